"""Who did what with a record, when and why."""

from __future__ import annotations

from tests.flow.asked import LANGUAGES, bare, code, ours, word
from tests.flow.filed import filed, people
from tests.flow.requests import TRUCKS
from tests.support.town import Town


async def history(place: Town, who: str, label: str, language: str = "en") -> list[str]:
    return bare(await place.say(who, f"{word('history', language)} {label}")).split("\n")


async def test_each_step_says_when_what_who_and_why(place: Town) -> None:
    await filed(place)
    await place.wait(hours=1)
    await place.say("luc@ops-en", "/task ack 1")
    await place.say("luc@ops-en", "/note T-1 On our way")
    await place.say("luc@ops-en", "/task decline 1 The bridge is out")
    for language in LANGUAGES:
        said = await history(place, f"tom@ops-{language}", "T-1", language)
        assert said[0] == bare(ours("history-title", language, record=code("T-1"), count=4))
        assert all("EAT (22" in line and "NOV 26)" in line for line in said[1:])
        assert [line.split(" · ")[2] for line in said[1:]] == ["ana", "luc", "luc", "luc"]
        assert said[3].endswith(f" · {ours('step-note', language)} · luc · On our way")
        assert said[4].endswith("The bridge is out")


async def test_an_organisation_stands_with_its_people(place: Town) -> None:
    await people(place)
    await place.say("luc@ops-en", "/whoami")
    await place.say("ana@ops-en", "/poc add function: chief; org: UNOCHA; matrix: @x:example.org")
    await place.say("ana@ops-en", "/sitrep new WSH @ Goma: Wells are dry")
    assert (await history(place, "tom@ops-en", "SR-1"))[1].split(" · ")[2].startswith("ana")


async def test_a_long_one_shows_its_newest_steps(place: Town) -> None:
    await filed(place)
    for number in range(35):
        await place.say("luc@ops-en", f"/note T-1 note {number}")
    said = await history(place, "tom@ops-en", "T-1")
    assert said[:2] == [
        ours("history-title", "en", record=code("T-1"), count=36),
        ours("history-earlier", "en", count=6),
    ]
    assert len(said) == 32
    assert said[-1].endswith("note 34")


async def test_a_record_is_named_with_its_letters(place: Town) -> None:
    for language in LANGUAGES:
        said = await history(place, f"tom@ops-{language}", "34", language)
        kinds = code("SR-12 · T-12 · RQ-12 · M-12")
        assert said[0].endswith(bare(ours("refusal-record", language, typed=code("34"), kinds=kinds)))


async def test_a_record_above_the_rooms_marking_has_none(place: Town) -> None:
    await filed(place)
    for language in LANGUAGES:
        room = f"ops-{language}"
        await place.say(f"ana@{room}", "/room marking GREEN")
        said = await history(place, f"tom@{room}", "SR-1", language)
        assert said[0].endswith(bare(ours("record-none", language, record=code("SR-1"))))
        assert "ana" not in "".join(said)


async def test_what_was_noted_under_a_higher_marking_stays_there(place: Town) -> None:
    await people(place)
    await place.say("ana@ops-fr", "/room marking GREEN")
    await place.say("ana@ops-en", "/sitrep new WSH @ Goma: Wells are dry")
    await place.say("ana@ops-en", "/note SR-1 The source is Zanzibar")
    await place.say("ana@ops-en", "/sitrep update 1 marking: GREEN")
    assert any("Zanzibar" in line for line in await history(place, "luc@ops-en", "SR-1"))
    said = await history(place, "luc@ops-fr", "SR-1", "en")
    assert not any("Zanzibar" in line for line in said)
    assert said[2].endswith(ours("history-withheld", "fr"))


async def test_a_familys_own_history_withholds_as_much(place: Town) -> None:
    await people(place)
    await place.say("ana@ops-fr", "/room marking GREEN")
    await place.say("ana@ops-en", f"/request assistance {TRUCKS}")
    await place.say("ana@ops-en", "/note RQ-1 The source is Zanzibar")
    await place.say("ana@ops-en", "/request edit 1 marking: GREEN")
    for command in ("/request history 1", "/history RQ-1"):
        assert "Zanzibar" in await place.say("luc@ops-en", command)
        assert "Zanzibar" not in await place.say("luc@ops-fr", command)
