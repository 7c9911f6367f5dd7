"""Records, their history, and what hangs on them: figures, files, cards and drafts."""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from bot.storage.tables.base import BY_SIGNS, Utc, metadata

_OF_A_MESSAGE = text("origin IS NOT NULL")

blob = Table(
    "blob",
    metadata,
    Column("digest", String, primary_key=True),
    Column("data", LargeBinary, nullable=False),
    Column("origin", String),
    Index("ix_blob_origin", "origin", sqlite_where=_OF_A_MESSAGE, postgresql_where=_OF_A_MESSAGE),
)

counter = Table(
    "counter",
    metadata,
    Column("operation_id", ForeignKey("operation.id"), primary_key=True),
    Column("kind", String, primary_key=True),
    Column("last", Integer, nullable=False),
)

record = Table(
    "record",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("operation_id", ForeignKey("operation.id"), nullable=False),
    Column("kind", String, nullable=False),
    Column("number", Integer, nullable=False),
    Column("marking", Integer, nullable=False),
    Column("changed", Utc, nullable=False),
    Column("due", Utc),
    Column("body", Text, nullable=False),
    UniqueConstraint("operation_id", "kind", "number"),
    Index("ix_record_changed", "operation_id", "kind", "changed", "number"),
    Index("ix_record_due", "operation_id", "kind", "due", "number"),
)

record_step = Table(
    "record_step",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("record_id", ForeignKey("record.id"), nullable=False, index=True),
    Column("version", Integer, nullable=False),
    Column("state", String, nullable=False),
    Column("at", Utc, nullable=False),
    Column("person_id", Integer, nullable=False),
    Column("step", Text, nullable=False),
    Column("body", Text),
    Index("ix_record_step_person", "person_id", "at"),
)

record_set = Table(
    "record_set",
    metadata,
    Column("operation_id", Integer, primary_key=True),
    Column("kind", String, primary_key=True),
    Column("facet", BY_SIGNS, primary_key=True),
    Column("block", Integer, primary_key=True),
    Column("numbers", LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)

LATEST = text("latest")

figure = Table(
    "figure",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("operation_id", ForeignKey("operation.id"), nullable=False),
    Column("report", Integer, nullable=False),
    Column("key", BY_SIGNS, nullable=False),
    Column("thing", BY_SIGNS, nullable=False, server_default=text("''")),
    Column("clusters", String, nullable=False, server_default=text("''")),
    Column("marking", Integer, nullable=False),
    Column("as_at", Utc, nullable=False),
    Column("told", Utc, nullable=False),
    Column("latest", Boolean, nullable=False),
    Column("body", Text, nullable=False),
    Index("ix_figure_report", "operation_id", "report"),
    Index("ix_figure_key", "operation_id", "key", "as_at"),
    Index("ix_figure_latest", "operation_id", "key", sqlite_where=LATEST, postgresql_where=LATEST),
    Index("ix_figure_told", "operation_id", "told", "marking", "thing", sqlite_where=LATEST, postgresql_where=LATEST),
)

card = Table(
    "card",
    metadata,
    Column("outbox_key", String, primary_key=True),
    Column("operation_id", ForeignKey("operation.id"), nullable=False),
    Column("kind", String, nullable=False),
    Column("number", Integer, nullable=False),
    Column("ceiling", Integer, nullable=False),
    Index("ix_card_record", "operation_id", "kind", "number"),
)

draft = Table(
    "draft",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("operation_id", ForeignKey("operation.id"), nullable=False),
    Column("person_id", Integer, nullable=False),
    Column("family", String, nullable=False),
    Column("text", Text, nullable=False),
    Column("marking", Integer, nullable=False),
    Column("at", Utc, nullable=False),
    Index("ix_draft_person_id", "operation_id", "person_id", "family"),
)
