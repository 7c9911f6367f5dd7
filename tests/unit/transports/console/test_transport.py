"""The console as a transport: what is heard, and what its rooms see."""

import asyncio
import os
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.core.delivery import Act, Amend, Enter, Exit, Parcel, React, Say, Withdraw
from bot.core.document import document
from bot.core.event import Deletion, Edit, HeardFile, Join, Leave, Message, Press, Reaction, Sender, Vote
from bot.core.place import Account, Address
from bot.core.ports import Undeliverable
from bot.core.worded import Button, File, Span, Worded, WordedBlock, WordedPoll
from bot.transports.console.transport import ConsoleTransport
from tests.unit.transports.console.conftest import AT, Kept, StoppedClock

if TYPE_CHECKING:
    from bot.core.ports import Transport

ROOM = Address("console", "ops-en")
ANA = Sender(Account("console", "ana"), "Ana Ruiz")


def words(text: str, *buttons: Button, files: tuple[File, ...] = ()) -> Worded:
    return Worded((WordedBlock("line", (Span(text),)),), buttons, files)


def parcel(act: Act, key: str = "k1", said: Worded | None = None, **changes: object) -> Parcel:
    to = changes.get("to", ROOM)
    targets = changes.get("targets", ())
    assert isinstance(to, Address | Account)
    assert isinstance(targets, tuple)
    return Parcel(key, to, act, said, targets)


def say(reply_to: str | None = None) -> Say:
    return Say(document(), reply_to=reply_to)


async def test_what_is_said_is_heard_and_seen(console: ConsoleTransport, intake: Kept) -> None:
    id = await console.hear(room="ops-en", person="ana", name="Ana Ruiz", text="!ping hello")

    assert intake.events == [Message(key="1", room=ROOM, sender=ANA, at=AT, id=id, text="!ping hello")]
    assert [(shown.id, shown.author, shown.text) for shown in console.panes["ops-en"]] == [
        (id, "Ana Ruiz", "!ping hello")
    ]


async def test_a_private_chat_is_a_pane_of_its_own(console: ConsoleTransport, intake: Kept) -> None:
    await console.hear(person="ana", name="Ana Ruiz", text="!whoami", direct=True)
    await console.deliver(parcel(say(), said=words("You are Ana"), to=Account("console", "ana")))

    assert intake.events[0].direct
    assert intake.events[0].room == Address("console", "@ana")
    assert [shown.text for shown in console.panes["@ana"]] == ["!whoami", "You are Ana"]


async def test_a_person_keeps_their_name(console: ConsoleTransport, intake: Kept) -> None:
    await console.hear(room="ops-en", person="ana", name="Ana Ruiz", text="one", language="es")
    await console.hear(room="ops-fr", person="ana", text="two")

    assert [event.sender.name for event in intake.events] == ["Ana Ruiz", "Ana Ruiz"]
    assert [event.sender.language for event in intake.events] == ["es", None]


async def test_a_restarted_console_goes_on_counting(intake: Kept) -> None:
    intake.at = "41"
    restarted = ConsoleTransport(StoppedClock(), lambda line: None)
    listening = asyncio.create_task(restarted.listen(intake))

    await restarted.hear(room="ops-en", person="ana", text="again")
    listening.cancel()

    assert [event.key for event in intake.events] == ["42"]
    assert intake.at == "42"


async def test_everybody_who_speaks_at_once_is_heard(console: ConsoleTransport, intake: Kept) -> None:
    ids = await asyncio.gather(*(console.hear(room="ops-en", person=f"p{n}", text=str(n)) for n in range(50)))

    assert len(set(ids)) == 50
    assert [event.key for event in intake.events] == [str(n) for n in range(1, 51)]


async def test_edits_deletions_reactions_presses_and_arrivals_are_heard(
    console: ConsoleTransport, intake: Kept
) -> None:
    id = await console.hear(room="ops-en", person="ana", name="Ana Ruiz", text="!pign")
    await console.edit(room="ops-en", person="ana", target=id, text="!ping")
    await console.react(room="ops-en", person="ana", target=id, symbol="✅")
    await console.react(room="ops-en", person="ana", target=id, symbol="👀")
    await console.react(room="ops-en", person="ana", target=id, symbol="✅", added=False)
    await console.press(room="ops-en", person="ana", target=id, index=1)
    await console.join(room="ops-en", person="luc", name="Luc")
    shown = console.panes["ops-en"][0]
    await console.delete(room="ops-en", person="ana", target=id)

    assert (shown.text, shown.reactions) == ("!ping", ("👀",))
    assert console.panes["ops-en"] == []
    edit, _, _, removed, press, join, deletion = intake.events[1:]
    assert isinstance(edit, Edit)
    assert (edit.target, edit.text) == (id, "!ping")
    assert isinstance(removed, Reaction)
    assert (removed.symbol, removed.added) == ("✅", False)
    assert isinstance(press, Press)
    assert press.index == 1
    assert isinstance(join, Join)
    assert join.member.name == "Luc"
    assert isinstance(deletion, Deletion)
    assert deletion.target == id


async def test_a_parcel_delivered_twice_is_one_message(console: ConsoleTransport) -> None:
    ids = [await console.deliver(parcel(say(), said=words("pong"))) for _ in range(2)]

    assert ids == [("k1",), ("k1",)]
    assert [shown.text for shown in console.panes["ops-en"]] == ["pong"]


async def test_an_amended_message_has_its_new_words(console: ConsoleTransport) -> None:
    button = Button("Acknowledge", "!task ack 3", "✅")
    ids = await console.deliver(parcel(say(), said=words("original", button)))

    amended = await console.deliver(parcel(Amend("k1", document()), "k2", words("translated"), targets=ids))

    assert amended == ids
    assert [(shown.id, shown.text, shown.buttons) for shown in console.panes["ops-en"]] == [("k1", "translated", ())]


async def test_an_amended_message_that_is_forgotten_is_shown_anew(console: ConsoleTransport) -> None:
    await console.deliver(parcel(Amend("k0", document()), "k2", words("translated"), targets=("k0",)))

    assert [(shown.id, shown.text) for shown in console.panes["ops-en"]] == [("k0", "translated")]


async def test_a_withdrawn_message_is_gone(console: ConsoleTransport) -> None:
    ids = await console.deliver(parcel(say(), said=words("wrong")))

    await console.deliver(parcel(Withdraw("k1"), "k2", targets=ids))

    assert console.panes["ops-en"] == []


async def test_the_bot_reacts_and_replies(console: ConsoleTransport, drawn: list[str]) -> None:
    id = await console.hear(room="ops-en", person="ana", name="Ana Ruiz", text="!ping")
    await console.deliver(parcel(React(id, "👀"), "k1"))
    await console.deliver(parcel(say(reply_to=id), "k2", words("pong")))

    asked, answered = console.panes["ops-en"]
    assert asked.reactions == ("👀",)
    assert answered.reply_to == id
    assert "Liaison ↩ Ana Ruiz" in drawn


async def test_coming_and_going_are_heard(console: ConsoleTransport, intake: Kept) -> None:
    await console.deliver(parcel(Enter()))
    await console.deliver(parcel(Exit()))

    came, went = intake.events
    assert isinstance(came, Join)
    assert isinstance(went, Leave)
    assert (came.mine, went.mine) == (True, True)
    assert came.member.account == console.account
    assert came.member.name in console.names


async def test_files_go_both_ways(console: ConsoleTransport, intake: Kept, drawn: list[str]) -> None:
    contacts = File("contacts.csv", "text/csv", b"name\nAna\n")

    await console.hear(room="ops-en", person="ana", text="!poc import", files=[contacts])
    await console.deliver(parcel(say(), said=words("Done", files=(File("report.txt", "text/plain", b"x" * 1200),))))

    message = intake.events[0]
    assert isinstance(message, Message)
    assert message.files[0].size == 9
    assert await console.fetch(message.files[0], limit=9) == b"name\nAna\n"
    assert "  📎 contacts.csv (9 B)" in drawn
    assert "  📎 report.txt (1.2 kB)" in drawn
    with pytest.raises(Undeliverable, match="too-large"):
        await console.fetch(message.files[0], limit=8)
    with pytest.raises(Undeliverable, match="gone"):
        await console.fetch(HeardFile("old.csv", "text/csv", 9, "0/0"), limit=9)


async def test_words_are_needed_to_say_something(console: ConsoleTransport) -> None:
    with pytest.raises(Undeliverable, match="no-words"):
        await console.deliver(parcel(say()))


async def test_any_name_is_a_room(console: ConsoleTransport) -> None:
    assert await console.locate("ops-es") == Address("console", "ops-es")
    assert console.panes["ops-es"] == []


async def test_it_says_how_it_is_doing(intake: Kept) -> None:
    transport: Transport = ConsoleTransport(StoppedClock(), lambda line: None)
    await transport.open()
    states = [transport.state]

    listening = asyncio.create_task(transport.listen(intake))
    await asyncio.sleep(0)
    states.append(transport.state)
    listening.cancel()
    with suppress(asyncio.CancelledError):
        await listening
    await transport.close()
    states.append(transport.state)

    assert [(state.phrase, state.well) for state in states] == [
        ("state-starting", False),
        ("state-listening", True),
        ("state-stopped", False),
    ]


async def test_what_is_forgotten_can_still_be_edited_or_taken_back(console: ConsoleTransport, intake: Kept) -> None:
    await console.edit(room="ops-en", person="ana", target="m0", text="!ping")
    await console.delete(room="ops-en", person="ana", target="m0")

    assert [event.kind for event in intake.events] == ["edit", "deletion"]
    assert console.panes["ops-en"] == []


async def test_numbers_at_the_prompt_are_a_vote_in_the_last_poll(
    console: ConsoleTransport, intake: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    poll = WordedPoll("When?", ("Tuesday", "Wednesday"))
    await console.hear(room="ops-en", person="ana", name="Ana Ruiz", text="!meet propose")
    await console.deliver(parcel(say(), said=replace(words("M-1"), poll=poll)))
    read, write = os.pipe()
    os.write(write, b"2, 1\n3 pumps\n/quit\n")
    os.close(write)
    with os.fdopen(read) as typed:
        monkeypatch.setattr("sys.stdin", typed)
        await console.converse()
    vote, said = intake.events[1:]
    assert isinstance(vote, Vote)
    assert (vote.target, vote.choices, vote.sender) == ("k1", (1, 0), ANA)
    assert isinstance(said, Message)

    closed = replace(words("M-1"), poll=replace(poll, closed=True))
    await console.deliver(parcel(Amend("k1", document()), "k2", closed, targets=("k1",)))
    assert [shown.poll for shown in console.panes["ops-en"] if shown.id == "k1"] == [closed.poll]
