"""Edits are found by the message that they are of: to read it as it is now, and to forget them with it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"

_FIELDS = {"sqlite": ("json_extract(body, '$.{}')"), "postgresql": "body::json ->> '{}'"}


def upgrade() -> None:
    op.add_column("inbox", sa.Column("target", sa.String(), nullable=True))
    field = _FIELDS[op.get_bind().dialect.name]
    kind, target = field.format("kind"), field.format("target")
    op.execute(sa.text(f"UPDATE inbox SET target = {target} WHERE {kind} = 'edit'"))  # noqa: S608 -- our own words
    edits = sa.text("target IS NOT NULL")
    op.create_index("ix_inbox_target", "inbox", ["target", "chat"], sqlite_where=edits, postgresql_where=edits)
