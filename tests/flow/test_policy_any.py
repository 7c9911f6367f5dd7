"""Whatever is said, changed and asked for in whatever room: no engine and no room sees what its marking forbids."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import count

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from structlog.testing import capture_logs

from bot.core.delivery import Parcel
from bot.core.marking import Marking
from bot.core.place import Account, RoomPlan, Translating
from bot.core.rules import Rules
from bot.core.translating import EngineError, Reach
from bot.transports.console.transport import ConsoleTransport
from tests.support.echo import EchoEngine
from tests.support.town import FLOOD, Town, town

LANGUAGES = ("en", "fr", "es", "ar", "en")
LINKED = {f"linked-{int(mark)}": (mark, LANGUAGES[int(mark) % 5 : int(mark) % 5 + 1]) for mark in Marking}
MIXED = {f"{mode}-{int(mark)}": (mark, ("en", "es", "fr")) for mark in Marking for mode in Translating}
ROOMS = LINKED | MIXED
OPEN = replace(
    FLOOD,
    rules=Rules(external=True, external_marking=Marking.AMBER),
    rooms=(
        *(RoomPlan("console", room, None, how, marking=mark, channel="all") for room, (mark, how) in LINKED.items()),
        *(
            RoomPlan("console", room, None, how, marking=mark, translating=Translating(room.partition("-")[0]))
            for room, (mark, how) in MIXED.items()
        ),
    ),
)
DRY = tuple(
    RoomPlan("console", f"dry-{code}", None, (code,), marking=Marking.RED, channel="all") for code in ("en", "fr")
)
SHUT = replace(FLOOD, name="Drought", rooms=DRY)


class Watched(ConsoleTransport):
    """Remembers all that was ever delivered."""

    def __init__(self, *given: object, **more: object) -> None:
        super().__init__(*given, **more)  # type: ignore[arg-type]  # as it is built
        self.seen: list[Parcel] = []

    async def deliver(self, parcel: Parcel) -> tuple[str, ...]:
        self.seen.append(parcel)
        return await super().deliver(parcel)


class World:
    """A town that stays while many examples are tried in it, and engines that remember what they were asked."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self.engines = [EchoEngine(reach.name, reach) for reach in Reach]
        self._town = town(plans=(OPEN, SHUT), console=Watched, engines=self.engines)
        self.place: Town = self._loop.run_until_complete(self._town.__aenter__())
        self.numbers = count()
        for room in ROOMS:
            self.run(self.place.say(f"luc@{room}", "bonjour"))
            self.run(self.place.say(f"luc@{room}", "/tr me fr"))

    def run(self, work: object) -> object:
        return self._loop.run_until_complete(work)  # type: ignore[arg-type]  # what a test makes

    @property
    def seen(self) -> list[Parcel]:
        assert isinstance(self.place.console, Watched)
        return self.place.console.seen

    def close(self) -> None:
        self._loop.run_until_complete(self._town.__aexit__(None, None, None))
        self._loop.close()

    def token(self) -> str:
        """A word that nobody has said before, and no engine leaves out."""
        return "quax" + "".join("abcdefghij"[int(digit)] for digit in str(next(self.numbers)))


@pytest.fixture(scope="module")
def world() -> Iterator[World]:
    made = World()
    yield made
    made.close()


@dataclass(frozen=True)
class Story:
    """Where something is said, under which labels first and after an edit, what people do about it, and who is away."""

    room: str
    labels: tuple[Marking | None, Marking | None]
    steps: list[str]
    down: set[Reach]


LABELS = st.none() | st.sampled_from([*Marking])
STEPS = st.sampled_from(["edit", "🌐", "🚩", "👍", "tr ar", "fix", "review", "delete"])
STORIES = st.builds(
    Story,
    st.sampled_from([*ROOMS, "dry-en"]),
    st.tuples(LABELS, LABELS),
    st.lists(STEPS, max_size=3),
    st.sets(st.sampled_from([*Reach])),
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(story=STORIES)
def test_no_engine_and_no_room_sees_what_its_marking_forbids(world: World, story: Story) -> None:
    room = story.room
    for engine in world.engines:
        engine.down = EngineError("unreachable") if engine.reach in story.down else None
    ceiling = ROOMS[room][0] if room in ROOMS else Marking.RED
    words = {world.token(): ceiling if label is None else label for label in story.labels}
    before, after = (_text(token, label) for token, label in zip(words, story.labels, strict=True))
    with capture_logs() as logged:
        world.run(_play(world.place, story, before, after))
    for token, marking in words.items():
        for engine in world.engines:
            asked = any(token in text for text, _, _ in engine.asked)
            assert not asked or _may_see(engine, marking, room), (engine.name, marking, room)
        for parcel in world.seen:
            if parcel.words is not None and token in str(parcel.words.blocks):
                assert _may_show(parcel.to if isinstance(parcel.to, Account) else parcel.to.chat, marking, room)
        assert token not in str(logged)
        assert token not in str(vars(world.place.meter))


def _may_see(engine: EchoEngine, marking: Marking, room: str) -> bool:
    outward = room in ROOMS and marking <= Marking.AMBER
    return engine.reach is not Reach.EXTERNAL or outward


def _may_show(where: Account | str, marking: Marking, room: str) -> bool:
    """In the room itself it stands already; elsewhere the ceiling counts, and the operation."""
    if isinstance(where, Account):
        return marking <= FLOOD.marking
    if where == room:
        return True
    if room not in ROOMS:
        return where.startswith("dry")
    return where in ROOMS and marking <= ROOMS[where][0]


def _text(token: str, label: Marking | None) -> str:
    return (f"{label.label} " if label is not None else "") + f"The bridge at the {token} river is closed until Friday."


async def _play(here: Town, story: Story, before: str, after: str) -> None:
    said = await here.console.hear(person="ana", room=story.room, text=before)
    await here.settle()
    for step in story.steps:
        await _do(here, story.room, said, step, after)
        await here.settle()


async def _do(here: Town, room: str, said: str, step: str, after: str) -> None:
    last = here.pane(room)[-1:]
    match step:
        case "edit":
            await here.console.edit(room=room, person="ana", target=said, text=after)
        case "delete":
            await here.console.delete(room=room, person="ana", target=said)
        case "🌐" | "🚩" | "👍":
            for target in sorted({said, *(shown.id for shown in last)}):
                await here.console.react(room=room, person="tom", target=target, symbol=step)
        case "review":
            await here.say("ana@linked-1", "/tr review")
        case "fix":
            await here.say(f"ana@{room}", "/fix Le pont est fermé.", reply_to=last[0].id if last else said)
        case typed:
            await here.say(f"ana@{room}", f"/{typed}", reply_to=said)
