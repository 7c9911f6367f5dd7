"""Which reports are meant: ``WSH, LOG area Goma UNICEF since 24h open mine``, in any order and interface language."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.commands.sitrep.times import last_so_long, read_past
from bot.core.cluster import CLUSTERS
from bot.core.document import Code, Inline, Listing, Moment, Text, phrase
from bot.core.record import Wanted
from bot.core.refusal import Refusal
from bot.core.sitrep import SitrepState
from bot.engine.command import Context, Param
from bot.engine.keywords import begins_with, keywords
from bot.engine.moments import no_moment, read_day, read_length
from bot.engine.organisations import canonical, organisation_named
from bot.engine.values import clusters
from bot.engine.words import Words, fold

_LONGEST_NAME = 60
_MOST_WORDS = 12  # that are looked at
_QUOTES = ('"', "“", "«")
_EDGES = " .,،:：;؛"
_STATES = (SitrepState.DRAFT, SitrepState.FINAL, SitrepState.SUPERSEDED, SitrepState.CANCELLED)
_Read = Callable[[Words, Context, Wanted], Wanted]


@dataclass(frozen=True, slots=True)
class _Filters:
    names: tuple[str, ...]
    optional: bool = False

    def read(self, words: Words, ctx: Context) -> Wanted:
        wanted = Wanted()
        while words.rest.strip(_EDGES):
            name, count = _named(words, ctx, self.names)
            if (joined := _joining(words, ctx)) and joined >= count:  # "en cours" is no place
                words.drop(joined)
                continue
            said = words.rest.split(maxsplit=count)[:count]
            words.drop(count)
            if name in _TAKING and not words.rest.strip(_EDGES):
                raise Refusal(phrase("report-scope-empty", word=Code(" ".join(said))))
            wanted = _READERS[name](words, ctx, wanted)
        words.take_all()
        return wanted


def _joining(words: Words, ctx: Context) -> int:
    """How many of the next words only join what stands around them: "mine and WSH", "of UNICEF"."""
    known = keywords("words-and", ctx.phrases) | keywords("words-task-of", ctx.phrases)
    known |= keywords("words-meet-at", ctx.phrases)
    return begins_with([fold(each.strip(_EDGES)) for each in words.rest.split(maxsplit=3)[:3]], known)


def filters_said(wanted: Wanted, ctx: Context) -> list[Inline]:
    """What was understood, so that nobody takes a list for another."""
    said: list[Inline] = [phrase(f"cluster-{code}") for code in wanted.clusters]
    said = [Listing(tuple(said))] if len(said) > 1 else said
    if wanted.area:
        said.append(phrase("sitrep-in-area", area=Text(wanted.area)))
    if wanted.organisation:
        said.append(phrase("sitrep-of-organisation", organisation=Text(wanted.organisation)))
    if wanted.since:
        said.append(phrase("sitrep-since", since=Moment(wanted.since, ctx.zone)))
    said += [phrase("sitrep-only-open")] if wanted.open else []
    said += [phrase(f"sitrep-state-{state}") for state in _STATES if state in wanted.states]
    return said + ([phrase("sitrep-only-mine")] if wanted.author else [])


def _named(words: Words, ctx: Context, names: Sequence[str]) -> tuple[str, int]:
    """Which filter the next words name, and how many of them do, the most of them ("en cours", not "en"); "" where they
    name none."""
    return _begun(words.rest.split(maxsplit=4)[:4], ctx, names)


def _begun(typed: Sequence[str], ctx: Context, names: Sequence[str]) -> tuple[str, int]:
    folded = [fold(each.strip(_EDGES)) for each in typed]
    counts = {name: begins_with(folded, keywords(name, ctx.phrases)) for name in names}
    name = max(names, key=counts.__getitem__)
    return (name, counts[name]) if counts[name] else ("", 0)


def _since(words: Words, ctx: Context, wanted: Wanted) -> Wanted:
    following = words.rest.split(maxsplit=_MOST_WORDS)[:_MOST_WORDS]

    def beginning(typed: str) -> datetime | None:
        last = following[len(typed.split()) - 1 :]  # which may begin what follows: « depuis 24h en cours »
        return None if _begun(last, ctx, _ALL)[1] > 1 else _beginning(typed.strip(_EDGES), ctx)

    found = words.take_longest(beginning)
    if found is None:
        raise no_moment(words.take())
    if found > ctx.now:
        raise Refusal(phrase("report-since-future", moment=Moment(found, ctx.zone)))
    return replace(wanted, since=found)


def _beginning(typed: str, ctx: Context) -> datetime | None:
    length = read_length(typed, ctx)
    return ctx.now - length if length else read_past(typed, ctx)


def _clusters(words: Words, ctx: Context, wanted: Wanted) -> Wanted:
    codes = words.take_longest(lambda typed: _codes(typed, ctx))
    if codes is None:
        clusters(words.take() or "-", ctx)  # raises, naming what is near
        raise AssertionError("what is a cluster was read")
    return replace(wanted, clusters=tuple(dict.fromkeys((*wanted.clusters, *codes))))


def _codes(typed: str, ctx: Context) -> tuple[str, ...] | None:
    try:
        return clusters(typed.strip(_EDGES), ctx) or None
    except Refusal:
        return None


def _area(words: Words, ctx: Context, wanted: Wanted) -> Wanted:
    area = _name(words, ctx)
    if wanted.area:
        raise Refusal(phrase("sitrep-only-one", first=Text(wanted.area), second=Text(area)))
    return replace(wanted, area=area)


def _organisation(words: Words, ctx: Context, wanted: Wanted) -> Wanted:
    known = words.take_longest(lambda typed: organisation_named(typed.strip(_EDGES), ctx.within))
    name = known.name if known else canonical(_name(words, ctx), ctx.within)
    if wanted.organisation:
        raise Refusal(phrase("sitrep-only-one", first=Text(wanted.organisation), second=Text(name)))
    return replace(wanted, organisation=name)


def _open(_words: Words, _ctx: Context, wanted: Wanted) -> Wanted:
    return replace(wanted, open=True)


def _mine(_words: Words, ctx: Context, wanted: Wanted) -> Wanted:
    return replace(wanted, author=ctx.person.id)


def _in_state(state: SitrepState) -> _Read:
    return lambda _words, _ctx, wanted: replace(wanted, states=wanted.states | {state})


def _unnamed(words: Words, ctx: Context, wanted: Wanted) -> Wanted:
    """What no word says the meaning of: how long ago, clusters, an organisation that is known, or else an area."""
    if begin := words.take_longest(lambda typed: _begun_unnamed(typed.strip(_EDGES), ctx)):
        return replace(wanted, since=begin)
    if _first(words, lambda typed: _codes(typed, ctx)):
        return _clusters(words, ctx, wanted)
    if _first(words, lambda typed: organisation_named(typed.strip(_EDGES), ctx.within)):
        return _organisation(words, ctx, wanted)
    return _area(words, ctx, wanted)


def _begun_unnamed(typed: str, ctx: Context) -> datetime | None:
    """When "last 24h", or "yesterday", began."""
    if length := last_so_long(typed, ctx):
        return ctx.now - length
    day = read_day(typed, ctx)
    return day[0] if day and day[0] <= ctx.now else None


def _first(words: Words, read: Callable[[str], object]) -> bool:
    return words.again().take_longest(read) is not None


def _name(words: Words, ctx: Context) -> str:
    """A name up to the next word that means something else, or one in quotation marks."""
    if words.rest.startswith(_QUOTES):
        name = words.take()
    else:
        taken = [words.take()]
        while words.rest and not (taken[-1].endswith((",", "،")) or _ends(words, ctx)):
            taken.append(words.take())
        name = " ".join(taken).strip(_EDGES)
    if not name or len(name) > _LONGEST_NAME:
        raise Refusal(phrase("sitrep-area", typed=Code(name[:_LONGEST_NAME])))
    return name


def _ends(words: Words, ctx: Context) -> bool:
    """Whether something else begins. A cluster is named by its code here: many areas have "water" in their names."""
    first = words.again().take().strip(_EDGES)
    if first.upper() in CLUSTERS or _named(words, ctx, _ALL)[1]:
        return True
    if _first(words, lambda typed: _begun_unnamed(typed.strip(_EDGES), ctx)):
        return True
    return _first(words, lambda typed: organisation_named(typed.strip(_EDGES), ctx.within))


_OF_STATES = {f"sitrep-filter-{state}": state for state in _STATES}
_READERS: dict[str, _Read] = {
    "": _unnamed,
    "scope-since": _since,
    "scope-cluster": _clusters,
    "scope-area": _area,
    "scope-organisation": _organisation,
    "sitrep-filter-open": _open,
    "sitrep-filter-mine": _mine,
    **{name: _in_state(state) for name, state in _OF_STATES.items()},
}
_TAKING = ("scope-since", "scope-cluster", "scope-area", "scope-organisation")
_ALL = tuple(_READERS)[1:]

scope: Param[Wanted] = _Filters(_TAKING)
"""Everything that remains, as which reports are meant: of when, of which clusters, from where, of whom."""
filters: Param[Wanted] = _Filters(tuple(name for name in _ALL if name not in _OF_STATES))
"""The same, and whether only those that are open, or the asker's own."""
list_filters: Param[Wanted] = _Filters(_ALL)
"""The same, and in which state they are."""
