"""Forms: fields with labels in any interface language, in any order, one a line or parted by semicolons."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.core.document import Block, Code, Text, item, phrase
from bot.core.refusal import Refusal
from bot.engine.command import Context, Param
from bot.engine.words import Words, fold

_ENTRY = re.compile(r"[;؛\n]")
_COLON = re.compile(r"[:：]")
_LONGEST_LABEL = 60
_LONGEST_VALUE = 1000
_EMPTIED = {"", "-", "–", "—"}
_MOST_PROBLEMS = 20


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
        typed: list[tuple[Field, str]] = []
        problems: list[Block] = []
        for name, text in _entries(words.take_all()):
            if name is None:
                problems.append(item(phrase("refusal-no-label", typed=Code(text[:_LONGEST_LABEL]))))
            elif field := known.get(fold(name)):
                typed.append((field, text))
            else:
                problems.append(_unknown(name, self.form, ctx))
        values, wrong = fill(self.form, typed, ctx, complete=self.complete)
        if problems or wrong:
            raise Refusal(phrase("refusal-fields"), *[*problems, *wrong][:_MOST_PROBLEMS])
        return values


def fill(
    form: Form, typed: Iterable[tuple[Field, str]], ctx: Context, *, complete: bool
) -> tuple[dict[str, Any], list[Block]]:
    """The values of what was typed into fields, and everything that is wrong with it."""
    values: dict[str, Any] = {}
    problems: list[Block] = []
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
            problems.append(item(Text(label(field, ctx), strong=True), Text(": "), refusal.what))
            problems += refusal.more
    return values, problems


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
    known: dict[str, Field] = {}
    for language in dict.fromkeys((ctx.language, *ctx.phrases.languages)):
        for field in form:
            for name in ctx.phrases.synonyms(f"field-{field.name}", language):
                known.setdefault(fold(name), field)
    return known


def _entries(text: str) -> Iterator[tuple[str | None, str]]:
    """Labels with what stands behind them; None is the label of what has none."""
    for entry in filter(str.strip, _ENTRY.split(text)):
        name, *rest = (part.strip() for part in _COLON.split(entry, maxsplit=1))
        yield (name, rest[0]) if rest and len(name) <= _LONGEST_LABEL else (None, entry.strip())


def _unknown(typed: str, form: Form, ctx: Context) -> Block:
    names = [name for field in form for name in ctx.phrases.synonyms(f"field-{field.name}", ctx.language)]
    near = difflib.get_close_matches(typed.casefold(), names, n=1)
    if near:
        return item(phrase("refusal-field-near", typed=Code(typed), near=Code(near[0])))
    known = Text(", ".join(label(field, ctx) for field in form))
    return item(phrase("refusal-field-unknown", typed=Code(typed), known=known))
