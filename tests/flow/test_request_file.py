"""Requests are filed by form, refused with everything that is wrong, kept as drafts, and not filed twice."""

from __future__ import annotations

import pytest

from tests.flow.asked import LANGUAGES, bare, code, ours, word
from tests.flow.requests import TRUCKS, WITH_A_BRIGADE, cannot, crew, filed, first, said
from tests.support.town import town

FORMS = {
    "en": "description: trucks; quantity: 6 trucks; priority: high; required by: tomorrow; delivery site: Goma",
    "fr": "description : camions; quantité : 6 camions; priorité : haute; requis pour : demain; destination : Goma",
    "es": "descripción: camiones; cantidad: 6 camiones; prioridad: alta; necesario para: mañana; destino: Goma",
    "ar": "الوصف: شاحنات؛ الكمية: 6 شاحنات؛ الأولوية: عالية؛ مطلوب قبل: غدا؛ موقع التسليم: Goma",
}
UNITS = {"en": "trucks", "fr": "camions", "es": "camiones", "ar": "شاحنات"}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_form_comes_filled_in_and_edited_and_sent_back_it_files(language: str) -> None:
    async with town(plans=(WITH_A_BRIGADE,)) as here:
        await crew(here)
        form = bare(await here.say(f"sara@ops-{language}", word("request assistance", language))).split("\n")
        label = ours("field-request-description", language).split(",")[0].split("،")[0]
        begin = form.index("/request assistance")
        typed = [line + "six trucks" if line.startswith(f"{label}:") else line for line in form[begin:-1]]
        answer = bare(await here.say(f"sara@ops-{language}", "\n".join(typed))).split("\n")

    assert form[begin + 1].endswith(": sara")
    assert [line for line in form if line.endswith(": UNICEF")]
    assert answer[0] == said("request-filed", language, type="assistance")
    assert "six trucks" in answer[1]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_request_in_one_line_in_every_language(language: str) -> None:
    async with town(plans=(WITH_A_BRIGADE,)) as here:
        await crew(here)
        asked = f"{word('request assistance', language)} {FORMS[language]}"
        answer = bare(await here.say(f"sara@ops-{language}", asked)).split("\n")

    assert answer[0] == said("request-filed", language, type="assistance")
    assert [line for line in answer if line.endswith(f" 6 {UNITS[language]}")]
    assert [line for line in answer if ours("priority-high", language) in line]
    assert [line for line in answer if line.endswith("Goma")]


async def test_what_is_received_never_reads_as_approved() -> None:
    async with town(plans=(WITH_A_BRIGADE,)) as here:
        await crew(here)
        answer = (await here.say("sara@ops-en", f"/request assistance {TRUCKS}")).split("\n")

    assert answer == [
        "RQ-1 is filed. It is received, not approved: a coordinator checks it next, and nothing is promised yet.",
        "TLP:AMBER RQ-1 · Request for assistance: trucks for water tanks",
        "Status: Submitted — received, neither checked nor approved",
        "Waits for: the coordinators · since 22 Nov 2026, 09:05 EAT (220605Z NOV 26)"
        " · should not wait beyond 22 Nov 2026, 13:05 EAT (221005Z NOV 26)",
        "Quantity: 6 trucks",
        "Priority: High",
        "From: Bukavu",
        "Delivery site: Goma",
        "Requester: sara, UNICEF",
        "Submitted: sara (UNICEF) · 22 Nov 2026, 09:05 EAT (220605Z NOV 26)",
    ]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_everything_wrong_is_said_at_once_and_nothing_typed_is_lost(language: str) -> None:
    typed = "quantity: many; priority: hgh; site: Goma; site: Bunia; phone: 0812; needed by: soon; marking: PINK"
    async with town(plans=(WITH_A_BRIGADE,)) as here:
        await crew(here)
        answer = bare(await here.say(f"sara@ops-{language}", f"/request assistance {typed}"))
        draft = await here.say("sara@", "/request draft")

    wrong = [
        ours("refusal-fields", language),
        bare(ours("request-quantity-wrong", language, typed=code("many"), example=code("4 trucks"))),
        bare(ours("refusal-priority", language, typed=code("hgh"))),
        bare(ours("refusal-moment", language, typed=code("soon"))),
        bare(ours("refusal-marking", language, typed=code("PINK"))),
        ours("refusal-field-twice", language),
        ours("refusal-field-missing", language),
    ]
    assert [words for words in wrong if words not in answer] == []
    assert draft.split("\n")[-1] == f"/request assistance {typed}"


async def test_words_before_all_labels_are_what_is_asked_for_and_prose_goes_on() -> None:
    typed = "six trucks with drivers;\nand fuel: at least 200 l\nsite: Goma\npriority: high"
    async with town(plans=(WITH_A_BRIGADE,)) as here:
        await crew(here)
        answer = (await here.say("sara@ops-en", f"/request assistance {typed}")).split("\n")

    assert answer[1].endswith(": six trucks with drivers and fuel: at least 200 l")


async def test_an_edited_message_mends_a_refused_request() -> None:
    async with town(plans=(WITH_A_BRIGADE,)) as here:
        await crew(here)
        await here.say("sara@ops-en", "/request assistance quantity: 6")
        asked = next(shown for shown in here.pane("ops-en") if shown.text == "/request assistance quantity: 6")
        fixed = "/request assistance description: trucks; quantity: 6"
        await here.console.edit(person="sara", room="ops-en", target=asked.id, text=fixed)
        await here.settle()

    assert here.last("ops-en").startswith("RQ-1 is filed.")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_one_that_looks_the_same_is_shown_before_it_is_filed(language: str) -> None:
    async with town(plans=(WITH_A_BRIGADE,)) as here:
        await crew(here)
        await filed(here)
        room = f"sara@ops-{language}"
        near = await here.ask(room, "/request assistance water tank trucks; site: Goma")
        nothing = await first(here, room, "/request show 2")
        anyway = await first(here, room, word("request anyway", language))
        joined = await first(here, f"luc@ops-{language}", f"{word('request join', language)} 1")
        again = await first(here, f"luc@ops-{language}", "/request join 1")

    assert bare(near.text).startswith(ours("request-alike", language, count=1))
    assert [button.command for button in near.buttons] == ["!request anyway", "!request join 1"]
    assert "RQ-2" in nothing
    assert anyway == bare(ours("request-filed", language, request=code("RQ-2"), type="assistance"))
    assert joined == said("request-join", language)
    assert again == said("request-joined-before", language)


async def test_the_same_for_another_place_is_another_request() -> None:
    async with town(plans=(WITH_A_BRIGADE,)) as here:
        await crew(here)
        await filed(here)
        other = await here.say("sara@ops-en", f"/request assistance {TRUCKS.replace('Goma', 'Bunia')}")

    assert other.startswith("RQ-2 is filed.")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_draft_is_asked_of_nobody_until_it_is_submitted(language: str) -> None:
    async with town(plans=(WITH_A_BRIGADE,)) as here:
        await crew(here)
        room = f"sara@ops-{language}"
        drafted = await first(here, room, f"/request assistance {TRUCKS}; draft: yes")
        early = await first(here, f"ana@ops-{language}", "/request validate 1")
        submitted = await first(here, room, f"{word('request submit', language)} 1")

    assert drafted == said("request-drafted", language)
    assert early == cannot("validate", "draft", language)
    assert submitted == said("request-filed", language, type="assistance")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_what_was_validated_and_is_changed_is_validated_anew(language: str) -> None:
    async with town(plans=(WITH_A_BRIGADE,)) as here:
        await crew(here)
        await filed(here)
        await here.say("ana@ops-en", "/request validate 1")
        room = f"sara@ops-{language}"
        form = await here.say(room, f"{word('request edit', language)} 1")
        changed = bare(await here.say(room, "/request edit 1 quantity: 8 trucks; origin: -")).split("\n")
        same = await first(here, room, "/request edit 1 quantity: 8 trucks")
        emptied = await here.say(room, "/request edit 1 description: -")

    assert "6 trucks" in form
    assert changed[:2] == [said("request-edited", language), ours("request-validate-anew", language)]
    assert [line for line in changed if line.endswith("8 trucks")]
    assert not [line for line in changed if line.endswith("Bukavu")]
    assert ours("request-unchanged", language) in same
    assert ours("refusal-field-missing", language) in emptied


@pytest.mark.parametrize("language", LANGUAGES)
async def test_without_a_draft_there_is_nothing_to_file(language: str) -> None:
    async with town(plans=(WITH_A_BRIGADE,)) as here:
        await crew(here)
        room = f"sara@ops-{language}"

        assert await first(here, room, word("request draft", language)) == ours("request-no-draft", language)
        assert await first(here, room, "/request anyway") == ours("request-no-draft", language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ["assistance", "information"])
async def test_members_do_not_file(language: str, kind: str) -> None:
    async with town(plans=(WITH_A_BRIGADE,)) as here:
        await crew(here)

        refused = await first(here, f"luc@ops-{language}", f"/request {kind} description: x; needed by: tomorrow")

    assert refused == ours("refusal-role-needed", language, role=ours("role-liaison", language))


@pytest.mark.parametrize("language", LANGUAGES)
async def test_what_is_marked_above_the_room_is_refused_with_where_it_may_go(language: str) -> None:
    async with town(plans=(WITH_A_BRIGADE,)) as here:
        await crew(here)
        await here.say("ana@hall", f"/lang {language}")
        answer = bare(await here.say("ana@hall", "/request assistance trucks; marking: amber"))
        filed_there = await first(here, f"ana@ops-{language}", "/request assistance trucks; marking: amber")
        hidden = await first(here, "ana@hall", "/request show 1")
        missing = await first(here, "ana@hall", "/request show 2")
        listed = await first(here, "ana@hall", "/request list")

    too_high = ours("marking-too-high", language, marking=code("TLP:AMBER"), ceiling=code("TLP:GREEN"))
    assert bare(too_high) in answer
    assert "ops-en" in answer
    assert filed_there == said("request-filed", language, type="assistance")
    assert hidden.replace("RQ-1", "RQ-2") == missing
    assert listed == ours("request-none", language)


async def test_private_numbers_typed_in_a_room_are_warned_of_and_not_repeated() -> None:
    async with town(plans=(WITH_A_BRIGADE,)) as here:
        await crew(here)
        answer = await here.say("sara@ops-en", "/request assistance trucks; phone: +254 712 345 678; site contact: Jo")

    assert "+254712345678" not in answer
    assert "Jo" not in answer
    assert answer.split("\n")[-1].startswith("What you typed here stays readable in this room.")
