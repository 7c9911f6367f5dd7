"""Forms as they are sent out: filled in with what is known already, or with what a report says."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from enum import StrEnum

from bot.commands.sitrep.attaching import to_send_again
from bot.commands.sitrep.figures import figure_typed
from bot.commands.sitrep.form import FORM, TELLING
from bot.commands.sitrep.times import period_typed, to_minute
from bot.commands.sitrep.values import ASSESSMENTS, value_named
from bot.core import dtg
from bot.core.document import (
    Block,
    Code,
    Document,
    Inline,
    Phrase,
    Text,
    ToType,
    document,
    hint,
    phrase,
)
from bot.core.location import Grid
from bot.core.record import Wanted
from bot.core.sitrep import SECTIONS, Figure, Period, Sitrep, SitrepState
from bot.engine.authors import organisation_of
from bot.engine.command import Context
from bot.engine.fields import Field, label

_FIRST_PERIOD = timedelta(hours=24)
_TOGETHER = timedelta(hours=1)
_SETTLED = frozenset({"sitrep-operation", "number", "sitrep-supersedes"})
"""The fields that no later version of a report changes."""
_FILES = frozenset({"sitrep-files"})
_STANDING = frozenset({SitrepState.DRAFT, SitrepState.FILED, SitrepState.FINAL, SitrepState.SUPERSEDED})


def last_report(ctx: Context) -> Sitrep | None:
    """The asker's last report, if it may be shown here."""
    wanted = Wanted(author=ctx.person.id, states=_STANDING)
    return next(iter(ctx.unit.sitreps.listed(ctx.within, wanted, ctx.ceiling, 1).records), None)


def period_since(last: Sitrep | None, ctx: Context) -> Period:
    """From the end of the last report's period, or since yesterday, until now; reports that are filed one after
    another cover the same time."""
    end = to_minute(ctx.now)
    if last is None:
        return Period(end - _FIRST_PERIOD, end)
    together = end - last.period.end < _TOGETHER
    return Period(min(last.period.start, end - _TOGETHER) if together else last.period.end, end)


def blank_form(ctx: Context) -> Document:
    """The form of a new report, with what is known of it."""
    typed = _lines(dict(_known(ctx)), ctx, leave_out=_FILES)
    said = phrase("sitrep-form", operation=Text(ctx.within.name))
    return document(hint(said), _to_copy(f"{ctx.prefix}sitrep new", typed), _hints(ctx), to_send_again(ctx))


def form_of(report: Sitrep, ctx: Context) -> Document:
    """The form of a report's next version, filled in with what it says."""
    typed = _lines(dict(_told(report, ctx)), ctx, leave_out=_SETTLED if report.files else _SETTLED | _FILES)
    said = phrase("sitrep-form-update", record=Code(str(report.ref)), version=report.version)
    return document(hint(said), _to_copy(f"{ctx.prefix}sitrep update {report.number}", typed), _hints(ctx))


def form_again(typed: str, ctx: Context) -> Document:
    """A form as it was typed when it was refused."""
    return document(hint(phrase("sitrep-draft")), Block("code", (ToType(f"{ctx.prefix}sitrep {typed}"),)))


def _known(ctx: Context) -> Iterator[tuple[str, str]]:
    own, last = ctx.unit.contacts.own(ctx.within, ctx.person), last_report(ctx)
    yield "sitrep-operation", ctx.within.name
    yield "number", f"SR-{ctx.unit.sitreps.next_number(ctx.within)}"
    yield "sitrep-reporter", ctx.person.name
    yield "organisation", organisation_of(ctx.person, ctx) or (last.author.organisation if last else "")
    yield "clusters", ", ".join((last.clusters if last else ()) or (own[0].clusters if own else ()))
    yield "sitrep-area", (last.area if last else "") or (own[0].area if own else "")
    yield "sitrep-period", period_typed(period_since(last, ctx), ctx)
    yield "sitrep-as-of", dtg.format(ctx.now)
    yield "sitrep-marking", ctx.ceiling.label


def _told(report: Sitrep, ctx: Context) -> Iterator[tuple[str, str]]:
    """What the next version of a report would say if nothing changed, but that time has passed."""
    yield "sitrep-reporter", report.reporter or report.author.name
    yield "organisation", report.author.organisation
    yield "clusters", ", ".join(report.clusters)
    yield "sitrep-title", report.title
    yield "sitrep-place", report.place.mgrs if isinstance(report.place, Grid) else str(report.place or "")
    yield "sitrep-area", report.area
    yield "sitrep-period", period_typed(until_now(report.period, ctx), ctx)
    yield "sitrep-as-of", dtg.format(max(report.as_of, ctx.now))
    for key, _kind in ASSESSMENTS:
        value = getattr(report, key)
        yield f"sitrep-{key}", ctx.phrases.plain(value_named(value), ctx.language) if value else ""
    unchanged = dict.fromkeys(report.unchanged, ctx.phrases.synonyms("word-no-change", ctx.language)[0])
    figures = "\n".join(figure_typed(each, ctx) for each in report.figures)
    yield "sitrep-figures", figures or unchanged.get("figures", "")
    for section in SECTIONS:
        yield f"sitrep-{section}", getattr(report, section) or unchanged.get(section, "")
    if report.next_report and report.next_report > ctx.now:
        yield "sitrep-next-report", dtg.format(report.next_report)
    yield "sitrep-glide", report.glide
    yield "sitrep-marking", report.marking.label
    yield "sitrep-files", " · ".join(each.name for each in report.files)


def until_now(period: Period, ctx: Context) -> Period:
    """A period that goes on until now."""
    return Period(period.start, max(period.end, to_minute(ctx.now)))


def _lines(filled: dict[str, str], ctx: Context, leave_out: frozenset[str]) -> str:
    return "\n".join(_line(field, filled.get(field.name, ""), ctx) for field in FORM if field.name not in leave_out)


def _line(field: Field, value: str, ctx: Context) -> str:
    apart = "\n" if "\n" in value and field.name in TELLING else " "
    return f"{label(field, ctx)}:{apart}{value}"


def _to_copy(command: str, lines: str) -> Block:
    return Block("code", (ToType(f"{command}\n{lines}"),))


def _hints(ctx: Context) -> list[Block]:
    example = figure_typed(Figure("displaced", 3400, "DTM", ctx.now), ctx)
    words = ctx.phrases.synonyms("word-no-change", ctx.language)
    return [
        hint(phrase("sitrep-form-how", unchanged=Code(words[0]))),
        hint(phrase("sitrep-form-figures", example=Code(example))),
        *(
            hint(Phrase(f"sitrep-label-{key}", strong=True), Phrase("colon"), *_choices(kind))
            for key, kind in ASSESSMENTS
        ),
    ]


def _choices(kind: type[StrEnum]) -> list[Inline]:
    parts: list[Inline] = [part for each in kind for part in (Text(" · "), value_named(each))]
    return parts[1:]
