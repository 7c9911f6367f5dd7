"""Figures, as people type them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.commands.sitrep.figures import figure_typed, read_figures
from bot.core.refusal import Refusal
from bot.core.sitrep import IFRC_FIGURES, Figure
from tests.support.somebody import NOW, PHRASES, somebody

SIX = datetime(2026, 11, 24, 6, 0, tzinfo=UTC)
DISPLACED = Figure("displaced", 3400, "DTM", SIX)


def figures(typed: str, language: str = "en") -> list[tuple[str, int, str]]:
    return [(each.name, each.value, each.source) for each in read_figures(typed, somebody(language))]


@pytest.mark.parametrize(
    "typed",
    [
        "displaced 3400 source DTM as at 0600Z",
        "Displaced: 3,400; source: DTM, as at 0600Z".replace("; source", " source"),
        "displaced: 3400 (DTM, 0600Z)",
        "displaced 3,400 (DTM) as at 0600Z",
        "3 400 displaced people (source DTM, as at 06:00Z)",
        "3\u202f400 IDPs according to DTM at 0600Z",
        "déplacés 3.400 source DTM en date de 0600Z",
        "déplacés 3400 source DTM en date d’aujourd’hui 0600Z",
        "3 400 personnes déplacées selon DTM à 0600Z",
        "desplazados 3.400 fuente DTM a fecha de 0600Z",
        "نازحون ٣٤٠٠ المصدر DTM حتى 0600Z",
        "- displaced 3’400 as at 240600Z NOV 26 source DTM",
    ],
)
def test_one_figure_in_the_many_ways_in_which_it_is_typed(typed: str) -> None:
    assert read_figures(typed, somebody()) == (DISPLACED,)


@pytest.mark.parametrize(
    ("count", "value"),
    [
        ("3400", 3400),
        ("3,400", 3400),
        ("1,234,567", 1234567),
        ("12,34,567", 1234567),
        ("1.234.567", 1234567),
        ("1 234 567", 1234567),
        ("1\u00a0234", 1234),
        ("1'234", 1234),
        ("٣٬٤٠٠", 3400),
        ("۳۴۰۰", 3400),
        ("0", 0),
    ],
)
def test_the_signs_between_thousands(count: str, value: int) -> None:
    assert figures(f"injured {count}") == [("injured", value, "")]


def test_several_figures_one_a_line_or_between_commas() -> None:
    lines = figures("injured 12\ndead 3 source MoH, IOM\n• wells down 2\n\n")
    commas = figures("injured 12, dead 3 source MoH, IOM, wells down 2")

    assert lines == commas == [("injured", 12, ""), ("dead", 3, "MoH, IOM"), ("wells down", 2, "")]


@pytest.mark.parametrize(
    "typed",
    [
        *("12 injured and 3 dead", "injured 12 and dead 3", "12 blessés et 3 morts", "12 heridos y 3 muertos"),
        *("١٢ جريحا و ٣ قتلى", "12 جريحا و3 قتلى", "injured – 12, dead — 3", "injured: 12; dead = 3"),
        *("injured 12 / dead 3", "injured 12 | dead 3", "injured 12 people, dead 3 persons"),
    ],
)
def test_figures_between_other_marks_and_words(typed: str) -> None:
    assert figures(typed) == [("injured", 12, ""), ("dead", 3, "")]


def test_a_name_may_have_such_a_word_in_it() -> None:
    assert figures("killed / injured 12") == [("killed / injured", 12, "")]
    assert figures("women and children 300, 40 tents and tarpaulins") == [
        ("women and children", 300, ""),
        ("tents and tarpaulins", 40, ""),
    ]


def test_thousands_are_no_new_figure() -> None:
    assert figures("displaced 3,400, injured 1,200,dead 3") == [
        ("displaced", 3400, ""),
        ("injured", 1200, ""),
        ("dead", 3, ""),
    ]


def test_other_names_stay_as_they_were_typed() -> None:
    assert figures("under-5 deaths 3, 300 families without water") == [
        ("under-5 deaths", 3, ""),
        ("families without water", 300, ""),
    ]


def test_a_time_that_is_still_to_come_today_was_yesterdays() -> None:
    (figure,) = read_figures("dead 3 as at 2300Z", somebody())

    assert figure.as_at == datetime(2026, 11, 23, 23, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("injured many", "sitrep-figure-unread"),
        ("3400", "sitrep-figure-unread"),
        ("displaced 3.5", "sitrep-figure-inexact"),
        ("displaced -5", "sitrep-figure-inexact"),
        ("displaced 3,40", "sitrep-figure-inexact"),
        ("displaced 300-400", "sitrep-figure-inexact"),
        ("dead 3 as at some time", "sitrep-figure-when"),
        ("dead 3 as at tomorrow", "sitrep-figure-future"),
        ("dead 3 (MoH, 251200Z NOV 26)", "sitrep-figure-future"),
        ("x" * 61 + " 3", "sitrep-figure-long"),
        ("dead 3, dead 4", "sitrep-figure-twice"),
        ("displaced: about 300", "sitrep-figure-inexact"),
        ("déplacés environ 300", "sitrep-figure-inexact"),
        ("300 approximately", "sitrep-figure-inexact"),
        ("dead at least 3", "sitrep-figure-inexact"),
    ],
)
def test_what_is_no_figure_is_named(typed: str, key: str) -> None:
    with pytest.raises(Refusal) as refused:
        figures(typed)

    assert key in {getattr(part, "key", "") for block in refused.value.more for part in block.parts}


def test_every_figure_that_is_wrong_is_named() -> None:
    with pytest.raises(Refusal) as refused:
        figures("injured many\ndead 3\nmissing some")

    named = [PHRASES.plain(part, "en") for block in refused.value.more for part in block.parts]  # type: ignore[arg-type]  # phrases alone
    assert [text.split(" is ")[0] for text in named] == ["injured many", "missing some"]


def test_so_many_that_nobody_means_them() -> None:
    with pytest.raises(Refusal):
        figures("a 1\n" * 300)


@pytest.mark.parametrize("language", PHRASES.languages)
@given(
    name=st.sampled_from((*IFRC_FIGURES, "wells down", "آبار")),
    value=st.integers(0, 10**11),
    source=st.sampled_from(("", "DTM", "Ministère de la Santé")),
    at=st.sampled_from((None, SIX, NOW)),
)
def test_a_figure_reads_as_it_is_typed_back(
    language: str, name: str, value: int, source: str, at: datetime | None
) -> None:
    ctx, figure = somebody(language), Figure(name, value, source, at)

    assert read_figures(figure_typed(figure, ctx), ctx) == (figure,)


@given(st.text(max_size=200))
def test_any_text_is_read_or_refused(typed: str) -> None:
    try:
        found = read_figures(typed, somebody())
    except Refusal:
        return
    assert all(each.value >= 0 and len(each.name) <= 60 for each in found)
