"""Who comes into rooms and leaves them; each is heard once, however often Telegram tells of it."""

from datetime import UTC, datetime

import pytest

from bot.core.event import Event, Join, Leave, RoomMoved
from bot.core.place import Address
from bot.transports.telegram.hearing import Ear
from bot.transports.telegram.topics import Topics
from tests.unit.transports.telegram.updates import (
    ANA,
    AT,
    BO,
    BOT,
    GROUP,
    OTHER_BOT,
    PRIVATE,
    Json,
    membership,
    message,
    update,
)


class Noon:
    def now(self) -> datetime:
        return datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.fixture
def ear() -> Ear:
    return Ear(7, Noon(), Topics())


def hear(ear: Ear, *updates: tuple[str, Json]) -> list[Event]:
    return [event for kind, content in updates for event in ear.hear(update(kind, content))]


def test_somebody_is_added(ear: Ear) -> None:
    (join,) = hear(ear, ("message", message(new_chat_members=[BO])))

    assert isinstance(join, Join)
    assert (join.room, join.sender.name, join.member.name, join.mine) == (
        Address("telegram", "-5"),
        "Ana Diaz",
        "Bo",
        False,
    )


def test_somebody_leaves(ear: Ear) -> None:
    (leave,) = hear(ear, ("message", message(GROUP, BO, left_chat_member=BO)))

    assert isinstance(leave, Leave)
    assert leave.member.name == "Bo"


@pytest.mark.parametrize("apart", [0, 2])
def test_what_is_told_in_both_ways_is_heard_once(ear: Ear, apart: int) -> None:
    events = hear(
        ear,
        ("chat_member", membership(BO, "left", "member")),
        ("message", message(new_chat_members=[BO], date=AT + apart)),
    )

    assert [type(event) for event in events] == [Join]


def test_coming_going_and_coming_again_are_three(ear: Ear) -> None:
    events = hear(
        ear,
        ("chat_member", membership(BO, "left", "member")),
        ("chat_member", membership(BO, "member", "kicked", at=AT + 1)),
        ("chat_member", membership(BO, "kicked", "member", at=AT + 2)),
    )

    assert [type(event) for event in events] == [Join, Leave, Join]
    assert len({event.key for event in events}) == 3


def test_the_bot_is_added_and_put_out(ear: Ear) -> None:
    events = hear(
        ear,
        ("my_chat_member", membership(BOT, "left", "member", by=ANA)),
        ("message", message(new_chat_members=[BOT])),
        ("my_chat_member", membership(BOT, "member", "kicked", by=ANA, at=AT + 1)),
        ("message", message(left_chat_member=BOT)),
    )

    assert [(type(e), e.mine, e.sender.name) for e in events if isinstance(e, Join | Leave)] == [
        (Join, True, "Ana Diaz"),
        (Leave, True, "Ana Diaz"),
    ]


def test_a_bot_that_is_blocked_has_left_the_private_chat(ear: Ear) -> None:
    (leave,) = hear(ear, ("my_chat_member", membership(BOT, "member", "kicked", chat=PRIVATE)))

    assert isinstance(leave, Leave)
    assert (leave.mine, leave.direct) == (True, True)


def test_a_new_rank_is_neither_coming_nor_going(ear: Ear) -> None:
    assert hear(ear, ("my_chat_member", membership(BOT, "member", "administrator"))) == []
    assert hear(ear, ("chat_member", membership(BO, "member", "restricted"))) == []


def test_other_bots_are_nobody(ear: Ear) -> None:
    assert hear(ear, ("message", message(new_chat_members=[OTHER_BOT]))) == []


def test_a_migrated_group_is_told_on_both_sides_and_moves_once(ear: Ear) -> None:
    successor = {"id": -1009, "type": "supergroup", "title": "Flood"}

    events = hear(
        ear,
        ("message", message(migrate_to_chat_id=-1009)),
        ("message", message(successor, migrate_from_chat_id=-5)),
    )

    assert {event.key for event in events} == {"v-5:-1009"}
    for moved in events:
        assert isinstance(moved, RoomMoved)
        assert (moved.room, moved.to) == (Address("telegram", "-5"), Address("telegram", "-1009"))
