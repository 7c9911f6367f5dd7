"""What follows from the Bot API's errors."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)

from bot.core.place import Account, Address
from bot.core.ports import Delayed, Moved, Stopped, TransportError, Uncertain, Undeliverable
from bot.transports.telegram.connection import NotSent

TOKEN_REFUSED = "the token is refused: take a valid one from @BotFather (telegram.token), or mend telegram.base_url"  # noqa: S105 - a sentence, no secret
NO_ANSWER = "the Bot API does not answer: the bot goes on trying; see the network, and telegram.base_url"
AGAIN_AFTER = 5.0
"""Seconds to leave a platform alone that did not take a request."""

# What descriptions of 400 say, and our word for it. The descriptions are not documented; these are of
# tdlib/telegram-bot-api and of Telegram's servers behind it (the ones in capitals).
_REASONS = (
    ("method not found", "unsupported"),  # by a server of the operator's own that is older than this bot
    ("chat not found", "chat-not-found"),
    ("thread not found", "topic-gone"),
    ("topic_deleted", "topic-gone"),
    ("topic_closed", "topic-closed"),
    ("reaction", "reaction"),
    ("too large", "too-large"),
    ("too big", "too-large"),
    ("too long", "too-long"),
    ("not enough rights", "no-rights"),
    ("have no rights", "no-rights"),
    ("write_forbidden", "no-rights"),
    ("can't be edited", "not-editable"),
    ("can't be deleted", "not-deletable"),
    ("not found", "gone"),
    ("empty", "empty"),
)


def outcome(error: TelegramError, to: Account | Address) -> TransportError:
    """What the corridor is to make of an error that a delivery met.

    A 5xx is Uncertain: it may come from a front end whose back end did what was asked.
    """
    match error:
        case RetryAfter():
            return Delayed(seconds_of(error))
        case ChatMigrated():
            return Moved(Address("telegram", str(error.new_chat_id), to.topic if isinstance(to, Address) else ""))
        case InvalidToken() if not describes(error, "method not found"):
            return Stopped(TOKEN_REFUSED)
        case NotSent() | Conflict():
            return Delayed(AGAIN_AFTER)
        case Forbidden() | BadRequest() | InvalidToken():
            return Undeliverable(_reason(error, to))
        case _:
            return Uncertain(type(error).__name__)


def seconds_of(error: RetryAfter) -> float:
    """How long to wait; python-telegram-bot is changing the type of it."""
    wait = error.retry_after
    return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)


def describes(error: TelegramError, *parts: str) -> bool:
    """Whether the description has any of these in it."""
    return any(part in error.message.lower() for part in parts)


@contextmanager
def harmless_again() -> Iterator[None]:
    """Around a call that may be made twice: if nobody can tell whether it arrived, it is just made again."""
    try:
        yield
    except (RetryAfter, BadRequest, NotSent):
        raise
    except NetworkError as error:
        raise NotSent(error.message) from None


def _reason(error: TelegramError, to: Account | Address) -> str:
    if isinstance(to, Account) and (isinstance(error, Forbidden) or describes(error, "chat not found")):
        return "no-private-chat"
    if isinstance(error, Forbidden):
        return "forbidden"
    return next((reason for part, reason in _REASONS if describes(error, part)), "refused")
