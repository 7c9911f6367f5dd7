"""Which reports are listed: ``WSH area Goma UNICEF since 24h open mine``, in any order and interface language."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from bot.core.document import Code, Inline, Moment, Text, phrase
from bot.core.record import Wanted
from bot.core.refusal import Refusal
from bot.engine import params
from bot.engine.command import Context, Param
from bot.engine.keywords import begins_with, keywords
from bot.engine.moments import no_moment, read_length, read_moment
from bot.engine.organisations import organisation_named
from bot.engine.values import clusters
from bot.engine.words import Words, fold

_LONGEST_NAME = 60
_QUOTES = '"“«'
_EDGES = ".,،:："
_Read = Callable[[Words, Context, Wanted], Wanted]


@dataclass(frozen=True, slots=True)
class _Filters:
    optional: bool = False

    def read(self, words: Words, ctx: Context) -> Wanted:
        wanted = Wanted()
        while words.rest:
            count, read = _meant(words, ctx)
            words.drop(count)
            wanted = read(words, ctx, wanted)
        return wanted


filters: Param[Wanted] = _Filters()
"""Everything that remains, as what reports are listed by."""


def filters_said(wanted: Wanted, ctx: Context) -> list[Inline]:
    """What was understood, so that nobody takes a list for another."""
    said: list[Inline] = []
    if wanted.cluster:
        said.append(phrase(f"cluster-{wanted.cluster}"))
    if wanted.area:
        said.append(phrase("sitrep-in-area", area=Text(wanted.area)))
    if wanted.organisation:
        said.append(phrase("sitrep-of-organisation", organisation=Text(wanted.organisation)))
    if wanted.since:
        said.append(phrase("sitrep-since", since=Moment(wanted.since, ctx.zone)))
    said += [phrase("sitrep-only-open")] if wanted.open else []
    return said + ([phrase("sitrep-only-mine")] if wanted.author else [])


def _meant(words: Words, ctx: Context) -> tuple[int, _Read]:
    """How many words say what follows, and what reads it."""
    folded = [fold(each.strip(_EDGES)) for each in words.rest.split(maxsplit=4)[:4]]
    for key, read in _READERS.items():
        if count := begins_with(folded, keywords(key, ctx.phrases)):
            return count, read
    return 0, _unnamed


def _since(words: Words, ctx: Context, wanted: Wanted) -> Wanted:
    found = words.take_longest(lambda typed: _beginning(typed, ctx))
    if found is None:
        raise no_moment(words.take())
    return replace(wanted, since=found)


def _beginning(typed: str, ctx: Context) -> datetime | None:
    length = read_length(typed, ctx)
    return ctx.now - length if length else read_moment(typed, ctx)


def _cluster(words: Words, ctx: Context, wanted: Wanted) -> Wanted:
    code = words.take_longest(lambda typed: _cluster_named(typed, ctx))
    if code is None:
        clusters(words.take() or "-", ctx)  # raises, naming what is near
        raise AssertionError("what is a cluster was read")
    if wanted.cluster not in (None, code):
        raise Refusal("sitrep-one-cluster")
    return replace(wanted, cluster=code)


def _cluster_named(typed: str, ctx: Context) -> str | None:
    try:
        found = clusters(typed.strip(_EDGES), ctx)
    except Refusal:
        return None
    return found[0] if len(found) == 1 else None


def _area(words: Words, ctx: Context, wanted: Wanted) -> Wanted:
    return replace(wanted, area=_name(words, ctx))


def _organisation(words: Words, ctx: Context, wanted: Wanted) -> Wanted:
    known = words.take_longest(lambda typed: organisation_named(typed.strip(_EDGES), ctx.within))
    return replace(wanted, organisation=known.name if known else params.organisation.read(words, ctx))


def _open(_words: Words, _ctx: Context, wanted: Wanted) -> Wanted:
    return replace(wanted, open=True)


def _mine(_words: Words, ctx: Context, wanted: Wanted) -> Wanted:
    return replace(wanted, author=ctx.person.id)


def _unnamed(words: Words, ctx: Context, wanted: Wanted) -> Wanted:
    """What no word says the meaning of: how long ago, a cluster, an organisation that is known, or else an area."""
    if length := words.take_longest(lambda typed: read_length(typed, ctx)):
        return replace(wanted, since=ctx.now - length)
    if _first(words, lambda typed: _cluster_named(typed, ctx)):
        return _cluster(words, ctx, wanted)
    if _first(words, lambda typed: organisation_named(typed, ctx.within)):
        return _organisation(words, ctx, wanted)
    return _area(words, ctx, wanted)


def _first(words: Words, read: Callable[[str], object]) -> bool:
    return words.again().take_longest(read) is not None


def _name(words: Words, ctx: Context) -> str:
    """A name up to the next word that means something else."""
    if words.rest[:1] in _QUOTES:
        return words.take()[:_LONGEST_NAME]
    taken: list[str] = []
    while words.rest and not (taken and _ends(words, ctx)):
        taken.append(words.take())
    name = " ".join(taken).strip(_EDGES + " ")
    if not name or len(name) > _LONGEST_NAME:
        raise Refusal(phrase("sitrep-area", typed=Code(name[:_LONGEST_NAME])))
    return name


def _ends(words: Words, ctx: Context) -> bool:
    if _meant(words, ctx)[0]:
        return True
    known = (lambda typed: _cluster_named(typed, ctx), lambda typed: organisation_named(typed, ctx.within))
    return any(_first(words, read) for read in known)


_READERS: dict[str, _Read] = {
    "scope-since": _since,
    "scope-cluster": _cluster,
    "scope-area": _area,
    "scope-organisation": _organisation,
    "sitrep-filter-open": _open,
    "sitrep-filter-mine": _mine,
}
