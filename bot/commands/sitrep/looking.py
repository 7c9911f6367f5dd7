"""Looking at a report, and at what changed in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from bot.commands.sitrep import rights
from bot.commands.sitrep.figures import figure_counted, figure_named
from bot.commands.sitrep.showing import Fact, attachments, card, particulars, texts
from bot.core.document import Block, Code, Inline, Phrase, Text, document, labelled, line, phrase, subitem
from bot.core.refusal import Refusal
from bot.core.sitrep import Figure, Sitrep
from bot.engine import params
from bot.engine.command import Context, Reply, command
from bot.engine.keywords import keywords
from bot.engine.words import Words, fold, plain_digits

_SHORT = 40  # signs of a text that may stand beside what it became
_NOTHING = Text("–")
_VERSION = re.compile(r"(?:v\.? ?)?(\d{1,6})", re.IGNORECASE | re.ASCII)


@dataclass(frozen=True, slots=True)
class _Version:
    optional: bool = False

    def read(self, words: Words, ctx: Context) -> int:
        version = words.take_longest(lambda typed: version_named(typed, ctx))
        if version is None:
            raise Refusal(phrase("sitrep-version", typed=Code(words.take()[:60])))
        return version


def version_named(typed: str, ctx: Context) -> int | None:
    """The number of a version as people type it: ``v1``, ``1``, ``version 1``, in any interface language."""
    first, _, number = plain_digits(typed).partition(" ")
    named = number and fold(first) in keywords("words-version", ctx.phrases)
    digits = _VERSION.fullmatch(number if named else plain_digits(typed))
    return int(digits[1]) if digits else None


_OPTIONAL = params.optional(_Version())


@command("sitrep show", number=params.number, version=_OPTIONAL)
def show(ctx: Context, number: int, version: int | None) -> Reply:
    """Show a report, or how it read in one of its versions, with its files."""
    report = rights.found(ctx, number)
    if version is None or version == report.version:
        said = card(report, ctx.zone)
        return Reply(replace(said, files=report.files), subject={"sitrep": number}, card=report.ref)
    before = once(ctx, report, version, "version")
    note = phrase("sitrep-old-version", version=before.version, last=report.version)
    said = document(note) + replace(card(before, ctx.zone), actions=(), files=before.files)
    return Reply(said, subject={"sitrep": number, "version": version})


@command("sitrep diff", number=params.number, version=_OPTIONAL, until=_OPTIONAL)
def diff(ctx: Context, number: int, version: int | None, until: int | None) -> Reply:
    """Show what changed in a report, field by field: last, or since a version, or between two."""
    report = rights.found(ctx, number)
    after = report if until is None else once(ctx, report, until, "until")
    before = once(ctx, report, after.version - 1 if version is None else version, "version")
    changes = [*_facts_changed(before, after, ctx.zone), *_figures_changed(before, after, ctx.zone)]
    named = phrase("sitrep-diff", record=Code(str(report.ref)), before=before.version, after=after.version)
    return Reply(document(named, changes or [line(phrase("sitrep-diff-none"))]), subject={"sitrep": number})


def once(ctx: Context, report: Sitrep, version: int, about: str) -> Sitrep:
    """A version of a report. Raises Refusal for one that there is not, or that is marked too high for here."""
    found = ctx.unit.sitreps.version(ctx.within, report.number, version)
    if found is None or found.marking > ctx.ceiling:
        if version == 0 and report.version == 1:
            raise Refusal(phrase("sitrep-one-version", record=Code(str(report.ref))), usage=False)
        raise Refusal(phrase("sitrep-no-version", record=Code(str(report.ref)), version=version), about=about)
    return found


def _facts_changed(before: Sitrep, after: Sitrep, zone: str) -> Iterator[Block]:
    old, new = dict(_facts(before, zone)), dict(_facts(after, zone))
    for key in [*new, *(key for key in old if key not in new)]:
        if old.get(key) != new.get(key):
            yield from _changed(key, old.get(key), new.get(key))


def _facts(report: Sitrep, zone: str) -> Iterator[Fact]:
    yield "sitrep-label-state", (Phrase(f"sitrep-state-{report.state}"),)
    yield "sitrep-label-stage", (Phrase(f"sitrep-stage-{report.stage.name.lower()}"),)
    yield "sitrep-label-marking", (Code(report.marking.label),)
    yield "sitrep-label-title", (Text(report.title, report.language),)
    yield from particulars(report, zone)
    if "figures" in report.unchanged:
        yield "sitrep-label-figures", (phrase("sitrep-unchanged"),)
    yield from texts(report)
    yield from attachments(report)


def _figures_changed(before: Sitrep, after: Sitrep, zone: str) -> Iterator[Block]:
    """Each figure of a source that is another now, is new, or is gone."""
    old, new = (_by_source(report) for report in (before, after))
    pairs = [(old.get(key), new.get(key)) for key in [*new, *(key for key in old if key not in new)]]
    changed = [(was, now) for was, now in pairs if not (was and now and _same(was, before, now, after))]
    if changed:
        yield labelled("sitrep-label-figures")
    for was, now in changed:
        some = was or now
        assert some is not None
        sides = [tuple(figure_counted(each, zone)) if each else None for each in (was, now)]
        yield subitem(figure_named(some), Phrase("colon"), *_arrow(*sides))


def _same(was: Figure, before: Sitrep, now: Figure, after: Sitrep) -> bool:
    """Whether a figure says the same as it did: one that was left as it was tells the time of the report before."""
    at = (was.as_at or before.as_of) == (now.as_at or after.as_of)
    return was.value == now.value and (at or was.as_at == now.as_at)


def _by_source(report: Sitrep) -> dict[tuple[object, ...], Figure]:
    """The figures of a report by name and source; of several of one source, by their order."""
    found: dict[tuple[object, ...], Figure] = {}
    for figure in report.figures:
        key = (fold(figure.name), fold(figure.source))
        found[(*key, sum(each[:2] == key for each in found))] = figure
    return found


def _changed(key: str, before: tuple[Inline, ...] | None, after: tuple[Inline, ...] | None) -> Iterator[Block]:
    """What a report said and says now under one of its labels; what is long stands below each other."""
    if not any(isinstance(each, Text) and len(each.value) > _SHORT for each in (*(before or ()), *(after or ()))):
        yield labelled(key, *_arrow(before, after))
        return
    yield labelled(key)
    yield subitem(phrase("sitrep-diff-before"), Phrase("colon"), *(before or (_NOTHING,)))
    yield subitem(phrase("sitrep-diff-now"), Phrase("colon"), *(after or (_NOTHING,)))


def _arrow(before: tuple[Inline, ...] | None, after: tuple[Inline, ...] | None) -> list[Inline]:
    return [*(before or (_NOTHING,)), Phrase("sitrep-arrow"), *(after or (_NOTHING,))]
