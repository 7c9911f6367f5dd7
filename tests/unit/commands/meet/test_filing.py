"""A meeting as people type it, in every language."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest

from bot.commands.meet.filing import Filing, read_filing
from bot.core.marking import Marking
from bot.core.people import Role
from bot.core.recurrence import Every, Rule
from bot.core.refusal import Refusal
from tests.support.catalogues import catalogues
from tests.support.somebody import somebody

TOMORROW, TUESDAY = date(2026, 11, 25), date(2026, 11, 24)
"""The clock of the tests stands at noon of a Tuesday, where the room is."""
HALF_PAST = time(15, 30)


def filed(start: date, clock: time, title: str, **parts: object) -> Filing:
    return Filing(start, clock, "Africa/Nairobi", title, **parts)  # type: ignore[arg-type]  # parts of a meeting


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("tomorrow 15:30 Shelter", filed(TOMORROW, HALF_PAST, "Shelter")),
        ("15:30 Shelter: what next", filed(TUESDAY, HALF_PAST, "Shelter: what next")),
        (
            "tomorrow 15:30 Shelter 1h30 every other week",
            filed(
                TOMORROW,
                HALF_PAST,
                "Shelter",
                length=timedelta(minutes=90),
                rule=Rule(every=Every.WEEK, interval=2),
            ),
        ),
        ("in 2 hours Shelter", filed(TUESDAY, time(14), "Shelter")),
        (
            "tomorrow 15:30 Shelter languages en, fr: interpretation",
            filed(TOMORROW, HALF_PAST, "Shelter", languages=("en", "fr")),
        ),
        ("11:00 Shelter", filed(TOMORROW, time(11), "Shelter")),
        (
            "tomorrow 15:30 for 90 min Shelter for all at Goma airport",
            filed(TOMORROW, HALF_PAST, "Shelter for all", length=timedelta(minutes=90), where="Goma airport"),
        ),
        (
            "demain à 15h30 Abris pendant 2h chaque mardi, vendredi lieu tente OCHA langues en, fr TLP:CLEAR",
            filed(
                date(2026, 11, 27),
                HALF_PAST,
                "Abris",
                length=timedelta(hours=2),
                rule=Rule(every=Every.WEEK, weekdays=(1, 4)),
                where="tente OCHA",
                languages=("en", "fr"),
                marking=Marking.CLEAR,
            ),
        ),
        (
            "mañana a las 15:30 Refugios cada 2 semanas https://meet.example.org/x en la tienda",
            filed(
                TOMORROW,
                HALF_PAST,
                "Refugios",
                rule=Rule(every=Every.WEEK, interval=2),
                where="https://meet.example.org/x · la tienda",
            ),
        ),
        (
            "غداً 15:30 تنسيق المياه لمدة ساعتين مكان الخيمة",
            filed(TOMORROW, HALF_PAST, "تنسيق المياه", length=timedelta(hours=2), where="الخيمة"),
        ),
        (
            "every Tue 11:00 Sync",
            filed(date(2026, 12, 1), time(11), "Sync", rule=Rule(every=Every.WEEK, weekdays=(1,))),
        ),
        (
            "every Tue 13:00 Sync until 31 December with coordinators",
            filed(
                TUESDAY,
                time(13),
                "Sync",
                rule=Rule(every=Every.WEEK, weekdays=(1,), last=date(2026, 12, 31)),
                roles=(Role.COORDINATOR,),
            ),
        ),
        ("tomorrow 15:30-17:00 Shelter", filed(TOMORROW, HALF_PAST, "Shelter", length=timedelta(minutes=90))),
        ("demain de 15h30 à 16h30 Abris", filed(TOMORROW, HALF_PAST, "Abris")),
        ("mañana 15:30 Refugios hasta las 17:30", filed(TOMORROW, HALF_PAST, "Refugios", length=timedelta(hours=2))),
        ("tomorrow 15:30 Handover of 06:00-18:00 shift", filed(TOMORROW, HALF_PAST, "Handover of 06:00-18:00 shift")),
        ("Shelter tomorrow 15:30 for 2h", filed(TOMORROW, HALF_PAST, "Shelter", length=timedelta(hours=2))),
        ("tomorrow 18:00 Evening brief", filed(TOMORROW, time(18), "Evening brief")),
        ("tomorrow 15:30 Weekly report review", filed(TOMORROW, HALF_PAST, "Weekly report review")),
        (
            "tomorrow 15:30 Weekly sync weekly at the tent",
            filed(TOMORROW, HALF_PAST, "Weekly sync", rule=Rule(every=Every.WEEK), where="the tent"),
        ),
        ("tomorrow morning Brief", filed(TOMORROW, time(9), "Brief")),
        ("every day 10:00 Daily", filed(TOMORROW, time(10), "Daily", rule=Rule())),
        (
            "tomorrow 15:30 EAT Sync link https://x.example/y",
            filed(TOMORROW, HALF_PAST, "Sync", where="https://x.example/y"),
        ),
        ("tomorrow 15:30 Europe/Paris Sync", Filing(TOMORROW, HALF_PAST, "Europe/Paris", "Sync")),
        (
            "every Tue 13:00 Europe/Kyiv Sync",
            Filing(TUESDAY, time(13), "Europe/Kyiv", "Sync", rule=Rule(every=Every.WEEK, weekdays=(1,))),
        ),
        (
            "every first Monday 10:00 HCT",
            filed(date(2026, 12, 7), time(10), "HCT", rule=Rule(every=Every.MONTH, nths=((1, 0),))),
        ),
        (
            "le dernier vendredi du mois 10h EHP",
            filed(date(2026, 11, 27), time(10), "EHP", rule=Rule(every=Every.MONTH, nths=((-1, 4),))),
        ),
        (
            "every 2 weeks on Wed 10:00 Leads",
            filed(date(2026, 11, 25), time(10), "Leads", rule=Rule(every=Every.WEEK, interval=2, weekdays=(2,))),
        ),
        (
            "every day at 0600Z Sync",
            Filing(TOMORROW, time(6), "UTC", "Sync", rule=Rule()),
        ),
    ],
)
def test_it_is_taken_apart(typed: str, meant: Filing) -> None:
    assert read_filing(typed, somebody()) == meant


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("tomorow 15:30 Shelter", "I cannot tell when the meeting begins from tomorow 15:30 Shelter."),
        ("Shelter tomorrow", "I cannot tell when the meeting begins from Shelter tomorrow."),
        ("tomorrow Shelter", "I cannot tell when the meeting begins from tomorrow Shelter."),
        ("in 2 weeks 15:30 Shelter", "I cannot tell when the meeting begins from in 2 weeks."),
        ("every day Shelter", "I cannot tell when the meeting begins from every day Shelter."),
        ("tomorrow 15:30 for 1h", "The meeting needs a title"),
        ("tomorrow 15:30 Shelter for 3 days", "A meeting lasts 24 hours at most."),
        ("2026-11-01 15:30 Shelter", "1 Nov 2026"),
        ("tomorrow 15:30 " + 201 * "x", "200"),
        (1001 * "x", "1,000"),
    ],
)
def test_what_is_no_meeting_is_refused(typed: str, said: str) -> None:
    with pytest.raises(Refusal) as refused:
        read_filing(typed, somebody())

    assert said in catalogues().plain(refused.value.what, "en")
