"""Records: sitreps, tasks, requests, their cards and drafts, what falls due; the audit becomes a chain."""

from __future__ import annotations

import hashlib
import json
import struct
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa
from alembic import op

from bot.storage.tables import AUDIT_GUARDS, Utc

revision = "0002"
down_revision = "0001"

_BY_SIGNS = sa.String().with_variant(sa.VARCHAR(collation="C"), "postgresql")


def upgrade() -> None:
    op.add_column("role", sa.Column("seen", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("operation", sa.Column("rules", sa.Text(), nullable=False, server_default="{}"))
    _order_words()
    _halve_blocks()
    _chain_audit()
    op.create_table(
        "record_set",
        sa.Column("operation_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("facet", _BY_SIGNS, nullable=False),
        sa.Column("block", sa.Integer(), nullable=False),
        sa.Column("numbers", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("operation_id", "kind", "facet", "block", name="pk_record_set"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "card",
        sa.Column("outbox_key", sa.String(), nullable=False),
        sa.Column("operation_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("ceiling", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["operation_id"], ["operation.id"], name="fk_card_operation_id"),
        sa.PrimaryKeyConstraint("outbox_key", name="pk_card"),
    )
    op.create_index("ix_card_record", "card", ["operation_id", "kind", "number"], unique=False)
    op.create_table(
        "draft",
        sa.Column("operation_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("family", sa.String(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("marking", sa.Integer(), nullable=False),
        sa.Column("at", Utc(), nullable=False),
        sa.ForeignKeyConstraint(["operation_id"], ["operation.id"], name="fk_draft_operation_id"),
        sa.PrimaryKeyConstraint("operation_id", "person_id", "family", name="pk_draft"),
    )
    op.create_table(
        "figure",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("operation_id", sa.Integer(), nullable=False),
        sa.Column("report", sa.Integer(), nullable=False),
        sa.Column("key", _BY_SIGNS, nullable=False),
        sa.Column("marking", sa.Integer(), nullable=False),
        sa.Column("as_at", Utc(), nullable=False),
        sa.Column("told", Utc(), nullable=False),
        sa.Column("latest", sa.Boolean(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["operation_id"], ["operation.id"], name="fk_figure_operation_id"),
        sa.PrimaryKeyConstraint("id", name="pk_figure"),
    )
    op.create_index("ix_figure_key", "figure", ["operation_id", "key", "as_at"], unique=False)
    op.create_index(
        "ix_figure_latest",
        "figure",
        ["operation_id", "key"],
        unique=False,
        sqlite_where=sa.text("latest"),
        postgresql_where=sa.text("latest"),
    )
    op.create_index("ix_figure_report", "figure", ["operation_id", "report"], unique=False)
    op.create_index(
        "ix_figure_told",
        "figure",
        ["operation_id", "told"],
        unique=False,
        sqlite_where=sa.text("latest"),
        postgresql_where=sa.text("latest"),
    )
    op.create_table(
        "firing",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("operation_id", sa.Integer(), nullable=False),
        sa.Column("job", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("occurrence", sa.String(), nullable=False),
        sa.Column("at", Utc(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("settled_at", Utc(), nullable=True),
        sa.ForeignKeyConstraint(["operation_id"], ["operation.id"], name="fk_firing_operation_id"),
        sa.PrimaryKeyConstraint("id", name="pk_firing"),
        sa.UniqueConstraint(
            "operation_id", "job", "subject", "occurrence", name="uq_firing_operation_id_job_subject_occurrence"
        ),
    )
    op.create_index(
        "ix_firing_subject",
        "firing",
        ["operation_id", "subject"],
        unique=False,
        sqlite_where=sa.text("state = 'waiting'"),
        postgresql_where=sa.text("state = 'waiting'"),
    )
    op.create_index(
        "ix_firing_waiting",
        "firing",
        ["at"],
        unique=False,
        sqlite_where=sa.text("state = 'waiting'"),
        postgresql_where=sa.text("state = 'waiting'"),
    )
    op.create_table(
        "record",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("operation_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("marking", sa.Integer(), nullable=False),
        sa.Column("changed", Utc(), nullable=False),
        sa.Column("due", Utc(), nullable=True),
        sa.Column("body", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["operation_id"], ["operation.id"], name="fk_record_operation_id"),
        sa.PrimaryKeyConstraint("id", name="pk_record"),
        sa.UniqueConstraint("operation_id", "kind", "number", name="uq_record_operation_id_kind_number"),
    )
    op.create_index("ix_record_changed", "record", ["operation_id", "kind", "changed", "number"], unique=False)
    op.create_index("ix_record_due", "record", ["operation_id", "kind", "due", "number"], unique=False)
    op.create_table(
        "standing_rule",
        sa.Column("operation_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["operation_id"], ["operation.id"], name="fk_standing_rule_operation_id"),
        sa.PrimaryKeyConstraint("operation_id", "kind", "name", name="pk_standing_rule"),
    )
    op.create_table(
        "record_step",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("record_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("at", Utc(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("step", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["record_id"], ["record.id"], name="fk_record_step_record_id"),
        sa.PrimaryKeyConstraint("id", name="pk_record_step"),
    )
    op.create_index("ix_record_step_person", "record_step", ["person_id", "at"], unique=False)
    op.create_index("ix_record_step_record_id", "record_step", ["record_id"], unique=False)


def _order_words() -> None:
    """Words stand in the order of their signs, so that those that begin alike are found together."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute('ALTER TABLE search_word ALTER COLUMN word TYPE VARCHAR COLLATE "C"')


def _halve_blocks() -> None:
    """Blocks of the search are half as long as they were, and stand together with others of their place."""
    before = op.get_bind().execute(sa.text("SELECT word_id, block, weight, numbers FROM search_block")).all()
    op.drop_table("search_block")
    blocks = op.create_table(
        "search_block",
        sa.Column("word_id", sa.Integer(), nullable=False),
        sa.Column("block", sa.Integer(), nullable=False),
        sa.Column("weight", sa.Integer(), nullable=False),
        sa.Column("numbers", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("word_id", "block", "weight", name="pk_search_block"),
        sqlite_with_rowid=False,
    )
    halves = [
        {"word_id": row.word_id, "block": row.block * 2 + half, "weight": row.weight, "numbers": numbers}
        for row in before
        for half in (0, 1)
        if (numbers := _half(bytes(row.numbers), half))
    ]
    if halves:
        op.bulk_insert(blocks, halves)


def _half(block: bytes, half: int) -> bytes:
    """Half of a block of 8,192 numbers, which is kept bit by bit or as two bytes for the place of each of a few."""
    if len(block) == 8192 // 8:
        octets = block[half * 512 : half * 512 + 512]
        return octets if any(octets) else b""
    places = (place for (place,) in struct.iter_unpack("<H", block) if place // 4096 == half)
    return b"".join(struct.pack("<H", place % 4096) for place in places)


def _chain_audit() -> None:
    """Let each entry that is there carry the hash of all before it, and let nobody change one from now on."""
    for name in ("previous", "hash"):
        op.add_column("audit", sa.Column(name, sa.String(), nullable=False, server_default=sa.text("''")))
    connection = op.get_bind()
    audit = sa.Table("audit", sa.MetaData(), sa.Column("at", Utc()), autoload_with=connection)
    head = "0" * 64
    for row in connection.execute(sa.select(audit).order_by(audit.c.id)).mappings().all():
        entry = {**row, "previous": head}
        head = _hash(entry)
        chained = {"previous": entry["previous"], "hash": head}
        connection.execute(sa.update(audit).where(audit.c.id == row["id"]).values(chained))
    end = op.create_table(
        "audit_end",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entries", sa.Integer(), nullable=False),
        sa.Column("head", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_audit_end"),
    )
    last = connection.execute(sa.select(audit.c.id, audit.c.hash).order_by(audit.c.id.desc()).limit(1)).one_or_none()
    if last is not None:
        connection.execute(sa.insert(end).values(id=1, entries=last.id, head=last.hash))
    for guard in AUDIT_GUARDS[connection.dialect.name]:
        op.execute(guard)


def _hash(entry: dict[str, Any]) -> str:
    """As the audit computes it: SHA-256 over a JSON array of the columns in the order of their names."""
    told = [entry[name] for name in sorted(entry) if name != "hash"]
    return hashlib.sha256(json.dumps(told, separators=(",", ":"), default=_iso).encode()).hexdigest()


def _iso(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="microseconds")
