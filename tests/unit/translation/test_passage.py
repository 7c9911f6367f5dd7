"""What an engine makes of the words beside an entity is put right."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pytest

from bot.translation.entities import entities
from bot.translation.lexicon import Lexicon
from bot.translation.passage import passage, through
from bot.translation.pieces import Sentence
from tests.support.echo import EchoEngine


class Proud(EchoEngine):
    """An engine that takes each mask for a name and goes on with a capital, as Apertium does; with NUL and half a
    character at the end."""

    async def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        capital = re.compile(r"(Zxqv\d+ )(\w)")
        return [capital.sub(lambda found: found[1] + found[2].upper(), text) + "\0\ud800" for text in texts]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Well 3 is dry", "Well {0} is dry"),
        ("T-34 and T-35 are done", "{0} and {1} are done"),
        ("See T-34 Anna", "See {0} Anna"),
        ("Send 3 on 0600Z monday", "Send {0} on {1} Monday"),  # days have capitals in English
    ],
)
async def test_a_word_behind_an_entity_keeps_its_small_letter(text: str, told: str) -> None:
    sentence = Sentence(text, "es", tuple(entities(text)))
    assert await through(Proud(), passage(sentence, "es", "en", Lexicon())) == told
