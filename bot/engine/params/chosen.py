"""Arguments that are one of several words, in any interface language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Generic, TypeVar
from zoneinfo import available_timezones

from bot.core.document import Code, phrase
from bot.core.marking import Marking
from bot.core.people import Role
from bot.core.refusal import Refusal
from bot.engine.command import Context, Param
from bot.engine.near import like, one_of
from bot.engine.words import Words, fold

T = TypeVar("T")

_LONGEST = 60  # characters that are given back
_EXAMPLE = "Europe/Kyiv"
_SURE = 75  # of 100: there are so many zones that something is always a little like one


@dataclass(frozen=True, slots=True)
class _Choice(Generic[T]):
    meanings: Mapping[str, T]
    refused: str
    optional: bool = False

    def read(self, words: Words, ctx: Context) -> T:
        known = _words(self.meanings, ctx)
        shown = [ctx.phrases.synonyms(key, ctx.language)[0] for key in self.meanings]
        return one_of(words.take(), known, self.refused, shown)


def choice(meanings: Mapping[str, T], refused: str = "refusal-choice") -> Param[T]:
    """One of several words. Each key names the words for it in the catalogues, each value is what they mean."""
    return _Choice(meanings, refused)


role: Param[Role] = choice({f"role-{each.name.lower()}": each for each in Role}, "refusal-role")
"""A role, by its name in any interface language."""


@dataclass(frozen=True, slots=True)
class _Marking:
    optional: bool = False

    def read(self, words: Words, _ctx: Context) -> Marking:
        typed = words.take()
        try:
            return Marking.parse(typed)
        except ValueError:
            known = {name: each for each in Marking for name in (each.label, each.label.removeprefix("TLP:"))}
            return one_of(typed, known, "refusal-marking", [each.label for each in Marking])


marking: Param[Marking] = _Marking()
"""A TLP label."""


@dataclass(frozen=True, slots=True)
class _Language:
    optional: bool = False

    def read(self, words: Words, ctx: Context) -> str:
        return _language(words.take(), ctx)


language: Param[str] = _Language()
"""An interface language, by its code or its name."""


@dataclass(frozen=True, slots=True)
class _Tongue:
    optional: bool = False

    def read(self, words: Words, ctx: Context) -> str:
        return _tongue(words.take(), ctx)


tongue: Param[str] = _Tongue()
"""A language of people's, by its code or its name; we need not speak it."""


@dataclass(frozen=True, slots=True)
class _Tongues:
    optional: bool = False

    def read(self, words: Words, ctx: Context) -> tuple[str, ...]:
        typed = words.take_all()
        found = [_tongue(each, ctx) for each in re.split(r"[\s,،]+", typed) if each]
        return tuple(dict.fromkeys(found or (_tongue(typed, ctx),)))


tongues: Param[tuple[str, ...]] = _Tongues()
"""One or several languages of people's, the first one first."""


def _language(typed: str, ctx: Context) -> str:
    return one_of(typed, _ours(ctx), "refusal-language", ctx.phrases.languages)


def _tongue(typed: str, ctx: Context) -> str:
    """One of ours if it may be that, else any of the world's; what is like none is answered with ours."""
    known = {fold(name): code for name, code in _ours(ctx).items()}
    found = known.get(fold(typed)) or ctx.phrases.tongues().get(fold(typed))
    return found if found is not None else one_of(typed, known, "refusal-language", ctx.phrases.languages)


def _ours(ctx: Context) -> dict[str, str]:
    """The interface languages, by their codes and names."""
    ours = ctx.phrases.languages
    return {code: code for code in ours} | _words({f"language-{code}": code for code in ours}, ctx)


def _words(meanings: Mapping[str, T], ctx: Context) -> dict[str, T]:
    """What words mean in every interface language, the asker's first."""
    known: dict[str, T] = {}
    for language in dict.fromkeys((ctx.language, *ctx.phrases.languages)):
        for key, meant in meanings.items():
            for name in ctx.phrases.synonyms(key, language):
                known.setdefault(name, meant)
    return known


@dataclass(frozen=True, slots=True)
class _Zone:
    optional: bool = False

    def read(self, words: Words, _ctx: Context) -> str:
        return read_zone(words.take())


zone: Param[str] = _Zone()
"""An IANA time zone."""


def read_zone(text: str) -> str:
    """The name of an IANA time zone, in any case. Raises Refusal, with the zone of a city that was named alone."""
    typed = fold(text).replace(" ", "_")
    found = _zones().get(typed)
    if found is None:
        near = next(iter(like(typed, _zones_and_cities(), least=_SURE)), None)
        what = phrase("refusal-zone", typed=Code(text[:_LONGEST]), example=Code(_EXAMPLE))
        raise Refusal(what, near=_zones_and_cities()[near] if near else None)
    return found


@lru_cache(maxsize=1)
def _zones() -> dict[str, str]:
    return {fold(name): name for name in sorted(available_timezones())}


@lru_cache(maxsize=1)
def _zones_and_cities() -> dict[str, str]:
    return {name.rpartition("/")[2]: zone for name, zone in reversed(_zones().items())} | _zones()
