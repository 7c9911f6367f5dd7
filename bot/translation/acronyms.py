"""Acronyms, and what they stand for in the language of those who meet them for the first time."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from bot.core.lexicon import Term

if TYPE_CHECKING:
    from bot.translation.passage import Passage

_WORD = re.compile(r"(?<![A-Za-z0-9])[A-Z][A-Za-z0-9&]{1,14}")
_EXPLAINED = re.compile(r"\s?\(")
perhaps_acronym = re.compile("[A-Z][A-Za-z&]{0,14}[A-Z]").search
"""Whether there is something in a text that looks like one."""


class Acronyms:
    """The acronyms of a list of terms, of which the first that has one counts."""

    def __init__(self, terms: Iterable[Term]) -> None:
        self._terms: Mapping[str, Term] = {
            said.word: term for term in reversed(tuple(terms)) for said in term.wordings if said.full
        }

    def within(self, text: str) -> Iterator[str]:
        """The acronyms in a text of any language, in the singular."""
        for found in _WORD.findall(text):
            if known := self._singular(found):
                yield known

    def explained(self, asked: Passage, fresh: set[str]) -> tuple[str, ...]:
        """What is shown of a passage, with what each of its ``fresh`` acronyms stands for behind it. Those are taken
        out of the set: they are met once."""
        return tuple(self._explained(asked, place, fresh) for place in range(len(asked.found)))

    def _explained(self, asked: Passage, place: int, fresh: set[str]) -> str:
        entity, shown = asked.found[place], asked.shown[place]
        known = self._singular(asked.text[entity.start : entity.end])
        if known not in fresh:
            return shown
        fresh.discard(known)
        there = self._terms[known].in_language(asked.target)
        if there is None or not there.full or _EXPLAINED.match(asked.text, entity.end):
            return shown
        same = shown.removesuffix("s") == there.word
        return f"{shown} ({there.full})" if same else f"{shown} ({there.word}, {there.full})"

    def _singular(self, word: str) -> str:
        """An acronym as the list has it, "" where it is none."""
        return next((each for each in (word, word.removesuffix("s")) if each in self._terms), "")
