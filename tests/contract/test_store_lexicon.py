"""Terms, remembered translations, reactions and budgets, on every database."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from bot.core.lexicon import Remembered, Term, Wording
from bot.core.place import Operation
from bot.core.stores import Store, Unit
from bot.core.translating import Made
from tests.support.said import FLOOD, NOW

CORDON = Term((Wording("en", "cordon"), Wording("fr", "bouclage")), approved=False, by="Ana")
MACHINE, PERSON = Remembered("une vanne", Made.MACHINE), Remembered("un bouclage", Made.REVIEWED)


def flood(unit: Unit) -> Operation:
    return unit.rooms.declare(FLOOD)


def remembering(origin: str, entry: Remembered) -> Callable[[Unit], None]:
    return lambda unit: unit.memory.keep(flood(unit), origin, {"k": entry})


async def test_terms_are_numbered_changed_and_removed(store: Store) -> None:
    first, second = await store.run(lambda unit: unit.terms.add(flood(unit), [CORDON, CORDON]))
    assert (first.number, second.number) == (1, 2)
    approved = replace(first, approved=True)
    await store.run(lambda unit: unit.terms.change(flood(unit), approved))
    await store.run(lambda unit: unit.terms.remove(flood(unit), 2))
    assert await store.run(lambda unit: unit.terms.all(flood(unit))) == [approved]
    [third] = await store.run(lambda unit: unit.terms.add(flood(unit), [CORDON]))
    assert third.number == 3


async def test_every_change_of_the_terms_makes_another_version(store: Store) -> None:
    versions = [await store.run(lambda unit: unit.terms.version(flood(unit)))]
    for change in (
        lambda unit: unit.terms.add(flood(unit), [CORDON]),
        lambda unit: unit.terms.change(flood(unit), replace(CORDON, number=1, approved=True)),
        lambda unit: unit.terms.remove(flood(unit), 1),
    ):
        await store.run(change)
        versions.append(await store.run(lambda unit: unit.terms.version(flood(unit))))
    assert len(set(versions)) == 4


async def test_what_a_person_wrote_outlasts_what_a_machine_did(store: Store) -> None:
    for entry in (MACHINE, PERSON, MACHINE):
        await store.run(remembering("room#1", entry))
    assert await store.read(lambda unit: unit.memory.find(["k", "other"])) == {"k": PERSON}
    assert await store.read(lambda unit: unit.memory.find([])) == {}


async def test_a_translation_is_forgotten_with_the_last_message_it_was_made_for(store: Store) -> None:
    for origin in ("room#1", "room#2"):
        await store.run(remembering(origin, MACHINE))
    await store.run(lambda unit: unit.memory.forget("room#1"))
    assert await store.read(lambda unit: unit.memory.find(["k"])) == {"k": MACHINE}
    await store.run(lambda unit: unit.memory.forget("room#2"))
    assert await store.read(lambda unit: unit.memory.find(["k"])) == {}


async def test_reactions_are_counted_by_room_and_taken_back(store: Store) -> None:
    def react(unit: Unit) -> None:
        for room, account, symbol in (("a", "tom", "👍"), ("a", "ana", "👍"), ("a", "ana", "👍"), ("b", "luc", "❤")):
            unit.reactions.put("o", room, account, symbol, added=True)

    await store.run(react)
    assert await store.read(lambda unit: unit.reactions.tally("o")) == {"a": {"👍": 2}, "b": {"❤": 1}}
    await store.run(lambda unit: unit.reactions.put("o", "b", "luc", "❤", added=False))
    assert await store.read(lambda unit: unit.reactions.tally("o")) == {"a": {"👍": 2}}


async def test_a_budget_is_spent_to_its_end_and_no_further(store: Store) -> None:
    def spend(characters: int) -> object:
        return store.run(lambda unit: unit.spending.spend("google", NOW.date(), characters, 10))

    assert [await spend(6), await spend(5), await spend(4), await spend(1)] == [True, False, True, False]  # type: ignore[misc]  # awaited
