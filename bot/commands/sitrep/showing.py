"""How a report is shown: a card in OCHA's order, a line of a list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.commands.sitrep.figures import figure_said
from bot.commands.sitrep.values import value_named
from bot.core.document import (
    Action,
    Block,
    Code,
    Document,
    Inline,
    Listing,
    Moment,
    Phrase,
    Text,
    document,
    heading,
    item,
    labelled,
    line,
    phrase,
    subitem,
)
from bot.core.record import Author, Kind
from bot.core.sitrep import SECTIONS, Confidence, Severity, Sitrep, SitrepState
from bot.engine.kinds import RecordKind

_APART = Text(" · ")
_HASH = 12  # signs of a file's SHA-256 that are shown
_CHANGEABLE = (SitrepState.DRAFT, SitrepState.FILED)

Fact = tuple[str, tuple[Inline, ...]]
"""The key of a label, and what stands behind it."""


def card(report: Sitrep, zone: str) -> Document:
    """All of a report, with what can be done about it, for readers in a time zone (IANA)."""
    said = document(
        [_title(report)],
        standing(report, zone),
        [labelled(key, *parts) for key, parts in particulars(report, zone)],
        _figures(report, zone),
        [labelled(key, *parts) for key, parts in (*texts(report), *attachments(report))],
    )
    return said.with_actions(*_actions(report))


def row(report: Sitrep, zone: str) -> Block:
    """One line of a list, most telling first."""
    parts: list[Inline] = [Code(str(report.ref)), Text(report.title, report.language, strong=True)]
    parts += [Code(" ".join(report.clusters))] if report.clusters else []
    parts += [Text(each) for each in (report.whereabouts, report.author.organisation) if each]
    parts.append(Moment(report.as_of, zone))
    if report.state is not SitrepState.FILED:
        parts.append(Phrase(f"sitrep-state-{report.state}", strong=True))
    return item(*_between(parts))


KIND = RecordKind(
    Kind.SITREP,
    "sitrep",
    records=lambda unit: unit.sitreps,
    card=card,
    row=row,
    withdrawn=lambda _ctx, report: replace(report, state=SitrepState.CANCELLED),
)


def particulars(report: Sitrep, zone: str) -> Iterator[Fact]:
    """What a report says of itself; what nobody said is left out."""
    yield "sitrep-label-as-of", (Moment(report.as_of, zone),)
    yield "sitrep-label-by", tuple(_by(report))
    if report.period.start < report.period.end:
        start, end = Moment(report.period.start, zone), Moment(report.period.end, zone)
        yield "sitrep-label-period", (phrase("sitrep-from-to", start=start, end=end),)
    if report.next_report:
        yield "sitrep-label-next-report", (Moment(report.next_report, zone),)
    if report.clusters:
        yield "sitrep-label-clusters", (Listing(tuple(phrase(f"cluster-{code}") for code in report.clusters)),)
    if report.place:
        yield "sitrep-label-place", (Text(str(report.place)),)
    if report.area:
        yield "sitrep-label-area", (Text(report.area),)
    yield from _assessed(report)
    if report.glide:
        yield "sitrep-label-glide", (Code(report.glide),)
    if report.supersedes:
        yield "sitrep-label-supersedes", (Code(f"{Kind.SITREP}-{report.supersedes}"),)


def _assessed(report: Sitrep) -> Iterator[Fact]:
    if report.severity is not Severity.UNKNOWN:
        yield "sitrep-label-severity", (value_named(report.severity),)
    if report.urgency:
        yield "sitrep-label-urgency", (value_named(report.urgency),)
    if report.confidence is not Confidence.SOMEWHAT_CONFIDENT:
        yield "sitrep-label-confidence", (value_named(report.confidence),)
    if report.phase:
        yield "sitrep-label-phase", (value_named(report.phase),)


def _figures(report: Sitrep, zone: str) -> Iterator[Block]:
    stays = "figures" in report.unchanged
    if stays or report.figures:
        yield labelled("sitrep-label-figures", *([phrase("sitrep-unchanged")] if stays else []))
    yield from (subitem(*figure_said(figure, zone)) for figure in report.figures)


def texts(report: Sitrep) -> Iterator[Fact]:
    """What a report tells in words, heading by heading; with "no change" what was told before, if anything was."""
    for name in SECTIONS:
        told: str = getattr(report, name)
        parts: list[Inline] = [phrase("sitrep-unchanged")] if name in report.unchanged else []
        parts += [Text(f"\n{told}" if "\n" in told else told, report.language)] if told else []
        if parts:
            yield f"sitrep-label-{name}", tuple(_between(parts))


def attachments(report: Sitrep) -> Iterator[Fact]:
    """The names of a report's files, each with the beginning of its SHA-256."""
    named: list[Inline] = [Text(f"{each.name} (SHA-256 {each.blob[:_HASH]}…)") for each in report.files]
    if named:
        yield "sitrep-label-files", tuple(_between(named))


def signed(author: Author) -> list[Inline]:
    """Somebody by name, with their organisation."""
    return [Text(f"{author.name} ({author.organisation})" if author.organisation else author.name)]


def _title(report: Sitrep) -> Block:
    stage = phrase(f"sitrep-stage-{report.stage.name.lower()}")
    named = phrase("sitrep-title", record=Code(str(report.ref)), version=report.version, stage=stage)
    told = report.situation.startswith(report.title.removesuffix("…"))
    title: list[Inline] = [] if told else [Phrase("colon"), Text(report.title, report.language)]
    return heading(Code(report.marking.label), _APART, named, *title)


def standing(report: Sitrep, zone: str) -> Iterator[Block]:
    """What everybody has to know before they rely on a report."""
    if report.state is SitrepState.DRAFT:
        yield line(Phrase("sitrep-is-draft", strong=True))
        if report.last_approved:
            yield line(phrase("sitrep-holds", version=report.last_approved))
    if report.state is SitrepState.CANCELLED:
        why: list[Inline] = [Phrase("colon"), Text(report.reason)] if report.reason else []
        yield line(Phrase("sitrep-is-cancelled", strong=True), *why)
    if report.state is SitrepState.SUPERSEDED and report.superseded_by:
        by = Code(f"{Kind.SITREP}-{report.superseded_by}")
        yield line(Phrase("sitrep-is-superseded-by", {"record": by}, strong=True))
    elif report.state is SitrepState.SUPERSEDED:
        yield line(Phrase("sitrep-is-superseded", strong=True))
    if report.approval:
        by_whom, at = signed(report.approval.by), Moment(report.approval.at, zone)
        yield labelled("sitrep-label-approved", *by_whom, Phrase("comma"), at)


def _by(report: Sitrep) -> list[Inline]:
    if not report.reporter:
        return signed(report.author)
    return [Text(report.reporter), Phrase("comma"), phrase("sitrep-filed-by"), Text(" "), *signed(report.author)]


def _actions(report: Sitrep) -> Iterator[Action]:
    if report.state is SitrepState.DRAFT:
        yield Action(phrase("sitrep-action-approve"), f"sitrep approve {report.number}", "✅")
    if report.state in _CHANGEABLE:
        yield Action(phrase("sitrep-action-update"), f"sitrep update {report.number}", "✏️")


def _between(parts: Sequence[Inline]) -> list[Inline]:
    """Parts of a line with a dot between each two."""
    return [each for part in parts for each in (_APART, part)][1:]
