"""People and tasks for the flow tests."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any

from bot.core.contact import Contact
from bot.core.document import Inline
from bot.core.event import Sender
from bot.core.hours import Hours
from bot.core.marking import Marking
from bot.core.organisation import Organisation, Standing
from bot.core.people import Role
from bot.core.place import Account, OperationPlan, RoomPlan
from bot.core.rules import Rules
from bot.core.stores import Unit
from tests.flow.asked import bare, code, ours
from tests.support.town import FLOOD, Town, town

RULES = Rules(
    organisations=(
        Organisation(
            "3rd Brigade", Standing.MILITARY, ("3 Bde", "3e Brigade", "اللواء الثالث"), Account("console", "kim")
        ),
        Organisation("1 Log Bn", Standing.MILITARY, lead=Account("console", "leo")),
    )
)
WITH_UNITS: OperationPlan = replace(
    FLOOD, rules=RULES, rooms=(*FLOOD.rooms, RoomPlan("console", "hall", marking=Marking.GREEN, languages=("en",)))
)
"""FLOOD, in which the 3rd Brigade (led by Kim) and 1 Log Bn (led by Leo) are known, and a room of a lower marking."""

_ROLES = {
    "cora": Role.COORDINATOR,
    "leo": Role.LIAISON,
    "sara": Role.LIAISON,
    "kim": Role.MEMBER,
    "luc": Role.MEMBER,
    "lena": Role.MEMBER,
    "bob": Role.MEMBER,
    "tom": Role.OBSERVER,
}
_DAY, _NIGHT = Hours.parse("08:00-18:00"), Hours.parse("18:00-08:00")


def _of(name: str, function: str, organisation: str, duty: Hours | None = None, **more: Any) -> Contact:
    account, zone = Account("console", name), "Africa/Nairobi"
    return Contact(function=function, organisation=organisation, account=account, duty=duty, zone=zone, **more)


CONTACTS = (
    _of("luc", "engineer", "3 Bde"),
    _of("sara", "WASH officer", "UNICEF"),
    _of("bob", "transport clerk", "Movement Control", _NIGHT),
    _of("lena", "logistics officer", "1 Log Bn", _DAY, alternate=3, clusters=("LOG",)),
)
"""C-1 to C-4. Lena is on duty at nine in the morning, where the clock of the tests stands; Bob stands in for her."""


@asynccontextmanager
async def tasked(**given: Any) -> AsyncIterator[Town]:
    """A town with Cora, who coordinates, Leo and Sara, liaisons, Tom, who only observes, and the others, members."""
    async with town(plans=(WITH_UNITS,), **given) as here:
        await here.store.run(_meet)
        yield here


def _meet(unit: Unit) -> None:
    operation = unit.rooms.declare(WITH_UNITS)
    for name, role in _ROLES.items():
        unit.people.grant(unit.people.identify(Sender(Account("console", name), name)), operation, role)
    unit.contacts.add(operation, CONTACTS)


async def ask(here: Town, who: str, text: str) -> list[str]:
    """The lines of the answer, without signs that only direct writing."""
    return bare(await here.say(who, text)).split("\n")


def said(key: str, language: str, /, number: int = 1, **args: Inline | int | str) -> str:
    """A phrase of ours about a task, as it is read."""
    return bare(ours(key, language, task=code(f"T-{number}"), **args))


def label(key: str, value: str, language: str) -> str:
    """A line of a card."""
    return bare(f"{ours(key, language)}{ours('colon', language)}{value}")


def heard(here: Town, room: str, since: int = 0) -> list[str]:
    """What the bot has said in a room after its first messages, edited or not."""
    return [bare(shown.text) for shown in here.pane(room) if shown.author == "Liaison"][since:]
