"""Events of a room as Matrix tells them, made into those of the corridor."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.core.event import Deletion, Edit, Event, Join, Leave, Message, Notice, Reaction, Sender, Vote
from bot.core.place import Account, Address
from bot.transports.matrix import polls
from bot.transports.matrix.content import MARK
from bot.transports.matrix.files import heard_file
from bot.transports.matrix.looks import blocks_of
from bot.transports.matrix.room import MatrixRoom
from bot.transports.matrix.words import text_of

Json = dict[str, Any]

_SAID = {"m.text", "m.emote", "m.location"}
_FILES = {"m.image", "m.file", "m.audio", "m.video"}
_REMEMBERED = 4096
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_LATEST = 253_402_300_799_000  # the last millisecond count that a datetime can hold, in whole seconds

AuthorOf = Callable[[str, str], Awaitable[str | None]]
"""Who sent an event (room id, event id), as the homeserver knows it; None if it does not say."""


class Hearing:
    """Makes events of what one account (``me``) is told. What it did itself, or another bot of our kind, is passed
    over."""

    def __init__(self, me: str, author_of: AuthorOf) -> None:
        self._me = me
        self._author_of = author_of
        self._authors: OrderedDict[str, str] = OrderedDict()
        self._reactions: OrderedDict[str, tuple[str, str]] = OrderedDict()
        self._kinds: dict[str, Callable[[MatrixRoom, Json, bool], Event | None]] = {
            "m.room.member": self._membership,
            "m.reaction": self._reaction,
            "m.room.redaction": self._redaction,
            "m.room.power_levels": self._power,
            **dict.fromkeys(polls.VOTES, self._vote),
        }

    async def hear(self, room: MatrixRoom, raw: Json, *, direct: bool) -> Event | None:
        """The event in a raw one (decrypted, and well-formed as ``is_event`` says); None if it is none of ours."""
        _remember(self._authors, raw["event_id"], raw["sender"])
        ours = raw["sender"] == self._me or raw["content"].get(MARK) == raw["sender"]
        if ours and raw["type"] != "m.room.member":
            return None
        if raw["type"] == "m.room.message":
            return await self._message(room, raw, direct)
        make = self._kinds.get(raw["type"])
        return make(room, raw, direct) if make else None

    async def _message(self, room: MatrixRoom, raw: Json, direct: bool) -> Event | None:
        content = raw["content"]
        relation = _table(content, "m.relates_to")
        if relation.get("rel_type") == "m.replace":
            return await self._edit(room, raw, direct)
        kind = _text(content, "msgtype")
        file = heard_file(content) if kind in _FILES else None
        if kind not in _SAID and file is None:
            return None
        spoken = _has_words(content)
        return Message(
            **self._common(room, raw, direct),
            id=raw["event_id"],
            text=text_of(content, self._me) if spoken else "",
            blocks=blocks_of(content) if spoken else (),
            reply_to=_answered(relation),
            thread=_text(relation, "event_id") if relation.get("rel_type") == "m.thread" else None,
            files=(file,) if file is not None else (),
        )

    async def _edit(self, room: MatrixRoom, raw: Json, direct: bool) -> Edit | None:
        target = _text(_table(raw["content"], "m.relates_to"), "event_id")
        fresh = _table(raw["content"], "m.new_content")
        if target is None or _text(fresh, "msgtype") not in _SAID | _FILES:
            return None
        author = self._authors.get(target) or await self._author_of(room.id, target)
        if author != raw["sender"]:
            return None  # clients do not show it either
        spoken = _has_words(fresh)
        return Edit(
            **self._common(room, raw, direct),
            target=target,
            text=text_of(fresh, self._me) if spoken else "",
            blocks=blocks_of(fresh) if spoken else (),
        )

    def _reaction(self, room: MatrixRoom, raw: Json, direct: bool) -> Reaction | None:
        relation = _table(raw["content"], "m.relates_to")
        target, symbol = _text(relation, "event_id"), _text(relation, "key")
        if relation.get("rel_type") != "m.annotation" or target is None or symbol is None:
            return None
        _remember(self._reactions, raw["event_id"], (target, symbol))
        return Reaction(**self._common(room, raw, direct), target=target, symbol=symbol[:64])

    def _vote(self, room: MatrixRoom, raw: Json, direct: bool) -> Vote | None:
        voted = polls.voted(raw["content"])
        if voted is None:
            return None
        poll, choices = voted
        return Vote(**self._common(room, raw, direct), target=poll, choices=choices)

    def _redaction(self, room: MatrixRoom, raw: Json, direct: bool) -> Event | None:
        # Within the content since room version 11, beside it before.
        target = _text(raw["content"], "redacts") or _text(raw, "redacts")
        if target is None:
            return None
        if reaction := self._reactions.pop(target, None):
            return Reaction(**self._common(room, raw, direct), target=reaction[0], symbol=reaction[1], added=False)
        return Deletion(**self._common(room, raw, direct), target=target)

    def _membership(self, room: MatrixRoom, raw: Json, direct: bool) -> Event | None:
        user, now, before = raw["state_key"], membership(raw), membership_before(raw)
        common = self._common(room, raw, direct)
        member = Sender(Account("matrix", user), _text(raw["content"], "displayname") or room.name_of(user))
        mine = user == self._me
        if now == "join" and before != "join":
            return Join(**common, member=member, mine=mine)
        if now in {"leave", "ban"} and before == "join":
            return Leave(**common, member=member, mine=mine)
        return None

    def _power(self, room: MatrixRoom, raw: Json, direct: bool) -> Notice | None:
        before = _table(_table(raw, "unsigned"), "prev_content")
        if raw.get("state_key") != "":
            return None
        # A room that moved is silenced for everybody.
        lost = room.lets_speak(self._me, before) and not room.lets_speak(self._me, raw["content"])
        if not lost or room.moved_to is not None:
            return None
        return Notice(**self._common(room, raw, direct), phrase="notice-no-power")

    def _common(self, room: MatrixRoom, raw: Json, direct: bool) -> Json:
        return {
            "key": raw["event_id"],
            "room": Address("matrix", room.id),
            "sender": sender_in(room, raw["sender"]),
            "at": moment(raw),
            "direct": direct,
        }


def is_event(raw: object) -> bool:
    """Whether something that a homeserver sent has what every event of a room has, in the right types."""
    return (
        isinstance(raw, dict)
        and all(isinstance(raw.get(key), str) for key in ("type", "event_id", "sender"))
        and isinstance(raw.get("content"), dict)
        and isinstance(raw.get("origin_server_ts"), int)
        and isinstance(raw.get("state_key", ""), str)
        and (raw["type"] != "m.room.member" or "state_key" in raw)
    )


def moment(raw: Json) -> datetime:
    """When an event was sent, by its server's clock (UTC, to the millisecond)."""
    return _EPOCH + timedelta(milliseconds=min(max(raw["origin_server_ts"], 0), _LATEST))


def sender_in(room: MatrixRoom, user: str) -> Sender:
    """A user, as their room calls them."""
    return Sender(Account("matrix", user), room.name_of(user))


def membership(raw: Json) -> str | None:
    """What a membership event makes of its user."""
    return _text(raw["content"], "membership")


def membership_before(raw: Json) -> str | None:
    """What the user was before a membership event."""
    return _text(_table(_table(raw, "unsigned"), "prev_content"), "membership")


def _has_words(content: Json) -> bool:
    """The body of a file is its name, unless that stands in ``filename``: then it is a caption."""
    return _text(content, "msgtype") in _SAID or content.get("filename", content.get("body")) != content.get("body")


def _answered(relation: Json) -> str | None:
    """The message that is answered; within a thread only where that is no help for old clients."""
    if relation.get("is_falling_back") is True:
        return None
    return _text(_table(relation, "m.in_reply_to"), "event_id")


def _remember(notes: OrderedDict[str, Any], id: str, note: object) -> None:
    notes[id] = note
    if len(notes) > _REMEMBERED:
        notes.popitem(last=False)


def _table(content: Json, key: str) -> Json:
    value = content.get(key)
    return value if isinstance(value, dict) else {}


def _text(content: Json, key: str) -> str | None:
    value = content.get(key)
    return value if isinstance(value, str) and value else None
