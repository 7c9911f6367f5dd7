"""Which requests somebody wants to see, in whatever order and language they say it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.core.document import Code, Text, line, phrase
from bot.core.record import Wanted
from bot.core.refusal import Refusal
from bot.core.request import RequestState, RequestType
from bot.engine import params, values
from bot.engine.assignees import assignee_named
from bot.engine.command import Context, Param
from bot.engine.keywords import begins_with, keywords
from bot.engine.near import like
from bot.engine.organisations import canonical
from bot.engine.words import Words, fold

_FILTERS = ("all", "open", "mine", "waiting", "of", "cluster", *RequestType)
_LONGEST = 60  # characters that are given back


@dataclass(frozen=True, slots=True)
class _Filters:
    optional: bool = True

    def read(self, words: Words, ctx: Context) -> Wanted:
        wanted = Wanted(open=True)
        while words.rest:
            wanted = _one(words, ctx, wanted)
        return wanted


filters: Param[Wanted] = _Filters()
"""Any of: ``mine``, ``of UNICEF`` or just ``UNICEF``, ``cluster WSH`` or just ``WSH``, a person, a state, ``waiting``,
``information``, ``all``. Without a state, open requests are wanted."""


def _one(words: Words, ctx: Context, wanted: Wanted) -> Wanted:
    split = [fold(word).strip(",;:،؛") for word in words.rest.split()]
    for name in _FILTERS:
        if said := begins_with(split, keywords(f"request-filter-{name}", ctx.phrases)):
            words.drop(said)
            return _wanted(name, words, ctx, wanted)
    for state in RequestState:
        known = _states(state, ctx)
        if said := begins_with(split, known) or begins_with([word.removesuffix("s") for word in split], known):
            words.drop(said)
            return replace(wanted, open=None, states=wanted.states | {str(state)})
    if codes := words.take_longest(lambda typed: values.clusters_named(typed, ctx)):
        return replace(wanted, clusters=(*wanted.clusters, *codes))
    if found := assignee_named(words, ctx):
        if found.person is not None:
            return replace(wanted, person=found.person)
        return replace(wanted, organisation=found.organisation)
    raise _unknown(words.take(), ctx)


def _wanted(name: str, words: Words, ctx: Context, wanted: Wanted) -> Wanted:
    match name:
        case "all":
            return replace(wanted, open=None)
        case "mine":
            return replace(wanted, person=ctx.person.id)
        case "waiting":
            return replace(wanted, open=True, overdue=ctx.now, soonest=True)
        case "of":
            return replace(wanted, organisation=_organisation(words, ctx))
        case "cluster":
            return replace(wanted, clusters=(*wanted.clusters, *values.clusters(words.take(), ctx)))
    return replace(wanted, sorts=frozenset({name})) if name in [*RequestType] else replace(wanted, open=True)


def _organisation(words: Words, ctx: Context) -> str:
    if not words.rest:
        raise Refusal("refusal-organisation")
    return canonical(params.organisation.read(words, ctx), ctx.within)


def _states(state: RequestState, ctx: Context) -> frozenset[str]:
    names = (ctx.phrases.plain(phrase(f"request-state-{state}"), language) for language in ctx.phrases.languages)
    return frozenset({str(state), *map(fold, names)})


def _unknown(typed: str, ctx: Context) -> Refusal:
    known = [ctx.phrases.synonyms(f"request-filter-{name}", ctx.language)[0] for name in _FILTERS]
    known += [fold(ctx.phrases.plain(phrase(f"request-state-{state}"), ctx.language)) for state in RequestState]
    choices = line(phrase("refusal-known", known=Text(" · ".join(known))))
    near = next(iter(like(typed, known)), None)
    return Refusal(phrase("refusal-choice", typed=Code(typed[:_LONGEST])), choices, near=near, wrong=[typed])
