"""Deliveries are made in order, and each trouble of a platform has its consequence."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

import pytest

from bot.core.delivery import Amend, Delivery, React, Say, Withdraw
from bot.core.document import Attachment, Document, Enclosure, Text, document, heading, line, phrase
from bot.core.place import Account, Address
from bot.core.ports import Delayed, Moved, Stopped, Uncertain, Undeliverable
from bot.core.stores import Promise, Unit
from bot.engine.interpreter import Interpreter
from bot.engine.outbox import OutboxWorker
from bot.storage.store import SqlStore
from bot.translation.translator import Translation
from tests.support.clock import StillClock
from tests.support.meter import MemoryMeter
from tests.support.recording import RecordingTransport
from tests.support.said import ANA, NOW, ROOM, because, saying
from tests.support.waiting import until
from tests.unit.engine.asking import CATALOGUES

OTHER = Address("matrix", "!other:example.org")


class Post:
    """An outbox worker with its platform."""

    def __init__(self, store: SqlStore, *, repeats_safely: bool = True) -> None:
        self.store = store
        self.transport = RecordingTransport(repeats_safely=repeats_safely)
        self.meter = MemoryMeter()
        self.paused: list[float] = []
        self.worker = OutboxWorker(
            transport=self.transport,
            store=store,
            interpreter=Interpreter(CATALOGUES, Translation()),
            planned=lambda _at: None,
            clock=StillClock(),
            meter=self.meter,
            sleep=self._sleep,
        )

    async def _sleep(self, seconds: float) -> None:
        self.paused.append(seconds)

    async def promise(self, *deliveries: Delivery, key: str = "1") -> list[str]:
        cause = because(key)

        def promise_all(unit: Unit) -> tuple[list[str], Sequence[Promise]]:
            return [unit.outbox.promise(each, cause, NOW) for each in deliveries], unit.outbox.promised

        keys, promised = await self.store.run(promise_all)
        self.worker.offer(promised)
        return keys

    async def empty(self) -> None:
        await until(lambda: self.store.read(lambda unit: not unit.outbox.backlog("matrix").count))

    async def begin(self) -> None:
        """As if a crash had cut the sending of all that waits."""

        def begin_all(unit: Unit) -> None:
            for row in unit.outbox.waiting("matrix", (), (), 10):
                unit.outbox.begin(row.id)

        await self.store.run(begin_all)

    @asynccontextmanager
    async def at_work(self) -> AsyncIterator[None]:
        running = asyncio.create_task(self.worker.run())
        try:
            yield
            await self.empty()
            self.worker.stop()
            await asyncio.wait_for(running, 10)
        finally:
            running.cancel()

    def texts(self, room: str = ROOM.chat) -> list[str]:
        return list(self.transport.panes[room].values())

    @property
    def outcomes(self) -> list[str]:
        return [outcome for _, outcome in self.meter.deliveries]


@pytest.fixture
def post(store: SqlStore) -> Post:
    return Post(store)


@pytest.fixture
def careful(store: SqlStore) -> Post:
    """A platform where a repeat would be a second message."""
    return Post(store, repeats_safely=False)


async def test_what_is_promised_is_worded_and_delivered_in_order(post: Post) -> None:
    async with post.at_work():
        await post.promise(saying("one"), Delivery(ROOM, Say(document(phrase("room-changed"))), ("fr",)), saying("two"))
    assert post.texts() == ["one", CATALOGUES.plain(phrase("room-changed"), "fr"), "two"]
    assert post.outcomes == ["delivered"] * 3


async def test_a_slow_room_delays_no_other(post: Post) -> None:
    post.transport.gate.clear()
    async with post.at_work():
        await post.promise(saying("here"), saying("there", to=OTHER), saying("private", to=ANA))
        await until(lambda: len(post.transport.tried) == 3)
        post.transport.gate.set()
    assert [post.texts(room) for room in (ROOM.chat, OTHER.chat, ANA.id)] == [["here"], ["there"], ["private"]]


async def test_a_delayed_delivery_is_tried_again_and_not_overtaken(post: Post) -> None:
    post.transport.troubles.extend([Delayed(3.5), Delayed(1)])
    async with post.at_work():
        await post.promise(saying("one"), saying("two"))
    assert post.texts() == ["one", "two"]
    assert post.paused == [3.5, 1]
    assert len({parcel.key for parcel in post.transport.tried[:3]}) == 1


async def test_an_answer_that_may_have_arrived_is_repeated(careful: Post) -> None:
    careful.transport.troubles.append(Uncertain())
    async with careful.at_work():
        await careful.promise(saying("one"))
    assert careful.texts() == ["one"]
    assert careful.paused == [2.0]


async def test_what_must_not_be_said_twice_is_given_up_when_it_may_have_arrived(careful: Post) -> None:
    careful.transport.troubles.append(Uncertain())
    async with careful.at_work():
        await careful.promise(saying("one", repeat=False), saying("two", repeat=False))
    assert careful.texts() == ["two"]
    assert sorted(careful.outcomes) == ["delivered", "uncertain"]


async def test_where_a_repeat_is_no_second_message_it_is_always_repeated(post: Post) -> None:
    post.transport.troubles.append(Uncertain())
    async with post.at_work():
        await post.promise(saying("one", repeat=False))
    assert post.texts() == ["one"]


async def test_after_a_crash_only_what_may_be_repeated_is_sent_again(careful: Post) -> None:
    await careful.promise(saying("answer"), saying("copy", repeat=False))
    await careful.begin()
    async with careful.at_work():
        pass
    assert careful.texts() == ["answer"]
    assert sorted(careful.outcomes) == ["delivered", "uncertain"]


async def test_a_room_that_moved_is_followed_with_all_that_waits_for_it(post: Post) -> None:
    await post.store.run(lambda unit: unit.rooms.settle(ROOM, name="ops"))
    post.transport.troubles.append(Moved(OTHER))
    async with post.at_work():
        await post.promise(saying("one"))
        await post.empty()
        await post.promise(saying("two", to=OTHER), key="2")
    assert post.texts(OTHER.chat) == ["one", "two"]
    room = await post.store.read(lambda unit: unit.rooms.find(OTHER))
    assert room is not None
    assert room.name == "ops"


async def test_somebody_who_cannot_be_written_to_is_told_so_in_the_room(post: Post) -> None:
    post.transport.troubles.append(Undeliverable("blocked"))
    async with post.at_work():
        await post.promise(saying("secret", to=ANA, otherwise=ROOM))
    [said] = post.texts()
    assert "could not write to you privately" in said
    assert "liaison" in said
    assert "secret" not in said
    assert post.outcomes == ["blocked", "delivered"]


async def test_what_cannot_be_delivered_is_given_up_and_the_rest_goes_on(post: Post) -> None:
    post.transport.troubles.append(Undeliverable("no-rights"))
    async with post.at_work():
        await post.promise(saying("one"), saying("two"))
    assert post.texts() == ["two"]
    assert post.outcomes == ["no-rights", "delivered"]


@pytest.mark.parametrize(
    ("broken", "outcome"),
    [
        (Document((line(phrase("no-such-words")),)), "fault"),
        (Document((line(Text("a file")),), files=(Attachment("a.csv", "text/csv", "00" * 32),)), "file-gone"),
    ],
)
async def test_a_delivery_that_cannot_even_be_worded_holds_up_nothing(
    post: Post, broken: Document, outcome: str
) -> None:
    async with post.at_work():
        await post.promise(Delivery(ROOM, Say(broken), ("en",)), saying("two"))
    assert post.texts() == ["two"]
    assert post.outcomes == [outcome, "delivered"]


async def test_a_transport_that_fails_unexpectedly_holds_up_nothing(post: Post) -> None:
    post.transport.troubles.extend([KeyError("a fault of ours")] * 3)
    async with post.at_work():
        await post.promise(saying("one"), saying("two"))
    assert post.texts() == ["two"]
    assert post.outcomes == ["fault", "delivered"]


async def test_an_unexpected_failure_may_pass(post: Post) -> None:
    post.transport.troubles.extend([KeyError("a fault of ours")] * 2)
    async with post.at_work():
        await post.promise(saying("one"))
    assert post.texts() == ["one"]


async def test_a_stopped_transport_ends_the_worker_and_loses_nothing(post: Post) -> None:
    post.transport.troubles.append(Stopped("the token was revoked: make a new one"))
    await post.promise(saying("one"), saying("two"))
    with pytest.raises(ExceptionGroup) as caught:
        await post.worker.run()
    assert caught.group_contains(Stopped)
    await post.promise(saying("three"), key="2")
    assert (await post.store.read(lambda unit: unit.outbox.backlog("matrix"))).count == 3


async def test_amendments_and_withdrawals_are_about_the_messages_that_were_made(post: Post) -> None:
    async with post.at_work():
        [key] = await post.promise(saying("first"))
        await post.empty()
        await post.promise(Delivery(ROOM, Amend(key, document(line(Text("second")))), ("en",)), key="2")
        await post.empty()
        assert post.texts() == ["second"]
        await post.promise(Delivery(ROOM, Withdraw(key), ()), Delivery(ROOM, React("$q", "👍"), ()), key="3")
    assert post.texts() == []
    assert post.transport.reactions == [("$q", "👍")]


async def test_there_is_nothing_to_change_about_what_was_never_said(post: Post) -> None:
    async with post.at_work():
        await post.promise(Delivery(ROOM, Withdraw("unheard of"), ()))
    assert post.outcomes == ["nothing-to-change"]
    assert post.transport.parcels == []


async def test_files_go_along_with_their_bytes(post: Post) -> None:
    blob = await post.store.run(lambda unit: unit.blobs.keep(b"a,b"))
    whole = Enclosure("a.md", document(heading(Text("All of it")), phrase("room-changed")))
    said = Document((line(Text("a list")),), files=(Attachment("a.csv", "text/csv", blob), whole))
    async with post.at_work():
        await post.promise(Delivery(Account("matrix", ANA.id), Say(said), ("fr",)))
    words = post.transport.parcels[0].words
    assert words is not None
    in_french = CATALOGUES.plain(phrase("room-changed"), "fr")
    assert [(file.name, file.data.decode()) for file in words.files] == [
        ("a.md", f"# All of it\n\n{in_french}\n"),
        ("a.csv", "a,b"),
    ]
