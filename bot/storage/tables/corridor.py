"""Events heard and deliveries promised."""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from bot.storage.tables.base import DEAD, DONE, WAITING, Utc, metadata

cursor = Table(
    "cursor",
    metadata,
    Column("platform", String, primary_key=True),
    Column("value", Text, nullable=False),
)

_MESSAGE = text("message IS NOT NULL")
_TARGET = text("target IS NOT NULL")

inbox = Table(
    "inbox",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("platform", String, nullable=False),
    Column("key", String, nullable=False),
    Column("chat", String, nullable=False),
    Column("message", String),
    Column("target", String),
    Column("body", Text, nullable=False),
    Column("state", String, nullable=False),
    Column("heard_at", Utc, nullable=False),
    Column("settled_at", Utc),
    Column("error", String),
    UniqueConstraint("key", "platform"),  # in this order, or SQLite would take it for those that wait on a platform
    Index("ix_inbox_waiting", "id", sqlite_where=WAITING, postgresql_where=WAITING),
    Index("ix_inbox_dead", "id", sqlite_where=DEAD, postgresql_where=DEAD),
    Index("ix_inbox_done", "heard_at", sqlite_where=DONE, postgresql_where=DONE),
    Index("ix_inbox_message", "message", "chat", sqlite_where=_MESSAGE, postgresql_where=_MESSAGE),
    Index("ix_inbox_target", "target", "chat", sqlite_where=_TARGET, postgresql_where=_TARGET),
)

_AMENDS = text("amends IS NOT NULL")
OPEN = text("state IN ('waiting', 'begun')")
CARRIED = text("state IN ('sent', 'failed') AND NOT repeat")  # what is not repeated are people's words, not answers

outbox = Table(
    "outbox",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("key", String, nullable=False, unique=True),
    Column("origin", String, nullable=False, index=True),
    Column("platform", String, nullable=False),
    Column("chat", String, nullable=False),
    Column("topic", String, nullable=False),
    Column("lane", String, nullable=False, server_default=text("''")),
    Column("private", Boolean, nullable=False),
    Column("act", Text, nullable=False),
    Column("amends", String),
    Column("languages", String, nullable=False),
    Column("repeat", Boolean, nullable=False),
    Column("otherwise", Text),
    Column("state", String, nullable=False),
    Column("promised_at", Utc, nullable=False),
    Column("settled_at", Utc),
    Column("reason", String),
    Index("ix_outbox_open", "id", sqlite_where=OPEN, postgresql_where=OPEN),
    Index("ix_outbox_carried", "settled_at", sqlite_where=CARRIED, postgresql_where=CARRIED),
    Index("ix_outbox_amends", "amends", sqlite_where=_AMENDS, postgresql_where=_AMENDS),
)

copy = Table(
    "copy",
    metadata,
    Column("outbox_id", ForeignKey("outbox.id"), primary_key=True),
    Column("part", Integer, primary_key=True),
    Column("message", String, nullable=False, index=True),
)
