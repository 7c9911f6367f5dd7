"""Invitations, of which Matrix tells little: the state of the room is "stripped", ids and times may be missing."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from bot.core.event import Invitation
from bot.core.place import Address
from bot.transports.matrix.hearing import is_event, moment, sender_in
from bot.transports.matrix.room import MatrixRoom

Json = dict[str, Any]


def invitation(room_id: str, state: Sequence[Json], me: str, token: str, now: datetime) -> Invitation | None:
    """The invitation of ``me`` into a room, or None if its state does not say who invites.

    ``token`` (of the sync that told it) and ``now`` stand in for the event's id and time where it lacks them.
    """
    room = MatrixRoom(room_id)
    mine = None
    for event in state:
        room.learn(event)
        if event["type"] == "m.room.member" and event["state_key"] == me:
            mine = event
    if mine is None or mine["content"].get("membership") != "invite":
        return None
    whole = is_event(mine)
    digest = hashlib.sha256("\0".join((room_id, mine["sender"], token)).encode()).hexdigest()
    return Invitation(
        key=mine["event_id"] if whole else f"invitation-{digest}",
        room=Address("matrix", room_id),
        sender=sender_in(room, mine["sender"]),
        at=moment(mine) if whole else now,
        direct=mine["content"].get("is_direct") is True,
    )
