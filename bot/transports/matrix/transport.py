"""The Matrix transport: one account on one homeserver."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from pathlib import Path
from typing import TypeVar

import structlog
from nio import AsyncClient, AsyncClientConfig  # type: ignore[import-untyped]  # it is annotated, but does not say so
from nio.store import SqliteStore  # type: ignore[import-untyped]  # likewise

from bot.core.delivery import Parcel
from bot.core.event import HeardFile
from bot.core.place import Account, Address
from bot.core.ports import Clock, Delayed, Intake, Manners, Stopped, TransportState, Undeliverable, Unreachable
from bot.transports.matrix import files, login
from bot.transports.matrix.backoff import Backoff
from bot.transports.matrix.breath import Breath
from bot.transports.matrix.direct import Direct
from bot.transports.matrix.errands import Errands
from bot.transports.matrix.errors import Refused, TokenRevoked
from bot.transports.matrix.homeserver import Homeserver, part
from bot.transports.matrix.keys import Keys, KeysLost
from bot.transports.matrix.listening import Listening
from bot.transports.matrix.posting import Posting
from bot.transports.matrix.private import PrivateRooms
from bot.transports.matrix.room import RoomBook
from bot.transports.matrix.session import Session
from bot.transports.matrix.settings import MatrixSettings
from bot.transports.matrix.successors import Successors

log = structlog.get_logger()

T = TypeVar("T")


class MatrixTransport:
    """Rooms of a Matrix homeserver, heard and answered by one account on one device.

    The session and the encryption keys are kept in ``data_dir``; both are secrets, and both must survive a restart.
    """

    platform = "matrix"
    repeats_safely = True
    manners = Manners()

    def __init__(self, settings: MatrixSettings, data_dir: Path, clock: Clock) -> None:
        self._settings = settings
        self._clock = clock
        self._account = Account("matrix", settings.user_id)
        self._client = AsyncClient(
            settings.homeserver.rstrip("/"),
            settings.user_id,
            store_path=str(data_dir),
            config=AsyncClientConfig(
                store=SqliteStore,
                encryption_enabled=settings.encryption,
                max_limit_exceeded=0,
                max_timeouts=0,
            ),
        )
        self._homeserver = Homeserver(self._client)
        self._login = login.Login(settings, data_dir, self._client, self._homeserver)
        self._keys = Keys(self._client, self._homeserver) if settings.encryption else None
        self._book = RoomBook(settings.user_id)
        self._errands = Errands()
        self._direct = Direct(self._homeserver, self._book, self._errands)
        self._posting = Posting(self._homeserver, self._keys, self._book)
        self._private = PrivateRooms(self._homeserver, self._book, self._direct, encrypted=settings.encryption)
        self._names: tuple[str, ...] = ()
        self._session: Session | None = None
        self._renewing = asyncio.Lock()
        self._troubles = Backoff()
        self._heard_once = asyncio.Event()
        self._breath = Breath()
        self._state = TransportState("state-connecting", clock.now(), well=False)

    @property
    def account(self) -> Account:
        """The bot's own account."""
        return self._account

    @property
    def names(self) -> tuple[str, ...]:
        """The local part of the user id, the display name, and the whole id, which mentions stand for; known once the
        transport is open."""
        return self._names

    @property
    def state(self) -> TransportState:
        """How the transport is doing."""
        return self._state

    async def open(self) -> None:
        """Log in. Raises Unreachable, or Stopped."""
        try:
            login.check(self._settings)
            self._session, new = await self._login.session()
            self._client.restore_login(self._session.user_id, self._session.device_id, self._session.access_token)
            await self._publish_keys(again=new)
            await self._learn_direct()
            await self._learn_names()
        except Stopped:
            self._become("state-stopped", well=False)
            raise
        except TokenRevoked as error:
            raise Unreachable("the token was revoked just now") from error
        except Delayed as error:
            raise Unreachable(str(error)) from error

    async def listen(self, intake: Intake) -> None:
        """Hear events and keep them, until cancelled. Raises Stopped."""
        successors = Successors(self._homeserver, self._book, self._errands)
        hearing = Listening(
            homeserver=self._homeserver,
            keys=self._keys,
            book=self._book,
            direct=self._direct,
            successors=successors,
            errands=self._errands,
            clock=self._clock,
            breath=self._breath,
        )
        await hearing.begin(intake)
        try:
            await self._hear_for_ever(hearing)
        except Stopped:
            self._become("state-stopped", well=False)
            raise
        finally:
            await self._errands.close()

    async def deliver(self, parcel: Parcel) -> tuple[str, ...]:
        """Make one delivery; for Say and Amend, returns the ids of the messages that stand for it.

        A repeat of a parcel makes no second message, so what may or may not have arrived is told as Delayed.
        """
        try:
            made = await self._renewing_once(self._deliver(parcel))
        except Unreachable as error:
            raise Delayed(self._troubles.failed()) from error
        self._troubles.succeeded()
        self._breath.said()
        return made

    async def fetch(self, file: HeardFile, limit: int) -> bytes:
        """The bytes of a file that was heard.

        Raises Undeliverable if it is gone or has more than ``limit`` bytes, Unreachable.
        """
        try:
            return await self._renewing_once(files.fetch(self._homeserver, file, limit))
        except Delayed as error:
            raise Unreachable(str(error)) from error

    def seals(self, room: Address, /) -> bool:
        """As the last sync told."""
        known = self._book.rooms.get(room.chat)
        return known is not None and known.encrypted

    async def locate(self, name: str) -> Address:
        """The address of ``#alias:server`` or ``!id``, joined if need be. Raises Unreachable or Undeliverable."""
        try:
            room, via = name, name.partition(":")[2]
            if name.startswith("#"):
                found = await self._homeserver.call("GET", f"directory/room/{part(name)}")
                room, via = str(found["room_id"]), next(iter(found.get("servers", ())), via)
            if not await self._is_in(room):
                await self._heard_once.wait()  # what is said from the join on is news then, and none of it is lost
                query = {"via": via} if via else {}
                await self._homeserver.call("POST", f"join/{part(room)}", query=query, gate="join")
        except Refused as error:
            raise Undeliverable("not-invited" if error.code == "M_FORBIDDEN" else error.reason) from error
        except (Delayed, TokenRevoked) as error:
            raise Unreachable(str(error)) from error
        return Address("matrix", room)

    async def close(self) -> None:
        """Let go of connections."""
        await self._errands.close()
        await self._client.close()
        if self._client.store:
            self._client.store.database.close()

    async def _deliver(self, parcel: Parcel) -> tuple[str, ...]:
        room = parcel.to.chat if isinstance(parcel.to, Address) else await self._private.with_(parcel.to.id)
        return await self._posting.make(room, parcel)

    async def _hear_for_ever(self, hearing: Listening) -> None:
        first, troubles = True, Backoff()
        while True:
            try:
                await self._renewing_once(hearing.sync(first=first))
            except (Unreachable, Delayed, Undeliverable) as error:
                wait = max(troubles.failed(), error.seconds if isinstance(error, Delayed) else 0.0)
                log.warning("matrix.sync-failed", reason=str(error), again_in=round(wait, 1))
                self._become("state-retrying", well=False)
                await asyncio.sleep(wait)
                continue
            first = False
            self._heard_once.set()
            troubles.succeeded()
            self._become("state-listening", well=True)
            if self._keys:
                await self._keys.look_after()

    async def _renewing_once(self, call: Awaitable[T]) -> T:
        """Await a call; if its token turns out to be revoked, log in again and have it tried later."""
        token = self._client.access_token
        try:
            return await call
        except TokenRevoked as error:
            await self._renew(token)
            raise Unreachable("logged in again") from error

    async def _renew(self, token: str) -> None:
        async with self._renewing:
            if self._client.access_token != token or self._session is None:
                return  # somebody else did it meanwhile
            log.warning("matrix.token-revoked")
            self._session = await self._login.renew(self._session.device_id)
            self._client.access_token = self._session.access_token
            await self._publish_keys(again=True)

    async def _publish_keys(self, *, again: bool) -> None:
        if self._keys:
            try:
                await self._keys.publish(again=again)
            except KeysLost:
                raise Stopped(self._login.keys_lost()) from None

    async def _learn_direct(self) -> None:
        try:
            path = f"user/{part(self._settings.user_id)}/account_data/m.direct"
            self._book.note_direct(await self._homeserver.call("GET", path))
        except Refused:
            return  # none was ever noted

    async def _learn_names(self) -> None:
        id = self._settings.user_id.removeprefix("@")
        names = [id.partition(":")[0]]
        try:
            profile = await self._homeserver.call("GET", f"profile/{part(self._settings.user_id)}/displayname")
            names.append(str(profile.get("displayname") or names[0]))
        except Refused:
            log.debug("matrix.no-display-name")
        self._names = tuple(dict.fromkeys([*names, id]))

    async def _is_in(self, room: str) -> bool:
        if room in self._book.rooms:
            return True
        try:
            path = f"rooms/{part(room)}/state/m.room.member/{part(self._settings.user_id)}"
            return (await self._homeserver.call("GET", path)).get("membership") == "join"
        except Refused:
            return False

    def _become(self, phrase: str, *, well: bool) -> None:
        if self._state.phrase != phrase:
            self._state = TransportState(phrase, self._clock.now(), well)
