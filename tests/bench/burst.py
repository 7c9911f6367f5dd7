"""Many commands at once: as when many ask together, and as when a network comes back.

The driver looks now and then rather than at each answer, since every look costs the homeserver that is measured with;
when the last answer came is read off the homeserver's own stamp, whose clock is this machine's.
"""

import asyncio
import re
import signal
import time
from dataclasses import dataclass

from tests.bench.matrix_bots import Stage

# Who has not answered for this long will not answer any more.
SILENCE = 15.0
GLANCE = 0.3  # seconds between the driver's looks


@dataclass(frozen=True)
class Burst:
    answered: int
    seconds: float  # to the last answer


async def burst(stage: Stage, about: str, count: int) -> Burst:
    """Commands come all at once; the time runs from the first of them."""
    await stage.driver.catch_up()
    start = time.time()
    await _ask(stage, about, count)
    answered, last = await _answers(stage, about, count)
    return Burst(answered, last - start)


async def backlog(stage: Stage, about: str, count: int) -> Burst:
    """Commands have come while the bot stood still; the time runs from the moment it goes on."""
    stage.signal(signal.SIGSTOP)
    await _ask(stage, about, count)
    await stage.driver.catch_up()
    start = time.time()
    stage.signal(signal.SIGCONT)
    answered, last = await _answers(stage, about, count)
    return Burst(answered, last - start)


async def _ask(stage: Stage, about: str, count: int) -> None:
    async with asyncio.TaskGroup() as senders:
        for number in range(count):
            senders.create_task(stage.driver.say(stage.room, f"!ping {about}-{number}"))


async def _answers(stage: Stage, about: str, count: int) -> tuple[int, float]:
    """How many of the commands were answered, and when the last answer came."""
    token = re.compile(rf"{about}-\d+")
    answered: dict[str, float] = {}
    news = time.monotonic()
    while len(answered) < count and time.monotonic() - news < SILENCE:
        await asyncio.sleep(GLANCE)
        await stage.driver.catch_up()
        known = len(answered)
        for heard in stage.driver.timeline(stage.room):
            if heard.sender == stage.bot:
                answered |= dict.fromkeys(token.findall(heard.body), heard.at)
        if len(answered) > known:
            news = time.monotonic()
    return len(answered), max(answered.values(), default=time.time())
