"""Messages as they read now: after the last edit of them."""

from __future__ import annotations

from bot.core.event import Edit, Message
from bot.core.place import Address
from bot.core.stores import Unit


def latest(unit: Unit, room: Address, id: str) -> Message | None:
    """A message that was heard in a room, by the platform's id, as its author changed it last."""
    first = unit.inbox.message(room, id)
    if first is None:
        return None
    edits = [each for each in unit.inbox.edits(room, id) if each.sender.account == first.sender.account]
    return edited(edits[-1], first) if edits else first


def edited(edit: Edit, first: Message | None) -> Message:
    """A message as it reads after an edit; ``first`` is what it was, if that was heard."""
    return Message(
        key=edit.key, room=edit.room, sender=edit.sender, at=edit.at, direct=edit.direct, id=edit.target,
        text=edit.text, blocks=edit.blocks, withheld=edit.withheld, cut=first.cut if first else None,
        thread=first.thread if first else None, reply_to=first.reply_to if first else None,
        files=first.files if first else (),
    )  # fmt: skip
