"""A person may have several drafts of one family."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from bot.storage.tables import Utc

revision = "0006"
down_revision = "0005"

_KEPT = [*map(sa.column, ("operation_id", "person_id", "family", "text", "marking")), sa.column("at", Utc())]


def upgrade() -> None:
    bind = op.get_bind()
    old = sa.table("draft", *_KEPT)
    kept = [dict(row) for row in bind.execute(sa.select(old).order_by(old.c.at)).mappings()]
    op.drop_table("draft")
    new = op.create_table(
        "draft",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("operation_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("family", sa.String(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("marking", sa.Integer(), nullable=False),
        sa.Column("at", Utc(), nullable=False),
        sa.ForeignKeyConstraint(["operation_id"], ["operation.id"], name="fk_draft_operation_id"),
        sa.PrimaryKeyConstraint("id", name="pk_draft"),
    )
    op.create_index("ix_draft_person_id", "draft", ["operation_id", "person_id", "family"])
    if kept:
        bind.execute(new.insert(), kept)
