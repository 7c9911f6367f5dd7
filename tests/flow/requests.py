"""People and requests for the flow tests."""

from __future__ import annotations

from dataclasses import replace

from bot.core.contact import Contact
from bot.core.document import Inline, phrase
from bot.core.event import Sender
from bot.core.marking import Marking
from bot.core.organisation import Organisation, Standing
from bot.core.people import Role
from bot.core.place import Account, OperationPlan, RoomPlan
from bot.core.rules import Rules
from bot.core.stores import Unit
from tests.flow.asked import bare, code, ours
from tests.support.town import FLOOD, Town

RULES = Rules(organisations=(Organisation("3rd Brigade", Standing.MILITARY, ("3 Bde",), Account("console", "kim")),))
WITH_A_BRIGADE: OperationPlan = replace(
    FLOOD, rules=RULES, rooms=(*FLOOD.rooms, RoomPlan("console", "hall", marking=Marking.GREEN, languages=("en",)))
)
"""FLOOD, in which the 3rd Brigade is known to be military, and a room of a lower marking."""

TRUCKS = "description: trucks for water tanks; quantity: 6 trucks; priority: high; site: Goma; origin: Bukavu"


_CREW = (
    ("sara", Role.LIAISON, "UNICEF"),
    ("luc", Role.MEMBER, "PAM"),
    ("kim", Role.MEMBER, "3 Bde"),
    ("eve", Role.OBSERVER, ""),
)


async def crew(here: Town) -> None:
    """Ana is admin; Sara of UNICEF is liaison; Luc of WFP and Kim of the 3rd Brigade are members; Eve is observer."""

    def meet(unit: Unit) -> None:
        operation = unit.rooms.declare(WITH_A_BRIGADE)
        for name, role, organisation in _CREW:
            account = Account("console", name)
            unit.people.grant(unit.people.identify(Sender(account, name)), operation, role)
            if organisation:
                entry = Contact(function="officer", organisation=organisation, account=account)
                unit.contacts.add(operation, [entry])

    await here.store.run(meet)


async def filed(here: Town, form: str = TRUCKS) -> None:
    """Sara asks for assistance."""
    await here.say("sara@ops-en", f"/request assistance {form}")


async def prioritised(here: Town, form: str = TRUCKS) -> None:
    """The same, and Ana validates and prioritises it: it is RQ-1."""
    await filed(here, form)
    await here.say("ana@ops-en", "/request validate 1")
    await here.say("ana@ops-en", "/request prioritise 1 high")


async def first(here: Town, who: str, text: str) -> str:
    """The first line of the answer, without signs that only direct writing."""
    return bare((await here.say(who, text)).split("\n")[0])


def said(key: str, language: str, /, **args: Inline | int | str) -> str:
    """A phrase of ours about RQ-1, as it is read."""
    return bare(ours(key, language, request=code("RQ-1"), **args))


def cannot(move: str, state: str, language: str, of: str = "assistance") -> str:
    """What is said of a step that cannot be done now."""
    return said(
        "request-not-now",
        language,
        type=phrase(f"request-type-{of}"),
        move=phrase(f"request-move-{move}"),
        state=phrase(f"request-state-{state}"),
    )
