"""Translation: channels and modes of rooms, and a lane of their own for deliveries that wait for it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.add_column("room", sa.Column("channel", sa.String(), nullable=False, server_default=sa.text("''")))
    op.add_column("room", sa.Column("translating", sa.String(), nullable=False, server_default=sa.text("'auto'")))
    op.add_column("room", sa.Column("threads", sa.Boolean(), nullable=False, server_default=sa.text("false")))
    op.add_column("outbox", sa.Column("lane", sa.String(), nullable=False, server_default=sa.text("''")))
    op.execute("UPDATE outbox SET lane = chat")
    op.create_table(
        "spent",
        sa.Column("engine", sa.String(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("characters", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("engine", "day", name="pk_spent"),
    )
    op.create_table(
        "term",
        sa.Column("operation_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["operation_id"], ["operation.id"], name="fk_term_operation_id"),
        sa.PrimaryKeyConstraint("operation_id", "number", name="pk_term"),
    )
    op.create_table(
        "memory",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("operation_id", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("made", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["operation_id"], ["operation.id"], name="fk_memory_operation_id"),
        sa.PrimaryKeyConstraint("key", name="pk_memory"),
    )
    op.create_table(
        "memory_source",
        sa.Column("origin", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("origin", "key", name="pk_memory_source"),
    )
    op.create_index("ix_memory_source_key", "memory_source", ["key"], unique=False)
    op.create_table(
        "reaction",
        sa.Column("origin", sa.String(), nullable=False),
        sa.Column("room", sa.String(), nullable=False),
        sa.Column("account", sa.String(), nullable=False),
        sa.Column("symbol", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("origin", "room", "account", "symbol", name="pk_reaction"),
    )
