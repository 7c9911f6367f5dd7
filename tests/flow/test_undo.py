"""One's own last record command is taken back, visibly."""

from __future__ import annotations

import pytest

from bot.core.people import Role
from tests.flow.asked import LANGUAGES, bare, code, named, ours, word
from tests.flow.filed import card, filed, people
from tests.flow.requests import TRUCKS, WITH_A_BRIGADE, crew
from tests.support.town import Town, town


async def undone(place: Town, who: str, language: str = "en") -> list[str]:
    return bare(await place.say(who, word("undo", language))).split("\n")


def nothing(language: str) -> str:
    return bare(ours("undo-nothing", language, minutes=10))


async def test_a_record_is_as_it_was_before(place: Town) -> None:
    await filed(place)
    for times, language in enumerate(LANGUAGES, 1):
        room = f"ops-{language}"
        before = bare(await place.say(f"luc@{room}", "T-1"))
        await place.say(f"luc@{room}", "/task ack 1")
        said = await undone(place, f"luc@{room}", language)
        assert said[0] == bare(ours("undo-done", language, record=code("T-1")))
        assert "\n".join(said[1:]) == before
        history = bare(await place.say(f"luc@{room}", "/history T-1")).split("\n")
        assert [line.split(" · ")[2] for line in history[1:]] == ["ana", *["luc"] * 2 * times]
        assert history[-1].split(" · ")[1] == ours("step-undo", language)


@pytest.mark.parametrize(
    ("kind", "typed"),
    [("SR", "/sitrep new WSH @ Goma: Wells are dry"), ("T", "/task add luc Repair the wells")],
)
async def test_what_was_filed_just_then_is_cancelled_and_keeps_its_number(place: Town, kind: str, typed: str) -> None:
    await people(place)
    for number, language in enumerate(LANGUAGES, 1):
        await place.say(f"ana@ops-{language}", typed)
        filed_as = code(f"{kind}-{number}")
        said = await undone(place, f"ana@ops-{language}", language)
        assert said[0] == bare(ours("undo-filed", language, record=filed_as))


async def test_its_cards_follow_everywhere(place: Town) -> None:
    await filed(place)
    await place.say("sara@ops-fr", "T-1")
    there = card(place, "T-1", "ops-fr")
    before = next(shown.text for shown in place.pane("ops-fr") if shown.id == there)
    await place.say("luc@ops-en", "/task ack 1")
    assert next(shown.text for shown in place.pane("ops-fr") if shown.id == there) != before
    await undone(place, "luc@ops-en")
    assert next(shown.text for shown in place.pane("ops-fr") if shown.id == there) == before


async def test_it_is_said_wherever_the_card_stands(place: Town) -> None:
    """In other rooms, and to whom the task was brought privately: an edited card rings no bell."""
    await filed(place)
    others = [language for language in LANGUAGES if language != "en"]
    for language in others:
        await place.say(f"sara@ops-{language}", "T-1")
        await place.say(f"luc@ops-{language}", word("lang", language) + f" {language}")
    await place.say("ana@ops-en", "/task cancel 1 not needed")
    await undone(place, "ana@ops-en")
    for language in others:
        told = ours("undo-done-by", language, record=code("T-1"), who=named("ana"))
        assert bare(place.last(f"ops-{language}")) == bare(told)
    assert ours("undo-done-by", "en", record=code("T-1"), who=named("ana")) == place.last("@luc")


async def test_a_task_that_was_given_by_mistake_says_so_to_whom_it_was_given(place: Town) -> None:
    await people(place)
    await place.say("ana@ops-en", "/task add luc Repair the wells")
    assert "Repair the wells" in place.last("@luc")
    await undone(place, "ana@ops-en")
    assert place.last("@luc") == ours("undo-filed-by", "en", record=code("T-1"), who=named("ana"))
    said = await place.say("tom@ops-en", "T-1")
    assert f"{ours('task-mark-cancelled', 'en')}{ours('colon', 'en')}ana, 22 Nov 2026" in said


async def test_who_was_asked_for_something_by_mistake_is_told_and_no_longer_reminded() -> None:
    async with town(plans=(WITH_A_BRIGADE,)) as here:
        await crew(here)
        await here.say("sara@ops-en", f"/request assistance {TRUCKS}; asked: 3 Bde")
        assert "RQ-1" in here.last("@kim")
        await undone(here, "sara@ops-en")
        assert here.last("@kim") == ours("undo-filed-by", "en", record=code("RQ-1"), who=named("sara"))
        count = len(here.pane("@kim")) + len(here.pane("@ana"))
        await here.wait(days=9)
        assert len(here.pane("@kim")) + len(here.pane("@ana")) == count


async def test_a_false_alarm_is_called_off_in_every_room(place: Town) -> None:
    await people(place)
    await place.say("ana@ops-en", "/methane major incident: yes; exact location: Goma; type: flood")
    await undone(place, "ana@ops-en")
    for room in ("ops-fr", "ops-es", "ops-ar"):
        said = ours("undo-filed-by", room[-2:], record=code("SR-1"), who=named("ana"))
        assert bare(place.last(room)) == bare(said)


async def test_several_records_of_one_command_go_together(place: Town) -> None:
    await filed(place)
    await place.say("ana@ops-en", "/task file luc by tomorrow 9am Bring the pumps to Goma")
    await place.say("luc@ops-en", "/task ack 1 2")
    said = await undone(place, "luc@ops-en")
    assert sorted(said) == [ours("undo-done", "en", record=code(label)) for label in ("T-1", "T-2")]
    for label in ("T-1", "T-2"):
        assert len((await place.say("luc@ops-en", f"/history {label}")).split("\n")) == 4


async def test_only_ones_own_not_twice_and_only_within_ten_minutes(place: Town) -> None:
    await filed(place)
    for language in LANGUAGES:
        assert (await undone(place, f"luc@ops-{language}", language))[0] == nothing(language)
    await place.say("luc@ops-en", "/task ack 1")
    await undone(place, "luc@ops-en")
    for language in LANGUAGES:
        assert (await undone(place, f"luc@ops-{language}", language))[0] == ours("undo-twice", language)
    await place.say("luc@ops-en", "/task ack 1")
    await place.wait(minutes=10, seconds=1)
    for language in LANGUAGES:
        assert (await undone(place, f"luc@ops-{language}", language))[0] == nothing(language)


async def test_not_what_others_changed_since(place: Town) -> None:
    await filed(place)
    await place.say("luc@ops-en", "/task ack 1")
    await place.say("ana@ops-en", "/task cancel 1 not needed")
    for language in LANGUAGES:
        said = await undone(place, f"luc@ops-{language}", language)
        assert said[0] == bare(ours("undo-changed", language, record=code("T-1")))


async def test_a_note_is_not_what_is_taken_back(place: Town) -> None:
    await filed(place)
    await place.say("luc@ops-en", "/task ack 1")
    await place.say("luc@ops-en", "/note T-1 On our way")
    assert (await undone(place, "luc@ops-en"))[0] == ours("undo-done", "en", record=code("T-1"))
    assert "On our way" in await place.say("luc@ops-en", "/history T-1")


async def test_nothing_is_told_where_the_record_may_not_be_shown(place: Town) -> None:
    await filed(place)
    await place.say("ana@ops-fr", "/room marking GREEN")
    await place.say("luc@ops-en", "/task ack 1")
    assert (await undone(place, "luc@ops-fr"))[0] == nothing("fr")
    assert (await undone(place, "luc@ops-en"))[0] == ours("undo-done", "en", record=code("T-1"))


async def test_a_marking_that_rises_again_shows_nothing_in_a_lower_room(place: Town) -> None:
    await people(place)
    await place.say("ana@ops-fr", "/room marking GREEN")
    await place.say("ana@ops-en", "/sitrep new WSH @ Goma: Zanzibar wells are dry")
    await place.say("ana@ops-en", "/sitrep update 1 marking: GREEN")
    assert "Zanzibar" in await place.say("luc@ops-fr", "SR-1")
    said = await undone(place, "ana@ops-fr")
    assert said == [bare(ours("undo-done", "fr", record=code("SR-1")))]
    assert not any("Zanzibar" in shown.text for shown in place.pane("ops-fr"))


async def test_reminders_are_planned_anew(place: Town) -> None:
    await filed(place)
    before = await planned(place)
    await place.say("ana@ops-en", "/task cancel 1 not needed")
    assert await planned(place) == set()
    await undone(place, "ana@ops-en")
    assert await planned(place) == before


async def planned(place: Town) -> set[tuple[str, str]]:
    """What T-1 has before it: jobs, and their moments."""
    [operation] = await place.store.read(lambda unit: unit.rooms.operations())
    firings = await place.store.read(lambda unit: unit.firings.planned(operation, "T-1"))
    return {(each.job, each.at.isoformat()) for each in firings}


async def test_what_was_done_last_with_a_contact_is_taken_back(place: Town) -> None:
    async def undo(language: str = "en") -> str:
        return bare(await place.say(f"ana@ops-{language}", word("undo", language)))

    await place.say("ana@ops-en", "/poc add function: nurse; org: MSF; area: Goma")
    await place.say("ana@ops-en", "/poc edit 1 area: Sake")
    assert await undo("fr") == bare(ours("undo-done", "fr", record=code("C-1")))
    assert "Goma" in await place.say("ana@ops-en", "/poc show 1")
    assert (await undo()).startswith(ours("undo-twice", "en"))
    await place.say("ana@ops-en", "/poc remove 1")
    assert await undo() == bare(ours("undo-done", "en", record=code("C-1")))
    assert "nurse" in await place.say("ana@ops-en", "/poc find Goma")
    await place.say("ana@ops-en", "/poc add function: doctor; org: MSF")
    assert await undo("ar") == bare(ours("undo-contact-added", "ar", contact=code("C-2")))
    assert "doctor" not in await place.say("ana@ops-en", "/poc find MSF")
    await place.meet(tom=Role.LIAISON)
    await place.say("ana@ops-en", "/poc verify 1")
    await place.say("tom@ops-en", "/poc edit 1 area: Bukavu")
    assert (await undo()).startswith(bare(ours("undo-changed", "en", record=code("C-1"))))
    await place.wait(minutes=11)
    assert (await undo()).startswith(ours("undo-nothing", "en", minutes=10))
