"""What the flow tests of situation reports have in common."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.core.contact import Contact
from bot.core.people import Role
from bot.core.place import Account
from bot.core.rules import Rules
from bot.core.stores import Unit
from bot.core.worded import File
from tests.support.town import FLOOD, Town

WELLS = "WSH @ 35MRU6543: 2 wells down, 300 families without water; needs: 2 pumps"
AUTHORISED = replace(FLOOD, rules=Rules(authoriser=True))
"""The same operation, in which reports need an authoriser."""


async def staff(here: Town) -> None:
    """Sara and Tom are liaisons of UNICEF, Luc is one of WFP, Omar observes; Ana is the admin."""
    await here.meet(sara=Role.LIAISON, tom=Role.LIAISON, luc=Role.LIAISON, omar=Role.OBSERVER)

    def enter(unit: Unit) -> None:
        unit.contacts.add(unit.rooms.declare(here.plan), [_entry(*each) for each in _LIAISONS])

    await here.store.run(enter)


_LIAISONS = (("sara", "UNICEF", "Goma"), ("tom", "UNICEF", "Goma"), ("luc", "WFP", "Bukavu"))


def _entry(name: str, organisation: str, area: str) -> Contact:
    account = Account("console", name)
    return Contact(
        function="liaison", organisation=organisation, area=area, clusters=("WSH",), zone=FLOOD.zone, account=account
    )


async def lines(here: Town, who: str, text: str, files: Sequence[File] = ()) -> list[str]:
    """The lines of the answer to what somebody says."""
    return (await here.say(who, text, files=files)).split("\n")


def form_in(answer: str) -> str:
    """The form that an answer gives: from the command on, up to the last label."""
    found = answer.split("\n")
    begin = next(number for number, each in enumerate(found) if each.startswith(("/sitrep ", "/تقرير ")))
    end = max(number for number, each in enumerate(found) if each.endswith((":", ": ")))
    return "\n".join(found[begin : end + 1])


def fill_in(form: str, **values: str) -> str:
    """A form with values behind labels, whose spaces are written as underscores."""
    filled = {name.replace("_", " "): value for name, value in values.items()}
    return "\n".join(
        f"{name}: {filled[name]}" if (name := each.split(":")[0]) in filled else each for each in form.split("\n")
    )
