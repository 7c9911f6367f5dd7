"""How far what somebody says may travel."""

from __future__ import annotations

import pytest

from bot.core.event import HeardFile
from bot.core.marking import Marking
from bot.core.place import Address, Room
from bot.engine.speech import marking_of
from tests.support.said import message

ROOM = Room(1, Address("console", "ops"), "", None, ("en",), "UTC", Marking.GREEN, direct=False)


@pytest.mark.parametrize(
    ("text", "marking"),
    [
        ("The bridge is open.", "GREEN"),
        ("TLP:CLEAR The bridge is open.", "CLEAR"),
        ("**[tlp: clear]** The bridge is open.", "CLEAR"),
        ("TLP:WHITE The bridge is open.", "CLEAR"),
        ("TLP clear the bridge.", "GREEN"),
        ("TLP:AMBER+STRICT The bridge is open.", "AMBER_STRICT"),
        ("TLP AMBER STRICT: the bridge is open.", "AMBER_STRICT"),
        ("**TLP:RED** The bridge is open.", "RED"),
        ("TLP RED the bridge is open.", "RED"),
        ("The bridge is open. (TLP:RED)", "RED"),
        ("The bridge is open.\nTLP:AMBRE", "AMBER"),
        ("TLP:ROUGE Le pont est ouvert.", "RED"),
        ("TLP : ROJO", "RED"),
        ("TLP: أحمر", "RED"),
        ("TLP:CLEAR What we know of the TLP:RED report", "RED"),
        ("The TLP reduction", "GREEN"),
        ("Our XTLP:RED board", "GREEN"),
    ],
)
def test_the_label_says_how_far(text: str, marking: str) -> None:
    assert marking_of(message("1", text), ROOM).name == marking


def test_a_file_says_so_by_its_name() -> None:
    file = HeardFile("convoy_TLP-RED_v2.pdf", "application/pdf", 1, "x")
    assert marking_of(message("1", "The list", files=(file,)), ROOM) is Marking.RED
