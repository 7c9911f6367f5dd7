"""Which organisation is meant by a name."""

from __future__ import annotations

from collections.abc import Iterator

from bot.core.organisation import WELL_KNOWN, Organisation, Standing
from bot.core.people import Person
from bot.core.place import Operation
from bot.engine.words import fold


def organisation_named(name: str, within: Operation) -> Organisation | None:
    """The organisation that goes by a name in an operation, whatever its case and accents; its own list comes first."""
    wanted = fold(name)
    return next((each for each in known_organisations(within) if wanted in map(fold, (each.name, *each.aliases))), None)


def known_organisations(within: Operation) -> Iterator[Organisation]:
    """All organisations that an operation knows."""
    yield from within.rules.organisations
    yield from WELL_KNOWN


def led_by(person: Person, within: Operation) -> str:
    """The organisation that somebody leads; "" if none."""
    return next((each.name for each in within.rules.organisations if each.lead in person.accounts), "")


def canonical(name: str, within: Operation) -> str:
    """The one name of an organisation, or what was given if nobody knows it."""
    found = organisation_named(name, within)
    return found.name if found else name


def is_humanitarian(name: str, within: Operation) -> bool:
    """Whether an organisation is asked and never tasked."""
    found = organisation_named(name, within)
    return found is not None and found.standing is Standing.HUMANITARIAN
