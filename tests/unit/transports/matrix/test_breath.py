"""When the next sync is asked for, told by what was heard and said before it."""

import asyncio

import pytest

from bot.transports.matrix.breath import LONGEST, QUIET, Breath
from tests.support.quick_loop import seconds_of


@pytest.fixture
def breath() -> Breath:
    return Breath()


def test_with_nothing_heard_the_next_sync_is_asked_for_at_once(breath: Breath) -> None:
    assert seconds_of(breath.take()) == [0]


def test_once_the_answer_is_out_the_next_sync_is_asked_for(breath: Breath) -> None:
    breath.heard(1)

    assert seconds_of(_said_every(breath, 0.02)) == [pytest.approx(0.02)]


def test_what_gets_no_answer_is_waited_for_shortly_and_once(breath: Breath) -> None:
    breath.heard(1)

    assert seconds_of(breath.take(), breath.take()) == [pytest.approx(QUIET), 0]


def test_in_a_burst_answers_go_out_half_a_second_at_a_time(breath: Breath) -> None:
    breath.heard(100)

    assert seconds_of(*(_said_every(breath, 0.03) for _ in range(2))) == [pytest.approx(LONGEST)] * 2


async def _said_every(breath: Breath, pause: float) -> None:
    async def say() -> None:
        while True:
            await asyncio.sleep(pause)
            breath.said()

    speaking = asyncio.create_task(say())
    await breath.take()
    speaking.cancel()
