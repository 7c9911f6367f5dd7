"""One report from many, in the order of OCHA's situation reports."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import lru_cache

from bot.commands.sitrep.consolidating import NO_CLUSTER, Compared, Parts, by_cluster, highlights
from bot.commands.sitrep.figures import figure_named
from bot.commands.sitrep.filters import filters_said, scope
from bot.commands.sitrep.gathering import MOST_FIGURES, gather
from bot.core.document import (
    Block,
    Code,
    Document,
    Enclosure,
    Inline,
    Listing,
    Moment,
    Phrase,
    Text,
    beneath,
    document,
    heading,
    item,
    line,
    phrase,
    subitem,
)
from bot.core.record import Wanted
from bot.core.records import Reported
from bot.core.sitrep import Sitrep, Urgency
from bot.engine import params
from bot.engine.command import Context, Reply, command

_PERIOD = timedelta(hours=24)  # practice: a report a day at least
_APART, _COLON = Text(" · "), phrase("colon")
_NO_CHANGE, _NOTHING_SAID = phrase("report-no-change"), phrase("report-nothing-said")
_BY_CLUSTER = ("needs", "response", "gaps")
"""The headings under which a report is told cluster by cluster."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """How much of a consolidated report is shown: entries of each of its parts, sources of a figure, characters of a
    text."""

    highlights: int
    figures: int
    sources: int
    texts: int
    characters: int
    reports: int


_IN_A_MESSAGE = Bounds(highlights=5, figures=8, sources=3, texts=2, characters=160, reports=20)
_IN_A_FILE = Bounds(highlights=25, figures=MOST_FIGURES, sources=20, texts=12, characters=1000, reports=100)


@command("sitrep consolidated", scope=params.optional(scope))
def consolidated(ctx: Context, scope: Wanted | None) -> Reply:
    """Make one report from those of the last day, or since a moment, of all clusters or some."""
    wanted = scope or Wanted()
    parts = gather(ctx, replace(wanted, since=wanted.since or ctx.now - _PERIOD))
    shown, whole = (_drawn(parts, bounds, ctx) for bounds in (_IN_A_MESSAGE, _IN_A_FILE))
    subject: dict[str, str | int] = {"reports": parts.total}
    if shown == whole:
        return Reply(shown, subject=subject)
    file = Enclosure(f"sitrep-{ctx.now:%Y%m%dT%H%MZ}.md", whole)
    return Reply(shown + Document((line(phrase("report-attached")),), files=(file,)), subject=subject)


def _drawn(parts: Parts, bounds: Bounds, ctx: Context) -> Document:
    return document(
        _header(parts, bounds, ctx),
        _highlights(parts, bounds) if parts.reports else [],
        _key_figures(parts, bounds, ctx.zone) if parts.reports else [],
        [heading(phrase("report-situation")), *_section("situation", parts.reports, bounds)] if parts.reports else [],
        _clusters(parts, bounds),
    )


def _header(parts: Parts, bounds: Bounds, ctx: Context) -> Iterator[Block]:
    yield heading(Text(parts.marking.label), _APART, phrase("report-consolidated", operation=Text(ctx.within.name)))
    yield line(phrase("report-as-of", at=Moment(parts.until, ctx.zone)))
    yield line(phrase("report-covers", start=Moment(parts.since, ctx.zone), end=Moment(parts.until, ctx.zone)))
    announced = [each.next_report for each in parts.reports if each.next_report and each.next_report > parts.until]
    if announced:
        yield line(phrase("report-next", at=Moment(min(announced), ctx.zone)))
    if meant := filters_said(replace(parts.wanted, since=None), ctx):
        yield line(phrase("sitrep-list-scope", scope=Listing(tuple(meant))))
    if parts.reports:
        refs = Listing(tuple(Code(str(each.ref)) for each in parts.reports[: bounds.reports]))
        yield line(phrase("report-made-of", count=parts.total, reports=refs))
        yield from _more(parts.total - min(bounds.reports, len(parts.reports)))
        if parts.total > len(parts.reports):
            yield line(phrase("report-newest", count=len(parts.reports)))
        if names := dict.fromkeys(each.author.organisation for each in parts.reports if each.author.organisation):
            yield line(phrase("report-sources", organisations=Listing(tuple(map(Text, names)))))
    else:
        yield line(phrase("report-empty"))
    if parts.waiting:
        yield line(phrase("report-waiting", count=parts.waiting))


def _highlights(parts: Parts, bounds: Bounds) -> Iterator[Block]:
    yield heading(phrase("report-highlights"))
    ordered = highlights(parts.reports)
    for report in ordered[: bounds.highlights]:
        immediate = report.urgency is Urgency.IMMEDIATE
        first: list[Inline] = [Phrase("report-immediate", strong=True), Text(" ")] if immediate else []
        title = Text(report.title, report.language or None) if report.title else _NO_CHANGE
        yield item(*first, title, _APART, *_origin(report))
    yield from _more(len(ordered) - bounds.highlights)


def _key_figures(parts: Parts, bounds: Bounds, zone: str) -> Iterator[Block]:
    yield heading(phrase("report-key-figures"))
    for each in parts.figures[: bounds.figures]:
        yield from _figure(each, bounds, zone)
    yield from _more(parts.things - min(bounds.figures, len(parts.figures)))
    still = [each for each in parts.reports if "figures" in each.unchanged]
    yield from (item(*_origin(each), _COLON, _NO_CHANGE) for each in still[: bounds.texts])
    yield from _more(len(still) - bounds.texts)
    if parts.figures or not still:
        yield line(phrase("report-never-added") if parts.figures else _NOTHING_SAID)


def _figure(each: Compared, bounds: Bounds, zone: str) -> Iterator[Block]:
    what: list[Inline] = [figure_named(each.said[0].figure)]
    what += [_APART, Text(each.area)] if each.area else []
    what.append(_COLON)
    if len(each.said) == 1:
        yield item(*what, _said(each.said[0], zone))
        return
    yield item(*what, phrase("report-contested")) if each.contested else item(*what)
    yield from (subitem(_said(one, zone)) for one in each.said[: bounds.sources])
    yield from beneath(_more(len(each.said) - bounds.sources))


def _said(each: Reported, zone: str) -> Phrase:
    """A figure with where it is from and when it was right, in the room's time and in Zulu."""
    assert each.figure.as_at is not None
    names = [name for name in (each.figure.source, each.organisation) if name]
    source = Text(" · ".join(dict.fromkeys(names))) if names else phrase("report-no-source")
    at, report = Moment(each.figure.as_at, zone), Code(f"SR-{each.report}")
    return phrase("report-figure", value=each.figure.value, source=source, at=at, report=report)


def _clusters(parts: Parts, bounds: Bounds) -> Iterator[Block]:
    for code, reports in by_cluster(parts.reports, parts.wanted.clusters).items():
        if code == NO_CLUSTER:
            yield heading(phrase("report-no-cluster"))
        else:
            yield heading(Code(code), _APART, phrase(f"cluster-{code}"))
        silent = not any(getattr(each, name) or name in each.unchanged for each in reports for name in _BY_CLUSTER)
        if silent:
            labels = [part for name in _BY_CLUSTER for part in (_APART, Phrase(f"report-{name}", strong=True))]
            yield line(*labels[1:], _COLON, _NOTHING_SAID)
            continue
        for name in _BY_CLUSTER:
            label, said = Phrase(f"report-{name}", strong=True), list(_section(name, reports, bounds))
            if any(block.style == "item" for block in said):
                yield from (line(label), *said)
            else:
                yield from (line(label, _COLON, *block.parts) for block in said)


def _section(name: str, reports: Sequence[Sitrep], bounds: Bounds) -> Iterator[Block]:
    """What reports say under one of their headings: the newest first, and last those that only say "no change". That
    nothing is said is said as well."""
    telling = [each for each in reports if getattr(each, name) or name in each.unchanged]
    telling.sort(key=lambda each: not getattr(each, name))
    for report in telling[: bounds.texts]:
        said: list[Inline] = [_NO_CHANGE] if name in report.unchanged else []
        text = _clipped(getattr(report, name), bounds.characters)
        said += [Text(" ")] if said and text else []
        said += [Text(text, report.language or None)] if text else []
        yield item(*_origin(report), _COLON, *said)
    yield from _more(len(telling) - bounds.texts)
    if not telling:
        yield line(_NOTHING_SAID)


def _origin(report: Sitrep) -> Sequence[Inline]:
    """Which report it is, of whom, and from where."""
    return _named(str(report.ref), report.author.organisation, report.whereabouts)


@lru_cache(maxsize=1000)
def _named(ref: str, *names: str) -> Sequence[Inline]:
    """The same: said under each heading of each cluster, of the message and of the file, and so put together once."""
    return (Code(ref), *(part for name in names if name for part in (_APART, Text(name))))


def _clipped(text: str, characters: int) -> str:
    if len(text) <= characters:
        return text
    return text[:characters].rsplit(maxsplit=1)[0] + " …"


def _more(count: int) -> Iterator[Block]:
    if count > 0:
        yield line(phrase("report-more", count=count))
