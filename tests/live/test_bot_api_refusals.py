"""What the Bot API server refuses, word for word: asked in plain HTTP, since client libraries reword."""

import json
import struct
from typing import Any

import aiohttp
import pytest

from tests.live.bot_api import BotApiServer, Chat, Limits, Person
from tests.live.bot_api.files import DOWNLOAD_LIMIT, picture_size

pytestmark = pytest.mark.live
pytest_plugins = ["tests.live.bot_api.fixtures"]

DATA = {"text": "Go", "callback_data": "x" * 65}
COMMAND = {"command": "ping", "description": "Ping"}


@pytest.fixture
def alice(bot_api: BotApiServer) -> Person:
    bot_api.limits = Limits.none()
    return bot_api.user("Alice", started=True)


@pytest.fixture
def group(bot_api: BotApiServer, alice: Person) -> Chat:
    return bot_api.group("WASH", [alice])


@pytest.mark.parametrize(
    ("method", "params", "description"),
    [
        ("sendMessage", {"text": "hello"}, "chat_id is empty"),
        ("sendMessage", {"chat_id": 0}, "message text is empty"),
        ("sendMessage", {"chat_id": 0, "text": "*", "parse_mode": "wiki"}, "unsupported parse_mode"),
        (
            "sendMessage",
            {"chat_id": 0, "text": "Go", "reply_markup": {"inline_keyboard": [[DATA]]}},
            "BUTTON_DATA_INVALID",
        ),
        (
            "sendMessage",
            {"chat_id": 0, "text": "Go", "reply_markup": {"inline_keyboard": [[{"text": "Go"}]]}},
            "text buttons are unallowed in the inline keyboard",
        ),
        (
            "sendMessage",
            {"chat_id": 0, "text": "Go", "reply_parameters": {"message_id": 101, "quote": "never said"}},
            "QUOTE_TEXT_INVALID",
        ),
        ("sendPhoto", {"chat_id": 0, "photo": "unknown"}, "wrong file identifier/HTTP URL specified"),
        ("sendDocument", {"chat_id": 0, "document": "http://a.b/c"}, "failed to get HTTP URL content"),
        ("sendChatAction", {"chat_id": 0, "action": "dancing"}, "wrong parameter action in request"),
        ("editMessageText", {"chat_id": 0, "text": "Go"}, "message identifier is not specified"),
        ("editMessageText", {"chat_id": 0, "message_id": 101, "text": "Go"}, "message can't be edited"),
        ("editMessageText", {"chat_id": 0, "message_id": 102, "text": " "}, "text must be non-empty"),
        (
            "editMessageCaption",
            {"chat_id": 0, "message_id": 102, "caption": "Go"},
            "there is no caption in the message to edit",
        ),
        ("deleteMessage", {"chat_id": 0, "message_id": 101}, "message can't be deleted"),
        ("setMessageReaction", {"chat_id": 0, "message_id": 999}, "message to react not found"),
        (
            "setMessageReaction",
            {"chat_id": 0, "message_id": 101, "reaction": [{"type": "emoji", "emoji": "👍"}] * 2},
            "REACTIONS_TOO_MANY",
        ),
        ("getFile", {"file_id": "unknown"}, "invalid file_id"),
        ("getChat", {"chat_id": "@nobody_at_all"}, "chat not found"),
        ("getChatMember", {"chat_id": 0, "user_id": 4}, "user not found"),
        ("setWebhook", {"url": "nowhere"}, "invalid webhook URL specified"),
        (
            "setWebhook",
            {"url": "http://a.b", "secret_token": "a b"},
            "secret token contains unallowed characters",
        ),
        ("setMyCommands", {"commands": [COMMAND] * 101}, "BOT_COMMANDS_TOO_MUCH"),
        ("setMyCommands", {"commands": [COMMAND | {"command": "/"}]}, "command must be non-empty"),
        (
            "setMyCommands",
            {"commands": [COMMAND | {"command": "x" * 33}]},
            "command length must not exceed 32",
        ),
        (
            "setMyCommands",
            {"commands": [COMMAND | {"description": " "}]},
            "command description must be non-empty",
        ),
        (
            "setMyCommands",
            {"commands": [COMMAND | {"description": "x" * 257}]},
            "command description length must not exceed 256",
        ),
        (
            "setMyCommands",
            {"commands": [COMMAND], "scope": {"type": "chat_administrators", "chat_id": 1}},
            "can't use specified scope in private chats",
        ),
    ],
)
async def test_a_refusal(
    bot_api: BotApiServer, alice: Person, group: Chat, *, method: str, params: dict[str, Any], description: str
) -> None:
    """Chat 0 stands for the group, chat 1 for the private chat; message 101 is Alice's and 102 the bot's."""
    alice.say(group, "Where is the water?")
    bot_api.backend.world.add(group, bot_api.bot, {"text": "Here"})
    text = json.dumps(params).replace('"chat_id": 0', f'"chat_id": {group.id}')
    answer = await _call(bot_api, method, text.replace('"chat_id": 1', f'"chat_id": {alice.id}'))
    assert answer == {"ok": False, "error_code": 400, "description": f"Bad Request: {description}"}


async def test_a_file_too_big_to_download(bot_api: BotApiServer, alice: Person) -> None:
    sent = alice.send_document(alice.private, "all.zip", bytes(DOWNLOAD_LIMIT + 1))
    answer = await _call(bot_api, "getFile", json.dumps({"file_id": sent.content["document"]["file_id"]}))
    assert answer["description"] == "Bad Request: file is too big"


async def test_a_person_who_is_gone(bot_api: BotApiServer, alice: Person) -> None:
    alice.deactivated = True
    answer = await _call(bot_api, "sendMessage", json.dumps({"chat_id": alice.id, "text": "hello"}))
    assert answer == {"ok": False, "error_code": 403, "description": "Forbidden: user is deactivated"}


def test_a_jpeg_has_a_size() -> None:
    quantisation, frame = struct.pack(">HH", 0xFFDB, 4) + bytes(2), struct.pack(">HHBHH", 0xFFC0, 11, 8, 480, 640)
    assert picture_size(b"\xff\xd8" + quantisation + frame) == (640, 480)


async def _call(server: BotApiServer, method: str, body: str) -> dict[str, Any]:
    url, headers = f"{server.url}/bot{server.token}/{method}", {"Content-Type": "application/json"}
    async with aiohttp.ClientSession() as session, session.post(url, data=body, headers=headers) as response:
        answer: dict[str, Any] = await response.json()
        assert response.status == answer.get("error_code", 200)
        return answer
