"""Files that come with a report."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from bot.core.document import Attachment, Block, Code, ToType, item, line, phrase
from bot.core.event import HeardFile, Message
from bot.core.refusal import Refusal
from bot.core.sitrep import Sitrep
from bot.engine.command import FILE_LIMIT, Context
from bot.engine.words import fold

_MOST = 20  # of one report
_MEGABYTE = 1024 * 1024
_LONGEST_NAME = 100
_HASHED = re.compile(r"\s*\(SHA-256 [^)]*\)")
_PARTING = re.compile(r"[\n,;،؛·]")


def attached(report: Sitrep | None, ctx: Context, listed: Sequence[str] | None = None) -> tuple[Attachment, ...]:
    """The files of a report, those of them that are ``listed`` by their names, with the one that came with the command.

    Raises Refusal for too many, and for a name of which there is no file.
    """
    before, fresh = report.files if report else (), _fresh(ctx)
    if listed is not None:
        unknown = {fold(name): name for name in listed}
        before = tuple(each for each in before if fold(each.name) in unknown)
        for each in (*before, *fresh):
            unknown.pop(fold(each.name), None)
        for name in unknown.values():
            raise Refusal(phrase("sitrep-no-file", name=Code(name)))
    if len(before) + len(fresh) > _MOST:
        raise Refusal(phrase("refusal-too-many", limit=_MOST), usage=False)
    return (*before, *(each for each in fresh if each not in before))


def _fresh(ctx: Context) -> list[Attachment]:
    """The file that came with the command."""
    if ctx.file is None:
        return []
    return [Attachment(_name(ctx.file.name), ctx.file.media_type, ctx.unit.blobs.keep(ctx.file.data))]


def named_files(text: str, _ctx: Context) -> tuple[str, ...]:
    """The names of files as a card or a form of ours has them, with or without the beginnings of their hashes."""
    names = (_HASHED.sub("", each).strip() for each in _PARTING.split(text))
    return tuple(filter(None, names))


def _name(sent: str) -> str:
    """The name of a file, on one line, without folders, signs that nobody sees, and those that part names in a form."""
    shown = "".join(each for each in re.split(r"[\\/]", sent)[-1] if unicodedata.category(each)[0] != "C")
    return " ".join(_PARTING.sub(" ", shown).split())[:_LONGEST_NAME] or "file"


def unfetched(ctx: Context) -> list[Block]:
    """What is wrong with a file that was sent with the command and is not here: it is too big, or it is gone."""
    sent = _sent(ctx)
    if not sent or ctx.file is not None:
        return []
    name, limit = Code(_name(sent[0].name)), FILE_LIMIT // _MEGABYTE
    if sent[0].size > FILE_LIMIT:
        size = -(-sent[0].size // _MEGABYTE)
        return [item(phrase("sitrep-file-too-big", name=name, size=size, limit=limit))]
    return [item(phrase("sitrep-file-gone", name=name, limit=limit))]


def left_out(report: Sitrep, ctx: Context) -> list[Block]:
    """What to say of files that were sent with the command and are not kept: one comes with each command."""
    sent = _sent(ctx) or _sent_before(ctx)
    left = [name for each in sent if all((name := _name(each.name)) != kept.name for kept in report.files)]
    if not left:
        return []
    how = ToType(f"{ctx.prefix}sitrep update {report.number}")
    return [line(phrase("sitrep-left-out", count=len(left), names=Code(" · ".join(left)), command=how))]


def to_send_again(ctx: Context) -> list[Block]:
    """What to say of files that came along with a command by which nothing was filed."""
    names = [_name(each.name) for each in _sent(ctx)]
    return [line(phrase("sitrep-file-again", count=len(names), names=Code(" · ".join(names))))] if names else []


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
