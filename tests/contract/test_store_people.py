"""People are known by their accounts, whatever they call themselves."""

from __future__ import annotations

from dataclasses import replace

from bot.core.event import Sender
from bot.core.marking import Marking
from bot.core.people import Membership, Person, Role
from bot.core.place import Account, Operation
from bot.core.stores import Store
from tests.support.said import ANA, FLOOD, TOM, each_of


async def meet(store: Store, account: Account = ANA, name: str = "Ana", handle: str | None = None) -> Person:
    return await store.run(lambda unit: unit.people.identify(Sender(account, name, handle=handle)))


async def operation(store: Store, name: str = "Flood 2026") -> Operation:
    return await store.run(lambda unit: unit.rooms.declare(replace(FLOOD, name=name)))


async def grant(store: Store, person: Person, where: Operation, role: Role) -> None:
    await store.run(lambda unit: unit.people.grant(person, where, role))


async def named(store: Store, name: str, where: Operation) -> list[str]:
    return await store.read(lambda unit: [each.name for each in unit.people.named(name, where)])


async def test_an_account_is_one_person_for_good(store: Store) -> None:
    ana = await meet(store)
    assert ana == Person(ana.id, "Ana", None, (ANA,))
    assert await meet(store) == ana
    assert (await meet(store, TOM, "Ana")).id != ana.id
    assert await store.read(lambda unit: unit.people.find(ANA)) == ana
    assert await store.read(lambda unit: unit.people.find(Account("telegram", ANA.id))) is None


async def test_the_name_that_the_platform_shows_is_followed(store: Store) -> None:
    unnamed = await meet(store, name="")
    assert unnamed.name == ANA.id
    assert (await meet(store, name="Ana")).name == "Ana"
    assert (await meet(store, name="Ana Maria")).name == "Ana Maria"
    assert (await meet(store, name="")).name == "Ana Maria"


async def test_people_of_an_operation_are_found_by_name_or_handle(store: Store) -> None:
    here, there = await operation(store), await operation(store, "Quake")
    tom = await meet(store, TOM, "Tom", "TomTheTall")
    await grant(store, tom, here, Role.MEMBER)
    await grant(store, await meet(store), here, Role.MEMBER)
    assert await named(store, "tOM", here) == ["Tom"]
    assert await named(store, "@tomthetall", here) == ["Tom"]
    assert await named(store, "Tom", there) == []
    for nobody in ("", "@", "@None", "None", "Tomas"):
        assert await named(store, nobody, here) == []

    await meet(store, TOM, "Tom", "short")
    assert await named(store, "@TomTheTall", here) == []
    assert await named(store, "@short", here) == ["Tom"]


async def test_two_people_may_have_one_name(store: Store) -> None:
    here = await operation(store)
    for account in (ANA, TOM):
        await grant(store, await meet(store, account, "Ana"), here, Role.MEMBER)
    assert await named(store, "ana", here) == ["Ana", "Ana"]


async def test_accents_count_where_they_tell_people_apart(store: Store) -> None:
    here = await operation(store)
    await grant(store, await meet(store, ANA, "Sofía Núñez"), here, Role.MEMBER)
    assert await named(store, "sofia nunez", here) == ["Sofía Núñez"]
    await grant(store, await meet(store, TOM, "Sofia Nunez"), here, Role.MEMBER)
    assert await named(store, "sofia nunez", here) == ["Sofia Nunez"]
    assert await named(store, "sofía núñez", here) == ["Sofía Núñez"]


async def test_a_role_is_held_in_an_operation(store: Store) -> None:
    here, there = await operation(store), await operation(store, "Quake")
    ana = await meet(store)
    assert await store.read(lambda unit: unit.people.role(ana, here)) is None
    await store.run(lambda unit: unit.people.seen(ana, here, Marking.GREEN))
    assert await store.read(lambda unit: unit.people.role(ana, here)) is Role.OBSERVER
    await grant(store, ana, here, Role.ADMIN)
    await store.run(lambda unit: unit.people.seen(ana, here, Marking.CLEAR))
    assert await store.read(lambda unit: unit.people.role(ana, here)) is Role.ADMIN
    assert await store.read(lambda unit: unit.people.role(ana, there)) is None
    assert await store.read(lambda unit: unit.people.operations(ana)) == [here]
    assert await store.read(lambda unit: unit.people.holders(here, Role.ADMIN)) == [ana]
    assert await store.read(lambda unit: unit.people.holders(here, Role.OBSERVER)) == []


async def test_the_highest_ceiling_of_the_rooms_where_somebody_spoke_is_remembered(store: Store) -> None:
    here = await operation(store)
    ana = await meet(store)
    assert await store.read(lambda unit: unit.people.membership(ana, here)) is None
    for ceiling, highest in ((Marking.CLEAR, 0), (Marking.AMBER, 2), (Marking.GREEN, 2)):
        await store.run(lambda unit: unit.people.seen(ana, here, ceiling))  # noqa: B023
        found = await store.read(lambda unit: unit.people.membership(ana, here))
        assert found == Membership(Role.OBSERVER, Marking(highest))
    await grant(store, ana, here, Role.LIAISON)
    found = await store.read(lambda unit: unit.people.membership(ana, here))
    assert found == Membership(Role.LIAISON, Marking.AMBER)


async def test_of_two_people_made_one_what_either_has_seen_is_remembered(store: Store) -> None:
    here = await operation(store)
    ana, tom = await meet(store), await meet(store, TOM, "Tom", "tom")
    await store.run(lambda unit: unit.people.seen(ana, here, Marking.CLEAR))
    await store.run(lambda unit: unit.people.seen(tom, here, Marking.RED))
    await store.run(lambda unit: unit.people.merge(ana, tom))
    found = await store.read(lambda unit: unit.people.membership(ana, here))
    assert found == Membership(Role.OBSERVER, Marking.RED)


async def test_a_person_chooses_a_language(store: Store) -> None:
    ana = await meet(store)
    await store.run(lambda unit: unit.people.speak(ana, "fr"))
    assert (await meet(store)).language == "fr"
    await store.run(lambda unit: unit.people.speak(ana, None))
    assert (await meet(store)).language is None


async def test_of_two_people_made_one_the_greater_role_is_kept(store: Store) -> None:
    flood, quake, storm = [await operation(store, name) for name in ("Flood", "Quake", "Storm")]
    ana, tom = await meet(store), await meet(store, TOM, "Tom", "tom")
    for who, where, role in (
        (ana, flood, Role.MEMBER),
        (tom, flood, Role.ADMIN),
        (ana, quake, Role.ADMIN),
        (tom, quake, Role.MEMBER),
        (tom, storm, Role.LIAISON),
    ):
        await grant(store, who, where, role)
    await store.run(lambda unit: unit.people.speak(tom, "ar"))
    speaking = await meet(store, TOM, "Tom", "tom")
    await store.run(lambda unit: unit.people.merge(ana, speaking))

    both = await meet(store)
    assert both == Person(ana.id, "Ana", "ar", (ANA, TOM))
    assert await store.read(lambda unit: unit.people.find(TOM)) == both
    roles = await store.read(lambda unit: [unit.people.role(both, each) for each in (flood, quake, storm)])
    assert roles == [Role.ADMIN, Role.ADMIN, Role.LIAISON]
    assert await store.read(lambda unit: unit.people.holders(flood, Role.MEMBER)) == []


async def test_a_language_that_was_chosen_is_kept_when_two_become_one(store: Store) -> None:
    ana, tom = await meet(store), await meet(store, TOM, "Tom")
    await store.run(each_of(lambda unit: unit.people.speak(ana, "fr"), lambda unit: unit.people.speak(tom, "ar")))
    both = [await meet(store), await meet(store, TOM, "Tom")]
    await store.run(lambda unit: unit.people.merge(*both))
    assert (await meet(store)).language == "fr"


async def test_somebody_with_two_accounts_goes_by_the_first_one(store: Store) -> None:
    here = await operation(store)
    ana, tom = await meet(store), await meet(store, TOM, "Tom")
    await store.run(lambda unit: unit.people.merge(ana, tom))
    await grant(store, ana, here, Role.MEMBER)
    assert (await meet(store, TOM, "Thomas")).name == "Ana"
    assert (await meet(store, ANA, "Annie")).name == "Annie"
    assert await named(store, "thomas", here) == ["Annie"]
    assert await named(store, "tom", here) == []


async def test_the_names_of_those_in_an_operation(store: Store) -> None:
    here, there = await operation(store), await operation(store, "Quake")
    ana, tom = await meet(store), await meet(store, TOM, "Tom", "tommy")
    await grant(store, ana, there, Role.MEMBER)
    await grant(store, tom, here, Role.MEMBER)
    assert await store.read(lambda unit: unit.people.names(here)) == ["Tom", "@tommy"]


async def test_names_are_known_as_long_as_somebody_has_them(store: Store) -> None:
    here, there = await operation(store), await operation(store, "Quake")
    zoe, tom = await meet(store, name="Zoé"), await meet(store, TOM, "Tom", "Tommy")
    await grant(store, zoe, here, Role.MEMBER)
    await grant(store, tom, there, Role.MEMBER)

    async def known(within: Operation) -> list[str]:
        asked = {"zoe", "tom", "@tommy", "anna", "noor"}
        return sorted(await store.read(lambda unit: unit.people.known(asked, within)))

    assert (await known(here), await known(there)) == (["zoe"], ["@tommy", "tom"])
    await meet(store, name="Anna")
    assert await known(here) == ["anna"]
    both = [await meet(store, name="Anna"), await meet(store, TOM, "Tom", "Tommy")]
    await store.run(lambda unit: unit.people.merge(*both))
    assert await known(here) == await known(there) == ["@tommy", "anna", "tom"]
    await meet(store, TOM, "Noor")
    assert await known(here) == ["anna", "noor"]


async def test_nobody_is_given_the_number_of_somebody_who_became_one_with_another(store: Store) -> None:
    ana, tom = await meet(store), await meet(store, TOM, "Tom")
    await store.run(lambda unit: unit.people.merge(ana, tom))
    newcomer = await meet(store, Account("console", "zoe"), "Zoe")
    assert newcomer.id not in {ana.id, tom.id}
