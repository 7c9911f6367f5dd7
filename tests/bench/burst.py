"""Many commands at once, as when a network comes back."""

import asyncio
import re
import time
from dataclasses import dataclass

from tests.bench.matrix_bots import Stage
from tests.live.synapse.heard import Heard
from tests.live.synapse.listener import NotHeardError

# Who has not answered for this long will not answer any more.
SILENCE = 15.0
TOKEN = re.compile(r"burst-\d+")


@dataclass(frozen=True)
class Burst:
    answered: int
    seconds: float  # from the first command to the last answer


async def burst(stage: Stage, count: int) -> Burst:
    await stage.driver.catch_up()
    start = last = time.perf_counter()
    answers = asyncio.create_task(_answers(stage, count))
    async with asyncio.TaskGroup() as senders:
        for number in range(count):
            senders.create_task(stage.driver.say(stage.room, f"!ping burst-{number}"))
    answered, last = await answers
    return Burst(answered, last - start)


async def _answers(stage: Stage, count: int) -> tuple[int, float]:
    """How many of the commands were answered, and when the last answer came."""
    answered: set[str] = set()
    last = time.perf_counter()

    def news(heard: Heard) -> bool:
        return heard.sender == stage.bot and bool(set(TOKEN.findall(heard.body)) - answered)

    while len(answered) < count:
        try:
            answer = await stage.driver.wait_for(stage.room, news, within=SILENCE)
        except NotHeardError:
            break
        answered.update(TOKEN.findall(answer.body))
        last = time.perf_counter()
    return len(answered), last
