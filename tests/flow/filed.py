"""Records for the tests of what all records have in common, filed as people file them."""

from __future__ import annotations

from bot.core.people import Role
from tests.support.town import Town

WELLS = "/task add luc by tomorrow 9am Repair the wells at Goma"
REPORT = "/sitrep new WSH @ Goma: Wells are dry, 300 families without water; needs: 2 pumps"


async def people(here: Town) -> None:
    """Luc and Sara are members, Tom is an observer; all are in every room."""
    await here.meet(luc=Role.MEMBER, sara=Role.MEMBER, tom=Role.OBSERVER)


async def filed(here: Town, room: str = "ops-en") -> None:
    """Ana files T-1, for Luc, and SR-1."""
    await people(here)
    await here.say(f"ana@{room}", WELLS)
    await here.say(f"ana@{room}", REPORT)


def card(here: Town, label: str, room: str) -> str:
    """The id of the newest message of ours in a room whose first line names a record."""
    return next(
        shown.id
        for shown in reversed(here.pane(room))
        if shown.author == "Liaison" and label in shown.text.split("\n")[0] and len(shown.text.split("\n")) > 1
    )
