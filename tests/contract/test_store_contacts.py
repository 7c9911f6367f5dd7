"""Contacts are kept, and found by their words, on every database."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest

from bot.core.contact import Access, Contact, ContactMethod, FoundContacts, MethodKind, Verification
from bot.core.hours import Hours
from bot.core.people import Person
from bot.core.place import Account, Operation
from bot.core.stores import Store, Unit
from bot.engine.words import folded_words
from tests.support.said import ANA, FLOOD, TOM

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
WHO = Person(1, "Ana", None, (ANA,))
DAY = Hours(time(8), time(18))
NIGHT = Hours(time(20), time(6))
FULL = Contact(
    function="WASH coordinator",
    organisation="UNICEF",
    name="María Nuñez",
    methods=(
        ContactMethod(MethodKind.MOBILE, "+254712345678", Access.PUBLIC),
        ContactMethod(MethodKind.RADIO, "KILO 12"),
    ),
    area="Nord-Kivu",
    clusters=("WSH", "PRO-GBV"),
    languages=("fr", "sw"),
    nationality="Spanish",
    zone="Africa/Kinshasa",
    duty=DAY,
    checked_in_until=NOW + timedelta(hours=3),
    alternate=7,
    account=ANA,
    consent=True,
    expires=NOW + timedelta(days=30),
    verified=Verification(NOW, "Ana"),
)
LOGISTICS = Contact(function="Logistics officer", organisation="WFP", area="Goma")


async def declare(store: Store, name: str = "Flood 2026") -> Operation:
    return await store.run(lambda unit: unit.rooms.declare(replace(FLOOD, name=name)))


async def add(store: Store, operation: Operation, *contacts: Contact) -> list[Contact]:
    return await store.run(lambda unit: unit.contacts.add(operation, contacts))


async def change(store: Store, operation: Operation, contact: Contact) -> None:
    await store.run(lambda unit: unit.contacts.change(operation, contact, WHO, NOW))


async def ask(
    store: Store, operation: Operation, words: str, *terms: Sequence[str], now: datetime = NOW, limit: int = 8
) -> FoundContacts:
    asked = [*([word] for word in folded_words(words)), *terms]
    return await store.read(lambda unit: unit.contacts.search(operation, asked, now, limit))


async def numbers(
    store: Store, operation: Operation, words: str, *terms: Sequence[str], now: datetime = NOW
) -> list[int]:
    return [each.number for each in (await ask(store, operation, words, *terms, now=now)).contacts]


async def test_all_of_a_contact_is_kept(store: Store) -> None:
    operation = await declare(store)
    (added,) = await add(store, operation, FULL)

    found = await store.read(lambda unit: unit.contacts.find(operation, 1))

    assert found == added == replace(FULL, number=1)


async def test_numbers_count_within_an_operation_and_are_never_given_again(store: Store) -> None:
    flood, quake = await declare(store), await declare(store, "Quake")
    one, two = await add(store, flood, FULL, LOGISTICS)
    await store.run(lambda unit: unit.contacts.remove(flood, two, WHO, NOW))
    (three,) = await add(store, flood, LOGISTICS)
    (other,) = await add(store, quake, LOGISTICS)

    assert [one.number, two.number, three.number, other.number] == [1, 2, 3, 1]
    assert [each.number for each in await store.read(lambda unit: unit.contacts.every(flood))] == [1, 3]
    assert await store.run(lambda unit: unit.contacts.add(flood, [])) == []


async def test_a_removed_contact_is_gone_but_its_history_is_kept(store: Store) -> None:
    operation = await declare(store)
    (added,) = await add(store, operation, FULL)
    moved = replace(added, area="Bunia")
    await change(store, operation, moved)
    await store.run(lambda unit: unit.contacts.remove(operation, moved, WHO, NOW))

    assert await store.read(lambda unit: unit.contacts.find(operation, 1)) is None
    assert await store.read(lambda unit: unit.contacts.own(operation, WHO)) == []
    assert await numbers(store, operation, "wash") == []
    assert await store.read(lambda unit: unit.contacts.history(operation, 1)) == [added, moved]


async def test_ones_own_entries_are_found_by_any_account_of_a_person(store: Store) -> None:
    flood, quake = await declare(store), await declare(store, "Quake")
    mine, _, also_mine = await add(store, flood, FULL, LOGISTICS, replace(LOGISTICS, account=TOM))
    await add(store, quake, FULL)

    def own(*accounts: Account) -> Person:
        return Person(1, "Ana", None, accounts)

    assert await store.read(lambda unit: unit.contacts.own(flood, own(ANA))) == [mine]
    assert await store.read(lambda unit: unit.contacts.own(flood, own(ANA, TOM))) == [mine, also_mine]


@pytest.mark.parametrize(
    "words",
    [
        "wash",
        "WASH coordinator",
        "coord",
        "unicef",
        "maria",
        "NUÑEZ",
        "nunes",
        "nord kivu",
        "Nord-Kivu",
        "norf kivuu",
        "cordinator",
        "coordiantor unicfe",
        "wahs unicef",
    ],
)
async def test_typos_and_accents_are_forgiven(store: Store, words: str) -> None:
    operation = await declare(store)
    await add(store, operation, LOGISTICS, FULL)

    found = await ask(store, operation, words)

    assert [each.number for each in found.contacts] == [2]
    assert (found.total, found.complete) == (1, True)


@pytest.mark.parametrize("term", ["cluster:WSH", "cluster:PRO-GBV", "language:sw"])
async def test_exact_terms_find_what_has_them(store: Store, term: str) -> None:
    operation = await declare(store)
    await add(store, operation, LOGISTICS, FULL)

    assert await numbers(store, operation, "", ["nothing", term]) == [2]
    assert await numbers(store, operation, "nord", ["nothing", term]) == [2]
    assert await numbers(store, operation, "", [term[:-1]]) == []


async def test_functions_come_first(store: Store) -> None:
    operation = await declare(store)
    await add(
        store,
        operation,
        replace(LOGISTICS, function="Driver", name="Ana Medic"),
        replace(LOGISTICS, function="Driver", area="Medic Town"),
        replace(LOGISTICS, function="Driver", organisation="Medic Corps"),
        replace(LOGISTICS, function="Medical adviser"),
        replace(LOGISTICS, function="Medic"),
    )

    assert await numbers(store, operation, "medic") == [5, 4, 3, 1, 2]


async def test_those_on_duty_now_come_first_and_expired_ones_last(store: Store) -> None:
    operation = await declare(store)
    await add(
        store,
        operation,
        replace(LOGISTICS, duty=DAY, expires=NOW - timedelta(days=1)),
        replace(LOGISTICS),
        replace(LOGISTICS, duty=NIGHT),
        replace(LOGISTICS, function="Head of logistics", duty=DAY),
        replace(
            LOGISTICS, organisation="Logistics Cluster", function="Clerk", checked_in_until=NOW + timedelta(hours=1)
        ),
        replace(LOGISTICS, duty=DAY, checked_out=True),
        replace(LOGISTICS, duty=DAY, zone="Pacific/Auckland"),
    )

    assert await numbers(store, operation, "logistics") == [4, 5, 2, 3, 6, 7, 1]
    assert await numbers(store, operation, "logistics", now=NOW + timedelta(hours=12)) == [3, 7, 2, 4, 6, 5, 1]


async def test_coming_on_duty_is_seen_at_once(store: Store) -> None:
    operation = await declare(store)
    _, second = await add(store, operation, LOGISTICS, LOGISTICS)
    await change(store, operation, replace(second, checked_in_until=NOW + timedelta(hours=1)))
    checked_in = await numbers(store, operation, "logistics")
    await change(store, operation, replace(second, duty=DAY))
    by_hours = await numbers(store, operation, "logistics")
    await change(store, operation, replace(second, duty=DAY, checked_out=True))

    assert (checked_in, by_hours) == ([2, 1], [2, 1])
    assert await numbers(store, operation, "logistics") == [1, 2]


async def test_a_changed_contact_is_found_by_its_new_words_only(store: Store) -> None:
    operation = await declare(store)
    (contact,) = await add(store, operation, FULL)
    await change(store, operation, replace(contact, area="Bunia", languages=("es",), function="Coordinator"))

    assert await numbers(store, operation, "bunia", ["language:es"]) == [1]
    assert await numbers(store, operation, "coordinator") == [1]
    assert await numbers(store, operation, "kivu") == []
    assert await numbers(store, operation, "", ["language:fr"]) == []
    assert await store.read(lambda unit: unit.contacts.near(operation, "kivu")) == []


async def test_without_anybody_who_has_everything_those_with_most_of_it_are_found(store: Store) -> None:
    operation = await declare(store)
    await add(
        store, operation, replace(LOGISTICS, area="Beni"), LOGISTICS, replace(LOGISTICS, function="Driver", area="Goma")
    )

    found = await ask(store, operation, "logistics goma unhas")

    assert [each.number for each in found.contacts] == [2, 1, 3]
    assert (found.total, found.complete) == (3, False)


async def test_nothing_that_is_known_finds_nobody_and_words_that_look_alike_are_suggested(store: Store) -> None:
    operation = await declare(store)
    await add(store, operation, LOGISTICS)

    found = await ask(store, operation, "ballistics")

    assert (found.contacts, found.total, found.complete) == ((), 0, False)
    assert await store.read(lambda unit: unit.contacts.near(operation, "ballistics")) == ["logistics"]


async def test_nothing_is_found_in_another_operation(store: Store) -> None:
    flood, quake = await declare(store), await declare(store, "Quake")
    await add(store, flood, FULL)

    assert await numbers(store, quake, "wash", ["cluster:WSH"]) == []
    assert await store.read(lambda unit: unit.contacts.near(quake, "wash")) == []


async def test_thousands_who_share_a_word_are_counted_and_the_best_are_shown(store: Store) -> None:
    operation = await declare(store)
    names = (f"Number{number}" if number % 10 == 1 else "Nobody" for number in range(8200))
    await add(store, operation, *[replace(LOGISTICS, name=name) for name in names])
    best = await store.run(lambda unit: unit.contacts.find(operation, 8193))
    assert best is not None
    await change(store, operation, replace(best, checked_in_until=NOW + timedelta(hours=1)))

    found = await ask(store, operation, "logistics", limit=3)

    assert [each.number for each in found.contacts] == [8193, 1, 2]
    assert found.total == 8200
    assert await numbers(store, operation, "number8191") == [8192]


async def test_contacts_that_are_kept_at_the_same_time_are_all_found(store: Store) -> None:
    operation = await declare(store)
    added = await asyncio.gather(*(add(store, operation, replace(LOGISTICS, name=f"Nurse{n}")) for n in range(30)))
    everybody = [contact for (contact,) in added]
    moved = (change(store, operation, replace(each, area="Beni")) for each in everybody[::2])
    more = (add(store, operation, FULL, LOGISTICS) for _ in range(5))
    await asyncio.gather(*moved, *more)

    assert sorted(each.number for each in everybody) == list(range(1, 31))
    assert [(await ask(store, operation, words)).total for words in ("logistics", "beni", "goma", "unicef")] == [
        35,
        15,
        20,
        5,
    ]


async def test_what_a_failed_unit_added_is_not_found(store: Store) -> None:
    operation = await declare(store)

    def fail(unit: Unit) -> None:
        unit.contacts.add(operation, [LOGISTICS])
        raise RuntimeError

    with pytest.raises(RuntimeError):
        await store.run(fail)
    (next_one,) = await add(store, operation, FULL)

    assert await numbers(store, operation, "logistics") == []
    assert next_one.number == 1


async def test_who_changes_a_contact_that_another_changed_meanwhile_reads_it_anew(store: Store) -> None:
    operation = await declare(store)
    [added] = await store.run(lambda unit: unit.contacts.add(operation, [LOGISTICS]))

    def enter(language: str) -> Callable[[Unit], None]:
        def work(unit: Unit) -> None:
            found = unit.contacts.find(operation, added.number)
            assert found is not None
            changed = replace(found, languages=(*found.languages, language))
            unit.contacts.change(operation, changed, WHO, NOW)

        return work

    await asyncio.gather(*(store.run(enter(f"l{number}")) for number in range(30)))
    found = await store.read(lambda unit: unit.contacts.find(operation, added.number))
    assert found is not None
    assert sorted(found.languages) == sorted(f"l{number}" for number in range(30))
