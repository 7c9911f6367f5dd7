"""Records are kept with all their versions, and listed, counted and found by what they are now."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from bot.core.location import Named
from bot.core.marking import Marking
from bot.core.people import Person
from bot.core.place import Account, Operation
from bot.core.record import Author, Kind, Listed, Record, Ref, Step, Taken, Wanted
from bot.core.records import Records
from bot.core.sitrep import Sitrep
from bot.core.stores import Overtaken, Store, Unit
from bot.core.task import Assignee, Task, TaskState
from tests.support.kept import TOM_OF_WFP, request, sitrep, step, task
from tests.support.said import FLOOD, NOW, each_of

HOUR = timedelta(hours=1)
OTHER = replace(FLOOD, name="Quake")
EVERY = Wanted()


async def flood(store: Store) -> Operation:
    return await store.run(lambda unit: unit.rooms.declare(FLOOD))


async def add(store: Store, *tasks: Task, step: Step = step()) -> list[Task]:  # noqa: B008 -- a value
    within = await flood(store)
    return await store.run(lambda unit: [unit.tasks.add(within, each, step) for each in tasks])


async def change(store: Store, before: Task, step: Step = step("change"), **changes: Any) -> Task:  # noqa: B008
    within = await flood(store)
    return await store.run(lambda unit: unit.tasks.change(within, replace(before, **changes), step))


async def listed(
    store: Store, wanted: Wanted = EVERY, ceiling: Marking = Marking.RED, limit: int = 10
) -> tuple[list[int], int]:
    within = await flood(store)
    found = await store.read(lambda unit: unit.tasks.listed(within, wanted, ceiling, limit))
    return [each.number for each in found.records], found.total


async def search(
    store: Store, *asked: Sequence[str] | str, ceiling: Marking = Marking.RED, open: bool = False
) -> tuple[list[int], int]:
    within = await flood(store)
    things = [[each] if isinstance(each, str) else each for each in asked]
    found = await store.read(lambda unit: unit.tasks.search(within, things, ceiling, 10, open=open))
    return [each.number for each in found.records], found.total


@pytest.mark.parametrize(
    ("records", "record"),
    [
        (lambda unit: unit.sitreps, sitrep(clusters=("WSH",), place=Named("Goma"))),
        (lambda unit: unit.tasks, task(due=NOW, marks={})),
        (lambda unit: unit.requests, request(needed_by=NOW)),
    ],
)
async def test_a_record_is_found_as_it_was_added(
    store: Store, records: Callable[[Unit], Records[Any]], record: Record
) -> None:
    within = await flood(store)
    added = await store.run(lambda unit: records(unit).add(within, record, step()))
    assert added == replace(record, number=1, version=1)
    assert await store.read(lambda unit: records(unit).find(within, 1, Marking.RED)) == added
    assert await store.read(lambda unit: records(unit).version(within, 1, 1)) == added
    assert await store.read(lambda unit: records(unit).listed(within, EVERY, Marking.RED, 5)) == Listed((added,), 1)
    assert await store.read(lambda unit: records(unit).find(within, 2, Marking.RED)) is None
    assert await store.read(lambda unit: records(unit).version(within, 1, 2)) is None


async def test_numbers_count_within_an_operation_and_a_kind(store: Store) -> None:
    here, there = await flood(store), await store.run(lambda unit: unit.rooms.declare(OTHER))

    def work(unit: Unit) -> list[int]:
        tasks = [unit.tasks.add(within, task(), step()).number for within in (here, here, there)]
        return [*tasks, unit.sitreps.add(here, sitrep(), step()).number]

    assert await store.run(work) == [1, 2, 1, 1]
    assert await store.read(lambda unit: [unit.tasks.next_number(each) for each in (here, there)]) == [3, 2]
    assert await store.read(lambda unit: unit.requests.next_number(here)) == 1
    assert await store.read(lambda unit: unit.tasks.find(there, 2, Marking.RED)) is None
    assert await listed(store) == ([2, 1], 2)


async def test_a_number_is_not_given_again_to_another_after_its_unit_failed(store: Store) -> None:
    within = await flood(store)

    def failing(unit: Unit) -> None:
        unit.tasks.add(within, task("lost"), step())
        raise ValueError

    await add(store, task())
    with pytest.raises(ValueError):  # noqa: PT011 -- raised just above
        await store.run(failing)
    assert [each.number for each in await add(store, task())] == [2]
    assert await search(store, "lost") == ([], 0)


async def test_every_version_and_step_is_kept(store: Store) -> None:
    within = await flood(store)
    [first] = await add(store, task("Repair the pump"))
    started = step("start", NOW + HOUR, account=Account("matrix", "@tom:x"), note="at last")
    second = await change(store, first, started, state=TaskState.IN_PROGRESS, title="Repair both pumps")
    noted = step("note", NOW + 2 * HOUR, note="parts are on their way")
    await store.run(lambda unit: unit.tasks.note(within, second, noted))

    assert second.version == 2
    versions = await store.read(lambda unit: [unit.tasks.version(within, 1, number) for number in (1, 2, 3)])
    assert versions == [first, second, None]
    assert await store.read(lambda unit: unit.tasks.history(within, 1)) == [
        Taken(step(), 1, "open"),
        Taken(started, 2, "in-progress"),
        Taken(noted, 2, "in-progress"),
    ]
    assert await store.read(lambda unit: unit.tasks.history(within, 2)) == []


async def test_nothing_above_the_ceiling_is_shown_or_counted(store: Store) -> None:
    await add(store, *(task(marking=marking) for marking in Marking))
    within = await flood(store)
    for ceiling in Marking:
        below = [int(marking) + 1 for marking in Marking if marking <= ceiling]
        assert await listed(store, ceiling=ceiling) == (below[::-1], len(below))
        assert (await search(store, "pump", ceiling=ceiling))[1] == len(below)
        board = await store.read(lambda unit: unit.tasks.board(within, EVERY, ceiling, {"open": 9}))  # noqa: B023
        assert [each.number for each in board["open"].records] == below[::-1]
        assert board["open"].total == len(below)
        found = await store.read(lambda unit: [unit.tasks.find(within, each, ceiling) for each in range(1, 6)])  # noqa: B023
        assert [each.number for each in found if each] == below


async def test_a_record_that_is_marked_higher_is_gone_from_where_it_was_shown(store: Store) -> None:
    [first] = await add(store, task(marking=Marking.CLEAR))
    await change(store, first, marking=Marking.RED)
    within = await flood(store)
    assert await listed(store, ceiling=Marking.AMBER) == ([], 0)
    assert await search(store, "pump", ceiling=Marking.AMBER) == ([], 0)
    assert await store.read(lambda unit: unit.tasks.board(within, EVERY, Marking.AMBER, {})) == {}
    assert await listed(store) == ([1], 1)


MINE: dict[str, Any] = {"author": Author(3, "Ana", "UNHCR")}
UNITS: dict[str, Any] = {"assignee": Assignee("Müller", "Génie", person=9)}


@pytest.mark.parametrize(
    ("wanted", "numbers"),
    [
        (EVERY, [4, 3, 2, 1]),
        (Wanted(open=True), [3, 2, 1]),
        (Wanted(open=False), [4]),
        (Wanted(states=frozenset({TaskState.DONE, TaskState.OPEN})), [4, 2, 1]),
        (Wanted(clusters=("WSH",)), [2, 1]),
        (Wanted(organisation="GENIE"), [3]),
        (Wanted(area="goma"), [4, 1]),
        (Wanted(person=9), [3]),
        (Wanted(author=3), [2]),
        (Wanted(author=3, person=9), []),
        (Wanted(open=True, clusters=("WSH",), area="Goma", author=7), [1]),
        (Wanted(clusters=("LOG",), organisation="engineer company", since=NOW), [2]),
        (Wanted(clusters=("EDU",)), []),
        (Wanted(overdue=NOW + HOUR), [3, 1]),
        (Wanted(soonest=True), [1, 3, 2, 4]),
        (Wanted(open=True, soonest=True, clusters=("WSH",)), [1, 2]),
    ],
)
async def test_lists_hold_what_is_wanted_and_no_more(store: Store, wanted: Wanted, numbers: list[int]) -> None:
    await add(
        store,
        task(clusters=("WSH",), area="Goma", due=NOW - HOUR),
        task(clusters=("WSH", "LOG"), due=NOW + 2 * HOUR, **MINE),
        task(state=TaskState.BLOCKED, due=NOW, **UNITS),
        task(state=TaskState.DONE, place=Named("Goma")),
    )
    assert await listed(store, wanted) == (numbers, len(numbers))


async def test_lists_follow_what_a_record_becomes(store: Store) -> None:
    [first, _] = await add(store, task(clusters=("WSH",), due=NOW), task(clusters=("WSH",)))
    await change(store, first, changed=NOW + HOUR, clusters=("LOG",), due=None, state=TaskState.DONE)
    within = await flood(store)
    assert await listed(store) == ([1, 2], 2)
    assert await listed(store, Wanted(clusters=("WSH",))) == ([2], 1)
    assert await listed(store, Wanted(clusters=("LOG",))) == ([1], 1)
    assert await listed(store, Wanted(overdue=NOW + HOUR)) == ([], 0)
    assert await listed(store, Wanted(since=NOW + HOUR)) == ([1], 1)
    board = await store.read(lambda unit: unit.tasks.board(within, EVERY, Marking.RED, {}))
    assert board == {"done": Listed((), 1), "open": Listed((), 1)}


async def test_a_list_is_cut_and_says_how_many_there_are_in_all(store: Store) -> None:
    await add(store, *(task(changed=NOW + number * HOUR, due=NOW - number * HOUR) for number in (2, 1, 3)))
    assert await listed(store, limit=2) == ([3, 1], 3)
    assert await listed(store, Wanted(soonest=True), limit=2) == ([3, 1], 3)
    assert await listed(store, limit=0) == ([], 3)


async def test_how_many_were_in_which_state_at_some_moments(store: Store) -> None:
    within, moments = await flood(store), [NOW + each * HOUR for each in range(4)]

    def at(hours: float) -> Step:
        return replace(step(), at=NOW + hours * HOUR)

    async def course(ceiling: Marking = Marking.AMBER, **wanted: Any) -> list[dict[str, int]]:
        counted = await store.read(lambda unit: unit.tasks.course(within, Wanted(**wanted), ceiling, moments))
        return [dict(each) for each in counted]

    await add(store, task(changed=NOW - 9 * HOUR), step=at(-9))
    [known] = await add(store, task(clusters=("WSH",), changed=NOW - HOUR), step=at(-1))
    await add(store, task(marking=Marking.RED, changed=NOW + 2 * HOUR), step=at(2))
    began = await change(store, known, at(1), state=TaskState.ACCEPTED, changed=NOW + HOUR)
    await change(store, began, at(2.5), state=TaskState.DONE, changed=NOW + 2.5 * HOUR)

    assert await course() == [{"open": 2}, *[{"open": 1, "accepted": 1}] * 2, {"open": 1, "done": 1}]
    assert await course(clusters=("WSH",)) == [{"open": 1}, *[{"accepted": 1}] * 2, {"done": 1}]
    assert await course(Marking.RED, clusters=()) == [
        {"open": 2},
        {"open": 1, "accepted": 1},
        {"open": 2, "accepted": 1},
        {"open": 2, "done": 1},
    ]


async def test_names_of_any_length_are_listed_by(store: Store) -> None:
    long = "Organisation " * 400
    await add(store, task(area=long, assignee=Assignee("x", long)))
    assert await listed(store, Wanted(organisation=long, area=long)) == ([1], 1)


async def test_many_records_of_one_moment_are_listed_in_order(store: Store) -> None:
    def moment(number: int) -> datetime:
        return NOW + timedelta(microseconds=number * 37 % 101)

    def fill(unit: Unit) -> None:
        for number in numbers:
            unit.tasks.add(within, task(changed=moment(number), due=moment(number), area=f"{number % 9}"), step())

    numbers, within = range(1, 101), await flood(store)
    await store.run(fill)
    rising = sorted(numbers, key=moment)
    assert await listed(store, Wanted(soonest=True), limit=70) == (rising[:70], 100)
    assert await listed(store, limit=70) == (rising[::-1][:70], 100)
    assert await listed(store, Wanted(area="3")) == ([number for number in rising[::-1] if number % 9 == 3][:10], 11)


async def test_records_are_found_by_their_words(store: Store) -> None:
    await add(
        store,
        task("Réparer la pompe", area="Goma"),
        task("Pompe et camion", assignee=Assignee("Goma team", "Réparateurs")),
        task("Camions", state=TaskState.DONE),
    )
    assert await search(store, "pompe") == ([1, 2], 2)
    assert (await search(store, "pomep"))[1] == 2
    assert await search(store, "goma", "pompe") == ([1, 2], 2)
    assert await search(store, "camion", open=True) == ([2], 1)
    assert await search(store, ("tracteur", "camions")) == ([3], 1)  # of another spelling no beginning is looked for
    assert await search(store, "helicopter") == ([], 0)


async def test_records_are_found_by_what_they_say_now(store: Store) -> None:
    [first] = await add(store, task("Repair the pump", clusters=("WSH",)))
    await change(store, first, title="Repair the bridge", clusters=("LOG",))
    assert await search(store, "pump") == ([], 0)
    assert await search(store, "cluster:WSH") == ([], 0)
    assert await search(store, "repair", "bridge", "cluster:LOG") == ([1], 1)
    assert await search(store, "clust") == ([], 0)


async def test_the_last_step_of_a_person_is_known_for_a_while(store: Store) -> None:
    within, there = await flood(store), await store.run(lambda unit: unit.rooms.declare(OTHER))
    tom, ana = Person(TOM_OF_WFP.person, "Tom", None, ()), Person(3, "Ana", None, ())
    done = step("done", NOW + HOUR)
    await store.run(
        each_of(
            lambda unit: unit.sitreps.add(within, sitrep(), step()),
            lambda unit: unit.tasks.change(within, replace(unit.tasks.add(within, task(), step()), title="x"), done),
            lambda unit: unit.tasks.add(there, task(), step("add", NOW + 2 * HOUR)),
        )
    )
    last = (Ref(Kind.TASK, 1), Taken(done, 2, "open"))
    assert await store.read(lambda unit: unit.steps.last_by(within, tom, NOW)) == last
    assert await store.read(lambda unit: unit.steps.last_by(within, tom, NOW + HOUR)) == last
    assert await store.read(lambda unit: unit.steps.last_by(within, tom, NOW + 2 * HOUR)) is None
    assert await store.read(lambda unit: unit.steps.last_by(within, ana, NOW)) is None


async def test_everybody_who_writes_at_once_is_heard(store: Store) -> None:
    within = await flood(store)

    async def one(number: int) -> tuple[int, int]:
        def work(unit: Unit) -> tuple[int, int]:
            made = unit.tasks.add(within, task(f"common word{number}", area=f"area {number % 2}"), step())
            report: Sitrep = unit.sitreps.add(within, sitrep(f"report {number}"), step())
            unit.tasks.change(within, replace(made, state=TaskState.ACKNOWLEDGED), step("ack"))
            return made.number, report.number

        return await store.run(work)

    numbers = await asyncio.gather(*map(one, range(40)))
    assert sorted(each for each, _ in numbers) == sorted(each for _, each in numbers) == list(range(1, 41))
    assert (await listed(store))[1] == (await search(store, "common"))[1] == 40
    assert (await listed(store, Wanted(area="area 1", states=frozenset({TaskState.ACKNOWLEDGED}))))[1] == 20
    assert (await listed(store, Wanted(states=frozenset({TaskState.OPEN}))))[1] == 0


async def test_who_is_overtaken_reads_anew_what_the_other_made_of_the_record(store: Store) -> None:
    within, [first] = await flood(store), await add(store, task("Repair the pump"))
    reading, gate = threading.Event(), threading.Event()
    seen: list[int] = []

    def slow(unit: Unit) -> None:
        found = unit.tasks.find(within, first.number, Marking.RED)
        assert found is not None
        seen.append(found.version)
        reading.set()
        gate.wait(10)
        unit.tasks.change(within, replace(found, state=TaskState.ACKNOWLEDGED), step("ack"))

    slowly = asyncio.create_task(store.run(slow))
    await asyncio.to_thread(reading.wait, 10)
    quickly = asyncio.create_task(change_title(store, "Repair both pumps"))
    await asyncio.wait({quickly}, timeout=0.2)  # where there is one writer, it comes second
    gate.set()
    await asyncio.gather(slowly, quickly)
    last = await store.read(lambda unit: unit.tasks.find(within, first.number, Marking.RED))
    assert last is not None
    assert (last.version, last.title, last.state) == (3, "Repair both pumps", TaskState.ACKNOWLEDGED)
    assert seen in ([1], [1, 2])


async def change_title(store: Store, title: str) -> None:
    within = await flood(store)

    def work(unit: Unit) -> None:
        found = unit.tasks.find(within, 1, Marking.RED)
        assert found is not None
        unit.tasks.change(within, replace(found, title=title), step("change"))

    await store.run(work)


async def test_those_who_change_a_record_at_once_follow_one_another(store: Store) -> None:
    within, _ = await flood(store), await add(store, task("x"))
    await asyncio.gather(*(change_title(store, f"title {number}") for number in range(30)))
    taken = await store.read(lambda unit: unit.tasks.history(within, 1))
    assert [each.version for each in taken] == list(range(1, 32))


async def test_a_version_that_is_not_the_last_cannot_be_changed(store: Store) -> None:
    [first] = await add(store, task())
    await change(store, first, title="changed")
    with pytest.raises(Overtaken):
        await change(store, first, title="changed as if nothing had been")
    assert (await listed(store))[1] == 1
