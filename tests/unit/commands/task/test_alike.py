"""Which tasks look the same: by their words, their place and their cluster."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.commands.task.alike import likeness, same_place
from bot.commands.task.filing import read_filing
from bot.core.location import Location, Named, read_location
from bot.core.marking import Marking
from bot.core.record import Author
from bot.core.task import Assignee, Task
from tests.support.somebody import somebody

NOW = datetime(2026, 11, 22, 6, 5, tzinfo=UTC)
ALIKE = 75


def filed(typed: str) -> Task:
    """A task as it was filed."""
    said = read_filing(typed, somebody())
    return Task(
        marking=Marking.GREEN,
        author=Author(1, "Ana"),
        at=NOW,
        changed=NOW,
        title=said.title,
        place=said.place,
        clusters=said.clusters,
        assignee=Assignee("Luc"),
    )


def alike(typed: str, other: str) -> bool:
    return likeness(read_filing(typed, somebody()), filed(other), {"the", "le"}) >= ALIKE


@pytest.mark.parametrize(
    ("typed", "other"),
    [
        ("Repair the bridge", "repair bridge"),
        ("Repair the bridges at Goma", "Repair the bridge at Goma airport"),
        ("Bridge repair at Goma", "Repair the bridge at Goma"),
        ("Réparer le pont WSH", "reparer les ponts WSH"),
        ("Repair the bridge at Goma WSH", "Repair the bridge at Goma LOG"),
        ("Repair the bridge at 35MRU6543", "Repair the bridge at 35MRU6542143999"),
        ("Repair the bridge at 35MRU6543", "Repair the bridge at Goma"),
        ("إصلاح الجسر في غوما", "إصلاح جسر في غوما"),
    ],
)
def test_these_look_the_same(typed: str, other: str) -> None:
    assert alike(typed, other)


@pytest.mark.parametrize(
    ("typed", "other"),
    [
        ("Repair the bridge at Goma", "Repair the bridge at Bukavu"),
        ("Repair the bridge at 35MRU6543", "Repair the bridge at 35MRU6573"),
        ("Repair the bridge at Goma", "Repair the school at Goma"),
        ("Repair the latrines WSH", "Repair the bridge LOG"),
        ("Bring water", "Repair the bridge"),
        ("إصلاح الجسر في غوما", "إصلاح المدرسة في غوما"),
    ],
)
def test_these_do_not(typed: str, other: str) -> None:
    assert not alike(typed, other)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("35MRU6543", "35MRU65004300", True),
        ("35MRU6599943000", "35MRU6600143000", True),
        ("35MRU65004300", "35MRU65004500", False),
        ("35MRU6543", "35MRV6543", False),
        ("-1.67, 29.22", "-1.671, 29.221", True),
        ("-1.67, 29.22", "-1.77, 29.22", False),
        ("Goma airport", "Goma", True),
        ("Goma", "Bukavu", False),
        ("Goma", "35MRU6543", None),
        ("-1.67, 29.22", "35MRU6543", None),
    ],
)
def test_places_are_the_same_as_far_as_they_are_known(one: str, other: str, same: bool | None) -> None:
    assert same_place(place(one), place(other)) is same
    assert same_place(place(other), place(one)) is same


def place(typed: str) -> Location:
    return read_location(typed) or Named(typed)
