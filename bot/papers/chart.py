"""Figures as pictures: PNG, drawn without a display, large enough to be read on a telephone."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from typing import TypeVar

from matplotlib import rcParams
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.layout_engine import ConstrainedLayoutEngine
from matplotlib.lines import Line2D
from matplotlib.ticker import FuncFormatter, MaxNLocator

from bot.core.worded import WordedChart, WordedSeries
from bot.papers.letters import drawable

T = TypeVar("T")

_WIDTH, _ALONE, _PANEL = 6.4, 4.8, 3.6  # inches: how wide, how tall one chart alone is, and each of several
_DOTS = 150  # an inch: 960 dots wide
_TITLE, _LABEL, _NUMBER = 15, 13, 12  # points: 31, 27 and 25 dots
_COLOURS = ("#0072b2", "#e69f00", "#009e73", "#cc79a7", "#d55e00", "#56b4e9", "#4d4d4d", "#999999")
"""Told apart in every common kind of colour blindness (Okabe and Ito, 2008)."""
_ON = ("white", "black", "white", "black", "white", "black", "white", "black")
"""The numbers that stand on them."""
_MARKERS = ("o", "s", "^", "D", "v", "P", "X", "*")
_STROKES = ("-", "--", "-.", ":")
_LETTERS, _LONGEST_LABEL = 63, 26  # below the columns, of one label
_PAD = 0.1  # inches around everything
_SMALLEST = 0.07  # of the axis: a lower part of a column has no room for its number
_ABOVE, _ASIDE = 8.0, 10.0  # points between a point and its number
_APART = 0.09  # of the axis: nearer numbers would stand on each other
_EDGES = ("top", "left", "right")
rcParams["text.parse_math"] = False  # a dollar is money


def picture(drawn: Sequence[WordedChart]) -> bytes:
    """Worded charts below each other as PNG: columns upon each other, or a line for each series with its newest value
    written out. What they show in words is its description."""
    tall = _ALONE if len(drawn) == 1 else _PANEL * len(drawn)
    layout = ConstrainedLayoutEngine(w_pad=_PAD, h_pad=_PAD)
    figure = Figure(figsize=(_WIDTH, tall), dpi=_DOTS, layout=layout)
    FigureCanvasAgg(figure)
    for place, each in enumerate(drawn, 1):
        axes = figure.add_subplot(len(drawn), 1, place)
        _dress(axes, each)
        (_columns if each.form == "columns" else _lines)(axes, each)
        _explain(axes, each)
    made = BytesIO()
    about = "\n".join(each.alt for each in drawn)
    figure.savefig(made, format="png", metadata={"Software": None, "Description": about})
    return made.getvalue()


def _columns(axes: Axes, drawn: WordedChart) -> None:
    places = range(len(drawn.columns))
    below = [0.0] * len(drawn.columns)
    highest = max((sum(value or 0 for value in column) for column in _by_column(drawn)), default=0) or 1
    for number, series in enumerate(drawn.series):
        heights = [value or 0 for value in series.values]
        colour, ink = _COLOURS[number % len(_COLOURS)], _ON[number % len(_ON)]
        axes.bar(places, heights, bottom=below, color=colour, edgecolor="white", label=_short(series.label), width=0.75)
        for place, (height, base) in enumerate(zip(heights, below, strict=True)):
            if height >= _SMALLEST * highest:
                at = base + height / 2
                axes.text(place, at, _number(height), ha="center", va="center", color=ink, size=_NUMBER, weight="bold")
        below = [base + height for base, height in zip(below, heights, strict=True)]


def _lines(axes: Axes, drawn: WordedChart) -> None:
    for number, series in enumerate(drawn.series):
        known = _known(series)
        axes.plot(
            [place for place, _ in known],
            [value for _, value in known],
            color=_COLOURS[number % len(_COLOURS)],
            marker=_MARKERS[number % len(_MARKERS)],
            linestyle=_STROKES[number % len(_STROKES)],
            markersize=9,
            linewidth=3,
            label=_short(series.label),
        )
    axes.set_xlim(*((len(drawn.columns) - 0.6, -0.6) if drawn.rtl else (-0.6, len(drawn.columns) - 0.6)))
    axes.set_ylim(bottom=0)
    axes.margins(y=0.2)
    _write_ends(axes, drawn)


def _write_ends(axes: Axes, drawn: WordedChart) -> None:
    """The newest value of each line, above its last point; of those that lie close together, the lower ones below."""
    low, high = axes.get_ylim()
    ends = [known[-1] for series in drawn.series if (known := _known(series))]
    taken: list[tuple[int, float]] = []
    for place, value in sorted(ends, key=lambda end: -end[1]):
        at = value / (high - low)
        crowded = any(abs(at - other) < _APART and abs(place - there) < 2 for there, other in taken)
        taken.append((place, at))
        axes.annotate(
            _number(value),
            (place, value),
            (0, -_ASIDE if crowded else _ABOVE),
            textcoords="offset points",
            ha="center",
            va="top" if crowded else "bottom",
            color="black",
            size=_NUMBER,
            weight="bold",
        )


def _known(series: WordedSeries) -> list[tuple[int, float]]:
    return [(place, value) for place, value in enumerate(series.values) if value is not None]


def _by_column(drawn: WordedChart) -> list[tuple[float | None, ...]]:
    return list(zip(*(series.values for series in drawn.series), strict=True))


def _short(text: str) -> str:
    """A label that leaves room for the chart."""
    text = text.lstrip("_")  # matplotlib leaves out of a legend what begins so
    return drawable(text if len(text) <= _LONGEST_LABEL else f"{text[: _LONGEST_LABEL - 1]}…")


def _number(value: float, _place: object = None) -> str:
    """A number with thin spaces between thousands, as every language may write it (ISO 80000)."""
    return f"{value:,.10g}".replace(",", "\N{NARROW NO-BREAK SPACE}")


def _dress(axes: Axes, drawn: WordedChart) -> None:
    """Words around it, on the side where its readers begin to read; time runs as they read, too."""
    axes.set_title(
        drawable(drawn.title), loc="right" if drawn.rtl else "left", size=_TITLE, weight="bold", wrap=True, pad=10
    )
    longest = max(map(len, drawn.columns), default=0)
    every = -(-len(drawn.columns) * (longest + 2) // _LETTERS) or 1
    shown = range((len(drawn.columns) - 1) % every, len(drawn.columns), every)  # the newest is always named
    axes.set_xticks(shown, [_short(drawn.columns[place]) for place in shown], size=_LABEL)
    axes.yaxis.set_major_locator(MaxNLocator(nbins=5, integer=True))
    axes.yaxis.set_major_formatter(FuncFormatter(_number))
    axes.tick_params(axis="y", labelsize=_LABEL, length=0)
    axes.grid(axis="y", color="#dddddd")
    axes.set_axisbelow(True)
    for edge in _EDGES:
        axes.spines[edge].set_visible(False)
    if drawn.rtl:
        axes.invert_xaxis()
        axes.yaxis.tick_right()


def _explain(axes: Axes, drawn: WordedChart) -> None:
    """Which colour is what, below it, from where its readers begin to read."""
    handles, labels = axes.get_legend_handles_labels()
    if not any(labels):
        return
    columns = min(2 if max(map(len, labels)) > _LONGEST_LABEL // 2 else 3, len(labels))
    if drawn.rtl:
        blank = -len(labels) % columns
        handles, labels = [*handles, *[Line2D([], [], alpha=0)] * blank], [*labels, *[" "] * blank]
        handles, labels = (_from_the_last_column(each, columns) for each in (handles, labels))
    axes.legend(
        handles,
        labels,
        loc="upper center",
        bbox_to_anchor=(0.5, -0.1),
        ncols=columns,
        frameon=False,
        fontsize=_LABEL,
        handlelength=2.2 if drawn.form == "lines" else 1.2,
        columnspacing=1.2,
        markerfirst=not drawn.rtl,
        alignment="right" if drawn.rtl else "left",
    )


def _from_the_last_column(entries: Sequence[T], columns: int) -> list[T]:
    """Entries that fill columns from the left, so that they fill them from the right."""
    rows = len(entries) // columns
    return [each for place in reversed(range(columns)) for each in entries[place * rows : (place + 1) * rows]]
