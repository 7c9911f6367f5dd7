"""Quantities, units and moments in what is asked for and offered."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.commands.request.amounts import begin_count, request_unit, unit_of, until
from bot.core.marking import Marking
from bot.core.record import Author
from bot.core.refusal import Refusal
from bot.core.request import Offer, Request
from tests.support.somebody import NOW, somebody

ANA = Author(1, "Ana")
ASKED = Request(marking=Marking.GREEN, author=ANA, at=NOW, changed=NOW, title="x", description="water for 300 families")


@pytest.mark.parametrize(
    ("typed", "count", "rest"),
    [
        ("4 trucks", 4, "trucks"),
        ("20kg rice", 20, "kg rice"),
        ("1,200 l", 1200, "l"),
        ("2.000.000 l", 2_000_000, "l"),
        ("1 200 couvertures", 1200, "couvertures"),
        ("1\u202f200 couvertures", 1200, "couvertures"),
        ("4 10-ton trucks", 4, "10-ton trucks"),
        ("4 200-litre tanks", 4, "200-litre tanks"),
        ("٤ شاحنات", 4, "شاحنات"),
        ("12", 12, ""),
        ("2 x 5 ton trucks", 2, "5 ton trucks"),
        ("four trucks", 4, "trucks"),
        ("twenty-one trucks", 21, "trucks"),
    ],
)
def test_a_count_in_any_digits(typed: str, count: int, rest: str) -> None:
    assert begin_count(typed, somebody()) == (count, rest)


@pytest.mark.parametrize(
    "typed", ["", "some trucks", "1.5 t", "4x4 trucks", "2 x 10 t", "4 x 4 trucks", "-3 boats", "once the road is open"]
)
def test_what_is_no_whole_number_is_not_counted(typed: str) -> None:
    assert begin_count(typed, somebody()) is None


def test_a_unit_ends_with_the_sentence() -> None:
    assert unit_of("big trucks, with drivers and fuel") == "big trucks"
    assert unit_of("5 ton trucks") == "trucks"
    assert unit_of("litres of clean drinking water") == "litres of clean drinking"


@pytest.mark.parametrize(
    ("asked", "offered", "same"),
    [
        ("trucks", "truck", True),
        ("trucks", "trucks with drivers", True),
        ("boxes", "box", True),
        ("camions", "camions de 10 t", True),
        ("camiones", "camión", True),
        ("شاحنات", "شاحنة", True),
        ("l of water", "l", True),
        ("litres d’eau", "litre", True),
        ("trucks", "truck drivers", False),
        ("trucks", "trunks", False),
        ("medics", "medicines", False),
        ("water tanks", "water bottles", False),
        ("l of water", "l of diesel", False),
        ("trucks", "big trucks", False),
        ("camions", "trucks", False),
    ],
)
def test_units_are_the_same_in_number_and_detail_only(asked: str, offered: str, same: bool) -> None:
    for one, other in ((asked, offered), (offered, asked)):
        assert request_unit(other, replace(ASKED, quantity=6, unit=one), somebody()) == ("" if same else other)


def test_that_trucks_are_an_armys_makes_them_no_other_trucks() -> None:
    assert request_unit("army trucks", replace(ASKED, quantity=6, unit="trucks"), somebody()) == ""


def test_unlike_offers_are_counted_as_the_first_of_them_was() -> None:
    before = Offer(1, ANA, NOW, "2 camions", quantity=2, unit="camions")

    assert request_unit("camion", replace(ASKED, unit="trucks", offers=(before,)), somebody()) == "camions"


def test_where_only_a_number_is_asked_for_the_description_says_what_is_counted() -> None:
    asked = replace(ASKED, quantity=100, description="tents for families")

    assert request_unit("tent", asked, somebody()) == ""
    assert request_unit("boats", asked, somebody()) == "boats"


FRIDAY = datetime(2026, 11, 27, 20, 59, tzinfo=UTC)


@pytest.mark.parametrize(
    ("typed", "what"),
    [
        ("4 trucks until Friday", "4 trucks"),
        ("4 trucks until Friday, with drivers", "4 trucks, with drivers"),
        ("4 camions jusqu’à vendredi", "4 camions"),
        ("4 camiones hasta el viernes", "4 camiones"),
        ("4 شاحنات حتى الجمعة", "4 شاحنات"),
        ("until Friday", ""),
    ],
)
def test_until_when_in_every_language(typed: str, what: str) -> None:
    assert until(typed, somebody()) == (what, FRIDAY)


@pytest.mark.parametrize(
    "typed", ["4 trucks to Goma", "4 trucks until further notice", "up to 4 trucks", "4 trucks until"]
)
def test_not_every_until_says_when(typed: str) -> None:
    assert until(typed, somebody()) == (typed, None)


def test_until_yesterday_is_refused() -> None:
    with pytest.raises(Refusal) as refused:
        until("4 trucks until 2026-11-20 12:00", somebody())

    assert refused.value.what.key == "refusal-moment-past"
