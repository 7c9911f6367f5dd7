"""What the documents name exists, and what exists is named."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.__main__ import main
from bot.config import Settings
from bot.core.marking import Marking
from bot.core.people import Role
from bot.core.ports import TransportState
from bot.core.stores import Backlog
from bot.core.translating import Budget, Spent
from bot.engine.status import Status
from bot.metrics import PrometheusMeter

ROOT = Path(__file__).parents[2]
GUIDE = (ROOT / "docs" / "operators-guide.md").read_text("utf-8")
_VALUES = ("Account", "Hours")  # that are written as one text
NOW = datetime(2026, 11, 24, 13, 0, tzinfo=UTC)


def keys(schema: dict[str, Any]) -> set[str]:
    """Every key that a section of the configuration can have, in all sections."""
    sections = [schema, *schema.get("$defs", {}).values()]
    return {key for section in sections for key in section.get("properties", {}) if section.get("title") not in _VALUES}


def test_the_example_shows_every_key() -> None:
    example = (ROOT / "config.example.yaml").read_text("utf-8")
    assert {key for key in keys(Settings.model_json_schema()) if not re.search(rf"\b{key}(_file)?:", example)} == set()


def test_the_operators_guide_names_the_metrics_that_there_are() -> None:
    meter = PrometheusMeter()
    spent = {"Echo": Spent(0, Budget(per_million=1))}
    status = Status({"matrix": TransportState("state-listening", NOW, True)}, Backlog(0, None), {}, spent)
    exported = set(
        re.findall(r"^# TYPE (liaison_\w+) (?:counter|gauge|histogram)$", meter.exposition(status, NOW).decode(), re.M)
    )
    named = {name.removesuffix("_count") for name in re.findall(r"\bliaison_\w+", GUIDE)}
    assert {name for name in exported if not name.endswith("_created")} == named


@pytest.mark.parametrize(
    "typed",
    sorted(set(re.findall(r"\bliaison ((?:run|demo|check-config|health|db \w+|events \w+|audit \w+))\b", GUIDE))),
)
def test_the_operators_guide_names_commands_that_there_are(typed: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*typed.split(), "--help"]) == 0
    assert f"usage: liaison {typed}" in capsys.readouterr().out


@pytest.mark.parametrize("link", sorted(set(re.findall(r"\]\((?!https?:)([^)#]+)\)", GUIDE))))
def test_links_lead_somewhere(link: str) -> None:
    assert (ROOT / "docs" / link).exists()


def test_the_glossary_has_every_role_and_label() -> None:
    glossary = (ROOT / "docs" / "glossary.md").read_text("utf-8")
    for word in (*(role.name.capitalize() for role in Role), *(label.name.replace("_", "+") for label in Marking)):
        assert re.search(rf"(?<!\w){re.escape(word)}(?!\w)", glossary)
