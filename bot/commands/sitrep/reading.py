"""A report as it was typed, in a form or in one line: read whole, with everything that is wrong said at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.commands.sitrep.attaching import unfetched
from bot.commands.sitrep.entries import Entry, entries
from bot.commands.sitrep.form import FORM, TELLING, attribute
from bot.commands.sitrep.one_line import head
from bot.core.document import Block, Code, Text, item, line, phrase
from bot.core.refusal import Refusal
from bot.engine.command import Context, Param
from bot.engine.fields import Field, label, labels
from bot.engine.near import like
from bot.engine.words import Words, fold

_EMPTIED = {"", "-", "–", "—"}
_MOST_PROBLEMS = 30
_SHOWN = 60  # characters that are given back


@dataclass(frozen=True, slots=True)
class Filled:
    """What a form says: values by the attributes of a report, None for what is to be emptied, and what is said to be
    ``unchanged``."""

    values: Mapping[str, Any]
    unchanged: tuple[str, ...] = ()


def report(*, complete: bool) -> Param[Filled]:
    """All the words that remain, as a report. ``complete`` says that they make a new one, else they change one."""
    return _Report(complete)


@dataclass(frozen=True, slots=True)
class _Report:
    complete: bool
    optional: bool = False

    def read(self, words: Words, ctx: Context) -> Filled:
        found = _entries(words.take_all(), ctx, complete=self.complete)
        texts: dict[Field, list[str]] = {field: [] for field in FORM if self.complete and field.required}
        for entry in found:
            if entry.field is not None:
                texts.setdefault(entry.field, []).append(entry.value)
        values, unchanged, wrong = _read_all(texts, ctx, complete=self.complete)
        unknown = [_unlabelled(entry, ctx) for entry in found if entry.field is None]
        if problems := [*unknown, *(block for blocks in wrong.values() for block in blocks), *unfetched(ctx)]:
            amiss = [entry.typed for entry in found if entry.field is None or entry.field in wrong]
            raise _refused(problems, amiss, ctx)
        return Filled(values, unchanged)


def _entries(text: str, ctx: Context, *, complete: bool) -> list[Entry]:
    found = entries(text, labels(FORM, ctx), TELLING)
    if complete and found and found[0].field is None and not found[0].name:
        return [*head(found[0].value, ctx, {field.name: field for field in FORM}), *found[1:]]
    return found


def _read_all(
    texts: Mapping[Field, Sequence[str]], ctx: Context, *, complete: bool
) -> tuple[dict[str, Any], tuple[str, ...], dict[Field, list[Block]]]:
    """What was typed into fields: values by attribute, what is unchanged, and everything that is wrong with some."""
    values: dict[str, Any] = {}
    unchanged: list[str] = []
    wrong: dict[Field, list[Block]] = {}
    for field, some in texts.items():
        given = [text for text in some if text not in _EMPTIED]
        try:
            if given and all(_is_no_change(text, ctx) for text in given) and (field.name in TELLING or not complete):
                unchanged += [attribute(field)] if field.name in TELLING else []
            elif given or (field.required and (complete or some)):
                values[attribute(field)] = _value(field, given, ctx)
            elif not complete:
                values[attribute(field)] = None
        except Refusal as refusal:
            wrong[field] = [item(Text(label(field, ctx), strong=True), Text(": "), *refusal.said), *refusal.more]
    return values, tuple(unchanged), wrong


def _value(field: Field, given: Sequence[str], ctx: Context) -> Any:
    if not given:
        raise Refusal("refusal-field-missing")
    if field.several:
        return field.read(("\n" if field.name in TELLING else ", ").join(given), ctx)
    if len(set(given)) > 1:
        raise Refusal("refusal-field-twice")
    return field.read(given[0], ctx)


def _is_no_change(text: str, ctx: Context) -> bool:
    said = fold(" ".join(text.split()).strip(" .!*_-–—"))
    return any(
        said == fold(word) for each in ctx.phrases.languages for word in ctx.phrases.synonyms("word-no-change", each)
    )


def _unlabelled(entry: Entry, ctx: Context) -> Block:
    if not entry.name:
        return item(phrase("sitrep-no-label", typed=Code(entry.value[:_SHOWN])))
    near = like(entry.name, labels(FORM, ctx))
    return item(phrase("refusal-field-near", typed=Code(entry.name), near=Code(near[0])))


def _refused(problems: Sequence[Block], amiss: Sequence[str], ctx: Context) -> Refusal:
    shown, more = list(problems[:_MOST_PROBLEMS]), len(problems) - _MOST_PROBLEMS
    if more > 0:
        shown.append(line(phrase("sitrep-more-problems", count=more)))
    kept = line(phrase("sitrep-kept", command=Code(f"{ctx.prefix}sitrep draft")))
    return Refusal("refusal-fields", *shown, kept, wrong=amiss[:_MOST_PROBLEMS])
