"""Link codes, the audit and the bytes of files."""

from __future__ import annotations

import hashlib
from datetime import timedelta

import pytest

from bot.core.event import Sender
from bot.core.stores import LinkCode, Noted, Store, Unit
from tests.support.said import ANA, FLOOD, NOW, TOM, because, each_of

CODE = LinkCode("d1", ANA, None, NOW + timedelta(minutes=10))

claimed = each_of(lambda unit: unit.codes.issue(CODE), lambda unit: unit.codes.claim(CODE, TOM))


async def test_of_an_accounts_codes_the_newest_one_is_valid(store: Store) -> None:
    newer = LinkCode("d2", ANA, None, NOW + timedelta(minutes=20))
    await store.run(each_of(claimed, lambda unit: unit.codes.issue(newer)))
    assert await store.run(lambda unit: unit.codes.valid(NOW)) == [newer]


async def test_a_code_ends_when_it_expires(store: Store) -> None:
    await store.run(lambda unit: unit.codes.issue(CODE))
    assert await store.run(lambda unit: unit.codes.valid(CODE.expires - timedelta(microseconds=1))) == [CODE]
    assert await store.run(lambda unit: unit.codes.valid(CODE.expires)) == []
    assert await store.run(lambda unit: unit.codes.valid(NOW)) == []


async def test_a_code_is_claimed_and_spent(store: Store) -> None:
    other = LinkCode("d2", TOM, None, CODE.expires)
    await store.run(each_of(lambda unit: unit.codes.issue(other), claimed))
    mine = LinkCode("d1", ANA, TOM, CODE.expires)
    found = await store.run(lambda unit: unit.codes.valid(NOW))
    assert sorted(found, key=lambda code: code.digest) == [mine, other]
    await store.run(lambda unit: unit.codes.spend(mine))
    assert await store.run(lambda unit: unit.codes.valid(NOW)) == [other]


async def test_the_audit_tells_what_came_of_a_message_last(store: Store) -> None:
    assert await store.read(lambda unit: unit.audit.last("room#1")) is None
    for key, outcome in (("1", "refused"), ("2", "answered")):
        await note(store, key, outcome)
    last = await store.read(lambda unit: unit.audit.last("room#1"))
    assert last == Noted("2", "role", "answered", {"role": "admin", "person": 7}, NOW)
    assert await store.read(lambda unit: unit.audit.last("room#2")) is None


async def note(store: Store, key: str, outcome: str) -> None:
    await store.run(
        lambda unit: unit.audit.note(
            at=NOW,
            cause=because(key, "room#1"),
            account=ANA,
            person=unit.people.identify(Sender(ANA, "Ana")),
            operation=unit.rooms.declare(FLOOD) if key == "1" else None,
            action="role",
            outcome=outcome,
            subject={"role": "admin", "person": 7},
        )
    )


async def test_bytes_are_kept_once_under_their_digest(store: Store) -> None:
    data = bytes(range(256)) * 100
    digest = await store.run(lambda unit: unit.blobs.keep(data))
    assert digest == hashlib.sha256(data).hexdigest()
    assert await store.run(lambda unit: unit.blobs.keep(data)) == digest
    assert await store.read(lambda unit: unit.blobs.fetch(digest)) == data
    with pytest.raises(KeyError):
        await store.read(lambda unit: unit.blobs.fetch("00"))


async def test_bytes_of_a_message_go_with_it_and_nobody_elses(store: Store) -> None:
    def keep(unit: Unit) -> list[str]:
        return [unit.blobs.keep(b"road", origin) for origin in ("room#1", "room#2", None)]

    first, *others = await store.run(keep)
    await store.run(lambda unit: unit.blobs.forget(["room#1", "room#3"]))
    assert await store.read(lambda unit: [unit.blobs.fetch(each) for each in others]) == [b"road"] * 2
    with pytest.raises(KeyError):
        await store.read(lambda unit: unit.blobs.fetch(first))
