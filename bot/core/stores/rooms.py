"""Operations and rooms."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from bot.core.marking import Marking
from bot.core.place import Address, Operation, OperationPlan, Room, RoomPlan, Translating


class Rooms(Protocol):
    """Operations, and the rooms that the bot is in."""

    def declare(self, plan: OperationPlan) -> Operation:
        """Make an operation, or bring it up to date."""
        ...

    def furnish(self, address: Address, plan: RoomPlan, operation: Operation) -> Room:
        """Make a room as the configuration has it. What people changed since stays, unless the plan changed too."""
        ...

    def planned(self, platform: str, place: str) -> Address | None:
        """The address at which a room of the configuration was furnished, if the bot is in it."""
        ...

    def operations(self) -> list[Operation]: ...
    def find(self, address: Address) -> Room | None: ...
    def of(self, operation: Operation) -> list[Room]: ...
    def settle(self, address: Address, *, name: str = "", direct: bool = False) -> Room:
        """The room at an address, made if it is new."""
        ...

    def assign(self, room: Room, operation: Operation | None) -> None:
        """Let a room belong to an operation. One that belonged to another leaves its channel there."""
        ...

    def change(
        self,
        room: Room,
        *,
        name: str | None = None,
        languages: Sequence[str] | None = None,
        zone: str | None = None,
        marking: Marking | None = None,
        channel: str | None = None,
        translating: Translating | None = None,
        threads: bool | None = None,
    ) -> Room: ...
    def linked(self, room: Room) -> list[Room]:
        """The other rooms of its operation that are in its channel."""
        ...

    def move(self, old: Address, new: Address) -> None: ...
    def leave(self, address: Address) -> None:
        """Forget that the bot is in a room; its settings are kept for its return."""
        ...
