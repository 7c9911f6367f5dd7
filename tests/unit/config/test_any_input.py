"""Whatever stands in the file, an operator gets settings or mistakes, never a traceback."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from bot.config import ConfigError, load
from tests.unit.config.files import ENVIRON, MATRIX, OPERATION, TELEGRAM, mistakes, written

WHOLE = MATRIX + TELEGRAM + "http: {port: 9464}\n" + OPERATION + "    rooms: [{console: desk, marking: GREEN}]\n"
ODD = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=20)
    | st.sampled_from(["${NO}", "${TOKEN}", "no", "*"])
)
TREES = st.recursive(
    ODD,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8) | st.integers(), inner, max_size=3),
)


def outcome(text: str) -> str:
    """The mistakes in a text, or "" where it has none."""
    with TemporaryDirectory() as folder:
        try:
            load(written(Path(folder), text), ENVIRON)
        except ConfigError as error:
            return str(error)
    return ""


def leaves(values: object, key: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """The ways to all values in a tree, itself included."""
    inner = values.items() if isinstance(values, dict) else enumerate(values) if isinstance(values, list) else ()
    return [key, *(way for name, value in inner for way in leaves(value, (*key, name)))]


@given(st.sampled_from(leaves(yaml.safe_load(WHOLE))), TREES)
def test_any_value_anywhere(way: tuple[str | int, ...], value: object) -> None:
    values = {"": yaml.safe_load(WHOLE)}
    at = values
    for step in ("", *way)[:-1]:
        at = at[step]  # type: ignore[index]
    at[("", *way)[-1]] = value  # type: ignore[index]
    found = outcome(yaml.safe_dump(values[""], allow_unicode=True))
    assert "correct horse" not in found
    assert "battery-staple" not in found


@given(
    st.integers(0, len(WHOLE)), st.integers(0, 10), st.text(alphabet=" \t\n:-[]{}&*!|>'\"%@#?,ab\x07\u2028", max_size=6)
)
def test_any_slip_of_the_hand(at: int, gone: int, typed: str) -> None:
    assert "battery-staple" not in outcome(WHOLE[:at] + typed + WHOLE[at + gone :])


@pytest.mark.parametrize("text", ["log: &a [*a]\n", "log: " + "[" * 1000])
def test_a_file_without_a_bottom(tmp_path: Path, text: str) -> None:
    assert mistakes(tmp_path, text)[""].remedy
