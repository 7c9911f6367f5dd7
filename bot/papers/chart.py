"""Figures as pictures: PNG, drawn without a display, large enough to be read on a telephone."""

from __future__ import annotations

from io import BytesIO

from matplotlib import rcParams
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from bot.core.worded import WordedChart
from bot.papers.letters import drawable

_INCHES, _DOTS = (6.4, 4.8), 150  # 960 × 720 dots
_LETTERS = {"title": 14, "label": 12}  # points: 29 and 25 dots
_COLOURS = ("#0b5fa5", "#d95f02", "#1b9e77", "#7570b3", "#b8860b", "#c51b7d", "#4d4d4d", "#66a61e")
"""Told apart in every common kind of colour blindness, and in print."""
_LABELS_AT_MOST, _LONGEST_LABEL = 8, 24
rcParams["text.parse_math"] = False  # a dollar is money
_EDGES = ("top", "left", "right")


def chart(drawn: WordedChart) -> bytes:
    """A worded chart as PNG: columns upon each other, or a line for each series, with the last values written out."""
    figure = Figure(figsize=_INCHES, dpi=_DOTS, layout="constrained")
    FigureCanvasAgg(figure)
    axes = figure.add_subplot()
    (_columns if drawn.form == "columns" else _lines)(axes, drawn)
    _dress(figure, axes, drawn)
    made = BytesIO()
    figure.savefig(made, format="png", metadata={"Software": None, "Description": drawn.alt})
    return made.getvalue()


def _columns(axes: Axes, drawn: WordedChart) -> None:
    places = range(len(drawn.columns))
    below = [0.0] * len(drawn.columns)
    for series, colour in zip(drawn.series, _colours(drawn), strict=True):
        heights = [value or 0 for value in series.values]
        axes.bar(places, heights, bottom=below, color=colour, label=_short(series.label), width=0.7)
        for place, (height, base) in enumerate(zip(heights, below, strict=True)):
            if height:
                axes.text(place, base + height / 2, f"{height:g}", ha="center", va="center", color="white", size=10)
        below = [base + height for base, height in zip(below, heights, strict=True)]


def _lines(axes: Axes, drawn: WordedChart) -> None:
    for series, colour in zip(drawn.series, _colours(drawn), strict=True):
        known = [(place, value) for place, value in enumerate(series.values) if value is not None]
        places, values = [place for place, _ in known], [value for _, value in known]
        axes.plot(places, values, color=colour, marker="o", linewidth=2.5, label=_short(series.label))
        if known:
            axes.annotate(
                _short(series.last), known[-1], (0, 8), textcoords="offset points", ha="center", color=colour, size=11
            )
    axes.set_ylim(bottom=0)
    axes.margins(y=0.15)


def _colours(drawn: WordedChart) -> list[str]:
    return [_COLOURS[place % len(_COLOURS)] for place in range(len(drawn.series))]


def _short(text: str) -> str:
    """A label that leaves room for the chart."""
    text = text.lstrip("_")  # matplotlib leaves out of a legend what begins so
    return drawable(text if len(text) <= _LONGEST_LABEL else f"{text[: _LONGEST_LABEL - 1]}…")


def _dress(figure: Figure, axes: Axes, drawn: WordedChart) -> None:
    """Words around it, on the side where its readers begin to read."""
    axes.set_title(
        drawable(drawn.title), loc="right" if drawn.rtl else "left", size=_LETTERS["title"], weight="bold", wrap=True
    )
    every = -(-len(drawn.columns) // _LABELS_AT_MOST) or 1
    axes.set_xticks(range(0, len(drawn.columns), every), [*map(_short, drawn.columns[::every])], size=_LETTERS["label"])
    axes.tick_params(axis="y", labelsize=_LETTERS["label"], length=0)
    axes.grid(axis="y", color="#dddddd")
    axes.set_axisbelow(True)
    for edge in _EDGES:
        axes.spines[edge].set_visible(False)
    if drawn.rtl:
        axes.invert_xaxis()
        axes.yaxis.tick_right()
    columns = min(3, len(drawn.series))
    figure.legend(loc="outside lower center", ncols=columns, frameon=False, fontsize=_LETTERS["label"])
