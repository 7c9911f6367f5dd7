"""Reports as files."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.commands.sitrep.edxl import write_edxl
from bot.commands.sitrep.filters import filters
from bot.commands.sitrep.gathering import holding
from bot.commands.sitrep.hxl import write_hxl
from bot.commands.sitrep.plain import write_json
from bot.commands.sitrep.rights import found
from bot.commands.sitrep.showing import card
from bot.core.document import Attachment, Code, Document, Text, document, line, phrase
from bot.core.people import Role
from bot.core.record import Listed, Wanted
from bot.core.refusal import Refusal
from bot.core.sitrep import Sitrep
from bot.engine import params
from bot.engine.command import Context, Reply, command
from bot.engine.keywords import keywords
from bot.engine.markdown import write_markdown
from bot.engine.near import one_of
from bot.engine.words import Words, fold

_TABLE = "csv"
_ENDINGS = {"md": ("md", "text/markdown"), "json": ("json", "application/json"), "edxl": ("xml", "application/xml")}
"""The formats of one report, with the ending of a file's name and its media type."""
_FORMATS = {**{each: each for each in _ENDINGS}, "markdown": "md", "xml": "edxl"}
_LONGEST = 200  # characters that are given back
_MOST = 2000  # reports in one table


@dataclass(frozen=True, slots=True)
class Exported:
    """What is to be exported: one report in a ``format``, or a table of all that are ``wanted``."""

    number: int
    format: str
    wanted: Wanted | None = None


@dataclass(frozen=True, slots=True)
class _Exported:
    optional: bool = False

    def read(self, words: Words, ctx: Context) -> Exported:
        first = words.take()
        if _is_table(first, ctx):
            return Exported(0, _TABLE, filters.read(words, ctx))
        number = params.number.read(Words(first), ctx)
        format = words.take() or "md"
        if words.rest:
            raise Refusal(phrase("refusal-too-much", typed=Text(words.rest[:_LONGEST])), wrong=[words.take_all()])
        shown = (*_ENDINGS, _TABLE)
        return Exported(number, _TABLE if _is_table(format, ctx) else one_of(format, _FORMATS, "refusal-choice", shown))


@command("sitrep export", role=Role.MEMBER, exported=_Exported())
def export(ctx: Context, exported: Exported) -> Reply:
    """Give a report as a file ("12 edxl"; md, json, edxl, or its figures as csv), or all figures ("csv since 7d")."""
    if exported.wanted is not None:
        return _table(*holding(ctx, exported.wanted, _MOST), ctx)
    report = _seen(found(ctx, exported.number), ctx)
    if exported.format == _TABLE:
        return _table(Listed((report,), 1), 0, ctx)
    ending, media = _ENDINGS[exported.format]
    data = ctx.unit.blobs.keep(_written(report, exported.format, ctx))
    file = Attachment(f"{report.ref}-v{report.version}.{ending}", media, data)
    said = line(phrase("report-exported", record=Code(str(report.ref)), marking=Code(report.marking.label)))
    return Reply(Document((said,), files=(file,)), subject={"sitrep": report.number, "format": exported.format})


def _is_table(typed: str, ctx: Context) -> bool:
    return fold(typed) in keywords("format-csv", ctx.phrases)


def _written(report: Sitrep, format: str, ctx: Context) -> bytes:
    if format == "md":
        return write_markdown(card(report, ctx.zone), ctx.phrases, [ctx.language])
    return write_json(report, ctx.within.name) if format == "json" else write_edxl(report, ctx.within.name)


def _seen(report: Sitrep, ctx: Context) -> Sitrep:
    """A report without the numbers of reports that may not be shown here."""

    def seen(number: int | None) -> int | None:
        known = number is not None and ctx.unit.sitreps.find(ctx.within, number, ctx.ceiling)
        return number if known else None

    return replace(report, supersedes=seen(report.supersedes), superseded_by=seen(report.superseded_by))


def _table(listed: Listed[Sitrep], waiting: int, ctx: Context) -> Reply:
    """The figures of reports, the report that changed last first; some others are ``waiting`` for their approval."""
    telling = [each for each in listed.records if each.figures]
    if not telling:
        raise Refusal("report-no-figures", usage=False)
    strictest = max(each.marking for each in telling)
    data = ctx.unit.blobs.keep(write_hxl(telling, ctx.phrases, ctx.language))
    file = Attachment(f"figures-{strictest.label.replace(':', '-')}.csv", "text/csv", data)
    count = sum(len(each.figures) for each in telling)
    left = listed.total - len(listed.records)
    said = document(
        phrase("report-exported-figures", count=count, reports=len(telling), marking=Code(strictest.label)),
        [line(phrase("report-coarse"))] if any(each.place for each in telling) else [],
        [line(phrase("report-left-out", count=left, limit=_MOST))] if left > 0 else [],
        [line(phrase("report-waiting", count=waiting))] if waiting else [],
    )
    return Reply(Document(said.blocks, files=(file,)), subject={"exported": count})
