"""Ordinary words are passed over quickly, and nothing with them that must come through a translation."""

from __future__ import annotations

import re
from random import Random

from bot.translation.entities import entities
from bot.translation.patterns import ORDINARY, PATTERNS
from tests.support.corpora import corpus, marked

SLOWLY = re.compile("|".join(f"(?:{pattern})" for _, pattern in PATTERNS))
QUICKLY = re.compile(ORDINARY)


def test_no_entity_begins_in_what_is_passed_over() -> None:
    texts = [each.text for each in marked()] + [
        text for name in ("tongues.txt", "noise.txt") for _, text in corpus(name)
    ]
    dice, words = Random(11), [word for text in texts for word in text.split(" ")]
    texts += [" ".join(dice.choices(words, k=dice.randint(2, 9))) for _ in range(1_000)]
    lost = [
        (text, found[0], each[0])
        for text in texts
        for found in QUICKLY.finditer(text)
        if (each := SLOWLY.search(text, found.start())) and each.start() < found.end()
    ]
    assert lost == []


def test_it_is_most_of_what_people_write() -> None:
    english = [text for language, text in corpus("tongues.txt") if language == "en"]
    passed = sum(len(found[0]) for text in english for found in QUICKLY.finditer(text))
    assert passed > 0.6 * sum(map(len, english))
    assert entities("The bridge over the river is closed") == []
