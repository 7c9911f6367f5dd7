"""A major incident, told in the letters of M/ETHANE."""

from __future__ import annotations

import json

import pytest

from bot.core.document import Code, Phrase
from bot.core.marking import Marking
from bot.core.place import Account, OperationPlan, RoomPlan
from bot.core.rules import Rules
from bot.core.sitrep import Sitrep, SitrepState, Urgency
from tests.flow.asked import LANGUAGES, bare, ours, unmarked, word
from tests.support.town import Town, town

ONE_LINE = (
    "M: yes E: 35MRU6543 by the bridge T: bus in the river, at 06:30 H: fast water"
    " A: from the north N: 12 injured, 3 dead E: 2 ambulances, divers needed"
)
LETTERS = [
    "M: yes",
    "E: 35M RU 65 43, by the bridge",
    "T: bus in the river, at 06:30",
    "H: fast water",
    "A: from the north",
    "N: 12 injured, 3 dead",
    "E: 2 ambulances, divers needed",
]


async def filed(place: Town, number: int = 1) -> Sitrep:
    def find(unit: object) -> Sitrep | None:
        [within] = unit.rooms.operations()  # type: ignore[attr-defined]  # a Unit of the store
        found: Sitrep | None = unit.sitreps.find(within, number, Marking.RED)  # type: ignore[attr-defined]  # the same
        return found

    found = await place.store.read(find)
    assert found is not None
    return found


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_form_as_it_was_filled_in_is_filed(place: Town, language: str) -> None:
    who, told = f"ana@ops-{language}", {"M": "-", "E": "Goma", "T": "flood", "H": "mines", "A": "", "N": "3"}
    form = bare(await place.say(who, word("methane", language))).split("\n")
    begin = form.index(word("methane", language))
    lines = form[begin : begin + 9]
    assert [each[:3] for each in lines[1:8]] == [f"{letter} –" for letter in "METHANE"]

    typed = "\n".join(line + told.pop(line[0], "") if line[1:3] == " –" else line for line in lines)
    answer = bare(await place.say(who, typed)).split("\n")

    assert answer[0] == bare(ours("methane-filed", language, record=Code("SR-1")))
    assert answer[1] == ours("methane-told", language, count=3)
    assert any("METHANE" in each or "ETHANE" in each for each in answer)
    report = await filed(place)
    assert (report.methane, report.urgency, report.marking) == (True, Urgency.IMMEDIATE, Marking.AMBER)
    assert report.situation.split("\n") == ["E: Goma", "T: flood", "H: mines", "A: ?", "N: 3", "E: ?"]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_letters_in_one_line_are_understood_everywhere(place: Town, language: str) -> None:
    await place.say(f"ana@ops-{language}", f"/methane {ONE_LINE}")

    report = await filed(place)
    assert report.situation.split("\n") == LETTERS
    assert [(each.name, each.value) for each in report.figures] == [("injured", 12), ("dead", 3)]
    assert (report.title, report.area) == ("bus in the river, at 06:30", "by the bridge")


async def test_every_room_that_may_know_is_told_in_its_language_and_no_other(place: Town) -> None:
    await place.say("ana@ops-es", "/room marking GREEN")
    before = {room: len(place.pane(room)) for room in ("ops-fr", "ops-es", "ops-ar")}

    answer = bare(await place.say("ana@ops-en", f"/methane {ONE_LINE}")).split("\n")

    assert answer[:4] == [
        "SR-1 is filed as immediate.",
        "2 other rooms are told.",
        "One room is marked too low for it and is told nothing.",
        "⚠️ MAJOR INCIDENT (METHANE)",
    ]
    assert "⚠️ INCIDENT MAJEUR (METHANE)" in place.last("ops-fr")
    assert ours("methane-major", "ar") in place.last("ops-ar")
    assert len(place.pane("ops-es")) == before["ops-es"]


async def test_a_lower_marking_reaches_more_rooms(place: Town) -> None:
    await place.say("ana@ops-es", "/room marking GREEN")

    answer = await place.say("ana@ops-fr", f"/methane {ONE_LINE} marquage: GREEN")

    assert "3 autres salons sont avertis." in answer
    assert "TLP:GREEN" in place.last("ops-es")


async def test_where_it_stands_its_card_follows_what_becomes_of_it(place: Town) -> None:
    await place.say("ana@ops-en", f"/methane {ONE_LINE}")

    await place.say("ana@ops-en", "/sitrep cancel 1 false alarm")

    assert "false alarm" in place.pane("ops-fr")[-1].text


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("bus crash E: 35MRU6543", ["E: 35M RU 65 43", "T: bus crash"]),
        ("E: 2 ambulances T: crash E: -1.5, 29.2", ["E: -1.50000, 29.20000", "T: crash", "E: 2 ambulances"]),
        ("exact location: Goma; E: police; type: riot", ["E: Goma", "T: riot", "E: police"]),
        ("M/ETHANE\nE - Goma\nT – riot\nN - 12", ["E: Goma", "T: riot", "N: 12"]),
        ("METHANE REPORT\nExact location: Goma. Type: riot. Access: N4", ["E: Goma", "T: riot", "A: N4"]),
        ("الموقع: 35MRU6543 النوع: riot", ["E: 35M RU 65 43", "T: riot"]),
        ("t: riot\ne: Goma\nhazards: smoke: thick", ["E: Goma", "T: riot", "H: smoke: thick"]),
    ],
)
async def test_letters_and_labels_in_any_order(place: Town, typed: str, expected: list[str]) -> None:
    await place.say("ana@ops-en", f"/methane {typed}")

    told = [line for line in (await filed(place)).situation.split("\n") if not line.endswith("?")]
    assert told == expected


async def test_it_is_major_unless_that_is_denied(place: Town) -> None:
    for minor in ("no", "No.", "no, not yet declared", "standby", "لا", "pas encore", ""):
        assert "⚠️ INCIDENT (ETHANE)" in await place.say("ana@ops-en", f"/methane M: {minor} E: Goma T: riot")
    for major in ("yes", "MAJOR INCIDENT DECLARED", "oui, 0600Z"):
        assert "⚠️ MAJOR INCIDENT (METHANE)" in await place.say("ana@ops-en", f"/methane M: {major} E: Goma T: riot")


async def test_casualties_become_figures_as_far_as_they_are_counted(place: Town) -> None:
    told = {
        "3 dead 2 injured": {"dead": 3, "injured": 2},
        "P1 x 3, P2 x 5, dead 2, 1,200 affected": {"dead": 2, "affected": 1200},
        "injured 12 dead 3": {},
        "about 30 missing": {},
    }
    for number, (typed, expected) in enumerate(told.items(), 1):
        await place.say("ana@ops-en", f"/methane E: Goma T: riot N: {typed}")
        shown = await place.ask("ana@ops-en", f"/sitrep export {number} json")

        assert {each["name"]: each["value"] for each in json.loads(shown.files[0].data)["figures"]} == expected


@pytest.mark.parametrize("language", LANGUAGES)
async def test_everything_that_is_wrong_is_named_and_nothing_typed_is_lost(place: Town, language: str) -> None:
    who = f"ana@ops-{language}"
    typed = f"{word('methane', language)} E: 35MRU654 H: fire E: one E: two marking: RED"

    answer = bare(unmarked(await place.say(who, typed)))
    again = bare(await place.say(who, "/methane"))

    assert ours("refusal-fields", language) in answer
    for key in ("location", "type", "services"):
        label = ours(f"field-methane-{key}", language).split(",", maxsplit=1)[0].split("،")[0]
        assert label.casefold() in answer.casefold()
    assert bare(ours("marking-too-high", language, marking=Code("TLP:RED"), ceiling=Code("TLP:AMBER"))) in answer
    assert answer.endswith(typed)
    assert again.startswith(f"ℹ️ {ours('methane-draft', language)}\n{typed}")


async def test_an_observer_may_not_raise_an_alarm(place: Town) -> None:
    answer = await place.say("luc@ops-en", f"/methane {ONE_LINE}")

    assert answer.startswith(ours("refusal-role-needed", "en", role=Phrase("role-member")))
    assert place.pane("ops-fr") == []


async def test_where_reports_need_approval_it_is_announced_at_once_and_says_so() -> None:
    strict = OperationPlan(
        name="Flood 2026",
        zone="Africa/Nairobi",
        languages=("en",),
        marking=Marking.AMBER,
        admins=(Account("console", "ana"),),
        rooms=(RoomPlan("console", "ops"), RoomPlan("console", "health")),
        rules=Rules(authoriser=True),
    )
    async with town(plans=(strict,)) as place:
        answer = await place.say("ana@ops", f"/methane {ONE_LINE}")

        assert ours("methane-waits", "en") in answer
        assert "MAJOR INCIDENT" in place.last("health")
        assert (await filed(place)).state is SitrepState.DRAFT
