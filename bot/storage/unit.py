"""One database transaction, and the stores that share it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property

from pydantic import TypeAdapter
from sqlalchemy import Connection

from bot.core.meeting import Meeting
from bot.core.record import Kind
from bot.core.request import Request
from bot.core.sitrep import Sitrep
from bot.core.task import Task
from bot.storage.audit import SqlAudit
from bot.storage.blobs import SqlBlobs
from bot.storage.cards import SqlCards
from bot.storage.codes import SqlCodes
from bot.storage.contacts import SqlContacts
from bot.storage.drafts import SqlDrafts
from bot.storage.figures import SqlFigures
from bot.storage.firings import SqlFirings
from bot.storage.inbox import SqlInbox
from bot.storage.memory import SqlMemory
from bot.storage.outages import SqlOutages
from bot.storage.outbox import SqlOutbox
from bot.storage.people import SqlPeople
from bot.storage.reactions import SqlReactions
from bot.storage.records import SqlRecords
from bot.storage.rooms import SqlRooms
from bot.storage.rules import SqlStandingRules
from bot.storage.sitreps import SqlSitreps
from bot.storage.spending import SqlSpending
from bot.storage.steps import SqlSteps
from bot.storage.terms import SqlTerms

_SITREP = TypeAdapter(Sitrep)
_TASK = TypeAdapter(Task)
_REQUEST = TypeAdapter(Request)
_MEETING = TypeAdapter(Meeting)


class SqlUnit:
    """A Unit on a connection whose transaction has begun."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @cached_property
    def inbox(self) -> SqlInbox:
        return SqlInbox(self._connection)

    @cached_property
    def outbox(self) -> SqlOutbox:
        return SqlOutbox(self._connection)

    @cached_property
    def rooms(self) -> SqlRooms:
        return SqlRooms(self._connection)

    @cached_property
    def people(self) -> SqlPeople:
        return SqlPeople(self._connection)

    @cached_property
    def codes(self) -> SqlCodes:
        return SqlCodes(self._connection)

    @cached_property
    def audit(self) -> SqlAudit:
        return SqlAudit(self._connection)

    @cached_property
    def blobs(self) -> SqlBlobs:
        return SqlBlobs(self._connection)

    @cached_property
    def contacts(self) -> SqlContacts:
        return SqlContacts(self._connection)

    @cached_property
    def sitreps(self) -> SqlSitreps:
        return SqlSitreps(self._connection, _SITREP, Kind.SITREP)

    @cached_property
    def tasks(self) -> SqlRecords[Task]:
        return SqlRecords(self._connection, _TASK, Kind.TASK)

    @cached_property
    def requests(self) -> SqlRecords[Request]:
        return SqlRecords(self._connection, _REQUEST, Kind.REQUEST)

    @cached_property
    def meetings(self) -> SqlRecords[Meeting]:
        return SqlRecords(self._connection, _MEETING, Kind.MEETING)

    @cached_property
    def cards(self) -> SqlCards:
        return SqlCards(self._connection)

    @cached_property
    def drafts(self) -> SqlDrafts:
        return SqlDrafts(self._connection)

    @cached_property
    def firings(self) -> SqlFirings:
        return SqlFirings(self._connection)

    @cached_property
    def outages(self) -> SqlOutages:
        return SqlOutages(self._connection)

    @cached_property
    def standing(self) -> SqlStandingRules:
        return SqlStandingRules(self._connection)

    @cached_property
    def steps(self) -> SqlSteps:
        return SqlSteps(self._connection)

    @cached_property
    def figures(self) -> SqlFigures:
        return SqlFigures(self._connection)

    @cached_property
    def spending(self) -> SqlSpending:
        return SqlSpending(self._connection)

    @cached_property
    def terms(self) -> SqlTerms:
        return SqlTerms(self._connection)

    @cached_property
    def memory(self) -> SqlMemory:
        return SqlMemory(self._connection)

    @cached_property
    def reactions(self) -> SqlReactions:
        return SqlReactions(self._connection)

    @contextmanager
    def attempt(self) -> Iterator[None]:
        promised, noted, soonest = len(self.outbox.promised), len(self.audit.noted), self.firings.soonest
        try:
            with savepoint(self._connection, "attempt"):
                yield
        except BaseException:
            del self.outbox.promised[promised:]
            del self.audit.noted[noted:]
            self.firings.soonest = soonest
            raise


@contextmanager
def savepoint(connection: Connection, name: str) -> Iterator[None]:
    """A part of a transaction that is undone alone when it raises. In plain SQL: a tenth of begin_nested()'s cost."""
    connection.exec_driver_sql(f"SAVEPOINT {name}")
    try:
        yield
    except BaseException:
        if not connection.invalidated:  # then there is nothing left to undo, and nobody to ask for it
            connection.exec_driver_sql(f"ROLLBACK TO SAVEPOINT {name}")
            connection.exec_driver_sql(f"RELEASE SAVEPOINT {name}")
        raise
    connection.exec_driver_sql(f"RELEASE SAVEPOINT {name}")
