"""Many commands at once: as when many ask together, and as when a network comes back."""

import asyncio
import re
import signal
import time
from dataclasses import dataclass

from tests.bench.matrix_bots import Stage
from tests.live.synapse.heard import Heard
from tests.live.synapse.listener import NotHeardError

# Who has not answered for this long will not answer any more.
SILENCE = 15.0


@dataclass(frozen=True)
class Burst:
    answered: int
    seconds: float  # to the last answer


async def burst(stage: Stage, count: int) -> Burst:
    """Commands come all at once; the time runs from the first of them."""
    await stage.driver.catch_up()
    start = time.perf_counter()
    answers = asyncio.create_task(_answers(stage, "burst", count))
    await _ask(stage, "burst", count)
    answered, last = await answers
    return Burst(answered, last - start)


async def backlog(stage: Stage, count: int) -> Burst:
    """Commands have come while the bot stood still; the time runs from the moment it goes on."""
    stage.signal(signal.SIGSTOP)
    await _ask(stage, "backlog", count)
    await stage.driver.catch_up()
    start = time.perf_counter()
    stage.signal(signal.SIGCONT)
    answered, last = await _answers(stage, "backlog", count)
    return Burst(answered, last - start)


async def _ask(stage: Stage, about: str, count: int) -> None:
    async with asyncio.TaskGroup() as senders:
        for number in range(count):
            senders.create_task(stage.driver.say(stage.room, f"!ping {about}-{number}"))


async def _answers(stage: Stage, about: str, count: int) -> tuple[int, float]:
    """How many of the commands were answered, and when the last answer came."""
    token = re.compile(rf"{about}-\d+")
    answered: set[str] = set()
    last = time.perf_counter()

    def news(heard: Heard) -> bool:
        return heard.sender == stage.bot and bool(set(token.findall(heard.body)) - answered)

    while len(answered) < count:
        try:
            answer = await stage.driver.wait_for(stage.room, news, within=SILENCE)
        except NotHeardError:
            break
        answered.update(token.findall(answer.body))
        last = time.perf_counter()
    return len(answered), last
