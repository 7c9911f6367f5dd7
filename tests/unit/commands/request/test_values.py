"""One place, however it is typed, and two of them, however they are joined."""

from __future__ import annotations

import pytest

from bot.commands.request.values import location
from bot.core.document import Code
from bot.core.refusal import Refusal
from tests.support.somebody import somebody


@pytest.mark.parametrize(
    ("typed", "first", "second"),
    [
        ("Goma/Sake", "Goma", "Sake"),
        ("Bukavu or Uvira", "Bukavu", "Uvira"),
        ("Goma, then Sake", "Goma", "Sake"),
        ("1. Goma 2. Sake", "Goma", "Sake"),
        ("غوما وساكي", "غوما", "ساكي"),
        ("35MQU1234567890, 35MQU2234567890", "35MQU1234567890", "35MQU2234567890"),
        ("-1.67 29.22; -1.68 29.23", "-1.67 29.22", "-1.68 29.23"),
    ],
)
def test_two_places_are_told_from_one_however_they_are_joined(typed: str, first: str, second: str) -> None:
    with pytest.raises(Refusal) as refused:
        location(typed, somebody())

    assert refused.value.what.key == "request-two-places"
    assert [refused.value.what.args[name] for name in ("first", "second")] == [Code(first), Code(second)]


@pytest.mark.parametrize(
    "typed", ["Goma, North Kivu", "مخيم وادي حلفا", "الخرطوم، ولاية الخرطوم", "km 4/5 on RN2", "-1.67, 29.22"]
)
def test_one_place_is_one(typed: str) -> None:
    assert location(typed, somebody())
