"""A room looks the same, to the letter, whether or not there are records above its ceiling: no list, count, search,
export, reminder or refusal tells."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import text

from bot.core.marking import Marking
from bot.core.people import Role
from bot.core.place import RoomPlan
from bot.core.record import Record
from bot.core.rules import Rules
from bot.core.stores import Unit
from bot.storage.unit import SqlUnit
from tests.flow.play import BRIGADE, PEOPLE, SEEDS, Script, gathered, known_records
from tests.support.town import FLOOD, Town, town

PLAN = replace(
    FLOOD,
    languages=("en",),
    marking=Marking.GREEN,
    rules=Rules(organisations=(BRIGADE,)),
    rooms=(RoomPlan("console", "low", marking=Marking.GREEN), RoomPlan("console", "high", marking=Marking.RED)),
)
ABOVE = ("max", "mia")
"""Who is in the high room; the others are in the low one."""


class Twins:
    """Two operations in which the same happens, but that only one of them has records above the low room's ceiling."""

    def __init__(self, whole: Town, lower: Town, seed: int) -> None:
        self.whole, self.lower = whole, lower
        self.low, self.high = Script(seed), Script(seed + 1, ABOVE)
        self.random = self.low.random

    async def begin(self) -> None:
        for here in (self.whole, self.lower):
            await gathered(here, "low")
            for who in ABOVE:
                await here.say(f"{who}@high", "hello")
                await here.say("ana@low", f"/role console:{who} coordinator")

    async def step(self) -> str:
        """Something happens in one of the rooms, or in a private chat; returns what it was."""
        known = await self.whole.store.read(known_records)
        seen = [each for each in known if each.marking <= Marking.GREEN]
        hidden = [each for each in known if each.marking > Marking.GREEN]
        kind = self.random.random()
        if kind < 0.05:
            hours = self.random.choice((1, 5, 20))
            for here in (self.whole, self.lower):
                await here.wait(hours=hours)
            return f"{hours} h pass"
        if kind < 0.45:
            return await self.above(hidden)
        who, typed = self.random.choice([*PEOPLE]), self.low.look(known)
        if kind < 0.5:
            typed = "/undo"
        elif kind < 0.6 or not seen:
            typed = self.low.filing(seen)
        elif kind < 0.75:
            who, typed = self.low.move(self.low.some_record(seen), seen)
        where = f"{who}@{'' if self.random.random() < 0.2 else 'low'}"
        for here in (self.whole, self.lower):
            await here.say(where, typed)
        return f"{where}: {typed}"

    async def above(self, hidden: list[Record]) -> str:
        """Somebody in the high room files a record, or does something with one; the other operation only loses the
        numbers."""
        who = self.random.choice(ABOVE)
        if hidden and self.random.random() < 0.6:
            who, typed = self.high.move(self.high.some_record(hidden), hidden)
        else:
            typed = self.high.filing(hidden)
        if "GREEN" in typed or "CLEAR" in typed:
            return "nothing"
        await self.whole.say(f"{who}@high", typed)
        taken = await self.whole.store.read(numbers_taken)
        await self.lower.store.run(lambda unit: take(unit, taken))
        return f"{who}@high: {typed}"

    def views(self) -> list[tuple[object, ...]]:
        """What the low room and private chats show in both. Coordinators are told of what waits for them by number."""
        low = ["low", *(f"@{who}" for who, role in PEOPLE.items() if role < Role.COORDINATOR)]
        return [
            tuple(
                (
                    pane,
                    shown.author,
                    shown.text,
                    [each.command for each in shown.buttons],
                    [f.data for f in shown.files],
                )
                for pane in low
                for shown in here.pane(pane)
            )
            for here in (self.whole, self.lower)
        ]


def numbers_taken(unit: Unit) -> list[tuple[int, str, int]]:
    assert isinstance(unit, SqlUnit)
    return [tuple(row) for row in unit._connection.execute(text("SELECT operation_id, kind, last FROM counter"))]


def take(unit: Unit, taken: list[tuple[int, str, int]]) -> None:
    assert isinstance(unit, SqlUnit)
    for operation, kind, last in taken:
        row = {"operation": operation, "kind": kind, "last": last}
        unit._connection.execute(text("INSERT OR REPLACE INTO counter VALUES (:operation, :kind, :last)"), row)


@pytest.mark.parametrize("seed", SEEDS)
async def test_what_is_above_a_rooms_ceiling_leaves_no_trace_in_it(seed: int) -> None:
    async with town(plans=(PLAN,)) as whole, town(plans=(PLAN,)) as lower:
        twins = Twins(whole, lower, seed)
        await twins.begin()
        done: list[str] = []
        for _ in range(25):
            done.append(await twins.step())
            one, other = twins.views()
            assert one == other, done
