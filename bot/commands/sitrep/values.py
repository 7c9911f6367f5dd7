"""How the other values of a report are typed. What cannot be read raises Refusal."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from enum import StrEnum
from functools import lru_cache
from typing import TypeVar

from bot.commands.sitrep.rights import changeable
from bot.core.document import Code, Phrase, phrase
from bot.core.people import Role
from bot.core.ports import Phrases
from bot.core.refusal import Refusal
from bot.core.sitrep import Confidence, Phase, Severity, Sitrep, SitrepState, Urgency
from bot.engine.authors import organisation_of
from bot.engine.command import Context
from bot.engine.near import one_of
from bot.engine.organisations import canonical
from bot.engine.values import clusters, short
from bot.engine.words import fold, plain_digits

E = TypeVar("E", bound=StrEnum)

_GLIDE = re.compile(r"[A-Z]{2}-\d{4}-\d{6}-[A-Z]{3}", re.ASCII)
_NUMBER = re.compile(r"(?:SR\s*-?\s*|#)?(\d{1,9})", re.IGNORECASE | re.ASCII)
_LONGEST_TEXT = 4000
_APART = re.compile(r"\s*[,،;؛]\s*")


def words(text: str, _ctx: Context) -> str:
    """A person's own words, with their lines."""
    told = "\n".join(each.rstrip() for each in text.strip().split("\n"))
    if len(told) > _LONGEST_TEXT:
        raise Refusal(phrase("refusal-too-long", limit=_LONGEST_TEXT))
    return "".join(sign for sign in told if sign in "\n\t" or unicodedata.category(sign) != "Cc")


def coded(kind: type[E]) -> Callable[[str, Context], E]:
    """One of EDXL's values, by its own name or by what it is called in any interface language."""

    def read(text: str, ctx: Context) -> E:
        shown = [ctx.phrases.plain(value_named(each), ctx.language) for each in kind]
        known: Mapping[str, E] = _coded(kind, ctx.phrases)
        typed = " ".join(text.split())
        agreeing = {_stem(name): each for name, each in known.items()}.get(_stem(typed))
        theirs = dict(zip(shown, kind, strict=True))  # what is near is named in the reader's language
        return agreeing or one_of(typed, theirs, "sitrep-value", [" · ".join(shown)])

    return read


def _stem(text: str) -> str:
    """A word without the ending by which French and Spanish adjectives agree: ``mineur``, ``moderado``."""
    return fold(text).rstrip("aoe")


def value_named(value: StrEnum) -> Phrase:
    """What a value of EDXL is called."""
    word = value.name.lower().replace("_", "-")
    match value:
        case Severity():
            return Phrase(f"severity-{word}")
        case Urgency():
            return Phrase(f"urgency-{word}")
        case Confidence():
            return Phrase(f"confidence-{word}")
        case _:
            return Phrase(f"phase-{word}")


@lru_cache(maxsize=16)
def _coded(kind: type[E], phrases: Phrases) -> dict[str, E]:
    return {
        name: each
        for each in kind
        for name in (
            str(each),
            each.name.replace("_", " "),
            *(phrases.plain(value_named(each), language) for language in phrases.languages),
            *(
                word
                for language in phrases.languages
                for word in phrases.synonyms(f"words-{value_named(each).key}", language)
            ),
        )
    }


ASSESSMENTS: tuple[tuple[str, type[StrEnum]], ...] = (
    ("severity", Severity),
    ("urgency", Urgency),
    ("confidence", Confidence),
    ("phase", Phase),
)
"""How a report judges what it tells of: the attributes of a report, with the values of each."""


def glide(text: str, _ctx: Context) -> str:
    """A GLIDE number (glidenumber.net): hazard, year, serial number and country."""
    typed = plain_digits("".join(text.split())).upper()
    if not _GLIDE.fullmatch(typed):
        raise Refusal(phrase("sitrep-glide", typed=Code(text[:60]), example=Code("EQ-2001-000033-IND")))
    return typed


def organisation(text: str, ctx: Context) -> str:
    """The organisation that reports: the asker's own or, for coordinators and those of none, any."""
    typed = canonical(short(120)(text, ctx), ctx.within)
    own = organisation_of(ctx.person, ctx)
    if own and fold(typed) != fold(own) and (ctx.role is None or ctx.role < Role.COORDINATOR):
        raise Refusal(phrase("sitrep-other-organisation", own=Code(own)))
    return typed


def clusters_by_letters(text: str, ctx: Context) -> tuple[str, ...]:
    """Clusters as everywhere, and by letters that are common words elsewhere: ``CP``, ``ETC``. Raises Refusal."""
    letters: Mapping[str, str] = _letters(ctx.phrases)
    return clusters(", ".join(letters.get(fold(each), each) for each in _APART.split(text) if each), ctx)


@lru_cache(maxsize=2)
def _letters(phrases: Phrases) -> dict[str, str]:
    """Pairs of letters and a code, as the catalogues list them: ``cp PRO-CPN``."""
    pairs = (each.split() for language in phrases.languages for each in phrases.synonyms("letters-clusters", language))
    return {fold(letters): code.upper() for letters, code in pairs}


def reporter(text: str, ctx: Context) -> str:
    """Whoever told of it; "" if that is who files it."""
    typed = short(120)(text, ctx)
    return "" if fold(typed) == fold(ctx.person.name) else typed


def operation(text: str, ctx: Context) -> str:
    """The operation's name, which nobody changes in a form: one for another operation belongs there."""
    if fold(short(200)(text, ctx)) != fold(ctx.within.name):
        raise Refusal(phrase("sitrep-other-operation", operation=Code(ctx.within.name)))
    return ctx.within.name


def superseded(text: str, ctx: Context) -> Sitrep:
    """The report that this one takes the place of."""
    found = _NUMBER.fullmatch(plain_digits(text.strip()))
    if found is None:
        raise Refusal(phrase("refusal-number", typed=Code(text[:60])))
    before = changeable(ctx, int(found[1]))
    if before.state not in (SitrepState.FILED, SitrepState.FINAL):
        raise Refusal(
            phrase("sitrep-not-superseded", record=Code(str(before.ref)), state=Phrase(f"sitrep-state-{before.state}"))
        )
    return before
