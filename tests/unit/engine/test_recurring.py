"""What recurs, as people say it."""

from __future__ import annotations

import pytest

from bot.core.recurrence import Every, Rule
from bot.core.recurrence_text import write_rule
from bot.core.refusal import Refusal
from bot.engine import params
from bot.engine.recurring import begins_recurring, read_recurring
from bot.engine.recurring_said import recurs
from bot.engine.words import Words
from tests.support.catalogues import catalogues
from tests.support.somebody import somebody

SAID = {
    "every day": "FREQ=DAILY",
    "every 2 days at 18:00": "FREQ=DAILY;INTERVAL=2 18:00",
    "every weekday 07:30": "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR 07:30",
    "every Tue, Fri": "FREQ=WEEKLY;BYDAY=TU,FR",
    "mon-wed and sat 9am": "FREQ=WEEKLY;BYDAY=MO,TU,WE,SA 09:00",
    "every week": "FREQ=WEEKLY",
    "weekly on Mondays 15:00": "FREQ=WEEKLY;BYDAY=MO 15:00",
    "every other week on tuesday": "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU",
    "every second Friday": "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR",
    "fortnightly": "FREQ=WEEKLY;INTERVAL=2",
    "every month on the 1st": "FREQ=MONTHLY;BYMONTHDAY=1",
    "the 1st and 15th of every month at 9": "FREQ=MONTHLY;BYMONTHDAY=1,15 09:00",
    "every month on the 1st and 15th at 9": "FREQ=MONTHLY;BYMONTHDAY=1,15 09:00",
    "every first Monday of the month": "FREQ=MONTHLY;BYDAY=1MO",
    "every month on the last Friday 16:00": "FREQ=MONTHLY;BYDAY=-1FR 16:00",
    "every 3 months on the last day": "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1",
    "monthly": "FREQ=MONTHLY",
    "every 12 hours": "FREQ=DAILY 00:00 12:00",
    "RRULE:FREQ=WEEKLY;BYDAY=TU 15:00": "FREQ=WEEKLY;BYDAY=TU 15:00",
    "chaque jour ouvrable 7h30": "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR 07:30",
    "tous les mardis et vendredis à 15h": "FREQ=WEEKLY;BYDAY=TU,FR 15:00",
    "toutes les deux semaines le mardi": "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU",
    "chaque mois le 1er et le 15 à 9h": "FREQ=MONTHLY;BYMONTHDAY=1,15 09:00",
    "chaque premier lundi du mois": "FREQ=MONTHLY;BYDAY=1MO",
    "tous les martes, viernes": "FREQ=WEEKLY;BYDAY=TU,FR",
    "todos los sábados a las 9": "FREQ=WEEKLY;BYDAY=SA 09:00",
    "cada dos semanas los jueves": "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH",
    "cada mes el día 15 a las 9": "FREQ=MONTHLY;BYMONTHDAY=15 09:00",
    "cada último viernes de mes": "FREQ=MONTHLY;BYDAY=-1FR",
    "كل يوم 18:00": "FREQ=DAILY 18:00",
    "كل أسبوعين الثلاثاء": "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU",
    "كل ثلاثاء وجمعة الساعة 15:00": "FREQ=WEEKLY;BYDAY=TU,FR 15:00",
    "كل شهر يوم الاثنين الأول": "FREQ=MONTHLY;BYDAY=1MO",
    "كل شهر اليوم 15": "FREQ=MONTHLY;BYMONTHDAY=15",
}
NOTHING = (
    "",
    "the",
    "now",
    "days",
    "every",
    "monday foo",
    "every day for WSH",
    "every 0 days",
    "every month on friday",
)


@pytest.mark.parametrize("typed", SAID)
def test_it_is_read_as_it_is_said(typed: str) -> None:
    found = read_recurring(typed, somebody(operation=None))

    assert found is not None
    assert " ".join([write_rule(found.rule), *(f"{each:%H:%M}" for each in found.times)]) == SAID[typed]


@pytest.mark.parametrize(
    ("zone", "days"),
    [
        ("Asia/Riyadh", (0, 1, 2, 3, 6)),
        ("Asia/Tehran", (0, 1, 2, 3, 5, 6)),
        ("Asia/Kathmandu", (0, 1, 2, 3, 4)),
        ("UTC", (0, 1, 2, 3, 4)),
    ],
)
def test_working_days_are_those_of_the_country(zone: str, days: tuple[int, ...]) -> None:
    found = read_recurring("every weekday 07:30", somebody(zone=zone, operation=None))

    assert found is not None
    assert found.rule.weekdays == days


@pytest.mark.parametrize("typed", [*NOTHING, "every 2 days on monday", "FREQ=YEARLY", "every day 25:00", "x" * 300])
def test_what_says_no_rule_is_none(typed: str) -> None:
    assert read_recurring(typed, somebody()) is None


def test_an_argument_takes_the_words_that_say_a_rule() -> None:
    words = Words("every Mon and Thu at 18:00 for WSH")

    found = params.recurring.read(words, somebody())

    assert (write_rule(found.rule), words.rest) == ("FREQ=WEEKLY;BYDAY=MO,TH", "for WSH")
    with pytest.raises(Refusal) as refused:
        params.recurring.read(words, somebody())
    assert catalogues().plain(refused.value.what, "en") == "I cannot tell how often for is."


def test_words_that_begin_a_rule() -> None:
    words = ("every", "cada", "كل", "tous", "weekly", "Mon", "for", "FREQ=DAILY")
    firsts = [word for word in words if begins_recurring(word, somebody())]

    assert firsts == ["every", "cada", "كل", "tous", "weekly", "FREQ=DAILY"]


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        (Rule(), ("every day", "chaque jour", "cada día", "كل يوم")),
        (
            Rule(every=Every.WEEK, weekdays=(1, 4)),
            ("Tuesday and Friday", "mardi et vendredi", "martes y viernes", "الثلاثاء والجمعة"),
        ),
        (
            Rule(every=Every.WEEK, interval=2, weekdays=(1,)),
            (
                "every 2 weeks on Tuesday",
                "toutes les 2 semaines, mardi",
                "cada 2 semanas, martes",
                "كل أسبوعين، الثلاثاء",
            ),
        ),
        (
            Rule(every=Every.MONTH, nths=((-1, 4),)),
            (
                "every month on the last Friday",
                "chaque mois, le dernier vendredi",
                "cada mes, el último viernes",
                "كل شهر، الجمعة الأخير",
            ),
        ),
        (
            Rule(every=Every.MONTH, interval=2, monthdays=(1,)),
            ("every 2 months on day 1", "tous les 2 mois, le 1er", "cada 2 meses, el día 1", "كل شهرين، اليوم 1"),
        ),
    ],
)
def test_it_is_said_in_every_language(rule: Rule, said: tuple[str, ...]) -> None:
    assert tuple(catalogues().plain(recurs(rule), language) for language in ("en", "fr", "es", "ar")) == said
