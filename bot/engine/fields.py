"""Forms: fields with labels in any interface language, in any order, one a line or parted by semicolons."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from bot.core.document import Block, Code, Phrase, Text, beneath, item, phrase
from bot.core.ports import Phrases
from bot.core.refusal import Refusal
from bot.engine.command import Context, Param
from bot.engine.near import like
from bot.engine.words import POINTER, Words, fold

_ENTRY = re.compile(r"[;؛\n]")
_COLON = re.compile(r"[:：]")
_LONGEST_LABEL = 60
_LONGEST_VALUE = 1000
_EMPTIED = {"", "-", "–", "—"}
_MOST_PROBLEMS = 20
_BLANK = f" \t\n\r\f\v\u00a0{POINTER}"


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a form. Its labels stand in the catalogues under ``field-NAME``.

    ``read`` takes what was typed and raises Refusal; what was typed for a field of ``several`` things in more than one
    place is joined with commas. A new record must have those that are ``required``.
    """

    name: str
    read: Callable[[str, Context], Any]
    required: bool = False
    several: bool = False


Form = tuple[Field, ...]
_NONE = Field("", lambda text, _ctx: text)


def fields(form: Form, *, complete: bool = True) -> Param[Mapping[str, Any]]:
    """All the words that remain, as the fields of a form: their values by name, in the order in which they were typed.

    ``complete`` says that they make a new record. Otherwise they change one, and a field with nothing (or a dash)
    behind its label is None: to be emptied.
    """
    return _Fields(form, complete)


@dataclass(frozen=True, slots=True)
class _Fields:
    form: Form
    complete: bool
    optional: bool = False

    def read(self, words: Words, ctx: Context) -> Mapping[str, Any]:
        known = labels(self.form, ctx)
        entries = list(_entries(words.take_all()))
        typed: list[tuple[Field, str]] = []
        problems: list[Block] = []
        for entry in entries:
            if entry.label is None:
                problems.append(item(phrase("refusal-no-label", typed=Code(entry.value[:_LONGEST_LABEL]))))
            elif field := known.get(fold(entry.label)):
                typed.append((field, entry.value))
            else:
                problems.append(_unknown(entry.label, self.form, ctx))
        values, wrong = fill(self.form, typed, ctx, complete=self.complete)
        problems += [block for blocks in wrong.values() for block in blocks]
        if problems:
            amiss = [entry.typed for entry in entries if known.get(fold(entry.label or ""), _NONE) in {_NONE, *wrong}]
            raise Refusal(phrase("refusal-fields"), *problems[:_MOST_PROBLEMS], wrong=amiss[:_MOST_PROBLEMS])
        return values


def fill(
    form: Form, typed: Iterable[tuple[Field, str]], ctx: Context, *, complete: bool
) -> tuple[dict[str, Any], dict[Field, list[Block]]]:
    """The values of what was typed into fields, and everything that is wrong with some of them."""
    values: dict[str, Any] = {}
    wrong: dict[Field, list[Block]] = {}
    texts: dict[Field, list[str]] = {}
    for field, text in typed:
        texts.setdefault(field, []).append(text)
    if complete:
        texts |= {field: [] for field in form if field.required and field not in texts}
    for field, some in texts.items():
        given = [text for text in some if text not in _EMPTIED]
        try:
            if given or field.required:
                values[field.name] = _value(field, given, ctx)
            elif not complete:
                values[field.name] = None
        except Refusal as refusal:
            said = item(Text(label(field, ctx), strong=True), Phrase("colon"), *refusal.said)
            wrong[field] = [said, *beneath(refusal.more)]
    return values, wrong


def _value(field: Field, given: Sequence[str], ctx: Context) -> Any:
    if not given:
        raise Refusal("refusal-field-missing")
    if len(given) > 1 and not field.several:
        raise Refusal("refusal-field-twice")
    text = ", ".join(given)
    if len(text) > _LONGEST_VALUE:
        raise Refusal(phrase("refusal-too-long", limit=_LONGEST_VALUE))
    return field.read(text, ctx)


def blank(form: Form, ctx: Context) -> str:
    """A form to fill in: a label a line."""
    return "\n".join(f"{label(field, ctx)}: " for field in form)


def label(field: Field, ctx: Context) -> str:
    """What a field is called in the asker's language."""
    return ctx.phrases.synonyms(f"field-{field.name}", ctx.language)[0]


def labels(form: Form, ctx: Context) -> Mapping[str, Field]:
    """The fields of a form by their folded labels in all interface languages.

    One word may be the label of two fields in two languages: the asker's language comes first.
    """
    return _labels(form, ctx.language, ctx.phrases)


@lru_cache(maxsize=100)
def _labels(form: Form, language: str, phrases: Phrases) -> Mapping[str, Field]:
    known: dict[str, Field] = {}
    for each in dict.fromkeys((language, *phrases.languages)):
        for field in form:
            for name in phrases.synonyms(f"field-{field.name}", each):
                known.setdefault(fold(name), field)
    return known


@dataclass(frozen=True, slots=True)
class _Entry:
    """A label with what stands behind it; None is the label of what has none. ``typed`` is both as they were typed."""

    label: str | None
    value: str
    typed: str


def _entries(text: str) -> Iterator[_Entry]:
    for typed in filter(None, (part.strip(_BLANK) for part in _ENTRY.split(text))):
        name, *rest = (part.strip() for part in _COLON.split(typed, maxsplit=1))
        labelled = rest and len(name) <= _LONGEST_LABEL
        yield _Entry(name, rest[0], typed) if labelled else _Entry(None, typed, typed)


def _unknown(typed: str, form: Form, ctx: Context) -> Block:
    names = [name for field in form for name in ctx.phrases.synonyms(f"field-{field.name}", ctx.language)]
    if near := like(typed, names):
        return item(phrase("refusal-field-near", typed=Code(typed), near=Code(near[0])))
    known = Text(", ".join(label(field, ctx) for field in form))
    return item(phrase("refusal-field-unknown", typed=Code(typed), known=known))
