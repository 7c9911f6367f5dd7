"""What was settled is found by when, to be forgotten in time."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    done = sa.text("state = 'done'")
    carried = sa.text("state IN ('sent', 'failed') AND NOT repeat")
    op.create_index("ix_inbox_done", "inbox", ["heard_at"], sqlite_where=done, postgresql_where=done)
    op.create_index("ix_outbox_carried", "outbox", ["settled_at"], sqlite_where=carried, postgresql_where=carried)
