"""Records of one kind as a file: all that may be shown where it is asked for."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from bot.core.document import Attachment, Document, Moment, document, line, phrase
from bot.core.record import Kind, Wanted
from bot.core.refusal import Refusal
from bot.engine import params
from bot.engine.command import Context, Reply

_MOST = 20_000
_FORMATS = {"task-format-csv": "csv", "task-format-json": "json"}

format_named = params.optional(params.choice(_FORMATS))
"""Which file is wanted: a table ("csv"), or all there is of each record ("json")."""


def exported(
    ctx: Context,
    format: str | None,
    of: Kind,
    table: Callable[[Sequence[Any], Context], bytes],
    told: Callable[[Any], Mapping[str, Any]],
) -> Reply:
    """The records of a kind as a ``table`` or, asked for as JSON, as each of them is ``told`` in plain values. Raises
    Refusal where there are none."""
    kind = ctx.kinds[of]
    family = kind.family
    found = kind.records(ctx.unit).listed(ctx.within, Wanted(), ctx.ceiling, _MOST)
    if not found.records:
        raise Refusal(f"{family}-nothing-to-export", usage=False)
    left = found.total - len(found.records)
    said = document(
        phrase(f"{family}-exported", count=len(found.records), at=Moment(ctx.now, ctx.zone)),
        [line(phrase(f"{family}-export-cut", count=left))] if left else [],
    )
    name = f"{family}s"
    if format == "json":
        written = {"operation": ctx.within.name, "at": written_at(ctx.now), name: list(map(told, found.records))}
        data, media, ending = json.dumps(written, ensure_ascii=False, indent=1).encode(), "application/json", "json"
    else:
        data, media, ending = table(found.records, ctx), "text/csv", "csv"
    file = Attachment(f"{name}.{ending}", media, ctx.unit.blobs.keep(data))
    return Reply(Document(said.blocks, files=(file,)), subject={"exported": len(found.records)})


def written_at(moment: datetime) -> str:
    """A moment (UTC) as ISO 8601 has it, to the second."""
    return moment.isoformat(timespec="seconds")
