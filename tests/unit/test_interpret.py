"""Translation on the command line."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from bot.__main__ import main
from bot.translation.settings import ApertiumSettings
from tests.unit.config.files import OPERATION, written

needs_apertium = pytest.mark.skipif(
    not list(ApertiumSettings().modes.glob("eng-spa.mode")), reason="Apertium is not installed"
)


@needs_apertium
def test_a_text_is_translated(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["translate", "--to", "es", "The bridge at 35MRU6543 is closed."]) == 0
    assert capsys.readouterr().out == "El puente en 35MRU6543 está cerrado.\n"


@needs_apertium
def test_one_line_in_is_one_line_out(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("The bridge is closed.\n\n3 👍\n"))
    assert main(["translate", "--from", "en", "--to", "es", "-"]) == 0
    assert capsys.readouterr().out == "El puente está cerrado.\n\n3 👍\n"


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
    assert main(["translate", "--config", config, "--operation", "Flood", "--to", "es", "The cordon is closed."]) in (
        0,
        2,
    )
    assert main(["translate", "--config", config, "--operation", "Nowhere", "--to", "es", "x"]) == 2
    assert "There is no operation 'Nowhere'" in capsys.readouterr().err


def test_what_nobody_translates_goes_out_as_it_came(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["translate", "--engine", "nobody", "--to", "fr", "The bridge is closed."]) == 1
    out, err = capsys.readouterr()
    assert out == "The bridge is closed.\n"
    assert "liaison engines" in err
    assert main(["engines", "--engine", "nobody"]) == 1
    assert "No engine answers" in capsys.readouterr().err


def test_languages_are_told_apart(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["translate", "--detect", "--among", "en,fr,es", "le pont est fermé"]) == 0
    assert capsys.readouterr().out.startswith("fr 0.9")
    assert main(["translate", "--detect", "--json", "35MRU6543"]) == 0
    assert json.loads(capsys.readouterr().out)["source"] == "zxx"
