"""The steps of a task in every interface language, from given to verified: each by those who may, with who and when."""

from __future__ import annotations

import pytest

from bot.core.document import Inline, Listing, Text, phrase
from tests.flow.asked import LANGUAGES, bare, code, ours, word
from tests.flow.tasks import ask, heard, label, said, tasked
from tests.support.town import Town

TITLE = Text("Repair the wells")
GIVEN = "/task add luc Repair the wells"
LUC, CORA = "luc (3rd Brigade)", "cora"
STEPS = [
    ("luc", "ack", "", "acknowledged", LUC),
    ("luc", "accept", "", "accepted", LUC),
    ("luc", "start", "", "in-progress", LUC),
    ("luc", "block", "diesel", "blocked", LUC),
    ("luc", "unblock", "", "in-progress", LUC),
    ("luc", "done", "", "done", LUC),
    ("cora", "reopen", "", "in-progress", CORA),
    ("luc", "done", "", "done", LUC),
    ("cora", "verify", "", "verified", CORA),
]
"""Who takes which step with which words, the state that it leads to, and who is then said to have done it."""


def did(action: str, language: str, by: str, number: int = 1, **more: Inline | int | str) -> str:
    """What is said of a step."""
    return said(f"task-did-{action}", language, number, title=TITLE, by=Text(by), **more)


def card(here: Town, room: str) -> list[str]:
    """The newest card of the task in a room."""
    return next(text for text in reversed(heard(here, room)) if text.startswith("TLP:")).split("\n")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_from_given_to_verified(language: str) -> None:
    room = f"ops-{language}"
    async with tasked() as here:
        await here.say(f"cora@{room}", GIVEN)
        for who, action, words, state, by in STEPS:
            await here.wait(minutes=1)
            answer = await ask(here, f"{who}@{room}", f"{word(f'task {action}', language)} 1 {words}".strip())

            assert answer == [did(action, language, by, blocker=Text("diesel"))]
            shown = card(here, room)
            on = " " + ours("task-blocked-on", language, blocker=Text("diesel")) if state == "blocked" else ""
            assert shown[1] == label("task-state", ours(f"task-state-{state}", language) + bare(on), language)
        marked = [
            ("acknowledged", LUC, "0606Z"),
            ("accepted", LUC, "0607Z"),
            ("in-progress", LUC, "0608Z"),
            ("done", LUC, "0613Z"),
            ("verified", CORA, "0614Z"),
        ]
        for line, (state, by, at) in zip(shown[-5:], marked, strict=True):
            assert line.startswith(label(f"task-mark-{state}", by, language))
            assert f"22{at} NOV 26" in line
        history = await ask(here, f"luc@{room}", f"{word('task history', language)} 1")

    assert history[0].startswith("T-1")
    for line, (_, action, words, _, by) in zip(history[2:], STEPS, strict=True):
        assert f"{ours(f'step-task-{action}', language)} · {by}" in line
        assert line.endswith(words)


@pytest.mark.parametrize(("action", "state"), [("decline", "declined"), ("cancel", "cancelled")])
async def test_why_it_is_not_done_is_asked_for_kept_and_told(action: str, state: str) -> None:
    async with tasked() as here:
        for number, language in enumerate(LANGUAGES, 1):
            room, typed = f"ops-{language}", f"{word(f'task {action}', language)} {number}"
            await here.say("cora@hall", "/task file luc Repair the wells")
            await here.say(f"luc@{room}", f"T-{number}")

            unexplained = await ask(here, f"cora@{room}", typed)
            assert unexplained[0] == bare(ours("refusal-missing", language, param=phrase("param-reason")))
            assert unexplained[-1].startswith(typed)
            answer = await ask(here, f"cora@{room}", f"{typed} the bridge is gone")
            assert answer == [did(action, language, CORA, number), "the bridge is gone"]
            assert card(here, room)[1] == label("task-state", ours(f"task-state-{state}", language), language)
            assert card(here, room)[-1].startswith(label(f"task-mark-{state}", CORA, language))
            assert card(here, room)[-1].endswith("the bridge is gone")
            for where in ("hall", "@luc"):
                assert heard(here, where)[-1] == f"{did(action, 'en', CORA, number)}\nthe bridge is gone"


async def test_who_may_not_is_told_who_may() -> None:
    async with tasked() as here:
        await here.say("cora@ops-en", GIVEN)
        for language in LANGUAGES:
            doers = ("assignee", "coordinator")
            for action, parts in {
                "ack": doers,
                "accept": doers,
                "decline": doers,
                "due": ("author", "coordinator"),
            }.items():
                words = {"decline": " why not", "due": " 18:00"}.get(action, "")
                who = "tom" if language == "ar" else "sara"
                answer = await ask(here, f"{who}@ops-{language}", f"{word(f'task {action}', language)} 1{words}")
                theirs = Listing(tuple(phrase(f"task-part-{part}") for part in parts))
                assert answer[0] == said("task-may-not", language, who=theirs)
            for action, role in (("join", "member"), ("export", "liaison")):
                answer = await ask(here, f"tom@ops-{language}", f"{word(f'task {action}', language)} 1")
                assert answer[0] == bare(ours("refusal-role-needed", language, role=phrase(f"role-{role}")))


async def test_what_cannot_be_done_now_is_said_with_what_can() -> None:
    async with tasked() as here:
        await here.say("cora@ops-en", GIVEN)
        for language in LANGUAGES:
            for action in ("start", "done", "unblock", "verify", "reopen"):
                answer = await ask(here, f"cora@ops-{language}", f"{word(f'task {action}', language)} 1")
                assert answer[0] == said("task-not-now", language, state=phrase("task-state-open"))
                assert answer[1] == ours("task-possible", language)
                assert answer[2:4] == [f"{word(f'task {can}', language)} 1" for can in ("ack", "accept")]
                assert answer[4] == f"{word('task decline', language)} 1 {ours('param-reason', language)}"


async def test_nobody_verifies_their_own_work() -> None:
    async with tasked() as here:
        await here.say("cora@ops-en", "/task add me Repair the wells")
        for step in ("accept", "done"):
            await here.say("cora@ops-en", f"/task {step} 1")
        for language in LANGUAGES:
            answer = await ask(here, f"cora@ops-{language}", f"{word('task verify', language)} 1")
            assert answer[0] == said("task-verify-other", language)
        assert await ask(here, "luc@ops-en", "/task done 1") == [
            said("task-may-not", "en", who=Listing(tuple(phrase(f"task-part-{part}") for part in _THEIRS))),
            "/task done 1",
        ]


_THEIRS = ("assignee", "author", "coordinator")


@pytest.mark.parametrize("who", ["kim", "luc"])
async def test_who_belongs_to_the_organisation_or_leads_it_answers_for_it(who: str) -> None:
    async with tasked() as here:
        await here.say("cora@ops-en", "/task add 3 Bde Repair the wells")
        answer = await ask(here, f"{who}@ops-en", "/task accept 1")
    assert answer == [did("accept", "en", f"{who} (3rd Brigade)")]


async def test_the_alternate_answers_for_whoever_has_to_do_it() -> None:
    async with tasked() as here:
        await here.say("cora@ops-en", "/task add lena Repair the wells")
        answer = await ask(here, "bob@ops-en", "/task ack 1")
    assert answer == [did("ack", "en", "bob (Movement Control)")]


async def test_several_at_once() -> None:
    async with tasked() as here:
        for number in (1, 2, 3):
            await here.say("cora@hall", "/task file luc Repair the wells")
            await here.say("luc@ops-fr", f"T-{number}")
        await here.say("luc@ops-en", "/task accept 1, 2")
        before = len(heard(here, "hall"))
        for language, joined in {"en": "1, 2 and T-3", "ar": "٣ و 4"}.items():
            answer = await ask(here, f"luc@ops-{language}", f"{word('task done', language)} {joined}")
            if language == "en":
                assert answer[:2] == [did("done", "en", LUC, 1), did("done", "en", LUC, 2)]
                assert answer[2] == said("task-not-now", "en", 3, state=phrase("task-state-open"))
            else:
                assert answer[0] == ours("task-none-of-them", "ar")
                assert answer[1] == said("task-not-now", "ar", 3, state=phrase("task-state-open"))
                assert answer[2] == bare(ours("record-none", "ar", record=code("T-4")))
        assert heard(here, "hall")[before:] == [f"{did('done', 'en', LUC, 1)}\n{did('done', 'en', LUC, 2)}"]
        assert heard(here, "ops-fr")[-1] == f"{did('done', 'fr', LUC, 1)}\n{did('done', 'fr', LUC, 2)}"
        wrong = await ask(here, "luc@ops-en", "/task done 1, x")
        assert wrong[-1] == "/task done 1, 👉 x"


async def test_several_are_declined_or_cancelled_for_one_reason_that_may_begin_with_a_number() -> None:
    async with tasked() as here:
        for _ in range(3):
            await here.say("cora@hall", "/task file luc Repair the wells")
        declined = await ask(here, "luc@ops-en", "/task decline 1, T-2 3 pumps are missing")
        assert declined == [
            line
            for number in (1, 2)
            for line in (f"T-{number} (Repair the wells) is declined by luc (3rd Brigade):", "3 pumps are missing")
        ]
        assert (await ask(here, "luc@ops-en", "/task decline 3 4"))[0] == "REASON: It is not said why."
        for reason in ("T-1 comes first", "4 pumps came"):
            one = await ask(here, "cora@ops-en", f"/task cancel 3 {reason}")
            assert one == ["T-3 (Repair the wells) is cancelled by cora:", reason]
            await here.say("cora@ops-en", "/undo")


async def test_who_asked_for_a_card_that_came_to_them_as_well_is_told_once() -> None:
    async with tasked() as here:
        await here.say("cora@ops-en", "/task add lena Repair the wells")
        await here.say("lena@", "T-1")
        before = len(heard(here, "@lena"))
        await here.say("cora@ops-en", "/task due 1 tomorrow 9am")
        assert [each.split(" is due")[0] for each in heard(here, "@lena")[before:]] == ["T-1 (Repair the wells)"]
        await here.say("lena@ops-en", "/task decline 1 no pumps")
        assert len(heard(here, "@lena")) == before + 1


async def test_a_range_of_numbers_is_all_of_them() -> None:
    async with tasked() as here:
        for _ in range(4):
            await here.say("cora@hall", "/task file luc Repair the wells")
        for numbers, count in (("1-3", 3), ("T-1..T-2, 4", 3), ("٣ إلى ٤", 2), ("T-4 à T-4", 1), ("2–1", 2)):
            answer = await ask(here, "luc@ops-en", f"/task verify {numbers}")
            assert len([each for each in answer if "is not yours" in each or "Those who have to do" in each]) == count
        assert "has more than 20 values" in (await ask(here, "luc@ops-en", "/task done 1-999999999"))[0]


async def test_a_button_or_a_reaction_takes_the_step_and_every_card_follows() -> None:
    async with tasked() as here:
        await here.say("cora@hall", GIVEN)
        for language in LANGUAGES:
            await here.say(f"luc@ops-{language}", "T-1")
        rooms = [f"ops-{language}" for language in LANGUAGES]
        cards = {room: here.pane(room)[-1].id for room in rooms}

        await here.console.react(room="ops-es", person="sara", target=cards["ops-es"], symbol="👀")
        await here.settle()
        theirs = Listing(tuple(phrase(f"task-part-{part}") for part in ("assignee", "coordinator")))
        assert heard(here, "ops-es")[-1].split("\n")[0] == said("task-may-not", "es", who=theirs)

        await here.console.press(room="ops-fr", person="luc", target=cards["ops-fr"], index=0)
        await here.settle()
        assert {here_card(here, room, cards[room])[1] for room in rooms} == {
            label("task-state", ours("task-state-acknowledged", language), language) for language in LANGUAGES
        }
        for symbol, state in (("👍🏽", "accepted"), ("▶", "in-progress"), ("✅", "done")):
            await here.console.react(room="ops-ar", person="luc", target=cards["ops-ar"], symbol=symbol)
            await here.settle()
            assert card(here, "hall")[1] == label("task-state", ours(f"task-state-{state}", "en"), "en")
        assert [each.label for each in here.pane("hall")[1].buttons] == ["Verify", "Reopen"]


def here_card(here: Town, room: str, id: str) -> list[str]:
    """A card as it stands in a room."""
    return next(bare(shown.text) for shown in here.pane(room) if shown.id == id).split("\n")


HIDDEN = {
    **dict.fromkeys(("ack", "accept", "start", "unblock", "done", "verify", "reopen", "join", "show", "history"), ""),
    "decline": "why",
    "block": "diesel",
    "cancel": "why",
    "assign": "luc",
    "due": "18:00",
    "edit": "Mend",
    "note": "hello",
}


async def test_what_is_marked_too_high_does_not_exist_there_for_any_command() -> None:
    async with tasked() as here:
        await here.say("cora@ops-en", "/task add luc TLP:AMBER Repair the secret well at Goma by 18:00")
        for language in LANGUAGES:
            none = bare(ours("record-none", language, record=code("T-1")))
            await here.say("cora@hall", f"/lang {language}")
            for action, words in HIDDEN.items():
                answer = await ask(here, "cora@hall", f"{word(f'task {action}', language)} 1 {words}".strip())
                assert answer[0].endswith(none)
                assert "secret" not in "\n".join(answer)
            for action in ("list", "board"):
                assert await ask(here, "cora@hall", word(f"task {action}", language)) == [ours("task-none", language)]
            empty = (await ask(here, "cora@hall", word("task export", language)))[0]
            assert empty == ours("task-nothing-to-export", language)


async def test_a_refused_press_gives_back_the_command_in_the_language_of_who_pressed() -> None:
    async with tasked() as here:
        for language in LANGUAGES:
            await here.say(f"cora@ops-{language}", f"/task file luc Job {language}")
            target = here.pane(f"ops-{language}")[-1].id
            await here.console.press(room=f"ops-{language}", person="tom", target=target, index=0)
            await here.settle()
            number = LANGUAGES.index(language) + 1
            assert bare(here.last(f"ops-{language}")).split("\n")[-1] == f"{word('task ack', language)} {number}"
