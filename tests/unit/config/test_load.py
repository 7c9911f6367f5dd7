"""What an operator writes arrives as settings."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
import yaml
from pydantic import ValidationError

from bot.config import ConfigError, HttpSettings, LogSettings, Mistake, OperationSettings, Settings, load
from bot.config.wishes import LimitSettings
from bot.core.marking import Marking
from bot.core.organisation import Organisation, Standing
from bot.core.place import Account
from bot.core.request import RequestState
from bot.core.request_limits import LIMITS
from bot.core.rules import NO_RULES, Limit, Rules
from bot.core.task import Priority
from tests.unit.config.files import ENVIRON, MATRIX, OPERATION, TELEGRAM, written

EXAMPLE = Path(__file__).parents[3] / "config.example.yaml"


def test_the_example_is_complete_and_right() -> None:
    warnings: list[Mistake] = []
    settings = load(EXAMPLE, {"MATRIX_PASSWORD": "correct horse", "TELEGRAM_TOKEN": "12345:abc"}, warnings.append)
    assert warnings == []
    assert settings.matrix is not None
    assert settings.matrix.password == "correct horse"
    assert settings.telegram is not None
    assert settings.telegram.token == "12345:abc"
    assert settings.http == HttpSettings(host="127.0.0.1", port=9464)
    operation = settings.operations[0]
    assert operation.admins == (Account("matrix", "@ana.silva:example.org"), Account("telegram", "12345678"))
    assert [(room.platform, room.place) for room in operation.rooms] == [
        ("matrix", "#flood-coordination:example.org"),
        ("matrix", "!OGEhHVWSdvArJzumhm:example.org"),
        ("telegram", "-1001234567890"),
        ("telegram", "-1009876543210/7"),
        ("console", "desk"),
    ]
    assert operation.rooms[0].marking is Marking.AMBER
    assert operation.rooms[3].zone == "America/Bogota"


def test_what_is_left_out_has_a_sensible_default(tmp_path: Path) -> None:
    settings = load(written(tmp_path, OPERATION), {})
    assert settings.data_dir == tmp_path / "data"
    assert settings.database == f"sqlite:///{tmp_path}/data/liaison.db"
    assert settings.log == LogSettings(level="info", format="console")
    assert (settings.http, settings.matrix, settings.telegram) == (None, None, None)
    assert settings.operations[0].marking is Marking.GREEN
    assert settings.operations[0].rooms == ()


def test_a_postgresql_database_takes_its_password_from_the_environment(tmp_path: Path) -> None:
    path = written(tmp_path, "database: postgresql+psycopg://liaison:${DB}@db/liaison\n", OPERATION)
    settings = load(path, {"DB": "p%40ss"})
    assert settings.database == "postgresql+psycopg://liaison:p%40ss@db/liaison"
    assert set(settings.secrets) == {"p%40ss", "p@ss"}
    assert "p%40ss" not in repr(settings)


def test_a_secret_comes_from_a_file_beside_the_configuration(tmp_path: Path) -> None:
    secret = tmp_path / "matrix.password"
    secret.write_text("correct horse\n", encoding="utf-8")
    secret.chmod(0o600)
    matrix = MATRIX.replace("password: ${SECRET}", "password_file: matrix.password")
    settings = load(written(tmp_path, matrix, OPERATION), {})
    assert settings.matrix is not None
    assert settings.matrix.password == "correct horse"


def test_a_dollar_and_a_brace_can_be_written_and_other_dollars_are_left_alone(tmp_path: Path) -> None:
    settings = load(written(tmp_path, MATRIX.replace("${SECRET}", "a$$b$${c}$d"), OPERATION), {})
    assert settings.matrix is not None
    assert settings.matrix.password == "a$$b${c}$d"


def test_all_secrets_are_known_and_none_shows(tmp_path: Path) -> None:
    webhook = '  mode: webhook\n  webhook: {url: "https://bot.example.org/t", secret: hook-secret}\n'
    settings = load(written(tmp_path, MATRIX, TELEGRAM + webhook, OPERATION), ENVIRON)
    assert set(settings.secrets) == {"correct horse", "12345:battery-staple", "hook-secret"}
    assert not [secret for secret in settings.secrets if secret in repr(settings)]


def test_an_operator_is_warned_of_secrets_that_others_can_read(tmp_path: Path) -> None:
    path = written(tmp_path, MATRIX.replace("${SECRET}", "correct horse"), TELEGRAM, OPERATION)
    path.chmod(0o644)
    warnings: list[Mistake] = []
    load(path, ENVIRON, warnings.append)
    assert [(warning.key, warning.line) for warning in warnings] == [("matrix.password", 4)]
    assert "chmod 600" in warnings[0].remedy
    assert "correct horse" not in str(warnings[0])


def test_an_operator_is_warned_of_open_doors(tmp_path: Path) -> None:
    path = written(tmp_path, MATRIX.replace("https:", "http:"), OPERATION, "http: {host: 0.0.0.0}")
    warnings: list[Mistake] = []
    load(path, ENVIRON, warnings.append)
    assert [warning.key for warning in warnings] == ["matrix.homeserver", "http.host"]


def test_an_operator_is_warned_of_a_bot_that_nobody_can_invite(tmp_path: Path) -> None:
    path = written(tmp_path, MATRIX.replace('["@ana:example.org", "*:hq.example.org"]', "[]"), OPERATION)
    warnings: list[Mistake] = []
    load(path, ENVIRON, warnings.append)
    assert [(warning.key, warning.line) for warning in warnings] == [("matrix.allowed_inviters", 5)]


def test_a_homeserver_on_this_machine_needs_no_encryption(tmp_path: Path) -> None:
    path = written(tmp_path, MATRIX.replace("https://matrix.example.org", "http://localhost:8008"), OPERATION)
    warnings: list[Mistake] = []
    load(path, ENVIRON, warnings.append)
    assert warnings == []


@pytest.mark.parametrize("content", ["", "# only a comment", "just words", "- a\n- b\n"])
def test_a_file_without_keys_is_refused(tmp_path: Path, content: str) -> None:
    with pytest.raises(ConfigError, match=r"config\.example\.yaml"):
        load(written(tmp_path, content), {})


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="No such file or directory") as caught:
        load(tmp_path / "nowhere.yaml", {})
    assert "nowhere.yaml" in str(caught.value)


def test_settings_can_be_made_without_a_file_and_then_stay_as_they_are() -> None:
    ana = Account("console", "ana")
    operation = OperationSettings(name="Flood 2026", languages=("en",), admins=(ana,), marking=Marking.RED)
    settings = Settings(database="sqlite:////tmp/liaison.db", operations=(operation,))
    assert settings.operations[0].admins == (ana,)
    assert settings.operations[0].marking is Marking.RED
    with pytest.raises(ValidationError, match="frozen"):
        settings.log = LogSettings(level="debug")


def test_how_an_operation_wants_its_records_handled(tmp_path: Path) -> None:
    wishes = """\
    authoriser: true
    organisations:
      - {name: 3rd Brigade, standing: military, aliases: [3 Bde], lead: "console:kim"}
    limits:
      submitted: {lifesaving: 10m}
      in_progress: {life_sustaining: 2d}
"""
    rules = load(written(tmp_path, OPERATION, wishes), ENVIRON).operations[0].rules

    assert rules == Rules(
        authoriser=True,
        organisations=(Organisation("3rd Brigade", Standing.MILITARY, ("3 Bde",), Account("console", "kim")),),
        limits=(
            Limit("lifesaving", "submitted", timedelta(minutes=10)),
            Limit("life-sustaining", "in-progress", timedelta(days=2)),
        ),
    )


def test_without_wishes_nothing_is_decided(tmp_path: Path) -> None:
    assert load(written(tmp_path, OPERATION), ENVIRON).operations[0].rules == NO_RULES


def test_the_example_has_the_limits_that_hold_without_it() -> None:
    example = yaml.safe_load(EXAMPLE.read_text("utf-8"))
    shown = LimitSettings.model_validate(example["operations"][0]["limits"])

    assert {
        RequestState(state.replace("_", "-")): {Priority[priority.upper()]: within for priority, within in by_priority}
        for state, by_priority in shown
    } == LIMITS
