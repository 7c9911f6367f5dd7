"""What the bot is told of what happens: changes of the world become updates."""

from tests.live.bot_api import shapes
from tests.live.bot_api.errors import Json
from tests.live.bot_api.privacy import reaches
from tests.live.bot_api.updates import UpdateQueue
from tests.live.bot_api.world import Chat, Message, User, World


class News:
    def __init__(self, world: World, queue: UpdateQueue, *, privacy_mode: bool) -> None:
        self.world = world
        self.queue = queue
        self.privacy_mode = privacy_mode

    def message(self, message: Message) -> None:
        self._tell("message", message)

    def edited(self, message: Message) -> None:
        self._tell("edited_message", message)

    def _tell(self, kind: str, message: Message) -> None:
        if reaches(self.world.bot, message, privacy_mode=self.privacy_mode):
            message.seen_by_bot = True
            self.queue.add(kind, shapes.message(message), message.chat.id)

    def membership(self, chat: Chat, by: User, who: User, before: str, after: str) -> None:
        """A change of membership: the bot's own always, another's only if the bot is an administrator."""
        mine = who is self.world.bot
        if not mine and not chat.is_admin(self.world.bot):
            return
        payload: Json = {
            "chat": shapes.chat(chat),
            "from": shapes.user(by),
            "date": self.world.now(),
            "old_chat_member": shapes.member(who, before),
            "new_chat_member": shapes.member(who, after),
        }
        self.queue.add("my_chat_member" if mine else "chat_member", payload, chat.id)

    def reaction(self, message: Message, by: User, before: list[Json], after: list[Json]) -> None:
        """Told to administrators only, so never in a private chat (Bot API 10.0, Update.message_reaction)."""
        if not message.chat.is_admin(self.world.bot):
            return
        payload: Json = {
            "chat": shapes.chat(message.chat),
            "message_id": message.id,
            "user": shapes.user(by),
            "date": self.world.now(),
            "old_reaction": before,
            "new_reaction": after,
        }
        self.queue.add("message_reaction", payload, message.chat.id)
