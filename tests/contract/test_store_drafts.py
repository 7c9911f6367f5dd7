"""What was refused is kept until it is filed."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.core.marking import Marking
from bot.core.people import Person
from bot.core.place import Operation
from bot.core.stores import Store
from tests.support.said import FLOOD, NOW, each_of

ANA, TOM = (Person(number, name, None, ()) for number, name in ((1, "Ana"), (2, "Tom")))
LATER = NOW + timedelta(1)
TEXT = "sitrep new\nTitle: “ب”\n\n👍"


async def operations(store: Store) -> tuple[Operation, Operation]:
    other = replace(FLOOD, name="Quake")
    return await store.run(lambda unit: (unit.rooms.declare(FLOOD), unit.rooms.declare(other)))


async def test_a_draft_is_kept_for_each_person_family_and_operation(store: Store) -> None:
    here, there = await operations(store)
    await store.run(
        each_of(
            lambda unit: unit.drafts.keep(here, ANA, "sitrep", TEXT, marking=Marking.GREEN, now=NOW),
            lambda unit: unit.drafts.keep(here, ANA, "task", "task add", marking=Marking.GREEN, now=NOW),
            lambda unit: unit.drafts.keep(there, TOM, "sitrep", "sitrep new", marking=Marking.GREEN, now=NOW),
        )
    )
    asked = [(here, ANA, "sitrep"), (here, ANA, "task"), (there, TOM, "sitrep"), (here, TOM, "sitrep")]
    found = await store.read(lambda unit: [unit.drafts.fetch(*each, Marking.GREEN) for each in asked])
    assert found == [TEXT, "task add", "sitrep new", None]


async def test_the_last_draft_is_kept(store: Store) -> None:
    here, _ = await operations(store)
    await store.run(lambda unit: unit.drafts.keep(here, ANA, "sitrep", "first", marking=Marking.GREEN, now=NOW))
    await store.run(lambda unit: unit.drafts.keep(here, ANA, "sitrep", "second", marking=Marking.GREEN, now=LATER))
    assert await store.read(lambda unit: unit.drafts.fetch(here, ANA, "sitrep", Marking.GREEN)) == "second"


async def test_a_draft_that_is_dropped_is_gone(store: Store) -> None:
    here, _ = await operations(store)
    await store.run(lambda unit: unit.drafts.keep(here, ANA, "sitrep", TEXT, marking=Marking.GREEN, now=NOW))
    await store.run(lambda unit: unit.drafts.drop(here, TOM, "sitrep"))
    assert await store.read(lambda unit: unit.drafts.fetch(here, ANA, "sitrep", Marking.GREEN)) == TEXT
    await store.run(lambda unit: unit.drafts.drop(here, ANA, "sitrep"))
    assert await store.read(lambda unit: unit.drafts.fetch(here, ANA, "sitrep", Marking.GREEN)) is None


async def test_a_draft_is_shown_no_lower_than_where_it_was_typed(store: Store) -> None:
    here, _ = await operations(store)
    await store.run(lambda unit: unit.drafts.keep(here, ANA, "sitrep", TEXT, marking=Marking.AMBER, now=NOW))
    found = [
        await store.read(lambda unit: unit.drafts.fetch(here, ANA, "sitrep", ceiling))  # noqa: B023
        for ceiling in (Marking.GREEN, Marking.AMBER, Marking.RED)
    ]
    assert found == [None, TEXT, TEXT]
    await store.run(lambda unit: unit.drafts.keep(here, ANA, "sitrep", "less", marking=Marking.GREEN, now=NOW))
    assert await store.read(lambda unit: unit.drafts.fetch(here, ANA, "sitrep", Marking.GREEN)) == "less"
