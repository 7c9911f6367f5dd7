"""Moments are read in the room's zone as people say them, and shown in local time and as a date-time group."""

from __future__ import annotations

from tests.flow.asked import bare
from tests.support.town import Town

SHOWN = {
    "en": "C-1 is on duty until 23 Nov 2026, 09:00 EAT (230600Z NOV 26).",
    "fr": "C-1 est en service jusqu’au 23 nov. 2026, 09:00 EAT (230600Z NOV 26).",
    "es": "C-1 está de servicio hasta: 23 nov 2026, 09:00 EAT (230600Z NOV 26).",
    "ar": "جهة الاتصال C-1 في الخدمة حتى 23 نوفمبر 2026، 09:00 EAT (230600Z NOV 26).",
}


SAME = (
    *((language, when) for language in SHOWN for when in ("2026-11-23 09:00", "2026-11-23T06:00Z")),
    *((language, when) for language in SHOWN for when in ("230600Z NOV 26", "230900C", "23h 55m")),
    *(("en", when) for when in ("tomorrow 9am", "until 9 a.m. tomorrow", "Monday at 9")),
    *(("fr", when) for when in ("demain 9h", "jusqu’à demain 9h00", "lundi à 9 h du matin")),
    *(("es", when) for when in ("mañana a las 9", "hasta mañana 9:00", "el lunes a las 9 de la mañana")),
    *(("ar", when) for when in ("غداً الساعة ٩", "حتى غداً 09:00", "الاثنين ٩ صباحاً")),
)
"""Nine o'clock the next morning in Nairobi, as people say it."""
NEVER = (
    ("en", "18:30J", "UNTIL: 18:30J is in zone J, the sender's own time, which nobody else can place."),
    ("fr", "231800J NOV 26", "JUSQU’À\u00a0: 231800J NOV 26 est dans la zone J, l’heure de l’expéditeur"),
    ("es", "ayer a las 9", "HASTA: 21 nov 2026, 09:00 EAT (210600Z NOV 26) ya ha pasado."),
    ("ar", "لاحقاً", "حتى: لم أفهم متى لاحقاً."),
)


async def test_in_every_language(place: Town) -> None:
    await place.say("ana@ops-en", "/poc add function: nurse; org: MSF; account: me")
    for language, typed in SAME:
        assert bare(await place.say(f"ana@ops-{language}", f"/poc checkin {typed}")) == SHOWN[language], typed


async def test_what_cannot_be_is_refused_with_the_reason(place: Town) -> None:
    await place.say("ana@ops-en", "/poc add function: nurse; org: MSF; account: me")
    for language, typed, said in NEVER:
        answer = bare(await place.say(f"ana@ops-{language}", f"/poc checkin {typed}"))
        assert answer.startswith(said)
        assert answer.endswith(f"/poc checkin 👉 {typed}")


async def test_the_room_may_be_half_an_hour_off(place: Town) -> None:
    await place.say("ana@ops-en", "/poc add function: nurse; org: MSF; account: me")
    await place.say("ana@ops-en", "/room zone Asia/Kabul")
    assert "22 Nov 2026, 18:30 UTC+04:30 (221400Z NOV 26)" in await place.say("ana@ops-en", "/poc checkin 18:30")
