"""A report has versions: updates, a last one, what changed from one to the next, and what takes its place."""

from __future__ import annotations

import re

import pytest

from bot.core.document import Code, Phrase
from bot.core.marking import Marking
from tests.flow.asked import LANGUAGES, about, bare, code, ours, word
from tests.flow.sitreps import fill_in, form_in, lines, staff
from tests.support.sitreps import keep, report
from tests.support.town import Town, town

FIRST = (
    "/sitrep new WSH @ 35MRU6543: 2 wells down; needs: 2 pumps;"
    " figures: displaced 3400 source DTM as at 0600Z, injured 12; severity: severe"
)
DTM = "DTM, as at 22 Nov 2026, 09:00 EAT (220600Z NOV 26)"


def sr(number: int) -> Code:
    return Code(f"SR-{number}")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_form_of_a_report_comes_filled_in_and_makes_the_next_version(language: str) -> None:
    who = f"ana@ops-{language}"
    async with town() as here:
        await here.say("ana@ops-en", FIRST)
        form = form_in(bare(await here.say(who, f"{word('sitrep update', language)} 1")))
        unchanged = bare(await here.say(who, form)).split("\n")
        before = await here.say("ana@ops-en", "/sitrep show 1 v1")
        after = await here.say("ana@ops-en", "/sitrep show 1")

    assert form.startswith(f"{word('sitrep update', language)} 1\n")
    assert unchanged[0] == bare(ours("sitrep-done-update", language, record=sr(1), version=2))
    assert before.split("\n")[2:] == after.split("\n")[1:]


async def test_what_is_typed_takes_the_place_of_what_it_said() -> None:
    typed = "figures: displaced 3600 source DTM as at 0600Z; needs: no change; place:; urgency: past"
    async with town() as here:
        await here.say("ana@ops-en", FIRST)
        answer = await lines(here, "ana@ops-en", f"/sitrep update SR-1 {typed}")

    assert answer[:2] == ["SR-1 is updated; this is version 2.", "TLP:AMBER · SR-1 v2 (update)"]
    assert not any(line.startswith(("Place", "injured")) for line in answer)
    assert f"displaced: 3,600 — {DTM}" in answer
    assert "Needs: no change · 2 pumps" in answer
    assert "Urgency: past" in answer
    assert "Severity: severe" in answer


async def test_figures_of_which_an_update_says_nothing_are_as_old_as_they_were() -> None:
    async with town() as here:
        await here.say("ana@ops-en", FIRST)
        await here.wait(hours=3)
        answer = await lines(here, "ana@ops-en", "/sitrep update 1 needs: 3 pumps")
        nothing = await lines(here, "ana@ops-en", "/sitrep diff 1")
        confirmed = await lines(here, "ana@ops-en", "/sitrep update 1 figures: injured 12")
        whole = await lines(here, "ana@ops-en", "/sitrep consolidated")

    assert "injured: 12 — as at 22 Nov 2026, 09:05 EAT (220605Z NOV 26)" in answer
    assert not any("injured" in line for line in nothing)
    assert "injured: 12" in confirmed
    assert any(line.startswith("injured") and "12:05" in line for line in whole)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_no_change_is_a_report_of_its_own(language: str) -> None:
    unchanged = {"en": "no change", "fr": "sans changement", "es": "sin cambios", "ar": "لا تغيير"}[language]
    async with town() as here:
        await here.say("ana@ops-en", FIRST)
        form = form_in(await here.say("ana@ops-en", "/sitrep update 1"))
        filled = fill_in(form, situation=unchanged, response=unchanged)
        answer = await lines(here, "ana@ops-en", filled)

    assert "Situation: no change · 2 wells down" in answer
    assert "Response: no change" in answer


async def test_figures_that_have_not_changed_stand_below_that() -> None:
    async with town() as here:
        await here.say("ana@ops-en", FIRST)
        answer = await lines(here, "ana@ops-en", "/sitrep update 1 figures: no change")

    begin = answer.index("Key figures: no change")
    assert answer[begin + 1 : begin + 3] == [f"displaced: 3,400 — {DTM}", "injured: 12"]


async def test_every_version_is_kept_and_what_changed_is_shown() -> None:
    async with town() as here:
        await here.say("ana@ops-en", FIRST)
        await here.say("ana@ops-en", "/sitrep update 1 figures: displaced 3600 source DTM as at 0600Z; place: Goma")
        await here.say("ana@ops-en", "/sitrep update 1 needs: 3 pumps")
        for language in LANGUAGES:
            who, show, diff = f"ana@ops-{language}", word("sitrep show", language), word("sitrep diff", language)
            old = bare(await here.say(who, f"{show} SR-1 v1"))
            changed = bare(await here.say(who, f"{diff} SR-1 1 2"))
            last = bare(await here.say(who, f"{diff} SR-1"))
            since = bare(await here.say(who, f"{diff} 1 v1"))

            assert old.startswith(ours("sitrep-old-version", language, version=1, last=3))
            assert "SR-1 v1" in old
            assert "35M RU 65 43" in old
            assert changed.split("\n")[0] == bare(ours("sitrep-diff", language, record=sr(1), before=1, after=2))
            arrow = ours("sitrep-arrow", language)
            assert f"35M RU 65 43{arrow}Goma" in changed
            assert ours("sitrep-label-needs", language) not in changed
            assert f"2 pumps{arrow}3 pumps" in last
            assert "Goma" not in last
            assert f"2 pumps{arrow}3 pumps" in since
            assert f"35M RU 65 43{arrow}Goma" in since


async def test_a_diff_goes_field_by_field_and_figure_by_figure() -> None:
    async with town() as here:
        await here.say("ana@ops-en", FIRST)
        nothing_yet = await here.say("ana@ops-en", "/sitrep diff 1")
        await here.say("ana@ops-en", "/sitrep update 1 figures: displaced 3600 source DTM as at 0600Z, dead 1")
        answer = await lines(here, "ana@ops-en", "/sitrep diff 1")
        await here.say("ana@ops-en", "/sitrep update 1 severity: severe")
        same = await lines(here, "ana@ops-en", "/sitrep diff 1")

    assert nothing_yet.startswith("SR-1 has one version only: nothing changed in it yet.")
    assert answer == [
        "SR-1: what changed from version 1 to version 2",
        "Report: initial → update",
        "Key figures:",
        f"displaced: 3,400 — {DTM} → 3,600 — {DTM}",
        "dead: – → 1",
        "injured: 12 → –",
    ]
    assert same[1:] == ["Nothing that a report says."]


async def test_the_last_version_is_final() -> None:
    async with town() as here:
        for number, language in enumerate(LANGUAGES, 1):
            who, record = f"ana@ops-{language}", sr(number)
            await here.say("ana@ops-en", FIRST)
            made = bare(await here.say(who, f"{word('sitrep final', language)} {number}"))
            again = bare(await here.say(who, f"{word('sitrep update', language)} {number} severity: minor"))
            finally_ = bare(await here.say(who, f"{word('sitrep final', language)} {number}"))

            assert made.startswith(bare(ours("sitrep-done-final", language, record=record, version=2)))
            assert ours("sitrep-stage-final", language) in made.split("\n")[1]
            closed = ours("sitrep-closed", language, record=record, state=Phrase("sitrep-state-final"))
            instead = ours("sitrep-instead", language, command=code("/sitrep new"), record=record)
            for refused in (again, finally_):
                assert refused.split("\n")[:2] == [bare(closed), bare(instead)]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_what_supersedes_another_says_so_in_both_and_gives_the_place_back(language: str) -> None:
    who = f"ana@ops-{language}"
    async with town() as here:
        await here.say("ana@ops-en", FIRST)
        await here.say("ana@ops-en", "/sitrep final 1")
        filed = bare(await here.say(who, f"{word('sitrep new', language)} WSH: again; supersedes: SR-1"))
        old = bare(await here.say(who, f"{word('sitrep show', language)} 1"))
        twice = bare(await here.say(who, "/sitrep new WSH: third; supersedes: 1"))
        update = bare(await here.say(who, "/sitrep update 1 severity: minor"))
        cancelled = bare(await here.say(who, f"{word('sitrep cancel', language)} 2 wrong"))
        stands = bare(await here.say(who, f"{word('sitrep show', language)} 1"))

    assert filed.split("\n")[1] == bare(ours("sitrep-now-superseded", language, record=sr(1)))
    assert f"{ours('sitrep-label-supersedes', language)}{ours('colon', language)}SR-1" in filed
    assert old.split("\n")[1] == bare(ours("sitrep-is-superseded-by", language, record=sr(2)))
    superseded = Phrase("sitrep-state-superseded")
    assert bare(ours("sitrep-not-superseded", language, record=sr(1), state=superseded)) in twice
    assert update.startswith(bare(ours("sitrep-closed", language, record=sr(1), state=superseded)))
    assert cancelled.split("\n")[1] == bare(ours("sitrep-stands-again", language, record=sr(1)))
    assert ours("sitrep-stage-final", language) in stands.split("\n")[0]
    assert bare(ours("sitrep-is-superseded-by", language, record=sr(2))) not in stands


@pytest.mark.parametrize("language", LANGUAGES)
async def test_what_supersedes_another_is_marked_as_high_and_not_named_below_that(language: str) -> None:
    high, low = ("ana@ops-fr" if language == "en" else "ana@ops-en"), f"ana@ops-{language}"
    async with town() as here:
        await here.say(low, "/room marking GREEN")
        await here.say(high, "/sitrep new WSH: first")
        await here.say(low, "/sitrep new WSH: second")
        hidden = bare(await here.say(low, "/sitrep new WSH: third; supersedes: 1"))
        lower = await here.say(high, "/sitrep new WSH: third; supersedes: 1; marking: GREEN")
        await here.say(high, "/sitrep new WSH: third; supersedes: 2")
        other = await here.say(high, "/sitrep update 3 supersedes: 1")
        shown = bare(await here.say(low, "/sitrep show 2"))
        exported = await here.ask(low, "/sitrep export 2 json")

    assert bare(ours("record-none", language, record=sr(1))) in hidden
    assert "TLP:AMBER" in lower
    assert "SR-1" in lower
    assert "SR-3" not in lower
    assert "SR-2" in other
    assert shown.split("\n")[1] == ours("sitrep-is-superseded", language)
    assert "SR-3" not in shown + exported.files[0].data.decode()


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_cancelled_report_leaves_its_number_and_a_mark(language: str) -> None:
    who = f"ana@ops-{language}"
    cancel = word("sitrep cancel", language)
    async with town() as here:
        await here.say("ana@ops-en", FIRST)
        without = bare(await here.say(who, f"{cancel} 1"))
        await here.say(who, f"{cancel} 1 wrong district")
        again = bare(await here.say(who, f"{cancel} 1 wrong district"))
        shown = bare(await here.say(who, f"{word('sitrep show', language)} 1"))
        listed = bare(await here.say(who, word("sitrep list", language)))
        following = bare(await here.say(who, "/sitrep new WSH: next"))

    assert without.startswith(ours("refusal-missing", language, param=Phrase("param-reason")))
    assert again.startswith(bare(ours("sitrep-cancelled-before", language, record=sr(1))))
    assert f"{ours('sitrep-is-cancelled', language)}{ours('colon', language)}wrong district" in shown
    assert ours("sitrep-state-cancelled", language) in listed
    assert following.startswith(bare(ours("sitrep-filed", language, record=sr(2))))


@pytest.mark.parametrize("language", LANGUAGES)
async def test_who_may_change_a_report_and_who_may_not(language: str) -> None:
    async with town() as here:
        await staff(here)
        await here.say("sara@ops-en", FIRST)

        async def first(who: str, command: str, more: str) -> str:
            typed = f"{word(f'sitrep {command}', language)} 1 {more}"
            return bare(await here.say(f"{who}@ops-{language}", typed)).split("\n")[0]

        observer = [await first("omar", each, "severity: minor") for each in ("update", "final", "cancel", "approve")]
        other = [await first("luc", each, "severity: minor") for each in ("update", "final", "cancel")]
        colleague, coordinator = await first("tom", "update", "severity: minor"), await first("ana", "final", "")

    assert set(observer) == {ours("refusal-role-needed", language, role=Phrase("role-liaison"))}
    assert set(other) == {bare(ours("sitrep-not-yours", language, record=sr(1)))}
    assert colleague == bare(ours("sitrep-done-update", language, record=sr(1), version=2))
    assert coordinator == bare(ours("sitrep-done-final", language, record=sr(1), version=3))


async def test_nothing_is_shown_or_changed_where_the_marking_is_too_high(place: Town) -> None:
    await keep(place, report(marking=Marking.RED, needs="secret"))
    for language in LANGUAGES:
        who = f"ana@ops-{language}"

        for command, more in (
            *(("show", ""), ("show", "v1"), ("diff", ""), ("update", ""), ("update", "needs: x")),
            *(("final", ""), ("cancel", "wrong"), ("approve", "")),
        ):
            hidden = bare(await place.say(who, f"{word(f'sitrep {command}', language)} 1 {more}"))
            missing = bare(await place.say(who, f"{word(f'sitrep {command}', language)} 7 {more}"))
            assert bare(ours("record-none", language, record=sr(1))) in hidden
            assert re.sub(r"\b[17]\b", "N", hidden) == re.sub(r"\b[17]\b", "N", missing)
            assert "secret" not in hidden


async def test_a_version_that_was_marked_higher_is_not_shown() -> None:
    async with town() as here:
        await here.say("ana@ops-fr", "/room marking GREEN")
        await here.say("ana@ops-en", "/sitrep new WSH: secret")
        await here.say("ana@ops-en", "/sitrep update 1 situation: open; marking: GREEN")
        now = await here.say("ana@ops-fr", "/sitrep show 1")
        before = await here.say("ana@ops-fr", "/sitrep show 1 v1")
        changed = await here.say("ana@ops-fr", "/sitrep diff 1")

    assert "open" in now
    assert "SR-1 n’a pas de version 1" in before
    assert "SR-1 n’a pas de version 1" in changed
    assert "secret" not in now + before + changed


async def test_all_that_is_wrong_with_a_change_is_said_and_it_is_kept() -> None:
    async with town() as here:
        await here.say("ana@ops-en", FIRST)
        for language in LANGUAGES:
            who = f"ana@ops-{language}"
            typed = "/sitrep update 1 severity: so-so; glide: 12; situation: -; marking: RED; pumps"
            answer = bare(await here.say(who, typed))
            version = bare(await here.say(who, "/sitrep show 1 v9"))
            no_version = bare(await here.say(who, "/sitrep show 1 latest"))
            itself = bare(await here.say(who, "/sitrep update 1 supersedes: SR-1"))
            draft = bare(await here.say(who, "/sitrep draft"))
            shown = await here.say("ana@ops-en", "/sitrep show 1")

            assert answer.startswith(f"{about('changes', language)}"[:3])
            assert bare(ours("sitrep-value", language, typed=Code("so-so"))) in answer
            assert bare(ours("sitrep-glide", language, typed=Code("12"), example=Code("EQ-2001-000033-IND"))) in answer
            assert ours("refusal-field-missing", language) in answer
            assert (
                bare(ours("marking-too-high", language, marking=Code("TLP:RED"), ceiling=Code("TLP:AMBER"))) in answer
            )
            assert bare(ours("sitrep-no-label", language, typed=Code("pumps"))) in answer
            assert bare(ours("sitrep-no-version", language, record=sr(1), version=9)) in version
            assert bare(ours("sitrep-version", language, typed=Code("latest"))) in no_version
            assert bare(ours("sitrep-supersedes-itself", language, record=sr(1))) in itself
            assert draft.split("\n")[1] == f"{word('sitrep update', language)} 1 supersedes: SR-1"
            assert "SR-1 v1 (initial)" in shown


async def test_no_change_stays_where_nothing_else_was_said(place: Town) -> None:
    await place.say("ana@ops-en", "/sitrep LOG: no change; gaps: no change; needs: fuel")
    updated = await place.say("ana@ops-en", "/sitrep update 1 needs: no change")
    once_more = await place.say("ana@ops-en", "/sitrep update 1 gaps: fuel")

    assert "Situation: no change\nNeeds: no change · fuel\nGaps and constraints: no change" in updated
    assert "Situation: no change\nNeeds: fuel\nGaps and constraints: fuel" in once_more


async def test_a_figure_that_is_named_alone_changes_and_all_others_stay(place: Town) -> None:
    await place.say("ana@ops-en", "/sitrep WSH: x; figures: displaced 3400 source DTM as at 0500Z, injured 12, dead 3")
    changed = await place.say("ana@ops-en", "/sitrep update 1: injured: 14; wounded: 15 (MSF)")
    replaced = await place.say("ana@ops-en", "/sitrep update 1 figures: injured 16")

    figures = changed.split("Key figures:\n")[1].split("\nSituation")[0].split("\n")
    assert [each.split(" — ")[0] for each in figures] == ["displaced: 3,400", "dead: 3", "injured: 14", "injured: 15"]
    assert "Key figures:\ninjured: 16\nSituation: x" in replaced
