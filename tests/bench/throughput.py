"""From inbox to outbox without a platform: beside bare sqlite3 doing the same writes, and with a million events."""

from __future__ import annotations

import asyncio
import sqlite3
import tempfile
import time
from pathlib import Path

from bot.commands import all_commands, all_jobs, all_kinds
from bot.core.marking import Marking
from bot.core.place import OperationPlan, RoomPlan
from bot.engine.house import House
from bot.engine.router import Router
from bot.metrics import PrometheusMeter
from bot.schedule.alarm import ScheduledAlarm
from bot.storage.schema import upgrade
from bot.storage.store import SqlStore
from bot.translation.phrases import Catalogues
from bot.translation.translator import Translation
from tests.bench.null import ROOMS, NullTransport, SystemClock, questions
from tests.bench.row import Row

EVENTS = 3000
KEPT = 1_000_000
BATCH = 20  # events a sync
PLAN = OperationPlan(
    "Bench", "UTC", ("en",), Marking.GREEN, (), tuple(RoomPlan("null", f"room-{number}") for number in range(ROOMS))
)


async def measure() -> list[Row]:
    with tempfile.TemporaryDirectory(prefix="liaison-bench-", dir="/var/tmp") as folder:
        file = Path(folder) / "liaison.db"
        bare = _bare(Path(folder) / "bare.db")
        empty = await _through(file, first=0)
        _fill(file)
        full = await _through(file, first=EVENTS)
    return [
        Row("events/s, bare sqlite3, three commits each", bare, "events/s"),
        Row("events/s, heard, handled and delivered, empty database", empty, "events/s"),
        Row(f"events/s, the same with {KEPT:,} events kept", full, "events/s"),
        Row("ratio to bare sqlite3", empty / bare, "×"),
        Row("slower with so many kept by", empty / full, "×"),
    ]


async def _through(file: Path, first: int) -> float:
    """Events a second through the whole corridor."""
    url = f"sqlite:///{file}"
    upgrade(url)
    store, phrases, clock = SqlStore(url), Catalogues(), SystemClock()
    transport = NullTransport(questions(EVENTS, first), BATCH)
    house = House(
        store=store, router=Router(all_commands(), phrases), phrases=phrases, translator=Translation(), clock=clock,
        meter=PrometheusMeter(),
        transports=[transport], plans=[PLAN], inviters={}, kinds=all_kinds(), jobs=all_jobs(), alarm=ScheduledAlarm(),
    )  # fmt: skip
    began = time.perf_counter()
    working = asyncio.create_task(house.run())
    await transport.all_delivered.wait()
    seconds = time.perf_counter() - began
    house.stop()
    await working
    await store.close()
    return EVENTS / seconds


def _bare(file: Path) -> float:
    """The same writes in three commits an event, by nothing but the database."""
    connection = sqlite3.connect(file, isolation_level=None)
    connection.executescript(
        """
        PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;
        CREATE TABLE inbox (id INTEGER PRIMARY KEY, key TEXT UNIQUE, body TEXT, state TEXT);
        CREATE TABLE audit (id INTEGER PRIMARY KEY, body TEXT);
        CREATE TABLE outbox (id INTEGER PRIMARY KEY, key TEXT UNIQUE, body TEXT, state TEXT);
        CREATE TABLE copy (id INTEGER PRIMARY KEY, message TEXT);
        """
    )
    body = "x" * 300
    began = time.perf_counter()
    for number in range(EVENTS):
        for statements in (
            [("INSERT INTO inbox VALUES (?, ?, ?, 'waiting')", (number, f"event-{number}", body))],
            [
                ("UPDATE inbox SET state = 'done' WHERE id = ?", (number,)),
                ("INSERT INTO audit VALUES (?, ?)", (number, body)),
                ("INSERT INTO outbox VALUES (?, ?, ?, 'waiting')", (number, f"event-{number}", body)),
            ],
            [
                ("UPDATE outbox SET state = 'sent' WHERE id = ?", (number,)),
                ("INSERT INTO copy VALUES (?, ?)", (number, f"event-{number}")),
            ],
        ):
            connection.execute("BEGIN IMMEDIATE")
            for statement, values in statements:
                connection.execute(statement, values)
            connection.execute("COMMIT")
    seconds = time.perf_counter() - began
    connection.close()
    return EVENTS / seconds


_UNIQUE = {
    "key": "hex(randomblob(16))",
    "cause": "hex(randomblob(16))",
    "origin": "hex(randomblob(16))",
    "message": "hex(randomblob(16))",
    "outbox_id": "(SELECT max(id) FROM outbox) - n",
}


def _fill(file: Path) -> None:
    """As after a million events: all of them kept, handled, answered and audited."""
    connection = sqlite3.connect(file)
    numbers = f"WITH RECURSIVE numbers(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM numbers WHERE n < {KEPT - 1})"
    for table in ("inbox", "outbox", "audit", "copy"):
        columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})") if row[1] != "id"]
        values = ", ".join(_UNIQUE.get(column, column) for column in columns)
        pattern = f"(SELECT * FROM {table} ORDER BY rowid DESC LIMIT 1)"
        connection.execute(
            f"{numbers} INSERT INTO {table} ({', '.join(columns)}) SELECT {values} FROM numbers, {pattern}"
        )
        connection.commit()
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
