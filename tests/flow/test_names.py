"""What an operation knows by name is not translated: its people, its organisations, the places of its records."""

from __future__ import annotations

from bot.core.people import Role
from tests.flow.test_translating import Place, place

__all__ = ["place"]


async def test_names_never_reach_an_engine(place: Place) -> None:
    await place.here.meet(ana=Role.COORDINATOR)
    await place.here.say("ana@ops-en", "/poc add name: Amina Rose; function: water; org: Blue Hands; area: Puerto Seco")
    await place.here.say("ana@ops-en", "/task add UNICEF repair the bridge at Rubber Hill")
    place.engine.asked.clear()
    said = "Rose of Blue Hands says that Puerto Seco, PUERTO SECO and Rubber Hill can be reached today."
    await place.says("ana@ops-en", said)
    asked = " ".join(text for text, _, _ in place.engine.asked)
    assert "can be reached today" in asked
    assert [name for name in ("Rose", "Blue", "Hands", "Puerto", "SECO", "Rubber", "Hill") if name in asked] == []
    assert f"[fr] {said}" in place.last("ops-fr")


async def test_what_organisations_are_called_makes_no_name_of_an_ordinary_word(place: Place) -> None:
    await place.says("ana@ops-en", "Food is missing, and Save the Children asks for it: Women carry it without help.")
    [(asked, *_), *_] = place.engine.asked
    assert asked.startswith("Food is missing")
    assert "Women carry" in asked
    assert "Children" not in asked
