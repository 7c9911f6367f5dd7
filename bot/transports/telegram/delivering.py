"""Makes deliveries of the messages they take."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator, Sequence
from functools import partial
from itertools import zip_longest

from telegram import InlineKeyboardMarkup
from telegram.error import RetryAfter, TelegramError

from bot.core.delivery import Amend, Enter, Exit, Parcel, React, Say, Withdraw
from bot.core.ports import Undeliverable
from bot.core.worded import File, Worded
from bot.transports.telegram.faults import outcome, seconds_of
from bot.transports.telegram.formatted import Formatted
from bot.transports.telegram.keyboard import Keys, keyboard, keys_of
from bot.transports.telegram.limits import Limits
from bot.transports.telegram.polls import Pollster, poll_apart
from bot.transports.telegram.reactions import allowed, named, sign_of
from bot.transports.telegram.recent import Recent
from bot.transports.telegram.render import clean, render
from bot.transports.telegram.split import CAPTION_LIMIT, fits, split
from bot.transports.telegram.spot import Spot
from bot.transports.telegram.writing import Pen, Piece

Step = Callable[[], Awaitable[str]]
"""Returns the ids that it made, with spaces between them."""

_BEGUN_AT_MOST = 1000
_MESSAGES_AT_MOST = 10_000


class Courier:
    """Makes deliveries, and remembers how far it came with those that were interrupted.

    Texts stand before files: the ids that Say and Amend return are those of the text's parts, then those of the files,
    then those of the poll. A text that fits is the caption of the first file.
    """

    def __init__(self, pen: Pen, pollster: Pollster, limits: Limits) -> None:
        self._pen = pen
        self._pollster = pollster
        self._limits = limits
        self._begun: Recent[str, list[str]] = Recent(_BEGUN_AT_MOST)
        self._signs: Recent[tuple[int, str], str] = Recent(_MESSAGES_AT_MOST)
        self._has_file: Recent[tuple[int, str], bool] = Recent(_MESSAGES_AT_MOST)

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
            case Say(reply_to=reply_to, thread=thread, quiet=quiet):
                return await self._run(parcel.key, self._say(spot, _words(parcel), reply_to or thread, quiet=quiet))
            case Amend():
                return await self._run(parcel.key, self._amend(spot, _words(parcel), parcel.targets))
            case Withdraw():
                texts, poll = poll_apart(parcel.targets)
                steps = [partial(self._take_back, spot, id_) for id_ in (*texts, *poll[:1])]
                return await self._run(parcel.key, steps)
            case React(target=target, symbol=symbol):
                emoji = allowed(symbol)
                await self._pen.react(spot, target, emoji)
                self._signs.note((spot.chat, target), emoji)
                return (named(emoji, target),)
            case Exit():
                await self._pen.leave(spot)
            case Enter():
                pass  # bots are put into chats, nobody asks them
        return ()

    async def _take_back(self, spot: Spot, id: str) -> str:
        """Erase a message, or the emoji that the bot put to one: it has one at a time, and a newer one stays."""
        if (sign := sign_of(id)) is None:
            return await self._pen.erase(spot, id)
        symbol, message = sign
        if self._signs.get((spot.chat, message)) in (None, symbol):
            await self._pen.react(spot, message, None)
        return ""

    async def _run(self, key: str, steps: Sequence[Step]) -> tuple[str, ...]:
        """Take the steps that were not taken at an earlier try; returns the ids they made."""
        taken = self._begun.get(key) or []
        for step in steps[len(taken) :]:
            taken.append(await step())
            self._begun.note(key, taken)
        self._begun.forget(key)
        return tuple(id_ for made in taken for id_ in made.split())

    async def _write(
        self, spot: Spot, piece: Piece, reply_to: str | None, keys: Keys | None, *, quiet: bool = False
    ) -> str:
        message = await self._pen.write(spot, piece, reply_to, keys, quiet=quiet)
        self._has_file.note((spot.chat, message), piece.file is not None)
        return message

    def _say(self, spot: Spot, words: Worded, reply_to: str | None, *, quiet: bool) -> list[Step]:
        """The first message is the reply, the last one with words has the buttons."""
        whole, keys = render(words), keys_of(words)
        if words.files and fits(whole, CAPTION_LIMIT):
            pieces, last = [Piece(whole, words.files[0]), *_files(words.files[1:])], 0
        else:
            parts = split(whole)
            pieces, last = [*map(Piece, parts), *_files(words.files)], len(parts) - 1
        steps: list[Step] = [
            partial(self._write, spot, piece, reply_to if at == 0 else None, keys if at == last else None, quiet=quiet)
            for at, piece in enumerate(pieces)
        ]
        return steps + self._polled(spot, words, ())

    def _amend(self, spot: Spot, words: Worded, targets: tuple[str, ...]) -> list[Step]:
        """Words are rewritten, part by part. Files stay as they are; those that are new are sent. A poll can only be
        closed."""
        written, poll = poll_apart(targets)
        return self._rewritten_all(spot, words, written) + self._polled(spot, words, poll)

    def _polled(self, spot: Spot, words: Worded, poll: tuple[str, ...]) -> list[Step]:
        if words.poll is not None and not poll:
            return [partial(self._pollster.put, spot, words.poll)]
        closed = words.poll is not None and words.poll.closed
        return [partial(self._pollster.close if closed else _still, spot, poll)] if poll else []

    def _rewritten_all(self, spot: Spot, words: Worded, targets: tuple[str, ...]) -> list[Step]:
        whole, keys = render(words), keyboard(words.buttons)
        texts, files = self._told_apart(spot, targets, len(words.files))
        steps: list[Step]
        if texts or not files:
            steps = [*self._rewritten(spot, split(whole), texts, keys), *(partial(_kept, file) for file in files)]
        elif fits(whole, CAPTION_LIMIT):
            caption = partial(self._pen.recaption, spot, files[0], whole, keys)
            steps = [caption, *(partial(_kept, file) for file in files[1:])]
        else:
            bared = [partial(self._pen.recaption, spot, file) for file in files]
            steps = [*self._rewritten(spot, split(whole), [], keys), *bared]
        return steps + [partial(self._write, spot, piece, None, None) for piece in _files(words.files[len(files) :])]

    def _told_apart(self, spot: Spot, targets: tuple[str, ...], files: int) -> tuple[list[str], list[str]]:
        """Which messages are text and which are files; after a restart, as if there were as many files as now."""
        kinds = [self._has_file.get((spot.chat, target)) for target in targets]
        if None in kinds:
            kinds = [at >= len(targets) - files for at in range(len(targets))]
        told = list(zip(targets, kinds, strict=True))
        return [target for target, file in told if not file], [target for target, file in told if file]

    def _rewritten(
        self, spot: Spot, parts: list[Formatted], old: list[str], keys: InlineKeyboardMarkup | None
    ) -> Iterator[Step]:
        """Parts too many are erased, and those that are missing written."""
        for at, (part, message) in enumerate(zip_longest(parts, old)):
            its_keys = keys if at == len(parts) - 1 else None
            if part is None:
                yield partial(self._pen.erase_words, spot, message)
            elif message is None:
                yield partial(self._write, spot, Piece(part), None, its_keys)
            else:
                yield partial(self._pen.rewrite, spot, message, part, its_keys)


async def _kept(message: str) -> str:
    return message


async def _still(_spot: Spot, ids: tuple[str, ...]) -> str:
    return " ".join(ids)


def _files(files: tuple[File, ...]) -> list[Piece]:
    return [Piece(Formatted(clean(file.alt)[:CAPTION_LIMIT]), file) for file in files]


def _words(parcel: Parcel) -> Worded:
    """What to say. Raises Undeliverable if that is nothing."""
    words = parcel.words
    if words is None or not (words.files or render(words).text):
        raise Undeliverable("empty")
    return words
