"""How an operation wants its records handled: what its configuration decides, and people in its rooms do not."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from bot.core.hours import Hours
from bot.core.marking import Marking
from bot.core.organisation import Organisation


@dataclass(frozen=True, slots=True)
class Limit:
    """How long a request of a priority (``lifesaving``, ``life-sustaining``, ``high``, ``normal``) may wait in a
    state."""

    priority: str
    state: str
    within: timedelta


@dataclass(frozen=True, slots=True)
class Rules:
    """``authoriser``: a report needs the approval of somebody other than who prepared it. ``organisations`` are those
    that the operation knows besides the well-known ones. ``limits`` go before those that hold by default.

    ``external`` lets people's words go to translation services of others, up to ``external_marking``. People are
    reminded of a meeting so long before it as ``meeting_reminders`` say. ``calendars`` is the web address at which they
    can subscribe to theirs, "" where they cannot. What the bot
    says by itself waits in ``quiet`` hours, by the clocks of its readers. Weekends and holidays are those of the
    ``countries`` (ISO 3166), the first one's before all.
    """

    authoriser: bool = False
    organisations: tuple[Organisation, ...] = ()
    limits: tuple[Limit, ...] = ()
    external: bool = False
    external_marking: Marking = Marking.GREEN
    meeting_reminders: tuple[timedelta, ...] = (timedelta(days=1), timedelta(hours=1), timedelta(minutes=10))
    calendars: str = ""
    quiet: Hours | None = None
    countries: tuple[str, ...] = ()


NO_RULES = Rules()
