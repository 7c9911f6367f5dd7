"""Reports as EDXL-SitRep 1.0, held against what the standard says of order, cardinality and values."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from bot.commands.sitrep.edxl import GML, SITREP, TYPES, XSI, write_edxl
from bot.core.location import Grid, Named, Point
from bot.core.record import Author
from bot.core.sitrep import (
    Approval,
    Confidence,
    Figure,
    Period,
    Phase,
    Severity,
    Sitrep,
    SitrepState,
    Stage,
    Urgency,
)
from tests.support.sitreps import NOW, report

MANY = 1000
CARDINALITIES = {
    "messageID": (1, 1),
    "preparedBy": (1, 1),
    "authorizedBy": (1, 1),
    "reportPurpose": (1, 1),
    "reportNumber": (1, 1),
    "reportVersion": (1, 1),
    "forTimePeriod": (1, 1),
    "reportTitle": (0, 1),
    "incidentID": (1, MANY),
    "incidentLifecyclePhase": (0, MANY),
    "originatingMessageID": (0, 1),
    "precedingMessageID": (0, MANY),
    "urgency": (0, 1),
    "reportConfidence": (1, 1),
    "severity": (1, 1),
    "reportingLocation": (0, 1),
    "actionPlan": (0, 1),
    "nextContact": (0, 1),
    "report": (1, 1),
}
"""The elements of a report in their order, with how many of each there are at least and at most (section 3)."""
VALUES = {
    "reportVersion": {"Initial", "Update", "Final"},
    "incidentLifecyclePhase": {"Preparedness", "Response", "Mitigation", "Recovery"},
    "urgency": {"Immediate", "Expected", "Future", "Past", "Unknown"},
    "reportConfidence": {"HighlyConfident", "SomewhatConfident", "Unsure", "NoConfidence"},
    "severity": {"Extreme", "Severe", "Moderate", "Minor", "Unknown"},
}
BODIES = {
    "FieldObservationType",
    "SituationInformationType",
    "ResponseResourcesTotalsType",
    "CasualtyAndIllnessSummaryType",
    "ManagementReportingSummaryType",
}
OBSERVATION = ["observationLocation", "immediateNeeds", "observationText"]
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[-+]\d\d:\d\d")
MOMENTS = ("timeValue", "fromDateTime", "toDateTime", "nextContact")

FULL = report(
    "UNICEF",
    Figure("displaced", 3400, "DTM", NOW),
    number=12,
    version=3,
    stage=Stage.UPDATE,
    urgency=Urgency.IMMEDIATE,
    severity=Severity.EXTREME,
    confidence=Confidence.UNSURE,
    phase=Phase.RESPONSE,
    glide="FL-2026-000033-COD",
    next_report=NOW + timedelta(days=1),
    place=Grid("35MRU6543"),
    situation="Two wells are down.",
    needs="2 pumps",
    response="One team",
    gaps="No fuel",
    approval=Approval(Author(2, "Luc", "OCHA"), NOW),
)


def written(of: Sitrep) -> Any:
    root = etree.fromstring(write_edxl(of, "Flood 2026"))
    check(root)
    return root


def check(root: Any) -> None:
    """Hold a document against the tables."""
    assert root.tag == f"{{{SITREP}}}sitRep"
    names = [etree.QName(each).localname for each in root]
    order = list(CARDINALITIES)
    assert names == sorted(names, key=order.index)
    for name, (least, most) in CARDINALITIES.items():
        assert least <= names.count(name) <= most, name
    for each in root.iter():
        name, text = etree.QName(each).localname, each.text or ""
        assert text in VALUES.get(name, {text})
        if name in MOMENTS:
            assert MOMENT.fullmatch(text)
    assert root.findtext(f"{{{SITREP}}}reportNumber").isdecimal()
    [body] = root.findall(f"{{{SITREP}}}report")
    prefix, kind = body.get(f"{{{XSI}}}type").split(":")
    assert (body.nsmap[prefix], kind in BODIES) == (SITREP, True)
    assert [etree.QName(each).localname for each in body] == OBSERVATION
    [_location] = body[0]


def texts(root: Any, name: str) -> list[str]:
    return [each.text for each in root.iter(f"{{{SITREP}}}{name}", f"{{{TYPES}}}{name}", f"{{{GML}}}{name}")]


def test_a_full_report_says_everything() -> None:
    root = written(FULL)

    assert texts(root, "messageID") == ["Flood 2026/SR-12/v3"]
    assert texts(root, "precedingMessageID") == ["Flood 2026/SR-12/v2"]
    assert texts(root, "reportPurpose") == ["TLP:GREEN Situation report of Flood 2026"]
    assert texts(root, "incidentID") == ["FL-2026-000033-COD", "Flood 2026"]
    assert texts(root, "fromDateTime") == ["2026-11-21T06:05:00+00:00"]
    assert texts(root, "nextContact") == ["2026-11-23T06:05:00+00:00"]
    assert texts(root, "value") == ["35MRU6543"]
    assert texts(root, "immediateNeeds") == ["2 pumps"]
    [told] = texts(root, "observationText")
    assert "displaced: 3400 (DTM, as at 2026-11-22T06:05:00+00:00)" in told
    names = [each.text for each in root.iter("{*}nameElement")]
    assert names == ["Ana (UNICEF)", "Luc (OCHA)"]


def test_fractions_of_a_second_are_cut_off() -> None:
    at = NOW.replace(microsecond=123456)

    root = written(report(at=at, period=Period(at - timedelta(hours=1), at)))

    assert texts(root, "toDateTime") == ["2026-11-22T06:05:00+00:00"]


@pytest.mark.parametrize(
    ("place", "area", "expected"),
    [
        (Point(-1.5, 29.25), "", "-1.50000 29.25000"),
        (Named("Goma"), "", "Goma"),
        (None, "Bunia", "Bunia"),
        (None, "", "Flood 2026"),
    ],
)
def test_there_is_always_a_location(place: Point | Named | None, area: str, expected: str) -> None:
    root = written(report(place=place, area=area))

    assert [*texts(root, "pos"), *texts(root, "value")] == [expected]


def test_what_is_no_longer_valid_says_so() -> None:
    root = written(report(state=SitrepState.CANCELLED, reason="sent twice"))

    assert texts(root, "reportPurpose") == ["TLP:GREEN Situation report of Flood 2026 (cancelled): sent twice"]


@given(
    text=st.text(max_size=60),
    severity=st.sampled_from(Severity),
    urgency=st.none() | st.sampled_from(Urgency),
    phase=st.none() | st.sampled_from(Phase),
    version=st.integers(1, 5),
)
def test_whatever_people_write_stays_text(
    text: str, severity: Severity, urgency: Urgency | None, phase: Phase | None, version: int
) -> None:
    written(
        report(
            title=text, situation=text, needs=text * 30, area=text, severity=severity, urgency=urgency, phase=phase,
            version=version, glide=text, author=Author(1, text, text),
        )
    )  # fmt: skip
