"""The numbers of several tasks, as people write them: ``34, T-35 and 40-42``."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.core.document import phrase
from bot.core.refusal import Refusal
from bot.engine import params
from bot.engine.command import Context, Param
from bot.engine.keywords import keywords
from bot.engine.words import Words, fold, plain_number

_MOST = 20  # tasks in one command
_BETWEEN = re.compile(r"[\s,،;]+")
_COMMAS = (",", "،", ";")
_RANGE = re.compile(r"((?:[A-Za-z]{1,2}-|#)?\d{1,9})(?:-|\.\.+|…)((?:[A-Za-z]{1,2}-|#)?\d{1,9})")
_SPACED = re.compile(r"(?<!\S)([A-Za-z]{1,2}) (?=\d)")
_NUMBER = re.compile(r"(?:[Tt]-?|#)?\d{1,9}")


@dataclass(frozen=True, slots=True)
class _Several:
    optional: bool = False

    def read(self, words: Words, ctx: Context) -> tuple[int, ...]:
        return _read(words.take_all(), ctx)


several: Param[tuple[int, ...]] = _Several()
"""Numbers of tasks, and nothing else."""


@dataclass(frozen=True, slots=True)
class _First:
    optional: bool = False

    def read(self, words: Words, ctx: Context) -> tuple[int, ...]:
        split = words.rest.split()
        count = 2 if _SPACED.match(words.rest) else 1
        while more := _another(split, count, ctx):
            count += more
        words.drop(count)
        return _read(" ".join(split[:count]), ctx)


first: Param[tuple[int, ...]] = _First()
"""Numbers of tasks with words behind them, of which a number may be the first: in "34 35 trucks are missing", 35 counts
trucks, and in "34 T-12 comes first", T-12 is why; in "34, 35 trucks" it is another task."""


def _another(split: list[str], at: int, ctx: Context) -> int:
    """How many words say that one number more follows, for sure; 0 if none does."""
    joined = at < len(split) and fold(split[at]) in keywords("words-and", ctx.phrases)
    word = split[at + joined].rstrip("".join(_COMMAS)) if at + joined < len(split) else ""
    found = _NUMBER.fullmatch(plain_number(word))
    return 1 + joined if found and (joined or split[at - 1].endswith(_COMMAS)) else 0


def _read(text: str, ctx: Context) -> tuple[int, ...]:
    joined = keywords("words-and", ctx.phrases)
    typed = [each for each in _BETWEEN.split(_SPACED.sub(r"\1-", text)) if each and fold(each) not in joined]
    found: list[int] = []
    while typed:
        begin = each = typed.pop(0)
        if parts := _RANGE.fullmatch(plain_number(each)):
            begin, end = parts[1], parts[2]
        elif len(typed) > 1 and fold(typed[0]) in keywords("words-to", ctx.phrases):
            each, end = " ".join([each, *typed[:2]]), typed[1]
            del typed[:2]
        else:
            end = begin
        found += _range(each, begin, end, ctx)
    if len(set(found)) > _MOST:
        raise Refusal(phrase("refusal-too-many", limit=_MOST))
    return tuple(dict.fromkeys(found))


def _range(typed: str, begin: str, end: str, ctx: Context) -> range:
    """The numbers from one to another."""
    try:
        low, high = sorted(params.number.read(Words(each), ctx) for each in (begin, end))
    except Refusal as refusal:
        refusal.wrong = [typed]
        raise
    if high - low >= _MOST:
        raise Refusal(phrase("refusal-too-many", limit=_MOST), wrong=[typed])
    return range(low, high + 1)
