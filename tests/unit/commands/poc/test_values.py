"""What people type into the fields of a contact."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.commands.poc import values
from bot.commands.poc.form import FORM
from bot.core.contact import Access
from bot.core.place import Account
from bot.core.refusal import Refusal
from bot.engine import values as known
from bot.engine.fields import Field, fill
from bot.engine.params.places import read_phone
from tests.support.somebody import ME, PHRASES, somebody


def refusal(read: Callable[..., Any], *given: Any) -> str:
    with pytest.raises(Refusal) as refused:
        read(*given)
    return refused.value.what.key


@pytest.mark.parametrize(
    "typed",
    [
        "+254 712 345 678",
        "00254712345678",
        "+254-712.345/678",
        "tel:+254712345678",
        "+254 (0)712 345678",
        "٠٠٢٥٤٧١٢٣٤٥٦٧٨",
    ],
)
def test_a_number_is_kept_in_one_form(typed: str) -> None:
    assert read_phone(typed) == "+254712345678"


@pytest.mark.parametrize("typed", ["0712 345 678", "+12", "+2547123456789012", "call me", "+254 712 345 678 ext 2", ""])
def test_a_number_that_nobody_could_dial_from_abroad_is_refused(typed: str) -> None:
    assert refusal(read_phone, typed) == "refusal-phone"


@pytest.mark.parametrize(
    ("read", "typed", "kept"),
    [
        (known.email, "Ana.K+x@Example.ORG", "Ana.K+x@example.org"),
        (values.callsign, "kilo 12", "KILO 12"),
        (values.matrix, "@ana:example.org", "@ana:example.org"),
        (values.matrix, "@ana:localhost:8448", "@ana:localhost:8448"),
        (values.telegram, "ana_k", "@ana_k"),
        (values.telegram, "https://t.me/ana_k", "@ana_k"),
    ],
)
def test_addresses(read: Callable[[str], str], typed: str, kept: str) -> None:
    assert read(typed) == kept


@pytest.mark.parametrize(
    "typed", ["ana", "ana@", "@example.org", "a b@example.org", "ana@example", "a@b..org", "a@-b.org"]
)
def test_no_e_mail_address(typed: str) -> None:
    assert refusal(known.email, typed) == "refusal-email"


def test_other_addresses_that_are_none() -> None:
    assert refusal(values.callsign, "K") == "refusal-callsign"
    assert refusal(values.matrix, "ana:example.org") == "refusal-matrix"
    assert refusal(values.telegram, "@x") == "refusal-telegram"


def test_methods_with_who_may_see_them() -> None:
    read = values.methods(read_phone)

    typed = "+254712345678 (public), +254712345679, +254712345670 (خاص), +254712345678 (private)"

    assert read(typed, somebody()) == (
        ("+254712345678", Access.PUBLIC),
        ("+254712345679", None),
        ("+254712345670", Access.PRIVATE),
    )
    assert refusal(read, "+254712345678 (nights)", somebody()) == "refusal-phone"


@pytest.mark.parametrize(
    ("typed", "codes"),
    [
        ("en, fr", ("en", "fr")),
        ("Français, KISWAHILI?", None),
        ("anglais، العربية", ("en", "ar")),
        ("Dari, pashto", ("fa-AF", "ps")),
        ("klingonese", None),
    ],
)
def test_languages_by_name_or_tag(typed: str, codes: tuple[str, ...] | None) -> None:
    if codes is None:
        assert refusal(known.languages, typed, somebody()) == "refusal-tongue"
    else:
        assert known.languages(typed, somebody()) == codes


@pytest.mark.parametrize(
    ("typed", "codes"),
    [
        ("wsh", ("WSH",)),
        ("WSH, hea LOG", ("WSH", "HEA", "LOG")),
        ("santé", ("HEA",)),
        ("water, sanitation and hygiene (WASH)", ("WSH",)),
        ("WASH", ("WSH",)),
        ("eau, hygiène et assainissement", ("WSH",)),
        ("EHA", ("WSH",)),
        ("food security, Santé HEA, abris et articles non alimentaires", ("FSC", "HEA", "SHL")),
        ("PRO-GBV", ("PRO-GBV",)),
    ],
)
def test_clusters_by_code_or_name(typed: str, codes: tuple[str, ...]) -> None:
    assert known.clusters(typed, somebody()) == codes


@pytest.mark.parametrize(
    ("typed", "hours"),
    [
        ("08:00-18:00", "08:00-18:00"),
        ("8-18", "08:00-18:00"),
        ("8h30 à 17h", "08:30-17:00"),
        ("20:00 – 06:00", "20:00-06:00"),
        ("24/7", "00:00-00:00"),
        ("00:00-24:00", "00:00-00:00"),
    ],
)
def test_duty_hours(typed: str, hours: str) -> None:
    assert str(values.hours(typed, somebody())) == hours


@pytest.mark.parametrize("typed", ["08:00", "8-25x", "08:61-18:00", "all day"])
def test_no_duty_hours(typed: str) -> None:
    assert refusal(values.hours, typed, somebody()) == "refusal-hours"


@pytest.mark.parametrize(
    ("read", "typed", "near"),
    [
        (known.languages, "en, frensh", "fr"),
        (known.languages, "kiswahilli", "sw"),
        (known.languages, "entish-wood", None),
        (known.clusters, "WSHH", "WSH"),
        (known.clusters, "healht", "HEA"),
        (known.clusters, "xyz", None),
        (known.zone, "Africa/Nairoby", "Africa/Nairobi"),
    ],
)
def test_what_may_have_been_meant_is_guessed(read: Callable[..., Any], typed: str, near: str | None) -> None:
    with pytest.raises(Refusal) as refused:
        read(typed, somebody())
    assert refused.value.near == near


def test_a_zone_in_any_case() -> None:
    assert known.zone("africa/nairobi", somebody()) == "Africa/Nairobi"
    assert refusal(known.zone, "Nairobi time", somebody()) == "refusal-zone"


@pytest.mark.parametrize(
    ("typed", "whose"),
    [
        ("moi", ME),
        ("@tom:example.org", Account("matrix", "@tom:example.org")),
        ("telegram:12345", Account("telegram", "12345")),
    ],
)
def test_whose_entry_it_is(typed: str, whose: Account) -> None:
    assert values.account(typed, somebody()) == whose


def test_yes_and_no_and_levels_in_any_language() -> None:
    assert [known.yes(typed, somebody()) for typed in ("Yes", "sí", "نعم", "non")] == [True, True, True, False]
    assert refusal(known.yes, "maybe", somebody()) == "refusal-yes"
    assert values.access("público", somebody()) is Access.PUBLIC
    assert refusal(values.access, "secret", somebody()) == "refusal-access"


def test_lines_are_plain_and_short() -> None:
    assert known.short(10)(" a\tb \u202e c ", somebody()) == "a b c"
    assert refusal(known.short(3), "abcd", somebody()) == "refusal-too-long"


def test_only_so_many_values() -> None:
    assert refusal(known.languages, "en," * 11, somebody()) == "refusal-too-many"


fields = st.sampled_from([field for field in FORM if field.name != "account"])


@given(fields, st.text(max_size=80), st.sampled_from(PHRASES.languages))
def test_any_text_is_a_value_or_refused(field: Field, typed: str, language: str) -> None:
    values, problems = fill((field,), [(field, typed)], somebody(language), complete=False)

    assert len(values) == 1 or problems
