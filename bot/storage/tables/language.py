"""What translation remembers and spends, and who reacted to what."""

from __future__ import annotations

from sqlalchemy import (
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
)

from bot.storage.tables.base import metadata

spent = Table(
    "spent",
    metadata,
    Column("engine", String, primary_key=True),
    Column("day", Date, primary_key=True),
    Column("characters", Integer, nullable=False),
)

term = Table(
    "term",
    metadata,
    Column("operation_id", ForeignKey("operation.id"), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("body", Text, nullable=False),
)

memory = Table(
    "memory",
    metadata,
    Column("key", String, primary_key=True),
    Column("operation_id", ForeignKey("operation.id"), nullable=False),
    Column("text", Text, nullable=False),
    Column("made", String, nullable=False),
)

memory_source = Table(
    "memory_source",
    metadata,
    Column("origin", String, primary_key=True),
    Column("key", String, primary_key=True),
    Index("ix_memory_source_key", "key"),
)

reaction = Table(
    "reaction",
    metadata,
    Column("origin", String, primary_key=True),
    Column("room", String, primary_key=True),
    Column("account", String, primary_key=True),
    Column("symbol", String, primary_key=True),
)
