"""Bring a database to the newest schema."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection
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
            return _upgrade(connection)
    except (OperationalError, InterfaceError) as error:
        why = str(error.orig).strip().splitlines()[0]
        remedy = "Check that it is running, and the 'database' or 'data_dir' of the configuration."
        raise StoreUnavailable(f"The database cannot be opened: {why}. {remedy}") from error
    except CommandError as error:
        remedy = "Install that version, or restore a backup of this one's."
        raise StoreUnavailable(f"The database was made by a newer version of the bot. {remedy}") from error
    finally:
        engine.dispose()
        if reading is not None:
            reading.dispose()


def _upgrade(connection: Connection) -> list[str]:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    script = ScriptDirectory.from_config(config)
    before = MigrationContext.configure(connection).get_current_revision()
    if before == script.get_current_head():
        return []
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    return [each.revision for each in script.iterate_revisions("head", before or "base")][::-1]
