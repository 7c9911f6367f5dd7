"""Requests are filed by form, refused with everything that is wrong, kept as drafts, and not filed twice."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.commands.request.form import ASSISTANCE, FORMS, INFORMATION
from bot.core.request import RequestState
from bot.engine.fields import Form, label, labels
from bot.engine.words import fold
from tests.flow.asked import LANGUAGES, bare, code, ours, word
from tests.flow.requests import TRUCKS, WITH_A_BRIGADE, crew, filed, first, four, kept, lines, said
from tests.support.somebody import somebody
from tests.support.town import Town, town

ONE_LINE = {
    "en": "description: trucks; quantity: 6 trucks; priority: high; required by: tomorrow; delivery site: Goma",
    "fr": "description : camions; quantité : 6 camions; priorité : haute; requis pour : demain; destination : Goma",
    "es": "descripción: camiones; cantidad: 6 camiones; prioridad: alta; necesario para: mañana; destino: Goma",
    "ar": "الوصف: شاحنات؛ الكمية: 6 شاحنات؛ الأولوية: عالية؛ مطلوب قبل: غدا؛ موقع التسليم: Goma",
}
THINGS = {"en": "rubber boats", "fr": "couvertures", "es": "medicinas", "ar": "خيام"}
UNITS = {"en": "trucks", "fr": "camions", "es": "camiones", "ar": "شاحنات"}
ALL = """/request assistance
name: Sara Lind
fonction: Coordinatrice EHA
organización: UNICEF
24-hour phone: +254 712 345 678
e-mail: sara@unicef.example
descripción: Trucks to carry water tanks
from the depot; drivers included
quantité: 6 camions
الأولوية: Maintien en vie
required by: 24 Nov 18:00
موقع التسليم: 35MRU1234567890
origen: Bukavu
site contact: Jo Mwangi
téléphone 24 h sur place: +254 712 345 679
approving official: Dr. Amina Yusuf
aprobado el: 2026-11-22 08:00
مسند إلى: PAM
action officer: luc
motif de la décision: nearest depot
time received: 220500Z NOV 26
de viva voz: oui
zone: Nord-Kivu
request number: RFA 17/26"""
"""Every field of the practice's form, its labels in whatever language somebody copied."""


@pytest.fixture
async def here() -> AsyncIterator[Town]:
    """The crew in four rooms."""
    async with town(plans=(WITH_A_BRIGADE,)) as made:
        await crew(made)
        yield made


def with_said(form: list[str], key: str, words: str, language: str) -> str:
    """A form with something written behind one of its labels."""
    begin = label(next(field for field in (*ASSISTANCE, *INFORMATION) if field.name == key), somebody(language))
    return "\n".join(f"{line}{words}" if line.startswith(f"{begin}:") else line for line in form)


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_each_label_of_a_form_is_its_own_fields_whoever_sends_it_back(form: Form) -> None:
    for reader in LANGUAGES:
        known = labels(form, somebody(reader))
        for language in LANGUAGES:
            own = {label(field, somebody(language)): field for field in form}
            assert {name: field for name, field in own.items() if known[fold(name)] is not field} == {}


async def test_the_form_comes_filled_in_and_edited_and_sent_back_it_files(here: Town) -> None:
    for number, language in enumerate(LANGUAGES, 1):
        room = f"sara@ops-{language}"
        form = await lines(here, room, word("request assistance", language))
        begin = form.index(word("request assistance", language))
        typed = with_said(form[begin:-1], "request-description", THINGS[language], language)
        answer = await lines(here, room, typed)

        assert form[begin + 1].endswith(": sara")
        assert [line for line in form if line.endswith(": UNICEF")]
        assert answer[0] == said("request-filed", language, number, type="assistance"), answer


async def test_a_request_in_one_line_in_every_language(here: Town) -> None:
    for number, language in enumerate(LANGUAGES, 1):
        asked = f"{word('request assistance', language)} {ONE_LINE[language]} {number}"
        answer = await lines(here, f"sara@ops-{language}", asked)

        assert answer[0] == said("request-filed", language, number, type="assistance")
        assert [line for line in answer if line.endswith(f" 6 {UNITS[language]}")]
        assert [line for line in answer if ours("priority-high", language) in line]
        assert [line for line in answer if line.endswith(f"Goma {number}")]


async def test_every_field_is_taken_in_mixed_languages_and_all_but_private_ones_are_shown(here: Town) -> None:
    answer = await lines(here, "sara@ops-en", ALL)
    private = await lines(here, "sara@", "/request show 1")

    assert answer[1:] == [
        "TLP:AMBER RQ-1 · Request for assistance: Trucks to carry water tanks from the depot; drivers included",
        "Status: Submitted — received, neither checked nor approved",
        "Waits for: the coordinators · since 22 Nov 2026, 09:05 EAT (220605Z NOV 26)"
        " · should not wait beyond 22 Nov 2026, 10:05 EAT (220705Z NOV 26)",
        "Quantity: 6 camions",
        "Priority: Life sustaining",
        "Required by: 24 Nov 2026, 18:00 EAT (241500Z NOV 26)",
        "From: Bukavu",
        "Delivery site: 35M RU 12345 67890",
        "Area: Nord-Kivu",
        "Requester: Sara Lind, Coordinatrice EHA, UNICEF",
        "Number on the asking side: RFA 17/26",
        "Approving official, as the form says: Dr. Amina Yusuf",
        "Approved at, as the form says: 22 Nov 2026, 08:00 EAT (220500Z NOV 26)",
        "Assigned to: WFP",
        "Action officer: luc",
        "Reason for the disposition: nearest depot",
        "Came in by voice: yes",
        "Received: 22 Nov 2026, 08:00 EAT (220500Z NOV 26)",
        "Submitted: sara (UNICEF) · 22 Nov 2026, 09:05 EAT (220605Z NOV 26)",
        "What you typed here stays readable in this room. Private numbers are better typed in a private chat with me.",
    ]
    assert private[-4:] == [
        "24-hour phone of who asks: +254712345678",
        "E-mail of who asks: sara@unicef.example",
        "Contact on site: Jo Mwangi",
        "24-hour phone on site: +254712345679",
    ]


async def test_what_is_received_never_reads_as_approved(here: Town) -> None:
    answer = await lines(here, "sara@ops-en", f"/request assistance {TRUCKS}")

    assert answer[0] == (
        "RQ-1 is filed. It is received, not approved: a coordinator checks it next, and nothing is promised yet."
    )
    assert "Status: Submitted — received, neither checked nor approved" in answer


async def test_everything_wrong_is_said_at_once_and_nothing_typed_is_lost(here: Town) -> None:
    typed = (
        "quantity: many; priority: hgh; site: Goma; site: Bunia; origin: Uvira and Bukavu; phone: 0812;"
        " needed by: soon; received: tomorrow; marking: PINK"
    )
    two = {"first": code("Uvira"), "second": code("Bukavu"), "whole": code('"Uvira and Bukavu"')}
    for language in LANGUAGES:
        answer = bare(await here.say(f"sara@ops-{language}", f"/request assistance {typed}"))
        wrong = [
            ours("refusal-fields", language),
            ours("request-quantity-wrong", language, typed=code("many"), example=code("4 trucks")),
            ours("refusal-priority", language, typed=code("hgh")),
            ours("request-two-places", language, **two),
            ours("refusal-moment", language, typed=code("soon")),
            ours("refusal-marking", language, typed=code("PINK")),
            ours("refusal-field-twice", language),
            ours("refusal-field-missing", language),
        ]
        assert [words for words in wrong if bare(words) not in answer] == []
        assert "222100Z NOV 26" in answer  # tomorrow was not received yet

    draft = await lines(here, "sara@", word("request draft", "en"))
    assert draft == ["ℹ️ " + ours("request-draft", "en"), f"/request assistance {typed}"]


async def test_two_places_in_quotation_marks_are_one(here: Town) -> None:
    answer = await lines(here, "sara@ops-en", '/request assistance boats; site: "Trinidad and Tobago"; origin: “A & B”')

    assert {"Delivery site: Trinidad and Tobago", "From: A & B"} <= set(answer)


async def test_words_before_all_labels_are_what_is_asked_for_and_prose_goes_on(here: Town) -> None:
    typed = "six trucks with drivers;\nand fuel: at least 200 l\nsite: Goma\npriority: high"
    answer = await lines(here, "sara@ops-en", f"/request assistance {typed}")

    assert answer[1].endswith("/request edit 1 required by: …")
    assert answer[2].endswith(": six trucks with drivers and fuel: at least 200 l")


async def test_an_edited_message_mends_a_refused_request(here: Town) -> None:
    await here.say("sara@ops-en", "/request assistance quantity: 6")
    asked = next(shown for shown in here.pane("ops-en") if shown.text == "/request assistance quantity: 6")
    fixed = "/request assistance description: trucks; quantity: 6"
    await here.console.edit(person="sara", room="ops-en", target=asked.id, text=fixed)
    await here.settle()

    assert here.last("ops-en").startswith("RQ-1 is filed.")


async def test_one_that_looks_the_same_is_shown_before_it_is_filed(here: Town) -> None:
    await filed(here)
    for number, language in enumerate(LANGUAGES, 2):
        room = f"sara@ops-{language}"
        near = await here.ask(room, "/request assistance water tank trucks; site: Goma")
        anyway = await first(here, room, word("request anyway", language))

        assert bare(near.text).startswith(ours("request-alike", language, count=min(number - 1, 3)))
        assert near.buttons[0].command == word("request anyway", language).replace("/", "!")
        assert near.buttons[1].command.startswith(word("request join", language).replace("/", "!"))
        assert anyway == said("request-filed", language, number, type="assistance")


async def test_who_needs_the_same_joins_once(here: Town) -> None:
    asked = await four(here)
    for language, number in asked.items():
        join = f"{word('request join', language)} {number}"
        joined = await lines(here, f"luc@ops-{language}", f"{join} two of them")
        again = await first(here, f"luc@ops-{language}", join)

        assert joined[0] == said("request-join", language, number, who=code("luc (WFP)"))
        assert [line for line in joined if line.endswith(" luc (WFP)")]
        assert again == said("request-joined-before", language, number)


async def test_a_task_that_becomes_a_request_is_compared_as_well(here: Town) -> None:
    await filed(here)
    near = await here.ask("sara@ops-en", "/task add unit WFP trucks for water tanks at Goma")
    await here.console.press(person="sara", room="ops-en", target=near.id, index=0)
    await here.settle()

    assert near.text.startswith("This looks like a request that is open. Nothing is filed yet:")
    assert here.last("ops-en").startswith("WFP is a humanitarian organisation: nobody commands it.")
    assert "RQ-2" in here.last("ops-en")


async def test_the_same_for_another_place_is_another_request(here: Town) -> None:
    await filed(here)
    other = await here.say("sara@ops-en", f"/request assistance {TRUCKS.replace('Goma', 'Bunia')}")

    assert other.startswith("RQ-2 is filed.")


async def test_a_draft_is_asked_of_nobody_until_it_is_submitted(here: Town) -> None:
    for number, language in enumerate(LANGUAGES, 1):
        room = f"sara@ops-{language}"
        drafted = await first(here, room, f"/request assistance {THINGS[language]}; asked of: 3 Bde; draft: yes")
        before = len(here.pane("@kim"))
        submitted = await first(here, room, f"{word('request submit', language)} {number}")

        assert drafted == said("request-drafted", language, number)
        assert submitted == said("request-filed", language, number, type="assistance")
        assert before == number - 1
        assert here.last("@kim").startswith(f"RQ-{number} is asked of your organisation.")


async def test_what_was_validated_and_is_changed_is_validated_anew(here: Town) -> None:
    asked = await four(here, RequestState.VALIDATED, reference="17")
    for language, number in asked.items():
        room, edit = f"sara@ops-{language}", f"{word('request edit', language)} {number}"
        form = await lines(here, room, edit)
        begin = form.index(edit)
        unchanged = await here.say(room, "\n".join(form[begin:-1]))
        changed = await lines(here, room, f"{edit} quantity: 8 trucks; number: -")
        emptied = await here.say(room, f"{edit} description: -")
        unlabelled = await here.say(room, f"{edit} please hurry")

        assert [line for line in form if line.endswith(": 6 trucks")]
        assert ours("request-unchanged", language) in unchanged
        assert changed[:2] == [said("request-edited", language, number), ours("request-validate-anew", language)]
        assert [line for line in changed if line.endswith("8 trucks")]
        assert not [line for line in changed if line.endswith(" 17")]
        assert ours("refusal-field-missing", language) in emptied
        assert bare(ours("refusal-no-label", language, typed=code("please hurry"))) in bare(unlabelled)


async def test_the_history_tells_what_was_changed_and_of_what_is_private_only_that(here: Town) -> None:
    await filed(here)
    await here.say("sara@ops-en", "/request edit 1 quantity: 8 trucks; phone: +254 712 345 678; origin: -")
    history = await lines(here, "eve@ops-en", "/history RQ-1")

    assert history[-1].endswith(" · changed · sara (UNICEF) · 24-hour phone; quantity: 8 trucks; origin: -")


async def test_a_form_is_sent_back_though_its_deadline_has_passed_meanwhile(here: Town) -> None:
    await here.say("sara@ops-en", "/request assistance boats; required by: 10:00; site: “Trinidad and Tobago”")
    await here.wait(hours=3)
    form = await lines(here, "sara@ops-en", "/request edit 1")
    sent = with_said(form[1:-1], "request-quantity", "3 boats", "en")
    changed = await lines(here, "sara@ops-en", sent)

    assert changed[0] == "RQ-1 is changed."
    assert "Delivery site: Trinidad and Tobago" in changed


async def test_without_a_draft_there_is_nothing_to_file(here: Town) -> None:
    for language in LANGUAGES:
        room = f"sara@ops-{language}"

        assert await first(here, room, word("request draft", language)) == ours("request-no-draft", language)
        assert await first(here, room, word("request anyway", language)) == ours("request-no-draft", language)


async def test_what_is_marked_above_the_room_is_refused_with_where_it_may_go(here: Town) -> None:
    for number, language in enumerate(LANGUAGES, 1):
        await here.say("ana@hall", f"/lang {language}")
        answer = bare(await here.say("ana@hall", "/request assistance trucks; marking: amber"))
        filed_there = await first(
            here, f"ana@ops-{language}", f"/request assistance {THINGS[language]}; marking: amber"
        )
        listed = await first(here, "ana@hall", word("request list", language))

        assert "TLP:AMBER" in answer
        assert "TLP:GREEN" in answer
        assert "ops-en" in answer
        assert filed_there == said("request-filed", language, number, type="assistance")
        assert listed == ours("request-none", language)


async def test_private_numbers_typed_in_a_room_are_warned_of_and_not_repeated(here: Town) -> None:
    form = await here.say("sara@ops-en", "/request assistance")
    answer = await here.say("sara@ops-en", "/request assistance trucks; phone: +254 712 345 678; site contact: Jo")
    edit = await here.say("eve@ops-en", "/show RQ-1") + await here.say("sara@ops-en", "/request edit 1")

    assert "what you type here, this room reads" in form
    assert "+254712345678" not in answer + edit
    assert "Jo" not in answer + edit
    assert answer.split("\n")[-1].startswith("What you typed here stays readable in this room.")


async def test_an_action_officer_whom_the_bot_knows_may_act_and_is_waited_for(here: Town) -> None:
    await kept(here, RequestState.VALIDATED)
    await here.say("sara@ops-en", "/request edit 1 action officer: kim")
    await here.say("ana@ops-en", "/request validate 1")
    ranked = await lines(here, "ana@ops-en", "/request prioritise 1")

    assert {"Action officer: kim", "Assigned to: 3rd Brigade"} <= set(ranked)
    assert ranked[3].startswith("Waits for: the action officer (kim)")
    assert here.last("@kim").startswith("RQ-1 has the priority Normal.")
