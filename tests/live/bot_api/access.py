"""May the bot reach this chat? (tdlib/telegram-bot-api, Client::check_chat_access)"""

from tests.live.bot_api.backend import Backend
from tests.live.bot_api.errors import bad_request, forbidden
from tests.live.bot_api.world import Chat, Message, User


def find_chat(backend: Backend, chat_id: int | str) -> Chat:
    """The chat of this id or @username that the bot has met; not whether it may act there."""
    chats = backend.world.chats
    named = (c for c in chats.values() if c.username and f"@{c.username}".lower() == str(chat_id).lower())
    chat = chats.get(chat_id) if isinstance(chat_id, int) else next(named, None)
    if chat is None and isinstance(chat_id, int) and _met(backend, chat_id):
        chat = backend.world.private_chat(backend.world.users[chat_id])
    if chat is None or (chat.owner and not chat.started and not _met(backend, chat.owner.id)):
        raise bad_request("chat not found")
    return chat


def chat_for(backend: Backend, chat_id: int | str, *, write: bool = True) -> Chat:
    """The chat, if the bot may read it, or write there."""
    chat = find_chat(backend, chat_id)
    if chat.owner:
        if write:
            _check_private(chat, chat.owner, backend.world.bot)
        return chat
    status = chat.members.get(backend.world.bot.id, "left")
    if chat.migrated_to and write:
        raise bad_request("group chat was upgraded to a supergroup chat", migrate_to_chat_id=chat.migrated_to.id)
    if status == "kicked" and (write or chat.type == "supergroup"):
        raise forbidden(f"bot was kicked from the {chat.type} chat")
    if status == "left" and (write or chat.type == "supergroup"):
        raise forbidden(f"bot is not a member of the {chat.type} chat")
    return chat


def message_in(chat: Chat, message_id: int, purpose: str) -> Message:
    """A message the bot wants to edit, delete, answer or react to."""
    if message := chat.find(message_id):
        return message
    raise bad_request(f"message to {purpose} not found")


def _met(backend: Backend, user_id: int) -> bool:
    """The bot knows of a person with whom it shares a group."""
    user = backend.world.users.get(user_id)
    return user is not None and any(chat.has(backend.world.bot) for chat in backend.world.chats_of(user))


def _check_private(chat: Chat, person: User, bot: User) -> None:
    if person.deactivated:
        raise forbidden("user is deactivated")
    if chat.members.get(bot.id) == "kicked":
        raise forbidden("bot was blocked by the user")
    if person.is_bot:
        raise forbidden("bot can't send messages to bots")
    if not chat.started:
        raise forbidden("bot can't initiate conversation with a user")
