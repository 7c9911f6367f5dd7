"""What recurs, as we say it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import time

from bot.core.document import Code, Inline, Listing, Phrase, Text, phrase
from bot.core.recurrence import Every, Rule
from bot.engine.moment_words import WEEKDAYS


def recurs(rule: Rule) -> Phrase:
    """On which days something recurs: "every 2 weeks on Tuesday and Friday"."""
    days = Listing(tuple(map(_weekday, rule.weekdays)))
    if rule.every is Every.DAY:
        return phrase("recurs-every-days", count=rule.interval)
    if rule.every is Every.WEEK:
        if not rule.weekdays:
            return phrase("recurs-every-weeks", count=rule.interval)
        return phrase("recurs-on-weekdays", days=days, count=rule.interval)
    of_month: list[Inline] = [_nth(nth, day) for nth, day in rule.nths]
    of_month += [phrase("recurs-last-day") if day < 0 else phrase("recurs-monthday", day=day) for day in rule.monthdays]
    if not of_month:
        return phrase("recurs-every-months", count=rule.interval)
    return phrase("recurs-on-monthdays", days=Listing(tuple(of_month)), count=rule.interval)


def recurs_at(rule: Rule, times: Sequence[time], zone: str) -> Phrase:
    """The same with its times of day, their zone (IANA), and its end."""
    clocks = Listing(tuple(Text(f"{each:%H:%M}") for each in times))
    said = phrase("recurs-at", days=recurs(rule), time=clocks, zone=Text(zone))
    if rule.last is not None:
        return phrase("recurs-until", said=said, day=Code(rule.last.isoformat()))
    return phrase("recurs-times", said=said, count=rule.count) if rule.count is not None else said


def _weekday(day: int) -> Phrase:
    return phrase(f"weekday-{WEEKDAYS[day]}")


def _nth(nth: int, day: int) -> Phrase:
    return phrase("recurs-nth", nth=nth, day=_weekday(day))
