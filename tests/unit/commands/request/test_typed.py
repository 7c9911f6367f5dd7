"""Forms of requests as they are typed: any text, labels of any language in any order, all mistakes said at once."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.commands.request.amounts import Quantity
from bot.commands.request.form import ASSISTANCE, INFORMATION, new_request
from bot.commands.request.typed import read_form
from bot.core.document import Phrase
from bot.core.record import Author
from bot.core.refusal import Refusal
from bot.core.request import RequestType
from bot.engine.command import Context
from bot.engine.fields import Form, label
from tests.support.somebody import PHRASES, somebody

CTX = somebody()
TYPED = {
    "request-requester": "Sara Lind",
    "request-requester-title": "Coordinator",
    "request-requester-organisation": "PAM",
    "request-requester-phone": "+254 712 345 678",
    "request-requester-email": "sara@unicef.example",
    "request-description": "Six trucks; with drivers",
    "request-quantity": "6 camions",
    "request-priority": "alta",
    "request-needed-by": "demain 18h00",
    "request-site": "35MRU1234567890",
    "request-site-contact": "Jo",
    "request-site-phone": "00254712345679",
    "request-origin": "Bukavu",
    "request-asked": "OCHA",
    "request-approving-official": "Dr. Yusuf",
    "request-approved-at": "2026-11-24 08:00",
    "request-assigned-to": "MSF",
    "request-disposition": "nearest depot",
    "request-received": "240500Z NOV 26",
    "request-by-voice": "نعم",
    "clusters": "WASH, LOG",
    "request-area": "Nord-Kivu",
    "request-number": "17/26",
}
"""Every field but the action officer, who is looked up."""


LABELS = {
    language: {field.name: label(field, somebody(language)) for field in ASSISTANCE} for language in PHRASES.languages
}


def line(name: str, language: str) -> str:
    """A line of the form as somebody fills it in."""
    return f"{LABELS[language][name]}: {TYPED[name]}"


def refusal(text: str, form: Form = ASSISTANCE, ctx: Context = CTX) -> Refusal:
    """What is said of a form that is wrong."""
    with pytest.raises(Refusal) as refused:
        read_form(form, text, ctx, complete=True)
    return refused.value


def keys(said: Refusal) -> set[str]:
    """The phrases that a refusal consists of."""
    found = {part.key for block in said.more for part in block.parts if isinstance(part, Phrase)}
    return found - {"refusal-near", "refusal-known"}


@given(st.permutations(sorted(TYPED)), st.data())
def test_labels_of_any_language_in_any_order_say_the_same(order: list[str], data: st.DataObject) -> None:
    expected = read_form(ASSISTANCE, "\n".join(line(name, "en") for name in TYPED), CTX, complete=True).values
    typed = [line(name, data.draw(st.sampled_from(PHRASES.languages))) for name in order]

    found = read_form(ASSISTANCE, "\n".join(typed), CTX, complete=True).values

    assert found == expected
    assert found["request-description"] == "Six trucks; with drivers"


@pytest.mark.parametrize(
    "typed",
    [
        "description: wool blankets\nquantity: 40 blankets\ncame in by voice: yes",
        "1. Description: wool blankets\n2. Quantity: 40 blankets\n3. voice",
        "• Description: wool blankets\n• Quantity: 40 blankets\n• Voice: yes",
        "*Description*: wool blankets\n**Quantity:** 40 blankets\n_Voice_: yes",
        "Description - wool blankets\nQty = 40 blankets\nVoice - y",
        "description: wool blankets, quantity: 40 blankets, voice: yes",
        "الوصف: wool blankets، الكمية: 40 blankets، ورد شفهيا: نعم",
        "DESCRIPTION:\nwool blankets\nQUANTITY:\n40 blankets\nVOICE",
    ],
)
def test_labels_are_known_however_a_form_is_laid_out(typed: str) -> None:
    found = read_form(ASSISTANCE, typed, CTX, complete=True).values

    assert found["request-description"] == "wool blankets"
    assert found["request-quantity"] == Quantity(40, "blankets")
    assert found["request-by-voice"] is True


@pytest.mark.parametrize(
    "typed",
    ["4 trucks", "2 nurses, 1 doctor", "6 trucks (10 t each)", "2 × 20 kVA generators", "1.5 t of rice", "5,000.5 l"],
)
def test_nothing_that_is_said_of_an_amount_is_lost(typed: str) -> None:
    found = read_form(ASSISTANCE, f"trucks; quantity: {typed}", CTX, complete=True).values

    assert new_request(RequestType.ASSISTANCE, found, Author(1, "Ana"), CTX).amount == typed


@given(st.text(max_size=300))
def test_any_text_is_a_question_or_refused_with_a_reason(text: str) -> None:
    refused = None
    try:
        found = read_form(INFORMATION, text, CTX, complete=True)
    except Refusal as raised:
        refused = raised

    assert refused.more if refused else found.text == text


@given(st.text(st.characters(exclude_characters=":：;؛👉", exclude_categories=["C", "Z"]), min_size=1, max_size=80))
def test_no_sign_of_what_is_asked_for_is_lost(words: str) -> None:
    found = read_form(INFORMATION, f"question: x{words}y; needed by: 8h", CTX, complete=True).values

    assert found["request-question"] == f"x{words}y"


@given(st.sets(st.sampled_from(["quantity: many", "site phone: 0812", "priority: hgh", "e-mail: x", "voice: perhaps"])))
def test_everything_that_is_wrong_is_named_and_pointed_at(wrong: set[str]) -> None:
    typed = "\n".join(["qantity: 5", *sorted(wrong), "area: A", "area: B"])
    said = refusal(typed)

    expected = {"quantity": "request-quantity-wrong", "site phone": "refusal-phone", "priority": "refusal-priority"}
    expected |= {"e-mail": "refusal-email", "voice": "refusal-yes"}
    named = {expected[each.partition(":")[0]] for each in wrong}
    assert keys(said) - {"colon"} == named | {
        "refusal-field-near",
        "refusal-field-twice",
        "refusal-field-missing",
        "draft-kept",
    }
    assert set(said.wrong) == {"qantity: 5", *wrong, "area: A", "area: B"}


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("clean water: 200 l a day?\nneeded by: 8h", "clean water: 200 l a day?"),
        ("is it true?\nsee https://relief.example/a;b\nneeded by: 8h", "is it true? see https://relief.example/a; b"),
        ("at 18:30: open?; needed by: 8h", "at 18:30: open?"),
    ],
)
def test_colons_in_prose_are_no_labels(typed: str, kept: str) -> None:
    found = read_form(INFORMATION, typed, CTX, complete=True).values["request-question"]

    assert found == kept


def test_a_form_of_too_many_characters_is_refused() -> None:
    assert refusal("x" * 8001).what.key == "refusal-too-long"


def test_what_was_sent_back_as_it_was_changes_nothing() -> None:
    before = {"request-quantity": "6 trucks", "request-needed-by": "2026-11-01 12:00", "request-area": ""}
    typed = "quantity: 6 trucks\nrequired by: 2026-11-01 12:00\narea: \nnumber: 17"

    found = read_form(ASSISTANCE, typed, CTX, complete=False, before=before)

    assert found.values == {"request-number": "17"}
