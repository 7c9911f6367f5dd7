"""Cells of tables that people open in a spreadsheet."""

from __future__ import annotations

import re

_FORMULA = ("=", "+", "-", "@", "\t", "\r")  # what a spreadsheet would take for the beginning of a formula
_COORDINATES = re.compile(r"-?\d+(?:\.\d+)?, -?\d+(?:\.\d+)?")


def harmless(cell: str) -> str:
    """A cell that no spreadsheet runs: an apostrophe says that it is text. Coordinates stay as they are."""
    return f"'{cell}" if cell.startswith((*_FORMULA, "'")) and not _COORDINATES.fullmatch(cell) else cell


def without_apostrophe(cell: str) -> str:
    """A cell as it was before it was made harmless."""
    return cell[1:] if cell.startswith("'") and cell[1:].startswith((*_FORMULA, "'")) else cell
