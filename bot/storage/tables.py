"""The tables. Their history is in migrations/; what stands here is the newest state."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import (
    DDL,
    Boolean,
    Column,
    Date,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
    event,
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

cursor = Table(
    "cursor",
    metadata,
    Column("platform", String, primary_key=True),
    Column("value", Text, nullable=False),
)

# What the partial indexes hold. Queries use the very same words: with a parameter in their place, the database could
# not know that an index serves, and would read a million settled rows.
WAITING = text("state = 'waiting'")
DEAD = text("state = 'dead'")
DONE = text("state = 'done'")
MISSED = text("state = 'missed'")
_MESSAGE = text("message IS NOT NULL")

inbox = Table(
    "inbox",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("platform", String, nullable=False),
    Column("key", String, nullable=False),
    Column("chat", String, nullable=False),
    Column("message", String),
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

audit = Table(
    "audit",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", Utc, nullable=False),
    Column("cause", String, nullable=False),
    Column("origin", String, nullable=False, index=True),
    Column("platform", String, nullable=False),
    Column("account", String, nullable=False),
    Column("person_id", Integer, nullable=False),
    Column("operation_id", ForeignKey("operation.id")),
    Column("action", String, nullable=False),
    Column("outcome", String, nullable=False),
    Column("subject", Text, nullable=False),
    Column("previous", String, nullable=False, server_default=text("''")),
    Column("hash", String, nullable=False, server_default=text("''")),
)

# How long the audit has been and what its last entry's hash is, so that it is seen when its end is cut off.
audit_end = Table(
    "audit_end",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("entries", Integer, nullable=False),
    Column("head", String, nullable=False),
)
audit_end.add_is_dependent_on(audit)

# The database itself refuses to change the audit; SQLite runs no DELETE trigger for what a REPLACE takes away.
_SAYS_NO = " BEGIN SELECT RAISE(ABORT, 'the audit is only ever added to'); END"
AUDIT_GUARDS = {
    "sqlite": (
        f"CREATE TRIGGER audit_not_changed BEFORE UPDATE ON audit{_SAYS_NO}",
        f"CREATE TRIGGER audit_not_deleted BEFORE DELETE ON audit{_SAYS_NO}",
        "CREATE TRIGGER audit_not_replaced BEFORE INSERT ON audit WHEN EXISTS (SELECT 1 FROM audit WHERE id = NEW.id)"
        " BEGIN SELECT RAISE(ABORT, 'the audit is only ever added to'); END",
        f"CREATE TRIGGER audit_end_grows BEFORE UPDATE ON audit_end WHEN NEW.entries <= OLD.entries{_SAYS_NO}",
        f"CREATE TRIGGER audit_end_not_deleted BEFORE DELETE ON audit_end{_SAYS_NO}",
    ),
    "postgresql": (
        "CREATE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS"
        " 'BEGIN RAISE EXCEPTION ''the audit is only ever added to''; END'",
        "CREATE TRIGGER audit_not_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON audit"
        " FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change()",
        "CREATE TRIGGER audit_end_grows BEFORE UPDATE ON audit_end"
        " FOR EACH ROW WHEN (NEW.entries <= OLD.entries) EXECUTE FUNCTION refuse_audit_change()",
        "CREATE TRIGGER audit_end_not_deleted BEFORE DELETE OR TRUNCATE ON audit_end"
        " FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change()",
    ),
}
for _dialect, _guards in AUDIT_GUARDS.items():
    for _guard in _guards:
        event.listen(audit_end, "after_create", DDL(_guard).execute_if(dialect=_dialect))  # type: ignore[no-untyped-call] # theirs

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

_BY_SIGNS = String().with_variant(postgresql.VARCHAR(collation="C"), "postgresql")
"""Text whose order is that of its signs' code points, on every machine."""

search_word = Table(
    "search_word",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("operation_id", ForeignKey("operation.id"), nullable=False),
    Column("kind", String, nullable=False),
    Column("word", _BY_SIGNS, nullable=False),
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
    Column("facet", _BY_SIGNS, primary_key=True),
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
    Column("key", _BY_SIGNS, nullable=False),
    Column("marking", Integer, nullable=False),
    Column("as_at", Utc, nullable=False),
    Column("told", Utc, nullable=False),
    Column("latest", Boolean, nullable=False),
    Column("body", Text, nullable=False),
    Index("ix_figure_report", "operation_id", "report"),
    Index("ix_figure_key", "operation_id", "key", "as_at"),
    Index("ix_figure_latest", "operation_id", "key", sqlite_where=LATEST, postgresql_where=LATEST),
    Index("ix_figure_told", "operation_id", "told", sqlite_where=LATEST, postgresql_where=LATEST),
)

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
