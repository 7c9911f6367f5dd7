"""Terms are proposed by anybody who belongs to the operation, and hold once a coordinator has approved them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.commands.term.files import terms_in
from bot.commands.term.reading import Wordings, shown, typed
from bot.core.document import Block, Code, Document, Inline, Text, ToType, document, heading, item, line, phrase
from bot.core.lexicon import Term
from bot.core.people import Role
from bot.core.refusal import Refusal
from bot.engine import params
from bot.engine.command import Context, Reply, command
from bot.engine.words import fold, plain_number

_MOST = 30  # terms that are shown at once
_NUMBER = re.compile(r"(?:TM-)?\d{1,9}", re.IGNORECASE | re.ASCII)


@command("term add", role=Role.MEMBER, term=params.rest)
def add(ctx: Context, term: str) -> Reply:
    """Propose a term in two languages or more; a coordinator's holds at once."""
    wordings = typed(term, ctx)
    known = _alike(ctx.unit.terms.all(ctx.within), wordings)
    if known is not None:
        label, remove = Code(f"TM-{known.number}"), ToType(f"{ctx.prefix}term remove {known.number}")
        raise Refusal(phrase("term-known", term=label, command=remove), about="term")
    [kept] = ctx.unit.terms.add(ctx.within, [_made(ctx, wordings)])
    said = (
        phrase("term-added")
        if kept.approved
        else phrase("term-proposed", command=ToType(f"{ctx.prefix}term approve {kept.number}"))
    )
    return Reply(document(said, [_entry(kept)]), subject={"term": kept.number})


@command("term list", words=params.optional(params.rest))
def show(ctx: Context, words: str | None) -> Document:
    """Show the operation's terms, or those in which some words stand."""
    wanted = fold(words or "")
    found = [term for term in ctx.unit.terms.all(ctx.within) if wanted in _folded(term)]
    if not found:
        return document(phrase("term-none", command=Code(f'{ctx.prefix}term add en:"cordon" fr:"bouclage"')))
    more = [line(phrase("term-more", count=len(found) - _MOST))] if len(found) > _MOST else []
    return document(heading(phrase("term-heading", count=len(found))), map(_entry, found[:_MOST]), more)


@command("term review", role=Role.COORDINATOR)
def review(ctx: Context) -> Document:
    """Show the terms that wait for a coordinator, and how to let those that are shown hold."""
    waiting = [term for term in ctx.unit.terms.all(ctx.within) if not term.approved]
    if not waiting:
        return document(phrase("term-none-waits"))
    shown = waiting[:_MOST]
    numbers = " ".join(str(term.number) for term in shown)
    said = phrase("term-review", command=ToType(f"{ctx.prefix}term approve {numbers}"))
    return document(heading(phrase("term-heading", count=len(waiting))), map(_entry, shown), said)


@command("term approve", role=Role.COORDINATOR, numbers=params.rest)
def approve(ctx: Context, numbers: str) -> Reply:
    """Let terms that somebody proposed hold."""
    terms = [replace(_numbered(ctx, number), approved=True) for number in _numbers(numbers)]
    for term in terms:
        ctx.unit.terms.change(ctx.within, term)
    said = phrase("term-approved", count=len(terms))
    return Reply(
        document(said, map(_entry, terms[:_MOST])), subject={"terms": " ".join(str(term.number) for term in terms)}
    )


def _numbers(typed: str) -> list[int]:
    """``3 TM-4, 7`` as numbers. Raises Refusal."""
    words = [each for each in re.split(r"[\s,;،؛]+", typed) if each]
    for each in words:
        if not _NUMBER.fullmatch(plain_number(each)):
            raise Refusal(phrase("refusal-number", typed=Code(each[:40])), about="numbers")
    return list(dict.fromkeys(int(plain_number(each).upper().removeprefix("TM-")) for each in words))


@command("term remove", role=Role.COORDINATOR, number=params.number)
def remove(ctx: Context, number: int) -> Reply:
    """Take a term out of the list."""
    term = _numbered(ctx, number)
    ctx.unit.terms.remove(ctx.within, number)
    return Reply(document(phrase("term-removed"), [_entry(term)]), subject={"term": number})


@command("term import", role=Role.LIAISON, takes_file=True)
def import_(ctx: Context) -> Reply:
    """Add the terms of a CSV or TBX file: all of them or, when one is wrong, none."""
    if ctx.file is None:
        raise Refusal(phrase("term-no-file"), usage=False)
    fresh = list(_fresh(ctx.unit.terms.all(ctx.within), terms_in(ctx.file.data, ctx)))
    kept = ctx.unit.terms.add(ctx.within, [_made(ctx, each) for each in fresh])
    waiting = sum(not term.approved for term in kept)
    return Reply(document(phrase("term-imported", count=len(kept), waiting=waiting)), subject={"terms": len(kept)})


def _fresh(known: Sequence[Term], read: Sequence[Wordings]) -> Iterator[Wordings]:
    """Those that say no word which a term says already, be it one before them: it would be rendered in two ways."""
    said = {each for term in known for each in _words(term.wordings)}
    for wordings in read:
        if not said & _words(wordings):
            said |= _words(wordings)
            yield wordings


def _words(wordings: Wordings) -> set[tuple[str, str]]:
    return {(each.language, fold(each.word)) for each in wordings}


def _made(ctx: Context, wordings: Wordings) -> Term:
    return Term(wordings, approved=(ctx.role or Role.OBSERVER) >= Role.COORDINATOR, by=ctx.person.name)


def _alike(known: Sequence[Term], wordings: Wordings) -> Term | None:
    """A term that says one of the words in the same language: it would be rendered in two ways."""
    said = _words(wordings)
    return next((term for term in known if said & _words(term.wordings)), None)


def _numbered(ctx: Context, number: int) -> Term:
    found = next((term for term in ctx.unit.terms.all(ctx.within) if term.number == number), None)
    if found is None:
        raise Refusal(phrase("term-unknown", number=number, command=ToType(f"{ctx.prefix}term list")), about="number")
    return found


def _folded(term: Term) -> str:
    return fold(" ".join(f"{each.word} {each.full}" for each in term.wordings))


def _entry(term: Term) -> Block:
    parts: list[Inline] = [Code(f"TM-{term.number}"), *_said(term)]
    if not term.approved:
        parts += [Text(" · "), phrase("term-waits", by=Text(term.by))]
    return item(*parts)


def _said(term: Term) -> Iterator[Inline]:
    for language, words in shown(term.wordings):
        yield Text(f" · {language}: ")
        yield Text(words, language, strong=True)
