"""Bring a database to the newest schema."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, inspect, text
from sqlalchemy.exc import InterfaceError, OperationalError

from bot.core.stores import StoreUnavailable
from bot.storage.engines import open_engines

MIGRATIONS = Path(__file__).parent / "migrations"


def upgrade(url: str) -> list[str]:
    """Bring the database at an address up to date and return the migrations that this took, oldest first.

    Raises StoreUnavailable, with what an operator can do about it.
    """
    engine, reading = open_engines(url)
    try:
        with engine.begin() as connection:
            return [] if _is_newest(connection) else _upgrade(connection)
    except (OperationalError, InterfaceError) as error:
        why = str(error.orig).strip().splitlines()[0]
        remedy = "Check that it is running, and the 'database' or 'data_dir' of the configuration."
        raise StoreUnavailable(f"The database cannot be opened: {why}. {remedy}") from error
    finally:
        engine.dispose()
        if reading is not None:
            reading.dispose()


def _is_newest(connection: Connection) -> bool:
    """Whether there is nothing to do, as at nearly every start."""
    if not inspect(connection).has_table("alembic_version"):
        return False
    revision = connection.scalar(text("SELECT version_num FROM alembic_version"))
    newest = max(file.name for file in (MIGRATIONS / "versions").glob("[0-9]*.py"))
    return newest.startswith(f"{revision}_")


def _upgrade(connection: Connection) -> list[str]:
    from bot.storage.migrations.run import run  # noqa: PLC0415 -- with Alembic, which takes a while to load

    return run(connection)
