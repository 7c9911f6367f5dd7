"""What happens in a meeting: its agenda, who is there, and what is decided, to be done, or noted."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from bot.core.account import Account
from bot.core.place import Address
from bot.core.record import Author, Ref


class About(StrEnum):
    """What an item of an agenda is for."""

    DECISION = "decision"
    DISCUSSION = "discussion"
    INFORMATION = "information"


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """Something to speak of."""

    title: str
    about: About
    by: Author


class Entry(StrEnum):
    """What a line of the minutes is."""

    DECISION = "decision"
    ACTION = "action"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the minutes. ``item`` is the place (from 0) of what was spoken of in the agenda, -1 before the first;
    of an action, ``record`` is the task or request that it became, ``whose`` it is and when it is ``due`` (UTC)."""

    entry: Entry
    text: str
    by: Author
    at: datetime
    item: int = -1
    record: Ref | None = None
    whose: str = ""
    due: datetime | None = None


@dataclass(frozen=True, slots=True)
class Present:
    """Somebody who is there, and the account to send the minutes to."""

    who: Author
    account: Account


@dataclass(frozen=True, slots=True)
class Session:
    """One occurrence (by its key) as it is held: begun in a room, and perhaps ended (UTC)."""

    key: str
    room: Address
    begun: datetime
    agenda: tuple[AgendaItem, ...] = ()
    present: tuple[Present, ...] = ()
    item: int = -1
    lines: tuple[Line, ...] = ()
    ended: datetime | None = None

    @property
    def actions(self) -> tuple[Ref, ...]:
        """The tasks and requests that came of it."""
        return tuple(each.record for each in self.lines if each.record is not None)

    def joined(self, who: Present) -> Session:
        """It with somebody there, if they were not before."""
        known = who.who.person in {each.who.person for each in self.present}
        return self if known else replace(self, present=(*self.present, who))

    def noted(self, entry: Line) -> Session:
        """It with a line more, about the item that is spoken of now."""
        return replace(self, lines=(*self.lines, replace(entry, item=self.item)))
