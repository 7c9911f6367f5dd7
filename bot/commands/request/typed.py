"""What was typed into a form of requests: labels in any order, prose that goes on, words before any label."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from bot.commands.request.form import FLAGS, PROSE
from bot.core.document import Block, Code, Text, ToType, item, line, phrase
from bot.core.refusal import Refusal
from bot.engine.command import Context, Param
from bot.engine.fields import Field, Form, fill, label, labels
from bot.engine.near import like
from bot.engine.words import POINTER, Words, fold

_PART = re.compile(r"([;؛]|[\r\n\v\f\x85\u2028\u2029])")
_COLON = re.compile(r"[:：]")
_PARTED = re.compile(r"(\S.{0,59}?)\s*(?:\s[-–—]|=)\s+(\S.*)", re.DOTALL)
"""A known label may be parted from what it says by a dash."""
_NEXT = re.compile(r"[,،]\s*([^\s,،:：][^,،:：]{0,58}?)\s*(?=[:：])")
_BEFORE = re.compile(r"(?:[•·▪◦*\-–—]|\(?\d{1,2}[.)])\s+")
_BOLD = re.compile(r"(\*{1,2}|_{1,2})([^*_:：]+)([:：]?)\1([:：]?)")
_BLANK = f" \t\u00a0{POINTER}"
_LONGEST_LABEL = 60
_MOST_PROBLEMS = 20
_LONGEST = 8000  # characters of a form
_SURE = 80  # of 100: prose has many words before colons


@dataclass(frozen=True, slots=True)
class Typed:
    """What a form says, and how it was typed."""

    values: Mapping[str, Any]
    text: str


def typed(form: Form, *, complete: bool = True) -> Param[Typed]:
    """All the words that remain, as a form of requests.

    What stands before all labels is what is asked for. ``complete`` says that they make a new request: otherwise a
    field with nothing (or a dash) behind its label is None, to be emptied.
    """
    return _Typed(form, complete)


@dataclass(frozen=True, slots=True)
class _Typed:
    form: Form
    complete: bool
    optional: bool = False

    def read(self, words: Words, ctx: Context) -> Typed:
        return read_form(self.form, words.take_all(), ctx, complete=self.complete)


@dataclass(frozen=True, slots=True)
class _Entry:
    """A field (None if nobody knows it) with what stands behind its label, and both as they were typed."""

    field: Field | None
    value: str
    typed: str


def read_form(form: Form, text: str, ctx: Context, *, complete: bool, before: Mapping[str, str] | None = None) -> Typed:
    """Read a form. Raises Refusal with all that is wrong in it.

    ``before`` is what stood in its fields, by their names: what was sent back as it was changes nothing, and is not
    read again (a deadline may have passed meanwhile).
    """
    if len(text) > _LONGEST:
        raise Refusal(phrase("refusal-too-long", limit=_LONGEST))
    yes = ctx.phrases.synonyms("word-yes", ctx.language)[0]
    entries = _entries(text, form, labels(form, ctx), yes, labelled=not complete)
    if before is not None:
        entries = [entry for entry in entries if entry.field is None or before.get(entry.field.name) != entry.value]
    given = [(entry.field, entry.value) for entry in entries if entry.field is not None]
    values, wrong = fill(form, given, ctx, complete=complete)
    problems = [_unknown(entry.typed, form, ctx) for entry in entries if entry.field is None]
    problems += [block for blocks in wrong.values() for block in blocks]
    if problems:
        amiss = [entry.typed for entry in entries if entry.field is None or entry.field in wrong]
        kept = line(phrase("draft-kept", command=ToType(f"{ctx.prefix}{ctx.family} draft")))
        raise Refusal(phrase("refusal-fields"), *problems[:_MOST_PROBLEMS], kept, wrong=amiss[:_MOST_PROBLEMS])
    return Typed(values, text)


def _entries(text: str, form: Form, known: Mapping[str, Field], yes: str, *, labelled: bool) -> list[_Entry]:
    """What stands behind labels; before all of them the prose, unless everything has to be ``labelled``."""
    prose = next(field for field in form if field.name in PROSE)
    begin = None if labelled else prose
    found: list[_Entry] = []
    for sign, piece in _pieces(text, known):
        entry = _labelled(piece, known, yes)
        last = found[-1].field if found else begin
        if entry is not None:
            found.append(entry)
        elif found and last is not None and not found[-1].value:
            found[-1] = replace(found[-1], value=piece, typed=f"{found[-1].typed}{sign} {piece}")
        elif last is prose and found:
            found[-1] = replace(found[-1], value=f"{found[-1].value}{sign} {piece}".strip(f"{_BLANK}{sign}"))
        else:
            found.append(_Entry(prose if last is prose else None, piece, piece))
    return found


def _pieces(text: str, known: Mapping[str, Field]) -> Iterator[tuple[str, str]]:
    """What stands between semicolons and ends of lines, each with the semicolon before it; also between commas, where a
    label that is known follows."""
    signs, parts = [" ", *_PART.split(text)[1::2]], _PART.split(text)[::2]
    for sign, part in zip(signs, parts, strict=True):
        begin = 0
        for found in _NEXT.finditer(part):
            if fold(found[1]) in known and (piece := part[begin : found.start()].strip(_BLANK)):
                yield sign.strip(), piece
                begin = found.start(1)
        if piece := part[begin:].strip(_BLANK):
            yield sign.strip(), piece


def _labelled(piece: str, known: Mapping[str, Field], yes: str) -> _Entry | None:
    """A piece with its label; None for one that has none, as prose does not. A flag alone says ``yes``."""
    name, *rest = (part.strip(_BLANK) for part in _COLON.split(_bare(piece), maxsplit=1))
    if not rest and (parted := _PARTED.match(name)) and fold(parted[1]) in known:
        name, rest = parted[1], [parted[2]]
    if not rest and (flag := known.get(fold(name))) is not None and flag.name in FLAGS:
        return _Entry(flag, yes, piece)
    if not rest or not name or len(name) > _LONGEST_LABEL or rest[0].startswith("//") or name.isdecimal():
        return None
    field = known.get(fold(name))
    if field is None and not like(name, known, least=_SURE) and " " in name:
        return None
    return _Entry(field, rest[0], piece)


def _bare(piece: str) -> str:
    """A piece without what stands before it in a list, and without what makes its label bold."""
    plain = _BEFORE.sub("", piece, count=1) if _BEFORE.match(piece) else piece
    bold = _BOLD.match(plain)
    return f"{bold[2]}{bold[3] or bold[4]}{plain[bold.end() :]}" if bold else plain


def _unknown(piece: str, form: Form, ctx: Context) -> Block:
    name, *rest = _COLON.split(piece, maxsplit=1)
    if not rest:
        return item(phrase("refusal-no-label", typed=Code(piece[:_LONGEST_LABEL])))
    shown = Code(name.strip()[:_LONGEST_LABEL])
    names = [each for field in form for each in ctx.phrases.synonyms(f"field-{field.name}", ctx.language)]
    if near := like(name, names):
        return item(phrase("refusal-field-near", typed=shown, near=Code(near[0])))
    listed = Text(", ".join(label(field, ctx) for field in form))
    return item(phrase("refusal-field-unknown", typed=shown, known=listed))
