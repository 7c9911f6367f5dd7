"""Who comes and goes. Telegram tells of it in two ways, often both: each coming is heard once."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from telegram import Chat, ChatMember, ChatMemberUpdated, Message, User

from bot.core.event import Event, Join, Leave, RoomMoved, Sender
from bot.core.place import Address
from bot.transports.telegram import people
from bot.transports.telegram.recent import Recent

_TOLD_TWICE_WITHIN = timedelta(minutes=1)
_REMEMBERED = 5000
_INSIDE = {ChatMember.OWNER, ChatMember.ADMINISTRATOR, ChatMember.MEMBER}


class Memberships:
    """Remembers for a short while who was reported to have come or gone."""

    def __init__(self, bot_id: int) -> None:
        self._bot_id = bot_id
        self._last: Recent[tuple[int, int], tuple[bool, datetime]] = Recent(_REMEMBERED)

    def changed(self, change: ChatMemberUpdated) -> Iterator[Event]:
        """From my_chat_member, which always comes, and chat_member, which comes where the bot is an administrator."""
        before, after = _inside(change.old_chat_member), _inside(change.new_chat_member)
        if before != after:
            yield from self._event(change.chat, change.from_user, change.new_chat_member.user, change.date, came=after)

    def announced(self, message: Message) -> Iterator[Event]:
        """From service messages, which come in groups. Of the bot itself my_chat_member tells."""
        left = (message.left_chat_member,) if message.left_chat_member else ()
        for members, came in ((message.new_chat_members, True), (left, False)):
            for member in members:
                if member.id != self._bot_id:
                    by = message.from_user or member
                    yield from self._event(message.chat, by, member, message.date, came=came)

    def _event(self, chat: Chat, by: User, member: User, at: datetime, *, came: bool) -> Iterator[Event]:
        mine = member.id == self._bot_id
        if (member.is_bot and not mine) or self._told(chat.id, member.id, at, came=came):
            return
        kind, letter = (Join, "j") if came else (Leave, "l")
        yield kind(
            key=f"{letter}{chat.id}:{member.id}:{int(at.timestamp())}",
            room=people.room(chat),
            sender=people.user(by),
            at=at,
            direct=people.direct(chat),
            member=people.user(member),
            mine=mine,
        )

    def _told(self, chat: int, member: int, at: datetime, *, came: bool) -> bool:
        """Whether this is known from the other way of telling, whose time may differ by a little."""
        before = self._last.get((chat, member))
        self._last.note((chat, member), (came, at))
        return before is not None and before[0] == came and abs(at - before[1]) < _TOLD_TWICE_WITHIN


def _inside(member: ChatMember) -> bool:
    """A restricted member may be in the chat or not; it alone says so itself."""
    return member.status in _INSIDE or bool(getattr(member, "is_member", False))


def migration(message: Message) -> Iterator[RoomMoved]:
    """A group became a supergroup: told on both sides, heard once."""
    if message.migrate_to_chat_id:
        old, new = message.chat.id, message.migrate_to_chat_id
    elif message.migrate_from_chat_id:
        old, new = message.migrate_from_chat_id, message.chat.id
    else:
        return
    yield RoomMoved(
        key=f"v{old}:{new}",
        room=Address("telegram", str(old)),
        sender=_mover(message),
        at=message.date,
        to=Address("telegram", str(new)),
    )


def _mover(message: Message) -> Sender:
    if message.from_user and not message.sender_chat:
        return people.user(message.from_user)
    return people.chat(message.sender_chat or message.chat)
