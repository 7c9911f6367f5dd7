"""All that the methods of the Bot API work on."""

from dataclasses import dataclass, field

from tests.live.bot_api import shapes
from tests.live.bot_api.errors import Json
from tests.live.bot_api.files import FileStore
from tests.live.bot_api.menu import Menus
from tests.live.bot_api.news import News
from tests.live.bot_api.people import Press
from tests.live.bot_api.updates import UpdateQueue
from tests.live.bot_api.webhook import Webhook
from tests.live.bot_api.world import Chat, Message, Poll, User, World


@dataclass
class Backend:
    world: World
    queue: UpdateQueue
    news: News
    webhook: Webhook
    reactions: frozenset[str]  # the emoji that may be put to a message
    files: FileStore = field(default_factory=FileStore)
    presses: dict[str, Press] = field(default_factory=dict)
    polls: dict[str, Poll] = field(default_factory=dict)
    menus: Menus = field(default_factory=dict)
    profile: dict[tuple[str, str], str] = field(default_factory=dict)  # (which text, language) → text

    def press(self, who: User, message: Message, data: str) -> Press:
        press = Press(str(4_300_000_000_000_000_000 + len(self.presses)))
        self.presses[press.id] = press
        query: Json = {
            "id": press.id,
            "from": shapes.user(who),
            "message": shapes.message(message),
            "chat_instance": str(-message.chat.id),
            "data": data,
        }
        self.queue.add("callback_query", query, who.id)
        return press

    def open_poll(self, question: str, answers: list[str], *, anonymous: bool, several: bool, closed: bool) -> Poll:
        id_ = str(5_700_000_000_000_000_000 + len(self.polls))
        self.polls[id_] = Poll(id_, question, answers, anonymous, several, closed)
        return self.polls[id_]

    def vote(self, who: User, poll: Poll, choices: list[int]) -> None:
        """The bot hears of votes in its own polls, unless they are anonymous (Bot API 10.0, Update.poll_answer)."""
        poll.votes[who.id] = choices
        if not poll.anonymous:
            self.queue.add("poll_answer", shapes.poll_answer(poll, who), who.id)

    def migrate(self, group: Chat) -> Chat:
        """A basic group becomes a supergroup: another id, message ids from 1, service messages on both sides."""
        successor = self.world.open_chat("supergroup", title=group.title, members=dict(group.members))
        by = self.world.users[next(iter(group.members))]
        farewell = self.world.add(group, by, {"migrate_to_chat_id": successor.id})
        self.news.message(farewell)
        group.migrated_to = successor
        self.news.message(self.world.add(successor, by, {"migrate_from_chat_id": group.id}))
        return successor
