"""Reports as files."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.commands.sitrep.edxl import write_edxl
from bot.commands.sitrep.filters import filters
from bot.commands.sitrep.gathering import holding
from bot.commands.sitrep.hxl import write_hxl
from bot.commands.sitrep.looking import once, version_named
from bot.commands.sitrep.plain import write_json
from bot.commands.sitrep.rights import found
from bot.commands.sitrep.showing import card, standing
from bot.core.document import Attachment, Block, Code, Document, Phrase, Text, document, line, phrase
from bot.core.people import Role
from bot.core.record import Listed, Wanted
from bot.core.refusal import Refusal
from bot.core.sitrep import Sitrep
from bot.engine import params
from bot.engine.command import Context, Reply, command
from bot.engine.keywords import keywords
from bot.engine.markdown import write_markdown
from bot.engine.near import one_of
from bot.engine.words import Words, fold, plain_digits

_TABLE = "csv"
_ENDINGS = {"md": ("md", "text/markdown"), "json": ("json", "application/json"), "edxl": ("xml", "application/xml")}
"""The formats of one report, with the ending of a file's name and its media type."""
_FORMATS = {**{each: each for each in _ENDINGS}, "markdown": "md", "xml": "edxl"}
_ONE = re.compile(r"(?:SR\s*-?\s*|#)?\d+(?:\s|$)", re.IGNORECASE | re.ASCII)  # begins with a report's number
_LONGEST = 200  # characters that are given back
_MOST = 2000  # reports in one table


@dataclass(frozen=True, slots=True)
class Exported:
    """What is to be exported: one report, or one of its versions, in a ``format``; or a table of all ``wanted``."""

    format: str
    number: int = 0
    version: int | None = None
    wanted: Wanted | None = None


@dataclass(frozen=True, slots=True)
class _Exported:
    optional: bool = False

    def read(self, words: Words, ctx: Context) -> Exported:
        format = words.take_longest(lambda typed: _format(typed, ctx), most=1)
        if format == _TABLE and not _ONE.match(plain_digits(words.rest)):
            return Exported(_TABLE, wanted=filters.read(words, ctx))
        if format and not words.rest:
            raise Refusal(phrase("refusal-missing", param=Phrase("param-number")))
        number = params.number.read(words, ctx)
        version = _version(words, ctx)
        format = format or _format_typed(words.take() or "md", ctx)
        version = _version(words, ctx) if version is None else version
        if words.rest:
            raise Refusal(phrase("refusal-too-much", typed=Text(words.rest[:_LONGEST])), wrong=[words.take_all()])
        return Exported(format, number, version)


def _format(typed: str, ctx: Context) -> str | None:
    return _TABLE if fold(typed) in keywords("format-csv", ctx.phrases) else _FORMATS.get(fold(typed))


def _format_typed(typed: str, ctx: Context) -> str:
    return _format(typed, ctx) or one_of(typed, _FORMATS, "report-format", (*_ENDINGS, _TABLE))


def _version(words: Words, ctx: Context) -> int | None:
    return words.take_longest(lambda typed: version_named(typed, ctx))


@command("sitrep export", role=Role.MEMBER, exported=_Exported())
def export(ctx: Context, exported: Exported) -> Reply:
    """Give a report, or a version of it, as a file ("12 edxl", "12 v1"; md, json, edxl, or its figures as csv), or all
    figures ("csv since 7d")."""
    if exported.wanted is not None:
        return _table(*holding(ctx, exported.wanted, _MOST), ctx)
    last = found(ctx, exported.number)
    report = last if exported.version is None else once(ctx, last, exported.version, "exported")
    report, notes = _seen(report, ctx), [*_older(report, last), *standing(report, ctx.zone)]
    if exported.format == _TABLE:
        if not report.figures:
            raise Refusal(phrase("report-figureless", record=Code(str(report.ref))), usage=False)
        return _table(Listed((report,), 1), 0, ctx, notes)
    ending, media = _ENDINGS[exported.format]
    data = ctx.unit.blobs.keep(_written(report, exported.format, ctx))
    file = Attachment(f"{report.ref}-v{report.version}.{ending}", media, data)
    named = Code(f"{report.ref} v{report.version}")
    said = line(phrase("report-exported", record=named, marking=Code(report.marking.label)))
    subject: dict[str, str | int] = {"sitrep": report.number, "version": report.version, "format": exported.format}
    return Reply(Document((said, *notes), files=(file,)), subject=subject)


def _older(report: Sitrep, last: Sitrep) -> list[Block]:
    if report.version == last.version:
        return []
    return [line(phrase("sitrep-old-version", version=report.version, last=last.version))]


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


def _table(listed: Listed[Sitrep], waiting: int, ctx: Context, notes: Sequence[Block] = ()) -> Reply:
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
        notes,
    )
    return Reply(Document(said.blocks, files=(file,)), subject={"exported": count})
