"""When a task is due, as people say it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from tests.unit.commands.task.typed import NOON, SIX, read


@pytest.mark.parametrize(
    ("typed", "due"),
    [
        ("by 18:00", SIX),
        ("by 1800", SIX),
        ("by 6 pm", SIX),
        ("before 1500Z", SIX),
        ("due 241500Z NOV 26", SIX),
        ("by 2026-11-24 18:00", SIX),
        ("in 6 hours", SIX),
        ("within 6h", SIX),
        ("before tomorrow noon", NOON),
        ("by noon tomorrow", NOON),
        ("no later than wednesday at noon", NOON),
        ("d'ici demain midi", NOON),
        ("pour mercredi midi", NOON),
        ("para mañana a mediodía", NOON),
        ("خلال 6 ساعات", SIX),
        ("in 6h00", SIX),
        ("d'ici 6 heures", SIX),
        ("d'ici 18h", SIX),
        ("antes de 6 horas", SIX),
        ("by this evening at 6 pm", SIX),
        ("avant demain à midi", NOON),
        ("by tomorrow evening", datetime(2026, 11, 25, 15, tzinfo=UTC)),
        ("avant demain matin", datetime(2026, 11, 25, 6, tzinfo=UTC)),
        ("by the end of the day", datetime(2026, 11, 24, 20, 59, tzinfo=UTC)),
        ("by 18", SIX),
        ("antes de las 18", SIX),
        ("قبل 18", SIX),
        ("by around 6 o'clock this evening", SIX),
        ("by this evening at 6", SIX),
        ("by 18:00 EAT", SIX),
        ("by 1800 hrs local", SIX),
        ("avant 15h00 Z", SIX),
        ("antes de las 15h UTC", SIX),
        ("by 25 Nov 9:00 UTC", NOON),
        ("due: 24 Nov 2026, 18:00 EAT", SIX),
        ("by 24/11/26 18:00", SIX),
        ("NLT 241500Z NOV 2026", SIX),
        ("deadline 241500Z NOV", SIX),
        ("by COB", datetime(2026, 11, 24, 14, tzinfo=UTC)),
        ("EOD", datetime(2026, 11, 24, 20, 59, tzinfo=UTC)),
        ("COB tomorrow", datetime(2026, 11, 25, 14, tzinfo=UTC)),
        ("قبل مساء الغد", datetime(2026, 11, 25, 15, tzinfo=UTC)),
        ("d’ici 6h", SIX),
        ("antes del próximo martes", datetime(2026, 12, 1, 20, 59, tzinfo=UTC)),
    ],
)
def test_when_it_is_due(typed: str, due: datetime) -> None:
    assert read(f"mend it {typed}").due == due
    assert read(f"{typed} mend it").title == "mend it"


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("send by friday 20 tents", "send 20 tents"),
        ("by friday 20 tents to the camp", "20 tents to the camp"),
        ("send by 27 November 20 tents", "send 20 tents"),
    ],
)
def test_a_number_that_counts_what_follows_is_no_hour(typed: str, title: str) -> None:
    assert (read(typed).title, read(typed).due) == (title, datetime(2026, 11, 27, 20, 59, tzinfo=UTC))


def test_an_hour_may_be_said_by_a_number_alone() -> None:
    assert read("by friday at 20 send tents").due == datetime(2026, 11, 27, 17, tzinfo=UTC)
    assert read("send tents by friday 20").due == datetime(2026, 11, 27, 17, tzinfo=UTC)
    assert read("قبل الجمعة الساعة 20 نقل الخيام").due == datetime(2026, 11, 27, 17, tzinfo=UTC)


@pytest.mark.parametrize(
    ("typed", "due"),
    [
        ("by friday evening", datetime(2026, 11, 27, 15, tzinfo=UTC)),
        ("by friday evening at 8", datetime(2026, 11, 27, 17, tzinfo=UTC)),
        ("by friday night", datetime(2026, 11, 27, 20, 59, tzinfo=UTC)),
        ("by friday 20 with tents", datetime(2026, 11, 27, 17, tzinfo=UTC)),
    ],
)
def test_a_part_of_a_day_goes_with_the_day(typed: str, due: datetime) -> None:
    found = read(f"mend it {typed}")
    assert (found.title.removesuffix(" with tents"), found.due) == ("mend it", due)


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("mend it tomorrow", "tomorrow"),
        ("mend it on friday at 9", "on friday at 9"),
        ("ce soir réparer le puits", "ce soir"),
        ("reparar el pozo hasta mañana", "hasta mañana"),
        ("18:00 mend it", "18:00"),
        ("mend it tomorrow at Goma by 18:00", "tomorrow"),
        ("mend it today by 18:00", ""),
        ("guard it de 8h à 18h", ""),
        ("mend it from Goma at 0700 on 27 Nov", "at 0700 on 27 Nov"),
        ("guard it for 2 days", ""),
        ("mend pump 5", ""),
        ("mend what broke yesterday", ""),
    ],
)
def test_words_of_a_title_may_say_when(typed: str, words: str) -> None:
    assert read(typed).maybe_due == words
