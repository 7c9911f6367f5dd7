"""Changing a task: for whom it is, until when, what holds it up, who takes part, and remarks on it."""

from __future__ import annotations

from bot.core.document import Moment, Text
from tests.flow.asked import LANGUAGES, bare, code, ours, word
from tests.flow.tasks import ask, heard, label, said, tasked
from tests.support.clock import StillClock

TITLE = Text("Repair the wells")
CORA = Text("cora")
ZONE = "Africa/Nairobi"
NINE = StillClock().at.replace(day=23, hour=6, minute=0)
UNTIL = {
    "en": "tomorrow 9am",
    "fr": "demain 9h",
    "es": "mañana a las 9",
    "ar": "غدا الساعة ٩ صباحا",
}


async def test_a_task_is_given_to_somebody_else_who_acknowledges_it_anew() -> None:
    async with tasked() as here:
        for number, language in enumerate(LANGUAGES, 1):
            await here.say("cora@hall", "/task file luc Repair the wells")
            await here.say("luc@", f"/task accept {number}")
            answer = await ask(here, f"cora@ops-{language}", f"{word('task assign', language)} {number} bob")

            to = Text("bob, Movement Control (C-3)")
            assert answer == [said("task-did-assign", language, number, title=TITLE, who=to)]
            hall = next(text for text in reversed(heard(here, "hall")) if text.startswith("TLP:")).split("\n")
            assert label("task-state", "Open", "en") in hall
            assert not any(line.startswith("Accepted") for line in hall)
            assert heard(here, "@bob")[-1].startswith(said("task-for-you", "en", number))
            for where in ("hall", "@luc"):
                assert heard(here, where)[-1] == said("task-did-assign", "en", number, title=TITLE, who=to)


async def test_nothing_is_assigned_to_those_whom_nobody_commands() -> None:
    async with tasked() as here:
        await here.say("cora@ops-en", "/task add luc Repair the wells")
        for language in LANGUAGES:
            answer = await ask(here, f"cora@ops-{language}", f"{word('task assign', language)} 1 UNICEF")
            refused = ours("task-not-commanded", language, organisation=Text("UNICEF"), command=code("/task add"))
            assert answer[0].endswith(bare(refused))


CHANGES = {
    "en": "by tomorrow 9am Mend the pumps !high",
    "fr": "Réparer les pompes avant demain 9h",
    "es": "prioridad vital",
    "ar": "إصلاح المضخات في غوما",
}


async def test_what_a_task_says_is_changed_part_by_part_and_the_rest_stands() -> None:
    async with tasked() as here:
        await here.say("cora@ops-en", "/task add luc Repair the wells at Bukavu WSH")
        titles = []
        for language in LANGUAGES:
            answer = await ask(here, f"cora@ops-{language}", f"{word('task edit', language)} 1 {CHANGES[language]}")
            titles.append(answer[1].removeprefix("TLP:AMBER T-1 "))
            assert answer[0] == said("task-did-edit", language, title=Text(titles[-1]), by=CORA)
        assert titles == ["Mend the pumps", "Réparer les pompes", "Réparer les pompes", "إصلاح المضخات"]
        assert label("task-priority", ours("priority-lifesaving", "ar"), "ar") in answer
        assert label("task-place", "غوما", "ar") in answer
        assert any("230600Z NOV 26" in line for line in answer)
        assert heard(here, "@luc")[-1] == said("task-did-edit", "en", title=Text(titles[-1]), by=CORA)
        assert (await ask(here, "luc@ops-en", "/task edit 1 Rest"))[0].startswith("T-1 is not yours to do that with.")


async def test_a_title_that_only_says_when_is_asked_about() -> None:
    async with tasked() as here:
        await here.say("cora@ops-en", "/task add luc Repair the wells")
        for language in LANGUAGES:
            when = UNTIL[language]
            answer = await ask(here, f"cora@ops-{language}", f"{word('task edit', language)} 1 {when}")
            assert answer[0].endswith(bare(ours("task-only-when", language, typed=code(when))))
        assert (await ask(here, "cora@ops-en", '/task edit 1 "tomorrow"'))[1] == "TLP:AMBER T-1 tomorrow"


async def test_the_due_time_is_set_and_told_to_whoever_has_to_keep_it() -> None:
    async with tasked() as here:
        await here.say("cora@ops-en", "/task add luc Repair the wells")
        for language in LANGUAGES:
            typed = f"{word('task due', language)} 1 {UNTIL[language]}"
            answer = await ask(here, f"cora@ops-{language}", typed)
            assert answer == [said("task-did-due", language, title=TITLE, by=CORA, due=Moment(NINE, ZONE))]
            past = await ask(here, f"cora@ops-{language}", f"{word('task due', language)} 1 2026-11-21")
            assert "202059Z NOV 26" not in past[0]
            assert "212059Z NOV 26" in past[0]
        assert heard(here, "@luc")[-1] == said("task-did-due", "en", title=TITLE, by=CORA, due=Moment(NINE, ZONE))


async def test_a_due_time_is_taken_away_and_nobody_is_reminded_of_it() -> None:
    never = {"en": "none", "fr": "sans échéance", "es": "sin plazo", "ar": "بلا موعد"}
    async with tasked() as here:
        for number, language in enumerate(LANGUAGES, 1):
            await here.say("cora@ops-en", "/task file luc in 10 hours Repair the wells")
            await here.say("luc@ops-en", f"/task accept {number}")
            answer = await ask(here, f"cora@ops-{language}", f"{word('task due', language)} {number} {never[language]}")
            assert answer == [said("task-did-due-never", language, number, title=TITLE, by=CORA)]
        before = len(heard(here, "@luc"))
        await here.wait(days=1)
        assert heard(here, "@luc")[before:] == []


async def test_what_holds_a_task_up_is_a_record_or_words() -> None:
    on = {"en": "on T-5", "fr": "par T-5", "es": "por T-5", "ar": "على T-5"}
    async with tasked() as here:
        for number in range(1, 6):
            await here.say("cora@ops-en", "/task file luc Repair the wells")
            await here.say("luc@ops-en", f"/task accept {number}")
        for number, language in enumerate(LANGUAGES, 1):
            command = f"{word('task block', language)} {number}"
            nothing = await ask(here, f"luc@ops-{language}", f"{command} on T-99")
            assert nothing[0].endswith(bare(ours("record-none", language, record=code("T-99"))))
            itself = await ask(here, f"luc@ops-{language}", f"{command} on T-{number}")
            assert itself[0].endswith(said("task-blocked-by-itself", language, number))

            await here.say(f"luc@ops-{language}", f"{command} {on[language]}")
            card = await ask(here, f"luc@ops-{language}", f"{word('task show', language)} {number}")
            state = ours("task-state-blocked", language)
            assert card[1] == label(
                "task-state", f"{state} {bare(ours('task-blocked-on', language, blocker=code('T-5')))}", language
            )
        history = await ask(here, "luc@ops-en", "/task history 1")
        assert history[-1].endswith("blocked · luc (3rd Brigade) · T-5")
        in_turn = await ask(here, "luc@ops-en", "/task block 5 on T-1")
        assert in_turn[0].endswith(said("task-blocked-by-itself", "en", 5))
        on_nothing = await ask(here, "luc@ops-en", "/task block 5 on")
        assert on_nothing[0].endswith(ours("task-blocked-on-what", "en"))


async def test_what_holds_a_task_up_may_change_and_words_may_name_the_record() -> None:
    async with tasked() as here:
        for number in (1, 2):
            await here.say("cora@ops-en", "/task file luc Repair the wells")
            await here.say("luc@ops-en", f"/task accept {number}")
        for typed, shown in (
            ("on #2", "T-2"),
            ("waiting for the crane of t-2, and for rain", "the crane of t-2, and for rain"),
        ):
            answer = await ask(here, "luc@ops-en", f"/task block 1 {typed}")
            assert answer[0] == f"T-1 (Repair the wells) is blocked on {shown}, says luc (3rd Brigade)."
        assert (await ask(here, "luc@ops-en", "/task show 1"))[1] == f"State: Blocked on {shown}"
        await here.say("luc@ops-en", "/task done 2")
        assert heard(here, "@cora")[-1].startswith("What T-1 (Repair the wells) waits for is settled: T-2.")
        await here.say("cora@hall", "/task file luc Repair the wells")
        await here.say("luc@ops-en", "/task accept 3")
        higher = await ask(here, "luc@ops-en", "/task block 3 on T-1")
        assert higher[0].startswith("WHAT: T-1 is marked TLP:AMBER, higher than T-3,")
        await here.say("luc@ops-en", "/task block 1 on the dried-up pump of T-99")
        assert (await ask(here, "luc@ops-en", "/task show 1"))[1] == "State: Blocked on the dried-up pump of T-99"


async def test_the_history_tells_what_was_changed() -> None:
    async with tasked() as here:
        await here.say("cora@ops-en", "/task add luc Repair the wells")
        await here.say("cora@ops-en", "/task due 1 tomorrow 12:00")
        await here.say("cora@ops-en", "/task edit 1 !high Repair both wells")
        await here.say("cora@ops-en", "/task assign 1 3 Bde")
        steps = [each.split(" · ", 1)[1] for each in (await ask(here, "cora@ops-en", "/task history 1"))[2:]]
    assert steps == [
        "due time set · cora · 230900Z NOV 26",
        "changed · cora · !high Repair both wells",
        "given to somebody else · cora · 3rd Brigade",
    ]


async def test_a_due_time_is_said_as_in_a_new_task() -> None:
    async with tasked() as here:
        await here.say("cora@ops-en", "/task add luc Repair the wells")
        for when in ("NLT 230600Z NOV 26", "to tomorrow 9am", "= tomorrow 9am", "+23h 55m", "avant demain 9h"):
            await here.say("cora@ops-en", "/task due 1 yesterday")
            answer = await ask(here, "cora@ops-en", f"/task due 1 {when}")
            assert answer == [said("task-did-due", "en", title=TITLE, by=CORA, due=Moment(NINE, ZONE))], when


async def test_a_remark_is_kept_and_several_may_take_part() -> None:
    async with tasked() as here:
        await here.say("cora@ops-en", "/task add luc Repair the wells")
        for person, language in zip(("bob", "leo", "sara", "kim"), LANGUAGES, strict=True):
            noted = await ask(here, f"{person}@ops-{language}", f"{word('task note', language)} 1 the road is open")
            assert noted == [said("task-noted", language)]
            joined = await ask(here, f"{person}@ops-{language}", f"{word('task join', language)} 1")
            assert joined == [said("task-did-join", language, title=TITLE)]
            again = await ask(here, f"{person}@ops-{language}", f"{word('task join', language)} T-1")
            assert again[0] == said("task-joined-already", language)
        card = heard(here, "ops-en")[0].split("\n")
        people = "bob (Movement Control), leo (1 Log Bn), sara (UNICEF) and kim (3rd Brigade)"
        assert label("task-joined", people, "en") in [line.replace(", and", " and") for line in card]
        history = await ask(here, "luc@ops-en", "/task history 1")
        assert len([line for line in history if "remark" in line and line.endswith("the road is open")]) == len(
            LANGUAGES
        )
        assert (await ask(here, "bob@ops-en", "/task list mine"))[0] == ours("task-listed", "en", count=1)
