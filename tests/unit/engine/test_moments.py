"""Moments as people type them."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.refusal import Refusal
from bot.engine.moments import read_deadline, read_moment
from tests.support.somebody import NOW, somebody


def utc(day: int, hour: int, minute: int = 0, month: int = 11) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=UTC)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("18:00", utc(24, 15)),
        ("until 18:00", utc(24, 15)),
        ("08:30", utc(25, 5, 30)),
        ("9pm", utc(24, 18)),
        ("9:30 pm", utc(24, 18, 30)),
        ("12am", utc(24, 21)),
        ("tomorrow", utc(25, 20, 59)),
        ("tomorrow 9am", utc(25, 6)),
        ("tomorrow at 09:00", utc(25, 6)),
        ("today 23:00", utc(24, 20)),
        ("friday", utc(27, 20, 59)),
        ("Friday 18:00", utc(27, 15)),
        ("tuesday 18:00", utc(24, 15)),
        ("tuesday 08:00", utc(1, 5, month=12)),
        ("2026-11-25", utc(25, 20, 59)),
        ("2026-11-25 18:00", utc(25, 15)),
        ("2026-11-25T18:00", utc(25, 15)),
        ("251800Z NOV 26", utc(25, 18)),
        ("251800z", utc(25, 18)),
        ("8h", utc(24, 17)),
        ("in 3 days", utc(27, 9)),
        ("2w", utc(8, 9, month=12)),
        ("1d 12h", utc(25, 21)),
        ("90 min", utc(24, 10, 30)),
    ],
)
def test_english(typed: str, meant: datetime) -> None:
    assert read_deadline(typed, somebody()) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("demain à 18h", utc(25, 15)),
        ("demain 18h30", utc(25, 15, 30)),
        ("jusqu’à 18:00", utc(24, 15)),
        ("vendredi", utc(27, 20, 59)),
        ("3 jours", utc(27, 9)),
        ("2j", utc(26, 9)),
        ("mañana a las 9:00", utc(25, 6)),
        ("hasta el viernes 18:00", utc(27, 15)),
        ("MIÉRCOLES", utc(25, 20, 59)),
        ("غدًا الساعة 18:00", utc(25, 15)),
        ("غداً ٩ صباحاً", utc(25, 6)),
        ("يوم الجمعة", utc(27, 20, 59)),
        ("٣ أيام", utc(27, 9)),
    ],
)
def test_other_languages_are_understood_by_whoever_asks(typed: str, meant: datetime) -> None:
    assert read_deadline(typed, somebody("es")) == meant


def test_a_time_is_that_of_the_room() -> None:
    assert read_deadline("18:00", somebody(zone="Asia/Kabul")) == utc(24, 13, 30)


@pytest.mark.parametrize("typed", ["2026-11-23", "241159C NOV 26", "today 08:00"])
def test_what_has_passed_is_refused_with_how_it_was_understood(typed: str) -> None:
    with pytest.raises(Refusal) as refused:
        read_deadline(typed, somebody())

    assert refused.value.what.key == "refusal-moment-past"


def test_the_zone_j_is_refused_with_the_reason() -> None:
    with pytest.raises(Refusal) as refused:
        read_deadline("251800J NOV 26", somebody())

    assert refused.value.what.key == "refusal-moment-local"


@pytest.mark.parametrize(
    "typed",
    ["", "soon", "12", "25:00", "9:61", "13pm", "2026-02-30", "320000Z", "1 8:00", "2 8h", "8x"],
)
def test_what_is_no_moment_is_refused_with_examples(typed: str) -> None:
    assert read_moment(typed, somebody()) is None
    with pytest.raises(Refusal) as refused:
        read_deadline(typed, somebody())

    assert refused.value.what.key == "refusal-moment"
    assert refused.value.more


words = st.sampled_from(
    [
        "tomorrow",
        "demain",
        "يوم",
        "الجمعة",
        "at",
        "9999",
        "18:00",
        "h",
        "w",
        "2026-11-25",
        "99999999-1-1",
        "t",
        "Z",
        "٣",
    ]
)


@given(
    st.one_of(
        st.text(max_size=100), st.lists(words, max_size=6).map(" ".join), st.lists(words, max_size=4).map("".join)
    )
)
def test_any_text_is_a_moment_to_come_or_refused(typed: str) -> None:
    try:
        at = read_deadline(typed, somebody())
    except Refusal:
        return

    assert at > NOW
