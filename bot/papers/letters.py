"""The letters that papers are written in: DejaVu's, which come with matplotlib: Latin, Arabic, Cyrillic, Greek."""

from __future__ import annotations

import unicodedata
from functools import cache
from importlib.resources import files
from pathlib import Path

from matplotlib.ft2font import FT2Font

_FOLDER = Path(str(files("matplotlib"))) / "mpl-data" / "fonts" / "ttf"
_REGULAR = "DejaVuSans.ttf"
_NO_LETTER = "□"


def face(name: str) -> Path:
    """The file of a face."""
    return _FOLDER / name


def drawable(text: str) -> str:
    """A text as it can be drawn: without emoji and other signs that the face lacks, and a box for a letter."""
    known = _known()
    return "".join(each if ord(each) in known or each in "\n\t" else _instead(each) for each in text)


def _instead(letter: str) -> str:
    return _NO_LETTER if unicodedata.category(letter)[0] in "LN" else ""


@cache
def _known() -> frozenset[int]:
    return frozenset(FT2Font(face(_REGULAR)).get_charmap())
