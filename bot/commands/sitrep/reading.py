"""A report as it was typed, in a form or in one line: read whole, with everything that is wrong said at once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from bot.commands.sitrep.attaching import to_send_again, unfetched
from bot.commands.sitrep.entries import Entry, entries
from bot.commands.sitrep.figures import figure_names
from bot.commands.sitrep.form import FORM, PROSE, TELLING, attribute
from bot.commands.sitrep.one_line import begins_with_clusters, head, position_and_name
from bot.commands.sitrep.values import ASSESSMENTS
from bot.core.cluster import CLUSTERS
from bot.core.document import Block, Code, Phrase, Text, ToType, beneath, item, line, phrase
from bot.core.refusal import NoArgument, Refusal
from bot.engine.command import Context, Param
from bot.engine.fields import Field, label, labels
from bot.engine.keywords import keywords
from bot.engine.near import like
from bot.engine.words import Words, fold

_TLP = r"(TLP:(?:CLEAR|WHITE|GREEN|AMBER(?:\+STRICT)?|RED))"
_MARKED_FIRST = re.compile(rf"\s*[\[(]?{_TLP}[\])]?[\s,;:.–—-]+(?=\S)", re.IGNORECASE)
_MARKED_AMID = re.compile(rf"(?<=\s)[\[(]?{_TLP}[\])]?(?=\s*[:：])", re.IGNORECASE)
_MARKED_LAST = re.compile(rf"(?<=[^\s:：])[\s,;.]+[\[(]?{_TLP}[\])]?[\s.]*$", re.IGNORECASE)
_EMPTIED = {"", "-", "–", "—"}
_LONGEST = 20_000  # characters of a report
_MOST_UNKNOWN = 30
_SHOWN = 60  # characters that are given back
_ASSESSMENTS = frozenset(f"sitrep-{key}" for key, _ in ASSESSMENTS)
_TELLING_LABEL = 3  # letters: "no" is like nearly everything
_SURE = 80  # of 100: among the labels of all languages one is always a little like another


@dataclass(frozen=True, slots=True)
class Filled:
    """What a form says: values by the attributes of a report, None for what is to be emptied, and what is said to be
    ``unchanged``. ``counted`` says that the figures were named alone, and that all others stay."""

    values: Mapping[str, Any]
    unchanged: tuple[str, ...] = ()
    counted: bool = False


def report(*, complete: bool) -> Param[Filled]:
    """All the words that remain, as a report. ``complete`` says that they make a new one, else they change one."""
    return _Report(complete)


@dataclass(frozen=True, slots=True)
class _Report:
    complete: bool
    optional: bool = False

    def read(self, words: Words, ctx: Context) -> Filled:
        typed = words.take_all()
        if len(typed) > _LONGEST:
            raise Refusal(phrase("refusal-too-long", limit=_LONGEST))
        found = _entries(typed, ctx, complete=self.complete)
        values, unchanged, wrong = _read_all(_by_field(found, complete=self.complete), ctx, complete=self.complete)
        unknown = [entry for entry in found if entry.field is None]
        problems = [*(block for blocks in wrong.values() for block in blocks), *unfetched(ctx)]
        if problems or unknown:
            amiss = [entry.typed for entry in found if entry.field is None or entry.field in wrong]
            raise _refused(problems, unknown, amiss, ctx)
        alone = all(not entry.name for entry in found if entry.field and entry.field.name == "sitrep-figures")
        return Filled(values, unchanged, counted=alone and "figures" in values)


@dataclass(frozen=True, slots=True)
class _Told:
    """A report right behind the family's word. Nothing else is taken for one: it may be a command that nobody knows."""

    optional: bool = False

    def read(self, words: Words, ctx: Context) -> Filled:
        typed = _marked(words.again().take_all())[1].strip()
        found = _unmarked(typed, ctx, complete=False)
        if not (found and found[0].field) and not begins_with_clusters(typed, ctx):
            raise NoArgument
        return report(complete=True).read(words, ctx)


told: Param[Filled] = _Told()
"""The same, where no command was named."""


def _entries(text: str, ctx: Context, *, complete: bool) -> list[Entry]:
    marked, text = _marked(text)
    return [*marked, *_unmarked(text, ctx, complete=complete)]


def _marked(text: str) -> tuple[list[Entry], str]:
    """A marking that stands before all that is told, or behind it, as its standard wants it; and the rest. It may stand
    before the colon of what is told in one line, too."""
    found = _MARKED_FIRST.match(text) or _MARKED_LAST.search(text) or _MARKED_AMID.search(text)
    if found is None:
        return [], text
    field = next(each for each in FORM if each.name == "sitrep-marking")
    return [Entry(field, found[1], found[1])], text[: found.start()] + text[found.end() :]


def _unmarked(text: str, ctx: Context, *, complete: bool) -> list[Entry]:
    fields = {field.name: field for field in FORM}
    figures = dict.fromkeys(figure_names(ctx), fields["sitrep-figures"])
    found = entries(text, labels(FORM, ctx), TELLING, PROSE, figures)
    if complete and found and found[0].field is None and not found[0].name:
        found = [*head(found[0], found[1:], ctx, fields), *found[1:]]
    return (
        found
        if any(each.value for each in found if each.field is fields["sitrep-area"])
        else _placed(found, ctx, fields)
    )


def _placed(found: Iterable[Entry], ctx: Context, fields: Mapping[str, Field]) -> list[Entry]:
    """Entries with positions apart from the names that stand beside them: ``Goma (35MRU6543)``."""
    apart: list[Entry] = []
    for entry in found:
        named = position_and_name(entry.value, ctx) if entry.field is fields["sitrep-place"] else None
        both = zip(("sitrep-place", "sitrep-area"), named or (), strict=False)
        apart += [replace(entry, field=fields[name], value=value) for name, value in both] or [entry]
    return apart


def _by_field(found: Iterable[Entry], *, complete: bool) -> dict[Field, list[str]]:
    """What was typed into each field, as they were typed; at the end those that a new report needs besides."""
    texts: dict[Field, list[str]] = {}
    for entry in found:
        if entry.field is not None:
            texts.setdefault(entry.field, []).append(entry.value)
    return texts | {field: [] for field in FORM if complete and field.required and field not in texts}


def _read_all(
    texts: Mapping[Field, Sequence[str]], ctx: Context, *, complete: bool
) -> tuple[dict[str, Any], tuple[str, ...], dict[Field, list[Block]]]:
    """What was typed into fields: values by attribute, what is unchanged, and everything that is wrong with some."""
    values: dict[str, Any] = {}
    unchanged: list[str] = []
    wrong: dict[Field, list[Block]] = {}
    for field, some in texts.items():
        given = [text for text in some if text not in _EMPTIED and not _is_not_known(field, text, ctx)]
        stays = bool(given) and all(_is_no_change(text, ctx) for text in given)
        try:
            if stays and field.name in TELLING:
                unchanged.append(attribute(field))
            elif given and not (stays and not (complete and field.required)):
                values[attribute(field)] = _value(field, given, ctx)
            elif field.required and not given:
                if complete or any(some):  # a label with nothing behind it, in a form of a change, says nothing
                    wrong[field] = _said(field, _missing(field), ctx)
            elif not complete and not given:
                values[attribute(field)] = None
        except Refusal as refusal:
            wrong[field] = _said(field, refusal, ctx)
    return values, tuple(unchanged), wrong


def _missing(field: Field) -> Refusal:
    choices = [line(phrase("refusal-known", known=Code(" ".join(CLUSTERS))))] if field.name == "clusters" else []
    return Refusal("refusal-field-missing", *choices)


def _said(field: Field, refusal: Refusal, ctx: Context) -> list[Block]:
    return [item(Text(label(field, ctx), strong=True), Phrase("colon"), *refusal.said), *beneath(refusal.more)]


def _value(field: Field, given: Sequence[str], ctx: Context) -> Any:
    if field.several:
        return field.read(("\n" if field.name in TELLING else ", ").join(given), ctx)
    if len(set(given)) > 1:
        raise Refusal("refusal-field-twice")
    return field.read(given[0], ctx)


def _is_no_change(text: str, ctx: Context) -> bool:
    if len(text) > _SHOWN:
        return False
    said = fold(" ".join(text.split()).strip(" .!*_-–—"))
    return any(
        said == fold(word) for each in ctx.phrases.languages for word in ctx.phrases.synonyms("word-no-change", each)
    )


def _is_not_known(field: Field, text: str, ctx: Context) -> bool:
    """Whether a field is left blank in words: ``n/a``. In prose they tell something; a judgement may be "unknown"."""
    if field.name in PROSE or fold(text.strip(" .*_")) not in keywords("words-not-known", ctx.phrases):
        return False
    if field.name not in _ASSESSMENTS:
        return True
    try:
        field.read(text, ctx)
    except Refusal:
        return True
    return False


def _unlabelled(entry: Entry, ctx: Context) -> Block:
    name, colon, _ = entry.value.partition(":")
    called = entry.name or (name.strip() if colon else "")
    if not called or len(called) > _SHOWN:
        return item(phrase("sitrep-no-label", typed=Code(entry.value[:_SHOWN])))
    own = [name for field in FORM for name in ctx.phrases.synonyms(f"field-{field.name}", ctx.language)]
    long = [name for name in own if len(name) >= _TELLING_LABEL]
    if near := like(called, long) or like(called, labels(FORM, ctx), least=_SURE):
        return item(phrase("refusal-field-near", typed=Code(called), near=Code(near[0])))
    known = Text(", ".join(label(field, ctx) for field in FORM))
    return item(phrase("refusal-field-unknown", typed=Code(called), known=known))


def _refused(problems: Sequence[Block], unknown: Sequence[Entry], amiss: Sequence[str], ctx: Context) -> Refusal:
    said = [*problems, *(_unlabelled(entry, ctx) for entry in unknown[:_MOST_UNKNOWN])]
    if (more := len(unknown) - _MOST_UNKNOWN) > 0:
        said.append(line(phrase("sitrep-more-problems", count=more)))
    said.append(line(phrase("draft-kept", command=ToType(f"{ctx.prefix}sitrep draft"))))
    said += to_send_again(ctx) if ctx.file is not None else []
    return Refusal("refusal-fields", *said, wrong=amiss[:_MOST_UNKNOWN])
