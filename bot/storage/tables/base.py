"""What all tables share."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import (
    DateTime,
    Dialect,
    MetaData,
    String,
    TypeDecorator,
    text,
)
from sqlalchemy.dialects import postgresql

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class Utc(TypeDecorator[datetime]):
    """An aware moment; kept in UTC, also where the database knows no zones (SQLite)."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None or dialect.name != "sqlite":
            return value
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 -- its form is given
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


BY_SIGNS = String().with_variant(postgresql.VARCHAR(collation="C"), "postgresql")
"""Text whose order is that of its signs' code points, on every machine."""

# What the partial indexes hold. Queries use the very same words: with a parameter in their place, the database could
# not know that an index serves, and would read a million settled rows.
WAITING = text("state = 'waiting'")
DEAD = text("state = 'dead'")
DONE = text("state = 'done'")
MISSED = text("state = 'missed'")
