"""The terms of operations."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pydantic import TypeAdapter
from sqlalchemy import Connection, delete, insert, select, update

from bot.core.lexicon import Term
from bot.core.place import Operation
from bot.storage.numbers import last_number, take_numbers
from bot.storage.tables import term

_TERM = TypeAdapter(Term)
_VERSION = "terms-version"


class SqlTerms:
    """The terms of one Unit."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, within: Operation, terms: Sequence[Term]) -> list[Term]:
        first = take_numbers(self._connection, within, "term", len(terms))
        numbered = [replace(each, number=number) for number, each in enumerate(terms, first)]
        rows = [{"operation_id": within.id, "number": each.number, "body": _json(each)} for each in numbered]
        if rows:
            self._connection.execute(insert(term), rows)
            self._changed(within)
        return numbered

    def change(self, within: Operation, changed: Term) -> None:
        at = (term.c.operation_id == within.id, term.c.number == changed.number)
        self._connection.execute(update(term).where(*at).values(body=_json(changed)))
        self._changed(within)

    def remove(self, within: Operation, number: int) -> None:
        self._connection.execute(delete(term).where(term.c.operation_id == within.id, term.c.number == number))
        self._changed(within)

    def version(self, within: Operation) -> int:
        return last_number(self._connection, within, _VERSION)

    def _changed(self, within: Operation) -> None:
        take_numbers(self._connection, within, _VERSION, 1)

    def all(self, within: Operation) -> list[Term]:
        rows = select(term.c.body).where(term.c.operation_id == within.id).order_by(term.c.number)
        return [_TERM.validate_json(body) for body in self._connection.scalars(rows)]


def _json(of: Term) -> str:
    return _TERM.dump_json(of).decode()
