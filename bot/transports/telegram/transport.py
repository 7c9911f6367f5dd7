"""Telegram as a Transport."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import structlog
from telegram import Chat
from telegram.constants import ChatAction
from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, TelegramError

from bot.core.delivery import Parcel
from bot.core.event import HeardFile
from bot.core.place import Account, Address
from bot.core.ports import Clock, Intake, Manners, Menu, Stopped, TransportState, Undeliverable, Unreachable
from bot.transports.telegram import files, people
from bot.transports.telegram.connection import connect
from bot.transports.telegram.delivering import Courier
from bot.transports.telegram.faults import NO_ANSWER, TOKEN_REFUSED
from bot.transports.telegram.hearing import Ear
from bot.transports.telegram.limits import Limits
from bot.transports.telegram.listening import Desk
from bot.transports.telegram.menus import publish
from bot.transports.telegram.patience import Patience
from bot.transports.telegram.polling import Poller
from bot.transports.telegram.polls import Pollster
from bot.transports.telegram.settings import TelegramSettings
from bot.transports.telegram.status import Status
from bot.transports.telegram.topics import Topics
from bot.transports.telegram.webhook import WebhookServer
from bot.transports.telegram.writing import Pen

log = structlog.get_logger()

_PRIVACY_REMEDY = "send /setprivacy to @BotFather and choose Disable, then take the bot out of each group and put it in"


class TelegramTransport:
    """A bot account, by the Bot API (10.0)."""

    platform = "telegram"
    repeats_safely = False
    manners = Manners(signs=False, threads=False)

    def __init__(
        self, settings: TelegramSettings, clock: Clock, menus: Sequence[Menu] = (), limits: Limits | None = None
    ) -> None:
        self._settings = settings
        self._clock = clock
        self._menus = menus
        self._status = Status(clock)
        self._topics = Topics()
        self._bot = connect(settings)
        limits = limits or Limits()
        self._courier = Courier(Pen(self._bot, limits), Pollster(self._bot, limits), limits)

    @property
    def account(self) -> Account:
        """The bot's own account. Raises RuntimeError before open."""
        return Account("telegram", str(self._bot.id))

    @property
    def names(self) -> tuple[str, ...]:
        """The bot's user name and its display name. Raises RuntimeError before open."""
        return self._bot.username, self._bot.bot.full_name

    @property
    def state(self) -> TransportState:
        """Transport.state."""
        return self._status.state

    async def open(self) -> None:
        """Transport.open."""
        try:
            await self._bot.initialize()
        except InvalidToken:
            self._status.turn("state-stopped")
            raise Stopped(TOKEN_REFUSED) from None  # the vendor's words have the token in them
        except TelegramError as error:
            self._status.turn("state-retrying", NO_ANSWER)
            raise Unreachable(type(error).__name__) from None

    async def listen(self, intake: Intake) -> None:
        """Transport.listen."""
        ear = Ear(self._bot.bot.id, self._clock, self._topics)
        if not self._bot.bot.can_read_all_group_messages:
            log.warning("telegram.privacy-mode", remedy=_PRIVACY_REMEDY)
            await intake.keep([ear.privacy_notice(people.user(self._bot.bot))], None)
        desk = Desk(self._bot, ear, intake)
        publishing = asyncio.create_task(publish(self._bot, self._menus))
        try:
            await self._hear(desk, intake)
        finally:
            publishing.cancel()
            await asyncio.gather(publishing, return_exceptions=True)
            await desk.close()

    async def _hear(self, desk: Desk, intake: Intake) -> None:
        patience = Patience(self._status)
        if self._settings.mode == "webhook" and self._settings.webhook:
            await WebhookServer(self._bot, desk, patience, self._settings.webhook).run()
        else:
            await Poller(self._bot, desk, intake, patience).run()

    async def deliver(self, parcel: Parcel) -> tuple[str, ...]:
        """Transport.deliver. Waits for the chat's turn."""
        messages = await self._courier.deliver(parcel)
        if isinstance(parcel.to, Address):
            for message in messages:
                self._topics.note(parcel.to.chat, message, parcel.to.topic)
        return messages

    async def fetch(self, file: HeardFile, limit: int) -> bytes:
        """Transport.fetch. Raises Unreachable, too, if Telegram does not answer."""
        return await files.fetch(self._bot, file, limit)

    def seals(self, _room: Address) -> bool:
        """Nothing here is encrypted from end to end."""
        return False

    async def locate(self, name: str) -> Address:
        """Transport.locate: ``-100…`` is a chat, ``-100…/7`` its topic 7. A bot enters no room by itself."""
        chat, _, topic = name.partition("/")
        try:
            found = await self._bot.get_chat(chat)
            if found.type == Chat.GROUP:  # getChat says nothing of a move; what is meant for people does
                await self._bot.send_chat_action(found.id, ChatAction.TYPING)
        except ChatMigrated as error:
            return Address("telegram", str(error.new_chat_id), topic)
        except (BadRequest, Forbidden):
            raise Undeliverable("chat-not-found") from None
        except TelegramError as error:
            raise Unreachable(type(error).__name__) from None
        return Address("telegram", str(found.id), topic)

    async def close(self) -> None:
        """Transport.close."""
        await self._bot.shutdown()
        self._status.turn("state-stopped")
