"""People and requests for the flow tests."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from bot.core.contact import Contact
from bot.core.document import Inline, Listing, Text, phrase
from bot.core.event import Sender
from bot.core.marking import Marking
from bot.core.organisation import Organisation, Standing
from bot.core.people import Role
from bot.core.place import Account, OperationPlan, RoomPlan
from bot.core.record import Author, Step
from bot.core.request import Offer, OfferState, Request, RequestState
from bot.core.request_cycle import entered
from bot.core.request_limits import limited
from bot.core.rules import Rules
from bot.core.stores import Unit
from tests.flow.asked import LANGUAGES, bare, code, ours
from tests.support.said import NOW
from tests.support.town import FLOOD, Town

RULES = Rules(organisations=(Organisation("3rd Brigade", Standing.MILITARY, ("3 Bde",), Account("console", "kim")),))
WITH_A_BRIGADE: OperationPlan = replace(
    FLOOD, rules=RULES, rooms=(*FLOOD.rooms, RoomPlan("console", "hall", marking=Marking.GREEN, languages=("en",)))
)
"""FLOOD, in which the 3rd Brigade is known to be military, and a room of a lower marking."""

TRUCKS = "description: trucks for water tanks; quantity: 6 trucks; priority: high; site: Goma; origin: Bukavu"
YES = {"en": "yes", "fr": "oui", "es": "sí", "ar": "نعم"}
NO = {"en": "no", "fr": "non", "es": "no", "ar": "لا"}

_CREW = (
    ("ana", Role.ADMIN, ""),
    ("sara", Role.LIAISON, "UNICEF"),
    ("luc", Role.MEMBER, "PAM"),
    ("kim", Role.MEMBER, "3 Bde"),
    ("eve", Role.OBSERVER, ""),
)
_ORGANISATIONS = {"sara": "UNICEF", "luc": "WFP", "kim": "3rd Brigade"}


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


async def kept(here: Town, state: RequestState = RequestState.SUBMITTED, *offers: Offer, **said: Any) -> int:
    """A request of Sara's that has got so far, with offers; returns its number. Nothing is planned for it."""
    now = here.clock.now()

    def keep(unit: Unit) -> int:
        operation = unit.rooms.declare(WITH_A_BRIGADE)
        sara = _author(unit, "sara")
        made = tuple(replace(each, by=_author(unit, each.by.name), at=now) for each in offers)
        plain = Request(marking=Marking.AMBER, author=sara, at=now, changed=now, title="trucks", description="trucks")
        asked = replace(plain, quantity=6, unit="trucks", offers=made, **said)
        filed = limited(entered(asked, state, sara, now), ())
        return unit.requests.add(operation, filed, Step("step-request-submit", sara, now, f"test:{state}")).number

    return await here.store.run(keep)


async def four(here: Town, state: RequestState = RequestState.SUBMITTED, *offers: Offer, **said: Any) -> dict[str, int]:
    """A request that has got so far for each interface language: its number."""
    return {language: await kept(here, state, *offers, **said) for language in LANGUAGES}


def offer(number: int, by: str, text: str, state: OfferState = OfferState.OPEN, **said: Any) -> Offer:
    """An offer of somebody's in the crew for a request of trucks: ``4 trucks``."""
    begin = text.partition(" ")[0]
    count = int(begin) if begin.isdecimal() else None
    taken = count if state is OfferState.ACCEPTED else None
    plain = Offer(number, Author(0, by), NOW, text, count, taken=taken, state=state, military=by == "kim")
    return replace(plain, **said)


def _author(unit: Unit, name: str) -> Author:
    person = unit.people.identify(Sender(Account("console", name), name))
    return Author(person.id, name, _ORGANISATIONS.get(name, ""))


async def filed(here: Town, form: str = TRUCKS) -> None:
    """Sara asks for assistance."""
    await here.say("sara@ops-en", f"/request assistance {form}")


async def first(here: Town, who: str, text: str) -> str:
    """The first line of the answer, without signs that only direct writing."""
    return bare((await here.say(who, text)).split("\n")[0])


async def lines(here: Town, who: str, text: str) -> list[str]:
    """The lines of the answer, likewise."""
    return bare(await here.say(who, text)).split("\n")


def said(key: str, language: str, number: int = 1, /, **args: Inline | int | str) -> str:
    """A phrase of ours about a request, as it is read."""
    return bare(ours(key, language, request=code(f"RQ-{number}"), **args))


def cannot(move: str, state: str, language: str, number: int = 1, of: str = "assistance") -> str:
    """What is said of a step that cannot be done now."""
    return said(
        "request-not-now",
        language,
        number,
        type=phrase(f"request-type-{of}"),
        move=phrase(f"request-move-{move}"),
        state=phrase(f"request-state-{state}"),
    )


def never(move: str, language: str, number: int, of: str, instead: str) -> str:
    """What is said of a step that requests of that kind have not, and what there is instead."""
    how = code(f"/request {instead} {number}")
    return said("request-other-kind", language, number, type=of, move=phrase(f"request-move-{move}"), command=how)


def up_to(move: str, language: str, number: int, /, **people: str) -> str:
    """What is said of a step that is not the asker's: whose it is, each by their part in it and their name."""
    parties = [phrase(f"request-party-{part}", who=Text(name)) for part, name in people.items()]
    step = phrase(f"request-move-{move}")
    return said("request-not-yours", language, number, move=step, people=Listing(tuple(parties)))
