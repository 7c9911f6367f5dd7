"""Where an operation asks for an authoriser, a report is a draft for the room until somebody else approves it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from bot.core.document import Code, Phrase
from bot.core.people import Role
from bot.core.sitrep import SitrepState
from tests.flow.asked import LANGUAGES, bare, code, ours, word
from tests.flow.sitreps import AUTHORISED, staff
from tests.support.sitreps import NOW, keep, report
from tests.support.town import Town, town

FIRST = "/sitrep new WSH @ Goma: two wells down; figures: injured 3"
SR_1, SR_2 = Code("SR-1"), Code("SR-2")


@pytest.fixture
async def strict() -> AsyncIterator[Town]:
    """SR-1, which Sara prepared, awaits its approval."""
    async with town(plans=(AUTHORISED,)) as here:
        await staff(here)
        await here.say("sara@ops-en", FIRST)
        yield here


@pytest.mark.parametrize("language", LANGUAGES)
async def test_it_is_a_draft_until_it_is_approved(strict: Town, language: str) -> None:
    who, approve = f"tom@ops-{language}", word("sitrep approve", language)

    draft = bare(await strict.say(who, f"{word('sitrep show', language)} 1"))
    left_out = bare(await strict.say(who, word("sitrep consolidated", language)))
    approved = bare(await strict.say(who, f"{approve} SR-1"))
    counted = bare(await strict.say(who, word("sitrep consolidated", language)))
    again = bare(await strict.say(who, f"{approve} SR-1"))

    assert draft.split("\n")[1] == ours("sitrep-is-draft", language)
    assert ours("report-waiting", language, count=1) in left_out
    assert "two wells" not in left_out
    assert approved.startswith(bare(ours("sitrep-done-approve", language, record=SR_1)))
    assert f"{ours('sitrep-label-approved', language)}{ours('colon', language)}tom (UNICEF)" in approved
    assert ours("sitrep-is-draft", language) not in approved
    assert "two wells" in counted
    assert again.startswith(
        bare(ours("sitrep-awaits-nothing", language, record=SR_1, state=Phrase("sitrep-state-filed")))
    )


async def test_what_was_approved_before_is_read_however_many_others_wait(strict: Town) -> None:
    await strict.say("tom@ops-en", "/sitrep approve 1")
    await strict.say("sara@ops-en", "/sitrep update 1 needs: pumps")
    later = NOW + timedelta(minutes=5)
    await keep(strict, *[report(at=later, state=SitrepState.DRAFT) for _ in range(101)])

    counted = bare(await strict.say("tom@ops-en", "/sitrep consolidated"))

    assert "two wells down" in counted
    assert ours("report-waiting", "en", count=102) in counted


@pytest.mark.parametrize("language", LANGUAGES)
async def test_who_may_approve_and_who_may_not(strict: Town, language: str) -> None:
    async def answer(who: str) -> str:
        return bare(await strict.say(f"{who}@ops-{language}", f"{word('sitrep approve', language)} 1")).split("\n")[0]

    assert await answer("omar") == ours("refusal-role-needed", language, role=Phrase("role-liaison"))
    assert await answer("sara") == bare(ours("sitrep-own-approval", language, record=SR_1))
    assert await answer("luc") == bare(ours("sitrep-no-approver", language, record=SR_1))
    assert await answer("ana") == bare(ours("sitrep-done-approve", language, record=SR_1))


async def test_admins_say_whether_reports_need_approval() -> None:
    async with town() as here:
        await staff(here)
        filed = await here.say("sara@ops-en", FIRST)
        denied = await here.say("sara@ops-en", "/operation authoriser yes")
        unclear = await here.say("ana@ops-en", "/operation authoriser perhaps")
        for language in LANGUAGES:
            command = word("operation authoriser", language)
            said = bare(await here.say(f"ana@ops-{language}", f"{command} {ours('word-yes', language).split(',')[0]}"))
            assert said.endswith(bare(ours("operation-approved", language)))
        waiting = await here.say("sara@ops-en", FIRST)
        await here.say("ana@ops-en", "/operation authoriser off")
        again = await here.say("sara@ops-en", FIRST)

    assert filed.startswith("SR-1 is filed.")
    assert denied.startswith("This needs the role admin.")
    assert "is either yes or no." in unclear
    assert waiting.startswith("SR-2 is handed in.")
    assert again.startswith("SR-3 is filed.")


async def test_whoever_files_is_told_what_it_waits_for(strict: Town) -> None:
    settings = await strict.say("sara@ops-en", "/operation")
    assert "Situation reports: each is approved by somebody other than who prepared it" in settings
    for number, language in enumerate(LANGUAGES, 2):
        shown = await strict.ask(f"sara@ops-{language}", "/sitrep new HEA: clinic")

        assert bare(shown.text).startswith(bare(ours("sitrep-handed-in", language, record=Code(f"SR-{number}"))))
        assert bare(shown.text).split("\n")[1] == bare(
            ours("sitrep-awaits", language, command=code(f"/sitrep approve {number}"))
        )
        assert [each.label for each in shown.buttons] == [
            ours("sitrep-action-approve", language),
            ours("sitrep-action-update", language),
        ]


async def test_an_update_waits_as_well_and_what_was_approved_holds(strict: Town) -> None:
    await strict.say("tom@ops-en", "/sitrep approve 1")
    updated = await strict.say("tom@ops-en", "/sitrep update 1 situation: three wells down; figures: injured 5")
    meanwhile = await strict.say("ana@ops-en", "/sitrep consolidated")
    own = await strict.say("tom@ops-en", "/sitrep approve 1")
    first_author = await strict.say("sara@ops-en", "/sitrep approve 1")
    approved = await strict.say("ana@ops-en", "/sitrep approve 1")
    then = await strict.say("ana@ops-en", "/sitrep consolidated")

    assert "Version 2 was authorised and holds until then." in updated
    assert "two wells" in meanwhile
    assert "injured · Goma: 3 " in meanwhile
    assert "three wells" not in meanwhile
    assert own.startswith("You prepared SR-1.")
    assert first_author.startswith("You prepared SR-1.")
    assert "Authorised by: ana" in approved
    assert "injured · Goma: 5 " in then


async def test_nobody_who_changed_what_waits_may_approve_it(strict: Town) -> None:
    await strict.say("tom@ops-en", "/sitrep approve 1")
    await strict.say("tom@ops-en", "/sitrep final 1 needs: pumps")
    last = await strict.say("ana@ops-en", "/sitrep update 1 gaps: fuel")
    before_last = await strict.say("tom@ops-en", "/sitrep approve 1")
    await strict.meet(eve=Role.COORDINATOR)
    approved = await strict.say("eve@ops-en", "/sitrep approve 1")

    assert "SR-1 v4 (final)" in last
    assert before_last.startswith("You prepared SR-1.")
    assert approved.startswith("SR-1 is authorised.")


async def test_what_is_to_supersede_another_does_so_once_it_is_approved(strict: Town) -> None:
    await strict.say("ana@ops-en", "/sitrep approve 1")
    filed = await strict.say("sara@ops-en", "/sitrep new WSH: again; supersedes: 1")
    before = await strict.say("ana@ops-en", "/sitrep show 1")
    await strict.say("sara@ops-en", "/sitrep update 1 needs: pumps")
    approved = await strict.say("ana@ops-en", "/sitrep approve 2")
    after = await strict.say("ana@ops-en", "/sitrep show 1")
    cancelled = await strict.say("sara@ops-en", "/sitrep cancel 2 wrong")
    released = await strict.say("ana@ops-en", "/sitrep show 1")

    assert "SR-1 is superseded by it." not in filed
    assert "SUPERSEDED" not in before
    assert "SR-1 is superseded by it." in approved
    assert "SUPERSEDED by SR-2" in after
    assert "SR-1, whose place it had taken, stands again." in cancelled
    assert "DRAFT: not authorised yet." in released


async def test_a_draft_that_never_held_gives_no_place_back(strict: Town) -> None:
    await strict.say("ana@ops-en", "/sitrep approve 1")
    for number in (2, 3):
        await strict.say("sara@ops-en", f"/sitrep new WSH: no. {number}; supersedes: 1")
    await strict.say("ana@ops-en", "/sitrep approve 2")
    cancelled = await strict.say("sara@ops-en", "/sitrep cancel 3 not needed")

    assert "stands again" not in cancelled
    assert "SUPERSEDED by SR-2" in await strict.say("ana@ops-en", "/sitrep show 1")
