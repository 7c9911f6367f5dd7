"""The corridor: operations, rooms, people, inbox, outbox, audit, files."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from bot.storage.tables import Utc

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "blob",
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("digest", name="pk_blob"),
    )
    op.create_table(
        "cursor",
        sa.Column("platform", sa.String(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("platform", name="pk_cursor"),
    )
    op.create_table(
        "inbox",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("platform", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("chat", sa.String(), nullable=False),
        sa.Column("message", sa.String(), nullable=True),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("heard_at", Utc(), nullable=False),
        sa.Column("settled_at", Utc(), nullable=True),
        sa.Column("error", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_inbox"),
        sa.UniqueConstraint("key", "platform", name="uq_inbox_key_platform"),
    )
    op.create_index(
        "ix_inbox_dead",
        "inbox",
        ["id"],
        unique=False,
        sqlite_where=sa.text("state = 'dead'"),
        postgresql_where=sa.text("state = 'dead'"),
    )
    op.create_index(
        "ix_inbox_message",
        "inbox",
        ["message", "chat"],
        unique=False,
        sqlite_where=sa.text("message IS NOT NULL"),
        postgresql_where=sa.text("message IS NOT NULL"),
    )
    op.create_index(
        "ix_inbox_waiting",
        "inbox",
        ["id"],
        unique=False,
        sqlite_where=sa.text("state = 'waiting'"),
        postgresql_where=sa.text("state = 'waiting'"),
    )
    op.create_table(
        "link_code",
        sa.Column("issuer_platform", sa.String(), nullable=False),
        sa.Column("issuer_account", sa.String(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("claimant_platform", sa.String(), nullable=True),
        sa.Column("claimant_account", sa.String(), nullable=True),
        sa.Column("expires", Utc(), nullable=False),
        sa.PrimaryKeyConstraint("issuer_platform", "issuer_account", name="pk_link_code"),
    )
    op.create_table(
        "operation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("zone", sa.String(), nullable=False),
        sa.Column("languages", sa.String(), nullable=False),
        sa.Column("marking", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_operation"),
        sa.UniqueConstraint("name", name="uq_operation_name"),
    )
    op.create_table(
        "outbox",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("origin", sa.String(), nullable=False),
        sa.Column("platform", sa.String(), nullable=False),
        sa.Column("chat", sa.String(), nullable=False),
        sa.Column("topic", sa.String(), nullable=False),
        sa.Column("private", sa.Boolean(), nullable=False),
        sa.Column("act", sa.Text(), nullable=False),
        sa.Column("amends", sa.String(), nullable=True),
        sa.Column("languages", sa.String(), nullable=False),
        sa.Column("repeat", sa.Boolean(), nullable=False),
        sa.Column("otherwise", sa.Text(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("promised_at", Utc(), nullable=False),
        sa.Column("settled_at", Utc(), nullable=True),
        sa.Column("reason", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_outbox"),
        sa.UniqueConstraint("key", name="uq_outbox_key"),
    )
    op.create_index(
        "ix_outbox_amends",
        "outbox",
        ["amends"],
        unique=False,
        sqlite_where=sa.text("amends IS NOT NULL"),
        postgresql_where=sa.text("amends IS NOT NULL"),
    )
    op.create_index(
        "ix_outbox_open",
        "outbox",
        ["id"],
        unique=False,
        sqlite_where=sa.text("state IN ('waiting', 'begun')"),
        postgresql_where=sa.text("state IN ('waiting', 'begun')"),
    )
    op.create_index("ix_outbox_origin", "outbox", ["origin"], unique=False)
    op.create_table(
        "person",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_person"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "search_block",
        sa.Column("word_id", sa.Integer(), nullable=False),
        sa.Column("weight", sa.Integer(), nullable=False),
        sa.Column("block", sa.Integer(), nullable=False),
        sa.Column("numbers", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("word_id", "weight", "block", name="pk_search_block"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "search_gram",
        sa.Column("operation_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("gram", sa.String(), nullable=False),
        sa.Column("word_id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("operation_id", "kind", "gram", "word_id", name="pk_search_gram"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "account",
        sa.Column("platform", sa.String(), nullable=False),
        sa.Column("account", sa.String(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("handle", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_account_person_id"),
        sa.PrimaryKeyConstraint("platform", "account", name="pk_account"),
    )
    op.create_index("ix_account_person_id", "account", ["person_id"], unique=False)
    op.create_table(
        "audit",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", Utc(), nullable=False),
        sa.Column("cause", sa.String(), nullable=False),
        sa.Column("origin", sa.String(), nullable=False),
        sa.Column("platform", sa.String(), nullable=False),
        sa.Column("account", sa.String(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("operation_id", sa.Integer(), nullable=True),
        sa.Column("action", sa.String(), nullable=False),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["operation_id"], ["operation.id"], name="fk_audit_operation_id"),
        sa.PrimaryKeyConstraint("id", name="pk_audit"),
    )
    op.create_index("ix_audit_origin", "audit", ["origin"], unique=False)
    op.create_table(
        "contact",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("operation_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column("platform", sa.String(), nullable=True),
        sa.Column("account", sa.String(), nullable=True),
        sa.Column("checked_in_until", Utc(), nullable=True),
        sa.Column("body", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["operation_id"], ["operation.id"], name="fk_contact_operation_id"),
        sa.PrimaryKeyConstraint("id", name="pk_contact"),
        sa.UniqueConstraint("operation_id", "number", name="uq_contact_operation_id_number"),
    )
    op.create_index(
        "ix_contact_account",
        "contact",
        ["account", "platform"],
        unique=False,
        sqlite_where=sa.text("account IS NOT NULL"),
        postgresql_where=sa.text("account IS NOT NULL"),
    )
    op.create_index(
        "ix_contact_checked_in",
        "contact",
        ["operation_id", "checked_in_until"],
        unique=False,
        sqlite_where=sa.text("checked_in_until IS NOT NULL"),
        postgresql_where=sa.text("checked_in_until IS NOT NULL"),
    )
    op.create_table(
        "copy",
        sa.Column("outbox_id", sa.Integer(), nullable=False),
        sa.Column("part", sa.Integer(), nullable=False),
        sa.Column("message", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["outbox_id"], ["outbox.id"], name="fk_copy_outbox_id"),
        sa.PrimaryKeyConstraint("outbox_id", "part", name="pk_copy"),
    )
    op.create_index("ix_copy_message", "copy", ["message"], unique=False)
    op.create_table(
        "counter",
        sa.Column("operation_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["operation_id"], ["operation.id"], name="fk_counter_operation_id"),
        sa.PrimaryKeyConstraint("operation_id", "kind", name="pk_counter"),
    )
    op.create_table(
        "role",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("operation_id", sa.Integer(), nullable=False),
        sa.Column("role", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["operation_id"], ["operation.id"], name="fk_role_operation_id"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_role_person_id"),
        sa.PrimaryKeyConstraint("person_id", "operation_id", name="pk_role"),
    )
    op.create_table(
        "room",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("platform", sa.String(), nullable=False),
        sa.Column("chat", sa.String(), nullable=False),
        sa.Column("topic", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("direct", sa.Boolean(), nullable=False),
        sa.Column("present", sa.Boolean(), nullable=False),
        sa.Column("operation_id", sa.Integer(), nullable=True),
        sa.Column("languages", sa.String(), nullable=True),
        sa.Column("zone", sa.String(), nullable=True),
        sa.Column("marking", sa.Integer(), nullable=True),
        sa.Column("place", sa.String(), nullable=True),
        sa.Column("plan", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["operation_id"], ["operation.id"], name="fk_room_operation_id"),
        sa.PrimaryKeyConstraint("id", name="pk_room"),
        sa.UniqueConstraint("platform", "chat", "topic", name="uq_room_platform_chat_topic"),
    )
    op.create_table(
        "search_word",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("operation_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("word", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["operation_id"], ["operation.id"], name="fk_search_word_operation_id"),
        sa.PrimaryKeyConstraint("id", name="pk_search_word"),
        sa.UniqueConstraint("operation_id", "kind", "word", name="uq_search_word_operation_id_kind_word"),
    )
    op.create_table(
        "contact_past",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("contact_id", sa.Integer(), nullable=False),
        sa.Column("until", Utc(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["contact_id"], ["contact.id"], name="fk_contact_past_contact_id"),
        sa.PrimaryKeyConstraint("id", name="pk_contact_past"),
    )
    op.create_index("ix_contact_past_contact_id", "contact_past", ["contact_id"], unique=False)
