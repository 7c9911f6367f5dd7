"""What people type for somebody, and nobody is meant by it alone: a slip, part of a name, several names, a cluster."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NoReturn

from bot.core.document import Code, phrase
from bot.core.refusal import Refusal
from bot.engine.called import AROUND, LISTED, LONGEST, MOST_TOGETHER, longest, nobody, of_person, only_one, spellings
from bot.engine.command import Context
from bot.engine.keywords import begins_with, keywords
from bot.engine.near import begun
from bot.engine.organisations import known_organisations
from bot.engine.values import clusters_named
from bot.engine.words import fold, folded_words

_DIGITS = re.compile(r"\d")
_JOINED = re.compile(r"[/,،;&+]")
_SIGNS_OF_AND = frozenset("+/;")
_SHORTEST = 3  # letters of a part of a name
_SAME = 80  # of 100: as alike as two spellings of one name


def check_one(split: list[str], count: int, ctx: Context) -> None:
    """Raises Refusal where somebody else is named behind whom some words begin with: "luc and bob", "luc, bob"."""
    joined = begins_with([fold(word) for word in split[count:]], keywords("words-and", ctx.phrases) | _SIGNS_OF_AND)
    if not joined and split[count - 1][-1] not in ",،":
        return
    also, other = longest([word.strip(AROUND) for word in split[count + joined :][:MOST_TOGETHER]], ctx)
    if other is not None:
        _refuse_several(" ".join(split[: count + joined + also]).rstrip(AROUND))


def check_person(split: list[str], ctx: Context) -> None:
    """Raises Refusal for a handle that nobody has, and for a word of the names of people: "Luc" for "Luc Moreau"."""
    if split[0].startswith("@"):
        raise nobody(split[0])
    word = fold(split[0])
    names = [name for name in ctx.unit.people.names(ctx.within) if word in folded_words(name)]
    if len(word) < _SHORTEST or not names:
        return
    if len(names) == 1:
        raise nobody(split[0], names[0])
    people = [each for name in names[:LISTED] for each in ctx.unit.people.named(name, ctx.within)]
    only_one(split[0], [of_person(each, ctx) for each in people])


def check_parts(word: str, ctx: Context) -> None:
    """Raises Refusal for a word that names several: "luc/bob"."""
    parts = [part for part in _JOINED.split(word) if part]
    if len(parts) > 1 and all(longest([part], ctx)[1] for part in parts):
        _refuse_several(word)


def check_cluster(split: list[str], folded: list[str], ctx: Context) -> None:
    """Raises Refusal for "logistics cluster": nobody commands one."""
    known = keywords("words-task-cluster", ctx.phrases)
    end = next((at for at, word in enumerate(folded) if word in known), 0)
    if end and clusters_named(" ".join(split[:end]), ctx):
        typed = " ".join(split[: end + 1])
        raise Refusal(phrase("refusal-assignee-cluster", typed=Code(typed[:LONGEST])), wrong=[typed])


def _refuse_several(typed: str) -> NoReturn:
    raise Refusal(phrase("refusal-assignee-several", typed=Code(typed[:LONGEST])), wrong=[typed])


def near_name(split: list[str], ctx: Context) -> str | None:
    """A name that somebody may have slipped in typing, with which some words begin; but one callsign's digit is not
    another's."""
    people, organisations = ctx.unit.people.names(ctx.within), known_organisations(ctx.within)
    contacts = [name for each in spellings(" ".join(split), ctx, 2) for name in (each.organisation, each.name)]
    named = [*people, *contacts, *(name for each in organisations for name in (each.name, *each.aliases))]
    near = begun(" ".join(split), filter(None, named), least=_SAME) or _swapped(split[0], people)
    return near if near and (" " in near or _DIGITS.findall(near) == _DIGITS.findall(split[0])) else None


def _swapped(word: str, names: Iterable[str]) -> str | None:
    """A name with the same letters: "lean" for "lena"."""
    letters = sorted(fold(word))
    return next((name for name in names if len(letters) >= _SHORTEST and sorted(fold(name)) == letters), None)
