"""Points of contact."""

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

from bot.storage.tables.base import Utc, metadata

_OWNED = text("account IS NOT NULL")
_CHECKED_IN = text("checked_in_until IS NOT NULL")

contact = Table(
    "contact",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("operation_id", ForeignKey("operation.id"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("removed", Boolean, nullable=False),
    Column("platform", String),
    Column("account", String),
    Column("checked_in_until", Utc),
    Column("body", Text, nullable=False),
    UniqueConstraint("operation_id", "number"),
    Index("ix_contact_account", "account", "platform", sqlite_where=_OWNED, postgresql_where=_OWNED),
    Index(
        "ix_contact_checked_in",
        "operation_id",
        "checked_in_until",
        sqlite_where=_CHECKED_IN,
        postgresql_where=_CHECKED_IN,
    ),
)

contact_past = Table(
    "contact_past",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("contact_id", ForeignKey("contact.id"), nullable=False, index=True),
    Column("until", Utc, nullable=False),
    Column("person_id", Integer, nullable=False),
    Column("body", Text, nullable=False),
)
