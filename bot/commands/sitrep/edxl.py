"""A report as EDXL-SitRep 1.0 (OASIS, Committee Specification 02, 6 October 2016).

The elements stand in the order of ``SitRepType``; those of people and times are of EDXL Common Types 1.0, names of CIQ.
The report body is a ``FieldObservation``: in the schema ``report`` is of an abstract type, and ``xsi:type`` says of
which of the five it is. Date-times have a numeric offset and no fractions of a second: ``Z`` is no EDXLDateTime.

EDXL has no place for a TLP label within a report (a distribution element around it would carry one): the purpose
begins with it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from xml.etree import ElementTree as Xml

from bot.commands.sitrep.plain import moment
from bot.core.location import Grid, Named, Point
from bot.core.sitrep import Figure, Sitrep, SitrepState

SITREP = "urn:oasis:names:tc:emergency:EDXL:SitRep:1.0"
TYPES = "urn:oasis:names:tc:emergency:edxl:ct:1.0"
NAMES = "urn:oasis:names:tc:emergency:edxl:ciq:1.0:xnl"
GML = "http://www.opengis.net/gml/3.2"
XSI = "http://www.w3.org/2001/XMLSchema-instance"
for _prefix, _namespace in (("sitrep", SITREP), ("ct", TYPES), ("xnl", NAMES), ("gml", GML), ("xsi", XSI)):
    Xml.register_namespace(_prefix, _namespace)

_WGS84 = "urn:ogc:def:crs:EPSG::4326"
_LONGEST = 1023  # characters of an EDXLString
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # XML 1.0, production 2
_NOTHING, _NOBODY = "Not reported", "Not authorised yet"


def write_edxl(report: Sitrep, operation: str) -> bytes:
    """A report as an XML document in UTF-8. Where it has no place, it is told of the operation as a whole."""
    root = Xml.Element(f"{{{SITREP}}}sitRep")
    _add(root, "messageID", _message(report, operation, report.version))
    _person(root, "preparedBy", report.author.name, report.author.organisation, report.at)
    _person(root, "authorizedBy", *_authority(report))
    _add(root, "reportPurpose", _purpose(report, operation))
    _add(root, "reportNumber", str(report.number))
    _add(root, "reportVersion", report.stage)
    period = _add(root, "forTimePeriod")
    _add(period, "fromDateTime", moment(report.period.start), TYPES)
    _add(period, "toDateTime", moment(report.period.end), TYPES)
    _add(root, "reportTitle", report.title)
    for incident in filter(None, (report.glide, operation)):
        _add(root, "incidentID", incident)
    if report.phase:
        _add(root, "incidentLifecyclePhase", report.phase)
    if report.version > 1:
        _add(root, "originatingMessageID", _message(report, operation, 1))
        _add(root, "precedingMessageID", _message(report, operation, report.version - 1))
    if report.urgency:
        _add(root, "urgency", report.urgency)
    _add(root, "reportConfidence", report.confidence)
    _add(root, "severity", report.severity)
    if report.next_report:
        _add(root, "nextContact", moment(report.next_report))
    _body(root, report, operation)
    Xml.indent(root)
    written: bytes = Xml.tostring(root, encoding="UTF-8", xml_declaration=True)
    return written + b"\n"


def _body(root: Xml.Element, report: Sitrep, operation: str) -> None:
    body = _add(root, "report")
    body.set(f"{{{XSI}}}type", "sitrep:FieldObservationType")
    place = report.place or Named(report.area or operation)
    location = _add(body, "observationLocation")
    if isinstance(place, Point):
        point = Xml.SubElement(_add(location, "EDXLGeoLocation", namespace=TYPES), f"{{{GML}}}point")
        point.set(f"{{{GML}}}Id", "place")
        point.set("SrsName", _WGS84)
        _add(point, "pos", f"{place.latitude:.5f} {place.longitude:.5f}", GML)
    else:
        code = _add(_add(location, "EDXLGeoPoliticalLocation", namespace=TYPES), "geoCode", namespace=TYPES)
        _add(code, "valueListURI", f"urn:x-liaison:{'mgrs' if isinstance(place, Grid) else 'place-name'}", TYPES)
        _add(code, "value", place.mgrs if isinstance(place, Grid) else place.name, TYPES)
    _add(body, "immediateNeeds", report.needs or _NOTHING)
    _add(body, "observationText", "\n".join(_told(report)) or _NOTHING, longest=None)


def _told(report: Sitrep) -> Iterator[str]:
    """All that a report tells besides its needs, which are longer than they may be there only in part."""
    if report.reporter:
        yield f"Reported by: {report.reporter}"
    if report.area and report.place:
        yield f"Area: {report.area}"
    if report.clusters:
        yield f"Clusters: {', '.join(report.clusters)}"
    for name, text in (("Situation", report.situation), ("Response", report.response), ("Gaps", report.gaps)):
        if text or name.lower() in report.unchanged:
            yield f"{name}: {text or 'No change'}"
    if len(report.needs) > _LONGEST:
        yield f"Needs: {report.needs}"
    yield from (_figure(each, report.as_of) for each in report.figures)


def _figure(figure: Figure, as_of: datetime) -> str:
    source = f"{figure.source}, " if figure.source else ""
    return f"{figure.name}: {figure.value} ({source}as at {moment(figure.as_at or as_of)})"


def _purpose(report: Sitrep, operation: str) -> str:
    standing = "" if report.state in (SitrepState.FILED, SitrepState.FINAL) else f" ({report.state}{_by(report)})"
    replaces = f", supersedes SR-{report.supersedes}" if report.supersedes else ""
    reason = f": {report.reason}" if report.reason else ""
    return f"{report.marking.label} Situation report of {operation}{replaces}{standing}{reason}"


def _by(report: Sitrep) -> str:
    return f" by SR-{report.superseded_by}" if report.superseded_by else ""


def _authority(report: Sitrep) -> tuple[str, str, datetime]:
    """Who let it out, for which organisation, and when: where nobody has to, whoever reported; EDXL wants somebody."""
    if report.state is SitrepState.DRAFT:
        return _NOBODY, "", report.changed
    by = report.approval.by if report.approval else report.author
    return by.name, by.organisation, report.approval.at if report.approval else report.changed


def _message(report: Sitrep, operation: str, version: int) -> str:
    return f"{operation}/{report.ref}/v{version}"


def _person(root: Xml.Element, name: str, person: str, organisation: str, at: datetime) -> None:
    pair = _add(root, name)
    details = _add(pair, "personDetails", namespace=TYPES)
    named = _add(details, "personName", namespace=NAMES)
    _add(named, "nameElement", f"{person} ({organisation})" if organisation else person, NAMES)
    _add(pair, "timeValue", moment(at), TYPES)


def _add(
    parent: Xml.Element, name: str, text: str = "", namespace: str = SITREP, longest: int | None = _LONGEST
) -> Xml.Element:
    element = Xml.SubElement(parent, f"{{{namespace}}}{name}")
    if text:
        element.text = _NOT_XML.sub("", text)[:longest]
    return element
