"""Whatever the order in which commits, offers, looks and works come to their ends, each row is worked on once."""

from __future__ import annotations

import asyncio
from collections import deque

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from bot.engine.pump import FULL
from tests.support.stepped import SteppedLoop
from tests.unit.engine.waiting_rows import Entry, Table

LANES = ("a", "b", "c")
ENOUGH = 20_000  # turns in which all that is left comes to its end


class PumpInAnyOrder(RuleBasedStateMachine):
    """One writer: rows are committed in the order of their ids, and offered in that order some time later."""

    def __init__(self) -> None:
        super().__init__()
        self.loop = SteppedLoop()
        self.table = Table(page=7)
        self.written: list[Entry] = []
        self.unoffered: deque[list[Entry]] = deque()
        for gate in self.gates:
            gate.shut()
        self.running = self.loop.create_task(self.table.pump.run())

    gates = property(lambda self: (self.table.sight, self.table.answer, *(self.table.lanes[lane] for lane in LANES)))

    @rule(lanes=st.lists(st.sampled_from(LANES), min_size=1, max_size=5))
    def commit(self, lanes: list[str]) -> None:
        self._commit(lanes)

    @rule(lane=st.sampled_from(LANES))
    def commit_more_than_enough(self, lane: str) -> None:
        self._commit([lane] * (FULL + 3))

    def _commit(self, lanes: list[str]) -> None:
        rows = [Entry(len(self.written) + number, lane) for number, lane in enumerate(lanes, 1)]
        self.written += rows
        self.table.commit(*rows)
        self.unoffered.append(rows)

    @rule()
    def offer(self) -> None:
        if self.unoffered:
            self.table.pump.offer(self.unoffered.popleft())

    @rule()
    def wake(self) -> None:
        self.table.pump.wake()

    @rule()
    def a_minute_passes(self) -> None:
        self.loop.pass_time(61)

    @rule()
    def a_look_reads(self) -> None:
        self.table.sight.let()

    @rule()
    def a_look_returns(self) -> None:
        self.table.answer.let()

    @rule(lane=st.sampled_from(LANES), rows=st.sampled_from([1, 1, 2, FULL]))
    def work_ends(self, lane: str, rows: int) -> None:
        self.table.lanes[lane].let(rows)

    @rule(times=st.sampled_from([1, 1, 2, 5, 20]))
    def turn(self, times: int) -> None:
        self.loop.turn(times)

    @invariant()
    def each_row_is_begun_once_and_in_the_order_of_its_lane(self) -> None:
        for lane in LANES:
            begun = [id for id in self.table.begun if self.written[id - 1].lane == lane]
            assert begun == [row.id for row in self.written if row.lane == lane][: len(begun)]

    def teardown(self) -> None:
        try:
            while self.unoffered:
                self.offer()
            for gate in self.gates:
                gate.open()
            for _ in range(0, ENOUGH, 100):
                self.loop.turn(100)
                if not self.table.rows:
                    break
            assert sorted(self.table.done) == [row.id for row in self.written]
        finally:
            self.table.pump.stop()
            self.loop.run_until_complete(asyncio.wait_for(self.running, 10))
            self.loop.close()


TestPumpInAnyOrder = PumpInAnyOrder.TestCase
TestPumpInAnyOrder.settings = settings(stateful_step_count=40)
