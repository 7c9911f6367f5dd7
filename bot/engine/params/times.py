"""Arguments that say when, or how long."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.core.document import Code, line, phrase
from bot.core.refusal import Refusal
from bot.engine.command import Context, Param
from bot.engine.moments import no_moment, read_deadline, read_length, read_moment
from bot.engine.recurring import Recurring, read_recurring
from bot.engine.words import Words

_EXAMPLES = "90m · 8h · 3d · 2w"
_MOST_WORDS = 16
_LONGEST = 60  # characters that are given back


@dataclass(frozen=True, slots=True)
class _Deadline:
    optional: bool = False

    def read(self, words: Words, ctx: Context) -> datetime:
        return read_deadline(words.take_all(), ctx)


deadline: Param[datetime] = _Deadline()
"""A moment to come (UTC), in all the words that remain."""


@dataclass(frozen=True, slots=True)
class _Moment:
    optional: bool = False

    def read(self, words: Words, ctx: Context) -> datetime:
        found = words.take_longest(lambda typed: read_moment(typed, ctx))
        if found is None:
            raise no_moment(words.take())
        return found


moment: Param[datetime] = _Moment()
"""A moment (UTC), past or to come, in as many words as say one."""


@dataclass(frozen=True, slots=True)
class _Duration:
    optional: bool = False

    def read(self, words: Words, ctx: Context) -> timedelta:
        found = words.take_longest(lambda typed: read_length(typed, ctx))
        if not found:
            known = line(phrase("refusal-known", known=Code(_EXAMPLES)))
            raise Refusal(phrase("refusal-duration", typed=Code(words.take()[:_LONGEST])), known)
        return found


duration: Param[timedelta] = _Duration()
"""A length of time, in as many words as say one; never none at all."""


@dataclass(frozen=True, slots=True)
class _Recurring:
    optional: bool = False

    def read(self, words: Words, ctx: Context) -> Recurring:
        found = words.take_longest(lambda typed: read_recurring(typed, ctx), _MOST_WORDS)
        if found is None:
            known = line(phrase("refusal-known", known=phrase("recurs-examples")))
            raise Refusal(phrase("refusal-recurring", typed=Code(words.take()[:_LONGEST])), known)
        return found


recurring: Param[Recurring] = _Recurring()
"""When something recurs, in as many words as say it: ``every weekday 07:30``."""
