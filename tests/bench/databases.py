"""The databases that a benchmark measures on, as an operator has them."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg

from bot.storage.schema import upgrade
from tests.support.postgres import Postgres, find_programs

NewDatabase = Callable[[], str]
"""Makes an empty database with our tables, and returns its address."""


@contextmanager
def databases() -> Iterator[dict[str, NewDatabase]]:
    """Both kinds by their names; PostgreSQL only where it is installed."""
    with tempfile.TemporaryDirectory(prefix="liaison-bench-", dir="/var/tmp") as place:
        files = iter(range(1000))
        found: dict[str, NewDatabase] = {"SQLite": lambda: _upgraded(f"sqlite:///{Path(place) / f'{next(files)}.db'}")}
        programs = find_programs()
        if programs is None:
            sys.stderr.write("PostgreSQL is not installed; it is left out.\n")
            yield found
            return
        server = Postgres(programs)
        try:
            server.launch()
            yield {**found, "PostgreSQL": lambda: _upgraded(server.create_database())}
        finally:
            server.halt()


def tidy(url: str) -> None:
    """What a PostgreSQL does by itself within a minute or two of many changes."""
    if url.startswith("postgresql"):
        with psycopg.connect(url.replace("+psycopg", ""), autocommit=True) as connection:
            connection.execute("VACUUM ANALYZE")


def _upgraded(url: str) -> str:
    upgrade(url)
    return url
