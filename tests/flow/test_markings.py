"""No sequence of commands shows a record in a room below its marking."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from random import Random

import pytest

from bot.core.marking import Marking
from bot.core.people import Role
from bot.core.place import RoomPlan
from bot.core.record import Record, Wanted
from bot.core.stores import Unit
from tests.support.town import FLOOD, Town, town

CEILINGS = {"red": Marking.RED, "amber": Marking.AMBER, "green": Marking.GREEN, "clear": Marking.CLEAR}
PLAN = replace(
    FLOOD, languages=("en",), rooms=tuple(RoomPlan("console", room, marking=top) for room, top in CEILINGS.items())
)
PEOPLE = {"ana": Role.ADMIN, "sara": Role.COORDINATOR, "luc": Role.LIAISON, "tom": Role.MEMBER}
WORD = re.compile(r"zeb\d\d\dq")
"""What tells the words of a record from all others: each is typed once, and stands in no command that asks."""

FILING = (
    "/sitrep new WSH @ Goma: Wells {word} are dry; needs: pumps {word}{marking}",
    "/sitrep new title: Wells {word}\nplace: Goma\nsituation: dry {word}\nfigures: displaced 3400 source {word}{lines}",
    "/sitrep new title: Wells {word}\nnonsense: {word}",
    "/methane major incident: yes {word}; exact location: Goma; type: flood {word}; hazards: none; access: N2; "
    "number of casualties: 3; emergency services: {word}",
    "/task file {who} by tomorrow 9am Repair the wells {word} at Goma WSH",
    "/task add {who} by tomorrow 9am Repair the wells {word} at Goma WSH",
    "/task add nobody-{word} by tomorrow 9am Repair the wells {word}",
    "/request assistance description: trucks {word}; quantity: 6 trucks; priority: high; site: Goma; origin: Bukavu",
    "/request information question: is the bridge open {word}; needed by: tomorrow 12:00",
    "/request assistance description: trucks {word}; nonsense: {word}",
)
ASKING = (
    *("/search wells", "/search zeb", "/search zeb001", "/search trucks pumps goma", "/undo", "T-{n} SR-{n} RQ-{n}"),
    *("/show T-{n}", "/show SR-{n}", "/show RQ-{n}", "/history T-{n}", "/history SR-{n}", "/history RQ-{n}"),
    *("/note T-{n} seen", "/note SR-{n} seen", "/task list", "/task list all", "/task board", "/task show {n}"),
    *("/task ack {n}", "/task accept {n}", "/task start {n}", "/task block {n} on T-{m}", "/task done {n} {m}"),
    *("/task cancel {n} no need", "/task join {n}", "/task history {n}", "/task export csv", "/task export json"),
    *("/task assign {n} {who}", "/task due {n} in 2 hours", "/task add {who} Repair the wells at Goma WSH"),
    *("/sitrep list", "/sitrep show {n}", "/sitrep show {n} v1", "/sitrep diff {n}", "/sitrep draft", "/sitrep"),
    *("/sitrep update {n}", "/sitrep update {n} needs: no change", "/sitrep update {n} marking: GREEN"),
    *("/sitrep update {n} marking: CLEAR", "/sitrep cancel {n} wrong", "/sitrep consolidated", "/sitrep missing"),
    *("/sitrep export {n} md", "/sitrep export json", "/sitrep export {n} edxl", "/sitrep export csv"),
    *("/request list", "/request board", "/request show {n}", "/request history {n}", "/request draft"),
    *("/request validate {n}", "/request prioritise {n} high", "/request offer {n} 2 trucks until Friday"),
    *("/request accept {n} 1", "/request decline {n} 1 too small", "/request cancel {n} no need", "/request join {n}"),
    *("/request assistance description: trucks; quantity: 6 trucks; priority: high; site: Goma", "/request export"),
)


class Play:
    """People who file records in rooms of every ceiling and ask for them in others."""

    def __init__(self, here: Town, seed: int) -> None:
        self.here = here
        self.random = Random(seed)
        self.count = 0
        self.typed: dict[str, Marking] = {}
        """How low a word may be shown: where it was typed, or as its record was marked since."""

    async def step(self) -> str:
        """Do something; returns what it was."""
        room = self.random.choice(tuple(CEILINGS))
        who = self.random.choice(tuple(PEOPLE))
        where = f"{who}@{room}" if self.random.random() < 0.85 else f"{who}@"
        kind = self.random.random()
        if kind < 0.3:
            text = self.filing(CEILINGS[room] if where.endswith(room) else PLAN.marking)
        elif kind < 0.93:
            text = self.random.choice(ASKING).format(
                n=self.random.randint(1, 4), m=self.random.randint(1, 4), who=self.random.choice(tuple(PEOPLE))
            )
        else:
            await self.here.wait(hours=self.random.choice((1, 5, 20)))
            return "time passes"
        await self.here.say(where, text)
        if kind > 0.85:
            await self.touch(room, who)
        return f"{where}: {text}"

    def filing(self, ceiling: Marking) -> str:
        self.count += 1
        word = f"zeb{self.count:03}q"
        self.typed[word] = ceiling
        lower = Marking(self.random.randint(0, ceiling)).label if self.random.random() < 0.3 else ""
        return self.random.choice(FILING).format(
            word=word,
            who=self.random.choice(tuple(PEOPLE)),
            marking=f"; marking: {lower}" if lower else "",
            lines=f"\nmarking: {lower}" if lower else "",
        )

    async def touch(self, room: str, who: str) -> None:
        """Press a button of the last message that has some."""
        said = [shown for shown in self.here.pane(room) if shown.buttons]
        if said:
            index = self.random.randrange(len(said[-1].buttons))
            await self.here.console.press(room=room, person=who, target=said[-1].id, index=index)
            await self.here.settle()

    async def leaks(self) -> list[tuple[str, str]]:
        """The words that a room shows and should not, with the room."""
        for record in await self.here.store.read(lambda unit: list(_records(unit))):
            for word in WORD.findall(str(record)):
                self.typed[word] = min(self.typed[word], record.marking)
        return [
            (pane, word)
            for pane in self.here.console.panes
            for word in sorted(set(WORD.findall(self.shown(pane))))
            if self.typed[word] > CEILINGS.get(pane, PLAN.marking)
        ]

    def shown(self, pane: str) -> str:
        """All that the bot shows in a room."""
        ours = [shown for shown in self.here.pane(pane) if shown.author == "Liaison"]
        files = [file.data.decode("utf-8", "replace") for shown in ours for file in shown.files]
        return "\n".join([*(f"{shown.text} {shown.buttons}" for shown in ours), *files])


def _records(unit: Unit) -> Iterator[Record]:
    [operation] = unit.rooms.operations()
    for records in (unit.sitreps, unit.tasks, unit.requests):
        yield from records.listed(operation, Wanted(), Marking.RED, 1000).records


@pytest.mark.parametrize("seed", range(6))
async def test_no_sequence_of_commands_shows_a_record_below_its_marking(seed: int) -> None:
    async with town(plans=(PLAN,)) as here:
        for who, role in PEOPLE.items():
            await here.say(f"{who}@red", "hello")
            await here.say("ana@red", f"/role console:{who} {role.name.lower()}")
        play = Play(here, seed)
        done: list[str] = []
        for _ in range(60):
            done.append(await play.step())
            assert await play.leaks() == [], done[-1]
        counts = await here.store.read(lambda unit: len(list(_records(unit))))
        assert counts > 2
