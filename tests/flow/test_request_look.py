"""Requests are listed and shown; how to reach people goes to those who have to do with it, privately."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest

from bot.core.place import Address
from bot.core.request import OfferState, RequestState
from bot.engine.origins import origin
from tests.flow.asked import LANGUAGES, bare, code, ours, word
from tests.flow.requests import TRUCKS, WITH_A_BRIGADE, crew, filed, first, kept, lines, offer, said
from tests.support.town import Town, town

PHONES = "phone: +254 712 345 678; e-mail: sara@unicef.example; site contact: Jo; site phone: +254 712 345 679"
REACH: dict[str, Any] = {
    "requester_phone": "+254712345678",
    "requester_email": "sara@unicef.example",
    "site_contact": "Jo",
    "site_phone": "+254712345679",
}
FILTERS = {
    "en": ("mine", "of WFP", "cluster LOG", "waiting", "all", "validated", "of WFP waiting", "information"),
    "fr": ("miennes", "de WFP", "cluster LOG", "attente", "toutes", "validée", "de WFP attente", "information"),
    "es": ("mías", "de WFP", "clúster LOG", "espera", "todas", "validada", "de WFP espera", "información"),
    "ar": ("لي", "منظمة WFP", "قطاع LOG", "متأخرة", "كل", "validated", "منظمة WFP متأخرة", "معلومات"),
}
ASSISTANCE = {"en": "assistance", "fr": "aide", "es": "asistencia", "ar": "مساعدة"}
FOUND = (["RQ-1", "RQ-3"], ["RQ-2"], ["RQ-1"], ["RQ-2"], ["RQ-1", "RQ-2", "RQ-3", "RQ-4"], ["RQ-1"], ["RQ-2"], ["RQ-4"])


@pytest.fixture
async def here() -> AsyncIterator[Town]:
    """The crew in four rooms."""
    async with town(plans=(WITH_A_BRIGADE,)) as made:
        await crew(made)
        yield made


async def test_the_list_shows_those_that_are_wanted(here: Town) -> None:
    await kept(here, RequestState.VALIDATED, title="boats", clusters=("LOG",))
    await here.say("ana@ops-en", "/request assistance flour; asked of: PAM; priority: lifesaving")
    await kept(here, RequestState.CANCELLED, title="tents")
    await here.say("ana@ops-en", "/request information question: is the bridge open; needed by: tomorrow 12:00")
    await here.wait(hours=1)
    for language in LANGUAGES:
        ask = word("request list", language)
        listed = [bare(await here.say(f"sara@ops-{language}", f"{ask} {words}")) for words in FILTERS[language]]
        plain = bare(await here.say(f"sara@ops-{language}", ask))

        assert ["RQ-1" in plain, "RQ-2" in plain, "RQ-3" in plain] == [True, True, False]
        assert "RQ-4" not in bare(await here.say(f"sara@ops-{language}", f"{ask} {ASSISTANCE[language]}"))
        found = [[f"RQ-{number}" for number in (1, 2, 3, 4) if f"RQ-{number}" in text] for text in listed]
        assert found[1:] == list(FOUND[1:])
        assert found[0] == ["RQ-1"]  # of those that are open


async def test_a_filter_that_nobody_knows_is_refused(here: Town) -> None:
    for language in LANGUAGES:
        refused = await here.say(f"eve@ops-{language}", f"{word('request list', language)} qwxyz")

        assert bare(ours("refusal-choice", language, typed=code("qwxyz"))) in bare(refused)


async def test_how_to_reach_people_comes_privately_to_those_who_may(here: Town) -> None:
    await kept(here, **REACH)
    for language in LANGUAGES:
        show = f"{word('request show', language)} 1"
        liaison = await lines(here, f"sara@ops-{language}", show)
        private = bare(here.last("@sara")).split("\n")
        other = await lines(here, f"luc@ops-{language}", show)

        assert liaison[-1] == ours("request-sent-privately", language)
        assert private[0] == said("request-reach", language)
        assert [line.split(": ")[-1] for line in private[1:]] == list(REACH.values())
        assert other[-1] == ours("request-private", language)
        assert not [line for line in (*liaison, *other) if "+2547" in line or line.endswith("Jo")]
    assert here.pane("@luc") == []


async def test_whoever_provides_it_is_told_whom_to_reach_on_site(here: Town) -> None:
    await kept(here, RequestState.ACCEPTED, offer(1, "luc", "4 trucks", OfferState.ACCEPTED), **REACH)
    await here.say("luc@ops-en", "/request show 1")

    assert here.last("@luc").split("\n")[-1] == "24-hour phone on site: +254712345679"


async def test_how_to_reach_people_is_in_no_card_list_search_history_or_private_notice(here: Town) -> None:
    await filed(here, f"{TRUCKS}; {PHONES}; asked of: 3 Bde")
    for who, asked in (
        ("ana@ops-en", "/request validate 1"),
        ("ana@ops-en", "/request prioritise 1"),
        ("kim@ops-fr", "/request offer 1 4 trucks"),
        ("eve@ops-en", "/request list"),
        ("eve@ops-en", "/request board"),
        ("eve@ops-en", "/request history 1"),
        ("eve@ops-en", "/show RQ-1"),
        ("eve@ops-en", "/search Jo"),
        ("eve@ops-en", "/search 254712345678"),
        ("eve@ops-en", "/search sara@unicef.example"),
    ):
        await here.say(who, asked)
    heard = [shown.text for pane in ("ops-en", "ops-fr", "@kim", "@ana", "@sara") for shown in here.pane(pane)]

    assert [text for text in heard if "+254" in text or ": Jo" in text or "unicef.example" in text] == [
        shown for shown in heard if shown.startswith("/request assistance")
    ] + ["/search sara@unicef.example"] + [
        text for text in heard if text.startswith("I found nothing") and "unicef" in text
    ]


async def test_each_look_at_how_to_reach_people_is_recorded(here: Town) -> None:
    await kept(here, **REACH)
    for who, seen in (("sara", "all"), ("luc", "card")):
        await here.say(f"{who}@ops-en", "/request show 1")
        asked = next(shown for shown in reversed(here.pane("ops-en")) if shown.author == who)
        about = origin(Address("console", "ops-en"), asked.id)
        noted = await here.store.read(lambda unit: unit.audit.last(about))  # noqa: B023 -- awaited at once

        assert noted is not None
        assert noted.subject == {"request": 1, "seen": seen}


async def test_what_there_is_not_is_said_to_be_not_there(here: Town) -> None:
    for language in LANGUAGES:
        for step in ("show 7", "history 7", "validate 7", "offer 7 x", "edit 7", "join 7", "lastresort 7"):
            refused = await first(here, f"ana@ops-{language}", f"/request {step}")

            assert refused.endswith(bare(ours("record-none", language, record=code("RQ-7"))))


async def test_what_a_message_has_no_room_for_is_counted(here: Town) -> None:
    for number in range(1, 13):
        await kept(here, title=f"boats {number}", clusters=("LOG",))
    listed = await here.ask("eve@ops-en", "/request list LOG UNICEF submitted")
    board = await here.ask("eve@ops-fr", "/demande tableau LOG")
    nobodys = await here.say("eve@ops-en", "/request board of WFP")

    assert bare(listed.text).split("\n")[-1].startswith("2 more.")
    assert bare(board.text).split("\n")[-1].startswith("Encore 2.")
    assert nobodys == ours("request-none-waits", "en")
