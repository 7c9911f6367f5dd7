"""Single acts in a chat, each one message: written when it is the chat's turn, plainly if it cannot be prettily."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeVar

from telegram import (
    InlineKeyboardMarkup,
    InputFile,
    LinkPreviewOptions,
    MessageEntity,
    ReactionTypeEmoji,
    ReplyParameters,
)
from telegram.error import BadRequest, Forbidden

from bot.core.worded import File
from bot.transports.telegram.connection import BotApi
from bot.transports.telegram.faults import describes, harmless_again
from bot.transports.telegram.formatted import Formatted
from bot.transports.telegram.keyboard import Keys
from bot.transports.telegram.limits import Limits
from bot.transports.telegram.render import clean
from bot.transports.telegram.spot import Spot

T = TypeVar("T")
Entities = list[MessageEntity]

PHOTO_LIMIT = 10 * 1024 * 1024
"""Bytes that sendPhoto takes at most (Bot API, "Sending files")."""
_PHOTOS = {"image/jpeg", "image/png"}
_NO_WORDS = Formatted("")
_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


@dataclass(frozen=True, slots=True)
class Piece:
    """What one message carries: a text, or a file with a caption."""

    text: Formatted = _NO_WORDS
    file: File | None = None

    @property
    def is_photo(self) -> bool:
        """Whether its file is a picture that Telegram may show as one."""
        return self.file is not None and self.file.media_type in _PHOTOS and len(self.file.data) <= PHOTO_LIMIT


class Pen:
    """Writes messages and returns their ids. Raises TelegramError, and Delayed for a chat that must be left alone."""

    def __init__(self, bot: BotApi, limits: Limits) -> None:
        self._bot = bot
        self._limits = limits

    async def write(
        self, spot: Spot, piece: Piece, reply_to: str | None, keys: Keys | None, *, quiet: bool = False
    ) -> str:
        """Send a message: a text, or a file; a picture as a photo, unless Telegram does not take it for one.
        ``quiet``: nobody's telephone rings."""
        manner: dict[str, Any] = {
            "message_thread_id": spot.topic,
            "reply_parameters": _reply(reply_to),
            "reply_markup": keys,
            "disable_notification": quiet or None,
        }
        if piece.is_photo:
            try:
                return await _prettily(piece.text, partial(self._send, spot, piece, manner, as_photo=True))
            except BadRequest as error:
                if not describes(error, "photo", "image"):
                    raise
        return await _prettily(piece.text, partial(self._send, spot, piece, manner))

    async def _send(
        self, spot: Spot, piece: Piece, manner: dict[str, Any], entities: Entities, *, as_photo: bool = False
    ) -> str:
        bot, chat, text = self._bot, spot.chat, piece.text.text
        async with self._limits.turn(chat):
            if piece.file is None:
                sent = await bot.send_message(chat, text, entities=entities, link_preview_options=_NO_PREVIEW, **manner)
            else:
                upload = InputFile(piece.file.data, clean(piece.file.name))
                manner = {"caption": text or None, "caption_entities": entities, **manner}
                sent = await (bot.send_photo if as_photo else bot.send_document)(chat, upload, **manner)
        return str(sent.message_id)

    async def rewrite(self, spot: Spot, message: str, part: Formatted, keys: InlineKeyboardMarkup | None) -> str:
        """Put other words in place of a message's text or, if it is a file, of its caption."""
        try:
            return await _prettily(part, partial(self._edit_text, spot, message, part, keys))
        except BadRequest as error:
            if not describes(error, "no text in the message"):
                raise
        return await self.recaption(spot, message, part, keys)

    async def recaption(
        self, spot: Spot, message: str, caption: Formatted = _NO_WORDS, keys: InlineKeyboardMarkup | None = None
    ) -> str:
        """Put another caption, or none, under a file."""
        return await _prettily(caption, partial(self._edit_caption, spot, message, caption, keys))

    async def _edit_text(
        self, spot: Spot, message: str, part: Formatted, keys: InlineKeyboardMarkup | None, entities: Entities
    ) -> str:
        with harmless_again(), _the_same_is_fine():
            async with self._limits.turn(spot.chat):
                await self._bot.edit_message_text(
                    part.text,
                    spot.chat,
                    int(message),
                    entities=entities,
                    reply_markup=keys,
                    link_preview_options=_NO_PREVIEW,
                )
        return message

    async def _edit_caption(
        self, spot: Spot, message: str, part: Formatted, keys: InlineKeyboardMarkup | None, entities: Entities
    ) -> str:
        with harmless_again(), _the_same_is_fine():
            async with self._limits.turn(spot.chat):
                await self._bot.edit_message_caption(
                    spot.chat,
                    int(message),
                    caption=part.text or None,
                    caption_entities=entities,
                    reply_markup=keys,
                )
        return message

    async def erase_words(self, spot: Spot, message: str) -> str:
        """Delete a message unless it is a file, which shows when its caption can be edited; returns what is left."""
        try:
            return await self.recaption(spot, message)
        except BadRequest as error:
            if not describes(error, "no caption in the message", "not found"):
                raise
        return await self.erase(spot, message)

    async def erase(self, spot: Spot, message: str) -> str:
        """Delete a message; that it is gone already is fine."""
        self._limits.check(spot.chat)
        with harmless_again():
            try:
                await self._bot.delete_message(spot.chat, int(message))
            except BadRequest as error:
                if not describes(error, "message to delete not found"):
                    raise
        return ""

    async def react(self, spot: Spot, message: str, emoji: str | None) -> None:
        """Put an emoji to a message, in place of any other of the bot's; None takes it away."""
        self._limits.check(spot.chat)
        with harmless_again():
            await self._bot.set_message_reaction(spot.chat, int(message), [ReactionTypeEmoji(emoji)] if emoji else [])

    async def leave(self, spot: Spot) -> None:
        """Leave a chat; that the bot is out of it already is fine."""
        with harmless_again():
            try:
                await self._bot.leave_chat(spot.chat)
            except Forbidden:
                return
            except BadRequest as error:
                if not describes(error, "chat not found", "not a member"):
                    raise


@contextmanager
def _the_same_is_fine() -> Iterator[None]:
    """Around an edit: that nothing changes is no error."""
    try:
        yield
    except BadRequest as error:
        if not describes(error, "not modified"):
            raise


async def _prettily(part: Formatted, write: Callable[[Entities], Awaitable[T]]) -> T:
    """With looks or, if Telegram cannot make anything of those, without."""
    try:
        return await write(part.entities())
    except BadRequest as error:
        if not part.marks or not describes(error, "entit"):
            raise
    return await write([])


def _reply(message: str | None) -> ReplyParameters | None:
    """What was replied to may be gone by now."""
    return ReplyParameters(int(message), allow_sending_without_reply=True) if message and message.isdecimal() else None
