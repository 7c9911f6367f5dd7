"""Giving somebody a task, in every interface language: who, until when, how much hangs on it, where, for which
cluster."""

from __future__ import annotations

import pytest

from bot.core.document import Inline, Text, phrase
from bot.core.marking import Marking
from tests.flow.asked import LANGUAGES, about, bare, code, ours, word
from tests.flow.tasks import ask, heard, label, said, tasked

DUE = "230600Z NOV 26"
GIVEN = {
    "en": '3 Bde by tomorrow 9am !lifesaving "Repair the road by hand" at 35M RU 65 43 for the health cluster',
    "fr": "3e Brigade d’ici demain 9h priorité vitale « Réparer la route à la main » à 36MYE1234 pour le cluster santé",
    "es": "3 Bde para mañana a las 9 prioridad vital «Reparar la carretera a mano» en -1.67, 29.22 clúster de salud",
    "ar": "اللواء الثالث قبل غدا الساعة 9 أولوية إنقاذ الأرواح «إصلاح الطريق في الليل» في غوما قطاع الصحة",
}
TITLES = {
    "en": "Repair the road by hand",
    "fr": "Réparer la route à la main",
    "es": "Reparar la carretera a mano",
    "ar": "إصلاح الطريق في الليل",
}
PLACES = {"en": "35M RU 65 43", "fr": "36M YE 12 34", "es": "-1.67000, 29.22000", "ar": "غوما"}
ON_DUTY = {
    "en": "logistics on duty by noon Move 40 tents at Bukavu by hand",
    "fr": "l’officier logistique de service avant midi Déplacer 40 tentes à Goma à la main",
    "es": "la logística de turno antes del mediodía Mover 40 tiendas en Uvira a mano",
    "ar": "ضابط اللوجستيات المناوب قبل الظهر نقل 40 خيمة في بوكافو",
}
TO = {"en": "Bukavu", "fr": "Goma", "es": "Uvira", "ar": "بوكافو"}
ASKED = {
    "en": "Unicef by tomorrow 9am Bring 200 kits at Goma WSH TLP:GREEN",
    "fr": "UNICEF avant demain 9h Livrer 20 tentes à Bukavu WSH TLP:GREEN",
    "es": "UNICEF antes de mañana a las 9 Llevar 40 mantas en Uvira WSH TLP:GREEN",
    "ar": "UNICEF قبل غدا الساعة 9 جلب 60 فراشا في بيني WSH TLP:GREEN",
}


async def test_all_that_may_be_said_of_a_task_stands_on_its_card_in_every_language() -> None:
    async with tasked() as here:
        for number, language in enumerate(LANGUAGES, 1):
            card = await ask(here, f"cora@ops-{language}", f"{word('task add', language)} {GIVEN[language]}")

            assert card[:4] == [
                f"TLP:AMBER T-{number} {TITLES[language]}",
                label("task-state", ours("task-state-open", language), language),
                label("task-assignee", "3rd Brigade", language),
                label("task-author", "cora", language),
            ]
            assert label("task-priority", ours("priority-lifesaving", language), language) in card
            assert label("task-place", PLACES[language], language) in card
            assert label("task-clusters", bare(ours("cluster-HEA", language)), language) in card
            assert any(line.startswith(ours("task-due", language)) and DUE in line for line in card)
            buttons = [each.label for each in here.pane(f"ops-{language}")[-1].buttons]
            assert buttons == [ours(f"task-action-{action}", language) for action in ("ack", "accept", "decline")]
        led = [text.split("\n")[0] for text in heard(here, "@kim")]

    assert led == [said("task-for-yours", "en", number, who=Text("3rd Brigade")) for number in range(1, 5)]


async def test_whoever_has_the_function_on_duty_is_told_in_every_language() -> None:
    async with tasked() as here:
        for number, language in enumerate(LANGUAGES, 1):
            await here.say("lena@", f"/lang {language}")
            card = await ask(here, f"cora@ops-{language}", f"{word('task add', language)} {ON_DUTY[language]}")

            assert label("task-assignee", "lena, logistics officer, 1 Log Bn (C-4)", language) in card
            assert label("task-place", TO[language], language) in card
            told = heard(here, "@lena")[-1].split("\n")
            assert told[:2] == [said("task-for-you", language, number), card[0]]


async def test_an_organisation_without_a_lead_is_told_by_one_of_its_contacts() -> None:
    async with tasked() as here:
        answer = await ask(here, "cora@ops-en", '/task add "Movement Control" Count the trucks')

    assert not any("I know nobody" in line for line in answer)
    assert heard(here, "@bob")[-1].startswith(said("task-for-you", "en"))


async def test_a_humanitarian_organisation_is_asked_and_never_tasked() -> None:
    async with tasked() as here:
        for number, language in enumerate(LANGUAGES, 1):
            answer = await ask(here, f"cora@ops-{language}", f"{word('task add', language)} {ASKED[language]}")

            assert answer[0] == bare(ours("request-instead", language, organisation=Text("UNICEF")))
            assert any(line.startswith(f"TLP:GREEN RQ-{number} ") for line in answer)
            assert any(DUE in line for line in answer)
        assert await ask(here, "cora@ops-en", "/task list all") == [ours("task-none", "en")]


async def test_who_is_asked_by_name_is_told_that_it_is_a_request() -> None:
    async with tasked() as here:
        await here.say("cora@ops-en", "/task add sara Bring 200 kits to the school")

        assert [text.split("\n")[0] for text in heard(here, "@sara")] == [
            bare(ours("request-asked-of-you", "en", request=code("RQ-1")))
        ]


REFUSED: list[tuple[str, str, str, dict[str, Inline]]] = [
    ("3rd Brigde Do it", "who", "refusal-assignee", {"typed": code("3rd Brigde")}),
    ("C-99 Do it", "who", "refusal-assignee", {"typed": code("C-99")}),
    ("by 18:00 Do it", "who", "refusal-assignee-missing", {}),
    ("pilots on duty Do it", "who", "refusal-nobody-on-duty", {"function": Text("pilots")}),
    ("luc Do it by 25:00", "what", "refusal-moment", {"typed": code("25:00")}),
    ("luc Do it by 3/11/2026", "what", "refusal-moment", {"typed": code("3/11/2026")}),
    ("luc Do it by 18:00J", "what", "refusal-moment-local", {"typed": code("18:00J")}),
    ("luc Do it priority hihg", "what", "refusal-priority", {"typed": code("priority hihg")}),
    ("luc Do it at 99X ZZ 12 34", "what", "refusal-place", {"typed": code("99X ZZ 12 34")}),
    ("luc Do it cluster WAHS", "what", "refusal-cluster", {"typed": code("WAHS")}),
    ("luc Do it by 18:00 by 19:00", "what", "task-twice", {"part": phrase("task-due")}),
    ("luc by 18:00 at Goma", "what", "task-no-title", {}),
    (
        "luc Do it TLP:RED",
        "what",
        "marking-too-high",
        {"marking": code("TLP:RED"), "ceiling": code(Marking.AMBER.label)},
    ),
]


async def test_what_is_wrong_is_said_with_what_was_typed() -> None:
    async with tasked() as here:
        for language in LANGUAGES:
            for typed, argument, key, args in REFUSED:
                answer = await ask(here, f"cora@ops-{language}", f"/task add {typed}")

                assert answer[0].startswith(bare(about(argument, language) + ours(key, language, **args)))
                assert answer[-1].replace("👉 ", "") == f"/task add {typed}"
            assert await ask(here, "cora@ops-en", "/task list all") == [ours("task-none", "en")]


async def test_members_and_observers_give_nobody_tasks() -> None:
    async with tasked() as here:
        for language in LANGUAGES:
            for who in ("luc", "tom"):
                answer = await ask(here, f"{who}@ops-{language}", f"{word('task add', language)} bob Do it")
                assert answer[0] == bare(ours("refusal-role-needed", language, role=phrase("role-liaison")))


ALIKE = {
    "en": "1 Log Bn repair bridges at Goma LOG",
    "fr": "1 Log Bn repair the bridges à Goma LOG",
    "es": "1 Log Bn repair the bridge en Goma LOG",
    "ar": "1 Log Bn repair the bridge في Goma LOG",
}


async def test_what_looks_the_same_is_shown_before_anything_is_filed() -> None:
    async with tasked() as here:
        await here.say("cora@ops-en", "/task add 3 Bde Repair the bridge at Goma LOG")
        for language in LANGUAGES:
            answer = await ask(here, f"leo@ops-{language}", f"{word('task add', language)} {ALIKE[language]}")

            assert answer[0] == bare(ours("task-alike", language, count=1))
            assert "T-1" in answer[1]
            join = ours("task-action-join", language, task=code("T-1"))
            buttons = [each.label for each in here.pane(f"ops-{language}")[-1].buttons]
            assert [*map(bare, buttons)] == [ours("task-action-file", language), bare(join)]
        assert len(await ask(here, "leo@ops-en", "/task list")) == 2

        shown = here.pane("ops-en")[-3]
        await here.console.react(room="ops-fr", person="bob", target=here.pane("ops-fr")[-1].id, symbol="1️⃣")
        await here.console.press(room="ops-es", person="leo", target=here.pane("ops-es")[-1].id, index=0)
        await here.settle()

        assert shown.author == "Liaison"
        assert heard(here, "ops-fr")[-1] == said("task-did-join", "fr", title=Text("Repair the bridge"))
        assert heard(here, "ops-es")[-1].startswith("TLP:AMBER T-2 repair the bridge")
        first, second = (await ask(here, "leo@ops-en", "/task list"))[1:]
        assert "T-1" in first
        assert "T-2" in second


@pytest.mark.parametrize(
    "other",
    [
        "luc Repair the bridge at Bukavu LOG",
        "luc Repair the latrines at Goma HEA",
        "luc Paint the school at Goma LOG",
    ],
)
async def test_another_place_or_cluster_or_other_words_are_another_task(other: str) -> None:
    async with tasked() as here:
        await here.say("cora@ops-en", "/task add 3 Bde Repair the bridge at Goma LOG")
        assert (await ask(here, "cora@ops-en", f"/task add {other}"))[0].startswith("TLP:AMBER T-2 ")


async def test_what_may_not_be_shown_looks_like_nothing() -> None:
    async with tasked() as here:
        await here.say("cora@ops-en", "/task add 3 Bde Repair the bridge at Goma LOG")
        answer = await ask(here, "cora@hall", "/task add 3 Bde Repair the bridge at Goma LOG")
    assert answer[0] == "TLP:GREEN T-2 Repair the bridge"
