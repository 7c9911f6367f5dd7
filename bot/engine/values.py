"""How values of fields are typed, in every family's forms. What cannot be read raises Refusal."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from typing import TypeVar

from bot.core.cluster import CLUSTERS
from bot.core.document import Code, line, phrase
from bot.core.ports import Phrases
from bot.core.refusal import Refusal
from bot.engine.command import Context
from bot.engine.keywords import keywords
from bot.engine.lists import COMMAS, several
from bot.engine.near import like
from bot.engine.params.chosen import read_zone
from bot.engine.words import fold

T = TypeVar("T")

_EMAIL = re.compile(r"[^\s@<>,;:\"]{1,64}@(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.)+[^\W\d_]{2,63}")
_LONGEST_ADDRESS = 255
_SURE = 75  # of 100: among so many names one is always a little like another
_LONGEST_CLUSTER = 8  # words of a cluster's name
_APART = re.compile(r"[\s/&+]+")


def short(limit: int) -> Callable[[str, Context], str]:
    """A line of at most so many characters."""

    def read(text: str, _ctx: Context) -> str:
        plain = " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())
        if len(plain) > limit:
            raise Refusal(phrase("refusal-too-long", limit=limit))
        return plain

    return read


def email(text: str) -> str:
    """An address as mail servers take them; its domain in lower case."""
    if len(text) > _LONGEST_ADDRESS or not _EMAIL.fullmatch(text):
        raise Refusal(phrase("refusal-email", typed=Code(text[:60])))
    name, _, domain = text.rpartition("@")
    return f"{name}@{domain.lower()}"


def yes(text: str, ctx: Context) -> bool:
    """Yes or no, in any interface language."""
    for answer, key in ((True, "word-yes"), (False, "word-no")):
        words = (word for language in ctx.phrases.languages for word in ctx.phrases.synonyms(key, language))
        if fold(text) in map(fold, words):
            return answer
    raise Refusal("refusal-yes")


def languages(text: str, ctx: Context) -> tuple[str, ...]:
    """Languages by their names in any interface language, or by their tags."""
    return tuple(dict.fromkeys(_language(each, ctx.phrases.tongues()) for each in several(text)))


def _language(typed: str, tongues: Mapping[str, str]) -> str:
    found = named(typed.replace("_", "-"), tongues)
    if found is None:
        raise Refusal(phrase("refusal-tongue", typed=Code(typed[:60])), near=_near(typed, tongues))
    return found


def clusters(text: str, ctx: Context) -> tuple[str, ...]:
    """Clusters by their codes, or by their names in any interface language. Raises Refusal."""
    found = clusters_named(text, ctx)
    if not found:
        known = _clusters(ctx.phrases)
        typed = next((each for each in _names(text, known, ctx) if named(each, known) is None), text)
        near = _near(typed, known)
        choices = [] if near else [line(phrase("refusal-known", known=Code(" ".join(CLUSTERS))))]
        raise Refusal(phrase("refusal-cluster", typed=Code(typed[:60])), *choices, near=near)
    return found


def clusters_named(text: str, ctx: Context) -> tuple[str, ...] | None:
    """The same; None where something else is named as well."""
    known = _clusters(ctx.phrases)
    codes = [named(each, known) for each in ([text] if named(text, known) else _names(text, known, ctx))]
    return tuple(dict.fromkeys(code for code in codes if code is not None)) if None not in codes else None


def _names(text: str, known: Mapping[str, str], ctx: Context) -> list[str]:
    """What stands between commas; where that is no name, the names in it: "WASH/health", "food and health"."""
    ands = keywords("words-and", ctx.phrases)
    return [
        each for part in COMMAS.split(text) for each in ([part] if named(part, known) else _parts(part, known, ands))
    ]


def _parts(text: str, known: Mapping[str, str], ands: frozenset[str]) -> Iterator[str]:
    """The longest names that stand one after the other; a word that is in none is one, but for an "and"."""
    words = [each for each in _APART.split(text) if any(map(str.isalnum, each))]
    while words:
        if fold(words[0]) not in ands and fold(words[0][0]) in ands and fold(words[0][1:]) in known:
            words[0] = words[0][1:]  # Arabic writes its "and" together with what follows
        counts = range(min(len(words), _LONGEST_CLUSTER), 0, -1)
        count = next((each for each in counts if fold(" ".join(words[:each])) in known), 0)
        if count or fold(words[0]) not in ands:
            yield " ".join(words[: count or 1])
        words = words[count or 1 :]


@lru_cache(maxsize=2)
def _clusters(phrases: Phrases) -> Mapping[str, str]:
    """The codes of the clusters by themselves and by their names in every interface language, folded.

    A name such as "water, sanitation and hygiene (WASH)" is known by its short form and its long one as well, and by
    what else people call it.
    """
    names: dict[str, str] = {}
    for code in CLUSTERS:
        for language in phrases.languages:
            name = phrases.plain(phrase(f"cluster-{code}"), language)
            long, _, short = name.removesuffix(")").partition(" (")
            also = phrases.synonyms(f"words-cluster-{code}", language)
            names |= {fold(each): code for each in (name, long, short, *also) if each}
    return names | {fold(code): code for code in CLUSTERS}


def zone(text: str, _ctx: Context) -> str:
    """An IANA time zone."""
    return read_zone(text)


def _near(typed: str, known: Mapping[str, str]) -> str | None:
    """What the name stands for that is most like what was typed."""
    return next((known[name] for name in like(typed, known, least=_SURE)), None)


def named(typed: str, known: Mapping[str, T]) -> T | None:
    """What a folded name stands for."""
    return known.get(fold(" ".join(typed.split())))
