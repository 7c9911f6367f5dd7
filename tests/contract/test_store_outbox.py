"""The outbox keeps each promise once, and knows what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta

from bot.core.delivery import Amend, Delivery, Enter, Exit, React, Say, Withdraw
from bot.core.document import (
    Action,
    Attachment,
    Code,
    Document,
    Enclosure,
    LanguageName,
    Link,
    Listing,
    Mention,
    Moment,
    Spoken,
    Text,
    document,
    heading,
    item,
    labelled,
    line,
    phrase,
    quote,
)
from bot.core.marking import Marking
from bot.core.place import Address
from bot.core.stores import Backlog, Promise, Store, Unit
from tests.support.said import ANA, NOW, ROOM, TOM, because, saying

ELSEWHERE = Address("matrix", "!new:example.org")
RICH = Document(
    (
        heading(Text("Title", language="en")),
        line(phrase("usage", usage=Code("/x"), count=5, word="5"), Moment(NOW, "Africa/Nairobi")),
        item(Mention(ANA, "Ana"), Link("https://example.org", "here"), LanguageName("fr")),
        labelled("whoami-role", Listing((Text("a"), phrase("role-none")))),
        quote("“ب” 👍\n* b"),
    ),
    (Action(phrase("room-changed"), "room show", "👍"),),
    (Attachment("a.csv", "text/csv", "ab" * 32), Enclosure("a.md", document(heading(Text("All of it"))))),
)


async def promise(store: Store, *deliveries: Delivery, key: str = "1", origin: str = "") -> list[str]:
    cause = because(key, origin)
    return await store.run(lambda unit: [unit.outbox.promise(each, cause, NOW) for each in deliveries])


async def waiting(
    store: Store, *skip: int, platform: str = "matrix", full: Sequence[str] = (), limit: int = 10
) -> list[Promise]:
    return await store.run(lambda unit: unit.outbox.waiting(platform, skip, full, limit))


async def send(store: Store, *messages: str) -> None:
    """What waits first is sent, and makes some messages."""
    first, *_ = await waiting(store)
    await store.run(lambda unit: unit.outbox.sent(first.id, messages, NOW))


async def test_the_same_cause_promises_the_same_keys_and_once(store: Store) -> None:
    keys = await promise(store, saying("a"), saying("b"))
    assert len(set(keys)) == 2
    again = await promise(store, saying("a in other words"), saying("b"), saying("c"))
    assert again[:2] == keys
    assert [each.key for each in await waiting(store)] == again
    assert [each.delivery for each in await waiting(store)] == [saying("a"), saying("b"), saying("c")]
    assert await promise(store, saying("a"), key="2") != keys[:1]


async def test_a_unit_tells_what_it_promised_that_was_new(store: Store) -> None:
    def work(unit: Unit) -> tuple[list[Promise], list[Promise]]:
        before = list(unit.outbox.promised)
        for said in ("a", "b", "c"):
            unit.outbox.promise(saying(said), because(), NOW)
        return before, list(unit.outbox.promised)

    await promise(store, saying("a"))
    before, promised = await store.run(work)
    assert before == []
    assert [each.delivery for each in promised] == [saying("b"), saying("c")]
    assert promised == (await waiting(store))[1:]
    assert (await store.run(work))[1] == []


async def test_what_an_attempt_promised_in_vain_is_not_told(store: Store) -> None:
    def work(unit: Unit) -> list[Promise]:
        unit.outbox.promise(saying("kept"), because(), NOW)
        with suppress(ZeroDivisionError), unit.attempt():
            unit.outbox.promise(saying("undone"), because("2"), NOW)
            raise ZeroDivisionError
        with unit.attempt():
            unit.outbox.promise(saying("kept too"), because("3"), NOW)
        return list(unit.outbox.promised)

    promised = await store.run(work)
    assert [each.delivery for each in promised] == [saying("kept"), saying("kept too")]
    assert await waiting(store) == promised


async def test_chats_that_have_enough_are_left_out(store: Store) -> None:
    await promise(store, saying("1"), saying("2", to=ELSEWHERE), saying("3", to=ANA), saying("4"))
    left = [each.delivery for each in await waiting(store, full=[ROOM.chat])]
    assert left == [saying("2", to=ELSEWHERE), saying("3", to=ANA)]
    [first] = await waiting(store, full=[ROOM.chat], limit=1)
    assert [each.delivery for each in await waiting(store, first.id, full=[ROOM.chat])] == [saying("3", to=ANA)]
    assert await waiting(store, full=[ROOM.chat, ELSEWHERE.chat, ANA.id]) == []


async def test_every_act_comes_back_as_it_was_promised(store: Store) -> None:
    deliveries = [
        Delivery(ROOM, Say(RICH, reply_to="$1", thread="$0"), ("en", "fr")),
        Delivery(ANA, Amend("k", RICH), ("ar",), repeat=False, otherwise=Address("matrix", "!x", "7")),
        Delivery(Address("matrix", "!x", "7"), Withdraw("k"), ()),
        Delivery(ROOM, React("$1", "👍"), ()),
        Delivery(ROOM, Enter(), ()),
        Delivery(ROOM, Exit(), ()),
    ]
    await promise(store, *deliveries)
    promised = await waiting(store)
    assert [each.delivery for each in promised] == deliveries
    assert {each.at for each in promised} == {NOW}
    assert [each.id for each in await waiting(store, promised[0].id, limit=2)] == [each.id for each in promised[1:3]]


async def test_each_platform_has_its_own(store: Store) -> None:
    await promise(store, saying(to=ROOM), saying(to=TOM))
    [telegram] = await waiting(store, platform="telegram")
    assert telegram.delivery.to == TOM
    assert await store.read(lambda unit: unit.outbox.backlog("telegram")) == Backlog(1, NOW)
    assert await store.read(lambda unit: unit.outbox.backlog("console")) == Backlog(0, None)


async def test_what_was_begun_still_waits_and_says_so(store: Store) -> None:
    await promise(store, saying())
    [first] = await waiting(store)
    assert not first.begun
    await store.run(lambda unit: unit.outbox.begin(first.id))
    [again] = await waiting(store)
    assert again.begun
    assert await store.read(lambda unit: unit.outbox.backlog("matrix")) == Backlog(1, NOW)


async def test_what_was_sent_or_given_up_waits_no_more(store: Store) -> None:
    [key, other] = await promise(store, saying(), saying())
    [first, second] = await waiting(store)
    await store.run(lambda unit: unit.outbox.sent(first.id, ["$a", "$b"], NOW + timedelta(seconds=1)))
    await store.run(lambda unit: unit.outbox.sent(first.id, ["$c"], NOW))
    await store.run(lambda unit: unit.outbox.failed(second.id, "gone", NOW))
    assert await waiting(store) == []
    assert await store.read(lambda unit: unit.outbox.messages(key)) == ("$a", "$b")
    assert await store.read(lambda unit: unit.outbox.messages(other)) == ()


async def test_what_waits_for_a_room_that_moved_goes_to_its_new_address(store: Store) -> None:
    await promise(store, saying("sent"), saying("waits"), saying("private", to=ANA))
    await send(store, "$1")
    await store.run(lambda unit: unit.outbox.moved(ROOM, ELSEWHERE))
    promised = [each.delivery for each in await waiting(store)]
    assert promised == [saying("waits", to=ELSEWHERE), saying("private", to=ANA)]


async def test_the_messages_of_an_answer_are_those_of_its_newest_amendment(store: Store) -> None:
    [key] = await promise(store, saying("first"))
    await send(store, "$1")
    await promise(store, Delivery(ROOM, Amend(key, document(line(Text("second")))), ("en",)), key="2")
    assert await store.read(lambda unit: unit.outbox.messages(key)) == ("$1",)
    await send(store, "$1", "$2")
    assert await store.read(lambda unit: unit.outbox.messages(key)) == ("$1", "$2")
    assert await store.read(lambda unit: unit.outbox.messages("unheard of")) == ()


async def test_what_a_message_of_ours_says_is_what_it_says_last(store: Store) -> None:
    [key] = await promise(store, saying("first"))
    await send(store, "$1")
    second = document(line(Text("second")))
    await promise(store, Delivery(ROOM, Amend(key, second), ("en",)), key="2")
    await send(store, "$1")
    assert await store.read(lambda unit: unit.outbox.said(ROOM, "$1", None)) == second
    assert await store.read(lambda unit: unit.outbox.said(ELSEWHERE, "$1", None)) is None
    assert await store.read(lambda unit: unit.outbox.said(ROOM, "$2", None)) is None


async def test_what_was_said_privately_is_only_found_in_the_private_chat(store: Store) -> None:
    private = saying("for Ana alone", to=ANA)
    await promise(store, private)
    await send(store, "57")
    chat = Address("matrix", "!private:example.org")
    assert isinstance(private.act, Say)
    assert await store.read(lambda unit: unit.outbox.said(chat, "57", ANA)) == private.act.document
    assert await store.read(lambda unit: unit.outbox.said(chat, "57", TOM)) is None
    assert await store.read(lambda unit: unit.outbox.said(ROOM, "57", None)) is None


async def test_a_reaction_says_nothing(store: Store) -> None:
    await promise(store, Delivery(ROOM, React("$0", "👍"), ()))
    await send(store, "$1")
    assert await store.read(lambda unit: unit.outbox.said(ROOM, "$1", None)) is None


async def test_the_answers_to_a_message_are_found_without_their_amendments(store: Store) -> None:
    [first] = await promise(store, saying("first"), key="1", origin="room#1")
    await promise(store, Delivery(ROOM, Amend(first, RICH), ()), saying("also"), key="2", origin="room#1")
    await promise(store, saying("another"), key="3", origin="room#2")
    found = await store.read(lambda unit: unit.outbox.answers("room#1"))
    assert [delivery for _, delivery in found] == [saying("first"), saying("also")]
    assert found[0][0] == first
    assert await store.read(lambda unit: unit.outbox.answers("room#3")) == []


async def test_words_that_were_carried_are_forgotten_and_answers_are_not(store: Store) -> None:
    spoken = Spoken((line(Text("words")),), ("en",), None, Marking.GREEN, "Flood", "o")
    carried = Document((line(Text("Ana")),), files=RICH.files, spoken=spoken)
    await promise(store, Delivery(ROOM, Say(carried), ("en",), repeat=False), saying("an answer"), origin="o")
    await send(store, "$1")
    await send(store, "$2")
    later = NOW + timedelta(seconds=1)

    assert await store.run(lambda unit: unit.outbox.forget(NOW, 10)) == 0
    assert [await store.run(lambda unit: unit.outbox.forget(later, 10)) for _ in range(2)] == [1, 0]

    (key, left), (_, answer) = await store.read(lambda unit: unit.outbox.answers("o"))
    nameless = replace(RICH.files[0], name="")
    emptied = replace(carried, spoken=replace(spoken, blocks=()), files=(nameless, *RICH.files[1:]))
    assert left.act == Say(emptied)
    assert answer == saying("an answer")
    assert await store.read(lambda unit: unit.outbox.messages(key)) == ("$1",)


async def test_a_message_is_found_by_its_id_alone_where_a_platform_names_no_room(store: Store) -> None:
    await promise(store, saying("poll"), saying("for Ana alone", to=ANA))
    await send(store, "57", "poll:9")
    await send(store, "58")
    assert await store.read(lambda unit: unit.outbox.place("matrix", "poll:9")) == ROOM
    assert await store.read(lambda unit: unit.outbox.place("telegram", "poll:9")) is None
    assert await store.read(lambda unit: unit.outbox.place("matrix", "58")) is None


async def test_what_is_held_waits_until_it_is_released(store: Store) -> None:
    cause, later = because("1", ""), NOW + timedelta(hours=9)

    def hold(unit: Unit) -> tuple[str, Sequence[Promise]]:
        return unit.outbox.promise(saying("in the morning"), cause, NOW, held=True), unit.outbox.promised

    def release(unit: Unit) -> Sequence[Promise]:
        unit.outbox.release(key, later)
        return list(unit.outbox.promised)

    key, promised = await store.run(hold)
    before = await waiting(store)
    await store.run(lambda unit: unit.outbox.moved(ROOM, ELSEWHERE))
    released = await store.run(release)

    assert (promised, before) == ([], [])
    assert [(each.key, each.delivery.to, each.at) for each in released] == [(key, ELSEWHERE, later)]
    assert [each.key for each in await waiting(store)] == [key]
    assert await store.run(release) == []
