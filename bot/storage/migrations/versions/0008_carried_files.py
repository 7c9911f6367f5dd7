"""Files that are passed from room to room are known by the message that they came with, and go with it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    op.add_column("blob", sa.Column("origin", sa.String(), nullable=True))
    carried = sa.text("origin IS NOT NULL")
    op.create_index("ix_blob_origin", "blob", ["origin"], sqlite_where=carried, postgresql_where=carried)
