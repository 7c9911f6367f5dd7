"""The audit, which the database itself refuses to change."""

from __future__ import annotations

from sqlalchemy import (
    DDL,
    Column,
    ForeignKey,
    Integer,
    String,
    Table,
    Text,
    event,
    text,
)

from bot.storage.tables.base import Utc, metadata

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
