"""What our events say, in Matrix's own terms (client-server API, m.room.message)."""

from __future__ import annotations

from typing import Any

from bot.core.worded import File
from bot.transports.matrix.pieces import Piece

Json = dict[str, Any]

HTML = "org.matrix.custom.html"
MARK = "io.github.liaison.bot"
"""Names the bot in all that it says, so that another Liaison in the room does not take that for somebody's words: two
that pass on what the other says would never come to an end. What a person forwards has another sender."""
_FAMILIES = {"image", "audio", "video"}


def message(piece: Piece, reply_to: str | None = None, thread: str | None = None) -> Json:
    """A message. It is ``m.text``, since clients by default do not notify anybody of an ``m.notice``."""
    # Mentions are always stated, even none: else clients look for names in the text (since v1.7).
    mentions = {"user_ids": piece.mentions} if piece.mentions else {}
    content: Json = {"msgtype": "m.text", "body": piece.body, "m.mentions": mentions}
    if (html := piece.html) is not None:
        content |= {"format": HTML, "formatted_body": html}
    return _related(content, reply_to, thread)


def edit(piece: Piece, target: str) -> Json:
    """Other words in place of the message ``target``; nobody is mentioned again."""
    fresh = message(piece)
    return {
        "msgtype": "m.text",
        "body": f"* {piece.body}",
        "m.mentions": {},
        "m.new_content": fresh,
        "m.relates_to": {"rel_type": "m.replace", "event_id": target},
    }


def reaction(target: str, symbol: str) -> Json:
    """An emoji to the message ``target``."""
    return {"m.relates_to": {"rel_type": "m.annotation", "event_id": target, "key": symbol}}


def file(file: File, where: Json, reply_to: str | None = None, thread: str | None = None) -> Json:
    """A file; ``where`` it lies is a ``url`` or, encrypted, a ``file`` with its keys."""
    family = file.media_type.partition("/")[0]
    content: Json = {
        "msgtype": f"m.{family}" if family in _FAMILIES else "m.file",
        "body": file.alt or file.name,
        "filename": file.name,
        "info": {"mimetype": file.media_type, "size": len(file.data)},
        "m.mentions": {},
        **where,
    }
    return _related(content, reply_to, thread)


def _related(content: Json, reply_to: str | None, thread: str | None) -> Json:
    if thread is not None:
        # Clients that know no threads are shown a reply.
        content["m.relates_to"] = {
            "rel_type": "m.thread",
            "event_id": thread,
            "is_falling_back": reply_to is None,
            "m.in_reply_to": {"event_id": reply_to or thread},
        }
    elif reply_to is not None:
        content["m.relates_to"] = {"m.in_reply_to": {"event_id": reply_to}}
    return content
