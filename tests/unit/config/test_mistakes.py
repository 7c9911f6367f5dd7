"""Every mistake is named with its key, its line and its remedy; no secret is."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.config import ConfigError, Mistake, load
from tests.unit.config.files import ENVIRON, MATRIX, OPERATION, TELEGRAM, mistakes, written


def test_all_mistakes_come_in_one_go_in_the_order_of_the_file(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        """\
matrix:
  homserver: https://matrix.example.org
  user_id: "@liaison:example.org"
  password: hunter2
telegram:
  token: ${NOWHERE}
operations:
  - name: Flood 2026
    zone: Europe/Pari
    languages: [en, no]
    admins: [ana]
    rooms:
      - matrix: "#a:example.org"
      - matrix: "#a:example.org"
        marking: PINK
""",
    )
    with pytest.raises(ConfigError) as caught:
        load(path, ENVIRON)
    assert str(caught.value).splitlines() == [
        "line 1: matrix.homeserver: the key is missing. Add it.",
        "line 2: matrix.homserver: unknown key 'homserver'. Did you mean 'homeserver'?",
        "line 6: telegram.token: the environment has no variable 'NOWHERE'. "
        "Set NOWHERE before the bot starts, or mend its name.",
        "line 9: operations[0].zone: 'Europe/Pari' is no time zone. Did you mean 'Europe/Paris'?",
        "line 10: operations[0].languages[1]: YAML reads this as true or false, not as a language. "
        'Put it in quotes: "no".',
        "line 11: operations[0].admins[0]: 'ana' is no account. "
        'Write "@name:server", "telegram:12345" or "console:name".',
        "line 14: operations[0].rooms[1].matrix: the same room stands in operations[0].rooms[0] already. "
        "Keep one of them.",
        "line 15: operations[0].rooms[1].marking: 'PINK' is no marking. "
        "Use one of TLP:CLEAR, TLP:GREEN, TLP:AMBER, TLP:AMBER+STRICT, TLP:RED.",
    ]


@pytest.mark.parametrize(
    ("rooms", "key", "words"),
    [
        ("- {zone: UTC}", "operations[0].rooms[0]", "on no platform"),
        ("- {console: desk, telegram: -5}", "operations[0].rooms[0]", "telegram and console at once"),
        ("- {telegram: -5}", "operations[0].rooms[0].telegram", "no 'telegram' section"),
        ("- {console: desk, topic: 3}", "operations[0].rooms[0].topic", "only a Telegram room"),
        (
            "- {console: desk}\n      - {console: desk}",
            "operations[0].rooms[1].console",
            "stands in operations[0].rooms[0]",
        ),
        ("- {matrix: general}", "operations[0].rooms[0].matrix", "no Matrix room"),
        ("- {console: desk, languages: [English]}", "operations[0].rooms[0].languages[0]", "no language tag"),
        ("- {console: desk, languages: fr}", "operations[0].rooms[0].languages", "must be a list"),
        ("- {console: 5}", "operations[0].rooms[0].console", "must be text"),
        ("- desk", "operations[0].rooms[0]", "on no platform"),
    ],
)
def test_a_room_that_cannot_be(tmp_path: Path, rooms: str, key: str, words: str) -> None:
    found = mistakes(tmp_path, MATRIX, OPERATION, f"    rooms:\n      {rooms}\n")
    assert list(found) == [key]
    assert words in found[key].what


@pytest.mark.parametrize(
    ("matrix", "key", "words"),
    [
        ("password: ${SECRET}\n  access_token: t", "matrix.password", "'access_token' is given as well"),
        ("access_token: t", "matrix.device_id", "needs its device id"),
        ("encryption: true", "matrix", "no way to log in"),
        ("password: 12345", "matrix.password", "must be text"),
        ("password: x\n  password_file: y", "matrix.password_file", "'password' is given as well"),
        ("password_file: nowhere", "matrix.password_file", "cannot be read (No such file or directory)"),
        ("password: x\n  encryption: maybe", "matrix.encryption", "true or false"),
        ("password: x\n  allowed_inviters: [ana]", "matrix.allowed_inviters[0]", "'ana' names nobody"),
    ],
)
def test_a_matrix_account_that_cannot_log_in(tmp_path: Path, matrix: str, key: str, words: str) -> None:
    account = f'matrix:\n  homeserver: https://m.example.org\n  user_id: "@b:example.org"\n  {matrix}\n'
    found = mistakes(tmp_path, account, OPERATION)
    assert list(found) == [key]
    assert words in found[key].what


@pytest.mark.parametrize(
    ("telegram", "key"),
    [
        ("{token: nonsense}", "telegram.token"),
        ("{token: '1:a', mode: webhook}", "telegram.mode"),
        ("{token: '1:a', mode: pull}", "telegram.mode"),
        ("{token: '1:a', mode: webhook, webhook: {url: 'http://x', secret: ok}}", "telegram.webhook.url"),
        ("{token: '1:a', mode: webhook, webhook: {url: 'https://x', secret: 'not ok!'}}", "telegram.webhook.secret"),
        ("{token: '1:a', mode: webhook, webhook: {url: 'https://x', secret: a, port: x}}", "telegram.webhook.port"),
        ("{token: '1:a', base_url: api.example.org}", "telegram.base_url"),
    ],
)
def test_a_telegram_account_that_cannot_work(tmp_path: Path, telegram: str, key: str) -> None:
    assert list(mistakes(tmp_path, f"telegram: {telegram}\n", OPERATION)) == [key]


def test_operations_need_names_of_their_own_and_somebody_in_charge(tmp_path: Path) -> None:
    found = mistakes(tmp_path, OPERATION, "  - {name: Flood 2026, languages: [en]}\n  - {languages: [], admins: []}\n")
    assert found["operations[1].name"].what == "another operation is called 'Flood 2026' too"
    assert found["operations[1].admins"].what == "the key is missing"
    assert found["operations[2].name"].what == "the key is missing"
    assert found["operations[2].languages"].what == "the list is empty"
    assert found["operations[2].admins"].what == "the list is empty"


def test_an_admin_on_a_platform_that_is_not_used_could_never_speak(tmp_path: Path) -> None:
    found = mistakes(tmp_path, OPERATION.replace("console:ana", "telegram:5"))
    assert found["operations[0].admins[0]"].what == "there is no 'telegram' section"


@pytest.mark.parametrize(
    "database", ["mysql://h/d", "sqlite:///liaison.db", "sqlite://", "postgresql://h/d", "5", "[a]", "''"]
)
def test_a_database_that_the_bot_cannot_use(tmp_path: Path, database: str) -> None:
    found = mistakes(tmp_path, f"database: {database}\n", OPERATION)
    assert "postgresql+psycopg://" in found["database"].remedy


@pytest.mark.parametrize(("port", "remedy"), [("70000", "Write 65535 or less."), ("0", "Write 1 or more.")])
def test_a_port_out_of_range(tmp_path: Path, port: str, remedy: str) -> None:
    assert mistakes(tmp_path, f"http: {{port: {port}}}\n", OPERATION)["http.port"].remedy == remedy


def test_a_data_dir_that_is_no_path(tmp_path: Path) -> None:
    found = mistakes(tmp_path, "data_dir: [a]\n", OPERATION)
    assert list(found) == ["data_dir"]
    assert found["data_dir"].what == "this must be a folder's name"


def test_unknown_keys_name_those_that_are_known(tmp_path: Path) -> None:
    found = mistakes(tmp_path, TELEGRAM, OPERATION, "log: {colour: true}\n", "telegram_token: x\n")
    assert found["log.colour"].remedy == "Known here: format, level."
    assert "telegram" in found["telegram_token"].remedy


def test_a_key_that_stands_twice(tmp_path: Path) -> None:
    found = mistakes(tmp_path, "log: {level: info}\n", OPERATION, "log: {level: debug}\n")
    assert (found["log"].line, found["log"].what) == (7, "the key stands twice (first in line 1)")


@pytest.mark.parametrize("text", ["log: {level: info", "log: [", "a: b: c", "\tlog: x", "a: *nobody"])
def test_what_is_no_yaml_has_a_line(tmp_path: Path, text: str) -> None:
    found = mistakes(tmp_path, f"# first line\n{text}\n")
    assert found[""].what.startswith("this is not YAML")
    assert found[""].line in (2, 3)


def test_a_character_that_yaml_forbids(tmp_path: Path) -> None:
    assert "does not allow" in mistakes(tmp_path, "log: \x07\n")[""].what


def test_bytes_that_are_no_text(tmp_path: Path) -> None:
    path = tmp_path / "config.yaml"
    path.write_bytes(b"\xff\xfe\x00log")
    with pytest.raises(ConfigError, match="not UTF-8"):
        load(path, {})


def test_an_empty_file_of_a_secret(tmp_path: Path) -> None:
    (tmp_path / "token").write_text("\n", encoding="utf-8")
    found = mistakes(tmp_path, "telegram: {token_file: token}\n", OPERATION)
    assert found["telegram.token_file"].what.endswith("is empty")


def test_no_message_holds_a_secret(tmp_path: Path) -> None:
    found = mistakes(
        tmp_path,
        'matrix: {homeserver: s3cret, user_id: "@b:e", password: 5, access_token: s3cret, device_id: D}\n',
        "telegram: {token: s3cret, mode: webhook, webhook: {url: 'https://x', secret: 's3cret!'}}\n",
        "database: postgresql://liaison:s3cret@db/x\n",
        OPERATION,
    )
    assert len(found) >= 5
    assert not [mistake for mistake in found.values() if "s3cret" in str(mistake)]


@pytest.mark.parametrize(
    ("wishes", "key", "words"),
    [
        ("organisations: [{name: 3 Bde}]", "operations[0].organisations[0].standing", "is missing"),
        (
            "organisations: [{name: 3 Bde, standing: army}]",
            "operations[0].organisations[0].standing",
            "not one of those possible",
        ),
        (
            "organisations: [{name: A, standing: civil}, {name: B, standing: military, aliases: [a]}]",
            "operations[0].organisations[1].name",
            "organisations[0] is called 'a' too",
        ),
        (
            'organisations: [{name: A, standing: civil, lead: "telegram:5"}]',
            "operations[0].organisations[0].lead",
            "no 'telegram' section",
        ),
        ("limits: {submitted: {high: soon}}", "operations[0].limits.submitted.high", "no length of time"),
        ("limits: {submitted: {high: 15}}", "operations[0].limits.submitted.high", "no length of time"),
        ("limits: {submited: {high: 1h}}", "operations[0].limits.submited", "unknown key"),
        ("authoriser: perhaps", "operations[0].authoriser", "true or false"),
    ],
)
def test_wishes_that_cannot_be(tmp_path: Path, wishes: str, key: str, words: str) -> None:
    found = mistakes(tmp_path, MATRIX, OPERATION, f"    {wishes}\n")
    assert list(found) == [key]
    assert words in found[key].what


def test_models_that_are_no_use_and_numbers_too_small(tmp_path: Path) -> None:
    translation = """
translation:
  deadline: 0
  apertium: {pipes: 0}
  ctranslate2: {models: [{path: nowhere}], threads: 0}
  google: {budget: -1, price: {per_million: 0, a_day: 2.5}}
  microsoft: {key: secret-key}
"""
    with pytest.raises(ConfigError) as raised:
        load(written(tmp_path, translation, OPERATION), {})
    assert [each.key for each in raised.value.mistakes] == [
        "translation.deadline",
        "translation.apertium.pipes",
        "translation.ctranslate2.threads",
        "translation.google.budget",
        "translation.google.price.per_million",
    ]
    warnings: list[Mistake] = []
    small = translation.replace(" 0", " 1").replace("-1", "1")
    settings = load(written(tmp_path, small, OPERATION), {}, warnings.append)
    assert f"there is no folder {tmp_path}/nowhere" in str(warnings[-1])
    assert "secret-key" in settings.secrets
    assert "secret-key" not in repr(settings)


def test_a_room_on_telegram_has_no_threads(tmp_path: Path) -> None:
    found = mistakes(tmp_path, MATRIX, OPERATION, "    rooms:\n      - {telegram: -5, threads: true}\n")
    assert "no threads" in found["operations[0].rooms[0].threads"].what
