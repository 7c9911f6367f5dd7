"""Requests for information: answered by anybody, closed or rejected by whoever asked and nobody else."""

from __future__ import annotations

import pytest

from bot.core.document import phrase
from tests.flow.asked import LANGUAGES, bare, ours, word
from tests.flow.requests import WITH_A_BRIGADE, cannot, crew, first, said
from tests.support.town import Town, town

FORMS = {
    "en": "is the bridge open?; needed by: tomorrow 12:00; asked of: OCHA",
    "fr": "question : is the bridge open?; requis pour : demain 12:00; demandé à : OCHA",
    "es": "pregunta: is the bridge open?; necesario para: mañana 12:00; pedido a: OCHA",
    "ar": "السؤال: is the bridge open?؛ مطلوب قبل: غدا 12:00؛ موجه إلى: OCHA",
}


async def asked(here: Town) -> None:
    """Sara asks OCHA whether the bridge is open."""
    await crew(here)
    await here.say("sara@ops-en", f"/request information {FORMS['en']}")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_from_asked_to_closed(language: str) -> None:
    async with town(plans=(WITH_A_BRIGADE,)) as here:
        await crew(here)
        filed = bare(
            await here.say(f"sara@ops-{language}", f"{word('request information', language)} {FORMS[language]}")
        )
        answered = bare(await here.say(f"luc@ops-{language}", f"{word('request answer', language)} 1 to 20 t"))
        closed = await first(here, f"sara@ops-{language}", f"{word('request close', language)} 1")

    assert filed.startswith(said("request-filed", language, type="information"))
    assert "is the bridge open?" in filed
    assert "230900Z NOV 26" in filed
    assert answered.startswith(said("request-done-answer", language))
    assert [line for line in answered.split("\n") if line.endswith(" to 20 t")]
    assert closed == said("request-done-close", language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("step", "move"), [("close 1", "close"), ("decline 1 x", "decline"), ("cancel 1 x", "cancel")])
async def test_nobody_but_the_asker_ends_it(language: str, step: str, move: str) -> None:
    async with town(plans=(WITH_A_BRIGADE,)) as here:
        await asked(here)
        refused = [await first(here, f"{who}@ops-{language}", f"/request {step}") for who in ("ana", "luc")]
        done = await first(here, f"sara@ops-{language}", f"/request {step}")

    people = phrase("request-party-asker", who=phrase("role-none"))
    shape = said("request-not-yours", language, move=phrase(f"request-move-{move}"), people=people)
    assert refused == [shape.replace(ours("role-none", language), "sara")] * 2
    assert done == said(f"request-done-{move}", language)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_it_says_by_when_it_is_needed(language: str) -> None:
    async with town(plans=(WITH_A_BRIGADE,)) as here:
        await crew(here)
        refused = bare(await here.say(f"sara@ops-{language}", "/request information is the bridge open?"))

    label = ours("field-request-needed-by", language).replace("،", ",").split(",")[0]
    assert f"{label}: {ours('refusal-field-missing', language)}" in refused


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("step", "move"), [("validate 1", "validate"), ("offer 1 2 maps", "offer"), ("start 1", "start")]
)
async def test_it_has_no_steps_of_assistance(language: str, step: str, move: str) -> None:
    async with town(plans=(WITH_A_BRIGADE,)) as here:
        await asked(here)

        assert await first(here, f"ana@ops-{language}", f"/request {step}") == cannot(
            move, "submitted", language, "information"
        )


@pytest.mark.parametrize("language", LANGUAGES)
async def test_observers_do_not_answer(language: str) -> None:
    async with town(plans=(WITH_A_BRIGADE,)) as here:
        await asked(here)
        refused = await first(here, f"eve@ops-{language}", "/request answer 1 yes")

    assert refused == ours("refusal-role-needed", language, role=ours("role-member", language))


async def test_a_question_that_was_asked_before_is_shown() -> None:
    async with town(plans=(WITH_A_BRIGADE,)) as here:
        await asked(here)
        near = await here.say("sara@ops-en", "/request information bridge open?; needed by: tomorrow")

    assert near.startswith("This looks like a request that is open. Nothing is filed yet:")


async def test_who_asked_is_reminded_before_it_is_needed_and_when() -> None:
    async with town(plans=(WITH_A_BRIGADE,)) as here:
        await asked(here)
        await here.wait(days=2)
        told = [shown.text.split("\n")[0] for shown in here.pane("@sara")]

    moment = "23 Nov 2026, 12:00 EAT (230900Z NOV 26)"
    assert [line for line in told if "needed" in line] == [
        f"RQ-1 is needed by {moment}, and waits for OCHA.",
        f"RQ-1 was needed by {moment}, and still waits for OCHA.",
    ]
