"""Records of all kinds, and contacts, are found by their words."""

from __future__ import annotations

import pytest

from tests.flow.asked import LANGUAGES, bare, ours, word
from tests.flow.filed import filed, people
from tests.support.town import Town


async def found(place: Town, who: str, words: str, language: str = "en") -> list[str]:
    """The lines of the answer to a search."""
    return bare(await place.say(who, f"{word('search', language)} {words}")).split("\n")


async def test_every_kind_has_its_own_list(place: Town) -> None:
    await filed(place)
    await place.say("ana@ops-en", "/poc add function: wells engineer; org: MSF; area: Goma")
    for language in LANGUAGES:
        said = await found(place, f"tom@ops-{language}", "wells Goma", language)
        heads = {name: bare(ours(f"search-{name}", language, count=1)) for name in ("sitrep", "task", "poc")}
        assert [said[place + 1].split()[0] for place, line in enumerate(said) if line in heads.values()] == [
            "SR-1",
            "T-1",
            "C-1",
        ]
        assert [line for line in said if line in heads.values()] == list(heads.values())


async def test_accents_and_typos_are_forgiven(place: Town) -> None:
    await filed(place)
    for words in ("weels", "WÉLLS", "wel", "goma"):
        said = await found(place, "tom@ops-en", words)
        assert any(line.startswith("T-1") for line in said), words
        assert any(line.startswith("SR-1") for line in said), words


async def test_arabic_is_found_with_what_is_written_together_with_it_and_without(place: Town) -> None:
    await place.say("ana@ops-ar", "/طلب مساعدة خيام للمدرسة الابتدائية والمستشفى في الفاشر")
    for words in ("مدرسة", "المدرسة", "مدرسه", "للمدرسه", "مستشفي", "والفاشر", "بالفاشر", "إبتدائية"):
        assert "RQ-1" in (await found(place, "tom@ops-ar", words, "ar"))[1], words


async def test_what_was_noted_and_the_reasons_given_are_found_as_well(place: Town) -> None:
    await filed(place)
    await place.say("ana@ops-en", "/note T-1 the jackfruit bridge is out")
    await place.say("ana@ops-en", "/request assistance description: hospital; quantity: 300 blankets")
    await place.say("ana@ops-en", "/request cancel 1 kapok came instead")
    assert (await found(place, "tom@ops-en", "jackfruit"))[1].startswith("T-1")
    assert "RQ-1" in (await found(place, "tom@ops-en", "kapok"))[1]
    assert "RQ-1" in (await found(place, "tom@ops-en", "300 blanket"))[1]
    await place.say("ana@ops-fr", "/room marking GREEN")
    assert (await found(place, "tom@ops-fr", "jackfruit", "fr"))[0] == ours("search-nothing", "fr")


async def test_what_was_noted_under_a_stricter_marking_finds_nothing_under_a_milder_one(place: Town) -> None:
    await place.say("ana@ops-fr", "/room marking GREEN")
    await place.say("ana@ops-en", "/request assistance flour")
    await place.say("ana@ops-en", "/note RQ-1 jackfruit")
    await place.say("ana@ops-en", "/request edit 1 marking: GREEN; description: rice")
    assert "RQ-1" in (await found(place, "tom@ops-fr", "rice", "fr"))[1]
    assert (await found(place, "tom@ops-fr", "jackfruit", "fr"))[0] == ours("search-nothing", "fr")


async def test_a_cluster_goes_by_its_name_in_any_language(place: Town) -> None:
    await filed(place)
    assert (await found(place, "tom@ops-en", "agua"))[1].startswith("SR-1")


async def test_what_has_every_word_hides_what_has_only_some(place: Town) -> None:
    await filed(place)
    assert not any(line.startswith("T-1") for line in await found(place, "tom@ops-en", "wells pumps"))
    some = await found(place, "tom@ops-en", "wells kamchatka")
    assert some[0] == ours("search-some", "en")
    assert any(line.startswith("T-1") for line in some)


async def test_a_number_finds_its_record_as_far_as_it_may_be_shown(place: Town) -> None:
    await filed(place)
    for typed in ("sr-1", "SR1", "sr 1", "SR-١"):
        assert (await found(place, "tom@ops-en", typed))[1].startswith("SR-1"), typed
    await place.say("ana@ops-fr", "/room marking GREEN")
    assert (await found(place, "tom@ops-fr", "SR-1", "fr"))[0] == ours("search-nothing", "fr")


async def test_nothing_found_says_so(place: Town) -> None:
    await filed(place)
    for language in LANGUAGES:
        said = await found(place, f"tom@ops-{language}", "kamchatka", language)
        assert said[0] == ours("search-nothing", language)
        assert (await found(place, f"tom@ops-{language}", "???", language))[0] == said[0]


async def test_a_button_shows_the_card(place: Town) -> None:
    await filed(place)
    answer = await place.ask("tom@ops-en", "/search repair")
    assert [button.command for button in answer.buttons] == ["!show T-1"]
    await place.console.press(room="ops-en", person="tom", target=answer.id, index=0)
    await place.settle()
    assert "T-1 Repair the wells" in place.last("ops-en")


async def test_many_are_counted_and_the_best_shown(place: Town) -> None:
    await people(place)
    for number in range(7):
        await place.say("ana@ops-en", f"/sitrep new WSH @ Goma: Wells are dry in quarter {number}")
    for language in LANGUAGES:
        said = await found(place, f"tom@ops-{language}", "wells", language)
        assert said[0] == bare(ours("search-sitrep", language, count=7))
        assert said[-1] == bare(ours("search-more", language, count=2))
        assert len(said) == 7


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_room_finds_nothing_above_its_marking(place: Town, language: str) -> None:
    """Not by counting it, not by what it makes of others, not by its words."""
    await people(place)
    room = f"ops-{language}"
    await place.say("ana@ops-en" if language != "en" else "ana@ops-fr", "/sitrep new WSH @ Goma: Zanzibar wells pumps")
    await place.say(f"ana@{room}", "/room marking GREEN")
    await place.say(f"ana@{room}", "/sitrep new WSH @ Goma: Zanzibor wells")
    said = await found(place, f"tom@{room}", "wells", language)
    assert said[0] == bare(ours("search-sitrep", language, count=1))
    assert said[1].startswith("SR-2")
    some = await found(place, f"tom@{room}", "wells pumps", language)
    assert some[:2] == [ours("search-some", language), said[0]]
    mistyped = await found(place, f"tom@{room}", "zanzibar", language)
    assert mistyped[:2] == said[:2]
