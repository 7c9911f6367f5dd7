"""Who and where, in the corridor's words."""

from __future__ import annotations

from telegram import Chat, Message, User

from bot.core.event import Sender
from bot.core.place import Account, Address
from bot.transports.telegram.render import clean


def user(who: User) -> Sender:
    """A user as they show themselves; their client reports an IETF language tag (Bot API, User.language_code)."""
    name = clean(who.full_name).strip() or who.username or str(who.id)  # a deleted account has no name
    return Sender(Account("telegram", str(who.id)), name, who.language_code, who.username)


def chat(who: Chat) -> Sender:
    """A chat that speaks for itself: a channel, or a group for an administrator who stays anonymous."""
    return Sender(Account("telegram", str(who.id)), clean(who.title or who.full_name or ""), handle=who.username)


def speaker(message: Message) -> Sender | None:
    """Who a message is from; None if it is from a bot, or nobody."""
    if message.sender_chat:
        return chat(message.sender_chat)
    if message.from_user and not message.from_user.is_bot:
        return user(message.from_user)
    return None


def room(where: Chat, topic: str = "") -> Address:
    """The room that a chat, or a topic of it, is."""
    return Address("telegram", str(where.id), topic)


def topic_of(message: Message) -> str:
    """The forum topic of a message; "" in the General topic, and where threads are mere chains of replies."""
    return str(message.message_thread_id) if message.is_topic_message and message.message_thread_id else ""


def direct(where: Chat) -> bool:
    """Whether nobody but one person and the bot is there."""
    return where.type == Chat.PRIVATE
