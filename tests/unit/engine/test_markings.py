"""How high a record may be marked in a room."""

from __future__ import annotations

import pytest

from bot.core.marking import Marking
from bot.core.refusal import Refusal
from bot.engine.markings import read_marking
from tests.support.somebody import somebody


@pytest.mark.parametrize("typed", ["TLP:GREEN", "green", "tlp green", "TLP : Green"])
def test_a_label_is_read_however_it_is_spaced(typed: str) -> None:
    assert read_marking(typed, somebody()) is Marking.GREEN


@pytest.mark.parametrize("typed", ["", "GREENISH", "green amber", "TLP"])
def test_what_is_no_label_is_refused(typed: str) -> None:
    with pytest.raises(Refusal) as refused:
        read_marking(typed, somebody())

    assert refused.value.what.key == "refusal-marking"
