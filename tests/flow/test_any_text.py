"""Whatever people type, everybody gets an answer and nothing breaks."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from bot.core.classified import classification
from tests.support.town import Town, town

FAMILIES = (
    *("help", "whoami", "lang", "room", "role", "link", "ping", "room zone", "room marking", "rôle", "غرفة"),
    *("poc", "poc add", "poc checkin", "poc export", "contact modifier 1", "contacto buscar"),
    *("sitrep", "sitrep new", "sitrep update 1", "sitrep list", "sitrep due", "sitrep consolidated", "sitrep export"),
    *("sitrep diff", "rapport montrer", "informe cancelar 1", "methane"),
)
TEXTS = st.text(st.characters(codec=None), max_size=60)


class Hall:
    """A town that stays while many examples are tried in it."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._town = town()
        self.place: Town = self._loop.run_until_complete(self._town.__aenter__())

    def say(self, who: str, text: str) -> str:
        return self._loop.run_until_complete(self.place.say(who, text))

    def dead(self) -> int:
        letters = self.place.store.read(lambda unit: unit.inbox.dead_letters())
        return len(self._loop.run_until_complete(_awaited(letters)))

    def outcomes(self) -> list[tuple[str, str]]:
        return self.place.meter.outcomes

    def close(self) -> None:
        self._loop.run_until_complete(self._town.__aexit__(None, None, None))
        self._loop.close()


async def _awaited(letters: object) -> list[object]:
    found: list[object] = await letters  # type: ignore[misc]  # what the store returns
    return found


@pytest.fixture(scope="module")
def hall() -> Iterator[Hall]:
    opened = Hall()
    yield opened
    opened.close()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(family=st.sampled_from(FAMILIES), text=TEXTS, who=st.sampled_from(["ana@ops-en", "tom@ops-ar", "tom@"]))
def test_whatever_follows_a_command_is_answered(hall: Hall, family: str, text: str, who: str) -> None:
    said = hall.say(who, f"/{family} {text}")
    assert said
    assert hall.dead() == 0
    given_up = [outcome for _, outcome in hall.place.meter.deliveries if outcome != "delivered"]
    assert given_up == []


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(prefix=st.sampled_from(["/", "!", "@liaison "]), text=TEXTS)
def test_whatever_follows_a_prefix_is_handled_and_given_back_when_refused(hall: Hall, prefix: str, text: str) -> None:
    typed = f"{prefix}{text}"
    assume(classification(typed) is None)
    before = len(hall.outcomes())
    said = hall.say("tom@ops-en", typed)
    [(_, outcome)] = hall.outcomes()[before:]
    assert outcome in {"answered", "refused", "ignored"}
    assert hall.dead() == 0
    if outcome == "refused" and "security classification" not in said:  # which nobody is given back
        kept = typed.replace("\x00", "\ufffd")
        assert "".join(c for c in kept if c.isalnum()) in "".join(c for c in said if c.isalnum())
