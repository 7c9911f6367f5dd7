"""What a meeting begins with, as it is typed: its moment, how often it is, or several times to vote on."""

from __future__ import annotations

import re
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.commands.meet.ahead import behind, take
from bot.commands.meet.parts import MOST_WORDS, Parts
from bot.commands.meet.whens import SIGNS, only_a_clock, said_to_begin, slot, with_time
from bot.core.document import Code, line, phrase
from bot.core.refusal import Refusal
from bot.engine import values
from bot.engine.command import Context
from bot.engine.recurring import Recurring, begins_recurring
from bot.engine.words import Words

_FEWEST_SLOTS, _MOST_SLOTS = 2, 10  # Telegram takes so many answers
_CLOCK = r"\d{1,2}(?:[:.]\d\d|h(?:\d\d)?)"
_FIRST_CLOCK = re.compile(rf"(?<!\S){_CLOCK}")
_RANGE = re.compile(rf"(?<!\S)({_CLOCK}) ?[-–—] ?({_CLOCK})(?!\S)")
_TITLE = re.compile(r"([^\d:]+):\s")
_ZONE = re.compile(r"[A-Za-z]+/[A-Za-z_/+-]+")


def end_said(typed: str, until: str) -> str:
    """A text in which a first time of day that goes on to another, ``15:00-16:30``, is said with the word ``until``."""
    found, first = _RANGE.search(typed), _FIRST_CLOCK.search(typed)
    if found is None or first is None or found.start() != first.start():
        return typed
    return f"{typed[: found.start()]}{found[1]} {until} {found[2]}{typed[found.end() :]}"


def read_when(words: Words, parts: Parts, ctx: Context) -> None:
    """The moment, or how often with its time, that it begins with; in the zone that is named behind it, or else in the
    room's. Raises Refusal where there is none."""
    begin = words.again()
    if not _take_when(words, parts, ctx) and not _behind_title(words, parts, ctx):
        typed = " ".join(words.rest.split()[:3])
        example = line(phrase("usage-example", example=phrase("meet-when-examples")))
        raise Refusal(phrase("meet-no-time", typed=Code(typed[:60])), example, wrong=[typed])
    begin.drop(len(parts.title))
    ahead = words.again()
    named = ahead.take().strip(f"{SIGNS}()")
    if _ZONE.fullmatch(named):
        parts.zone = values.zone(named, ctx)
        _take_when(begin, parts, ctx.in_zone(parts.zone))
        take(words, ahead)
    elif parts.when is not None and named and named == parts.when.astimezone(ZoneInfo(parts.zone)).tzname():
        take(words, ahead)


def _behind_title(words: Words, parts: Parts, ctx: Context) -> bool:
    """Whether a moment with its day, or how often, stands behind a title. A time of day alone does not count: what
    stands before it may be a day that was mistyped."""
    ahead, title = words.again(), list[str]()
    while ahead.rest and len(title) < MOST_WORDS:
        title += [ahead.rest.split()[0]]
        ahead.drop(1)
        if any(sign.isdecimal() for sign in title[-1]):
            return False
        begin = ahead.again()
        if _take_when(ahead, parts, ctx):
            said = begin.rest.removesuffix(ahead.rest)
            if parts.recurring is None and only_a_clock(said, ctx):
                return False
            parts.title = title
            take(words, ahead)
            return True
    return False


def _take_when(words: Words, parts: Parts, ctx: Context) -> bool:
    if begins_recurring((words.rest.split() or [""])[0], ctx):
        parts.recurring = words.take_longest(lambda text: with_time(text, ctx), MOST_WORDS)
    else:
        parts.when = words.take_longest(lambda text: said_to_begin(text, ctx), MOST_WORDS)
        if parts.when is None:
            parts.recurring = words.take_longest(lambda text: _on_days(text, ctx), MOST_WORDS)
    return parts.when is not None or parts.recurring is not None


def _on_days(text: str, ctx: Context) -> Recurring | None:
    """On which days of a week or month something is, said without "every"."""
    found = with_time(text, ctx)
    return found if found and (found.rule.weekdays or found.rule.nths) else None


def _next_slot(words: Words, before: datetime | None, ctx: Context) -> datetime | None:
    """A time to vote on, up to a comma where that makes one: of "14:00, Wed 9:00" the day is the second's."""
    split = words.rest.split(maxsplit=MOST_WORDS)[:MOST_WORDS]
    to_comma = next((count for count, word in enumerate(split, 1) if word.endswith(tuple(SIGNS))), MOST_WORDS)
    return words.take_longest(lambda text: slot(text, before, ctx), to_comma) or words.take_longest(
        lambda text: slot(text, before, ctx), MOST_WORDS
    )


def read_slots(words: Words, parts: Parts, ctx: Context) -> None:
    """The times to vote on, one after another, perhaps behind a title with a colon. One without a day is on that of
    the one before it. Raises Refusal for too few or too many."""
    if titled := _TITLE.match(words.rest):
        parts.title = titled[1].split()
        words.drop(len(parts.title))
    while words.rest and not behind("words-meet-until", words, ctx):
        found = _next_slot(words, parts.slots[-1] if parts.slots else None, ctx)
        if found is None:
            break
        parts.slots.append(found)
        if ahead := behind("words-meet-or", words, ctx):
            take(words, ahead)
    parts.slots = sorted(set(parts.slots))
    if not _FEWEST_SLOTS <= len(parts.slots) <= _MOST_SLOTS:
        example = line(phrase("usage-example", example=phrase("meet-slot-examples")))
        raise Refusal(phrase("meet-slots", fewest=_FEWEST_SLOTS, most=_MOST_SLOTS), example)
    parts.when = parts.slots[0]
