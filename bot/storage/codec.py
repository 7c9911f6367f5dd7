"""Events, acts and addresses as JSON text, and back."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, TypeAdapter

from bot.core.delivery import Act
from bot.core.event import Event

EVENT: TypeAdapter[Event] = TypeAdapter(Annotated[Event, Field(discriminator="kind")])
ACT: TypeAdapter[Act] = TypeAdapter(Annotated[Act, Field(discriminator="kind")])


def event_to_json(event: Event) -> str:
    """An event as it is kept."""
    return EVENT.dump_json(event).decode()


def event_from_json(body: str) -> Event:
    """An event as it was heard."""
    return EVENT.validate_json(body)


def act_to_json(act: Act) -> str:
    """An act as it is kept."""
    return ACT.dump_json(act).decode()


def act_from_json(body: str) -> Act:
    """An act as it was promised."""
    return ACT.validate_json(body)
