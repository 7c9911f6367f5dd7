"""How long it takes to find a contact among 100,000, on SQLite and on PostgreSQL."""

import random
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from datetime import time as time_of_day
from functools import partial
from statistics import median, quantiles

from bot.core.cluster import CLUSTERS
from bot.core.contact import Contact, ContactMethod, MethodKind
from bot.core.hours import Hours
from bot.core.marking import Marking
from bot.core.people import Person
from bot.core.place import Operation, OperationPlan
from bot.core.stores import Store, Unit
from bot.engine.words import folded_words
from bot.storage.store import SqlStore
from tests.bench.databases import databases, tidy
from tests.bench.row import Row

CONTACTS = 100_000
IMPORT = 10_000
CHECKED_IN = 500
QUERIES = 400
SHOWN = 8
NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
FLOOD = OperationPlan("Flood", "UTC", ("en",), Marking.GREEN, (), ())
HOURS = [Hours(time_of_day(start), time_of_day((start + 10) % 24)) for start in (5, 6, 7, 8, 17, 18, 19, 20)]
ZONES = ("Africa/Nairobi", "Europe/Paris", "Asia/Kabul", "America/Port-au-Prince", "UTC")
FIELDS = (
    "logistics",
    "WASH",
    "health",
    "protection",
    "shelter",
    "education",
    "nutrition",
    "security",
    "medical",
    "air",
)
RANKS = ("officer", "coordinator", "liaison officer", "chief", "adviser", "focal point", "analyst", "assistant")
AREAS = ("Goma", "Nord-Kivu", "Bunia", "Beni", "Rutshuru", "Masisi", "Walikale", "Lubero", "Butembo", "Uvira")
GROUPS = ("Foundation", "Relief", "Battalion", "UNHCR", "WFP", "Red Cross")
SOUNDS = ("ka", "mu", "ri", "bo", "te", "ngo", "sa", "li", "zu", "ma", "du", "pe", "ro", "ha", "ni", "fe", "jo", "wi")


async def measure() -> list[Row]:
    """Imports and searches, in milliseconds; the p95 of all searches is the one that has a target, 20 ms."""
    rows = []
    with databases() as kinds:
        for name, new_database in kinds.items():
            url = new_database()
            store = SqlStore(url)
            try:
                rows += [Row(what, value, "ms", name) for what, value in await _measured(store, partial(tidy, url))]
            finally:
                await store.close()
    return rows


async def _measured(store: Store, tidy: Callable[[], None]) -> list[tuple[str, float]]:
    draw = random.Random(7)  # the same contacts and questions every time
    operation = await store.run(lambda unit: unit.rooms.declare(FLOOD))
    contacts = [_contact(draw) for _ in range(CONTACTS)]
    for start in range(0, CONTACTS, IMPORT):
        last_import = await store.run(partial(_add, within=operation, contacts=contacts[start : start + IMPORT]))
    await store.run(partial(_check_in, within=operation, draw=draw))
    tidy()
    timed: dict[str, list[float]] = {}
    for number in range(QUERIES):
        kind, words = _question(draw, contacts, number)
        timed.setdefault(kind, []).append(await store.read(partial(_search, within=operation, words=words)))
    every = [one for some in timed.values() for one in some]
    figures = [("search, p50", quantiles(every, n=20)[9]), ("search, p95", quantiles(every, n=20)[18])]
    figures += [(f"search, p50, {kind}", median(some)) for kind, some in timed.items()]
    return [*figures, (f"import of {IMPORT:,} into {CONTACTS - IMPORT:,}", last_import)]


def _add(unit: Unit, within: Operation, contacts: list[Contact]) -> float:
    begun = time.perf_counter()
    unit.contacts.add(within, contacts)
    return (time.perf_counter() - begun) * 1000


def _search(unit: Unit, within: Operation, words: str) -> float:
    begun = time.perf_counter()
    found = unit.contacts.search(within, [[word] for word in folded_words(words)], NOW, SHOWN)
    took = (time.perf_counter() - begun) * 1000
    if not found.contacts:
        raise RuntimeError(f"nobody was found for {words!r}")
    return took


def _contact(draw: random.Random) -> Contact:
    return Contact(
        function=f"{draw.choice(FIELDS)} {draw.choice(RANKS)}",
        organisation=f"{_word(draw, 2)} {draw.choice(GROUPS)}",
        name=f"{_word(draw, 2)} {_word(draw, 3)}",
        methods=(ContactMethod(MethodKind.MOBILE, f"+2437{draw.randrange(10**7):08}"),),
        area=draw.choice(AREAS),
        clusters=(draw.choice(CLUSTERS),),
        languages=("fr", "sw"),
        zone=draw.choice(ZONES),
        duty=draw.choice(HOURS) if draw.random() < 0.5 else None,
    )


def _word(draw: random.Random, syllables: int) -> str:
    return "".join(draw.choice(SOUNDS) for _ in range(syllables)).capitalize()


def _check_in(unit: Unit, within: Operation, draw: random.Random) -> None:
    until = NOW + timedelta(hours=8)
    for number in draw.sample(range(1, CONTACTS + 1), CHECKED_IN):
        contact = unit.contacts.find(within, number)
        assert contact is not None
        unit.contacts.change(within, replace(contact, checked_in_until=until), Person(1, "Bench", None, ()), NOW)


def _question(draw: random.Random, contacts: list[Contact], number: int) -> tuple[str, str]:
    one = draw.choice(contacts)
    field, name, area = one.function.split()[0], one.name, one.area
    kinds = (
        ("a function that 10,000 share", field),
        ("an area that 10,000 share", area),
        ("a function in an area", f"{field} {area}"),
        ("a function, a rank, an area", f"{one.function} {area}"),
        ("a name", name),
        ("a name and an area", f"{name.split()[1]} {area}"),
        ("typos in a name", f"{_mistyped(draw, name.split()[1])}"),
        ("typos in a function and an area", f"{_mistyped(draw, 'logistics')} {_mistyped(draw, area)}"),
        ("a beginning", field[:4]),
        ("an organisation", one.organisation),
    )
    return kinds[number % len(kinds)]


def _mistyped(draw: random.Random, word: str) -> str:
    at = draw.randrange(1, len(word) - 1)
    return draw.choice((word[:at] + word[at + 1 :], word[:at] + word[at + 1] + word[at] + word[at + 2 :]))
