"""When the bot was down, and what it missed then."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from bot.storage.tables import Utc

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    op.create_table(
        "pulse",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", Utc(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_pulse"),
    )
    op.create_table(
        "outage",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("began", Utc(), nullable=False),
        sa.Column("ended", Utc(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_outage"),
    )
    op.create_index("ix_outage_ended", "outage", ["ended"])
    missed = sa.text("state = 'missed'")
    op.create_index(
        "ix_firing_missed", "firing", ["operation_id", "settled_at"], sqlite_where=missed, postgresql_where=missed
    )
