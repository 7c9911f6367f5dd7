"""What follows from each error of the Bot API."""

from datetime import timedelta

import pytest
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.core.place import Account, Address
from bot.core.ports import Delayed, Moved, Stopped, TransportError, Uncertain, Undeliverable
from bot.transports.telegram.connection import NotSent
from bot.transports.telegram.faults import harmless_again, outcome

ROOM = Address("telegram", "-1001", "7")
ANA = Account("telegram", "42")


def test_too_many_requests_delay() -> None:
    for error in (RetryAfter(7), RetryAfter(timedelta(seconds=7))):
        delayed = outcome(error, ROOM)

        assert isinstance(delayed, Delayed)
        assert delayed.seconds == 7


def test_a_migrated_group_moves_with_its_topic() -> None:
    moved = outcome(ChatMigrated(-1002), ROOM)

    assert isinstance(moved, Moved)
    assert moved.to == Address("telegram", "-1002", "7")


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (InvalidToken(), Stopped),
        (NotSent("ConnectTimeout"), Delayed),
        (TimedOut(), Uncertain),
        (NetworkError("Bad Gateway"), Uncertain),
    ],
)
def test_what_may_have_arrived_is_told_from_what_did_not(error: TelegramError, kind: type[TransportError]) -> None:
    assert isinstance(outcome(error, ROOM), kind)


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (Forbidden("Forbidden: bot was kicked from the supergroup chat"), "forbidden"),
        (BadRequest("Bad Request: chat not found"), "chat-not-found"),
        (BadRequest("Bad Request: message thread not found"), "topic-gone"),
        (BadRequest("Bad Request: TOPIC_CLOSED"), "topic-closed"),
        (BadRequest("Bad Request: not enough rights to send text messages to the chat"), "no-rights"),
        (BadRequest("Bad Request: message can't be deleted for everyone"), "not-deletable"),
        (BadRequest("Bad Request: REACTION_INVALID"), "reaction"),
        (BadRequest("Bad Request: something new"), "refused"),
    ],
)
def test_what_will_never_be_delivered_has_a_short_reason(error: TelegramError, reason: str) -> None:
    undeliverable = outcome(error, ROOM)

    assert isinstance(undeliverable, Undeliverable)
    assert undeliverable.reason == reason


@pytest.mark.parametrize(
    "error",
    [
        Forbidden("Forbidden: bot can't initiate conversation with a user"),
        Forbidden("Forbidden: bot was blocked by the user"),
        BadRequest("Bad Request: chat not found"),
    ],
)
def test_people_who_never_wrote_to_the_bot_have_no_private_chat(error: TelegramError) -> None:
    undeliverable = outcome(error, ANA)

    assert isinstance(undeliverable, Undeliverable)
    assert undeliverable.reason == "no-private-chat"


def test_a_server_that_lacks_a_method_has_not_refused_the_token() -> None:
    undeliverable = outcome(InvalidToken("Not Found: method not found"), ROOM)

    assert isinstance(undeliverable, Undeliverable)
    assert undeliverable.reason == "unsupported"


def test_what_may_be_done_twice_is_just_done_again() -> None:
    with pytest.raises(NotSent), harmless_again():
        raise TimedOut
    with pytest.raises(BadRequest), harmless_again():
        raise BadRequest("chat not found")
