"""Requests for information: answered by anybody, closed or rejected by whoever asked and nobody else."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.core.request import RequestType
from tests.flow.asked import LANGUAGES, bare, ours, word
from tests.flow.requests import WITH_A_BRIGADE, crew, first, four, lines, said
from tests.support.town import Town, town

FORMS = {
    "en": "is the bridge open?; needed by: tomorrow 12:00; asked of: OCHA",
    "fr": "question : le pont est-il ouvert ?; requis pour : demain 12:00; demandé à : OCHA",
    "es": "pregunta: ¿está cortada la carretera?; necesario para: mañana 12:00; pedido a: OCHA",
    "ar": "السؤال: كم عدد الخيام؟؛ مطلوب قبل: غدا 12:00؛ موجه إلى: OCHA",
}
INFORMATION = RequestType.INFORMATION


@pytest.fixture
async def here() -> AsyncIterator[Town]:
    """The crew in four rooms."""
    async with town(plans=(WITH_A_BRIGADE,)) as made:
        await crew(made)
        yield made


async def test_from_asked_to_closed(here: Town) -> None:
    for number, language in enumerate(LANGUAGES, 1):
        room = f"sara@ops-{language}"
        filed = await lines(here, room, f"{word('request information', language)} {FORMS[language]}")
        answered = await lines(here, f"luc@ops-{language}", f"{word('request answer', language)} {number} to 20 t")
        closed = await lines(here, room, f"{word('request close', language)} {number} thanks")

        assert filed[0] == said("request-filed", language, number, type="information")
        assert ours("request-means-question", language) in filed[3]
        assert [line for line in filed if "230900Z NOV 26" in line]
        assert answered[0] == said("request-done-answer", language, number)
        assert ours("request-means-answered", language) in answered[2]
        assert [line for line in answered if line.endswith(" to 20 t")]
        assert closed[0] == said("request-done-close", language, number)
        assert closed[-1].endswith("(220605Z NOV 26) · thanks")


async def test_the_wait_for_its_asker_begins_with_the_answer(here: Town) -> None:
    await here.say("sara@ops-en", f"/request information {FORMS['en']}")
    await here.wait(hours=5)
    before = await lines(here, "eve@ops-en", "/request board")
    await here.say("luc@ops-en", "/request answer 1 to 20 t")
    await here.wait(minutes=10)
    after = await lines(here, "eve@ops-en", "/request board")

    assert before[1] == "TLP:AMBER RQ-1 · is the bridge open? · Submitted · waits for OCHA: 5 h"
    assert after[1] == "TLP:AMBER RQ-1 · is the bridge open? · Submitted · waits for who asked (sara): 10 min"


@pytest.mark.parametrize(("step", "move"), [("close", "close"), ("decline", "decline"), ("cancel", "cancel")])
async def test_its_asker_ends_it(here: Town, step: str, move: str) -> None:
    for language, number in (await four(here, type=INFORMATION)).items():
        typed = f"{word(f'request {step}', language)} {number} all clear"

        assert await first(here, f"sara@ops-{language}", typed) == said(f"request-done-{move}", language, number)


async def test_it_says_by_when_it_is_needed(here: Town) -> None:
    for language in LANGUAGES:
        refused = bare(await here.say(f"sara@ops-{language}", "/request information is the bridge open?"))

        label = ours("field-request-needed-by", language).replace("،", ",").split(",")[0]
        assert f"{label}{ours('colon', language)}{ours('refusal-field-missing', language)}" in refused


async def test_a_question_that_was_asked_before_is_shown(here: Town) -> None:
    await here.say("sara@ops-en", f"/request information {FORMS['en']}")
    near = await here.say("sara@ops-en", "/request information bridge open?; needed by: tomorrow")

    assert near.startswith("This looks like a request that is open. Nothing is filed yet:")


async def test_an_answer_is_told_to_who_asked_and_to_who_needs_the_same(here: Town) -> None:
    await here.say("sara@ops-en", f"/request information {FORMS['en']}")
    await here.say("kim@ops-en", "/request join 1")
    await here.say("luc@ops-fr", "/request answer 1 to 20 t")

    told = "There is an answer to RQ-1. Who asked decides whether that closes it."
    for pane in ("@sara", "@kim", "ops-en"):
        assert here.last(pane).split("\n") == [
            told,
            "TLP:AMBER RQ-1 · Request for information: is the bridge open?",
            "to 20 t",
        ]


async def test_who_asked_is_reminded_before_it_is_needed_and_when(here: Town) -> None:
    await here.say("sara@ops-en", f"/request information {FORMS['en']}")
    await here.wait(days=2)
    told = [shown.text.split("\n")[0] for shown in here.pane("@sara")]

    moment = "23 Nov 2026, 12:00 EAT (230900Z NOV 26)"
    assert [line for line in told if "needed" in line] == [
        f"RQ-1 is needed by {moment}, and waits for OCHA.",
        f"RQ-1 was needed by {moment}, and still waits for OCHA.",
    ]
