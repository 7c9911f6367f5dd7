"""What an operation knows by name: people, organisations, units, and places where something is or was needed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from bot.core.marking import Marking
from bot.core.organisation import WELL_KNOWN, Organisation
from bot.core.place import Operation
from bot.core.record import Wanted
from bot.core.records import Records
from bot.core.stores import Unit
from bot.translation.expressions import Expressions

Names = Expressions[bool]

_MOST = 20_000  # contacts
_MOST_RECORDS = 200  # of each kind, those that changed last
_SHORTEST = 3  # letters
_CAPITALISED = re.compile(r"[^\W\d_a-z][\w'’-]+(?: [^\W\d_a-z][\w'’-]+)*")


def names_of(unit: Unit, within: Operation) -> Names:
    """All names that an operation knows."""
    return _names(_told(unit, within))


def well_known() -> Names:
    """The names of organisations that are met nearly everywhere."""
    return _names(_called(WELL_KNOWN))


def _names(told: Iterable[str]) -> Names:
    told = {" ".join(name.split()) for name in told}
    kept = sorted(each for each in told if len(each) >= _SHORTEST and not each.isdecimal())
    return Expressions([(said, True) for each in kept for said in {each, each.upper()}], loose=False)


def _told(unit: Unit, within: Operation) -> Iterator[str]:
    yield from _people(name.removeprefix("@") for name in unit.people.names(within))
    yield from _called((*within.rules.organisations, *WELL_KNOWN))
    for contact in unit.contacts.every(within)[:_MOST]:
        yield contact.organisation
        yield from _people([contact.name])
        yield from _places(contact.area)
    kinds: tuple[Records[Any], ...] = (unit.sitreps, unit.tasks, unit.requests)
    for records in kinds:
        for each in records.listed(within, Wanted(), Marking.RED, _MOST_RECORDS).records:
            yield from each.facets.organisations
            yield from _places(each.facets.area)


def _called(organisations: Iterable[Organisation]) -> Iterator[str]:
    for organisation in organisations:
        yield from (organisation.name, *organisation.aliases)


def _people(names: Iterable[str]) -> Iterator[str]:
    """People are called by each part of their name."""
    for name in names:
        yield name
        yield from (word for word in name.split() if word[:1].isupper())


def _places(area: str) -> Iterator[str]:
    """An area may be "Garissa airport, north": it is called Garissa, too."""
    yield area
    yield from _CAPITALISED.findall(area)
