"""The database behind the Store port: Units run in threads, and those that wait together are committed together."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from queue import Empty, SimpleQueue
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError

from bot.core.stores import Overtaken, StoreUnavailable, Unit
from bot.storage.audit import Entry, append
from bot.storage.engines import open_engines
from bot.storage.tables import metadata
from bot.storage.unit import SqlUnit, savepoint

T = TypeVar("T")

_TOGETHER = 64  # Units in one commit at most: bounds how long the first of them waits for the last
_WRITERS = {"sqlite": 1, "postgresql": 4}
_READERS = 2
_TRIES = 20  # of a Unit that others overtake; each of them went on meanwhile
_AWAY = (OperationalError, InterfaceError)
_SQLITE_ERROR = 1  # a statement that is wrong, and will be wrong again (sqlite.org/rescode.html)


@dataclass(slots=True)
class _Job:
    work: Callable[[Unit], Any]
    future: Future[Any]


class SqlStore:
    """A database by its address: ``sqlite:///FILE``, ``sqlite://`` (in memory) or ``postgresql+psycopg://…``."""

    def __init__(self, url: str) -> None:
        self._writing, self._reading = open_engines(url)
        if self._reading is None:  # in memory: nobody could have upgraded it before
            with self._writing.begin() as connection:
                metadata.create_all(connection)
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._writers = [
            threading.Thread(target=self._write, name=f"unit-{number}", daemon=True)
            for number in range(_WRITERS[self._writing.dialect.name])
        ]
        for writer in self._writers:
            writer.start()
        self._readers = ThreadPoolExecutor(_READERS, "read") if self._reading else None

    async def run(self, work: Callable[[Unit], T]) -> T:
        future: Future[T] = Future()
        self._jobs.put(_Job(work, future))
        return await asyncio.wrap_future(future)

    async def read(self, work: Callable[[Unit], T]) -> T:
        if self._readers is None or self._reading is None:
            return await self.run(work)
        return await asyncio.get_running_loop().run_in_executor(self._readers, _read, self._reading, work)

    async def close(self) -> None:
        for _ in self._writers:
            self._jobs.put(None)
        for writer in self._writers:
            await asyncio.to_thread(writer.join)
        if self._readers is not None:
            self._readers.shutdown()
        self._writing.dispose()
        if self._reading is not None:
            self._reading.dispose()

    def _write(self) -> None:
        while (job := self._jobs.get()) is not None:
            jobs = [job]
            while len(jobs) < _TOGETHER:
                try:
                    following = self._jobs.get_nowait()
                except Empty:
                    break
                if following is None:
                    self._jobs.put(None)
                    break
                jobs.append(following)
            self._commit([job for job in jobs if job.future.set_running_or_notify_cancel()])

    def _commit(self, jobs: list[_Job], tries: int = 1) -> None:
        """Run Units in one transaction. One that raises is undone alone; when the commit fails, all of them fail.

        Those of a transaction that was undone for the sake of another are run again, each in its own; so is one that
        was overtaken by another.
        """
        outcomes: list[Callable[[], None]] = []
        try:
            with self._writing.begin() as connection:
                noted: list[Entry] = []
                outcomes.extend(self._attempt(connection, job, noted, alone=len(jobs) == 1) for job in jobs)
                append(connection, noted)
        except _AWAY as error:
            if _collided(error):  # whoever was in the way went on, so that trying again comes to an end
                for job in jobs:
                    self._commit([job])
                return
            outcomes = [partial(job.future.set_exception, _unavailable(error)) for job in jobs]
        except Overtaken as error:
            if tries < _TRIES:
                self._commit(jobs, tries + 1)
                return
            outcomes = [partial(job.future.set_exception, error) for job in jobs]
        except BaseException as error:  # noqa: BLE001 -- whatever it was, those who wait must hear of it
            outcomes = [partial(job.future.set_exception, error) for job in jobs]
        for settle in outcomes:
            settle()

    def _attempt(self, connection: Connection, job: _Job, noted: list[Entry], *, alone: bool) -> Callable[[], None]:
        """Run one Unit and return what is to be done once all is committed: to tell its caller, or to run it again.
        What it noted is added to ``noted``."""
        if alone:
            return _run(connection, job, noted)
        try:
            with savepoint(connection, "unit"):
                return _run(connection, job, noted)
        except _AWAY as error:
            if _is_wrong(error):
                return partial(job.future.set_exception, error)
            raise  # the database itself is in trouble: nothing of this transaction can be trusted
        except Overtaken:
            return partial(self._commit, [job])
        except Exception as error:  # noqa: BLE001 -- goes to the caller; the other Units are not to blame
            return partial(job.future.set_exception, error)


def _run(connection: Connection, job: _Job, noted: list[Entry]) -> Callable[[], None]:
    unit = SqlUnit(connection)
    result = job.work(unit)
    noted += unit.audit.noted
    return partial(job.future.set_result, result)


def _read(engine: Engine, work: Callable[[Unit], T]) -> T:
    try:
        with engine.connect() as connection:
            return work(SqlUnit(connection))
    except _AWAY as error:
        raise _unavailable(error) from error


def _collided(error: DBAPIError) -> bool:
    """Whether PostgreSQL undid a transaction because two of them waited for each other (SQLSTATE 40P01)."""
    return getattr(error.orig, "sqlstate", None) == "40P01"


def _is_wrong(error: DBAPIError) -> bool:
    """Whether it was the statement, not the database, that was at fault."""
    return getattr(error.orig, "sqlite_errorcode", None) == _SQLITE_ERROR


def _unavailable(error: DBAPIError) -> Exception:
    if _is_wrong(error):
        return error
    return StoreUnavailable(type(error.orig).__name__)
