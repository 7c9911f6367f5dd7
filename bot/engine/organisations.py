"""Which organisation is meant by a name."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from bot.core.organisation import WELL_KNOWN, Organisation, Standing
from bot.core.people import Person
from bot.core.place import Operation
from bot.engine.words import fold


def organisation_named(name: str, within: Operation) -> Organisation | None:
    """The organisation that goes by a name in an operation, whatever its case and accents; its own list comes first."""
    compared = _comparable(name)
    return _by_name(within.rules.organisations).get(compared) or _by_name(WELL_KNOWN).get(compared)


@lru_cache(maxsize=64)  # folding every name takes longer than most commands, which ask several times
def _by_name(some: tuple[Organisation, ...]) -> dict[str, Organisation]:
    """Organisations by all their names, folded; of several that go by one, the first."""
    return {_comparable(name): each for each in reversed(some) for name in (each.name, *each.aliases)}


def _comparable(name: str) -> str:
    return fold(name).replace("’", "'")


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
