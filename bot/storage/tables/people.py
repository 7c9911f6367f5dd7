"""Operations, rooms and people."""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from bot.storage.tables.base import Utc, metadata

operation = Table(
    "operation",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", String, nullable=False, unique=True),
    Column("zone", String, nullable=False),
    Column("languages", String, nullable=False),
    Column("marking", Integer, nullable=False),
    Column("rules", Text, nullable=False, server_default="{}"),
)

room = Table(
    "room",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("platform", String, nullable=False),
    Column("chat", String, nullable=False),
    Column("topic", String, nullable=False),
    Column("name", String, nullable=False),
    Column("direct", Boolean, nullable=False),
    Column("present", Boolean, nullable=False),
    Column("operation_id", ForeignKey("operation.id")),
    Column("languages", String),
    Column("zone", String),
    Column("marking", Integer),
    Column("channel", String, nullable=False, server_default=text("''")),
    Column("translating", String, nullable=False, server_default=text("'auto'")),
    Column("threads", Boolean, nullable=False, server_default=text("false")),
    Column("place", String),
    Column("plan", Text),
    UniqueConstraint("platform", "chat", "topic"),
)

person = Table(
    "person",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", String, nullable=False),
    Column("language", String),
    sqlite_autoincrement=True,  # the audit names people by id: nobody gets that of somebody who became one with another
)

person_name = Table(
    "person_name",
    metadata,
    Column("person_id", ForeignKey("person.id"), primary_key=True),
    Column("folded", String, primary_key=True, index=True),
)

account = Table(
    "account",
    metadata,
    Column("platform", String, primary_key=True),
    Column("account", String, primary_key=True),
    Column("person_id", ForeignKey("person.id"), nullable=False, index=True),
    Column("name", String, nullable=False),
    Column("handle", String),
)

role = Table(
    "role",
    metadata,
    Column("person_id", ForeignKey("person.id"), primary_key=True),
    Column("operation_id", ForeignKey("operation.id"), primary_key=True),
    Column("role", Integer, nullable=False),
    Column("seen", Integer, nullable=False, server_default="0"),
)

link_code = Table(
    "link_code",
    metadata,
    Column("issuer_platform", String, primary_key=True),
    Column("issuer_account", String, primary_key=True),
    Column("digest", String, nullable=False),
    Column("claimant_platform", String),
    Column("claimant_account", String),
    Column("expires", Utc, nullable=False),
)
