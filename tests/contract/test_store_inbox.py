"""The inbox keeps each event once, and knows what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.core.event import Deletion, Edit, Event, HeardFile, Join, Press, Reaction, RoomMoved, Sender
from bot.core.place import Account, Address
from bot.core.stores import Backlog, Store, Waiting
from tests.support.said import ANA, NOW, ROOM, message

ALL = ("matrix", "telegram")


async def keep(store: Store, *events: Event, cursor: str | None = None) -> list[Waiting]:
    """What was new."""
    return await store.run(lambda unit: unit.inbox.keep("matrix", events, cursor, NOW))


async def waiting(store: Store, *skip: int, full: Sequence[str] = (), limit: int = 10) -> list[Waiting]:
    return await store.run(lambda unit: unit.inbox.waiting(ALL, skip, full, limit))


def keys(events: Sequence[Waiting]) -> list[str]:
    return [each.event.key for each in events]


async def test_what_is_heard_twice_is_kept_once(store: Store) -> None:
    assert keys(await keep(store, message("1"), message("2"))) == ["1", "2"]
    assert keys(await keep(store, message("2", "in other words"), message("3"), message("3"))) == ["3"]
    assert await keep(store, message("1"), message("3")) == []
    assert await keep(store) == []
    assert keys(await waiting(store)) == ["1", "2", "3"]
    assert await store.read(lambda unit: unit.inbox.known("matrix", ["2", "9"])) == {"2"}
    assert await store.read(lambda unit: unit.inbox.known("telegram", ["2"])) == frozenset()
    assert await store.read(lambda unit: unit.inbox.known("matrix", [])) == frozenset()


async def test_what_was_new_is_told_in_its_order_and_as_it_waits(store: Store) -> None:
    said = [message(str(number)) for number in (9, 3, 27, 1, 14)]
    await keep(store, said[2])
    fresh = await keep(store, *said)
    assert keys(fresh) == ["9", "3", "1", "14"]
    assert [each for each in await waiting(store) if each.event != said[2]] == fresh
    many = [message(f"more {number}") for number in range(700)]
    assert keys(await keep(store, *many)) == [each.key for each in many]


async def test_every_kind_of_event_comes_back_as_it_was_heard(store: Store) -> None:
    common: dict[str, Any] = {
        "room": Address("matrix", "!x", "7"),
        "sender": Sender(ANA, "Ana", "fr", "ana"),
        "at": NOW,
        "direct": True,
    }
    files = (HeardFile("list.csv", "text/csv", 12, "mxc://a/b"),)
    events: list[Event] = [
        message("1", "a\nb “ب” 👍", reply_to="$0", thread="$t", files=files),
        Edit(key="2", target="$1", text="c", **common),
        Deletion(key="3", target="$1", **common),
        Reaction(key="4", target="$1", symbol="👍", added=False, **common),
        Press(key="5", target="$1", index=2, **common),
        Join(key="6", member=Sender(ANA, "Ana"), mine=True, **common),
        RoomMoved(key="7", to=ROOM, **common),
    ]
    await keep(store, *events)
    assert [each.event for each in await waiting(store)] == events


async def test_the_cursor_is_kept_together_with_the_events(store: Store) -> None:
    assert await store.read(lambda unit: unit.inbox.cursor("matrix")) is None
    await keep(store, message("1"), cursor="s1")
    await keep(store, cursor="s2")
    await keep(store, message("2"))
    assert await store.read(lambda unit: unit.inbox.cursor("matrix")) == "s2"
    with pytest.raises(ZeroDivisionError):
        await store.run(lambda unit: (unit.inbox.keep("matrix", [message("3")], "s3", NOW), 1 // 0))
    assert await store.read(lambda unit: unit.inbox.cursor("matrix")) == "s2"
    assert len(await waiting(store)) == 2


async def test_the_oldest_wait_first_and_those_taken_are_passed_over(store: Store) -> None:
    await keep(store, *(message(str(number)) for number in range(6)))
    first, second, *_ = await waiting(store)
    assert keys(await waiting(store, first.id, second.id, limit=2)) == ["2", "3"]
    assert await store.read(lambda unit: unit.inbox.waiting(("telegram",), (), (), 10)) == []
    assert await store.read(lambda unit: unit.inbox.waiting((), (), (), 10)) == []


async def test_chats_that_have_enough_are_left_out(store: Store) -> None:
    here, there, far = (Address("matrix", chat) for chat in ("!a", "!b", "!c"))
    rooms = (here, there, here, far, there)
    kept = await keep(store, *(message(str(number), room=room) for number, room in enumerate(rooms)))
    assert keys(await waiting(store, full=["!a"])) == ["1", "3", "4"]
    assert keys(await waiting(store, full=["!a"], limit=2)) == ["1", "3"]
    assert keys(await waiting(store, kept[1].id, full=["!a", "!unheard"])) == ["3", "4"]
    assert keys(await waiting(store, full=["!a", "!b", "!c"])) == []


async def test_an_event_is_found_by_its_key_whatever_became_of_it(store: Store) -> None:
    await keep(store, message("1"), message("2"))
    [first, _] = await waiting(store)
    await store.run(lambda unit: unit.inbox.done(first.id, NOW))
    assert await store.read(lambda unit: unit.inbox.heard("matrix", "1")) == first.event
    assert await store.read(lambda unit: unit.inbox.heard("telegram", "1")) is None


async def test_an_event_is_done_once(store: Store) -> None:
    await keep(store, message("1"))
    [event] = await waiting(store)
    assert await store.run(lambda unit: unit.inbox.done(event.id, NOW))
    assert not await store.run(lambda unit: unit.inbox.done(event.id, NOW))
    assert not await store.run(lambda unit: unit.inbox.dead(event.id, "e1", NOW))
    assert await waiting(store) == []


async def test_a_dead_letter_is_listed_and_can_be_replayed(store: Store) -> None:
    await keep(store, message("1"), message("2"))
    [event, _] = await waiting(store)
    assert await store.run(lambda unit: unit.inbox.dead(event.id, "e1", NOW))
    assert not await store.run(lambda unit: unit.inbox.dead(event.id, "e2", NOW))
    [letter] = await store.read(lambda unit: unit.inbox.dead_letters())
    assert await store.read(lambda unit: unit.inbox.dead_count()) == 1
    assert (letter.event, letter.error, letter.at) == (event.event, "e1", NOW)

    assert await store.run(lambda unit: unit.inbox.replay(letter.id))
    assert not await store.run(lambda unit: unit.inbox.replay(letter.id))
    assert not await store.run(lambda unit: unit.inbox.replay(999))
    assert keys(await waiting(store)) == ["1", "2"]
    assert await store.read(lambda unit: unit.inbox.dead_letters()) == []
    assert await store.read(lambda unit: unit.inbox.dead_count()) == 0


async def test_a_message_is_found_by_its_room_and_id(store: Store) -> None:
    there = Address("matrix", "!other:example.org")
    await keep(store, message("1", "here", id="$1"), message("2", "there", room=there, id="$1"))
    found = await store.read(lambda unit: unit.inbox.message(there, "$1"))
    assert found is not None
    assert found.text == "there"
    assert await store.read(lambda unit: unit.inbox.message(there, "$2")) is None
    assert await store.read(lambda unit: unit.inbox.message(Address("telegram", there.chat), "$1")) is None


async def test_the_backlog_says_how_much_waits_and_since_when(store: Store) -> None:
    assert await store.read(lambda unit: unit.inbox.backlog()) == Backlog(0, None)
    later = NOW + timedelta(minutes=5)
    await keep(store, message("1"))
    await store.run(lambda unit: unit.inbox.keep("matrix", [message("2")], None, later))
    assert await store.read(lambda unit: unit.inbox.backlog()) == Backlog(2, NOW)
    [first, _] = await waiting(store)
    await store.run(lambda unit: unit.inbox.done(first.id, later))
    assert await store.read(lambda unit: unit.inbox.backlog()) == Backlog(1, later)


async def test_text_that_no_database_keeps_is_kept_without_what_is_wrong_with_it(store: Store) -> None:
    broken = message("1", "a\x00b \ud83d \\u0000 ok", sender=Sender(ANA, "A\x00na"))
    fresh = await keep(store, broken)
    [event] = await waiting(store)
    assert fresh == [event]
    assert isinstance(event.event, type(broken))
    assert event.event.text == "a\ufffdb \ufffd \\u0000 ok"
    assert (await store.run(lambda unit: unit.people.identify(event.event.sender))).name == "A\ufffdna"


async def test_words_are_forgotten_and_that_something_was_said_is_not(store: Store) -> None:
    files = (HeardFile("list.csv", "text/csv", 12, "mxc://a/b"),)
    edit = Edit(key="2", room=ROOM, sender=Sender(ANA, "Ana"), at=NOW, target="$1", text="told again")
    await keep(
        store, message("1", "told", files=files, reply_to="$0"), edit, message("3", "waits"), message("4", "dead")
    )
    first, second, _, last = await waiting(store)
    for each in (first, second):
        await store.run(lambda unit, id=each.id: unit.inbox.done(id, NOW))  # type: ignore[misc]
    await store.run(lambda unit: unit.inbox.dead(last.id, "e1", NOW))
    later = NOW + timedelta(seconds=1)

    assert await store.run(lambda unit: unit.inbox.forget(NOW, 10)) == 0
    assert [await store.run(lambda unit: unit.inbox.forget(later, 1)) for _ in range(3)] == [1, 1, 0]

    assert await store.read(lambda unit: unit.inbox.message(ROOM, "$1")) == message("1", "", reply_to="$0")
    assert await store.read(lambda unit: unit.inbox.heard("matrix", "2")) == replace(edit, text="")
    assert [each.event for each in await waiting(store)] == [message("3", "waits")]
    assert [each.event for each in await store.read(lambda unit: unit.inbox.dead_letters())] == [message("4", "dead")]
    assert await keep(store, message("1", "told")) == []
    assert not await store.run(lambda unit: unit.inbox.done(first.id, NOW))


async def test_talk_is_told_as_it_reads_now(store: Store) -> None:
    said = [message("1", "at six"), message("2", "my number"), message("3", "all well")]
    kim, eve = said[0].sender, Sender(Account("matrix", "@eve"), "Eve")
    events: list[Event] = [
        *said,
        Edit(key="4", room=ROOM, sender=kim, at=NOW, target=said[0].id, text="at seven"),
        Edit(key="5", room=ROOM, sender=eve, at=NOW, target=said[2].id, text="all lost"),
    ]
    ids = [each.id for each in await keep(store, *events)]
    await store.run(lambda unit: [unit.inbox.done(id, NOW) for id in ids])
    await store.run(lambda unit: unit.inbox.retract(ROOM, said[1].id))

    talk = await store.read(lambda unit: unit.inbox.talk(ROOM, NOW - timedelta(hours=1), 10))

    assert [each.text for each in talk] == ["all well", "at seven"]
