"""Turns to write, in a time of their own: nobody waits for a clock."""

import asyncio
import heapq
from collections import defaultdict
from collections.abc import Coroutine
from itertools import count

import pytest

from bot.core.ports import Delayed
from bot.transports.telegram.limits import CHAT, GROUP, OVERALL, Limits, Tempo

CALL = 0.05  # seconds that a call to the platform takes


class Hours:
    """Time that goes on to the next awaited moment once nobody can do anything before it."""

    def __init__(self) -> None:
        self.now = 1000.0
        self._sleepers: list[tuple[float, int, asyncio.Future[None]]] = []
        self._serial = count()

    async def sleep(self, seconds: float) -> None:
        woken: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        heapq.heappush(self._sleepers, (self.now + seconds, next(self._serial), woken))
        await woken

    async def pass_for(self, *doings: Coroutine[object, object, None]) -> None:
        tasks = [asyncio.ensure_future(doing) for doing in doings]
        while not all(task.done() for task in tasks):
            for _ in range(10):
                await asyncio.sleep(0)
            if self._sleepers:
                self.now, _, woken = heapq.heappop(self._sleepers)
                if not woken.done():
                    woken.set_result(None)
        await asyncio.gather(*tasks)


class Desk:
    """Writes messages to chats and notes when the platform counted them."""

    def __init__(self) -> None:
        self.hours = Hours()
        self.limits = Limits(Tempo(lambda: self.hours.now, self.hours.sleep))
        self.counted: dict[int, list[float]] = defaultdict(list)

    async def write(self, chat: int, messages: int) -> None:
        for _ in range(messages):
            async with self.limits.turn(chat):
                await self.hours.sleep(CALL / 2)
                self.counted[chat].append(self.hours.now)
                await self.hours.sleep(CALL / 2)


def most_within(times: list[float], period: float) -> int:
    return max(sum(start <= time < start + period for time in times) for start in times)


@pytest.fixture
def desk() -> Desk:
    return Desk()


async def test_a_fresh_chat_is_written_to_at_once(desk: Desk) -> None:
    begun = desk.hours.now

    await desk.hours.pass_for(desk.write(7, 1))

    assert desk.hours.now - begun == pytest.approx(CALL)


async def test_two_hundred_answers_to_forty_chats_keep_every_limit_and_waste_no_time(desk: Desk) -> None:
    begun = desk.hours.now

    await desk.hours.pass_for(*(desk.write(chat, 5) for chat in range(-20, 21) if chat))

    everything = sorted(time for times in desk.counted.values() for time in times)
    assert len(everything) == 200
    assert most_within(everything, OVERALL[1]) <= OVERALL[0]
    assert all(most_within(times, CHAT[1]) == 1 for times in desk.counted.values())
    assert everything[-1] - begun <= 200 / OVERALL[0] * (1 + CALL) + 0.2


async def test_a_group_gets_twenty_a_minute(desk: Desk) -> None:
    await desk.hours.pass_for(desk.write(-7, 45))

    assert most_within(desk.counted[-7], GROUP[1]) == GROUP[0]
    assert desk.counted[-7][19] - desk.counted[-7][0] < 20 * (1 + CALL)
    assert desk.counted[-7][44] - desk.counted[-7][0] < 2 * (60 + CALL) + 6


async def test_a_private_chat_has_no_limit_by_the_minute(desk: Desk) -> None:
    await desk.hours.pass_for(desk.write(7, 45))

    assert desk.counted[7][44] - desk.counted[7][0] < 45 * (1 + CALL)


async def test_a_held_chat_says_for_how_long_and_stalls_no_other(desk: Desk) -> None:
    desk.limits.hold(-7, 30)

    with pytest.raises(Delayed) as delayed:
        await desk.hours.pass_for(desk.write(-7, 1))
    await desk.hours.pass_for(desk.write(-8, 1))

    assert delayed.value.seconds == pytest.approx(30)
    assert desk.hours.now < 1001


async def test_whoever_waits_when_the_chat_is_held_is_told_when_their_turn_comes(desk: Desk) -> None:
    async def hold_while_the_second_waits() -> None:
        await desk.hours.sleep(0.5)
        desk.limits.hold(7, 30)

    with pytest.raises(Delayed):
        await desk.hours.pass_for(desk.write(7, 2), hold_while_the_second_waits())
    assert len(desk.counted[7]) == 1


async def test_a_hold_ends(desk: Desk) -> None:
    desk.limits.hold(7, 30)
    desk.hours.now += 31

    await desk.hours.pass_for(desk.write(7, 1))

    assert len(desk.counted[7]) == 1


async def test_whoever_gives_up_waiting_takes_no_turn(desk: Desk) -> None:
    first = asyncio.ensure_future(desk.hours.pass_for(desk.write(7, 1)))
    await first
    waiting = asyncio.ensure_future(desk.write(7, 1))
    await asyncio.sleep(0)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting

    await desk.hours.pass_for(desk.write(7, 1))

    assert len(desk.counted[7]) == 2


async def test_chats_that_nobody_writes_to_any_more_are_forgotten(desk: Desk) -> None:
    await desk.hours.pass_for(*(desk.write(chat, 1) for chat in range(1, 1001)))
    desk.hours.now += 2

    await desk.hours.pass_for(desk.write(-1, 1))

    assert desk.limits.chats == 1
