"""What falls due, and when the bot was not there."""

from __future__ import annotations

from sqlalchemy import (
    Column,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from bot.storage.tables.base import MISSED, WAITING, Utc, metadata

firing = Table(
    "firing",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("operation_id", ForeignKey("operation.id"), nullable=False),
    Column("job", String, nullable=False),
    Column("subject", String, nullable=False),
    Column("occurrence", String, nullable=False),
    Column("at", Utc, nullable=False),
    Column("state", String, nullable=False),
    Column("settled_at", Utc),
    UniqueConstraint("operation_id", "job", "subject", "occurrence"),
    Index("ix_firing_waiting", "at", sqlite_where=WAITING, postgresql_where=WAITING),
    Index("ix_firing_subject", "operation_id", "subject", sqlite_where=WAITING, postgresql_where=WAITING),
    Index("ix_firing_missed", "operation_id", "settled_at", sqlite_where=MISSED, postgresql_where=MISSED),
)

# The last sign of life, in one row.
pulse = Table("pulse", metadata, Column("id", Integer, primary_key=True), Column("at", Utc, nullable=False))

outage = Table(
    "outage",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("began", Utc, nullable=False),
    Column("ended", Utc, nullable=False),
    Index("ix_outage_ended", "ended"),
)

standing_rule = Table(
    "standing_rule",
    metadata,
    Column("operation_id", ForeignKey("operation.id"), primary_key=True),
    Column("kind", String, primary_key=True),
    Column("name", String, primary_key=True),
    Column("body", Text, nullable=False),
)
