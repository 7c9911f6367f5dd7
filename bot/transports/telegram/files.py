"""Files in messages, and how to get them."""

from __future__ import annotations

import json
from collections.abc import Iterator

import aiohttp
from telegram import Message
from telegram.error import BadRequest, TelegramError

from bot.core.event import HeardFile
from bot.core.ports import Undeliverable, Unreachable
from bot.transports.telegram.connection import BotApi
from bot.transports.telegram.faults import describes
from bot.transports.telegram.render import clean

_DOWNLOAD_TIME = aiohttp.ClientTimeout(total=120)


def files_of(message: Message) -> tuple[HeardFile, ...]:
    """The files of a message; of a photo its largest size."""
    return tuple(_files(message))


def _files(message: Message) -> Iterator[HeardFile]:
    if photo := message.photo:
        largest = max(photo, key=lambda size: size.width * size.height)
        yield _file("photo.jpg", "image/jpeg", largest.file_size, largest.file_id)
    if document := message.document:
        yield _file(document.file_name or "file", document.mime_type, document.file_size, document.file_id)
    if audio := message.audio:
        yield _file(audio.file_name or "audio.mp3", audio.mime_type or "audio/mpeg", audio.file_size, audio.file_id)
    if voice := message.voice:
        yield _file("voice.ogg", voice.mime_type or "audio/ogg", voice.file_size, voice.file_id)
    if video := message.video:
        yield _file(video.file_name or "video.mp4", video.mime_type or "video/mp4", video.file_size, video.file_id)
    if note := message.video_note:
        yield _file("video.mp4", "video/mp4", note.file_size, note.file_id)


def _file(name: str, media_type: str | None, size: int | None, file_id: str) -> HeardFile:
    ref = json.dumps({"file_id": file_id})
    return HeardFile(clean(name), clean(media_type or "application/octet-stream"), size or 0, ref)


async def fetch(bot: BotApi, file: HeardFile, limit: int) -> bytes:
    """The bytes of a file. Raises Undeliverable if it is gone or has more than ``limit`` bytes, else Unreachable."""
    if file.size > limit:
        raise Undeliverable("too-large")
    address = await _address(bot, json.loads(file.ref)["file_id"], limit)
    try:
        async with _session() as session, session.get(address) as response:
            if response.status != 200:
                raise Undeliverable("gone") if response.status in {400, 404} else Unreachable("no file now")
            data = bytearray()
            async for chunk in response.content.iter_chunked(65536):
                data += chunk
                if len(data) > limit:
                    raise Undeliverable("too-large")
            return bytes(data)
    except (aiohttp.ClientError, TimeoutError) as error:
        raise Unreachable(type(error).__name__) from None  # its text has the address, and the address the token


def _session() -> aiohttp.ClientSession:
    """Through the proxy that the environment names, if any, as everything else goes."""
    return aiohttp.ClientSession(timeout=_DOWNLOAD_TIME, trust_env=True)


async def _address(bot: BotApi, file_id: str, limit: int) -> str:
    """Where a file lies now; good for an hour (Bot API, getFile)."""
    try:
        found = await bot.get_file(file_id)
    except BadRequest as error:
        raise Undeliverable("too-large" if describes(error, "too big") else "gone") from None
    except TelegramError as error:
        raise Unreachable(type(error).__name__) from None
    if (found.file_size or 0) > limit:
        raise Undeliverable("too-large")
    if not found.file_path:
        raise Undeliverable("gone")
    return found.file_path
