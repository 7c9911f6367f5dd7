"""The real Apertium, whose programs are killed in the middle of sentences: nobody reads another one's translation."""

from __future__ import annotations

import asyncio
import random
import signal
from collections.abc import AsyncIterator, Callable

import psutil
import pytest

from bot.core.document import Block, Spoken, Text
from bot.core.marking import Marking
from bot.core.translating import EngineError, Rendering, Untranslated
from bot.translation.engines.apertium import Apertium
from bot.translation.settings import ApertiumSettings
from bot.translation.translator import Translation
from tests.support.waiting import until

pytestmark = pytest.mark.live

THINGS = ("bridge", "road", "well", "school", "market", "hospital", "river", "house", "camp", "church")
STATES = ("closed", "open", "full", "empty", "new")
SENTENCES = [f"The {thing} is {state}." for thing in THINGS for state in STATES]
Programs = Callable[[], list[psutil.Process]]


@pytest.fixture
def programs() -> Programs:
    """All that run, or are dead and nobody has taken notice, below this process; but what other tests have there."""
    others = psutil.Process().children()
    return lambda: [each for each in psutil.Process().children() if each not in others]


@pytest.fixture
async def apertium(programs: Programs) -> AsyncIterator[Apertium]:
    engine = Apertium(ApertiumSettings().modes, pipes=2, idle=0.3, patience=3)
    if ("en", "es") not in engine.pairs:
        pytest.skip("Apertium is not installed")
    yield engine
    await engine.close()
    await until(lambda: not programs())


async def kill(programs: Programs, times: int) -> None:
    """Kill so many programs, whichever they are, one after another."""
    dice = random.Random(7)
    while times:
        await asyncio.sleep(dice.uniform(0.0, 0.2))
        if there := programs():
            dice.choice(there).send_signal(signal.SIGKILL)
            times -= 1


async def test_fifty_messages_while_programs_are_killed(apertium: Apertium, programs: Programs) -> None:
    right = {text: (await apertium.translate([text], "en", "es"))[0] for text in SENTENCES}
    assert len(set(right.values())) == len(SENTENCES)
    translation = Translation([apertium], deadline=4)
    killing = asyncio.create_task(kill(programs, times=8))
    loop = asyncio.get_running_loop()

    async def told(text: str) -> str:
        """What a room reads in place of a text: its translation, or that there is none."""
        said = Spoken((Block("line", (Text(text),), own=True),), ("en", "es"), "en", Marking.GREEN, "", text)
        began = loop.time()
        try:
            found = await translation.render(said, "es")
        except Untranslated as why:
            return "none yet" if why.passing else "none"
        finally:
            assert loop.time() - began < 8  # what it may take at most, and a busy machine
        assert isinstance(found, Rendering)
        [part] = found.blocks[0].parts
        assert isinstance(part, Text)
        return part.value

    while not killing.done():
        answers = await asyncio.gather(*map(told, SENTENCES))
        wrong = [each for each in zip(SENTENCES, answers, strict=True) if each[1] not in (right[each[0]], "none yet")]
        assert wrong == []
    assert await asyncio.gather(*map(told, SENTENCES)) == list(right.values())


async def test_who_waits_no_longer_leaves_nothing_behind_for_the_next(apertium: Apertium) -> None:
    [right] = await apertium.translate(["The road is open."], "en", "es")
    for pause in (0.0, 0.001, 0.003, 0.01):
        gone = asyncio.create_task(apertium.translate([" ".join(SENTENCES)], "en", "es"))
        await asyncio.sleep(pause)
        gone.cancel()
        assert await apertium.translate(["The road is open."], "en", "es") == [right]


async def test_a_program_that_hangs_is_waited_for_no_longer_than_it_may(apertium: Apertium, programs: Programs) -> None:
    await apertium.translate(["The road is open."], "en", "es")
    for each in programs():
        each.suspend()
    loop = asyncio.get_running_loop()
    began = loop.time()
    assert await apertium.translate(["The bridge is closed."], "en", "es") == ["El puente está cerrado."]
    assert 2.9 < loop.time() - began < 9  # one patience, and the time that new ones take


async def test_pipes_are_bounded_and_idle_ones_are_closed(apertium: Apertium, programs: Programs) -> None:
    pairs = [pair for pair in (("en", "es"), ("es", "en"), ("es", "fr"), ("fr", "es")) if apertium.path(*pair)]
    asked = (apertium.translate(["Garissa"], *pair) for pair in pairs)
    most = 0

    async def watch() -> None:
        nonlocal most
        while True:
            most = max(most, len(apertium._running))
            await asyncio.sleep(0.005)

    watching = asyncio.create_task(watch())
    assert await asyncio.gather(*asked) == [["Garissa"]] * len(pairs)
    watching.cancel()
    assert most == 2
    await until(lambda: not programs())


async def test_a_program_that_is_not_installed_is_said() -> None:
    apertium = Apertium(ApertiumSettings().modes)
    apertium._modes = {("en", "es"): type(next(iter(apertium._modes.values())))((("apertium-of-nowhere", "-z"),))}
    with pytest.raises(EngineError) as raised:
        await apertium.translate(["water"], "en", "es")
    assert raised.value.reason == "not-installed"
