"""An operation of a thousand rooms, with a year of records, whose people ask commands."""

from __future__ import annotations

import random
import time
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice
from typing import Any

from bot.commands import all_commands, all_kinds
from bot.commands.task.reminding import rows
from bot.core.event import Sender
from bot.core.marking import Marking
from bot.core.people import Person, Role
from bot.core.place import Address, Operation, OperationPlan, Room
from bot.core.record import Record, Step
from bot.core.refusal import Refusal
from bot.core.rules import Rules
from bot.core.stores import Cause, Store, Unit
from bot.core.task import Task
from bot.engine.command import Context
from bot.engine.params import read_params
from bot.engine.router import Call, Router
from bot.storage.unit import SqlUnit
from bot.translation.phrases import Catalogues
from bot.translation.translator import Translation
from tests.bench.records_year import LOCAL, NOW, UNITS, Year

ROOMS, CONTACTS = 1_000, 2_000
FLOOD = OperationPlan("Flood", "Africa/Nairobi", ("en",), Marking.AMBER, (), (), Rules(organisations=(*UNITS, *LOCAL)))
CEILINGS = (Marking.GREEN, Marking.AMBER, Marking.AMBER, Marking.AMBER_STRICT)
"""Of the rooms, in turn: none of them shows all that there is."""
_AT_ONCE = 25_000  # records that are kept in one Unit


@dataclass(frozen=True)
class Took:
    """How long something took, in seconds: on the wall, and of this process's own work."""

    wall: float
    work: float


class Town:
    """The operation on a store."""

    def __init__(self, store: Store, year: Year) -> None:
        self._store = store
        self._year = year
        self._phrases = Catalogues()
        self._router = Router(all_commands(), self._phrases)
        self._kinds = all_kinds()
        self._translator = Translation()
        self._draw = random.Random(5)
        self.operation: Operation
        self._rooms: list[Room]
        self._people: list[Person]

    async def settle(self) -> None:
        """Let the rooms and the people be there."""
        self.operation = await self._store.run(lambda unit: unit.rooms.declare(FLOOD))
        self._rooms = await self._store.run(self._furnish)
        self._people = await self._store.run(self._meet)
        await self._store.run(lambda unit: unit.contacts.add(self.operation, self._year.contacts(CONTACTS)))

    def _furnish(self, unit: Unit) -> list[Room]:
        found = []
        for number in range(ROOMS):
            room = unit.rooms.settle(Address("null", f"room-{number}"), name=self._year.words.name())
            unit.rooms.assign(room, self.operation)
            found.append(unit.rooms.change(room, marking=CEILINGS[number % len(CEILINGS)]))
        return found

    def _meet(self, unit: Unit) -> list[Person]:
        found = []
        for each in self._year.people:
            person = unit.people.identify(Sender(each.account, each.name))
            assert person.id == each.person
            unit.people.grant(person, self.operation, Role.LIAISON)
            found.append(person)
        return found

    async def keep(self, records: Sequence[Record]) -> None:
        """Keep records of one kind as their commands would have."""
        left = iter(records)
        while some := list(islice(left, _AT_ONCE)):
            await self._store.run(partial(self._add, some=some))

    def _add(self, unit: Unit, some: Sequence[Record]) -> None:
        assert isinstance(unit, SqlUnit)
        kept: Any = self._kinds[some[0].kind].records(unit)
        kept.add_all(
            self.operation, [(each, Step("step-file", each.author, each.at, f"null:{each.at}")) for each in some]
        )

    async def plan(self, tasks: Sequence[Task]) -> Took:
        """Plan the reminders of tasks, and commit them."""

        def plan(unit: Unit) -> None:
            for job, some in rows(tasks, NOW).items():
                unit.firings.plan_all(self.operation, job, some)

        began, worked = time.perf_counter(), time.process_time()
        await self._store.run(plan)
        return Took(time.perf_counter() - began, time.process_time() - worked)

    async def ask(self, text: str) -> Took:
        """Somebody asks something in one of the rooms."""
        call = self._router.read(text, ())
        assert isinstance(call, Call), text
        room, person = self._draw.choice(self._rooms), self._year.often(self._people)
        return await self._store.run(lambda unit: self._run(call, self._context(unit, room, person)))

    def _run(self, call: Call, ctx: Context) -> Took:
        began, worked = time.perf_counter(), time.thread_time()
        try:
            call.command.run(ctx, **read_params(call.command, call.words, ctx))
        except Refusal as refusal:  # there is nothing of it; that, too, was looked for
            if refusal.what.key not in ("sitrep-none-listed", "search-nothing"):
                raise
        return Took(time.perf_counter() - began, time.thread_time() - worked)

    def _context(self, unit: Unit, room: Room, person: Person) -> Context:
        return Context(
            unit=unit,
            now=NOW,
            cause=Cause("null:1", "null:1"),
            room=room,
            operation=self.operation,
            account=person.accounts[0],
            person=person,
            role=Role.LIAISON,
            language="en",
            prefix="/",
            router=self._router,
            phrases=self._phrases,
            seals=lambda _room: False,
            transports={},
            kinds=self._kinds,
            translator=self._translator,
        )
