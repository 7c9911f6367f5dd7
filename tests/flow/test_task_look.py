"""Looking at tasks: lists by all that tells them apart, the board, and files."""

from __future__ import annotations

import csv
import io
import json
import warnings

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # of libraries that libhxl stands on, as they are imported
    import hxl

from bot.commands.task.table import COLUMNS
from tests.flow.asked import LANGUAGES, bare, code, ours, word
from tests.flow.tasks import ask, label, tasked
from tests.support.catalogues import catalogues
from tests.support.town import Town

FILED = [
    "cora@ops-en: /task add 3 Bde by tomorrow 9am Repair the bridge at Goma WSH",
    "cora@ops-en: /task add lena !high Move 40 tents at 35MRU65004300 area: Rutshuru SHL",
    "leo@hall: /task add bob by 11:00 Count the trucks at Bukavu harbour LOG",
    "leo@ops-en: /task add 1 Log Bn Fuel the trucks at Goma LOG",
]
"""T-1 to T-4. T-3 is marked for the hall, where the others may not be shown; it is overdue at noon."""


async def filed(here: Town) -> None:
    for each in FILED:
        who, _, text = each.partition(": ")
        await here.say(who, text)
    await here.say("luc@ops-en", "/task accept 1")
    await here.wait(hours=3)


WANTED = {
    "en": {
        "": "1234",
        "mine": "2",
        "of 3 Bde": "1",
        "1 Log Bn": "24",
        "overdue": "3",
        "unacknowledged": "234",
        "LOG": "34",
        "shelter": "2",
        "cluster water": "1",
        "clusters WSH, LOG": "134",
        "of 2 Engr Coy overdue": "",
        "at Goma": "14",
        "at 35M RU 65 43": "",
        "at Rutshuru": "2",
        "at 35M RU": "2",
        "at 35M RU 6500 4300": "2",
        "unacknowledged at Goma LOG of 1 Log Bn": "4",
        "accepted": "1",
        "open, at goma": "4",
        "filed": "",
        "filed by cora": "12",
        "all my tasks": "2",
        "WASH cluster": "1",
        "of lena, SHL": "2",
        "open or accepted": "1234",
        "due today": "3",
        "high": "2",
        "priority normal": "134",
        "high or lifesaving": "2",
        "normal at Goma": "14",
        "due by tomorrow 9am": "13",
        "due tomorrow at Goma": "1",
        "all": "1234",
    },
    "fr": {
        "mes tâches": "2",
        "de 3e Brigade": "1",
        "en retard": "3",
        "sans accusé de réception à Goma": "4",
        "abris": "2",
        "acceptées": "1",
        "avant demain 9h": "13",
        "priorité haute": "2",
        "ouvertes à Bukavu": "3",
    },
    "es": {
        "mías": "2",
        "de 3 Bde": "1",
        "atrasadas": "3",
        "sin acuse en Goma": "4",
        "agua": "1",
        "aceptadas": "1",
        "antes de mañana a las 10": "13",
        "prioridad alta": "2",
        "abiertas en Bukavu": "3",
    },
    "ar": {
        "مهامي": "2",
        "من اللواء الثالث": "1",
        "متأخرة": "3",
        "غير مستلمة في Goma": "4",
        "قطاع المأوى": "2",
        "مقبولة": "1",
        "قبل غداً الساعة ١٠": "13",
        "أولوية عالية": "2",
        "مفتوحة في Bukavu": "3",
    },
}


async def test_a_list_shows_those_that_are_wanted_in_any_language() -> None:
    async with tasked() as here:
        await filed(here)
        for language, lists in WANTED.items():
            for which, numbers in lists.items():
                answer = await ask(here, f"lena@ops-{language}", f"{word('task list', language)} {which}".strip())
                if numbers:
                    assert answer[0] == bare(ours("task-listed", language, count=len(numbers)))
                    assert sorted(line[2:3] for line in answer[1:]) == [*numbers], which
                else:
                    assert answer == [ours("task-none", language)], which


async def test_what_is_no_filter_is_answered_with_those_that_there_are() -> None:
    async with tasked() as here:
        for language in LANGUAGES:
            for action in ("list", "board"):
                answer = await ask(here, f"lena@ops-{language}", f"{word(f'task {action}', language)} banana")
                assert bare(ours("task-filter", language, typed=code("banana"))) in answer[0]
                for each in ("mine", "overdue", "unacknowledged", "state-blocked"):
                    assert catalogues().synonyms(f"words-task-{each}", language)[0] in answer[1]


async def test_a_place_that_is_left_out_is_asked_for() -> None:
    async with tasked() as here:
        answer = await ask(here, "cora@ops-fr", "/tâche liste retard à")
    assert answer[0].endswith(bare(ours("refusal-place", "fr", typed=code("à"))))
    assert answer[-1] == "/tâche liste retard 👉 à"


async def test_the_board_counts_each_state() -> None:
    async with tasked() as here:
        await filed(here)
        for language in LANGUAGES:
            board = await ask(here, f"lena@ops-{language}", word("task board", language))
            assert board[0] == ours("task-board", language)
            assert board[1] == label("task-state-open", "3", language)
            assert [line[2:3] for line in board[2:5]] == ["3", "2", "4"]
            assert board[5] == label("task-state-accepted", "1", language)
            assert len(board) == len(FILED) + 3
        only = await ask(here, "lena@ops-en", "/task board LOG at Goma")
        assert [line[:5] for line in only[1:]] == ["Open:", "T-4 ·"]
        assert await ask(here, "lena@ops-en", "/task board declined") == [ours("task-none", "en")]


async def test_long_lists_say_how_many_more_there_are() -> None:
    async with tasked() as here:
        for number in range(12):
            await here.say("leo@ops-en", f"/task file bob Job {number}")
        answer = await ask(here, "bob@ops-en", "/task list mine")
        assert answer[0] == ours("task-listed", "en", count=12)
        assert answer[-1] == ours("task-more", "en", count=2)
        await here.console.press(room="ops-en", person="bob", target=here.pane("ops-en")[-1].id, index=1)
        await here.settle()
        assert here.last("ops-en").startswith("TLP:AMBER T-2 Job 1")


async def exported(here: Town, who: str, what: str) -> bytes:
    """The file that somebody is given."""
    [file] = (await here.ask(who, what)).files
    return file.data


async def test_the_table_of_who_does_what_where_is_good_hxl() -> None:
    found: list[str] = []
    async with tasked() as here:
        await filed(here)
        for language in LANGUAGES:
            data = await exported(here, f"leo@ops-{language}", f"{word('task export', language)} csv")

            rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))
            assert rows[0] == [ours(f"hxl-{name}", language) for name in COLUMNS]
            source = hxl.data(hxl.make_input(rows)).cache()
            assert source.validate(callback=lambda error: found.append(str(error))), found
            assert [column.display_tag for column in source.columns] == list(COLUMNS.values())
            told = {row.get("#activity"): row for row in source}
            assert {title: row.get("#org+impl") for title, row in told.items()} == {
                "Repair the bridge": "3rd Brigade",
                "Move 40 tents": "1 Log Bn",
                "Count the trucks": "Movement Control",
                "Fuel the trucks": "1 Log Bn",
            }
            assert told["Repair the bridge"].get("#date+end") == "2026-11-23"
            assert (told["Move 40 tents"].get("#adm1+name"), told["Move 40 tents"].get("#adm2+name")) == (
                "Rutshuru",
                "35M RU",
            )
            assert not told["Fuel the trucks"].get("#adm2+name")
            assert told["Count the trucks"].get("#adm2+name") == "Bukavu harbour"
            assert not {"luc", "lena", "bob", "cora", "leo", "6500"} & set(data.decode().replace(",", " ").split())


async def test_below_the_ceiling_only_what_may_be_shown_is_exported() -> None:
    async with tasked() as here:
        await filed(here)
        told = json.loads(await exported(here, "leo@hall", "/task export json"))
        all_ = json.loads(await exported(here, "leo@ops-en", "/task export json"))

    assert [each["number"] for each in told["tasks"]] == ["T-3"]
    assert [each["number"] for each in all_["tasks"]] == ["T-4", "T-3", "T-2", "T-1"]
    first = all_["tasks"][-1]
    assert (first["state"], first["due"], first["clusters"]) == ("accepted", "2026-11-23T06:00:00+00:00", ["WSH"])
    assert first["marks"]["accepted"]["by"] == {"name": "luc", "organisation": "3rd Brigade"}
    assert told["tasks"][0]["place"] == "Bukavu harbour"
    assert [(each["area"], each["place"]) for each in all_["tasks"][2:]] == [("Rutshuru", "35M RU"), (None, None)]
