"""Moments as people type them."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core import dtg
from bot.core.refusal import Refusal
from bot.engine.command import Context
from bot.engine.moments import read_deadline, read_length, read_moment
from tests.support.somebody import NOW, somebody


def utc(day: int, hour: int, minute: int = 0, month: int = 11) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=UTC)


FORMS = {
    "en": [
        ("at nine tomorrow", utc(25, 6)),
        ("tomorrow at half past nine", utc(25, 6, 30)),
        ("quarter to nine pm", utc(24, 17, 45)),
        ("at six thirty pm", utc(24, 15, 30)),
        ("at eighteen hundred", utc(24, 15)),
        ("in three days", utc(27, 9)),
        ("18:00", utc(24, 15)),
        ("until 18:00", utc(24, 15)),
        ("08:30", utc(25, 5, 30)),
        ("9pm", utc(24, 18)),
        ("9 p.m.", utc(24, 18)),
        ("9:30 pm", utc(24, 18, 30)),
        ("at 9 in the evening", utc(24, 18)),
        ("12am", utc(24, 21)),
        ("12 pm tomorrow", utc(25, 9)),
        ("noon", utc(25, 9)),
        ("tomorrow noon", utc(25, 9)),
        ("tomorrow morning", utc(25, 6)),
        ("Friday evening", utc(27, 15)),
        ("end of day", utc(24, 20, 59)),
        ("the end of the day tomorrow", utc(25, 20, 59)),
        ("tonight", utc(24, 20, 59)),
        ("tonight at 8", utc(24, 17)),
        ("the 27th at noon", utc(27, 9)),
        ("by the 20th", utc(20, 20, 59, month=12)),
        ("1800C", utc(24, 15)),
        ("tomorrow 0900L", utc(24, 22)),
        ("0600Z tomorrow", utc(25, 6)),
        ("this evening at 6 pm", utc(24, 15)),
        ("next Friday", utc(27, 20, 59)),
        ("next tuesday", utc(1, 20, 59, month=12)),
        ("midnight", utc(24, 21)),
        ("friday midnight", utc(27, 21)),
        ("tomorrow", utc(25, 20, 59)),
        ("tomorrow 9am", utc(25, 6)),
        ("9am tomorrow", utc(25, 6)),
        ("tomorrow 9", utc(25, 6)),
        ("tomorrow at 09:00", utc(25, 6)),
        ("tomorrow 18:00", utc(25, 15)),
        ("today 23:00", utc(24, 20)),
        ("friday", utc(27, 20, 59)),
        ("until friday", utc(27, 20, 59)),
        ("Friday 18:00", utc(27, 15)),
        ("tuesday 18:00", utc(24, 15)),
        ("tuesday 08:00", utc(1, 5, month=12)),
        ("25/11 18:00", utc(25, 15)),
        ("11/25/2026 at 18:00", utc(25, 15)),
        ("25.11. 18:00", utc(25, 15)),
        ("25.11.2026 18:00", utc(25, 15)),
        ("25 November 18:00", utc(25, 15)),
        ("Nov 25th at 6pm", utc(25, 15)),
        ("November 25, 2026, 18:00", utc(25, 15)),
        ("Wednesday 25 November at 6 pm", utc(25, 15)),
        ("Wed, 2026-11-25, 18:00", utc(25, 15)),
        ("9am 1 dec", utc(1, 6, month=12)),
        ("25 nov 2026", utc(25, 20, 59)),
        ("23 November 18:00", datetime(2027, 11, 23, 15, tzinfo=UTC)),
        ("this friday 1800", utc(27, 15)),
        ("until 1800", utc(24, 15)),
        ("1800 hours", utc(24, 15)),
        ("tomorrow 0600hrs", utc(25, 3)),
        ("until friday at noon", utc(27, 9)),
        ("day after tomorrow 9am", utc(26, 6)),
        ("the day after tomorrow", utc(26, 20, 59)),
        ("18:30 UTC", utc(24, 18, 30)),
        ("8h", utc(24, 17)),
        ("in 2 hours", utc(24, 11)),
        ("in an hour", utc(24, 10)),
        ("in half an hour", utc(24, 9, 30)),
        ("in 3 days", utc(27, 9)),
        ("2w", utc(8, 9, month=12)),
        ("1d 12h", utc(25, 21)),
        ("90 min", utc(24, 10, 30)),
        ("90m", utc(24, 10, 30)),
    ],
    "fr": [
        ("à dix-huit heures trente", utc(24, 15, 30)),
        ("neuf heures et demie demain", utc(25, 6, 30)),
        ("à 9 heures moins le quart demain", utc(25, 5, 45)),
        ("18h30", utc(24, 15, 30)),
        ("à 18h", utc(24, 15)),
        ("après-demain à 18h", utc(26, 15)),
        ("jusqu’à vendredi à midi", utc(27, 9)),
        ("à 9 h du soir", utc(24, 18)),
        ("midi", utc(25, 9)),
        ("minuit", utc(24, 21)),
        ("demain matin", utc(25, 6)),
        ("vendredi soir", utc(27, 15)),
        ("ce soir", utc(24, 20, 59)),
        ("ce soir à 20h", utc(24, 17)),
        ("demain 18 h 30", utc(25, 15, 30)),
        ("mardi prochain", utc(1, 20, 59, month=12)),
        ("demain à 18h", utc(25, 15)),
        ("demain 18h30", utc(25, 15, 30)),
        ("demain à 9 h du matin", utc(25, 6)),
        ("demain 18:00", utc(25, 15)),
        ("jusqu’à 18:00", utc(24, 15)),
        ("jusqu'à 18h", utc(24, 15)),
        ("vendredi", utc(27, 20, 59)),
        ("vendredi à midi", utc(27, 9)),
        ("mar 18h", utc(24, 15)),
        ("le 25 novembre à 18h", utc(25, 15)),
        ("mer. 25 nov. 18h", utc(25, 15)),
        ("mar. 18h", utc(24, 15)),
        ("1er décembre 2026 9h", utc(1, 6, month=12)),
        ("dans 2 heures", utc(24, 11)),
        ("dans une heure", utc(24, 10)),
        ("3 jours", utc(27, 9)),
        ("2j", utc(26, 9)),
    ],
    "es": [
        ("mañana a las nueve y media", utc(25, 6, 30)),
        ("a las seis menos cuarto de la tarde", utc(24, 14, 45)),
        ("mañana a las 9", utc(25, 6)),
        ("mañana a las 9:00", utc(25, 6)),
        ("mañana a las 9 de la mañana", utc(25, 6)),
        ("a las 9 de la noche", utc(24, 18)),
        ("hoy a las 6 p. m.", utc(24, 15)),
        ("a las 18:30 h", utc(24, 15, 30)),
        ("mañana al mediodía", utc(25, 9)),
        ("a medianoche", utc(24, 21)),
        ("mañana por la mañana", utc(25, 6)),
        ("el viernes por la tarde", utc(27, 15)),
        ("el fin del día", utc(24, 20, 59)),
        ("el próximo viernes", utc(27, 20, 59)),
        ("hasta el viernes 18:00", utc(27, 15)),
        ("hasta las 18:00", utc(24, 15)),
        ("pasado mañana a las 9", utc(26, 6)),
        ("MIÉRCOLES", utc(25, 20, 59)),
        ("el 25 de noviembre a las 18:00", utc(25, 15)),
        ("25 de noviembre de 2026 a las 6 de la tarde", utc(25, 15)),
        ("en 2 horas", utc(24, 11)),
        ("dentro de una hora", utc(24, 10)),
        ("2 días y 3 horas", utc(26, 12)),
    ],
    "ar": [
        ("غدا الساعة التاسعة والنصف", utc(25, 6, 30)),
        ("السادسة إلا ربعاً مساءً", utc(24, 14, 45)),
        ("غدا 18:00", utc(25, 15)),
        ("غدًا الساعة 18:00", utc(25, 15)),
        ("غداً ٩ صباحاً", utc(25, 6)),
        ("الساعة ٩ مساءً", utc(24, 18)),
        ("٩ م", utc(24, 18)),
        ("غداً ظهراً", utc(25, 9)),
        ("بعد غدٍ الساعة ٩", utc(26, 6)),
        ("منتصف الليل", utc(24, 21)),
        ("غدا صباحا", utc(25, 6)),
        ("مساء الجمعة", utc(27, 15)),
        ("نهاية اليوم", utc(24, 20, 59)),
        ("الجمعة القادم", utc(27, 20, 59)),
        ("حتى الساعة ١٨:٣٠", utc(24, 15, 30)),
        ("يوم الجمعة", utc(27, 20, 59)),
        ("الجمعة الساعة 18:00", utc(27, 15)),
        ("25 نوفمبر الساعة 18:00", utc(25, 15)),
        ("٢٥ تشرين الثاني ٢٠٢٦ الساعة ٦ مساءً", utc(25, 15)),
        ("بعد ساعة", utc(24, 10)),
        ("بعد 24 ساعة", utc(25, 9)),
        ("بعد ١٢ أسبوعًا", datetime(2027, 2, 16, 9, tzinfo=UTC)),
        ("بعد ساعتين", utc(24, 11)),
        ("بعد نصف ساعة", utc(24, 9, 30)),
        ("٣ أيام", utc(27, 9)),
    ],
    "everywhere": [
        ("2026-11-25", utc(25, 20, 59)),
        ("2026-11-25 18:00", utc(25, 15)),
        ("2026-11-25T18:00", utc(25, 15)),
        ("2026-11-25T18:00:30", utc(25, 15).replace(second=30)),
        ("2026-11-25T18:00Z", utc(25, 18)),
        ("2026-11-25t18:00:00.5z", utc(25, 18).replace(microsecond=500_000)),
        ("2026-11-25 18:00+05:45", utc(25, 12, 15)),
        ("2026-11-25T18:00 -0330", utc(25, 21, 30)),
        ("2026-11-25 9pm", utc(25, 18)),
        ("241300Z NOV 26", utc(24, 13)),
        ("251800Z NOV 26", utc(25, 18)),
        ("251800Z MAR 27", datetime(2027, 3, 25, 18, tzinfo=UTC)),
        ("251800C NOV 26", utc(25, 15)),
        ("251800z", utc(25, 18)),
        ("18:30Z", utc(24, 18, 30)),
        ("1830z", utc(24, 18, 30)),
        ("0830Z", utc(25, 8, 30)),
    ],
}


@pytest.mark.parametrize(("typed", "meant"), [form for forms in FORMS.values() for form in forms])
@pytest.mark.parametrize("reader", ["en", "ar"])
def test_every_form_is_understood_by_whoever_asks(typed: str, meant: datetime, reader: str) -> None:
    assert read_deadline(typed, somebody(reader)) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("yesterday 18:00", utc(23, 15)),
        ("hier à 18h", utc(23, 15)),
        ("ayer a las 6 de la tarde", utc(23, 15)),
        ("أمس الساعة 18:00", utc(23, 15)),
        ("yesterday", utc(22, 21)),
        ("08:00", utc(24, 5)),
        ("now", NOW),
        ("maintenant", NOW),
        ("ahora", NOW),
        ("الآن", NOW),
        ("2 hours ago", utc(24, 7)),
        ("il y a 2 heures", utc(24, 7)),
        ("hace 2 horas", utc(24, 7)),
        ("قبل ساعتين", utc(24, 7)),
        ("2026-11-20 06:00", utc(20, 3)),
        ("200600Z NOV 26", utc(20, 6)),
    ],
)
def test_a_moment_may_have_passed(typed: str, meant: datetime) -> None:
    assert read_moment(typed, somebody()) == meant
    with pytest.raises(Refusal):
        read_deadline(typed if typed != "08:00" else "today 08:00", somebody())


@pytest.mark.parametrize(
    ("typed", "hours"),
    [
        *(("90m", 1.5), ("8h", 8), ("3d", 72), ("2w", 336), ("1h30", 1.5), ("2 days 12 hours", 60), ("an hour", 1)),
        *(("90 minutes", 1.5), ("3 jours", 72), ("deux semaines", 336), ("2 días y 12 horas", 60)),
        *(("ساعتين", 2), ("٣ أيام", 72), ("أسبوع واحد", 168)),
    ],
)
def test_lengths_of_time(typed: str, hours: float) -> None:
    assert read_length(typed, somebody()) == timedelta(hours=hours)


@pytest.mark.parametrize("typed", ["", "8", "18:00", "tomorrow", "h", "8x", "1h75", "at 8h", "9" * 100 + "h"])
def test_what_is_no_length_of_time(typed: str) -> None:
    assert read_length(typed, somebody()) is None


@pytest.mark.parametrize(
    ("zone", "typed", "meant"),
    [
        ("Asia/Kabul", "18:00", utc(24, 13, 30)),
        ("Asia/Kathmandu", "18:00", utc(24, 12, 15)),
        ("America/St_Johns", "18:00", utc(24, 21, 30)),
        ("Pacific/Chatham", "tomorrow 18:00", utc(25, 4, 15)),
        ("Pacific/Kiritimati", "tomorrow 06:00", utc(24, 16)),
    ],
)
def test_the_room_may_be_half_an_hour_off(zone: str, typed: str, meant: datetime) -> None:
    assert read_deadline(typed, somebody(zone=zone)) == meant


PARIS = "Europe/Paris"  # clocks go forward on 29 March 2026 at 02:00, back on 25 October at 03:00


YEARS = (datetime.fromisoformat("2026-01-01"), datetime.fromisoformat("2098-12-31"))


def paris(month: int, day: int, hour: int, minute: int = 0) -> Context:
    """Somebody in Paris, at a moment in UTC."""
    return somebody(zone=PARIS, now=datetime(2026, month, day, hour, minute, tzinfo=UTC))


def test_a_time_that_clocks_leave_out_counts_from_before() -> None:
    assert read_deadline("2026-03-29 02:30", paris(3, 28, 12)) == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)
    assert read_deadline("tomorrow 02:30", paris(3, 28, 12)) == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("now", "meant"),
    [
        ((10, 24, 12, 0), (25, 0, 30)),  # the first one
        ((10, 25, 0, 40), (25, 1, 30)),  # the first one has passed, the second is to come
        ((10, 25, 1, 40), (26, 1, 30)),  # both have
    ],
)
def test_of_a_time_that_comes_twice_the_next_is_meant(
    now: tuple[int, int, int, int], meant: tuple[int, int, int]
) -> None:
    assert read_deadline("02:30", paris(*now)) == datetime(2026, 10, *meant, tzinfo=UTC)


@given(
    st.datetimes(*YEARS),
    st.sampled_from(sorted(available_timezones() - {"localtime"})),
)
def test_every_wall_time_is_that_of_its_zone(local: datetime, zone: str) -> None:
    local = local.replace(second=0, microsecond=0)
    at = read_moment(f"{local:%Y-%m-%d %H:%M}", somebody(zone=zone))
    assert at is not None
    exists = local.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC).astimezone(ZoneInfo(zone)).replace(tzinfo=None)
    shown = at.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
    assert shown == local or exists != local


@given(st.datetimes(*YEARS))
def test_what_is_shown_as_a_date_time_group_is_read_back(at: datetime) -> None:
    zulu = at.replace(second=0, microsecond=0, tzinfo=UTC)
    assert read_moment(dtg.format(zulu), somebody()) == zulu


@pytest.mark.parametrize("typed", ["2026-11-23", "241159C NOV 26", "today 08:00"])
def test_what_has_passed_is_refused_with_how_it_was_understood(typed: str) -> None:
    with pytest.raises(Refusal) as refused:
        read_deadline(typed, somebody())

    assert refused.value.what.key == "refusal-moment-past"


@pytest.mark.parametrize("typed", ["251800J NOV 26", "251800j", "18:30J", "1830J", "0600 j", "tomorrow 18:30 J"])
def test_the_zone_j_is_refused_with_the_reason(typed: str) -> None:
    with pytest.raises(Refusal) as refused:
        read_deadline(typed, somebody())

    assert refused.value.what.key == "refusal-moment-local"


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "soon",
        "12",
        "25:00",
        "9:61",
        "13pm",
        "2026-02-30",
        "320000Z",
        "1 8:00",
        "2 8h",
        "8x",
        "november",
        "31 november",
        "30 feb",
        "may",
        "1800",
        "at 2460",
    ],
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
        "november",
        "29",
        "فبراير",
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
