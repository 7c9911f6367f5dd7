"""Requests are listed by their kind, and tasks by what they wait for, those that there are already too."""

from __future__ import annotations

import json
from collections import defaultdict

import sqlalchemy as sa
from alembic import op

from bot.storage.blocks import SIZE, pack

revision = "0005"
down_revision = "0004"

_RECORDS = sa.text("SELECT operation_id, kind, number, body FROM record WHERE kind IN ('T', 'RQ')")
_SETS = sa.table("record_set", *map(sa.column, ("operation_id", "kind", "facet", "block", "numbers")))


def upgrade() -> None:
    bind = op.get_bind()
    sets: defaultdict[tuple[int, str, str, int], int] = defaultdict(int)
    for operation, kind, number, body in bind.execute(_RECORDS):
        if facet := _facet(kind, json.loads(body)):
            block, place = divmod(number, SIZE)
            sets[operation, kind, facet, block] |= 1 << place
    names = ("operation_id", "kind", "facet", "block")
    rows = [{**dict(zip(names, key, strict=True)), "numbers": pack(bits)} for key, bits in sets.items()]
    if rows:
        bind.execute(_SETS.insert(), rows)


def _facet(kind: str, told: dict[str, object]) -> str:
    if kind == "RQ":
        return f"sort:{told.get('type', 'assistance')}"  # what is as usual is left out of what is kept
    waits = told.get("blocked_on")
    return f"waits-on:{waits['kind']}-{waits['number']}" if isinstance(waits, dict) else ""
