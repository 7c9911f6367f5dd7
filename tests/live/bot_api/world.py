"""Who and what there is: people, chats, topics, messages."""

import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from tests.live.bot_api.entities import cut
from tests.live.bot_api.errors import Json

INSIDE = {"creator", "administrator", "member"}


@dataclass(eq=False)
class User:
    id: int
    first_name: str
    username: str = ""
    language_code: str = ""
    is_bot: bool = False
    deactivated: bool = False


@dataclass(eq=False)
class Topic:
    """A topic of a forum; its id is that of the service message that opened it."""

    id: int
    name: str
    closed: bool = False


@dataclass(eq=False)
class Message:
    """A message as it stands now; ``content`` holds the fields of the Bot API's Message that say what it is."""

    id: int
    chat: "Chat"
    sender: User
    content: Json
    date: int
    topic: Topic | None = None
    thread_id: int | None = None  # of a reply chain in a supergroup that is no forum
    reply_to: "Message | None" = None
    markup: Json | None = None
    edit_date: int | None = None
    deleted: bool = False
    seen_by_bot: bool = False
    reactions: dict[int, list[Json]] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """Its text or caption; empty for a service message."""
        return str(self.content.get("text", self.content.get("caption", "")))

    @property
    def entities(self) -> list[Json]:
        """Its entities, each with the text it covers under ``text``."""
        given = self.content.get("entities") or self.content.get("caption_entities") or []
        return [entity | {"text": cut(self.text, entity)} for entity in given]

    @property
    def buttons(self) -> dict[str, str]:
        """Its inline buttons: what is written on them and what pressing them sends (or opens)."""
        rows = (self.markup or {}).get("inline_keyboard", [])
        return {b["text"]: b.get("callback_data", b.get("url", "")) for row in rows for b in row}

    def reaction_of(self, user: User) -> list[str]:
        """The emoji the user has put to it."""
        return [r.get("emoji", "") for r in self.reactions.get(user.id, [])]


@dataclass(eq=False)
class Poll:
    """A poll, wherever it stands; ``votes`` are the places of what each person chose."""

    id: str
    question: str
    answers: list[str]
    anonymous: bool
    several: bool
    closed: bool
    votes: dict[int, list[int]] = field(default_factory=dict)


@dataclass(eq=False)
class Chat:
    id: int
    type: str  # private, group, supergroup
    title: str = ""
    username: str = ""
    is_forum: bool = False
    owner: User | None = None  # of a private chat: the person
    started: bool = False  # of a private chat: the person has written to the bot
    members: dict[int, str] = field(default_factory=dict)  # user id → status
    topics: dict[int, Topic] = field(default_factory=dict)
    migrated_to: "Chat | None" = None
    no_polls: bool = False  # whether its rules let nobody put polls
    last_message_id: int = 0  # of a supergroup, which counts its own
    history: dict[int, Message] = field(default_factory=dict)

    @property
    def messages(self) -> list[Message]:
        """What people see now: deleted messages are gone, edited ones read as edited."""
        return [message for message in self.history.values() if not message.deleted]

    @property
    def texts(self) -> list[str]:
        return [message.text for message in self.messages if message.text]

    def find(self, message_id: int) -> Message | None:
        message = self.history.get(message_id)
        return None if message is None or message.deleted else message

    def has(self, user: User) -> bool:
        return self.members.get(user.id) in INSIDE

    def is_admin(self, user: User) -> bool:
        return self.members.get(user.id) in {"creator", "administrator"}


class World:
    """All chats as Telegram's servers know them. Group ids and message ids are given out the way Telegram does:

    messages of private chats and basic groups share one sequence, each supergroup has its own.
    """

    def __init__(self, bot: User) -> None:
        self.bot = bot
        self.users: dict[int, User] = {bot.id: bot}
        self.chats: dict[int, Chat] = {}
        self._shared_message_id = 100

    @staticmethod
    def now() -> int:
        return int(time.time())

    def next_user_id(self) -> int:
        return 5_000_000_000 + len(self.users)  # beyond 32 bits, as new accounts are

    def open_chat(self, type_: str, **details: Any) -> Chat:
        number = 1_500_000_000 + len(self.chats)
        id_ = -1_000_000_000_000 - number if type_ == "supergroup" else -number
        return self.keep(Chat(id_, type_, **details))

    def keep(self, chat: Chat) -> Chat:
        self.chats[chat.id] = chat
        return chat

    def private_chat(self, user: User) -> Chat:
        known = self.chats.get(user.id)
        return known or self.keep(Chat(user.id, "private", owner=user, username=user.username))

    def chats_of(self, user: User) -> Iterator[Chat]:
        return (chat for chat in self.chats.values() if chat.has(user))

    def add(self, chat: Chat, sender: User, content: Json, **details: Any) -> Message:
        """Put a message into a chat; nobody is told yet."""
        reply: Message | None = details.get("reply_to")
        thread = None
        if chat.type == "supergroup" and not chat.is_forum and reply:
            thread = reply.thread_id or reply.id
        message = Message(self._message_id(chat), chat, sender, content, self.now(), thread_id=thread, **details)
        chat.history[message.id] = message
        return message

    def _message_id(self, chat: Chat) -> int:
        if chat.type == "supergroup":
            chat.last_message_id += 1
            return chat.last_message_id
        self._shared_message_id += 1
        return self._shared_message_id
