"""When a task is due, as it is said in the midst of its title."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime

from bot.commands.task.tokens import SIGNS, Found, Tokens, dangles
from bot.core.refusal import Refusal
from bot.engine.command import Context
from bot.engine.keywords import begins_with, keywords
from bot.engine.moments import no_moment, read_deadline, read_length, read_moment
from bot.engine.words import plain_digits

_MOST_TOGETHER = 8  # words of one part
_TIME = re.compile(
    r"\d{1,2}[:hH]\d{2}\w?|\d{4}-\d{2}-\d{2}.*|\d{6}[A-Za-z]|\d{1,2}(?:am|pm)"
    r"|\d{1,2}/\d{1,2}(?:/\d{2,4})?|\d{1,2}\.\d{1,2}\.\d{2,4}"
)
_ONE_NUMBER = re.compile(r"\d{1,3}")
_HOUR = re.compile(r"\d{1,2} ?h(?:\d{2})?", re.IGNORECASE)
_COUNT = re.compile(r"\d{1,2}")


def due(tokens: Tokens, at: int, ctx: Context) -> Found | None:
    """A word such as "by", and the most words behind it that say a moment to come."""
    for key, read in _WHEN:
        said = begins_with(tokens.plain[at:], keywords(key, ctx.phrases))
        begin = at + said
        for count in range(min(tokens.run(begin), _MOST_TOGETHER) if said else 0, 0, -1):
            if dangles(tokens.plain[begin + count - 1], ctx) or _counts(tokens, begin, count, read, ctx):
                continue
            typed = tokens.raw(begin, count)
            if found := read(typed, ctx) or read(typed.rstrip(SIGNS), ctx):
                return Found("due", at, said + count, found)
        if said and key == "words-task-by":
            _check_time(tokens, begin)
    return None


def _clock_or_day(text: str, ctx: Context) -> datetime | None:
    """The moment that a text says, where it says one; lengths of time do not: "by 18h" is six o'clock."""
    if _ONE_NUMBER.fullmatch(text):
        return None
    for said in (text, f"at {text}"):
        if read_moment(said, ctx) is not None and read_length(said, ctx) is None:
            return read_deadline(said, ctx)
    return None


def _clock_or_day_in_words(text: str, ctx: Context) -> datetime | None:
    """The same behind a word that may also say what for: "for 1200 families"."""
    return None if text.isdecimal() else _clock_or_day(text, ctx)


def _length(text: str, ctx: Context) -> datetime | None:
    length = read_length(text, ctx)
    return ctx.now + length if length else None


def _length_in_words(text: str, ctx: Context) -> datetime | None:
    """The same behind a word that may also say until when: "d'ici 2 heures", but "d'ici 18h"."""
    return None if _HOUR.fullmatch(text) else _length(text, ctx)


_Read = Callable[[str, Context], datetime | None]
_WHEN: tuple[tuple[str, _Read], ...] = (
    ("words-task-within", _length_in_words),
    ("words-task-by", _clock_or_day),
    ("words-task-for", _clock_or_day_in_words),
    ("words-task-within", _length),
)


def _counts(tokens: Tokens, at: int, count: int, read: _Read, ctx: Context) -> bool:
    """Whether the last of some words is no hour, but says how many there are of what follows: "by Friday 20 tents"."""
    last = at + count - 1
    if count == 1 or not tokens.free(last + 1) or not _COUNT.fullmatch(tokens.plain[last]):
        return False
    before = tokens.plain[last - 1]
    says_when = keywords("moment-at", ctx.phrases) | keywords("moment-hours", ctx.phrases)
    if tokens.words[last] != tokens.plain[last] or before in says_when or dangles(before, ctx):
        return False
    return read(tokens.raw(at, count - 1).rstrip(SIGNS), ctx) is not None


def _check_time(tokens: Tokens, at: int) -> None:
    """Raises Refusal for what looks like a time, and cannot be one."""
    if tokens.free(at) and _TIME.fullmatch(plain_digits(first := tokens.words[at].rstrip(SIGNS))):
        refusal = no_moment(first)
        raise Refusal(refusal.what, *refusal.more, wrong=[first])
