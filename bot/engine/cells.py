"""Cells of tables that people open in a spreadsheet."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable

_FORMULA = ("=", "+", "-", "@", "\t", "\r")  # what a spreadsheet would take for the beginning of a formula
_COORDINATES = re.compile(r"-?\d+(?:\.\d+)?, -?\d+(?:\.\d+)?")


def harmless(cell: str) -> str:
    """A cell that no spreadsheet runs: an apostrophe says that it is text. Coordinates stay as they are."""
    return f"'{cell}" if cell.startswith((*_FORMULA, "'")) and not _COORDINATES.fullmatch(cell) else cell


def table(headers: Iterable[str], hashtags: Iterable[str], rows: Iterable[Iterable[str | int]]) -> bytes:
    """A table with a row of headers, one of HXL hashtags right below (HXL 1.1), and harmless cells: CSV in UTF-8 with a
    byte order mark, which spreadsheets need."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(headers)
    writer.writerow(hashtags)
    writer.writerows([harmless(cell) if isinstance(cell, str) else cell for cell in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def without_apostrophe(cell: str) -> str:
    """A cell as it was before it was made harmless."""
    return cell[1:] if cell.startswith("'") and cell[1:].startswith((*_FORMULA, "'")) else cell
