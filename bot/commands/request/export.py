"""Requests as files. None of their columns says whom to reach, or names a person."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any

from bot.core.document import Phrase
from bot.core.people import Role
from bot.core.record import Kind
from bot.core.request import Offer, Request
from bot.core.request_cycle import waits_for
from bot.core.request_limits import priority_name
from bot.engine.cells import table
from bot.engine.coarse import area_told, coarse
from bot.engine.command import Context, Reply, command
from bot.engine.exporting import exported, format_named, written_at

_COLUMNS = {
    "number": "#meta+id",
    "marking": "#meta+marking",
    "kind": "#meta+kind",
    "state": "#status",
    "title": "#activity",
    "priority": "#meta+priority",
    "quantity": "#indicator+asked+num",
    "unit": "#indicator+unit",
    "offered": "#indicator+offered+num",
    "accepted": "#indicator+accepted+num",
    "clusters": "#sector+cluster",
    "area": "#adm1+name",
    "place": "#adm2+name",
    "from": "#org+asking",
    "asked": "#org+asked",
    "assigned": "#org+impl",
    "filed": "#date+reported",
    "needed": "#date+needed",
    "waits": "#meta+waits",
    "since": "#date+since",
    "limit": "#date+limit",
}
"""The columns of the table with their hashtags (HXL 1.1)."""


@command("request export", role=Role.LIAISON, format=format_named)
def export(ctx: Context, format: str | None) -> Reply:
    """Give the requests that may be shown here as a file: a table with HXL hashtags, or JSON with their offers."""
    return exported(ctx, format, Kind.REQUEST, _table, _with_offers)


def _table(requests: Iterable[Request], ctx: Context) -> bytes:
    """A row for each request, under headers in the asker's language. Moments are ISO 8601 in UTC."""
    headers = [ctx.phrases.plain(Phrase(f"request-column-{name}"), ctx.language) for name in _COLUMNS]
    told = (dict(_told(each)) for each in requests)
    return table(headers, _COLUMNS.values(), ([_cell(row[name]) for name in _COLUMNS] for row in told))


def _cell(value: Any) -> str:
    return ", ".join(value) if isinstance(value, list) else "" if value is None else str(value)


def _with_offers(request: Request) -> dict[str, Any]:
    return {**dict(_told(request)), "offers": list(map(_offer, request.offers))}


def _told(request: Request) -> Iterator[tuple[str, Any]]:
    """What the files tell of a request; its places only as exactly as its marking lets them travel."""
    part = waits_for(request)
    yield "number", str(request.ref)
    yield "marking", request.marking.label
    yield "kind", str(request.type)
    yield "state", str(request.state)
    yield "title", request.title
    yield "priority", priority_name(request.priority)
    yield "quantity", request.quantity
    yield "unit", request.unit
    yield "offered", _own(request.offered, request)
    yield "accepted", _own(request.accepted, request)
    yield "clusters", list(request.clusters)
    yield "area", area_told(request.area, request.marking)
    yield "place", coarse(request.place, request.marking)
    yield "from", request.requester_organisation
    yield "asked", request.asked
    yield "assigned", request.assigned_to
    yield "filed", _at(request.at)
    yield "needed", _at(request.needed_by)
    yield "waits", str(part) if part else None
    yield "since", _at(request.since) if part else None
    yield "limit", _at(request.limit)


def _own(amounts: Mapping[str, int], request: Request) -> int | None:
    """How much of what is asked for; None where no number is."""
    return amounts.get(request.unit, 0) if request.quantity is not None else None


def _offer(offer: Offer) -> dict[str, Any]:
    return {
        "number": offer.number,
        "organisation": offer.by.organisation,
        "text": offer.text,
        "quantity": offer.quantity,
        "unit": offer.unit,
        "taken": offer.taken,
        "until": _at(offer.until),
        "state": str(offer.state),
        "military": offer.military,
    }


def _at(moment: datetime | None) -> str | None:
    return written_at(moment) if moment else None
