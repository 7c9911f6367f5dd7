"""A message to the bot, with all that is needed to answer it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property

from bot.core.delivery import Amend, Delivery, Say
from bot.core.document import Document
from bot.core.event import Message
from bot.core.place import Address
from bot.core.ports import Manners, Phrases, TransportState
from bot.core.stores import Cause, Unit
from bot.core.translating import Translator
from bot.engine.command import ReceivedFile
from bot.engine.kinds import Kinds
from bot.engine.router import Router
from bot.engine.speaker import Speaker, identify


@dataclass(frozen=True)
class Question:
    """A message to the bot with all that is needed to answer it. ``amends`` names the delivery to put right;
    ``touched`` says that nobody typed it: it is what a button or a reaction stands for."""

    unit: Unit
    message: Message
    cause: Cause
    now: datetime
    router: Router
    phrases: Phrases
    transports: Mapping[str, TransportState]
    seals: Callable[[Address], bool]
    manners: Callable[[str], Manners]
    kinds: Kinds
    translator: Translator
    file: ReceivedFile | None = None
    amends: str | None = None
    touched: bool = False

    @cached_property
    def speaker(self) -> Speaker:
        """Who asks."""
        return identify(self.unit, self.message, self.phrases.languages)

    def meet(self) -> Speaker:
        """Know who asks from now on, whatever becomes of what they ask."""
        return self.speaker

    def delivery(self, said: Document) -> Delivery:
        """An answer in the room, to the message."""
        message = self.message
        act = Amend(self.amends, said) if self.amends else Say(said, reply_to=message.id, thread=message.thread)
        return Delivery(message.room, act, (self.speaker.language,))

    def promise(self, delivery: Delivery, about: str | None = None) -> str:
        """Keep a delivery until it is made; returns its key. ``about`` names the message that it is about, where that
        is not the one which caused it."""
        cause = replace(self.cause, origin=about) if about is not None else self.cause
        return self.unit.outbox.promise(delivery, cause, self.now)
