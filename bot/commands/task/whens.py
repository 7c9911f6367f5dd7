"""When a task is due, as it is said in the midst of its title."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import datetime

from bot.commands.task.tokens import SIGNS, Found, Tokens, dangles
from bot.core.document import line, phrase
from bot.core.ports import Phrases
from bot.core.refusal import Refusal
from bot.engine.command import Context
from bot.engine.keywords import begins_with, keywords
from bot.engine.moment_words import MONTHS, WEEKDAYS, plain_words
from bot.engine.moments import no_moment, read_deadline, read_length, read_moment
from bot.engine.near import like
from bot.engine.words import plain_digits

_MOST_TOGETHER = 8  # words of one part
_SHORTEST = 5  # letters of a word in which a slip is known as one
_SURE = 83  # of 100
_TIME = re.compile(
    r"\d{1,2}[:hH]\d{2}\w?|\d{4}-\d{2}-\d{2}.*|\d{6}[A-Za-z]|\d{1,2}(?:am|pm)"
    r"|\d{1,2}/\d{1,2}(?:/\d{2,4})?|\d{1,2}\.\d{1,2}\.\d{2,4}|[DdHh][+-]\d{1,3}"
)
_GROUP = re.compile(r"\d{6,8}[A-Za-z]")
_HOUR = re.compile(r"\d{1,2} ?h(?:\d{2})?", re.IGNORECASE)
_COUNT = re.compile(r"\d{1,3}")
_FROM_TO = re.compile(r"\d{1,2}(?::\d{2})?(?:am|pm|h)?[-–—/]\d{1,2}(?::\d{2})?(?:am|pm|h)?", re.IGNORECASE)
_UNPLACED = ("moment-vague", "moment-next", *(f"moment-{month}" for month in MONTHS))
"""What words that say when may begin with, where no moment could be made of them: first those that never say one."""


def due(tokens: Tokens, at: int, ctx: Context) -> Found | None:
    """A word such as "by", and the most words behind it that say a moment to come."""
    for key, read in _WHEN:
        said = begins_with(tokens.plain[at:], keywords(key, ctx.phrases))
        begin = at + said
        if not said or _is_between_numbers(tokens, at, begin, ctx):
            continue
        _check_group(tokens, begin, ctx)
        _check_choice(tokens, begin, read, ctx)
        for count in range(min(tokens.run(begin), _MOST_TOGETHER), 0, -1):
            if dangles(tokens.plain[begin + count - 1], ctx) or _counts(tokens, (at, begin), count, read, ctx):
                continue
            if found := _read(tokens.raw(begin, count), read, ctx):
                _check_rest(tokens, begin + count, ctx)
                return Found("due", at, said + count, found)
        if key == "words-task-by":
            _check_time(tokens, begin, ctx)
    return None


def _read(typed: str, read: _Read, ctx: Context) -> datetime | None:
    """What some words say, with the signs behind them or without. Raises Refusal, with the words that were wrong."""
    try:
        return read(typed, ctx) or read(typed.rstrip(SIGNS), ctx)
    except Refusal as refusal:
        refusal.wrong = [typed.rstrip(SIGNS)]
        raise


def clock_or_day(text: str, ctx: Context) -> datetime | None:
    """The moment that a text says, where it says one; lengths of time do not: "by 18h" is six o'clock."""
    for said in (text, f"at {text}"):
        if read_moment(said, ctx) is not None and read_length(said, ctx) is None:
            return read_deadline(said, ctx)
    return None


def _clock_or_day_in_words(text: str, ctx: Context) -> datetime | None:
    """The same behind a word that may also say what for: "for 1200 families"."""
    return None if text.isdecimal() or _number(text, ctx) else clock_or_day(text, ctx)


def _length(text: str, ctx: Context) -> datetime | None:
    length = read_length(text, ctx)
    return ctx.now + length if length else None


def _length_in_words(text: str, ctx: Context) -> datetime | None:
    """The same behind a word that may also say until when: "d'ici 2 heures", but "d'ici 18h", unless 18h is past."""
    hour = read_moment(f"at {text}", ctx) if _HOUR.fullmatch(text) else None
    return None if hour and hour > ctx.now else _length(text, ctx)


def _number(text: str, ctx: Context) -> bool:
    """Whether a word is a number alone: "9", "nine"."""
    return _COUNT.fullmatch(plain_words(text, ctx.phrases)) is not None


_Read = Callable[[str, Context], datetime | None]
_WHEN: tuple[tuple[str, _Read], ...] = (
    ("words-task-within", _length_in_words),
    ("words-task-by", clock_or_day),
    ("words-task-for", _clock_or_day_in_words),
    ("words-task-within", _length),
)


def _is_between_numbers(tokens: Tokens, at: int, begin: int, ctx: Context) -> bool:
    """Whether a word such as "by" is one of a measure: "one by one", "planks of 2 by 4"."""
    if not tokens.free(at - 1) or not tokens.free(begin) or read_length(tokens.raw(begin, 2), ctx):
        return False
    return _number(tokens.plain[at - 1], ctx) and _number(tokens.plain[begin], ctx)


def _counts(tokens: Tokens, said: tuple[int, int], count: int, read: _Read, ctx: Context) -> bool:
    """Whether the last of some words is no hour, but says how many there are of what follows: "by Friday 20 tents".

    ``said`` is where "by" begins, and where the words do. Without a title before it, a number alone is an hour: "by 9
    mend the wells".
    """
    first, at = said
    last = at + count - 1
    if not _number(tokens.plain[last], ctx) or _GROUP.fullmatch(tokens.words[at]):
        return False
    vague = begins_with(tokens.plain[last + 1 :], keywords(_UNPLACED[0], ctx.phrases))  # "nine minus ten"
    if vague or not tokens.goes_on(last + 1, ctx):
        return False
    if count == 1:
        return tokens.any_before(first)
    before = tokens.plain[last - 1]
    says_when = keywords("moment-at", ctx.phrases) | keywords("moment-hours", ctx.phrases)
    if tokens.words[last] != tokens.plain[last] or before in says_when or dangles(before, ctx):
        return False
    return read(tokens.raw(at, count - 1).rstrip(SIGNS), ctx) is not None


def _check_choice(tokens: Tokens, at: int, read: _Read, ctx: Context) -> None:
    """Raises Refusal for two moments of which one is to be chosen: "by 9 or 10", "in 2 or 3 hours"."""
    words = tokens.plain[at : at + tokens.run(at)]
    for count in range(1, min(len(words), _MOST_TOGETHER)):
        either = begins_with(words[count:], keywords("words-or", ctx.phrases))
        if not either or not (_number(tokens.raw(at, count), ctx) or read(tokens.raw(at, count), ctx)):
            continue
        begin = count + either
        for end in range(min(len(words), begin + _MOST_TOGETHER), begin, -1):
            typed = tokens.raw(at + begin, end - begin).rstrip(SIGNS)
            if read(typed, ctx) and not (_number(typed, ctx) and tokens.goes_on(at + end, ctx)):
                raise _no_moment(tokens.raw(at, end))


def _check_time(tokens: Tokens, at: int, ctx: Context) -> None:
    """Raises Refusal for what looks like a time, and cannot be one, or says none that could be kept: "next week"."""
    if not tokens.free(at):
        return
    first = plain_digits(tokens.words[at].rstrip(SIGNS))
    of = begins_with(tokens.plain[at + 1 : at + 2], keywords("moment-filler", ctx.phrases))  # "30 de febrero"
    if first.isdecimal() and _is_month(tokens, at + 1 + of, ctx):
        raise _no_moment(tokens.raw(at, 2 + of))
    numbers = _FROM_TO.fullmatch(first) or first.isdecimal()
    if (numbers and not tokens.goes_on(at + 1, ctx)) or _TIME.fullmatch(first):
        raise _no_moment(tokens.raw(at, 1))
    _check_rest(tokens, at, ctx, _UNPLACED)
    if len(first) >= _SHORTEST and (near := like(first, _days(ctx.phrases), least=_SURE)):
        refusal = _no_moment(tokens.raw(at, 1))
        raise Refusal(refusal.what, *refusal.more, near=near[0], wrong=refusal.wrong)


def _days(phrases: Phrases) -> list[str]:
    """The words of all interface languages for days, long enough that a slip in one is still known."""
    keys = ("today", "tomorrow", "after-tomorrow", *WEEKDAYS, *MONTHS)
    words = (
        word for language in phrases.languages for key in keys for word in phrases.synonyms(f"moment-{key}", language)
    )
    return [word for word in words if len(word) >= _SHORTEST and " " not in word]


def _check_rest(tokens: Tokens, at: int, ctx: Context, keys: Sequence[str] = _UNPLACED[:1]) -> None:
    """Raises Refusal for words that say when, and were not understood: "by Friday sunset"."""
    words = tokens.plain[at : at + tokens.run(at)]
    article = begins_with(words, keywords("words-assignee-article", ctx.phrases))
    count = max(begins_with(words[article:], keywords(key, ctx.phrases)) for key in keys)
    part = begins_with(words[article:], keywords("moment-part-of", ctx.phrases))
    if part and _is_month(tokens, at + article + part, ctx):
        count = part + 1
    if count:
        raise _no_moment(tokens.raw(at, article + count))


def _check_group(tokens: Tokens, at: int, ctx: Context) -> None:
    """Raises Refusal for a date-time group with a month that there is not: "311800Z NOV 26"."""
    if not tokens.free(at) or not _GROUP.fullmatch(tokens.words[at]) or not _is_month(tokens, at + 1, ctx):
        return
    year = tokens.free(at + 2) and tokens.plain[at + 2].isdecimal()
    if all(_read(tokens.raw(at, count), read_moment, ctx) is None for count in ((3, 2) if year else (2,))):
        raise _no_moment(tokens.raw(at, 3 if year else 2))


def _is_month(tokens: Tokens, at: int, ctx: Context) -> bool:
    return tokens.free(at) and any(tokens.plain[at] in keywords(f"moment-{month}", ctx.phrases) for month in MONTHS)


def _no_moment(typed: str) -> Refusal:
    refusal = no_moment(typed.rstrip(SIGNS))
    return Refusal(refusal.what, *refusal.more, line(phrase("task-time-or-title")), wrong=[typed])
