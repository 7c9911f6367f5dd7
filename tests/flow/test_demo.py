"""The demo, as somebody sees it who tries the bot for the first time."""

from __future__ import annotations

import asyncio
import io
import os
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, redirect_stderr, redirect_stdout

import pytest

from bot import app
from bot.__main__ import main
from tests.support.waiting import until

NUMBER = "+254712345678"
CLEARED = "\r\x1b[K"
"""Takes away the line that somebody types, to write another in its place."""


def panes(out: str) -> dict[str, str]:
    """What was shown under the header of each room."""
    shown: defaultdict[str, str] = defaultdict(str)
    room = ""
    for drawn in out.split("\n"):
        line = drawn.rpartition(CLEARED)[2]
        if line.startswith("── "):
            room = line.strip("─ ")
        else:
            shown[room] += line + "\n"
    return shown


@pytest.fixture(scope="module")
def shown() -> dict[str, str]:
    """What each room saw of a demo that was played to its end without a complaint."""
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        assert main(["demo"]) == 0
    assert err.getvalue() == ""
    return panes(out.getvalue())


def test_each_room_sees_the_morning_in_its_language(shown: dict[str, str]) -> None:
    assert set(shown) == {"ops-en", "ops-fr", "ops-es", "@ana", "@luc", "@tom"}
    refused, _, accepted = shown["ops-fr"].partition("Il faut pour cela le rôle liaison.")
    assert "Sofía Vega\n" in refused
    assert "El puente de Garissa (37MGR6543) está cortado desde 0600Z." in refused
    assert "Luc Moreau: /contact ajouter" in refused
    assert "C-1 est enregistré." in accepted
    assert "C-1 est en service jusqu’au" in accepted
    assert "Luc Moreau is now liaison." in shown["ops-en"]
    assert "Un contacto:\n  • C-1 Coordinateur EHA · UNICEF · Garissa" in shown["ops-es"]
    assert "I do not know the command /poc fnd." in shown["ops-en"]
    assert "/poc find" in shown["ops-en"]


def test_they_meet_and_the_day_ends_with_a_digest(shown: dict[str, str]) -> None:
    picture = shown["ops-en"].partition("📎 figures.png")[2].replace("\n  ", " ")
    assert ": 37M GR 65 43 · UNICEF · DTM: 3,100 and 3,400" in picture  # what it shows, in words
    assert "Ana Ruiz convoque une réunion :" in shown["ops-fr"]
    assert "TLP:GREEN Acta de M-1 Garissa bridge and water" in shown["ops-es"]
    assert "You were expected, and were not there:" in shown["@luc"]
    assert "T-2 · Clear the road to 37MGR6543 · Engineer Bn ·" in shown["ops-en"]
    assert shown["ops-en"].rindex("Digest of Flood 2026") > shown["ops-en"].rindex("Minutes of M-1")


def test_what_is_private_is_shown_to_the_coordinator_alone(shown: dict[str, str]) -> None:
    assert "Other ways to reach this contact are private." in shown["ops-en"]
    assert "I have sent you the rest privately." in shown["ops-en"]
    assert f"Mobile: {NUMBER} (private)" in shown["@ana"]
    assert [room for room in shown if NUMBER in shown[room]] == ["@ana"]


@contextmanager
def keyboard(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], object]]:
    """Somebody sits at a terminal; what they type is the standard input."""
    hands, terminal = os.openpty()
    with open(hands, "wb", buffering=0) as typing, closing(open(terminal)) as stdin:  # noqa: PTH123  # no path: a pair of descriptors
        monkeypatch.setattr("sys.stdin", stdin)
        yield lambda line: typing.write(f"{line}\n".encode())


async def test_at_a_terminal_one_goes_on_as_anybody(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shown = ""

    def sees(words: str) -> bool:
        nonlocal shown
        shown += capsys.readouterr().out
        return words in shown

    with keyboard(monkeypatch) as types:
        playing = asyncio.create_task(app.demo())
        await until(lambda: sees("/quit to end."), within=60)
        assert "Rooms: ops-en, ops-fr, ops-es. People: ana, sofia, luc, tom." in shown
        types("/as tom@ops-fr")
        await until(lambda: sees("tom@ops-fr> "))
        types("/ping bonjour")
        await until(lambda: sees("pong bonjour"))
        types("/as tom@@tom")
        types("/whoami")
        await until(lambda: sees("── @tom ─"))
        types("/quit")
        await asyncio.wait_for(playing, 10)

    assert panes(shown)["ops-fr"].count("pong bonjour") == 1
