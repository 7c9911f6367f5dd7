"""Tasks are listed by their priority, those that there are already too."""

from __future__ import annotations

import json
from collections import defaultdict

import sqlalchemy as sa
from alembic import op

from bot.storage.blocks import SIZE, pack

revision = "0013"
down_revision = "0012"

_TASKS = sa.text("SELECT operation_id, number, body FROM record WHERE kind = 'T'")
_SETS = sa.table("record_set", *map(sa.column, ("operation_id", "kind", "facet", "block", "numbers")))
_PRIORITIES = ("normal", "high", "life-sustaining", "lifesaving")


def upgrade() -> None:
    bind = op.get_bind()
    sets: defaultdict[tuple[int, str, int], int] = defaultdict(int)
    for operation, number, body in bind.execute(_TASKS):
        priority = _PRIORITIES[json.loads(body).get("priority", 0)]  # what is as usual is left out of what is kept
        block, place = divmod(number, SIZE)
        sets[operation, f"sort:{priority}", block] |= 1 << place
    names = ("operation_id", "facet", "block")
    rows = [{"kind": "T", **dict(zip(names, key, strict=True)), "numbers": pack(bits)} for key, bits in sets.items()]
    if rows:
        bind.execute(_SETS.insert(), rows)
