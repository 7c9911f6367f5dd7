"""Makes deliveries of the messages they take."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Awaitable, Callable, Iterator
from functools import partial
from itertools import zip_longest

from telegram import InlineKeyboardMarkup
from telegram.error import RetryAfter, TelegramError

from bot.core.delivery import Amend, Enter, Exit, Parcel, React, Say, Withdraw
from bot.core.ports import Undeliverable
from bot.core.worded import Worded
from bot.transports.telegram.faults import outcome, seconds_of
from bot.transports.telegram.formatted import Formatted
from bot.transports.telegram.keyboard import keyboard
from bot.transports.telegram.limits import Limits
from bot.transports.telegram.reactions import allowed
from bot.transports.telegram.render import render
from bot.transports.telegram.split import CAPTION_LIMIT, fits, split
from bot.transports.telegram.spot import Spot
from bot.transports.telegram.writing import Pen, Piece

Step = Callable[[], Awaitable[str]]

_BEGUN_AT_MOST = 1000


class Courier:
    """Makes deliveries, and remembers how far it came with those that were interrupted.

    Texts stand before files: the ids that Say and Amend return are those of the text's parts, then those of the files.
    A text that fits is the caption of the first file.
    """

    def __init__(self, pen: Pen, limits: Limits) -> None:
        self._pen = pen
        self._limits = limits
        self._begun: OrderedDict[str, list[str]] = OrderedDict()

    async def deliver(self, parcel: Parcel) -> tuple[str, ...]:
        """Transport.deliver."""
        spot = Spot.of(parcel.to)
        try:
            return await self._make(parcel, spot)
        except TelegramError as error:
            if isinstance(error, RetryAfter):
                self._limits.hold(spot.chat, seconds_of(error))
            raise outcome(error, parcel.to) from None

    async def _make(self, parcel: Parcel, spot: Spot) -> tuple[str, ...]:
        match parcel.act:
            case Say(reply_to=reply_to, thread=thread):
                return await self._run(parcel.key, self._say(spot, _words(parcel), reply_to or thread))
            case Amend():
                return await self._run(parcel.key, self._amend(spot, _words(parcel), parcel.targets))
            case Withdraw():
                return await self._run(parcel.key, [partial(self._pen.erase, spot, id_) for id_ in parcel.targets])
            case React(target=target, symbol=symbol):
                await self._pen.react(spot, target, allowed(symbol))
            case Exit():
                await self._pen.leave(spot)
            case Enter():
                pass  # bots are put into chats, nobody asks them
        return ()

    async def _run(self, key: str, steps: list[Step]) -> tuple[str, ...]:
        """Take the steps that were not taken at an earlier try; returns the ids they made."""
        taken = self._begun.setdefault(key, [])
        if len(self._begun) > _BEGUN_AT_MOST:
            self._begun.popitem(last=False)
        for step in steps[len(taken) :]:
            taken.append(await step())
        self._begun.pop(key, None)
        return tuple(id_ for id_ in taken if id_)

    def _say(self, spot: Spot, words: Worded, reply_to: str | None) -> list[Step]:
        """The first message is the reply, the last one with words has the buttons."""
        whole, keys = render(words), keyboard(words.buttons)
        if words.files and fits(whole, CAPTION_LIMIT):
            pieces = [Piece(whole, words.files[0]), *(Piece(file=file) for file in words.files[1:])]
            last = 0
        else:
            parts = split(whole)
            pieces = [*(Piece(part) for part in parts), *(Piece(file=file) for file in words.files)]
            last = len(parts) - 1
        return [
            partial(self._pen.write, spot, piece, reply_to if at == 0 else None, keys if at == last else None)
            for at, piece in enumerate(pieces)
        ]

    def _amend(self, spot: Spot, words: Worded, targets: tuple[str, ...]) -> list[Step]:
        """Rewrite part by part; parts too many are erased, and those that are missing sent. Files stay."""
        whole, keys = render(words), keyboard(words.buttons)
        texts, files = targets[: len(targets) - len(words.files)], targets[len(targets) - len(words.files) :]
        keep = [partial(_kept, file) for file in files]
        if files and not texts:
            if fits(whole, CAPTION_LIMIT):
                return [partial(self._pen.rewrite, spot, files[0], whole, keys), *keep[1:]]
            return [*self._rewritten(spot, split(whole), (), keys), partial(self._pen.uncaption, spot, files[0]), *keep]
        return [*self._rewritten(spot, split(whole), texts, keys), *keep]

    def _rewritten(
        self, spot: Spot, parts: list[Formatted], old: tuple[str, ...], keys: InlineKeyboardMarkup | None
    ) -> Iterator[Step]:
        for at, (part, message) in enumerate(zip_longest(parts, old)):
            its_keys = keys if at == len(parts) - 1 else None
            if part is None:
                yield partial(self._pen.erase, spot, message)
            elif message is None:
                yield partial(self._pen.write, spot, Piece(part), None, its_keys)
            else:
                yield partial(self._pen.rewrite, spot, message, part, its_keys)


async def _kept(message: str) -> str:
    return message


def _words(parcel: Parcel) -> Worded:
    """What to say. Raises Undeliverable if that is nothing."""
    words = parcel.words
    if words is None or not (words.files or render(words).text):
        raise Undeliverable("empty")
    return words
