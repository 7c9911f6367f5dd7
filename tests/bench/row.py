"""What a benchmark found, and how it is shown."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """One number: of what, of whom."""

    what: str
    value: float
    unit: str = ""
    whose: str = "liaison"


def table(rows: Sequence[Row]) -> str:
    """A line for each thing measured, a column for each whose it is."""
    columns = list(dict.fromkeys(row.whose for row in rows))
    lines = [["", *columns]]
    for label in dict.fromkeys(_label(row) for row in rows):
        values = {row.whose: f"{row.value:,.1f}" for row in rows if _label(row) == label}
        lines.append([label, *(values.get(column, "") for column in columns)])
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    return "\n".join(_aligned(line, widths) for line in lines)


def _label(row: Row) -> str:
    return f"{row.what} ({row.unit})" if row.unit else row.what


def _aligned(line: list[str], widths: list[int]) -> str:
    label, *values = line
    cells = [value.rjust(width) for value, width in zip(values, widths[1:], strict=True)]
    return "   ".join([label.ljust(widths[0]), *cells])
