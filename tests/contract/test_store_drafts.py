"""What was refused is kept until it is filed."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.core.marking import Marking
from bot.core.people import Person
from bot.core.place import Operation
from bot.core.stores import Store, Unit
from tests.support.said import FLOOD, NOW, each_of

ANA, TOM = (Person(number, name, None, ()) for number, name in ((1, "Ana"), (2, "Tom")))
LATER = NOW + timedelta(1)
TEXT = "sitrep new\nTitle: “ب”\n\n👍"


async def operations(store: Store) -> tuple[Operation, Operation]:
    other = replace(FLOOD, name="Quake")
    return await store.run(lambda unit: (unit.rooms.declare(FLOOD), unit.rooms.declare(other)))


def texts(unit: Unit, within: Operation, who: Person, family: str, ceiling: Marking = Marking.GREEN) -> list[str]:
    return [draft.text for draft in unit.drafts.all(within, who, family, ceiling)]


async def test_drafts_are_kept_for_each_person_family_and_operation_the_last_first(store: Store) -> None:
    here, there = await operations(store)
    await store.run(
        each_of(
            lambda unit: unit.drafts.add(here, ANA, "sitrep", TEXT, marking=Marking.GREEN, now=NOW),
            lambda unit: unit.drafts.add(here, ANA, "task", "task add", marking=Marking.GREEN, now=NOW),
            lambda unit: unit.drafts.add(there, TOM, "sitrep", "sitrep new", marking=Marking.GREEN, now=NOW),
            lambda unit: unit.drafts.add(here, ANA, "sitrep", "another", marking=Marking.GREEN, now=LATER),
        )
    )
    asked = [(here, ANA, "sitrep"), (here, ANA, "task"), (there, TOM, "sitrep"), (here, TOM, "sitrep")]
    found = await store.read(lambda unit: [texts(unit, *each) for each in asked])
    assert found == [["another", TEXT], ["task add"], ["sitrep new"], []]


async def test_a_draft_that_is_dropped_is_gone_and_the_others_are_not(store: Store) -> None:
    here, _ = await operations(store)
    for text in (TEXT, "another"):
        await store.run(lambda unit: unit.drafts.add(here, ANA, "sitrep", text, marking=Marking.GREEN, now=NOW))  # noqa: B023
    await store.run(lambda unit: unit.drafts.drop(unit.drafts.all(here, ANA, "sitrep", Marking.GREEN)[0]))
    assert await store.read(lambda unit: texts(unit, here, ANA, "sitrep")) == [TEXT]


async def test_a_draft_is_shown_no_lower_than_where_it_was_typed(store: Store) -> None:
    here, _ = await operations(store)
    await store.run(lambda unit: unit.drafts.add(here, ANA, "sitrep", TEXT, marking=Marking.AMBER, now=NOW))
    await store.run(lambda unit: unit.drafts.add(here, ANA, "sitrep", "less", marking=Marking.GREEN, now=LATER))
    found = [
        await store.read(lambda unit: texts(unit, here, ANA, "sitrep", ceiling=ceiling))  # noqa: B023
        for ceiling in (Marking.GREEN, Marking.AMBER, Marking.RED)
    ]
    assert found == [["less"], ["less", TEXT], ["less", TEXT]]
