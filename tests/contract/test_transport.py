"""What every transport does with a parcel; the real ones are held to it by the live tests too."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import replace

import pytest

from bot.core.delivery import Act, Amend, Enter, Exit, Parcel, Say, Withdraw
from bot.core.document import Document, Text, document, line
from bot.core.event import HeardFile
from bot.core.place import Account, Address
from bot.core.ports import Transport, Undeliverable
from bot.core.worded import Span, Worded, WordedBlock
from bot.transports.console.transport import ConsoleTransport
from tests.support.clock import StillClock
from tests.support.intake import MemoryIntake
from tests.support.recording import RecordingTransport


class Stage:
    """A transport that listens, with what its rooms show."""

    def __init__(self, transport: ConsoleTransport | RecordingTransport) -> None:
        self.transport: Transport = transport
        self._panes = transport.panes
        self.room = Address(transport.platform, "ops")
        self.ana = Account(transport.platform, "ana")

    def shows(self, room: str) -> dict[str, str]:
        pane = self._panes.get(room, [])
        return dict(pane) if isinstance(pane, dict) else {shown.id: shown.text for shown in pane}

    def private(self) -> dict[str, str]:
        """What Ana sees in her private chat, whatever the platform calls it."""
        return self.shows("ana") | self.shows("@ana")

    def parcel(
        self, key: str, act: Act, text: str = "", *, targets: tuple[str, ...] = (), private: bool = False
    ) -> Parcel:
        words = Worded((WordedBlock("line", (Span(text),)),)) if text else None
        return Parcel(key, self.ana if private else self.room, act, words, targets)


@pytest.fixture(params=["console", "recording"])
async def stage(request: pytest.FixtureRequest) -> AsyncIterator[Stage]:
    transport: ConsoleTransport | RecordingTransport
    if request.param == "console":
        transport = ConsoleTransport(StillClock(), out=lambda _line: None)
    else:
        transport = RecordingTransport()
    await transport.open()
    listening = asyncio.create_task(transport.listen(MemoryIntake()))
    await asyncio.sleep(0)
    yield Stage(transport)
    listening.cancel()
    with suppress(asyncio.CancelledError):
        await listening
    await transport.close()
    await transport.close()


def words(text: str) -> Document:
    return document(line(Text(text)))


async def test_what_is_said_is_shown_under_the_ids_that_are_returned(stage: Stage) -> None:
    ids = await stage.transport.deliver(stage.parcel("a1", Say(words("hello")), "hello"))
    assert stage.shows("ops") == dict.fromkeys(ids, "hello")
    more = await stage.transport.deliver(stage.parcel("a2", Say(words("again")), "again"))
    assert set(stage.shows("ops")) == {*ids, *more}
    assert len({*ids, *more}) == 2


async def test_a_parcel_delivered_twice_is_shown_once(stage: Stage) -> None:
    parcel = stage.parcel("a1", Say(words("hello")), "hello")
    assert stage.transport.repeats_safely
    assert await stage.transport.deliver(parcel) == await stage.transport.deliver(replace(parcel))
    assert list(stage.shows("ops").values()) == ["hello"]


async def test_what_is_amended_stands_in_the_same_place(stage: Stage) -> None:
    first = await stage.transport.deliver(stage.parcel("a1", Say(words("first")), "first"))
    ids = await stage.transport.deliver(stage.parcel("a2", Amend("a1", words("second")), "second", targets=first))
    assert stage.shows("ops") == dict.fromkeys(ids, "second")
    ids = await stage.transport.deliver(stage.parcel("a3", Amend("a1", words("third")), "third", targets=ids))
    assert stage.shows("ops") == dict.fromkeys(ids, "third")


async def test_what_is_withdrawn_is_gone_and_stays_gone(stage: Stage) -> None:
    kept = await stage.transport.deliver(stage.parcel("a1", Say(words("kept")), "kept"))
    gone = await stage.transport.deliver(stage.parcel("a2", Say(words("gone")), "gone"))
    for key in ("a3", "a4"):
        await stage.transport.deliver(stage.parcel(key, Withdraw("a2"), targets=gone))
    assert set(stage.shows("ops")) == set(kept)


async def test_what_is_said_to_an_account_is_shown_to_them_alone(stage: Stage) -> None:
    ids = await stage.transport.deliver(stage.parcel("a1", Say(words("hush")), "hush", private=True))
    assert stage.private() == dict.fromkeys(ids, "hush")
    assert stage.shows("ops") == {}


@pytest.mark.parametrize("act", [Enter(), Exit()])
async def test_what_is_no_message_returns_no_ids(stage: Stage, act: Act) -> None:
    assert await stage.transport.deliver(stage.parcel("a1", act)) == ()
    assert stage.shows("ops") == {}


async def test_it_knows_itself_and_how_it_is_doing(stage: Stage) -> None:
    assert stage.transport.account.platform == stage.transport.platform
    assert stage.transport.names
    assert all(name and not name.startswith("@") for name in stage.transport.names)
    assert stage.transport.state.well


async def test_a_file_that_is_not_there_is_said_to_be_gone(stage: Stage) -> None:
    with pytest.raises(Undeliverable):
        await stage.transport.fetch(HeardFile("a.csv", "text/csv", 3, "nowhere"), 100)


async def test_a_room_is_located_at_one_address(stage: Stage) -> None:
    found = await stage.transport.locate("ops")
    assert found == await stage.transport.locate("ops")
    assert found.platform == stage.transport.platform
