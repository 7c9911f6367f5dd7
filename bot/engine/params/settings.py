"""Arguments of settings: quiet hours, countries, and whether something holds."""

from __future__ import annotations

from dataclasses import dataclass

from bot.core.document import Code, phrase
from bot.core.hours import Hours
from bot.core.refusal import Refusal
from bot.engine.command import Context, Param
from bot.engine.free_days import countries as all_countries
from bot.engine.free_days import country_names
from bot.engine.hours import read_hours
from bot.engine.keywords import keywords
from bot.engine.lists import several
from bot.engine.near import like
from bot.engine.words import Words, fold

_LONGEST = 60  # characters that are given back
_SURE = 75  # of 100: among so many names one is always a little like another
_EXAMPLE = "21:00-06:30"


@dataclass(frozen=True, slots=True)
class Peace:
    """Quiet hours that somebody wants: none at all where there are no ``hours``, those that hold anyway where they are
    ``usual``."""

    hours: Hours | None = None
    usual: bool = False


@dataclass(frozen=True, slots=True)
class _Peace:
    optional: bool = False

    def read(self, words: Words, ctx: Context) -> Peace:
        typed = words.take_all()
        if fold(typed) in keywords("quiet-words-off", ctx.phrases):
            return Peace()
        if fold(typed) in keywords("quiet-words-usual", ctx.phrases):
            return Peace(usual=True)
        return Peace(read_hours(typed, _EXAMPLE))


peace: Param[Peace] = _Peace()
"""Quiet hours (``21:00-06:30``), ``off``, or ``usual``."""


@dataclass(frozen=True, slots=True)
class _Switch:
    optional: bool = False

    def read(self, words: Words, ctx: Context) -> bool:
        typed = fold(words.take_all())
        if typed in keywords("word-yes", ctx.phrases):
            return True
        if typed in keywords("word-no", ctx.phrases) | keywords("quiet-words-off", ctx.phrases):
            return False
        raise Refusal("refusal-yes")


switch: Param[bool] = _Switch()
"""``yes`` or ``no`` (``off``)."""


@dataclass(frozen=True, slots=True)
class _Countries:
    optional: bool = False

    def read(self, words: Words, ctx: Context) -> tuple[str, ...]:
        typed = words.take_all()
        if fold(typed) in keywords("quiet-words-usual", ctx.phrases):
            return ()
        return tuple(dict.fromkeys(code for each in several(typed) for code in _codes(each, ctx)))


countries: Param[tuple[str, ...]] = _Countries()
"""Countries (ISO 3166) by their codes or their names in any interface language, in order; ``usual`` for none."""


def _codes(typed: str, ctx: Context) -> list[str]:
    """The country of a name, or those of several codes."""
    codes = typed.upper().split()
    if codes and all(each in all_countries() for each in codes):
        return codes
    names = {fold(name): code for language in ctx.phrases.languages for name, code in country_names(language).items()}
    found = names.get(fold(typed))
    if found is None:
        known = list(country_names(ctx.language))
        near = next(iter(like(typed, known, least=_SURE)), None)
        raise Refusal(phrase("refusal-country", typed=Code(typed[:_LONGEST]), example=Code("KE")), near=near)
    return [found]
