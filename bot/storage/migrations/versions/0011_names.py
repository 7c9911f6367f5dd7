"""What people are called is kept folded as well, so that the database finds them by it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from bot.engine.words import fold

revision = "0011"
down_revision = "0010"

_CALLED = sa.text("SELECT p.id, p.name, a.name, a.handle FROM person p JOIN account a ON a.person_id = p.id")


def upgrade() -> None:
    names = op.create_table(
        "person_name",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("folded", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_person_name_person_id"),
        sa.PrimaryKeyConstraint("person_id", "folded", name="pk_person_name"),
    )
    op.create_index("ix_person_name_folded", "person_name", ["folded"])
    called = op.get_bind().execute(_CALLED).all()
    found = {(id, fold(each)) for id, *some, handle in called for each in (*some, handle and f"@{handle}") if each}
    if found:
        op.bulk_insert(names, [{"person_id": id, "folded": name} for id, name in sorted(found)])
