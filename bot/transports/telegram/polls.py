"""Polls: Telegram's own, in which everybody sees who chose what."""

from __future__ import annotations

from telegram import InputPollOption
from telegram.error import BadRequest

from bot.core.worded import WordedPoll
from bot.transports.telegram.connection import BotApi
from bot.transports.telegram.faults import describes, harmless_again
from bot.transports.telegram.limits import Limits
from bot.transports.telegram.render import clean
from bot.transports.telegram.spot import Spot

QUESTION_LIMIT = 300
ANSWER_LIMIT = 100
"""Characters (Bot API 10.0, sendPoll and InputPollOption)."""
_NAME = "poll:"


def named(poll_id: str) -> str:
    """What stands for a poll among the ids of messages: a vote names it so, and no chat."""
    return f"{_NAME}{poll_id}"


def poll_apart(targets: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The ids of a delivery's messages without those of its poll, and these: of its message, and of itself."""
    polled = bool(targets) and targets[-1].startswith(_NAME)
    return (targets[:-2], targets[-2:]) if polled else (targets, ())


class Pollster:
    """Puts polls and closes them; both return the poll's ids with a space between. Raises TelegramError and Delayed."""

    def __init__(self, bot: BotApi, limits: Limits) -> None:
        self._bot = bot
        self._limits = limits

    async def put(self, spot: Spot, poll: WordedPoll) -> str:
        """Put a poll; nothing where the group lets nobody do so, since one can vote in words as well."""
        answers = [InputPollOption(_short(answer, ANSWER_LIMIT)) for answer in poll.answers]
        try:
            async with self._limits.turn(spot.chat):
                sent = await self._bot.send_poll(
                    spot.chat,
                    _short(poll.question, QUESTION_LIMIT),
                    answers,
                    is_anonymous=False,
                    allows_multiple_answers=True,
                    is_closed=poll.closed or None,
                    message_thread_id=spot.topic,
                )
        except BadRequest as error:
            if not describes(error, "not enough rights to send polls"):
                raise
            return ""
        return f"{sent.message_id} {named(sent.poll.id)}" if sent.poll else str(sent.message_id)

    async def close(self, spot: Spot, ids: tuple[str, ...]) -> str:
        """Let nobody vote any more."""
        with harmless_again():
            try:
                async with self._limits.turn(spot.chat):
                    await self._bot.stop_poll(spot.chat, int(ids[0]))
            except BadRequest as error:
                if not describes(error, "already been closed", "not found"):
                    raise
        return " ".join(ids)


def _short(text: str, limit: int) -> str:
    plain = " ".join(clean(text).split())
    return plain if len(plain) <= limit else f"{plain[: limit - 1]}…"
