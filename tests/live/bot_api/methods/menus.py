"""The bot's menu of commands and the texts that present it."""

import re

from tests.live.bot_api.access import chat_for
from tests.live.bot_api.backend import Backend
from tests.live.bot_api.errors import Json, bad_request
from tests.live.bot_api.menu import scope_key
from tests.live.bot_api.methods.registry import Params, returns

_NAME = re.compile(r"[a-z0-9_]{1,32}")  # Bot API 10.0, BotCommand
_LANGUAGE = re.compile(r"([a-z]{2})?")
_MOST_COMMANDS = 100
_LENGTHS = {"name": 64, "description": 512, "short_description": 120}  # Bot API 10.0, setMyName and its like


@returns("True")
async def setMyCommands(backend: Backend, params: Params) -> bool:
    key = _key(backend, params)
    if len(params["commands"]) > _MOST_COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    commands = [_command(command) for command in params["commands"]]
    backend.menus[key] = commands
    return True


@returns("Array of BotCommand")
async def getMyCommands(backend: Backend, params: Params) -> list[Json]:
    return backend.menus.get(_key(backend, params), [])


@returns("True")
async def deleteMyCommands(backend: Backend, params: Params) -> bool:
    backend.menus.pop(_key(backend, params), None)
    return True


@returns("True")
async def setMyName(backend: Backend, params: Params) -> bool:
    return _set_text(backend, params, "name")


@returns("True")
async def setMyDescription(backend: Backend, params: Params) -> bool:
    return _set_text(backend, params, "description")


@returns("True")
async def setMyShortDescription(backend: Backend, params: Params) -> bool:
    return _set_text(backend, params, "short_description")


@returns("BotName")
async def getMyName(backend: Backend, params: Params) -> Json:
    named = _text(backend, params, "name") or backend.world.bot.first_name
    return {"name": named}


@returns("BotDescription")
async def getMyDescription(backend: Backend, params: Params) -> Json:
    return {"description": _text(backend, params, "description")}


@returns("BotShortDescription")
async def getMyShortDescription(backend: Backend, params: Params) -> Json:
    return {"short_description": _text(backend, params, "short_description")}


def _key(backend: Backend, params: Params) -> tuple[str, str]:
    scope = params.get("scope", {"type": "default"})
    if "chat_id" in scope:
        chat = chat_for(backend, scope["chat_id"])
        if chat.type == "private" and scope["type"] != "chat":
            raise bad_request("can't use specified scope in private chats")
        scope = scope | {"chat_id": chat.id}
    return scope_key(scope), _language(params)


def _language(params: Params) -> str:
    language: str = params.get("language_code", "")
    if not _LANGUAGE.fullmatch(language):
        raise bad_request("invalid language code specified")
    return language


def _command(given: Json) -> Json:
    """Checks in the order of TDLib's set_commands; the last is made by Telegram's own servers."""
    name, description = given["command"].strip().removeprefix("/"), given["description"].strip()
    if not name:
        raise bad_request("command must be non-empty")
    if len(name) > 32:
        raise bad_request("command length must not exceed 32")
    if not description:
        raise bad_request("command description must be non-empty")
    if len(description) > 256:
        raise bad_request("command description length must not exceed 256")
    if not _NAME.fullmatch(name):
        raise bad_request("BOT_COMMAND_INVALID")
    return {"command": name, "description": description}


def _set_text(backend: Backend, params: Params, which: str) -> bool:
    text = params.get(which, "")
    if len(text) > _LENGTHS[which]:
        raise bad_request(f"bot {which.replace('_', ' ')} is too long")
    backend.profile[which, _language(params)] = text
    return True


def _text(backend: Backend, params: Params, which: str) -> str:
    """The text for the language, or the one for all languages."""
    language = _language(params)
    return backend.profile.get((which, language)) or backend.profile.get((which, ""), "")
