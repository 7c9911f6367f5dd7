"""What an operator sees on the command line."""

from __future__ import annotations

import asyncio
import re
import sqlite3
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot import __version__
from bot.__main__ import main
from bot.config import HttpSettings
from bot.core.event import Message, Sender
from bot.core.place import Account, Address
from bot.core.ports import TransportState
from bot.core.stores import Backlog, Cause, Unit
from bot.engine.status import Status
from bot.health import served
from bot.metrics import PrometheusMeter
from bot.storage.store import SqlStore
from tests.unit.config.files import OPERATION, TELEGRAM, written

NOW = datetime(2026, 11, 24, 13, 0, tzinfo=UTC)
IDLE = Backlog(0, None)


class StoppedClock:
    """Always the same moment."""

    def now(self) -> datetime:
        return NOW


def test_help_and_version_need_no_configuration(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert main(["--help"]) == 0
    out = capsys.readouterr().out
    assert f"liaison {__version__}" in out
    for command in ("run", "demo", "check-config", "health", "db", "events", "audit", "translate", "engines"):
        assert command in out


def test_what_is_asked_often_loads_nothing_that_takes_time() -> None:
    """Help needs the least, a health check more, a start the most: what one may not load, none before it has loaded."""
    code = """if True:
        import sys
        def loaded(*heavy): print(set(heavy) & set(sys.modules))
        from bot.__main__ import main
        main(["--help"])
        loaded("bot.config", "pydantic", "yaml")
        import bot.operate
        loaded("bot.app", "aiohttp", "nio", "telegram", "sqlalchemy")
        import bot.app
        loaded("alembic", "nio", "telegram")"""
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert [line for line in shown.splitlines() if line.startswith(("set()", "{"))] == ["set()"] * 3


@pytest.mark.parametrize(
    "arguments", [[], ["chek-config"], ["events"], ["events", "replay", "x"], ["run", "--confg", "x"]]
)
def test_a_command_that_is_none_is_a_usage_error(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 2
    assert "usage: liaison" in capsys.readouterr().err


def test_a_configuration_that_is_right_is_summed_up(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = written(tmp_path, OPERATION, "    rooms: [{console: desk}, {console: field}]\n")
    assert main(["check-config", str(path)]) == 0
    assert capsys.readouterr().out.splitlines() == [f"{path} is right.", "  Flood 2026: console desk, console field"]
    assert main(["check-config", "--config", str(path)]) == 0


def test_every_mistake_is_a_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = written(tmp_path, OPERATION.replace("Africa/Kinshasa", "Africa/Kinshassa"), "log: {level: loud}\n")
    assert main(["check-config", str(path)]) == 2
    assert capsys.readouterr().err.splitlines() == [
        f"{path}: line 3: operations[0].zone: 'Africa/Kinshassa' is no time zone. Did you mean 'Africa/Kinshasa'?",
        f"{path}: line 6: log.level: the value is not one of those possible. "
        "Write 'debug', 'info', 'warning' or 'error'.",
    ]


def test_warnings_do_not_stop_anything(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = written(tmp_path, TELEGRAM.replace("${TOKEN}", "'1:abc'"), OPERATION)
    path.chmod(0o644)
    assert main(["check-config", str(path)]) == 0
    assert "warning: line 2: telegram.token: others on this machine can read" in capsys.readouterr().err


def test_the_environment_names_the_configuration(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path = written(tmp_path, OPERATION)
    monkeypatch.setenv("LIAISON_CONFIG", str(path))
    assert main(["check-config"]) == 0
    assert str(path) in capsys.readouterr().out


@pytest.mark.parametrize("command", ["run", "health", "db upgrade", "events failed", "events replay 5", "audit verify"])
def test_nothing_begins_without_a_configuration(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*command.split(), "--config", str(tmp_path / "nowhere.yaml")]) == 2
    assert "cannot be read: No such file or directory" in capsys.readouterr().err


@pytest.fixture
async def serving(unused_tcp_port: int) -> AsyncIterator[tuple[int, dict[str, TransportState]]]:
    """The port on which a bot serves its health, and the states that it reports."""
    states = {"matrix": TransportState("state-listening", NOW, True)}

    async def status() -> Status:
        return Status(states, IDLE, {"matrix": IDLE})

    async def no_calendar(_operation: int, _secret: str) -> None:
        return None

    async with served(HttpSettings(port=unused_tcp_port), PrometheusMeter(), status, StoppedClock(), no_calendar):
        yield unused_tcp_port, states


async def test_health_asks_the_running_bot(
    serving: tuple[int, dict[str, TransportState]], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    port, states = serving
    path = written(tmp_path, OPERATION, f"http: {{port: {port}}}\n")
    assert await asyncio.to_thread(main, ["health", "--config", str(path)]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "matrix: listening since 2026-11-24T13:00:00+00:00",
        "ready, lag 0.0 s",
    ]
    states["matrix"] = TransportState("state-stopped", NOW, False)
    assert await asyncio.to_thread(main, ["health", "--config", str(path)]) == 1
    assert "not ready" in capsys.readouterr().out


def test_health_without_a_bot_or_an_address(
    unused_tcp_port: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = written(tmp_path, OPERATION, f"http: {{port: {unused_tcp_port}}}\n")
    assert main(["health", "--config", str(path)]) == 1
    assert re.search(r"No answer from 127.0.0.1:\d+. Is the bot running\?", capsys.readouterr().err)
    assert main(["health", "--config", str(written(tmp_path, OPERATION))]) == 2
    assert "add an 'http' section" in capsys.readouterr().err


def test_the_database_is_brought_up_to_date_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = str(written(tmp_path, OPERATION))
    assert main(["db", "upgrade", "--config", path]) == 0
    assert main(["db", "upgrade", "--config", path]) == 0
    first, second = capsys.readouterr().out.splitlines()
    assert first.startswith("Upgraded: 0001")
    assert second == "The database is up to date."


def test_a_database_that_does_not_answer_is_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = written(tmp_path, "database: postgresql+psycopg://liaison:s3cret@127.0.0.1:1/liaison\n", OPERATION)
    assert main(["db", "upgrade", "--config", str(path)]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("The database cannot be opened: ")
    assert "s3cret" not in line


def test_a_database_of_a_newer_version_is_left_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = str(written(tmp_path, OPERATION))
    assert main(["db", "upgrade", "--config", path]) == 0
    with closing(sqlite3.connect(tmp_path / "data" / "liaison.db")) as database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
        database.commit()
    assert main(["db", "upgrade", "--config", path]) == 1
    assert "newer version of the bot" in capsys.readouterr().err


async def test_a_failed_event_is_listed_without_its_words_and_replayed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = str(written(tmp_path, OPERATION))
    assert await asyncio.to_thread(main, ["events", "failed", "--config", path]) == 0
    assert capsys.readouterr().out == "No event has failed.\n"
    await fail_one(tmp_path / "data" / "liaison.db")
    assert await asyncio.to_thread(main, ["events", "failed", "--config", path]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "1  2026-11-24 13:00Z  message in matrix:!a:example.org  error 9f1c03ab",
        "1 failed. Replay one: liaison events replay ID",
    ]
    assert await asyncio.to_thread(main, ["events", "replay", "1", "--config", path]) == 0
    assert "waits to be handled again" in capsys.readouterr().out
    assert await asyncio.to_thread(main, ["events", "replay", "1", "--config", path]) == 1
    assert "No event 1 has failed" in capsys.readouterr().err


async def fail_one(database: Path) -> None:
    """Keep an event whose handling failed."""
    ana = Sender(Account("matrix", "@ana:example.org"), "Ana")
    room = Address("matrix", "!a:example.org")
    said = Message(key="$1", id="$1", room=room, sender=ana, at=NOW, text="We need water")
    store = SqlStore(f"sqlite:///{database}")
    await store.run(lambda unit: unit.inbox.keep("matrix", [said], "s1", NOW))
    await store.run(lambda unit: unit.inbox.dead(1, "9f1c03ab", NOW))
    await store.close()


async def test_the_audit_is_verified_and_the_first_changed_entry_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, database = str(written(tmp_path, OPERATION)), tmp_path / "data" / "liaison.db"
    assert await asyncio.to_thread(main, ["audit", "verify", "--config", path]) == 0
    assert re.fullmatch(r"0 entries, all as they were made\. Head: [0-9a-f]*\n", capsys.readouterr().out)
    await note_three(database)
    assert await asyncio.to_thread(main, ["audit", "verify", "--config", path]) == 0
    said = re.fullmatch(r"3 entries, all as they were made\. Head: ([0-9a-f]{64})\n", capsys.readouterr().out)
    assert said is not None
    assert await asyncio.to_thread(main, ["audit", "verify", f"{said[1][:8]}…", "--config", path]) == 0
    assert capsys.readouterr().out.endswith(f"The head {said[1][:8]} is that of entry 3.\n")
    assert await asyncio.to_thread(main, ["audit", "verify", "5f0c2d", "--config", path]) == 1
    assert capsys.readouterr().err.startswith("No entry has the head 5f0c2d.")
    with closing(sqlite3.connect(database)) as tampered:
        tampered.execute("DROP TRIGGER audit_not_changed")
        tampered.execute("UPDATE audit SET outcome = 'refused' WHERE id = 2")
        tampered.commit()
    assert await asyncio.to_thread(main, ["audit", "verify", "--config", path]) == 1
    shown = capsys.readouterr()
    assert shown.err == "Entry 2 of the audit does not follow from those before it: it was changed.\n"
    assert shown.out == ""


async def test_an_audit_whose_end_was_cut_off_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path, database = str(written(tmp_path, OPERATION)), tmp_path / "data" / "liaison.db"
    assert await asyncio.to_thread(main, ["db", "upgrade", "--config", path]) == 0
    await note_three(database)
    with closing(sqlite3.connect(database)) as tampered:
        tampered.execute("DROP TRIGGER audit_not_deleted")
        tampered.execute("DELETE FROM audit WHERE id > 1")
        tampered.commit()
    assert await asyncio.to_thread(main, ["audit", "verify", "--config", path]) == 1
    assert capsys.readouterr().err == "The end of the audit was cut off: 2 of its entries are missing.\n"


async def note_three(database: Path) -> None:
    """Note in the audit that Ana asked for something, three times."""
    ana = Account("matrix", "@ana:example.org")

    def work(unit: Unit) -> None:
        person = unit.people.identify(Sender(ana, "Ana"))
        for cause in map(str, range(3)):
            unit.audit.note(
                at=NOW,
                cause=Cause(cause, cause),
                account=ana,
                person=person,
                operation=None,
                action="ping",
                outcome="answered",
                subject={},
            )

    store = SqlStore(f"sqlite:///{database}")
    await store.run(work)
    await store.close()
