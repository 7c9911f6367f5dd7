"""The server as a test holds it: the scene is set, people act, the bot's doings are watched."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from typing import Self, TypeVar

from tests.live.bot_api.backend import Backend
from tests.live.bot_api.front import Call, Front
from tests.live.bot_api.news import News
from tests.live.bot_api.people import Person
from tests.live.bot_api.updates import UpdateQueue
from tests.live.bot_api.webhook import Webhook
from tests.live.bot_api.world import Chat, Message, User, World

T = TypeVar("T")


class BotApiServer(Front):
    """A Telegram of one bot."""

    def __init__(self, *, privacy_mode: bool = False, username: str = "relief_bot") -> None:
        super().__init__()
        self.bot = User(7_000_000_001, "Relief", username, is_bot=True)
        world = World(self.bot)
        queue = UpdateQueue(frozenset(self.schema.types["Update"].fields) - {"update_id"}, self._check_update)
        news = News(world, queue, privacy_mode=privacy_mode)
        self.backend = Backend(world, queue, news, Webhook(queue), self.schema.reactions)

    @classmethod
    @asynccontextmanager
    async def running(cls, *, privacy_mode: bool = False, username: str = "relief_bot") -> AsyncIterator[Self]:
        """Start, and at the end stop and insist that neither side has broken the schema."""
        server = cls(privacy_mode=privacy_mode, username=username)
        await server.start()
        try:
            yield server
        finally:
            await server.stop()
        assert not server.violations, server.violations

    # -- setting the scene: nothing of this makes an update

    def user(self, first_name: str, *, language_code: str = "en", username: str = "", started: bool = False) -> Person:
        """A person; ``started`` if the bot may write to them already."""
        world = self.backend.world
        person = Person(world.next_user_id(), first_name, username, language_code, backend=self.backend)
        world.users[person.id] = person
        person.private.started = started
        return person

    def group(
        self,
        title: str,
        members: Iterable[User],
        *,
        supergroup: bool = False,
        forum: bool = False,
        bot: str = "member",
        username: str = "",
    ) -> Chat:
        """A group whose first member is the owner; ``bot`` is the bot's status there."""
        statuses = dict.fromkeys([member.id for member in members], "member")
        if statuses:
            statuses[next(iter(statuses))] = "creator"
        statuses[self.bot.id] = bot
        kind, used = ("supergroup", 1) if supergroup or forum else ("group", 0)  # id 1: its creation
        return self.backend.world.open_chat(
            kind, title=title, username=username, is_forum=forum, members=statuses, last_message_id=used
        )

    # -- driving and watching

    def migrate(self, group: Chat) -> Chat:
        """The owner turns a basic group into a supergroup, which is returned."""
        return self.backend.migrate(group)

    def poison(self, chat: Chat) -> int:
        """Queue an update that is right by the schema and cannot be read: its date is beyond the calendar."""
        message = {"message_id": 1, "date": 10**15, "chat": {"id": chat.id, "type": chat.type}, "text": "?"}
        return self.backend.queue.put({"message": message}, chat.id)

    @property
    def pending(self) -> int:
        """Updates the bot has not confirmed."""
        return len(self.backend.queue.pending)

    def calls_of(self, method: str) -> list[Call]:
        return [call for call in self.calls if call.method.lower() == method.lower()]

    def said_in(self, chat: Chat) -> list[Message]:
        """The bot's own messages there, as they stand now."""
        return [message for message in chat.messages if message.sender is self.bot]

    async def wait_for(self, condition: Callable[[], T], *, within: float = 60.0) -> T:
        """Until the condition holds; returns what it then is."""
        async with asyncio.timeout(within):
            while not (value := condition()):  # noqa: ASYNC110 - the condition may be about anything
                await asyncio.sleep(0.01)
        return value
