"""Translation on the command line."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from subprocess import PIPE

import pytest

from bot.__main__ import main
from bot.translation.languages import tag
from bot.translation.settings import ApertiumSettings
from tests.unit.config.files import OPERATION, written

needs_apertium = pytest.mark.skipif(
    not list(ApertiumSettings().modes.glob("eng-spa.mode")), reason="Apertium is not installed"
)


@needs_apertium
def test_a_text_is_translated(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["translate", "--to", "es", "The bridge at 35MRU6543 is closed."]) == 0
    assert capsys.readouterr().out == "El puente en 35MRU6543 está cerrado.\n"


@pytest.fixture
def typed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[bytes], None]]:
    """Standard input."""
    with (tmp_path / "typed").open("wb+") as file:

        def put(typed: bytes) -> None:
            file.write(typed)
            file.seek(0)

        monkeypatch.setattr("sys.stdin", file)
        yield put


@needs_apertium
def test_one_line_in_is_one_line_out(capsys: pytest.CaptureFixture[str], typed: Callable[[bytes], None]) -> None:
    typed("The bridge is closed.\r\n\n3 👍\nThe\0 bridge\x0b is closed.\n".encode() + b"\xff\xfe\nlast")
    assert main(["translate", "--from", "en", "--to", "es", "-"]) == 0
    assert capsys.readouterr().out.split("\n") == [
        "El puente está cerrado.\r",
        "",
        "3 👍",
        "El  puente\x0b está cerrado.",
        "��",
        "Último",
        "",
    ]


@needs_apertium
def test_each_line_is_answered_before_the_next_one_comes_and_nothing_is_said_to_nobody() -> None:
    command = [sys.executable, "-m", "bot", "translate", "--from", "en", "--to", "es", "-"]
    with subprocess.Popen(command, stdin=PIPE, stdout=PIPE, stderr=PIPE) as asked:
        assert asked.stdin is not None
        assert asked.stdout is not None
        assert asked.stderr is not None
        for line, answer in (("The bridge is closed.", "El puente está cerrado."), ("Water", "Agua")):
            asked.stdin.write(f"{line}\n".encode())
            asked.stdin.flush()
            assert asked.stdout.readline().decode() == f"{answer}\n"
        asked.stdout.close()  # as head does when it has read enough
        asked.stdin.write(b"Water\n")
        asked.stdin.close()
        assert asked.stderr.read() == b""
        assert asked.wait(10) == 1


@needs_apertium
def test_how_it_was_done_is_said_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["translate", "--to", "fr", "--json", "The bridge is closed, see T-34."]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["source"], told["engine"], told["path"], told["masked"]) == (
        "en",
        "Apertium",
        ["en", "es", "fr"],
        ["T-34"],
    )


@needs_apertium
def test_an_operations_terms_count(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    config = str(written(tmp_path, OPERATION))
    asked = ["translate", "--config", config, "--operation", "Flood 2026", "--to", "fr"]
    assert main([*asked, "The field hospital is closed."]) == 0
    assert "hôpital de campagne" in capsys.readouterr().out
    assert main(["translate", "--config", config, "--operation", "Nowhere", "--to", "es", "x"]) == 2
    assert "There is no operation 'Nowhere'" in capsys.readouterr().err


@needs_apertium
def test_an_operations_names_count_before_the_bot_ran(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    organisation = "    organisations:\n      - name: House of Bread\n        standing: humanitarian\n"
    config = str(written(tmp_path, OPERATION + organisation))
    asked = ["translate", "--config", config, "--operation", "Flood 2026", "--to", "es", "--json"]
    assert main([*asked, "The House of Bread is at the checkpoint."]) == 0
    told = json.loads(capsys.readouterr().out)
    assert "House of Bread" in told["text"]
    assert "puesto de control" in told["text"]
    assert told["masked"] == ["House of Bread"]


def test_what_nobody_translates_goes_out_as_it_came(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    config = str(written(tmp_path, OPERATION + "translation:\n  apertium: null\n"))
    assert main(["translate", "--config", config, "--to", "fr", "The bridge is closed."]) == 1
    out, err = capsys.readouterr()
    assert out == "The bridge is closed.\n"
    assert "liaison engines" in err
    assert main(["engines", "--config", config]) == 1
    assert "No engine answers" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (["--to", "french"], "'french' is no language. Write fr."),
        (["--from", "xx"], "'xx' is no language. Use a tag such as"),
        (["--detect", "--among", "en,zz"], "'zz' is no language."),
        (["--engine", "nobody"], "There is no engine 'nobody'. Name one of: Apertium."),
        (["--marking", "purple"], "'purple' is no marking. Use CLEAR,"),
        (["--config", "nowhere.yaml"], "nowhere.yaml cannot be read"),
    ],
)
def test_a_mistake_is_named_with_what_to_write(capsys: pytest.CaptureFixture[str], typed: list[str], said: str) -> None:
    assert main(["translate", *typed, "The bridge is closed."]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert said in err


def test_tags_are_read_in_any_case() -> None:
    assert [tag(each) for each in ("EN", "pt_br", "sr-latn", "zh-Hant-tw")] == ["en", "pt-BR", "sr-Latn", "zh-Hant-TW"]


def test_languages_are_told_apart(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["translate", "--detect", "--among", "en,fr,es", "le pont est fermé"]) == 0
    assert capsys.readouterr().out.startswith("fr 1.00")
    assert main(["translate", "--detect", "--json", "35MRU6543"]) == 0
    assert json.loads(capsys.readouterr().out)["source"] == "zxx"
