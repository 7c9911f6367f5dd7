"""What falls due is planned once for each occurrence, and fires once."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime, timedelta

from bot.core.place import Operation
from bot.core.records import Outage
from bot.core.stores import Store, Unit
from tests.support.said import FLOOD, NOW

SOON = NOW + timedelta(minutes=5)
LATER = NOW + timedelta(hours=1)


async def flood(store: Store) -> Operation:
    return await store.run(lambda unit: unit.rooms.declare(FLOOD))


async def plan(store: Store, *planned: tuple[str, str, datetime], job: str = "remind") -> datetime | None:
    within = await flood(store)

    def work(unit: Unit) -> datetime | None:
        for subject, occurrence, at in planned:
            unit.firings.plan(within, job, subject, occurrence, at)
        return unit.firings.soonest

    return await store.run(work)


async def due(store: Store, now: datetime = LATER, limit: int = 10) -> list[tuple[str, str, str, datetime]]:
    firings = await store.read(lambda unit: unit.firings.due(now, limit))
    return [(each.job, each.subject, each.occurrence, each.at) for each in firings]


async def fire(store: Store, now: datetime = LATER) -> None:
    for each in await store.read(lambda unit: unit.firings.due(now, 10)):
        assert await store.run(lambda unit: unit.firings.done(each.id, now))  # noqa: B023 -- awaited at once


async def test_what_is_due_comes_oldest_first(store: Store) -> None:
    assert await store.read(lambda unit: unit.firings.next()) is None
    assert await plan(store, ("T-2", "a", LATER), ("T-1", "a", SOON)) == SOON
    assert await store.read(lambda unit: unit.firings.next()) == SOON
    assert await due(store, NOW) == []
    assert await due(store, SOON) == [("remind", "T-1", "a", SOON)]
    assert await due(store) == [("remind", "T-1", "a", SOON), ("remind", "T-2", "a", LATER)]
    assert await due(store, limit=1) == [("remind", "T-1", "a", SOON)]


async def test_the_operation_comes_with_what_is_due(store: Store) -> None:
    await plan(store, ("T-1", "a", SOON))
    [firing] = await store.read(lambda unit: unit.firings.due(LATER, 10))
    assert firing.operation == await flood(store)


async def test_an_occurrence_that_is_planned_again_is_moved(store: Store) -> None:
    await plan(store, ("T-1", "a", LATER))
    assert await plan(store, ("T-1", "a", SOON)) == SOON
    assert await due(store) == [("remind", "T-1", "a", SOON)]


async def test_an_occurrence_fires_once(store: Store) -> None:
    await plan(store, ("T-1", "a", SOON))
    [firing] = await store.read(lambda unit: unit.firings.due(LATER, 10))
    assert await store.run(lambda unit: unit.firings.done(firing.id, LATER))
    assert not await store.run(lambda unit: unit.firings.done(firing.id, LATER))
    assert await plan(store, ("T-1", "a", LATER)) is None
    assert await due(store) == []
    assert await store.read(lambda unit: unit.firings.next()) is None


async def test_what_was_dropped_does_not_fire_unless_it_is_planned_again(store: Store) -> None:
    within = await flood(store)
    await plan(store, ("T-1", "a", SOON), ("T-1", "b", SOON), ("T-2", "a", SOON))
    await plan(store, ("T-1", "a", LATER), job="escalate")
    [first, *_] = await store.read(lambda unit: unit.firings.due(LATER, 10))
    await store.run(lambda unit: unit.firings.drop(within, "T-1", ["remind"]))
    assert not await store.run(lambda unit: unit.firings.done(first.id, LATER))
    assert await due(store) == [("remind", "T-2", "a", SOON), ("escalate", "T-1", "a", LATER)]
    await store.run(lambda unit: unit.firings.drop(within, "T-1"))
    assert await due(store) == [("remind", "T-2", "a", SOON)]
    assert await plan(store, ("T-1", "b", LATER)) == LATER
    assert await due(store) == [("remind", "T-2", "a", SOON), ("remind", "T-1", "b", LATER)]


async def test_a_subject_knows_what_it_has_before_it(store: Store) -> None:
    within = await flood(store)
    await plan(store, ("T-1", "b", LATER), ("T-1", "a", SOON), ("T-2", "a", SOON))
    planned = await store.read(lambda unit: unit.firings.planned(within, "T-1"))
    assert [each.occurrence for each in planned] == ["a", "b"]
    await fire(store, SOON)
    planned = await store.read(lambda unit: unit.firings.planned(within, "T-1"))
    assert [each.occurrence for each in planned] == ["b"]


async def test_what_was_missed_is_known_since_then_and_never_fires(store: Store) -> None:
    within = await flood(store)
    await plan(store, ("T-1", "a", SOON), ("T-2", "a", SOON))
    first, second = await store.read(lambda unit: unit.firings.due(LATER, 10))
    assert await store.run(lambda unit: unit.firings.done(first.id, LATER, missed=True))
    assert await store.run(lambda unit: unit.firings.done(second.id, LATER))
    assert not await store.run(lambda unit: unit.firings.done(first.id, LATER))
    await plan(store, ("T-1", "a", SOON))
    assert await due(store) == []
    assert await store.read(lambda unit: unit.firings.missed(within, SOON)) == [first]
    assert await store.read(lambda unit: unit.firings.missed(within, LATER)) == []


async def test_an_outage_lasts_from_the_last_sign_of_life_to_the_next_start(store: Store) -> None:
    for begin in (NOW, NOW + timedelta(minutes=5)):
        await store.run(lambda unit: unit.outages.begin(begin))  # noqa: B023 -- awaited at once
    await store.run(lambda unit: unit.outages.live(LATER))
    await store.run(lambda unit: unit.outages.begin(LATER + timedelta(hours=2)))
    assert await store.read(lambda unit: unit.outages.since(NOW)) == [Outage(LATER, LATER + timedelta(hours=2))]
    assert await store.read(lambda unit: unit.outages.since(LATER + timedelta(hours=2))) == []


async def test_many_are_planned_at_once_by_the_same_rules(store: Store) -> None:
    within = await flood(store)
    await plan(store, ("T-1", "a", SOON), ("T-2", "a", LATER))
    await fire(store, SOON)
    many = [(f"T-{number}", "a", SOON) for number in range(1, 400)]

    def work(unit: Unit) -> datetime | None:
        unit.firings.plan_all(within, "remind", many)
        return unit.firings.soonest

    assert await store.run(work) == SOON
    assert await due(store, limit=1000) == [("remind", *each) for each in many[1:]]
    await store.run(lambda unit: unit.firings.plan_all(within, "remind", []))


async def test_what_was_planned_in_an_attempt_that_failed_is_not_soonest(store: Store) -> None:
    within = await flood(store)

    def failing(unit: Unit) -> None:
        unit.firings.plan(within, "remind", "T-2", "a", SOON)
        raise ValueError

    def work(unit: Unit) -> datetime | None:
        unit.firings.plan(within, "remind", "T-1", "a", LATER)
        with suppress(ValueError), unit.attempt():
            failing(unit)
        return unit.firings.soonest

    assert await store.run(work) == LATER
    assert await due(store) == [("remind", "T-1", "a", LATER)]
