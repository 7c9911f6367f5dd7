"""The menu of commands that Telegram's clients show."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import structlog
from telegram import (
    BotCommand,
    BotCommandScope,
    BotCommandScopeAllChatAdministrators,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
)
from telegram.error import TelegramError

from bot.core.ports import Menu
from bot.transports.telegram.connection import BotApi

_NAME = re.compile("[a-z0-9_]{1,32}")
_DESCRIPTION_LIMIT = 256
_MOST = 100

log = structlog.get_logger()


async def publish(bot: BotApi, menus: Sequence[Menu]) -> None:
    """Bring Telegram's menus up to date (Bot API, setMyCommands). What fails is logged and left as it was."""
    try:
        for menu, language in _with_default(menus):
            await _publish(bot, menu, language)
    except TelegramError as error:
        log.warning("telegram.menus-left", error=type(error).__name__)


def _with_default(menus: Sequence[Menu]) -> Iterator[tuple[Menu, str]]:
    """Each menu with its ISO 639-1 code; those of the first language also for everyone who has no menu ("")."""
    for menu in menus:
        if menu.language == menus[0].language:
            yield menu, ""
        yield menu, menu.language.split("-")[0].lower()


async def _publish(bot: BotApi, menu: Menu, language: str) -> None:
    commands, scope = _commands(menu), _scope(menu)
    if tuple(await bot.get_my_commands(scope, language)) != commands:
        await bot.set_my_commands(commands, scope, language)


def _commands(menu: Menu) -> tuple[BotCommand, ...]:
    """What Telegram takes of a menu: names in its alphabet, each with a description."""
    named = ((name, what.strip()[:_DESCRIPTION_LIMIT].strip()) for name, what in menu.entries if _NAME.fullmatch(name))
    return tuple(BotCommand(name, what) for name, what in named if what)[:_MOST]


def _scope(menu: Menu) -> BotCommandScope:
    if menu.private:
        return BotCommandScopeAllPrivateChats()
    return BotCommandScopeAllChatAdministrators() if menu.admins else BotCommandScopeAllGroupChats()
