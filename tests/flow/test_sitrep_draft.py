"""A report that was refused comes back as it was typed, where it may be shown."""

from __future__ import annotations

from tests.flow.asked import LANGUAGES, bare, ours, word
from tests.flow.sitreps import WELLS
from tests.support.town import town

WRONG = "clusters: nowhere\nsituation: Two wells down; 300 families.\nneeds: 2 pumps"


async def test_a_refused_report_comes_back() -> None:
    async with town() as here:
        for language in LANGUAGES:
            refused = bare(await here.say(f"ana@ops-{language}", f"{word('sitrep new', language)} {WRONG}"))
            answer = bare(await here.say(f"ana@ops-{language}", "/sitrep draft"))

            assert word("sitrep draft", language) in refused
            assert answer == f"ℹ️ {bare(ours('sitrep-draft', language))}\n{word('sitrep new', language)} {WRONG}"


async def test_put_right_it_is_filed_and_no_draft_is_left() -> None:
    async with town() as here:
        await here.say("ana@ops-en", f"/sitrep new {WRONG}")
        draft = (await here.say("ana@ops-en", "/sitrep draft")).split("\n", 1)[1]
        filed = await here.say("ana@ops-en", draft.replace("nowhere", "WSH"))
        left = await here.say("ana@ops-en", "/sitrep draft")

    assert "SR-1 is filed." in filed
    assert "Situation: Two wells down; 300 families." in filed
    assert left.startswith("You have no draft here.")


async def test_it_is_not_brought_into_a_room_of_a_lower_marking() -> None:
    async with town() as here:
        for language in LANGUAGES:
            await here.say(f"ana@ops-{language}", "/room marking GREEN")
        await here.say("ana@hall", "/room operation Flood 2026")
        await here.say("ana@hall", f"/sitrep new {WELLS}")
        for command, back in (
            ("/sitrep new", "/sitrep draft"),
            ("/sitrep update 1", "/sitrep draft"),
            ("/methane", "/methane"),
        ):
            await here.say("ana@hall", f"{command} clusters: nowhere; situation: secret")
            for language in LANGUAGES:
                lower = bare(await here.say(f"ana@ops-{language}", back))
                assert "secret" not in lower
                assert back == "/methane" or lower.startswith(ours("sitrep-no-draft", language))
            assert f"{command} clusters: nowhere; situation: secret" in await here.say("ana@hall", back)


async def test_everybody_has_their_own() -> None:
    async with town() as here:
        await here.say("luc@ops-en", "hello")
        await here.say("ana@ops-en", "/role console:luc liaison")
        await here.say("ana@ops-en", f"/sitrep new {WRONG}")
        answer = await here.say("luc@ops-en", "/sitrep draft")

    assert answer.startswith("You have no draft here.")


FIRST, SECOND = (
    "new clusters: nowhere; situation: two wells are down in the north of Goma",
    "new clusters: nowhere; situation: cholera was confirmed in three camps near Uvira",
)


async def test_two_forms_that_were_refused_are_both_kept_until_each_is_put_right() -> None:
    async with town() as here:
        await here.say("ana@ops-en", f"/sitrep {FIRST}")
        await here.say("ana@ops-en", f"/sitrep {SECOND}")
        await here.say("ana@ops-en", f"/sitrep {SECOND.replace('nowhere', 'nobody')}")
        last = await here.say("ana@ops-en", "/sitrep draft")
        for_ana = await here.say("ana@ops-fr", "/rapport brouillon 2")
        await here.say("ana@ops-en", f"/sitrep {SECOND.replace('nowhere', 'HEA')}")
        left = bare(await here.say("ana@ops-en", "/sitrep draft"))
        nothing = await here.say("ana@ops-en", "/sitrep draft 2")

    assert last.split("\n")[1:] == [
        f"/sitrep {SECOND.replace('nowhere', 'nobody')}",
        "There is one older draft: /sitrep draft 2",
    ]
    assert "two wells are down" in for_ana
    assert left.split("\n")[1:] == [f"/sitrep {FIRST}"]
    assert nothing.startswith("You have one draft here only.")


async def test_a_report_may_stand_right_behind_the_familys_word() -> None:
    async with town() as here:
        for language in LANGUAGES:
            typed = f"{word('sitrep', language)} WSH @ Goma: two wells"
            filed = bare(await here.say(f"ana@ops-{language}", typed))

            assert filed.endswith("two wells")
        refused = await here.say("ana@ops-en", "/sitrep WSH: x; severity: so-so")
        near = await here.say("ana@ops-en", "/sitrep lst")
        number = await here.say("ana@ops-en", "/sitrep SR-1")
        observer = await here.say("luc@ops-en", "/sitrep lst")
        draft = await here.say("ana@ops-en", "/sitrep draft")

    assert "/sitrep WSH: x; 👉 severity: so-so" in refused
    assert "/sitrep list [FILTERS]" in near
    assert "/sitrep list [FILTERS]" in observer
    assert number.startswith("TLP:AMBER · SR-1 v1")
    assert draft.split("\n")[1:] == ["/sitrep WSH: x; severity: so-so"]
