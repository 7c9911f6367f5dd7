"""Who has to do with a request, and where they can be written to privately."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from bot.core.people import Person, Role
from bot.core.place import Account, Operation
from bot.core.request import TAKEN, OfferState, Request
from bot.core.request_cycle import Part
from bot.core.stores import Unit
from bot.engine.representatives import representatives


def accounts_of(unit: Unit, within: Operation, now: datetime, request: Request, part: Part) -> list[Account]:
    """Where those can be told who have this part in a request now (aware); of OTHER nobody knows who they are."""
    match part:
        case Part.ASKED:
            return representatives(unit, within, now, request.helper)
        case Part.COORDINATOR:
            roles = (Role.COORDINATOR, Role.ADMIN)
            return _first(person for role in roles for person in unit.people.holders(within, role))
    return accounts(unit, _people(request, part))


def _people(request: Request, part: Part) -> list[int]:
    match part:
        case Part.ASKER:
            return [request.author.person]
        case Part.OFFICER:
            return [request.officer or 0]
        case Part.PROVIDER:
            return [offer.by.person for offer in request.offers if offer.state in TAKEN]
        case Part.OFFERER:
            return [offer.by.person for offer in request.offers if offer.state is OfferState.OPEN]
    return []


def accounts(unit: Unit, people: Iterable[int]) -> list[Account]:
    """One account of each of some people, by their ids; those whom nobody knows are left out."""
    found = (unit.people.by_id(id) for id in dict.fromkeys(people))
    return _first(person for person in found if person is not None)


def _first(people: Iterable[Person]) -> list[Account]:
    """One account of each."""
    return list(dict.fromkeys(person.accounts[0] for person in people if person.accounts))
