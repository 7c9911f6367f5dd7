"""An operation of a thousand rooms, with a year of records, whose people ask commands."""

from __future__ import annotations

import copy
import random
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice
from typing import Any

from bot.commands import all_commands, all_kinds
from bot.commands.task.reminding import rows
from bot.core.delivery import Delivery, Say
from bot.core.document import Enclosure
from bot.core.event import Sender
from bot.core.marking import Marking
from bot.core.people import Person, Role
from bot.core.place import Address, Operation, OperationPlan, Room
from bot.core.ports import Manners
from bot.core.record import Record, Step
from bot.core.refusal import Refusal
from bot.core.rules import Rules
from bot.core.stores import Cause, Store, Unit
from bot.core.task import Task
from bot.engine.command import Context, Reply
from bot.engine.markdown import write_markdown
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
    """How long something took, in seconds: on the wall, and of this process's own work. ``written`` is how long its
    files then took to write, outside the Unit."""

    wall: float
    work: float
    written: float = 0.0

    def or_better(self, other: Took) -> Took:
        """The shorter of two times of the same thing, each by itself: what made one longer was something else."""
        return Took(min(self.wall, other.wall), min(self.work, other.work), min(self.written, other.written))


class Town:
    """The operation on a store."""

    def __init__(self, store: Store, year: Year) -> None:
        self._store = store
        self._year = year
        self._phrases = Catalogues()
        self._router = Router(all_commands(), self._phrases)
        self._kinds = all_kinds()
        self._translator = Translation()
        self.operation: Operation
        self._rooms: list[Room]
        self._people: list[Person]

    def moved_to(self, store: Store) -> Town:
        """The same operation on another store, which has all that this one has."""
        moved = copy.copy(self)
        moved._store = store
        return moved

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

    async def ask(self, commands: Sequence[str], turn: int) -> list[Took]:
        """People in some of the rooms ask some commands, the same ones in the same rooms at each turn."""
        draw = random.Random(5)
        return [await self._ask(text, f"null:{turn}:{text}:{place}", draw) for place, text in enumerate(commands)]

    async def _ask(self, text: str, key: str, draw: random.Random) -> Took:
        call = self._router.read(text, ())
        assert isinstance(call, Call), text
        room, person = draw.choice(self._rooms), self._people[int(len(self._people) * draw.random() ** 2)]
        cause = Cause(key, key)
        took, reply = await self._store.run(lambda unit: self._run(call, self._context(unit, cause, room, person)))
        began = time.thread_time()
        for file in reply.here.files if reply is not None and reply.here is not None else ():
            assert isinstance(file, Enclosure)
            write_markdown(file.document, self._phrases, ("en",))
        return replace(took, written=time.thread_time() - began)

    @staticmethod
    def _run(call: Call, ctx: Context) -> tuple[Took, Reply | None]:
        """From the words to the answer that is promised; there is none where nothing is found."""
        began, worked = time.perf_counter(), time.thread_time()
        reply = None
        try:
            answer = call.command.run(ctx, **read_params(call.command, call.words, ctx))
            reply = answer if isinstance(answer, Reply) else Reply(answer)
            assert reply.here is not None
            ctx.unit.outbox.promise(Delivery(ctx.room.address, Say(reply.here), ("en",)), ctx.cause, NOW)
        except Refusal as refusal:  # there is nothing of it; that, too, was looked for
            if refusal.what.key not in ("sitrep-none-listed", "search-nothing"):
                raise
        return Took(time.perf_counter() - began, time.thread_time() - worked), reply

    def _context(self, unit: Unit, cause: Cause, room: Room, person: Person) -> Context:
        return Context(
            unit=unit,
            now=NOW,
            cause=cause,
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
            manners=lambda _platform: Manners(),
            transports={},
            kinds=self._kinds,
            translator=self._translator,
        )
