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
