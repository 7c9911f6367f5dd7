"""What people do, for tests to drive: each method is one act of one person, and the bot hears of it or not."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tests.live.bot_api import shapes
from tests.live.bot_api.entities import settle
from tests.live.bot_api.errors import Json
from tests.live.bot_api.files import Upload
from tests.live.bot_api.menu import menu_for
from tests.live.bot_api.world import Chat, Message, Topic, User

if TYPE_CHECKING:
    from tests.live.bot_api.backend import Backend


@dataclass(eq=False)
class Press:
    """A button someone has pressed; it spins until the bot answers."""

    id: str
    answer: Json | None = None
    expired: bool = False


@dataclass(eq=False)
class Person(User):
    backend: "Backend" = field(kw_only=True, repr=False)

    @property
    def private(self) -> Chat:
        """The private chat with the bot."""
        return self.backend.world.private_chat(self)

    def start(self, payload: str = "") -> Message:
        """Press Start: only now may the bot write to this person."""
        return self.say(self.private, f"/start {payload}".strip())

    def say(
        self,
        chat: Chat,
        text: str,
        *,
        topic: Topic | None = None,
        reply_to: Message | None = None,
        entities: Sequence[Json] = (),
    ) -> Message:
        return self.post(chat, _text("text", "entities", text, entities), topic=topic, reply_to=reply_to)

    def send_document(
        self,
        chat: Chat,
        name: str,
        data: bytes,
        *,
        caption: str = "",
        mime_type: str = "application/octet-stream",
        topic: Topic | None = None,
        reply_to: Message | None = None,
    ) -> Message:
        content = self.backend.files.document(Upload(name, mime_type, data)) | _caption(caption)
        return self.post(chat, content, topic=topic, reply_to=reply_to)

    def send_photo(
        self,
        chat: Chat,
        data: bytes,
        *,
        caption: str = "",
        topic: Topic | None = None,
        reply_to: Message | None = None,
    ) -> Message:
        content = self.backend.files.photo(Upload("photo.jpg", "image/jpeg", data)) | _caption(caption)
        return self.post(chat, content, topic=topic, reply_to=reply_to)

    def edit(self, message: Message, text: str) -> Message:
        """Edit one's own message: its text, or its caption if it has a file."""
        key = "text" if "text" in message.content else "caption"
        entities = "entities" if key == "text" else "caption_entities"
        message.content.pop(entities, None)
        message.content.update(_text(key, entities, text, ()))
        message.edit_date = self.backend.world.now()
        self.backend.news.edited(message)
        return message

    def delete(self, message: Message) -> None:
        """Delete a message; no bot is ever told."""
        message.deleted = True

    def press(self, message: Message, data: str) -> Press:
        """Press an inline button, given its data or what is written on it."""
        data = message.buttons.get(data, data)
        if data not in message.buttons.values():
            raise LookupError(f"no button {data!r} in {message.buttons}")
        return self.backend.press(self, message, data)

    def react(self, message: Message, *emoji: str) -> None:
        """Put these emoji to a message in place of the ones before; none takes them back."""
        before = message.reactions.get(self.id, [])
        after = [{"type": "emoji", "emoji": one} for one in emoji]
        message.reactions[self.id] = after
        self.backend.news.reaction(message, self, before, after)

    def vote(self, message: Message, *choices: int) -> None:
        """Choose answers of a poll, by their places from 0; none takes one's vote back."""
        poll = self.backend.polls[message.content["poll"]["id"]]
        if poll.closed or (len(choices) > 1 and not poll.several) or not set(choices) <= set(range(len(poll.answers))):
            raise LookupError(f"nobody can choose {choices} of {poll}")
        self.backend.vote(self, poll, list(choices))
        message.content["poll"] = shapes.poll(poll)

    def menu(self, chat: Chat) -> dict[str, str]:
        """The bot's commands as this person is shown them in the chat, with their descriptions."""
        return menu_for(self.backend.menus, self, chat)

    def block(self) -> None:
        self._membership(self.private, self.backend.world.bot, "member", "kicked")

    def unblock(self) -> None:
        self._membership(self.private, self.backend.world.bot, "kicked", "member")

    def join(self, chat: Chat) -> None:
        self.add(chat, self)

    def leave(self, chat: Chat) -> None:
        self.remove(chat, self, status="left")

    def add(self, chat: Chat, who: User) -> None:
        self._membership(chat, who, chat.members.get(who.id, "left"), "member")
        self._service(chat, {"new_chat_members": [shapes.user(who)]})

    def remove(self, chat: Chat, who: User, *, status: str = "kicked") -> None:
        """Remove someone; the bot, being out, hears of its own removal only."""
        message = self.backend.world.add(chat, self, {"left_chat_member": shapes.user(who)})
        self.backend.news.message(message)
        self._membership(chat, who, chat.members.get(who.id, "left"), status)

    def promote(self, chat: Chat, who: User) -> None:
        self._membership(chat, who, chat.members[who.id], "administrator")

    def demote(self, chat: Chat, who: User) -> None:
        self._membership(chat, who, chat.members[who.id], "member")

    def rename(self, chat: Chat, title: str) -> None:
        chat.title = title
        self._service(chat, {"new_chat_title": title})

    def open_topic(self, chat: Chat, name: str) -> Topic:
        message = self.backend.world.add(chat, self, {})
        message.topic = chat.topics[message.id] = Topic(message.id, name)
        message.content = shapes.topic_created(message.topic)
        self.backend.news.message(message)
        return message.topic

    def close_topic(self, chat: Chat, topic: Topic) -> None:
        topic.closed = True
        self._service(chat, {"forum_topic_closed": {}}, topic=topic)

    def post(self, chat: Chat, content: Json, **details: Any) -> Message:
        """Send anything: the content is fields of the Bot API's Message, ``details`` are topic and reply_to."""
        if chat.type == "private":
            chat.started = True
        elif not chat.has(self):
            raise LookupError(f"{self.first_name} is not in {chat.title}")
        return self._service(chat, content, **details)

    def _service(self, chat: Chat, content: Json, **details: Any) -> Message:
        message = self.backend.world.add(chat, self, content, **details)
        self.backend.news.message(message)
        return message

    def _membership(self, chat: Chat, who: User, before: str, after: str) -> None:
        chat.members[who.id] = after
        self.backend.news.membership(chat, self, who, before, after)


def _caption(caption: str) -> Json:
    return _text("caption", "caption_entities", caption, ()) if caption else {}


def _text(key: str, entities_key: str, text: str, entities: Sequence[Json]) -> Json:
    shown, found = settle(text, entities)
    return {key: shown} | ({entities_key: found} if found else {})
