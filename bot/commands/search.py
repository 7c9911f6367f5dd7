"""Finding records of every kind, and contacts, by their words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.core.document import Block, document, heading, line, phrase
from bot.core.record import Ref
from bot.core.refusal import Refusal
from bot.engine import params
from bot.engine.asked import LONGEST, alternatives, typed_words
from bot.engine.command import Context, Reply, command
from bot.engine.meaning import numbers_typed
from bot.engine.shown import contact_row, show_actions
from bot.engine.words import folded_words

_SHOWN = 5  # of each kind
_IN_A_NUMBER = 2  # words: its letters and its digits


@dataclass(frozen=True, slots=True)
class _Found:
    """The best of a family, a line and a number each, how many there are in all, and whether they have every word."""

    family: str
    rows: Sequence[Block]
    labels: Sequence[str]
    total: int
    complete: bool


@command("search", words=params.rest)
def search(ctx: Context, words: str) -> Reply:
    """Find records and contacts, the best of each kind first; those that have some of the words where none has all."""
    asked = alternatives(typed_words(words), ctx.phrases)
    numbered = _numbered(words, ctx)
    found = numbered or [each for each in (*_records(asked, ctx), _contacts(asked, ctx)) if each.total]
    if not found:
        raise Refusal("search-nothing", usage=False)
    complete = [each for each in found if each.complete]
    found = complete or found
    total = sum(each.total for each in found)
    labels = [label for each in found for label in each.labels]
    said = document(
        [] if complete else [line(phrase("search-some"))], (block for each in found for block in _section(each))
    )
    return Reply(said.with_actions(*show_actions(labels)), subject={"words": words[:LONGEST], "found": total})


def _section(found: _Found) -> Iterator[Block]:
    yield heading(phrase(f"search-{found.family}", count=found.total))
    yield from found.rows
    if found.total > len(found.rows):
        yield line(phrase("search-more", count=found.total - len(found.rows)))


def _numbered(words: str, ctx: Context) -> list[_Found]:
    """The record whose number is searched for, if it may be shown here."""
    named = [each for each in numbers_typed(words) if Ref.names(each)]
    if len(named) != 1 or len(folded_words(words)) > _IN_A_NUMBER:
        return []
    ref = Ref.parse(named[0])
    kind = ctx.kinds[ref.kind]
    record = kind.records(ctx.unit).find(ctx.within, ref.number, ctx.ceiling)
    return [_Found(kind.family, [kind.row(record, ctx.zone)], [str(ref)], 1, True)] if record else []


def _records(asked: Sequence[Sequence[str]], ctx: Context) -> Iterator[_Found]:
    for kind in ctx.kinds.values():
        listed = kind.records(ctx.unit).search(ctx.within, asked, ctx.ceiling, _SHOWN)
        rows = [kind.row(record, ctx.zone) for record in listed.records]
        labels = [str(record.ref) for record in listed.records]
        yield _Found(kind.family, rows, labels, listed.total, listed.complete)


def _contacts(asked: Sequence[Sequence[str]], ctx: Context) -> _Found:
    found = ctx.unit.contacts.search(ctx.within, asked, ctx.now, _SHOWN)
    rows = [contact_row(contact) for contact in found.contacts]
    return _Found("poc", rows, [contact.label for contact in found.contacts], found.total, found.complete)
