"""Reports that are due: the rule, who owes one, and the reminders."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.core.document import Code, Moment, Phrase, Text, phrase
from bot.core.marking import Marking
from bot.core.sitrep import SitrepState
from tests.flow.asked import LANGUAGES, bare, code, ours, word
from tests.flow.sitreps import AUTHORISED
from tests.support.sitreps import keep, report
from tests.support.town import Town, town

ZONE = "Africa/Nairobi"
NOT_COUNTED = "Reports marked above TLP:AMBER do not count here."
SIX = datetime(2026, 11, 22, 15, tzinfo=UTC)
"""18:00 in the room."""
TYPED = {
    "en": "every day 18:00 for WSH, LOG",
    "fr": "tous les jours à 18h pour WSH et LOG",
    "es": "cada día a las 18:00 para WSH y LOG",
    "ar": "كل يوم 18:00 لأجل WSH، LOG",
}
LUC = "/poc add function: WASH officer; org: UNICEF; cluster: WSH; languages: fr; account: console:luc"


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_rule_is_laid_down_shown_and_taken_back(place: Town, language: str) -> None:
    who, due = f"ana@ops-{language}", word("sitrep due", language)
    stop = {"en": "stop", "fr": "arrêter", "es": "parar", "ar": "إيقاف"}[language]

    made = bare(await place.say(who, f"{due} {TYPED[language]}")).split("\n")
    shown = bare(await place.say(who, due))
    stopped = bare(await place.say(who, f"{due} {stop} 1")).split("\n")
    nothing = bare(await place.say(who, due))

    when = ours("recurs-at", language, days=phrase("recurs-every-days", count=1), time=Text("18:00"), zone=Text(ZONE))
    rule = bare(f"#1 {when} " + ours("report-due-from", language, who=Text("WSH, LOG")))
    assert made[:2] == [ours("report-due-made", language), rule]
    assert bare(ours("report-due-next", language, at=Moment(SIX, ZONE))) in made
    assert shown.startswith(rule)
    assert stopped == [ours("report-due-stopped", language), rule]
    assert nothing == bare(ours("report-due-none", language, command=code("/sitrep due")))


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("weekdays 09:00 for UNICEF", "Monday, Tuesday, Wednesday, Thursday and Friday at 09:00 (Africa/Nairobi)"),
        ("mon, thu at 9pm for logistics", "Monday and Thursday at 21:00 (Africa/Nairobi) from LOG"),
        ("fri-sun 1800 for PAM", "Friday, Saturday and Sunday at 18:00 (Africa/Nairobi) from WFP"),
        ("every day 06:00 and 18:00 for WSH", "every day at 06:00 and 18:00 (Africa/Nairobi) from WSH"),
        ("sat, sun 6pm, 0600 for HEA", "Saturday and Sunday at 06:00 and 18:00 (Africa/Nairobi) from HEA"),
        ("every day 00:00, 12:00 for HEA", "every 12 hours from midnight on (Africa/Nairobi) from HEA"),
        ("daily 0600Z", "every day at 06:00 (UTC) from every organisation of the contacts"),
        ("every other tuesday 9:00 for LOG", "every 2 weeks on Tuesday at 09:00 (Africa/Nairobi) from LOG"),
        ("every month on the 1st at 9 for LOG", "every month on day 1 at 09:00 (Africa/Nairobi) from LOG"),
        ("every 6 hours for all", "every 6 hours from midnight on (Africa/Nairobi) from every organisation"),
        ("for WSH: every day at 18:00", "every day at 18:00 (Africa/Nairobi) from WSH"),
        ("water, logistics: 18:00", "every day at 18:00 (Africa/Nairobi) from WSH, LOG"),
        ('18:30 for "2 Eng Bn" and health', "every day at 18:30 (Africa/Nairobi) from 2 Eng Bn, HEA"),
    ],
)
async def test_when_and_from_whom_as_people_say_it(place: Town, typed: str, expected: str) -> None:
    answer = (await place.say("ana@ops-en", f"/sitrep due {typed}")).split("\n")

    assert answer[1].startswith(f"#1 {expected}")


SEVERAL = {
    "en": ("weekdays 06:30 and 18:00 for water", "remove 1, 2"),
    "fr": ("chaque jour ouvrable 6h30 et 18h pour eau", "supprimer 1, 2"),
    "es": ("días hábiles a las 6:30 y a las 18 para agua", "quitar 1, 2"),
    "ar": ("أيام العمل 06:30 و18:00 من المياه", "احذف 1، 2"),
}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_several_times_a_day_are_one_rule_and_several_rules_are_taken_back_at_once(
    place: Town, language: str
) -> None:
    who, due = f"ana@ops-{language}", word("sitrep due", language)
    typed, stop = SEVERAL[language]

    made = bare(await place.say(who, f"{due} {typed}")).split("\n")
    again = bare(await place.say(who, f"{due} {typed}")).split("\n")
    await place.say(who, f"{due} {TYPED[language]}")
    wrong = bare(await place.say(who, f"{due} {stop} 7"))
    stopped = bare(await place.say(who, f"{due} {stop}")).split("\n")

    assert made[1].startswith("#1 ")
    assert "06:30" in made[1]
    assert "18:00" in made[1]
    assert made[1].endswith("WSH")
    assert again[:2] == [ours("report-due-same", language), made[1]]
    assert wrong.startswith(ours("report-due-which", language))
    assert [each[:3] for each in stopped[1:]] == ["#1 ", "#2 "]


async def test_what_cannot_be_understood_is_refused(place: Town) -> None:
    for language in LANGUAGES:
        said = {
            "every day for WSH": ours("report-due-when", language, typed=Code("every day")),
            "27:00 for WSH": ours("report-due-when", language, typed=Code("27:00")),
            "daily 18:00 for WSH, XYZ": ours("report-due-who", language, typed=Code("XYZ")),
            "stop 7": ours("report-due-which", language),
            "every 5 hours for WSH": ours("recurs-hours", language, hours=Code("1, 2, 3, 4, 6, 8, 12")),
        }
        for typed, expected in said.items():
            assert bare(expected) in bare(await place.say(f"ana@ops-{language}", f"/sitrep due {typed}"))


async def test_only_coordinators_lay_it_down(place: Town) -> None:
    for language in LANGUAGES:
        answer = bare(await place.say(f"luc@ops-{language}", "/sitrep due every day 18:00 for WSH"))

        assert answer.startswith(bare(ours("refusal-role-needed", language, role=Phrase("role-coordinator"))))


@pytest.mark.parametrize("language", LANGUAGES)
async def test_missing_names_who_owes_one_and_then_who_is_late(place: Town, language: str) -> None:
    who, missing = f"ana@ops-{language}", word("sitrep missing", language)
    await place.say(who, LUC)
    await place.say(who, "/sitrep due every day 18:00 for WSH, LOG")
    before = bare(await place.say(who, missing)).split("\n")
    await keep(place, report(clusters=("LOG",)))
    one_left = bare(await place.say(who, missing)).split("\n")
    await place.wait(hours=9)
    late = bare(await place.say(who, missing)).split("\n")

    owed = bare(ours("report-owed-by", language, at=Moment(SIX, ZONE)))
    never = ours("report-never-yet", language)
    reach = bare(ours("report-reach", language, contacts=Code("C-1")))
    assert before[1:4] == [owed, f"WSH · {never} · {reach}", f"LOG · {never}"]
    assert one_left[1:3] == [owed, f"WSH · {never} · {reach}"]
    assert late[1:3] == [bare(ours("report-late-since", language, at=Moment(SIX, ZONE))), f"WSH · {never} · {reach}"]
    assert late[3] == bare(ours("report-owed-by", language, at=Moment(SIX + timedelta(days=1), ZONE)))
    assert late[4].startswith("LOG · ")


async def test_reports_that_were_cancelled_or_only_raised_an_alarm_do_not_count(place: Town) -> None:
    await place.say("ana@ops-en", "/sitrep due every day 18:00 for WSH, LOG, HEA")
    alarm = report(clusters=("LOG",), methane=True)
    waiting = report(clusters=("HEA",), state=SitrepState.DRAFT)
    await keep(place, report(state=SitrepState.CANCELLED), alarm, waiting)

    lines = (await place.say("ana@ops-en", "/sitrep missing")).split("\n")

    assert lines[2:4] == ["WSH · no report yet", "LOG · no report yet"]
    assert not any(line.startswith("HEA") for line in lines)


async def test_an_approval_hands_in_nothing() -> None:
    async with town(plans=(AUTHORISED,)) as here:
        await here.say("ana@ops-en", "/sitrep due every day 18:00 for WSH")
        await here.say("luc@ops-en", "hello")
        await here.say("ana@ops-en", "/role console:luc liaison")
        await here.say("luc@ops-en", "/sitrep new WSH @ Goma: wells")
        await here.wait(hours=13)
        await here.say("ana@ops-en", "/sitrep approve 1")
        owed = (await here.say("ana@ops-en", "/sitrep missing")).split("\n")
        await here.say("luc@ops-en", "/sitrep update 1 needs: pumps")
        handed_in = await here.say("ana@ops-en", "/sitrep missing")

    assert owed[1:] == [
        "Still to come by 23 Nov 2026, 18:00 EAT (231500Z NOV 26):",
        "WSH · last report SR-1, 22 Nov 2026, 09:05 EAT (220605Z NOV 26)",
        "Reports marked above TLP:AMBER do not count here.",
    ]
    assert "Nobody who is known here owes one." in handed_in


async def test_what_comes_a_little_late_does_not_count_for_the_next_deadline(place: Town) -> None:
    await place.say("ana@ops-en", "/sitrep due every day 18:00 for WSH, LOG")
    await place.wait(hours=9, minutes=30)
    await place.say("ana@ops-en", "/sitrep new WSH @ Goma: late")
    late = await place.say("ana@ops-en", "/sitrep missing")
    await place.wait(hours=3)
    await place.say("ana@ops-en", "/sitrep new LOG @ Goma: early")
    early = await place.say("ana@ops-en", "/sitrep missing")

    assert "Late since 22 Nov 2026, 18:00 EAT (221500Z NOV 26):\nLOG · no report yet" in late
    assert "by 23 Nov 2026, 18:00 EAT (231500Z NOV 26):\nWSH · last report SR-1" in late
    assert "Late since" not in early
    assert "WSH · last report SR-1" in early
    assert "LOG" not in early.split("\n", maxsplit=1)[1]


async def test_a_room_does_not_learn_of_reports_above_its_marking(place: Town) -> None:
    await place.say("ana@ops-fr", "/room marking GREEN")
    await place.say("ana@ops-en", "/sitrep due every day 18:00 for WSH")
    await keep(place, report(marking=Marking.AMBER))

    here, there = [await place.say(f"ana@ops-{language}", "/sitrep missing") for language in ("en", "fr")]

    assert "Nobody who is known here owes one." in here
    assert "WSH · aucun rapport encore" in there
    assert "Les rapports marqués au-dessus de TLP:GREEN ne comptent pas ici." in there


async def test_who_owes_one_is_reminded_before_and_at_the_deadline_and_the_coordinator_told_after_it(
    place: Town,
) -> None:
    await place.say("luc@ops-fr", "bonjour")
    await place.say("ana@ops-en", LUC)
    await place.say("ana@ops-en", "/sitrep due every day 18:00 for WSH")

    await place.wait(hours=7, minutes=54)
    assert place.pane("@luc") == []
    await place.wait(minutes=1)
    soon = place.last("@luc")
    await place.wait(hours=1)
    due = place.last("@luc")
    await place.wait(hours=1)
    late = place.last("@ana")

    told = {"at": Moment(SIX, ZONE)}
    assert soon.split("\n")[:2] == [ours("report-due-soon", "fr", **told), "WSH"]
    assert due.split("\n")[:2] == [ours("report-is-due", "fr", **told), "WSH"]
    assert late.split("\n") == [ours("report-is-late", "en", **told), "WSH", NOT_COUNTED]
    assert len(place.pane("@luc")) == 2
    assert len(place.pane("@ana")) == 1


async def test_who_has_reported_is_left_alone_even_where_others_may_not_know(place: Town) -> None:
    await place.say("ana@ops-en", LUC)
    await place.say("ana@ops-en", "/sitrep due every day 18:00 for WSH")
    await keep(place, report(marking=Marking.RED))
    before = len(place.pane("ops-en"))

    await place.wait(hours=12)

    assert (place.pane("@luc"), len(place.pane("ops-en"))) == ([], before)
    assert [bare(shown.text).split("\n")[1:] for shown in place.pane("@ana")] == [["WSH", NOT_COUNTED]]


async def test_whom_nobody_stands_for_is_called_in_the_room_and_a_rule_goes_on_until_it_is_stopped(place: Town) -> None:
    await place.say("ana@ops-es", "/sitrep plazo cada día 18:00 para LOG")
    begin = len(place.pane("ops-es"))

    await place.wait(days=2)
    called = [shown.text for shown in place.pane("ops-es")[begin:]]
    await place.say("ana@ops-es", "/sitrep plazo parar")
    end = len(place.pane("ops-es"))
    await place.wait(days=2)

    assert len(called) == 4
    assert all("LOG" in text for text in called)
    assert called[0].startswith("Se espera un informe de situación hasta el 22 nov 2026, 18:00")
    assert called[3].startswith("Se espera ahora (23 nov 2026, 18:00")
    assert len(place.pane("ops-es")) == end


async def test_a_reminder_that_comes_late_says_so(place: Town) -> None:
    await place.say("ana@ops-en", "/sitrep due every day 18:00 for LOG")

    place.clock.move_to(SIX + timedelta(minutes=10))
    place.alarm.ring_if_due()
    await place.settle()

    assert any(
        shown.text.startswith("This comes late: it was to be said at 22 Nov 2026, 17:00 EAT")
        for shown in place.pane("ops-en")
    )


async def test_the_time_on_the_wall_stays_when_the_clocks_change(place: Town) -> None:
    place.clock.move_to(datetime(2026, 10, 24, 20, tzinfo=UTC))
    await place.say("ana@ops-en", "/room zone Europe/Madrid")

    answer = await place.say("ana@ops-en", "/sitrep due every day 18:00 for LOG")
    await place.wait(days=2)

    assert "next: 25 Oct 2026, 18:00 CET (251700Z OCT 26)" in answer
    assert "26 Oct 2026, 18:00 CET" in place.last("ops-en")
