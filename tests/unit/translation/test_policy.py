"""No text reaches an engine that its marking, or its operation, keeps it from."""

from __future__ import annotations

from itertools import product

import pytest

from bot.core.document import Block, Spoken, Text
from bot.core.marking import Marking
from bot.core.rules import Rules
from bot.core.translating import EngineError, Reach, Untranslated
from bot.translation.policy import allowed
from bot.translation.translator import Translation
from tests.support.echo import EchoEngine

ENGINES = [EchoEngine(reach.name, reach) for reach in reversed(Reach)]


@pytest.mark.parametrize(("marking", "external", "limit"), [*product(Marking, (False, True), Marking)])
def test_words_go_no_further_than_their_marking_and_the_operation_allow(
    marking: Marking, external: bool, limit: Marking
) -> None:
    names = [engine.name for engine in allowed(ENGINES, marking, Rules(external=external, external_marking=limit))]
    outward = external and marking <= limit and marking in (Marking.CLEAR, Marking.GREEN, Marking.AMBER)
    assert names == ["LOCAL", "SELF_HOSTED", *(["EXTERNAL"] if outward else [])]


@pytest.mark.parametrize("marking", [*Marking])
async def test_an_engine_that_fails_hands_nothing_on_to_one_that_may_not_see_it(marking: Marking) -> None:
    near, far = EchoEngine("near", Reach.LOCAL), EchoEngine("far", Reach.EXTERNAL)
    near.down = EngineError("unreachable")
    translation = Translation([near, far], {"Flood": Rules(external=True)})
    said = Block("line", (Text("The bridge is closed until Friday."),), own=True)
    spoken = Spoken((said,), ("en", "es"), "en", marking, "Flood", "room#1")
    if marking <= Marking.GREEN:
        found = await translation.render(spoken, "es")
        assert found is not None
        assert (found.engine, len(far.asked)) == ("far", 1)
        return
    with pytest.raises(Untranslated) as why:
        await translation.render(spoken, "es")
    assert why.value.passing
    assert far.asked == []


async def test_where_only_the_marking_stands_against_it_that_is_said() -> None:
    translation = Translation([EchoEngine("far", Reach.EXTERNAL)], {"Flood": Rules(external=True)})
    said = Block("line", (Text("The bridge is closed until Friday."),), own=True)
    spoken = Spoken((said,), ("en", "es"), "en", Marking.RED, "Flood", "room#1")
    assert translation.wanted(spoken, ("es",)) == ()
    with pytest.raises(Untranslated) as why:
        await translation.render(spoken, "es")
    assert (why.value.why, why.value.passing) == ("untranslated-marking", False)
