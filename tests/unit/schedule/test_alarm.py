"""The alarm rings in the event loop, once, when it is set for."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest

from bot.schedule.alarm import ScheduledAlarm
from tests.support.waiting import until


@pytest.fixture
async def alarm() -> AsyncIterator[ScheduledAlarm]:
    made = ScheduledAlarm()
    yield made
    made.close()


def soon(seconds: float) -> datetime:
    return datetime.now(UTC) + timedelta(seconds=seconds)


async def test_it_rings_once_and_in_the_event_loop(alarm: ScheduledAlarm) -> None:
    rung: list[int] = []
    alarm.set(soon(0.02), lambda: rung.append(threading.get_ident()))
    assert rung == []
    await until(lambda: rung)
    await asyncio.sleep(0.05)
    assert rung == [threading.get_ident()]


async def test_a_moment_that_has_passed_long_ago_rings_at_once(alarm: ScheduledAlarm) -> None:
    rung = asyncio.Event()
    alarm.set(soon(-3600), rung.set)
    await asyncio.wait_for(rung.wait(), 10)


async def test_setting_it_again_takes_the_place_of_what_was_set(alarm: ScheduledAlarm) -> None:
    rung: list[str] = []
    alarm.set(soon(0.03), lambda: rung.append("first"))
    alarm.set(soon(0.02), lambda: rung.append("second"))
    await until(lambda: rung)
    await asyncio.sleep(0.05)
    assert rung == ["second"]


async def test_it_can_be_set_again_while_it_rings(alarm: ScheduledAlarm) -> None:
    rung: list[str] = []

    def ring() -> None:
        rung.append("first")
        alarm.set(soon(0), lambda: rung.append("second"))

    alarm.set(soon(0), ring)
    await until(lambda: rung == ["first", "second"])


async def test_closed_it_rings_no_more() -> None:
    alarm, rung = ScheduledAlarm(), asyncio.Event()
    alarm.set(soon(0.02), rung.set)
    alarm.close()
    await asyncio.sleep(0.05)
    assert not rung.is_set()
