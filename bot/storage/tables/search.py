"""The words that records and contacts are found by."""

from __future__ import annotations

from sqlalchemy import (
    Column,
    ForeignKey,
    Integer,
    LargeBinary,
    String,
    Table,
    UniqueConstraint,
)

from bot.storage.tables.base import BY_SIGNS, metadata

search_word = Table(
    "search_word",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("operation_id", ForeignKey("operation.id"), nullable=False),
    Column("kind", String, nullable=False),
    Column("word", BY_SIGNS, nullable=False),
    UniqueConstraint("operation_id", "kind", "word"),
)

search_gram = Table(
    "search_gram",
    metadata,
    Column("operation_id", Integer, primary_key=True),
    Column("kind", String, primary_key=True),
    Column("gram", String, primary_key=True),
    Column("word_id", Integer, primary_key=True),
    sqlite_with_rowid=False,
)

search_block = Table(
    "search_block",
    metadata,
    Column("word_id", Integer, primary_key=True),
    Column("block", Integer, primary_key=True),
    Column("weight", Integer, primary_key=True),
    Column("numbers", LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)
