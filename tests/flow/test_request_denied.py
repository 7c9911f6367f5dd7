"""Who may not, what cannot be done now, and what is marked too high: every command, in every interface language."""

from __future__ import annotations

from bot.core.request import OfferState, RequestState, RequestType
from tests.flow.asked import LANGUAGES, bare, code, ours, word
from tests.flow.requests import WITH_A_BRIGADE, cannot, crew, first, kept, never, offer, up_to
from tests.support.town import town

TAKEN = OfferState.ACCEPTED
MOVES = {
    "submit": "",
    "edit": "quantity: 3",
    "validate": "",
    "prioritise": "high",
    "offer": "4 trucks",
    "accept": "1",
    "decline": "too far",
    "withdraw": "1",
    "start": "",
    "complete": "",
    "close": "",
    "cancel": "it rained",
    "assign": "kim",
    "lastresort": "yes yes yes",
    "review": "in 3 days",
    "handback": "",
    "join": "",
    "answer": "yes",
}
"""Every command that moves a request, with what is typed behind its number."""
NAMED = {"lastresort": "check", "handback": "hand-back"}


async def test_each_command_is_refused_to_those_whose_it_is_not() -> None:
    async with town(plans=(WITH_A_BRIGADE,)) as here:
        await crew(here)
        offers = (offer(1, "luc", "4 trucks"), offer(2, "kim", "2 trucks"))
        taken = offer(1, "luc", "4 trucks", TAKEN)
        draft = await kept(here, RequestState.DRAFT, type=RequestType.INFORMATION)
        fresh = await kept(here)
        offered = await kept(here, RequestState.OFFERED, *offers)
        accepted = await kept(here, RequestState.ACCEPTED, taken)
        begun = await kept(here, RequestState.IN_PROGRESS, taken)
        lent = await kept(here, RequestState.COMPLETED, offer(1, "kim", "2 trucks", TAKEN))
        question = await kept(here, type=RequestType.INFORMATION, asked="OCHA")
        asker, owners = {"asker": "sara"}, {"asker": "sara", "coordinator": ""}
        doers = {"provider": "WFP", "coordinator": ""}
        others = {"anybody-else": "sara"}
        for language in LANGUAGES:
            role = {
                name: ours("refusal-role-needed", language, role=ours(f"role-{name}", language))
                for name in ("member", "liaison", "coordinator")
            }
            denied = [
                ("luc", "assistance", "boats", role["liaison"]),
                ("luc", "information", "open?; needed by: tomorrow", role["liaison"]),
                ("luc", "anyway", "", role["liaison"]),
                ("luc", "draft", "", role["liaison"]),
                ("luc", "edit", f"{fresh} quantity: 3", role["liaison"]),
                ("luc", "submit", draft, role["liaison"]),
                ("ana", "submit", draft, up_to("submit", language, draft, **asker)),
                ("ana", "edit", f"{draft} area: x", up_to("edit", language, draft, **asker)),
                ("eve", "join", fresh, role["member"]),
                ("sara", "validate", fresh, role["coordinator"]),
                ("sara", "prioritise", f"{fresh} high", role["coordinator"]),
                ("eve", "offer", f"{offered} 1 truck", role["member"]),
                ("sara", "offer", f"{offered} 1 truck", up_to("offer", language, offered, **others)),
                ("luc", "accept", f"{offered} 1", up_to("accept", language, offered, **owners)),
                ("luc", "decline", f"{offered} 1 old", up_to("refuse", language, offered, **owners)),
                ("luc", "decline", f"{offered} no", up_to("decline", language, offered, coordinator="")),
                ("sara", "withdraw", f"{accepted} 1", up_to("withdraw", language, accepted, provider="WFP")),
                ("sara", "start", accepted, up_to("start", language, accepted, **doers)),
                ("sara", "complete", begun, up_to("complete", language, begun, **doers)),
                ("kim", "close", lent, up_to("close", language, lent, **owners)),
                ("luc", "cancel", f"{fresh} no", up_to("cancel", language, fresh, **owners)),
                ("luc", "assign", f"{fresh} luc", up_to("assign", language, fresh, coordinator="")),
                ("kim", "lastresort", f"{offered} no no no", up_to("check", language, offered, **owners)),
                ("kim", "review", f"{lent} 3d", up_to("review", language, lent, **owners)),
                (
                    "luc",
                    "handback",
                    lent,
                    up_to("hand-back", language, lent, **asker, provider="3rd Brigade", coordinator=""),
                ),
                ("eve", "answer", f"{question} yes", role["member"]),
                ("ana", "close", question, up_to("close", language, question, **asker)),
                ("ana", "decline", f"{question} no", up_to("decline", language, question, **asker)),
                ("ana", "cancel", f"{question} no", up_to("cancel", language, question, **asker)),
            ]
            for who, step, words, because in denied:
                typed = f"{word(f'request {step}', language)} {words}".strip()
                assert await first(here, f"{who}@ops-{language}", typed) == because, (who, typed)
        before = {number: bare(await here.say("eve@ops-en", f"/request history {number}")) for number in range(1, 8)}

    assert [text for text in before.values() if len(text.split("\n")) != 2] == []  # nothing was done


async def test_nothing_is_done_with_what_is_over() -> None:
    async with town(plans=(WITH_A_BRIGADE,)) as here:
        await crew(here)
        number = await kept(here, RequestState.CLOSED, offer(1, "luc", "4 trucks", TAKEN))
        for language in LANGUAGES:
            answers = {
                step: await first(here, f"ana@ops-{language}", f"/request {step} {number} {words}".strip())
                for step, words in MOVES.items()
            }

            assert answers.pop("answer") == never("answer", language, number, "assistance", "offer")
            assert answers == {
                step: cannot(NAMED.get(step, step), "closed", language) for step in MOVES if step != "answer"
            }


async def test_a_question_has_no_steps_of_assistance() -> None:
    async with town(plans=(WITH_A_BRIGADE,)) as here:
        await crew(here)
        number = await kept(here, type=RequestType.INFORMATION)
        for language in LANGUAGES:
            steps = set(MOVES) - {"submit", "edit", "decline", "close", "cancel", "assign", "join", "answer"}
            answers = {
                step: await first(here, f"ana@ops-{language}", f"/request {step} {number} {MOVES[step]}".strip())
                for step in steps
            }

            moves = {step: NAMED.get(step, step) for step in steps}
            assert answers == {
                step: never(move, language, number, "information", "answer") for step, move in moves.items()
            }


async def test_what_is_marked_too_high_is_not_there_for_any_command() -> None:
    looks = {"show": "", "history": "", **MOVES}
    async with town(plans=(WITH_A_BRIGADE,)) as here:
        await crew(here)
        await kept(here, RequestState.OFFERED, offer(1, "luc", "4 trucks"))
        for number, language in enumerate(LANGUAGES, 2):
            await here.say("ana@hall", f"/lang {language}")
            answers = {
                step: await first(here, "ana@hall", f"{word(f'request {step}', language)} 1 {words}".strip())
                for step, words in looks.items()
            }
            listed = [await first(here, "ana@hall", word(f"request {look}", language)) for look in ("list", "board")]
            fresh = await first(here, "ana@hall", f"{word('request show', language)} 7")

            hidden = bare(ours("record-none", language, record=code("RQ-1")))
            assert [text for text in answers.values() if not text.endswith(hidden)] == []
            assert fresh.replace("RQ-7", "RQ-1") == answers["show"]
            assert listed == [ours("request-none", language), ours("request-none-waits", language)]
            near = await first(here, "ana@hall", f"{word('request assistance', language)} trucks; draft: yes")
            assert near == bare(ours("request-drafted", language, request=code(f"RQ-{number}")))
            await here.say("ana@hall", f"/request cancel {number} no need")


async def test_where_there_is_no_operation_there_are_no_requests() -> None:
    async with town(plans=(WITH_A_BRIGADE,)) as here:
        for language in LANGUAGES:
            await here.say("zoe@", f"/lang {language}")
            answers = [
                await first(here, "zoe@", word(f"request {look}", language))
                for look in ("list", "board", "show", "history")
            ]

            assert len(set(answers)) == 1
            assert ours("request-none", language) not in answers
