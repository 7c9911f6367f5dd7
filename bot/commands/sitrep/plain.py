"""A report as JSON (RFC 8259), for other programs. Keys never change their meaning; new ones may be added.

``format``           ``liaison-sitrep/1``
``operation``        the operation's name
``reference``        ``SR-12``; ``number``, ``version`` its parts
``state``            ``draft``, ``filed``, ``final``, ``superseded`` or ``cancelled`` (``reason`` says why)
``stage``            ``Initial``, ``Update`` or ``Final``
``marking``          a TLP 2.0 label: ``TLP:GREEN``
``title``, ``situation``, ``needs``, ``response``, ``gaps``   people's own words, in ``language`` (BCP 47)
``unchanged``        the headings under which "no change" was reported
``clusters``         codes: ``["WSH"]``
``area``             the name of an area
``place``            null, ``{"mgrs": …}``, ``{"latitude": …, "longitude": …}`` (degrees, WGS 84) or ``{"name": …}``
``period``           ``{"start": …, "end": …}``; ``asOf``, ``nextReport``, ``filedAt``, ``changedAt`` are moments
``preparedBy``       ``{"name": …, "organisation": …}``; ``reporter`` who told them, ``approvedBy`` with ``at``, or null
``severity``, ``urgency``, ``confidence``, ``phase``   values of EDXL-SitRep 1.0, or null
``glide``            a GLIDE number, or ""
``methane``          whether it was filed as an M/ETHANE report
``figures``          ``[{"name": …, "value": …, "source": …, "asAt": …}]``
``attachments``      ``[{"name": …, "mediaType": …, "sha256": …}]``
``supersedes``, ``supersededBy``   references, or null

Moments are ISO 8601 in UTC, to the second: ``2026-11-22T06:05:00+00:00``.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

from bot.core.location import Grid, Named, Point
from bot.core.record import Author
from bot.core.sitrep import SECTIONS, Sitrep


def write_json(report: Sitrep, operation: str) -> bytes:
    """A report as UTF-8."""
    return json.dumps(_keys(report, operation), ensure_ascii=False, indent=2).encode() + b"\n"


def moment(at: datetime) -> str:
    """A moment in ISO 8601, in UTC with a numeric offset, without fractions of a second."""
    return at.astimezone(UTC).replace(microsecond=0).isoformat()


def _keys(report: Sitrep, operation: str) -> dict[str, Any]:
    return {
        "format": "liaison-sitrep/1",
        "operation": operation,
        "reference": str(report.ref),
        "number": report.number,
        "version": report.version,
        "state": report.state,
        "reason": report.reason,
        "stage": report.stage,
        "marking": report.marking.label,
        "title": report.title,
        **{name: getattr(report, name) for name in SECTIONS},
        "unchanged": report.unchanged,
        "language": report.language,
        "clusters": report.clusters,
        "area": report.area,
        "place": _place(report.place),
        "period": {"start": moment(report.period.start), "end": moment(report.period.end)},
        "asOf": moment(report.as_of),
        "nextReport": moment(report.next_report) if report.next_report else None,
        "filedAt": moment(report.at),
        "changedAt": moment(report.changed),
        "preparedBy": _author(report.author),
        "reporter": report.reporter,
        "approvedBy": {**_author(report.approval.by), "at": moment(report.approval.at)} if report.approval else None,
        "severity": report.severity,
        "urgency": report.urgency,
        "confidence": report.confidence,
        "phase": report.phase,
        "glide": report.glide,
        "methane": report.methane,
        "figures": [
            {"name": each.name, "value": each.value, "source": each.source, "asAt": moment(each.as_at or report.as_of)}
            for each in report.figures
        ],
        "attachments": [
            {"name": each.name, "mediaType": each.media_type, "sha256": each.blob} for each in report.files
        ],
        "supersedes": _reference(report.supersedes),
        "supersededBy": _reference(report.superseded_by),
    }


def _author(by: Author) -> dict[str, str]:
    return {"name": by.name, "organisation": by.organisation}


def _reference(number: int | None) -> str | None:
    return f"SR-{number}" if number else None


def _place(place: Grid | Point | Named | None) -> dict[str, str | float] | None:
    match place:
        case Grid():
            return {"mgrs": place.mgrs}
        case Point():
            return {"latitude": place.latitude, "longitude": place.longitude}
        case Named():
            return {"name": place.name}
        case None:
            return None
