"""Runs the migrations that a database still needs."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection

from bot.core.stores import StoreUnavailable


def run(connection: Connection) -> list[str]:
    """Bring the database up to date and return the migrations that this took, oldest first.

    Raises StoreUnavailable for one that a newer version of the bot has made.
    """
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent))
    config.attributes["connection"] = connection
    before = MigrationContext.configure(connection).get_current_revision()
    try:
        command.upgrade(config, "head")
        done = ScriptDirectory.from_config(config).iterate_revisions("head", before or "base")
        return [each.revision for each in done][::-1]
    except CommandError as error:
        remedy = "Install that version, or restore a backup of this one's."
        raise StoreUnavailable(f"The database was made by a newer version of the bot. {remedy}") from error
