"""New messages of the bot."""

import re
from collections.abc import Callable
from typing import Any

from tests.live.bot_api import entities, shapes
from tests.live.bot_api.access import chat_for
from tests.live.bot_api.backend import Backend
from tests.live.bot_api.errors import Json, bad_request
from tests.live.bot_api.files import Upload
from tests.live.bot_api.methods.registry import Params, returns
from tests.live.bot_api.world import Chat, Message, Topic, User

TEXT_LIMIT = 4096  # Bot API 10.0, sendMessage: "1-4096 characters after entities parsing"
CAPTION_LIMIT = 1024
_ACTIONS = re.compile(
    "typing|upload_(photo|video|voice|document|video_note)|record_(video|voice|video_note)|choose_sticker|find_location"
)


@returns("Message")
async def sendMessage(backend: Backend, params: Params) -> Json:
    if not params["text"]:
        raise bad_request("message text is empty")
    content = text_content(backend, params)
    if options := params.get("link_preview_options"):
        content["link_preview_options"] = options
    return send(backend, params, content)


@returns("Message")
async def sendDocument(backend: Backend, params: Params) -> Json:
    file = _file(backend, params["document"], backend.files.document)
    return send(backend, params, file | caption_content(backend, params))


@returns("Message")
async def sendPhoto(backend: Backend, params: Params) -> Json:
    file = _file(backend, params["photo"], backend.files.photo)
    return send(backend, params, file | caption_content(backend, params))


@returns("True")
async def sendChatAction(backend: Backend, params: Params) -> bool:
    chat = chat_for(backend, params["chat_id"])
    if not _ACTIONS.fullmatch(params["action"]):
        raise bad_request("wrong parameter action in request")
    _topic(chat, params.get("message_thread_id"))
    return True


def text_content(backend: Backend, params: Params) -> Json:
    text, found = _formatted(backend, params, "text", "entities")
    if not text:
        raise bad_request("text must be non-empty")
    if len(text) > TEXT_LIMIT:
        raise bad_request("message is too long")
    return {"text": text} | ({"entities": found} if found else {})


def caption_content(backend: Backend, params: Params) -> Json:
    text, found = _formatted(backend, params, "caption", "caption_entities")
    if len(text) > CAPTION_LIMIT:
        raise bad_request("message caption is too long")
    shown = {"caption": text} if text else {}
    return shown | ({"caption_entities": found} if found else {})


def markup_of(params: Params) -> Json | None:
    """The reply markup, its buttons checked (Bot API 10.0, InlineKeyboardButton: 1-64 bytes of data)."""
    markup: Json | None = params.get("reply_markup")
    for row in (markup or {}).get("inline_keyboard", []):
        for button in row:
            if not button["text"]:
                raise bad_request("inline keyboard button text must be non-empty")
            if len(button.keys() - {"text", "style", "icon_custom_emoji_id"}) != 1:
                raise bad_request("text buttons are unallowed in the inline keyboard")
            if not 1 <= len(button.get("callback_data", "x").encode()) <= 64:
                raise bad_request("BUTTON_DATA_INVALID")
    return markup


def _formatted(backend: Backend, params: Params, key: str, entities_key: str) -> tuple[str, list[Json]]:
    text, given = params.get(key, ""), params.get(entities_key, [])
    if mode := params.get("parse_mode"):
        text, given = entities.parse(text, mode)
    return entities.settle(text, _with_known_people(backend.world.users, given))


def _with_known_people(users: dict[int, User], given: list[Json]) -> list[Json]:
    """A text_mention names a person the server knows, else it is plain text."""
    named = []
    for entity in given:
        if entity["type"] != "text_mention":
            named.append(entity)
        elif person := users.get(entity["user"]["id"]):
            named.append(entity | {"user": shapes.user(person)})
    return named


def send(backend: Backend, params: Params, content: Json) -> Json:
    """A new message of the bot, wherever the parameters say."""
    chat = chat_for(backend, params["chat_id"])
    topic = _topic(chat, params.get("message_thread_id"))
    reply, quote = _reply(chat, params.get("reply_parameters"))
    markup = markup_of(params)
    bot = backend.world.bot
    message = backend.world.add(chat, bot, content | quote, topic=topic, reply_to=reply, markup=markup)
    if thread := params.get("message_thread_id"):
        message.thread_id = None if topic else thread
    message.seen_by_bot = True
    return shapes.message(message)


def _topic(chat: Chat, thread_id: int | None) -> Topic | None:
    """A forum's General topic has no thread id one could send to; elsewhere a thread is a chain of answers."""
    if not thread_id:
        return None
    topic = chat.topics.get(thread_id)
    thread = chat.type == "supergroup" and not chat.is_forum and chat.find(thread_id)
    if not topic and not thread:
        raise bad_request("message thread not found")
    if topic and topic.closed:
        raise bad_request("TOPIC_CLOSED")
    return topic


def _reply(chat: Chat, wanted: Json | None) -> tuple[Message | None, Json]:
    if not wanted:
        return None, {}
    if wanted.get("chat_id", chat.id) != chat.id:
        raise bad_request("this server has no answers across chats")
    answered = chat.find(wanted["message_id"])
    if answered is None:
        if wanted.get("allow_sending_without_reply"):
            return None, {}
        raise bad_request("message to be replied not found")
    if not (quote := wanted.get("quote")):
        return answered, {}
    if quote not in answered.text:
        raise bad_request("QUOTE_TEXT_INVALID")
    position = entities.units(answered.text[: answered.text.index(quote)])
    return answered, {"quote": {"text": quote, "position": position, "is_manual": True}}


def _file(backend: Backend, given: Any, keep: Callable[[Upload], Json]) -> Json:
    """A file uploaded now, or one sent before and named by its id."""
    if isinstance(given, Upload):
        return keep(given)
    if re.match("https?://", given):
        raise bad_request("failed to get HTTP URL content")
    if known := backend.files.find(given):
        return keep(known.upload)
    raise bad_request("wrong file identifier/HTTP URL specified")
