"""The terms that come with the bot: clusters, logistics, medical and civil-military words in four languages.

They hold in every operation until its own list says one of their words otherwise.
"""

from __future__ import annotations

import csv
import re
from functools import lru_cache
from importlib.resources import files

from bot.core.lexicon import Term, Wording

_ACRONYM = re.compile(r"(\S+) \((.+)\)")


@lru_cache(maxsize=1)
def starter() -> tuple[Term, ...]:
    """All of them; they have no numbers."""
    text = (files("bot.translation") / "starter.csv").read_text(encoding="utf-8")
    return tuple(Term(_wordings(row), approved=True) for row in csv.DictReader(text.splitlines()))


def _wordings(row: dict[str, str]) -> tuple[Wording, ...]:
    return tuple(_wording(language, said) for language, said in row.items() if said)


def _wording(language: str, said: str) -> Wording:
    acronym = _ACRONYM.fullmatch(said)
    return Wording(language, acronym[1], acronym[2]) if acronym else Wording(language, said)
