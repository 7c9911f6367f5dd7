"""Bring a database to the newest schema."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from bot.storage.engines import open_engines

_MIGRATIONS = Path(__file__).parent / "migrations"


def upgrade(url: str) -> list[str]:
    """Bring the database at an address up to date and return the migrations that this took, oldest first."""
    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS))
    script = ScriptDirectory.from_config(config)
    engine, reading = open_engines(url)
    try:
        with engine.begin() as connection:
            before = MigrationContext.configure(connection).get_current_revision()
            if before == script.get_current_head():
                return []
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
            applied = [each.revision for each in script.iterate_revisions("head", before or "base")]
            return applied[::-1]
    finally:
        engine.dispose()
        if reading is not None:
            reading.dispose()
