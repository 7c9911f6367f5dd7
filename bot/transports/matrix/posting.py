"""Deliveries made in a room.

Every event goes out under a transaction id made from its parcel's key, so that however often a parcel is tried, the
homeserver makes one event of it ("Transaction identifiers" in the client-server API; scoped to the device).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import zip_longest
from typing import Any

from bot.core.delivery import Amend, Enter, Exit, Parcel, React, Say, Withdraw
from bot.core.place import Address
from bot.core.ports import Moved, Undeliverable
from bot.core.worded import Worded
from bot.transports.matrix import content, files, polls
from bot.transports.matrix.errors import Refused
from bot.transports.matrix.homeserver import Homeserver, part
from bot.transports.matrix.keys import Keys
from bot.transports.matrix.pieces import Piece, pieces
from bot.transports.matrix.room import RoomBook

Json = dict[str, Any]


class Posting:
    """Makes deliveries. ``keys`` is None where encryption is off: then nothing is said in encrypted rooms."""

    def __init__(self, homeserver: Homeserver, keys: Keys | None, book: RoomBook) -> None:
        self._homeserver = homeserver
        self._keys = keys
        self._book = book
        self._encrypted: dict[str, bool] = {}

    async def make(self, room: str, parcel: Parcel) -> tuple[str, ...]:
        """Do what a parcel says in a room; returns the ids of the messages that now stand for it.

        Raises as ``Homeserver.call`` does; Undeliverable("unencrypted"); Moved if the bot followed the room elsewhere.
        """
        match parcel.act:
            case Say() as say:
                self._check_moved(room)
                return await self._say_in_thread(room, parcel, say)
            case Amend():
                return await self._amend(room, parcel)
            case Withdraw():
                for number, target in enumerate(parcel.targets):
                    await self._redact(room, target, f"{parcel.key}-{number}")
                return ()
            case React() as react:
                return await self._react(room, parcel, react)
            case Enter():
                await self._homeserver.call("POST", f"join/{part(room)}", gate="join")
                return ()
            case Exit():
                await self._leave(room)
                return ()

    def _check_moved(self, room: str) -> None:
        """What is new is said in the new room; what is about a message stays where that message is."""
        known = self._book.rooms.get(room)
        if known and known.moved_to in self._book.rooms:
            raise Moved(Address("matrix", str(known.moved_to)))

    async def _say_in_thread(self, room: str, parcel: Parcel, say: Say) -> tuple[str, ...]:
        """Say it; outside of the thread if that is not in this room, as after a room has moved."""
        try:
            return await self._say(room, parcel, say)
        except Refused as error:
            if say.thread is None or error.status != 400:
                raise
            return await self._say(room, parcel, replace(say, thread=None))

    async def _say(self, room: str, parcel: Parcel, say: Say) -> tuple[str, ...]:
        words = _words(parcel)
        sent: list[str] = []
        # Only the first event answers: the others follow it.
        for number, piece in enumerate(pieces(words)):
            said = content.message(piece, None if sent else say.reply_to, say.thread)
            sent.append(await self._send(room, "m.room.message", said, f"{parcel.key}-{number}"))
        for number, file in enumerate(words.files):
            where = await files.put_away(self._homeserver, file, sealed=await self._is_encrypted(room))
            shown = content.file(file, where, None if sent else say.reply_to, say.thread)
            sent.append(await self._send(room, "m.room.message", shown, f"{parcel.key}-file-{number}"))
        if words.poll is not None:
            sent.append(await self._send(room, polls.START, polls.start(words.poll), f"{parcel.key}-poll"))
        return tuple(sent)

    async def _amend(self, room: str, parcel: Parcel) -> tuple[str, ...]:
        """Edit the events of the text; a shorter text leaves some to take back, a longer one adds some.

        The files that came with it stay as they are, and so does a poll, unless it is closed now.
        """
        words = _words(parcel)
        texts = parcel.targets[: len(parcel.targets) - len(words.files) - (words.poll is not None)]
        stand: list[str] = []
        if not texts:
            raise Undeliverable("nothing-to-amend")
        for number, (target, piece) in enumerate(_matched(texts, pieces(words))):
            transaction = f"{parcel.key}-{number}"
            if piece is None:
                await self._redact(room, str(target), transaction)
            elif target is None:
                stand.append(await self._send(room, "m.room.message", content.message(piece), transaction))
            else:
                await self._send(room, "m.room.message", content.edit(piece, target), transaction)
                stand.append(target)
        if words.poll is not None and words.poll.closed:
            ended = polls.end(parcel.targets[-1], words.poll.question)
            await self._send(room, polls.END, ended, f"{parcel.key}-end")
        return (*stand, *parcel.targets[len(texts) :])

    async def _react(self, room: str, parcel: Parcel, react: React) -> tuple[str, ...]:
        said = content.reaction(react.target, react.symbol)
        try:
            return (await self._send(room, "m.reaction", said, f"{parcel.key}-0"),)
        except Refused as error:
            if error.code == "M_DUPLICATE_ANNOTATION":
                return ()  # it stands there already
            raise

    async def _leave(self, room: str) -> None:
        """Go out of a room, or reject its invitation; being out already is as good."""
        try:
            await self._homeserver.call("POST", f"rooms/{part(room)}/leave")
            await self._homeserver.call("POST", f"rooms/{part(room)}/forget")
        except Refused as error:
            if error.status not in {403, 404}:
                raise

    async def _send(self, room: str, kind: str, said: Json, transaction: str) -> str:
        said = {content.MARK: self._book.me, **said}
        # A reaction is never encrypted: homeservers and clients count them by their relation and key.
        if kind != "m.reaction" and await self._is_encrypted(room):
            if self._keys is None:
                raise Undeliverable("unencrypted")
            kind, said = await self._keys.seal(room, kind, said)
        path = f"rooms/{part(room)}/send/{kind}/{part(transaction)}"
        return str((await self._homeserver.call("PUT", path, said, gate="message"))["event_id"])

    async def _redact(self, room: str, target: str, transaction: str) -> None:
        path = f"rooms/{part(room)}/redact/{part(target)}/{part(transaction)}"
        await self._homeserver.call("PUT", path, gate="message")

    async def _is_encrypted(self, room: str) -> bool:
        """Whether a room is encrypted, by its synced state or, before a sync told of it, by the homeserver's word."""
        if self._keys and self._keys.guards(room):
            return True
        if known := self._book.rooms.get(room):
            return known.encrypted
        if not self._encrypted.get(room):
            try:
                await self._homeserver.call("GET", f"rooms/{part(room)}/state/m.room.encryption/")
                self._encrypted[room] = True
            except Refused as error:
                if error.status != 404:
                    raise
                self._encrypted[room] = False
        return self._encrypted[room]


def _words(parcel: Parcel) -> Worded:
    if parcel.words is None:
        raise Undeliverable("no-words")
    return parcel.words


def _matched(targets: tuple[str, ...], said: list[Piece]) -> Iterator[tuple[str | None, Piece | None]]:
    return zip_longest(targets, said)
