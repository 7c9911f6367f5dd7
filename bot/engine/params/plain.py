"""Arguments that are read for themselves: words, and the numbers of records."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from bot.core.document import Code, phrase
from bot.core.record import Kind, Ref
from bot.core.refusal import Refusal
from bot.engine.command import Context, Param
from bot.engine.words import Words, plain_number

T = TypeVar("T")

_BEHIND = ":,;،؛"
_NUMBER = re.compile(r"(?:([A-Za-z]{1,3})-?|#)?(\d{1,9})")
_RECORD = re.compile(r"([A-Za-z]{1,2})-?(\d{1,9})")
_LETTERS = {"poc": "C"}  # of what is no record
_KINDS = {*Kind, *_LETTERS.values()}
_LONGEST = 60  # characters that are given back


@dataclass(frozen=True, slots=True)
class _Optional(Generic[T]):
    inner: Param[T]
    optional: bool = True

    def read(self, words: Words, ctx: Context) -> T | None:
        return self.inner.read(words, ctx) if words.rest else None


def optional(inner: Param[T]) -> Param[T | None]:
    """An argument that may be left out; then it is None."""
    return _Optional(inner)


@dataclass(frozen=True, slots=True)
class _Rest:
    optional: bool = False

    def read(self, words: Words, _ctx: Context) -> str:
        return words.take_all()


rest: Param[str] = _Rest()
"""All that was typed, as it was typed."""


@dataclass(frozen=True, slots=True)
class _Whole(Generic[T]):
    parse: Callable[[str, Context], T]
    optional: bool = False

    def read(self, words: Words, ctx: Context) -> T:
        begin, typed = words.next, words.take_all()
        words.places["what"] = (begin, words.at)
        try:
            return self.parse(typed, ctx)
        except Refusal as refusal:
            refusal.about = "what"  # the argument's own placeholder shows all its parts: too much for a label
            raise


def whole(parse: Callable[[str, Context], T]) -> Param[T]:
    """All that was typed, taken apart by ``parse``, which raises Refusal for what is wrong in it."""
    return _Whole(parse)


@dataclass(frozen=True, slots=True)
class _Word:
    optional: bool = False

    def read(self, words: Words, _ctx: Context) -> str:
        return words.take()


word: Param[str] = _Word()
"""One word, or several in quotation marks."""


def _number_of(words: Words) -> str:
    """The next word, with the number behind it where it is the letters of one: ``rq 5``."""
    typed, behind = words.take(), words.again().take()
    return f"{typed}-{words.take()}" if typed.upper() in _KINDS and plain_number(behind).isdecimal() else typed


@dataclass(frozen=True, slots=True)
class _Number:
    optional: bool = False

    def read(self, words: Words, ctx: Context) -> int:
        typed = _number_of(words)
        found = _NUMBER.fullmatch(plain_number(typed).rstrip(_BEHIND))
        if found is None:
            raise Refusal(phrase("refusal-number", typed=Code(typed[:_LONGEST])))
        letters = _LETTERS.get(ctx.family) or next(
            (each.kind for each in ctx.kinds.values() if each.family == ctx.family), None
        )
        if found[1] and letters and found[1].upper() != letters:
            what = phrase("refusal-number-of-other", typed=Code(typed[:_LONGEST]))
            raise Refusal(what, near=f"{letters}-{int(found[2])}")
        return int(found[2])


number: Param[int] = _Number()
"""The number of a record of the command's own family, with or without its letters: ``12``, ``#12``, ``T-12``."""


@dataclass(frozen=True, slots=True)
class _Record:
    optional: bool = False

    def read(self, words: Words, _ctx: Context) -> Ref:
        typed = _number_of(words)
        try:
            return Ref.parse(_RECORD.sub(r"\1-\2", plain_number(typed)))
        except ValueError:
            kinds = Code(" · ".join(f"{kind}-12" for kind in Kind))
            raise Refusal(phrase("refusal-record", typed=Code(typed[:_LONGEST]), kinds=kinds)) from None


record: Param[Ref] = _Record()
"""A record of any kind by its number with its letters: ``T-12``."""
