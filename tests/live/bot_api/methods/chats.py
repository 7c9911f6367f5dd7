"""Chats and their members."""

from tests.live.bot_api import shapes
from tests.live.bot_api.access import chat_for
from tests.live.bot_api.backend import Backend
from tests.live.bot_api.errors import Json, bad_request
from tests.live.bot_api.methods.registry import Params, returns
from tests.live.bot_api.world import INSIDE, Chat


@returns("ChatFullInfo")
async def getChat(backend: Backend, params: Params) -> Json:
    return shapes.full_chat(chat_for(backend, params["chat_id"], write=False))


@returns("ChatMember")
async def getChatMember(backend: Backend, params: Params) -> Json:
    chat = _with_members(backend, params)
    user = backend.world.users.get(params["user_id"])
    if user is None:
        raise bad_request("user not found")
    return shapes.member(user, _status(chat, user.id))


@returns("Array of ChatMember")
async def getChatAdministrators(backend: Backend, params: Params) -> list[Json]:
    """All administrators but other bots (Bot API 10.0)."""
    chat = _with_members(backend, params)
    if chat.type == "private":
        raise bad_request("there are no administrators in the private chat")
    people = [(backend.world.users[id_], status) for id_, status in chat.members.items()]
    return [shapes.member(who, status) for who, status in people if status in {"creator", "administrator"}]


@returns("Integer")
async def getChatMemberCount(backend: Backend, params: Params) -> int:
    chat = _with_members(backend, params)
    return 2 if chat.type == "private" else sum(status in INSIDE for status in chat.members.values())


@returns("True")
async def leaveChat(backend: Backend, params: Params) -> bool:
    chat, bot = chat_for(backend, params["chat_id"]), backend.world.bot
    if chat.type == "private":
        raise bad_request("chat not found")
    backend.news.message(backend.world.add(chat, bot, {"left_chat_member": shapes.user(bot)}))
    before, chat.members[bot.id] = chat.members[bot.id], "left"
    backend.news.membership(chat, bot, bot, before, "left")
    return True


def _with_members(backend: Backend, params: Params) -> Chat:
    """A basic group's members are out of reach for a bot that is out."""
    chat = chat_for(backend, params["chat_id"], write=False)
    return chat_for(backend, params["chat_id"]) if chat.type == "group" else chat


def _status(chat: Chat, user_id: int) -> str:
    return "member" if chat.type == "private" else chat.members.get(user_id, "left")
