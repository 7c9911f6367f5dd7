"""Reports as JSON: the keys that other programs rely on."""

from __future__ import annotations

import json
from typing import Any

from jsonschema import Draft202012Validator

from bot.commands.sitrep.plain import write_json
from bot.core.location import Grid
from bot.core.sitrep import Figure
from tests.support.sitreps import NOW, report

TEXT = {"type": "string"}
MOMENT = {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00$"}
PERSON = {"type": "object", "required": ["name", "organisation"], "properties": {"name": TEXT, "organisation": TEXT}}


def maybe(schema: dict[str, Any]) -> dict[str, Any]:
    return {"anyOf": [{"type": "null"}, schema]}


KEYS: dict[str, Any] = {
    "format": {"const": "liaison-sitrep/1"},
    "operation": TEXT,
    "reference": {"type": "string", "pattern": r"^SR-\d+$"},
    "number": {"type": "integer"},
    "version": {"type": "integer"},
    "state": {"enum": ["draft", "filed", "final", "superseded", "cancelled"]},
    "reason": TEXT,
    "stage": {"enum": ["Initial", "Update", "Final"]},
    "marking": {"enum": ["TLP:CLEAR", "TLP:GREEN", "TLP:AMBER", "TLP:AMBER+STRICT", "TLP:RED"]},
    **dict.fromkeys(("title", "situation", "needs", "response", "gaps", "language", "area", "glide", "reporter"), TEXT),
    "unchanged": {"type": "array", "items": TEXT},
    "clusters": {"type": "array", "items": TEXT},
    "place": maybe({"type": "object"}),
    "period": {"type": "object", "properties": {"start": MOMENT, "end": MOMENT}, "required": ["start", "end"]},
    **dict.fromkeys(("asOf", "filedAt", "changedAt"), MOMENT),
    "nextReport": maybe(MOMENT),
    "preparedBy": PERSON,
    "approvedBy": maybe(PERSON),
    **dict.fromkeys(("severity", "confidence"), TEXT),
    **dict.fromkeys(("urgency", "phase", "supersedes", "supersededBy"), maybe(TEXT)),
    "methane": {"type": "boolean"},
    "figures": {"type": "array", "items": {"type": "object", "required": ["name", "value", "source", "asAt"]}},
    "attachments": {"type": "array", "items": {"type": "object", "required": ["name", "mediaType", "sha256"]}},
}
SCHEMA = {"type": "object", "properties": KEYS, "required": list(KEYS), "additionalProperties": False}


def test_a_report_has_the_documented_keys() -> None:
    made = report("UNICEF", Figure("displaced", 3400, "DTM"), number=3, place=Grid("35MRU6543"), supersedes=2)

    told = json.loads(write_json(made, "Flood 2026"))

    Draft202012Validator(SCHEMA).validate(told)
    assert told["place"] == {"mgrs": "35MRU6543"}
    assert told["figures"] == [
        {"name": "displaced", "value": 3400, "source": "DTM", "asAt": "2026-11-22T06:05:00+00:00"}
    ]
    assert (told["reference"], told["supersedes"], told["asOf"]) == ("SR-3", "SR-2", NOW.isoformat())
