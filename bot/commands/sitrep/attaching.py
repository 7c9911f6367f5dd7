"""Files that come with a report."""

from __future__ import annotations

from bot.core.document import Attachment, Block, Code, ToType, item, line, phrase
from bot.core.event import HeardFile, Message
from bot.core.refusal import Refusal
from bot.core.sitrep import Sitrep
from bot.engine.command import FILE_LIMIT, Context

_MOST = 20  # of one report
_MEGABYTE = 1024 * 1024


def attached(report: Sitrep | None, ctx: Context) -> tuple[Attachment, ...]:
    """The files of a report, with the one that came with the command. Raises Refusal for too many."""
    before = report.files if report else ()
    if ctx.file is None:
        return before
    fresh = Attachment(ctx.file.name, ctx.file.media_type, ctx.unit.blobs.keep(ctx.file.data))
    if len(before) >= _MOST:
        raise Refusal(phrase("refusal-too-many", limit=_MOST), usage=False)
    return before if fresh in before else (*before, fresh)


def unfetched(ctx: Context) -> list[Block]:
    """What is wrong with a file that was sent with the command and is not here: it is too big, or it is gone."""
    sent = _sent(ctx)
    if not sent or ctx.file is not None:
        return []
    name, limit = Code(sent[0].name), FILE_LIMIT // _MEGABYTE
    if sent[0].size > FILE_LIMIT:
        size = -(-sent[0].size // _MEGABYTE)
        return [item(phrase("sitrep-file-too-big", name=name, size=size, limit=limit))]
    return [item(phrase("sitrep-file-gone", name=name, limit=limit))]


def left_out(report: Sitrep, ctx: Context) -> list[Block]:
    """What to say of files that were sent with the command and are not kept: one comes with each command."""
    sent = _sent(ctx) or _sent_before(ctx)
    left = [each.name for each in sent if all(each.name != kept.name for kept in report.files)]
    if not left:
        return []
    how = ToType(f"{ctx.prefix}sitrep update {report.number}")
    return [line(phrase("sitrep-left-out", names=Code(" · ".join(left)), command=how))]


def _sent(ctx: Context) -> tuple[HeardFile, ...]:
    """The files of the message that the command is, or else of the one that it replies to."""
    platform = ctx.room.address.platform
    event = ctx.unit.inbox.heard(platform, ctx.cause.key.removeprefix(f"{platform}:"))
    if not isinstance(event, Message) or event.files or event.reply_to is None:
        return event.files if isinstance(event, Message) else ()
    replied = ctx.unit.inbox.message(event.room, event.reply_to)
    return replied.files if replied else ()


def _sent_before(ctx: Context) -> tuple[HeardFile, ...]:
    """The files of the message that was edited into the command."""
    message = ctx.unit.inbox.message(ctx.room.address, ctx.cause.origin.removeprefix(f"{ctx.room.address}#"))
    return message.files if message else ()
