"""A year of five hundred recurring meetings, of digests and of reports that are due, in six time zones, with the bot
killed again and again: each is told of once, at the right time on the wall on both sides of every change of the clocks,
as dateutil has it."""

from __future__ import annotations

import asyncio
import json
import random
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import count
from pathlib import Path
from signal import SIGKILL

import pytest
from dateutil import tz
from dateutil.rrule import rrulestr
from sqlalchemy import select

from bot.commands.digest.kept import JOB
from bot.commands.meet.calendar import told_calendars_of
from bot.commands.meet.cards import card
from bot.commands.meet.reminding import plan
from bot.commands.sitrep.reminding import DUE, LATE, SOON
from bot.core.delivery import Delivery, Say
from bot.core.document import Code, Moment, Phrase
from bot.core.marking import Marking
from bot.core.meeting import Meeting
from bot.core.people import Role
from bot.core.place import Address
from bot.core.record import THE_BOT, Step
from bot.core.recurrence_text import read_rule
from bot.core.stores import Cause, Unit
from bot.storage.codec import act_from_json
from bot.storage.engines import open_engines
from bot.storage.schema import upgrade
from bot.storage.tables import audit, outbox
from tests.live.year import CONSTANT, LEAD, YEAR, ZONES, room_of, started
from tests.support.town import Town, town

pytestmark = pytest.mark.live

MEETINGS = 500
KILLS = 8
BEGIN = datetime(2026, 11, 22, 6, 5, tzinfo=UTC)
END = BEGIN + timedelta(days=366)
RULES = (
    ("FREQ=MONTHLY;INTERVAL=7;BYDAY=-1SA,-1SU", date(2027, 3, 1)),
    ("FREQ=MONTHLY;INTERVAL=6;BYDAY=1SU", date(2027, 4, 1)),
    ("FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=31", date(2026, 11, 24)),
    ("FREQ=WEEKLY;INTERVAL=17;BYDAY=SA,SU", date(2026, 12, 5)),
    ("FREQ=MONTHLY;INTERVAL=5;BYDAY=2TU,-1FR", date(2026, 11, 30)),
)
"""Each with the day from which it is followed: the first two on the days when clocks are changed, all in all seldom, as
what counts is how many different ones there are."""
CLOCKS = (time(2, 30), time(0, 0), time(3, 15), time(1, 59), time(23, 45), time(9, 0), time(2, 0))
"""Most of them where clocks are changed: those in four of the six zones are, between 23:00 and 04:00."""


DIGESTS = (("FREQ=MONTHLY;BYDAY=-1SU", time(2, 30)), ("FREQ=MONTHLY;BYDAY=1SU", time(2, 0)))
"""In every zone: on the days when clocks are changed in one of them, and at the times when they are."""
DEADLINES = dict.fromkeys(ZONES, "FREQ=MONTHLY;BYDAY=-1SU") | {"Australia/Lord_Howe": "FREQ=MONTHLY;BYDAY=1SU"}
DEADLINE = time(3, 15)
"""Its reminders come an hour before, then, and half an hour later."""


@dataclass(frozen=True)
class Recurring:
    """Something as it is planned, by its number."""

    number: int
    zone: str
    rule: str
    start: date
    clock: time

    def walls(self) -> Iterator[datetime]:
        """What clocks there are said to show when it is held, by dateutil."""
        first = datetime.combine(self.start, self.clock)
        for local in rrulestr(f"RRULE:{self.rule}", dtstart=first).between(first, END.replace(tzinfo=None), inc=True):
            yield local.replace(tzinfo=tz.gettz(self.zone))

    def moments(self) -> Iterator[datetime]:
        """When it is held (UTC): a time that is left out is the one after it, of two it is the first."""
        for wall in self.walls():
            yield tz.resolve_imaginary(wall).astimezone(UTC)


def planned() -> list[Recurring]:
    """All of them, in every zone by every rule at every time, each on the first day that its rule names."""
    found = []
    for number in range(1, MEETINGS + 1):
        (rule, begin), clock, zone = RULES[number % 5], CLOCKS[number % 7], ZONES[number % 6]
        first = rrulestr(f"RRULE:{rule}", dtstart=datetime.combine(begin, time())).after(BEGIN.replace(tzinfo=None))
        assert first is not None
        found.append(Recurring(number, zone, rule, first.date(), clock))
    return found


def call(unit: Unit, every: list[Recurring]) -> None:
    """Keep them, with the card of each in the room of its zone."""
    (within,) = unit.rooms.operations()
    for each in every:
        meeting = Meeting(
            marking=Marking.GREEN,
            author=THE_BOT,
            at=BEGIN,
            changed=BEGIN,
            title=f"Meeting {each.number}",
            start=each.start,
            clock=each.clock,
            zone=each.zone,
            length=timedelta(minutes=30),
            rule=read_rule(each.rule),
        )
        called = Step("step-meet-add", THE_BOT, BEGIN, "year")
        kept = unit.meetings.add(within, told_calendars_of(unit, within, BEGIN, meeting), called)
        assert kept.number == each.number
        room = Address("console", room_of(each.zone))
        said = Delivery(room, Say(card(kept, each.zone)), ("en",))
        key = unit.outbox.promise(said, Cause(f"year-{each.number}", "year"), BEGIN)
        unit.cards.stand(within, kept.ref, key, Marking.GREEN)
        plan(unit, within, kept, BEGIN)


async def ask(place: Town) -> tuple[list[Recurring], list[Recurring]]:
    """Digests and reports are asked for in the room of each zone, and somebody has to do something for ever."""
    digests: list[Recurring] = []
    deadlines: list[Recurring] = []
    await place.meet(**{room_of(zone).lower(): Role.LIAISON for zone in ZONES})
    await place.say("ana@Kyiv", "/task add ana Repair the wells")
    for zone in ZONES:
        room, start = room_of(zone), place.clock.now().date()
        for rule, clock in DIGESTS:
            await place.say(f"{room.lower()}@{room}", f"/digest {rule} {clock:%H:%M} here tasks")
            digests.append(Recurring(len(digests) + 1, zone, rule, start, clock))
        await place.say(f"ana@{room}", f"/sitrep due {DEADLINES[zone]} {DEADLINE:%H:%M} for WSH")
        deadlines.append(Recurring(len(deadlines) + 1, zone, DEADLINES[zone], start, DEADLINE))
    return digests, deadlines


def fired(url: str) -> Counter[tuple[str, int, datetime]]:
    """What the bot did by itself, by the job, the number of what it was for and its moment, as the audit has it."""
    engine, _ = open_engines(url)
    found: Counter[tuple[str, int, datetime]] = Counter()
    with engine.connect() as connection:
        by_itself = (audit.c.platform == "liaison", audit.c.action.in_([JOB, SOON, DUE, LATE]))
        for row in connection.execute(select(audit).where(*by_itself)):
            told = json.loads(row.subject)
            at = datetime.strptime(told["occurrence"], "%Y-%m-%dT%H:%MZ").replace(tzinfo=UTC)
            assert row.outcome == "answered"
            found[row.action, int(told["record"].split("-")[1]), at] += 1
    engine.dispose()
    return found


def digests_told(url: str) -> Counter[tuple[str, datetime]]:
    """Into which rooms digests were sent, and until when each of them told."""
    engine, _ = open_engines(url)
    found: Counter[tuple[str, datetime]] = Counter()
    with engine.connect() as connection:
        for chat, act in connection.execute(select(outbox.c.chat, outbox.c.act).where(outbox.c.state == "sent")):
            said = act_from_json(act)
            parts = (
                [part for block in said.document.blocks[:2] for part in block.parts] if isinstance(said, Say) else []
            )
            for part in parts:
                if isinstance(part, Phrase) and part.key == "digest-period":
                    end = part.args["end"]
                    assert isinstance(end, Moment)
                    found[chat, end.at] += 1
    engine.dispose()
    return found


def reminders(url: str) -> Counter[tuple[str, datetime]]:
    """Which meeting people were reminded of, and of which of its occurrences, by what was sent."""
    engine, _ = open_engines(url)
    found: Counter[tuple[str, datetime]] = Counter()
    with engine.connect() as connection:
        for act in map(act_from_json, connection.scalars(select(outbox.c.act).where(outbox.c.state == "sent"))):
            first = act.document.blocks[0].parts[0] if isinstance(act, Say) else None
            if isinstance(first, Phrase) and first.key == "meet-remind":
                meeting, at = first.args["meeting"], first.args["at"]
                assert isinstance(meeting, Code)
                assert isinstance(at, Moment)
                found[meeting.value, at.at] += 1
    engine.dispose()
    return found


async def run_and_kill(url: str, begin: datetime, after: int | None) -> datetime:
    """Let the bot run from a moment on, until it is killed soon after so many firings, or to the end; returns how far
    it came."""
    bot, hearing = started(url, begin, END)
    came = begin
    with hearing, suppress(EOFError):  # nothing more is heard of it
        for firing in count(1):
            came = await asyncio.to_thread(hearing.recv)
            if firing == after:
                bot.kill()
    bot.join()
    assert bot.exitcode == (0 if after is None else -SIGKILL)
    return came


async def test_everything_is_told_once_and_at_its_time(tmp_path: Path) -> None:
    url, chance, every = f"sqlite:///{tmp_path / 'year.db'}", random.Random(7), planned()
    upgrade(url)
    async with town(plans=[YEAR], database=url) as place:
        digests, deadlines = await ask(place)
        await place.store.run(lambda unit: call(unit, every))
    came = BEGIN
    for _ in range(KILLS):
        came = await run_and_kill(url, came, chance.randint(5, 200))
    await run_and_kill(url, came, None)

    expected = Counter((f"M-{each.number}", at) for each in every for at in each.moments() if BEGIN < at - LEAD <= END)
    told = reminders(url)
    assert len(expected) > 2 * MEETINGS
    assert told - expected == Counter()
    assert expected - told == Counter()

    sent = Counter((room_of(each.zone), at) for each in digests for at in each.moments() if BEGIN < at <= END)
    assert digests_told(url) == sent
    did = Counter((JOB, each.number, at) for each in digests for at in each.moments() if BEGIN < at <= END)
    for due, since in ((SOON, -LEAD), (DUE, timedelta()), (LATE, LEAD / 2)):
        moments = ((each.number, at) for each in deadlines for at in each.moments())
        did += Counter((due, number, at) for number, at in moments if BEGIN < at + since <= END)
    assert fired(url) == did


def test_meetings_are_held_where_clocks_are_changed() -> None:
    walls = [(each.zone, wall) for each in planned() for wall in each.walls()]
    left_out = {zone for zone, wall in walls if not tz.datetime_exists(wall)}
    twice = {zone for zone, wall in walls if tz.datetime_ambiguous(wall)}

    assert left_out == twice == set(ZONES) - set(CONSTANT)
