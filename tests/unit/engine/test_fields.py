"""Forms that people fill in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.commands.poc.form import FORM as CONTACT
from bot.core.refusal import Refusal
from bot.engine.command import Context
from bot.engine.fields import Field, blank, fields, label, labels
from bot.engine.words import Words, fold
from tests.support.somebody import PHRASES, somebody


def shout(text: str, _ctx: Context) -> str:
    if len(text) > 20:
        raise Refusal("refusal-email")
    return text.upper()


FORM = (
    Field("function", shout, required=True),
    Field("organisation", shout, required=True),
    Field("area", shout),
    Field("mobile", shout, several=True),
)
new, change = fields(FORM), fields(FORM, complete=False)


def problems(typed: str, *, complete: bool = True, language: str = "en") -> list[str]:
    """What is wrong with a form, line by line."""
    with pytest.raises(Refusal) as refused:
        (new if complete else change).read(Words(typed), somebody(language))
    return [
        "".join(getattr(part, "value", getattr(part, "key", "")) for part in block.parts).replace("colon", ": ")
        for block in refused.value.more
    ]


@pytest.mark.parametrize(
    "typed",
    [
        "function: nurse; organisation: MSF",
        "function: nurse\norganisation: MSF",
        "\norg : MSF ;\n function: nurse;",
        "Fonction : nurse; organización: MSF",
        "الوظيفة: nurse؛ المنظمة: MSF",
        "function: nurse; org: MSF; area:; mobile: -",
    ],
)
def test_labels_of_any_language_in_any_order(typed: str) -> None:
    assert new.read(Words(typed), somebody()) == {"function": "NURSE", "organisation": "MSF"}


def test_a_field_of_several_things_may_stand_twice() -> None:
    filled = new.read(Words("role: a; org: b; phone: 1, 2; mobile: 3"), somebody())

    assert filled["mobile"] == "1, 2, 3"


def test_a_change_says_only_what_changes_and_empties_what_has_nothing_behind_its_label() -> None:
    assert change.read(Words("area: Goma; mobile: -"), somebody()) == {"area": "GOMA", "mobile": None}


def test_everything_that_is_wrong_is_said_at_once() -> None:
    wrong = problems("function: a nurse with a title that is too long; aera: Goma; area: x; area: y; nonsense")

    assert wrong == [
        "refusal-field-near",
        "refusal-no-label",
        "function: refusal-email",
        "area: refusal-field-twice",
        "organisation: refusal-field-missing",
    ]


def test_the_reader_is_told_in_their_own_words() -> None:
    assert problems("org: MSF", language="fr") == ["fonction: refusal-field-missing"]


def test_what_a_record_must_have_cannot_be_emptied() -> None:
    assert problems("function: -", complete=False) == ["function: refusal-field-missing"]


def test_a_field_that_nobody_knows_is_answered_with_those_that_there_are() -> None:
    assert problems("qqqqq: 1", complete=False) == ["refusal-field-unknown"]


def test_what_is_far_too_long_is_not_even_read() -> None:
    assert problems("area: " + "x, " * 1000, complete=False) == ["area: refusal-too-long"]


def test_a_flood_of_spaces_is_read_at_once() -> None:
    assert change.read(Words("area:" + " " * 200_000 + "x" + " " * 200_000), somebody()) == {"area": "X"}


def test_only_so_many_problems_are_listed() -> None:
    assert len(problems("x;" * 500)) == 20


def test_what_is_wrong_is_told_as_it_was_typed() -> None:
    with pytest.raises(Refusal) as refused:
        new.read(Words("function: nurse; aera :  x\nmobile: one that is far too long;org: y; nonsense"), somebody())
    assert refused.value.wrong == ["aera :  x", "mobile: one that is far too long", "nonsense"]

    with pytest.raises(Refusal) as refused:
        new.read(Words("x;" * 500), somebody())
    assert len(refused.value.wrong) == 20


def test_a_blank_form_filled_in_is_a_form() -> None:
    form = blank(FORM, somebody("ar"))
    lines = form.split("\n")
    filled = "\n".join(each + "x" for each in lines)

    assert set(new.read(Words(filled), somebody("ar"))) == {field.name for field in FORM}


@pytest.mark.parametrize("writer", PHRASES.languages)
@pytest.mark.parametrize("reader", PHRASES.languages)
def test_the_label_that_is_shown_is_understood_by_everybody(writer: str, reader: str) -> None:

    known = labels(CONTACT, somebody(reader))

    assert [known[fold(label(field, somebody(writer)))] for field in CONTACT] == list(CONTACT)


@given(st.text(max_size=200), st.sampled_from(PHRASES.languages))
def test_any_text_is_a_form_or_refused(typed: str, language: str) -> None:
    try:
        filled = change.read(Words(typed), somebody(language))
    except Refusal:
        return

    assert set(filled) <= {field.name for field in FORM}
