"""No sequence of commands shows a record in a room below its marking."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import text

from bot.core.marking import Marking
from bot.core.place import RoomPlan
from bot.core.rules import Rules
from bot.core.stores import Unit
from bot.storage.unit import SqlUnit
from bot.transports.console.screen import Shown
from tests.flow.play import BRIGADE, PEOPLE, SEEDS, WORD, Script, gathered, known_records
from tests.support.town import FLOOD, Town, town

CEILINGS = {each.name.lower(): each for each in reversed(Marking)}
PLAN = replace(
    FLOOD, languages=("en",), rooms=tuple(RoomPlan("console", room, marking=top) for room, top in CEILINGS.items())
)


class Play:
    """People who file records in rooms of every ceiling, do things with them, and ask for them in others."""

    def __init__(self, here: Town, seed: int) -> None:
        self.here = here
        self.script = Script(seed)
        self.random = self.script.random
        self.ceilings = dict(CEILINGS)
        self.typed: dict[str, Marking] = {}
        """The ceiling of where a word was typed."""
        self.before: dict[tuple[str, str], Shown] = {}

    async def step(self) -> str:
        """Do something; returns what it was."""
        known = await self.here.store.read(known_records)
        room, who = self.random.choice([*self.ceilings]), self.random.choice([*PEOPLE])
        kind = self.random.random()
        if kind < 0.02:
            return await self.remark(room)
        if kind < 0.06:
            hours = self.random.choice((1, 5, 20))
            await self.here.wait(hours=hours)
            return f"{hours} h pass"
        if kind < 0.1:
            text = "/undo"
        elif kind < 0.28 or not known:
            text = self.script.filing(known)
        elif kind < 0.65:
            record = self.script.some_record(known)
            who, text = self.script.move(record, known)
            fitting = [each for each, top in self.ceilings.items() if record.marking <= top]
            room = self.random.choice(fitting * 3 + [room])
        else:
            text = self.script.look(known)
        where = f"{who}@{room}" if self.random.random() < 0.85 else f"{who}@"
        self.typed |= dict.fromkeys(WORD.findall(text), self.ceiling(where.partition("@")[2] or f"@{who}"))
        await self.here.say(where, text)
        if self.random.random() < 0.1:
            text += await self.touch(room, who)
        return f"{where}: {text}"

    async def remark(self, room: str) -> str:
        """Give a room another ceiling."""
        self.ceilings[room] = self.random.choice([*Marking])
        await self.here.say(f"ana@{room}", f"/room marking {self.ceilings[room].label}")
        return f"{room} is {self.ceilings[room].label}"

    async def touch(self, room: str, who: str) -> str:
        """Press a button of one of the last messages that have some."""
        said = [shown for shown in self.here.pane(room) if shown.buttons][-3:]
        if not said:
            return ""
        chosen = self.random.choice(said)
        index = self.random.randrange(len(chosen.buttons))
        await self.here.console.press(room=room, person=who, target=chosen.id, index=index)
        await self.here.settle()
        return f" + {chosen.buttons[index].command}"

    def ceiling(self, pane: str) -> Marking:
        return self.ceilings.get(pane, PLAN.marking)

    async def leaks(self) -> list[tuple[str, str]]:
        """The words that a room shows since the last step and should not, with the room."""
        fresh = [
            (pane, shown)
            for pane, some in self.here.console.panes.items()
            for shown in some
            if shown.author == "Liaison" and self.before.get((pane, shown.id)) != shown
        ]
        self.before |= {(pane, shown.id): shown for pane, shown in fresh}
        kept = await self.here.store.read(kept_words)
        return [
            (pane, word)
            for pane, shown in fresh
            for word in sorted(set(WORD.findall(all_of(shown))))
            if kept.get(word, self.typed[word]) > self.ceiling(pane)
        ]


def all_of(shown: Shown) -> str:
    """All that a message tells."""
    return "\n".join((shown.text, str(shown.buttons), *(each.data.decode("utf-8", "replace") for each in shown.files)))


def kept_words(unit: Unit) -> dict[str, Marking]:
    """How low each word may be shown that stands in some record: as the record is marked where it says so now, and
    no lower than it was marked when it said so, or when that was noted."""
    assert isinstance(unit, SqlUnit)
    rows = unit._connection.execute(
        text(
            "SELECT s.step, v.body AS version, r.body AS now FROM record_step s JOIN record r ON r.id = s.record_id"
            " JOIN record_step v ON v.record_id = s.record_id AND v.version = s.version AND v.body IS NOT NULL"
        )
    ).all()
    found: dict[str, Marking] = {}
    for row in rows:
        now, then = (Marking(int(each.partition('"marking":')[2][0])) for each in (row.now, row.version))
        for word in WORD.findall(f"{row.step} {row.version}"):
            least = now if word in row.now else max(now, then)
            found[word] = min(found.get(word, least), least)
    return found


@pytest.mark.parametrize("seed", SEEDS)
async def test_no_sequence_of_commands_shows_a_record_below_its_marking(seed: int) -> None:
    plan = replace(PLAN, rules=Rules(authoriser=seed % 3 == 2, organisations=(BRIGADE,)))
    async with town(plans=(plan,)) as here:
        await gathered(here, "red")
        play = Play(here, seed)
        done: list[str] = []
        for _ in range(40):
            done.append(await play.step())
            assert await play.leaks() == [], done
