"""What is masked comes back, wherever an engine puts the masks; what it loses or doubles is noticed."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.translation.entities import Entity, entities
from bot.translation.masks import Mangled, mask

STYLES = ("words", "digits", "tags")
SAMPLES = (
    "{}{",
    "at 35MRU6543 by 1730Z",
    "call +254 712 345 678, see T-34",
    "a\ue000bold\ue001 word",
    "3 km, 4 km and 5 km",
)


def found(text: str) -> list[Entity]:
    return entities(text)


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("text", SAMPLES)
def test_a_text_that_comes_back_as_it_went_is_the_same(style: str, text: str) -> None:
    hidden = [text[each.start : each.end] for each in found(text)]
    masked = mask(text, found(text), style)
    assert not any(each in masked.text for each in hidden)
    assert masked.reveal(masked.text, hidden) == text


@pytest.mark.parametrize("style", STYLES)
@given(text=st.text(max_size=80), order=st.randoms(use_true_random=False))
def test_masks_may_change_places(style: str, text: str, order: object) -> None:
    hidden = [text[each.start : each.end] for each in found(text)]
    masked = mask(text, found(text), style)
    pieces = [match[0] for match in masked.codec.found.finditer(masked.text)]
    order.shuffle(pieces)  # type: ignore[attr-defined]  # hypothesis gives a Random
    told = masked.reveal(" ".join(pieces), [f"<{number}>" for number in range(len(hidden))])
    assert sorted(re.findall(r"<(\d+)>", told), key=int) == [str(number) for number in range(len(hidden))]


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("spoilt", ["", "{0} {0}", "{0} {0} {1}", "{0} {1} {2}"])
def test_what_is_lost_doubled_or_made_up_is_noticed(style: str, spoilt: str) -> None:
    masked = mask("3 km and 4 km", found("3 km and 4 km"), style)
    written = [masked.codec.write(number) for number in range(3)]
    with pytest.raises(Mangled):
        masked.reveal(spoilt.format(*written), ["3 km", "4 km"])


@pytest.mark.parametrize("style", STYLES)
def test_a_text_that_has_a_mask_of_its_own_gets_others(style: str) -> None:
    own = mask("3 km", found("3 km"), style).text
    text = f"{own} and 3 km"
    masked = mask(text, [Entity(text.index("3 km"), len(text), "quantity")], style)
    assert masked.reveal(masked.text, ["3 km"]) == text
