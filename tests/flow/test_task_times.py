"""What is said of tasks by itself: before, at and after the time when they are due, and while nobody acknowledges
them. Each is said once, in the language of whoever reads it."""

from __future__ import annotations

from datetime import timedelta

from bot.core.document import Moment, Text, phrase
from tests.flow.asked import LANGUAGES, bare, code, ours
from tests.flow.tasks import ask, heard, said, tasked
from tests.support.clock import StillClock
from tests.support.town import Town

TITLE = Text("Repair the wells")
START = StillClock().at
ZONE = "Africa/Nairobi"
LUC, BOB, LENA = map(Text, ("luc, 3rd Brigade (C-1)", "bob, Movement Control (C-3)", "lena, 1 Log Bn (C-4)"))
LEO = Text("leo, 1 Log Bn")
STAGES = {"assignee": ("lena", "fr"), "alternate": ("bob", "es"), "lead": ("leo", "ar"), "coordinator": ("cora", "en")}


def plain(text: str) -> str:
    """The first line of what was said, without signs that only direct writing."""
    return bare(text).split("\n")[0]


async def passing(here: Town, *rooms: str, **time: float) -> list[list[str]]:
    """What is said in some rooms while time passes."""
    before = {room: len(heard(here, room)) for room in rooms}
    await here.wait(**time)
    return [[plain(text) for text in heard(here, room, before[room])] for room in rooms]


def due(when: str, language: str, state: str, hours: float) -> str:
    """A reminder of a task for Luc that is due so many hours after the start."""
    at = Moment(START + timedelta(hours=hours), ZONE)
    return said(f"task-remind-{when}", language, title=TITLE, due=at, who=LUC, state=phrase(f"task-state-{state}"))


async def test_before_it_is_due_when_it_is_and_when_it_is_late_in_every_language() -> None:
    async with tasked() as here:
        await here.say("luc@", "/lang fr")
        await here.say("cora@ops-en", "/task add luc in 10 hours Repair the wells")
        rooms = [f"ops-{language}" for language in LANGUAGES]
        for room in rooms[1:]:
            await here.say(f"cora@{room}", "T-1")
        await here.say("luc@ops-en", "/task accept 1")
        assert await passing(here, *rooms, hours=5) == [[]] * 4
        assert await passing(here, *rooms, "@luc", "@cora", hours=1) == [
            *([due("before", language, "accepted", 10)] for language in LANGUAGES),
            [due("before", "fr", "accepted", 10)],
            [],
        ]
        assert await passing(here, *rooms, "@luc", "@cora", hours=4) == [
            *([due("at", language, "accepted", 10)] for language in LANGUAGES),
            [due("at", "fr", "accepted", 10)],
            [],
        ]
        assert await passing(here, *rooms, "@luc", "@cora", hours=4) == [
            *([due("after", language, "accepted", 10)] for language in LANGUAGES),
            [due("after", "fr", "accepted", 10)],
            [due("after", "en", "accepted", 10)],
        ]
        assert await passing(here, *rooms, "@luc", "@cora", days=3) == [[]] * 6


async def test_once_what_holds_a_task_up_is_settled_those_who_have_to_do_with_it_are_told() -> None:
    async with tasked() as here:
        await here.say("luc@", "/lang ar")
        for who, what in (("luc", "Repair the wells"), ("bob", "Bring the pumps"), ("bob", "Bring the pipes")):
            await here.say("cora@ops-en", f"/task file {who} {what}")
        await here.say("cora@ops-fr", "T-1")
        await here.say("luc@ops-en", "/task accept 1")
        await here.say("luc@ops-en", "/task block 1 on T-2")
        await here.say("bob@ops-es", "/task accept 2 3")
        rooms = ("ops-fr", "@luc", "@cora", "@bob")
        before = [len(heard(here, room)) for room in rooms]
        await here.say("bob@ops-es", "/task done 2 3")
        await here.say("cora@ops-en", "/task verify 2")

        def told(language: str) -> list[str]:
            return [said("task-released", language, title=TITLE, blocker=code("T-2"), who=LUC)]

        after = [[plain(each) for each in heard(here, room, since)] for room, since in zip(rooms, before, strict=True)]
        assert after == [told("fr"), told("ar"), told("en"), []]
        assert ours("step-task-released", "en") in await here.say("cora@ops-en", "/history T-1")
        await here.console.press(room="ops-fr", person="luc", target=here.pane("ops-fr")[-1].id, index=0)
        await here.settle()
        assert ours("task-state-in-progress", "en") in (await ask(here, "cora@ops-en", "/task show 1"))[1]


async def test_a_report_and_a_meeting_may_hold_tasks_up_until_nothing_more_is_to_come_of_them() -> None:
    async with tasked() as here:
        for _ in range(4):
            await here.say("cora@ops-en", "/sitrep new WSH: Wells are dry")
        await here.say("cora@ops-en", "/meet add tomorrow 15:00 Which wells first?")
        for number, blocker in enumerate(("SR-1", "SR-2", "SR-3", "M-1"), 1):
            await here.say("cora@ops-en", f"/task file luc Repair well {number}")
            await here.say("luc@ops-en", f"/task accept {number}")
            await here.say("luc@ops-en", f"/task block {number} on {blocker}")
        await here.say("cora@ops-en", "/sitrep update 1 needs: 2 pumps")
        since = len(heard(here, "@luc"))
        for ending in (
            "/sitrep final 1",
            "/sitrep cancel 2 wrong",
            "/sitrep update 4 supersedes: SR-3",
            "/meet cancel 1",
        ):
            await here.say("cora@ops-en", ending)

        told = [plain(each) for each in heard(here, "@luc", since) if "settled" in each]
        assert told == [
            said("task-released", "en", number, title=f"Repair well {number}", blocker=code(blocker), who=LUC)
            for number, blocker in enumerate(("SR-1", "SR-2", "SR-3", "M-1"), 1)
        ]
        await here.say("luc@ops-en", "/task unblock 1")
        assert ours("task-blocked-on-nothing", "en", record=code("SR-2")) in await here.say(
            "luc@ops-en", "/task block 1 on SR-2"
        )


async def test_who_finished_is_not_reminded_and_another_due_time_counts_anew() -> None:
    async with tasked() as here:
        await here.say("cora@ops-en", "/task add luc in 10 hours Repair the wells")
        await here.say("luc@ops-en", "/task accept 1")
        await here.say("cora@ops-en", "/task due 1 in 20 hours")
        assert await passing(here, "ops-en", hours=15) == [[]]
        assert await passing(here, "ops-en", hours=1) == [[due("before", "en", "accepted", 20)]]
        await here.say("luc@ops-en", "/task done 1")
        assert await passing(here, "ops-en", "@luc", days=2) == [[], []]


async def test_a_bot_that_was_down_says_only_the_last_of_what_it_missed() -> None:
    async with tasked() as here:
        await here.say("cora@ops-en", "/task add luc in 10 hours Repair the wells")
        await here.say("luc@ops-en", "/task accept 1")
        since = len(heard(here, "@luc"))
        here.clock.advance(timedelta(hours=15))
        here.alarm.ring_if_due()
        await here.settle()
        told = heard(here, "@luc", since)
    assert [text.split(":")[0] for text in told] == ["T-1 (Repair the wells) is OVERDUE"]
    assert "This comes late" in told[0]


async def test_the_more_hangs_on_it_the_later_is_soon_enough() -> None:
    async with tasked() as here:
        for priority in ("lifesaving", "life-sustaining", "high"):
            await here.say("cora@ops-en", f"/task file luc in 10 hours !{priority} Repair the wells")
        await here.say("luc@ops-en", "/task accept 1 2 3")
        reminded = [
            len((await passing(here, "ops-en", hours=9))[0]),
            len((await passing(here, "ops-en", minutes=30))[0]),
            len((await passing(here, "ops-en", minutes=15))[0]),
        ]
    assert reminded == [1, 1, 1]


def asked(stage: str, language: str, who: Text, told: str = "") -> str:
    """What is said where the card stands of a task that nobody has acknowledged."""
    return said(f"task-ask-{stage}", language, title=TITLE, who=who, told=Text(told))


def asks(stage: str, language: str, who: Text) -> str:
    """What those are told who are asked."""
    return said(f"task-asks-{stage}", language, title=TITLE, who=who)


async def test_it_is_brought_before_one_after_another_in_every_language() -> None:
    async with tasked() as here:
        for person, language in STAGES.values():
            await here.say(f"{person}@", f"/lang {language}")
        await here.say("cora@ops-en", "/task add lena !lifesaving Repair the wells")
        rooms = [f"ops-{language}" for language in LANGUAGES]
        for room in rooms[1:]:
            await here.say(f"cora@{room}", "T-1")
        for stage, (person, theirs) in STAGES.items():
            told = "" if stage == "assignee" else person
            assert await passing(here, *rooms, f"@{person}", minutes=5) == [
                *([asked(stage, language, LENA, told)] for language in LANGUAGES),
                [asks(stage, theirs, LENA)],
            ]
        assert await passing(here, *rooms, "@lena", "@bob", "@leo", "@cora", days=2) == [[]] * 8
        history = await ask(here, "cora@ops-en", "/task history 1")
    for line, (stage, (person, _)) in zip(history[2:], STAGES.items(), strict=True):
        assert line.endswith(f"{ours(f'step-task-ask-{stage}', 'en')} · {ours('history-bot', 'en')} · {person}")


async def test_whoever_acknowledges_it_ends_that() -> None:
    async with tasked() as here:
        await here.say("cora@ops-en", "/task add lena !high Repair the wells")
        assert await passing(here, "@lena", minutes=30) == [[asks("assignee", "en", LENA)]]
        await here.console.press(room="@lena", person="lena", target=here.pane("@lena")[-1].id, index=0)
        await here.settle()
        assert here.last("@lena") == said("task-did-ack", "en", title=TITLE, by=Text("lena (1 Log Bn)"))
        assert await passing(here, "ops-en", "@lena", "@bob", "@leo", "@cora", days=2) == [[]] * 5


async def test_outside_duty_hours_nobody_is_asked_unless_lives_depend_on_it() -> None:
    async with tasked() as here:
        await here.wait(hours=10)  # five past seven in the evening: Lena is off duty until eight
        await here.say("cora@ops-en", "/task file lena !high Repair the wells")
        assert await passing(here, "ops-en", "@lena", hours=12) == [[], []]
        assert await passing(here, "ops-en", "@lena", hours=1) == [
            [asked("assignee", "en", LENA)],
            [asks("assignee", "en", LENA)],
        ]
        # Bob, who stands in for her, works at night only.
        assert await passing(here, "@bob", hours=9) == [[]]
        assert await passing(here, "@bob", hours=1) == [[asks("alternate", "en", LENA)]]


async def test_in_quiet_hours_nobody_new_is_asked_unless_lives_depend_on_it() -> None:
    async with tasked() as here:
        await here.say("cora@ops-en", "/operation quiet 21:00-06:30")
        await here.wait(hours=11, minutes=45)  # ten to nine in the evening
        await here.say("cora@ops-en", "/task file leo !high Repair the wells")
        await here.say("cora@ops-en", "/task file leo !lifesaving Repair the wells")
        assert len((await passing(here, "@cora", hours=9))[0]) == 1  # of the second one
        assert await passing(here, "@leo", "@cora", minutes=45) == [[asks("assignee", "en", LEO)], []]
        assert await passing(here, "@cora", minutes=30) == [[asks("coordinator", "en", LEO)]]
        await here.say("cora@ops-en", "/task file bob !high Repair the wells")  # Bob is at work in quiet hours alone
        await here.say("cora@ops-en", "/operation quiet 17:00-09:00")
        assert [each.split(" ")[0] for each in (await passing(here, "@bob", days=1))[0]] == ["T-3"]


async def test_one_who_was_asked_already_is_not_asked_again_under_another_name() -> None:
    async with tasked() as here:
        await here.say("cora@ops-en", "/task add kim !lifesaving Repair the wells")
        told = await passing(here, "@kim", "@cora", minutes=30)
    who = Text("kim, 3rd Brigade")
    assert told == [[asks("assignee", "en", who)], [asks("coordinator", "en", who)]]


async def test_where_the_coordinator_has_to_do_it_an_admin_is_asked_in_the_end() -> None:
    async with tasked() as here:
        await here.say("ana@ops-en", "/task add cora !lifesaving Repair the wells")
        assert await passing(here, "@cora", "@ana", minutes=6) == [[asks("assignee", "en", Text("cora"))], []]
        assert await passing(here, "@cora", "@ana", days=1) == [[], [asks("coordinator", "en", Text("cora"))]]


async def test_the_more_comes_to_hang_on_it_the_sooner_somebody_is_asked() -> None:
    async with tasked() as here:
        await here.say("cora@ops-en", "/task add lena Repair the wells")
        assert await passing(here, "@lena", minutes=20) == [[]]
        await here.say("cora@ops-en", "/task edit 1 lifesaving")
        assert (await passing(here, "@lena", minutes=6))[0] == [asks("assignee", "en", LENA)]
        await here.say("cora@ops-en", "/task edit 1 priority normal")
        assert await passing(here, "@bob", hours=3) == [[]]


async def test_where_nobody_is_known_it_is_said_in_the_room_and_goes_to_the_coordinators() -> None:
    async with tasked() as here:
        card = await ask(here, "leo@ops-en", '/task add "2 Engr Coy" !high Repair the wells')
        who = Text("2 Engr Coy")
        how = "If somebody else is meant: /task assign 1"
        assert card[-1] == f"Nobody I know is called 2 Engr Coy, so I took it for a unit: please tell them. {how}"
        assert await passing(here, "ops-en", "@cora", minutes=30) == [[asked("assignee", "en", who)], []]
        assert await passing(here, "ops-en", "@cora", minutes=30) == [
            [asked("coordinator", "en", who, "cora")],
            [asks("coordinator", "en", who)],
        ]


async def test_given_to_somebody_else_it_is_asked_of_them() -> None:
    async with tasked() as here:
        await here.say("cora@ops-en", "/task add luc !high Repair the wells")
        await here.wait(minutes=20)
        await here.say("cora@ops-en", "/task assign 1 bob")
        assert await passing(here, "@luc", "@bob", minutes=20) == [[], []]
        await here.wait(hours=10)
        assert [plain(text) for text in heard(here, "@luc")[2:]] == []
        assert plain(heard(here, "@bob")[1]) == asks("assignee", "en", BOB)


async def test_in_a_room_of_a_lower_marking_nothing_is_said() -> None:
    async with tasked() as here:
        await here.say("cora@hall", "/task add luc in 10 hours Repair the wells")
        await here.say("ana@hall", "/room marking clear")
        assert await passing(here, "hall", days=2) == [[]]
        assert len(heard(here, "@luc")) > 1


async def test_the_lead_of_an_organisation_is_reminded_or_else_whoever_gave_the_task() -> None:
    async with tasked() as here:
        await here.say("cora@ops-en", "/task add 3 Bde in 10 hours Repair the wells")
        await here.say("kim@", "/task accept 1")
        await here.say("cora@", '/task add "2 Engr Coy" in 10 hours Bring pumps')
        assert [len(told) for told in await passing(here, "ops-en", "@kim", "@cora", hours=6)] == [1, 1, 1]


async def test_who_may_not_be_shown_a_task_privately_is_told_no_more_than_its_number() -> None:
    async with tasked() as here:
        await here.say("pia@hall", "hello")
        await here.say("cora@ops-en", "/task add pia in 10 hours Repair the secret well")
        await here.wait(days=2)
        told = heard(here, "@pia")
    assert len(told) > 1
    assert {plain(text) for text in told} == {said("task-marked-too-high", "en")}
    assert "secret" not in "".join(told)
