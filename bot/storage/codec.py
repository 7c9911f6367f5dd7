"""Events, acts and steps as JSON text, and back."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Annotated, Any

import msgspec
from pydantic import Field, TypeAdapter

from bot.core.delivery import Act
from bot.core.event import Event
from bot.core.record import Step
from bot.storage.kinds import by_kind

EVENT: TypeAdapter[Event] = TypeAdapter(Annotated[Event, Field(discriminator="kind")])
STEP = TypeAdapter(Step)
_ACT = by_kind(TypeAdapter(Act))

_UNKEEPABLE = re.compile("[\x00\ud800-\udfff]")


def keepable(event: Event) -> Event:
    """An event of which everything can be kept."""
    told = EVENT.dump_python(event)
    clean = cleaned(told)
    return event if clean == told else EVENT.validate_python(clean)


def cleaned(told: Any) -> Any:
    """Plain data with U+FFFD for what cannot be kept: NUL (PostgreSQL has none) and halves of surrogate pairs."""
    match told:
        case str():
            return _UNKEEPABLE.sub("\ufffd", told)
        case dict():
            return {name: cleaned(value) for name, value in told.items()}
        case tuple():
            return tuple(map(cleaned, told))
    return told


def event_to_json(event: Event) -> str:
    """An event as it is kept."""
    return EVENT.dump_json(event).decode()


def event_from_json(body: str) -> Event:
    """An event as it was heard."""
    return EVENT.validate_json(body)


def act_to_json(act: Act) -> str:
    """An act as it is kept; one that is promised to many in a row is written once."""
    return _written(_TheSame(act))


@dataclass(frozen=True, slots=True, eq=False)
class _TheSame:
    """An act that equals itself and no other: to compare whole documents would take as long as to write them."""

    act: Act

    def __hash__(self) -> int:
        return id(self.act)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _TheSame) and self.act is other.act


@lru_cache(maxsize=16)
def _written(same: _TheSame) -> str:
    # Five times as fast as Pydantic: a long report has ten thousand parts.
    return msgspec.json.encode(same.act).decode()


@lru_cache(maxsize=16)
def act_from_json(body: str) -> Act:
    """An act as it was promised; the same one for what was promised to many in a row."""
    act: Act = _ACT.validate_json(body)
    return act
