"""Speaking at the prompt."""

import asyncio
import io
import os
from collections.abc import Awaitable, Callable

import pytest

from bot.transports.console.prompt import Prompt
from bot.transports.console.terminal import Terminal, write_line
from bot.transports.console.transport import ConsoleTransport
from tests.unit.transports.console.conftest import Kept, StoppedClock

Said = list[tuple[str, str, str]]
Typed = Callable[[str], Awaitable[str]]


@pytest.fixture
def said() -> Said:
    """Who said what where."""
    return []


@pytest.fixture
def typed(said: Said) -> Typed:
    """Types lines at a prompt that knows two rooms and two people; what was shown comes back."""

    async def type_(text: str) -> str:
        read, write = os.pipe()
        os.write(write, text.encode())
        os.close(write)
        shown = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")

        async def say(person: str, room: str, words: str) -> None:
            said.append((person, room, words))

        await Prompt(Terminal(read, shown), ["ana", "luc"], ["@ana", "ops-en", "ops-fr"], say).run()
        os.close(read)
        shown.seek(0)
        return shown.read()

    return type_


async def test_the_first_person_speaks_in_the_first_room(typed: Typed, said: Said) -> None:
    shown = await typed("!ping hello\n\n")

    assert said == [("ana", "ops-en", "!ping hello")]
    assert "ana@ops-en> " in shown


async def test_as_changes_who_speaks_and_where_and_makes_what_is_new(typed: Typed, said: Said) -> None:
    shown = await typed("/as luc@ops-fr\nbonjour\n/as Zoé@ops-es\nhola\n")

    assert said == [("luc", "ops-fr", "bonjour"), ("Zoé", "ops-es", "hola")]
    assert "Zoé@ops-es> " in shown


async def test_a_private_chat_is_with_oneself(typed: Typed, said: Said) -> None:
    shown = await typed("/as luc@@ana\n/as luc@@luc\n!whoami\n")

    assert said == [("luc", "@luc", "!whoami")]
    assert "For a private chat: /as luc@@luc" in shown


@pytest.mark.parametrize("mistake", ["/as", "/as luc", "/as @ops-en", "/as luc@", "/as a b@ops-en"])
async def test_a_mistake_is_answered_with_the_rooms_and_people(typed: Typed, said: Said, mistake: str) -> None:
    shown = await typed(f"{mistake}\nhello\n")

    assert "Rooms: ops-en, ops-fr. People: ana, luc." in shown.split("is not NAME@ROOM")[1]
    assert said == [("ana", "ops-en", "hello")]


async def test_quit_ends_what_other_slashes_do_not(typed: Typed, said: Said) -> None:
    await typed("/ping\n/assist\n/quit\nnever said\n")

    assert said == [("ana", "ops-en", "/ping"), ("ana", "ops-en", "/assist")]


async def test_letters_cut_in_two_reads_are_whole() -> None:
    read, write = os.pipe()
    lines = Terminal(read, io.StringIO()).lines()
    whole = "café\r\nnext\nrest".encode()
    os.write(write, whole[:4])
    first = asyncio.ensure_future(anext(lines))
    await asyncio.sleep(0.01)
    os.write(write, whole[4:])
    os.close(write)

    assert [await first, *[line async for line in lines]] == ["café", "next"]
    os.close(read)


def test_what_arrives_stands_above_what_is_typed() -> None:
    out = io.StringIO()
    terminal = Terminal(0, out)
    terminal.ask("ana@ops-en> ")
    terminal.write("Liaison: pong")

    assert out.getvalue().endswith("\r\x1b[KLiaison: pong\nana@ops-en> ")


def test_what_an_encoding_lacks_is_a_question_mark(monkeypatch: pytest.MonkeyPatch) -> None:
    bytes_ = io.BytesIO()
    monkeypatch.setattr("sys.stdout", io.TextIOWrapper(bytes_, encoding="latin-1"))

    write_line("é ✅")

    assert bytes_.getvalue() == b"\xe9 ?\n"


async def test_at_a_terminal_the_console_listens_to_the_keyboard(
    intake: Kept, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    keyboard, terminal = os.openpty()
    with os.fdopen(keyboard, "wb", buffering=0) as keys, os.fdopen(terminal) as stdin:
        monkeypatch.setattr("sys.stdin", stdin)
        console = ConsoleTransport(StoppedClock(), prompt=True)
        await console.locate("ops-en")
        keys.write(b"/as ana@ops-en\n!ping hello\n/quit\n")

        await console.listen(intake)

    assert [(event.sender.account.id, event.room.chat) for event in intake.events] == [("ana", "ops-en")]
    assert [shown.text for shown in console.panes["ops-en"]] == ["!ping hello"]
    assert "ana: !ping hello" in capsys.readouterr().out
