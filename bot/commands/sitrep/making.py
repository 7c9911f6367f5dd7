"""The report that comes of what was typed: a new one, or the next version of one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import MISSING, fields, replace

from bot.commands.sitrep.attaching import attached
from bot.commands.sitrep.filling import last_report, period_since, until_now
from bot.commands.sitrep.reading import Filled
from bot.commands.sitrep.times import to_minute
from bot.core.sitrep import Figure, Sitrep, SitrepState, Stage
from bot.engine.authorising import needs_authoriser
from bot.engine.authors import author
from bot.engine.command import Context
from bot.engine.words import fold

_NOTHING = Filled({})
_LONGEST_TITLE = 80
_BY_ITSELF = {each.name: each.default for each in fields(Sitrep) if each.default is not MISSING}
_ELSEWHERE = {"operation", "number", "organisation", "reporter", "title", "supersedes", "files"}
"""What is no plain attribute of a report, or needs a thought of its own."""


def new_report(filled: Filled, ctx: Context) -> Sitrep:
    """The report of a filled form; what the form does not say is known, or as it is for most."""
    by = author(ctx)
    plain = Sitrep(
        state=SitrepState.DRAFT if needs_authoriser(ctx.unit, ctx.within) else SitrepState.FILED,
        marking=ctx.ceiling,
        author=replace(by, organisation=filled.values.get("organisation", by.organisation)),
        at=ctx.now,
        changed=ctx.now,
        title="",
        period=period_since(last_report(ctx), ctx),
        as_of=to_minute(ctx.now),
        language=ctx.language,
    )
    return _filled(plain, filled, ctx)


def next_version(report: Sitrep, filled: Filled, stage: Stage, ctx: Context) -> Sitrep:
    """A report as it reads after a change. With an authoriser it is a draft again, and what was approved still
    holds. Figures of which nothing is said are as old as they were."""
    final = SitrepState.FINAL if stage is Stage.FINAL else SitrepState.FILED
    going_on = replace(
        report,
        state=SitrepState.DRAFT if needs_authoriser(ctx.unit, ctx.within) else final,
        stage=stage,
        changed=ctx.now,
        as_of=to_minute(ctx.now) if filled != _NOTHING else report.as_of,
        period=until_now(report.period, ctx) if filled != _NOTHING else report.period,
        approval=None,
        last_approved=report.version if report.approval else report.last_approved,
    )
    made = _filled(going_on, filled, ctx)
    if filled.counted:
        return replace(made, figures=_changed(report, made.figures))
    if filled == _NOTHING or "figures" in filled.values or "figures" in filled.unchanged:
        return made
    return replace(made, figures=_as_old(report))


def _as_old(report: Sitrep) -> tuple[Figure, ...]:
    """The figures of a report, with the time that those told by which none was said of."""
    return tuple(replace(each, as_at=each.as_at or report.as_of) for each in report.figures)


def _changed(report: Sitrep, fresh: Sequence[Figure]) -> tuple[Figure, ...]:
    """The figures of a report with some that are new: each takes the place of all that were named so."""
    names = {fold(each.name) for each in fresh}
    return (*(each for each in _as_old(report) if fold(each.name) not in names), *fresh)


def _filled(report: Sitrep, filled: Filled, ctx: Context) -> Sitrep:
    """A report with what a form says; what the form empties is as it is by itself."""
    given = {name: value for name, value in filled.values.items() if name not in _ELSEWHERE}
    emptied = {name: _BY_ITSELF[name] for name, value in given.items() if value is None and name in _BY_ITSELF}
    listed = (filled.values["files"] or ()) if "files" in filled.values else None
    reporter = filled.values.get("reporter", report.reporter) or ""
    changed = replace(
        report,
        **{name: value for name, value in given.items() if value is not None} | emptied,
        author=replace(report.author, organisation=filled.values.get("organisation") or report.author.organisation),
        reporter="" if fold(reporter) == fold(report.author.name) else reporter,
        files=attached(report, ctx, listed),
        unchanged=(*filled.unchanged, *(name for name in report.unchanged if _stays(name, report, filled))),
    )
    title = filled.values.get("title", report.title)
    return replace(changed, title=title if title and title != _derived(report) else _derived(changed))


def _stays(name: str, report: Sitrep, filled: Filled) -> bool:
    """Whether "no change" goes on under a heading of which a form says nothing: where nothing else stands there."""
    mentioned = name in filled.values or name in filled.unchanged
    return not mentioned and (filled == _NOTHING or not getattr(report, name))


def _derived(report: Sitrep) -> str:
    """A title for a report that has none: what it tells first."""
    told = report.situation or report.response or report.needs or report.gaps
    first = told.strip().split("\n")[0]
    return first if len(first) <= _LONGEST_TITLE else first[: _LONGEST_TITLE - 1].rstrip() + "…"
