"""What a figure is about, and the clusters of its report, stand in columns, so that the database finds them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0010"
down_revision = "0009"

_BY_SIGNS = sa.String().with_variant(postgresql.VARCHAR(collation="C"), "postgresql")
_FIRST = ("injured", "dead", "missing", "affected", "displaced", "assisted")
_FIGURES = sa.text("SELECT id, key FROM figure")
_FILL = sa.text("UPDATE figure SET thing = :thing, clusters = :clusters WHERE id = :id")


def upgrade() -> None:
    for name, type in (("thing", _BY_SIGNS), ("clusters", sa.String())):
        op.add_column("figure", sa.Column(name, type, nullable=False, server_default=sa.text("''")))
    bind = op.get_bind()
    if rows := [{"id": id, **_parts(key)} for id, key in bind.execute(_FIGURES)]:
        bind.execute(_FILL, rows)
    latest = sa.text("latest")
    op.drop_index("ix_figure_told", "figure")
    columns = ["operation_id", "told", "marking", "thing"]
    op.create_index("ix_figure_told", "figure", columns, sqlite_where=latest, postgresql_where=latest)


def _parts(key: str) -> dict[str, str]:
    _, area, name, _, clusters = key.split("\x1f")
    rank = _FIRST.index(name) if name in _FIRST else len(_FIRST)
    return {"thing": f"{rank}\x1f{name}\x1f{area}" if name else "", "clusters": f" {clusters} "}
