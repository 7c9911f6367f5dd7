"""A situation report is filed by its form, or in one line."""

from __future__ import annotations

import pytest

from bot.core.document import Code
from tests.flow.asked import LANGUAGES, bare, ours
from tests.flow.sitreps import WELLS, fill_in, form_in, lines, staff
from tests.support.catalogues import catalogues
from tests.support.town import town


async def test_the_form_says_what_is_known() -> None:
    async with town() as here:
        await staff(here)
        await here.say("sara@ops-en", "/sitrep new LOG @ Sake: road cut; area: Masisi")
        await here.wait(hours=3)
        form = form_in(await here.say("sara@ops-en", "/sitrep"))

    assert form.split("\n")[:11] == [
        "/sitrep new",
        "operation: Flood 2026",
        "number: SR-2",
        "reporter: sara",
        "organisation: UNICEF",
        "clusters: LOG",
        "title: ",
        "place: ",
        "area: Masisi",
        "period: from 220605Z NOV 26 to 220905Z NOV 26",
        "as of: 220905Z NOV 26",
    ]


async def test_the_first_form_goes_by_the_contact_entry() -> None:
    async with town() as here:
        await staff(here)
        form = form_in(await here.say("luc@ops-en", "/sitrep"))

    assert "organisation: WFP\nclusters: WSH\n" in form
    assert "area: Bukavu\nperiod: from 210605Z NOV 26 to 220605Z NOV 26\n" in form


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_whole_message_may_be_copied_with_all_that_explains_the_form(language: str) -> None:
    situation, clusters = (
        catalogues().synonyms(f"field-{name}", language)[0] for name in ("sitrep-situation", "clusters")
    )
    async with town() as here:
        await staff(here)
        message = await here.say(f"sara@ops-{language}", "/sitrep")
        copied = message.replace(f"{situation}: ", f"{situation}: 2 wells down")
        wrong = copied.replace(f"{clusters}: WSH", f"{clusters}: WAHS")
        refused = bare(await here.say(f"sara@ops-{language}", wrong))
        filed = bare(await here.say(f"sara@ops-{language}", copied))

    assert bare(message).startswith("ℹ️ ")
    assert f"👉 {clusters}: WAHS" in refused
    assert filed.startswith(bare(ours("sitrep-filed", language, record=Code("SR-1"))))
    assert filed.endswith("2 wells down")


async def test_the_form_comes_back_filled_in() -> None:
    async with town() as here:
        await staff(here)
        form = form_in(await here.say("sara@ops-en", "/sitrep"))
        filled = fill_in(
            form,
            title="Wells down",
            place="35M RU 65 43",
            severity="Severe",
            urgency="immediate",
            confidence="highly confident",
            phase="Response",
            figures="displaced 3,400 source DTM as at 0600Z\ninjured 12",
            situation="2 wells down.\nThe road to Sake is cut.",
            needs="2 pumps",
            response="no change",
            next_report="tomorrow 18:00",
            glide="fl-2026-000033-cod",
        )
        answer = await lines(here, "sara@ops-en", filled)

    assert answer == [
        "SR-1 is filed.",
        "TLP:AMBER · SR-1 v1 (initial): Wells down",
        "As of: 22 Nov 2026, 09:05 EAT (220605Z NOV 26)",
        "Reported by: sara (UNICEF)",
        "Covers: 21 Nov 2026, 09:05 EAT (210605Z NOV 26) to 22 Nov 2026, 09:05 EAT (220605Z NOV 26)",
        "Next report: 23 Nov 2026, 18:00 EAT (231500Z NOV 26)",
        "Clusters: water, sanitation and hygiene (WASH)",
        "Place: 35M RU 65 43",
        "Area: Goma",
        "Severity: severe",
        "Urgency: immediate",
        "Confidence: highly confident",
        "Phase: response",
        "GLIDE: FL-2026-000033-COD",
        "Key figures:",
        "displaced: 3,400 — DTM, as at 22 Nov 2026, 09:00 EAT (220600Z NOV 26)",
        "injured: 12",
        "Situation:",
        "2 wells down.",
        "The road to Sake is cut.",
        "Needs: 2 pumps",
        "Response: no change",
    ]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_form_of_each_language_is_understood_everywhere(language: str) -> None:
    situation = catalogues().synonyms("field-sitrep-situation", language)[0]
    clusters = catalogues().synonyms("field-clusters", language)[0]
    async with town() as here:
        form = form_in(bare(await here.say(f"ana@ops-{language}", "/sitrep")))
        turned = form.split("\n")[:1] + form.split("\n")[:0:-1]
        filled = fill_in("\n".join(turned), **{situation.replace(" ", "_"): "x y z", clusters.replace(" ", "_"): "WSH"})
        answer = bare(await here.say("ana@ops-en", filled))

    assert answer.startswith("SR-1 is filed.")
    assert "Situation: x y z" in answer


@pytest.mark.parametrize("language", LANGUAGES)
async def test_one_line_is_enough(language: str) -> None:
    async with town() as here:
        answer = bare(await here.say(f"ana@ops-{language}", f"/sitrep new {WELLS}")).split("\n")

    assert answer[0] == bare(ours("sitrep-filed", language, record="SR-1"))
    assert [each.split(": ")[-1].split(" : ")[-1] for each in answer[-3:]] == [
        "35M RU 65 43",
        "2 wells down, 300 families without water",
        "2 pumps",
    ]


async def test_each_report_is_numbered_and_its_card_offers_an_update() -> None:
    async with town() as here:
        await here.say("ana@ops-en", f"/sitrep new {WELLS}")
        shown = await here.ask("ana@ops-fr", "/rapport nouveau LOG: route coupée")

    assert "SR-2" in shown.text
    assert [button.label for button in shown.buttons] == ["Actualiser"]


async def test_all_that_is_wrong_is_said_at_once() -> None:
    typed = "/sitrep new clusters: nowhere; figures: injured many; place: 35MRI123; severity: so-so; marking: RED"
    wrong = ["clusters", "sitrep-figures", "sitrep-place", "sitrep-severity", "sitrep-marking", "sitrep-situation"]
    async with town() as here:
        for language in LANGUAGES:
            answer = bare(await here.say(f"ana@ops-{language}", typed))

            for name in wrong:
                assert f"\n{catalogues().synonyms(f'field-{name}', language)[0]}{ours('colon', language)}" in answer
            assert answer.count("👉") == 5
            assert bare(answer).replace("👉 ", "").endswith(typed)


async def test_a_report_for_another_operation_is_not_filed_here() -> None:
    async with town() as here:
        answer = await here.say("ana@ops-en", "/sitrep new operation: Drought 2025; clusters: WSH; situation: x")

    assert "operation: This room belongs to Flood 2026." in answer


async def test_a_marking_above_the_room_is_refused_with_where_it_can_be_filed() -> None:
    async with town() as here:
        await here.say("ana@ops-en", "/room marking GREEN")
        answer = await here.say("ana@ops-en", "/sitrep new clusters: WSH; situation: x; marking: amber")

    assert "marking: TLP:AMBER is above what this room may show (TLP:GREEN)." in answer
    assert "It can be filed in: ops-fr, ops-es and ops-ar" in answer


async def test_who_may_file_and_for_whom() -> None:
    async with town() as here:
        await staff(here)
        observer = await here.say("omar@ops-en", f"/sitrep new {WELLS}")
        other = await here.say("luc@ops-en", "/sitrep new clusters: WSH; situation: x; organisation: UNICEF")
        coordinator = await here.say("ana@ops-en", "/sitrep new clusters: WSH; situation: x; organisation: HCR")

    assert observer.startswith("This needs the role liaison.")
    assert "organisation: You report for WFP." in other
    assert "Reported by: ana (UNHCR)" in coordinator


async def test_somebody_else_told_it() -> None:
    async with town() as here:
        answer = await here.say("ana@ops-en", "/sitrep new reporter: Dr Amina; clusters: HEA; situation: x")

    assert "Reported by: Dr Amina, filed by ana" in answer
