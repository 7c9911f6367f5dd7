"""Moments are no longer listed by the smallest buckets of time: those were more than half of all sets, and each of them
had hardly more than one record."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"

_SMALLEST = sa.text(
    "DELETE FROM record_set WHERE facet >= 'changed/6:' AND facet < 'changed/6;'"
    " OR facet >= 'due/6:' AND facet < 'due/6;'"
)


def upgrade() -> None:
    op.execute(_SMALLEST)
