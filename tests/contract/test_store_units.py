"""A Unit is kept whole or not at all, whoever else is at work."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from contextlib import suppress

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import DBAPIError

from bot.core.event import Sender
from bot.core.people import Person
from bot.core.place import Account
from bot.core.stores import Store, StoreUnavailable, Unit
from bot.storage.store import SqlStore
from bot.storage.unit import SqlUnit
from tests.support.said import ANA, FLOOD, NOW, ROOM, TOM, because, each_of, saying
from tests.support.stores import address_of


class Mishap(Exception):
    """What a Unit under test raises."""


def meet(account: Account) -> Sender:
    return Sender(account, account.id)


def identifying(account: Account) -> Callable[[Unit], Person]:
    return lambda unit: unit.people.identify(meet(account))


def raising(unit: Unit) -> None:
    unit.people.identify(meet(TOM))
    unit.outbox.promise(saying("lost"), because("lost"), NOW)
    raise Mishap


@pytest.fixture(params=["sqlite in memory", "sqlite file", "postgresql"])
def database(request: pytest.FixtureRequest) -> str:
    """Here those in memory count too, which have one connection for reading and writing."""
    return address_of(request.param, request)


async def known(store: Store, *accounts: Account) -> list[bool]:
    return await store.read(lambda unit: [unit.people.find(each) is not None for each in accounts])


async def test_a_unit_that_raises_leaves_nothing(store: Store) -> None:
    with pytest.raises(Mishap):
        await store.run(raising)
    assert await known(store, TOM) == [False]
    assert await store.read(lambda unit: unit.outbox.waiting("matrix", (), (), 10)) == []


async def test_an_attempt_is_undone_alone(store: Store) -> None:
    def work(unit: Unit) -> None:
        unit.people.identify(meet(ANA))
        with pytest.raises(Mishap), unit.attempt():
            raising(unit)
        with unit.attempt():
            unit.rooms.declare(FLOOD)

    await store.run(work)
    assert await known(store, ANA, TOM) == [True, False]
    assert len(await store.read(lambda unit: unit.rooms.operations())) == 1


async def test_an_attempt_within_an_attempt_is_undone_alone(store: Store) -> None:
    def work(unit: Unit) -> None:
        with unit.attempt():
            unit.people.identify(meet(ANA))
            with pytest.raises(Mishap), unit.attempt():
                raising(unit)

    await store.run(work)
    assert await known(store, ANA, TOM) == [True, False]


async def test_of_units_that_are_committed_together_only_the_one_that_raises_is_undone(store: Store) -> None:
    gate, accounts = threading.Event(), [Account("matrix", f"@{number}:x") for number in range(20)]
    held = [asyncio.create_task(store.run(lambda _unit: gate.wait(10))) for _ in range(4)]  # one for every writer
    units = [asyncio.create_task(store.run(identifying(each))) for each in accounts]
    failing = asyncio.create_task(store.run(raising))
    more = asyncio.create_task(store.run(lambda unit: unit.people.identify(meet(ANA))))
    await asyncio.sleep(0.01)
    gate.set()
    people = await asyncio.gather(*units)
    assert len({person.id for person in people}) == 20
    await asyncio.gather(*held)
    assert (await more).accounts == (ANA,)
    with pytest.raises(Mishap):
        await failing
    assert await known(store, *accounts, ANA, TOM) == [True] * 21 + [False]


async def test_a_unit_whose_caller_gave_up_before_it_began_is_not_run(sqlite_file: str) -> None:
    store, gate, begun = SqlStore(sqlite_file), threading.Event(), threading.Event()

    def hold(_unit: Unit) -> None:
        begun.set()
        gate.wait(10)

    held = asyncio.create_task(store.run(hold))
    await asyncio.to_thread(begun.wait, 10)
    given_up = asyncio.create_task(store.run(lambda unit: unit.people.identify(meet(TOM))))
    await asyncio.sleep(0)
    given_up.cancel()
    with pytest.raises(asyncio.CancelledError):
        await given_up
    gate.set()
    await held
    assert await known(store, TOM) == [False]
    await store.close()


async def test_a_hundred_units_at_once_are_all_kept(store: Store) -> None:
    async def one(number: int) -> str:
        def promise(unit: Unit) -> str:
            unit.people.identify(meet(Account("matrix", f"@{number % 10}:x")))
            unit.rooms.settle(ROOM)
            return unit.outbox.promise(saying(str(number)), because(str(number)), NOW)

        return await store.run(promise)

    keys = await asyncio.gather(*map(one, range(100)))
    waiting = await store.read(lambda unit: unit.outbox.waiting("matrix", (), (), 1000))
    assert {each.key for each in waiting} == set(keys)
    assert len(keys) == 100
    met = [Account("matrix", f"@{number}:x") for number in range(10)]
    people = await store.read(lambda unit: [unit.people.find(each) for each in met])
    assert len({person.id for person in people if person}) == 10


async def test_two_units_that_meet_somebody_at_once_mean_the_same_person(store: Store) -> None:
    both = threading.Barrier(2)

    def work(unit: Unit) -> int:
        unit.rooms.operations()  # the transaction has begun, and sees nobody yet
        with suppress(threading.BrokenBarrierError):
            both.wait(0.2)  # one writer alone waits in vain
        return unit.people.identify(meet(ANA)).id

    first, second = await asyncio.gather(store.run(work), store.run(work))
    assert first == second


async def test_two_units_that_wait_for_each_other_are_both_kept(store: Store) -> None:
    people = [await store.run(identifying(each)) for each in (ANA, TOM)]
    both, begun = threading.Barrier(2), threading.Event()

    def speaking(language: str, first: Person, second: Person) -> Callable[[Unit], None]:
        def work(unit: Unit) -> None:
            unit.people.speak(first, language)
            begun.set()
            with suppress(threading.BrokenBarrierError):
                both.wait(0.5)  # one writer alone, or one that tries again, waits in vain
            unit.people.speak(second, language)

        return work

    one = asyncio.create_task(store.run(speaking("fr", *people)))
    await asyncio.to_thread(begun.wait, 10)  # so that the other is not committed together with it
    await store.run(speaking("es", *reversed(people)))
    await one
    spoken = await store.read(lambda unit: [unit.people.find(each) for each in (ANA, TOM)])
    assert len({person.language for person in spoken if person}) == 1


async def test_a_store_that_is_closed_keeps_what_it_was_given_before(sqlite_file: str) -> None:
    store = SqlStore(sqlite_file)
    last = asyncio.create_task(store.run(lambda unit: unit.people.identify(meet(ANA))))
    await asyncio.sleep(0)
    await store.close()
    assert (await last).accounts == (ANA,)


async def test_a_database_file_that_is_gone_is_unavailable(tmp_path_factory: pytest.TempPathFactory) -> None:
    nowhere = tmp_path_factory.mktemp("gone") / "no-such-folder" / "bot.sqlite"
    store = SqlStore(f"sqlite:///{nowhere}")
    try:
        with pytest.raises(StoreUnavailable):
            await store.run(lambda unit: unit.inbox.backlog())
        with pytest.raises(StoreUnavailable):
            await store.read(lambda unit: unit.inbox.backlog())
    finally:
        await store.close()


async def test_a_database_that_ends_connections_is_unavailable_until_it_takes_new_ones(
    emptied_postgres: str, postgres_database: Engine
) -> None:
    store = SqlStore(emptied_postgres)

    def cut(unit: Unit) -> None:
        with postgres_database.begin() as other:
            other.execute(
                text(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                    " WHERE datname = current_database() AND pid <> pg_backend_pid()"
                )
            )
        unit.people.identify(meet(TOM))

    def cut_in_an_attempt(unit: Unit) -> None:
        with unit.attempt():
            cut(unit)

    try:
        for work in (cut, cut_in_an_attempt, each_of(cut)):
            with pytest.raises(StoreUnavailable):
                await store.run(work)
            with pytest.raises(StoreUnavailable):
                await store.read(work)
        outcomes = await asyncio.gather(*(store.run(cut_in_an_attempt) for _ in range(20)), return_exceptions=True)
        assert {type(outcome) for outcome in outcomes} == {StoreUnavailable}
        assert await known(store, TOM) == [False]
        assert (await store.run(lambda unit: unit.people.identify(meet(TOM)))).accounts == (TOM,)
    finally:
        await store.close()


async def test_a_statement_that_is_wrong_is_a_fault_and_no_database_that_is_away(store: Store) -> None:
    def wrong(unit: Unit) -> None:
        assert isinstance(unit, SqlUnit)
        unit.rooms._connection.exec_driver_sql("SELECT nothing FROM nowhere")

    outcomes = await asyncio.gather(
        store.run(wrong), store.run(lambda unit: unit.people.identify(meet(TOM))), return_exceptions=True
    )

    assert isinstance(outcomes[0], DBAPIError)
    assert isinstance(outcomes[1], Person)
    with pytest.raises(DBAPIError):
        await store.read(wrong)
