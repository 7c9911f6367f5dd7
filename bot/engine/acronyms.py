"""Which acronyms the readers of a room meet for the first time in what is being talked about.

A thread is a talk of its own; outside of threads, what is said in a day (UTC) is.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime

from bot.core.event import Message
from bot.core.place import Account, Address, Operation
from bot.core.stores import Unit
from bot.engine.origins import origin

_KIND = "explained"
_TALKS = 100  # of a room, of which it is known what was explained in them


def met_first(
    unit: Unit, within: Operation | None, talk: str, acronyms: Sequence[str], there: Address | Account
) -> tuple[str, ...]:
    """Those of some acronyms that were not explained yet to a room, or to somebody privately, in the talk that is
    going on (``talk_of``); from now on they were."""
    if within is None or not acronyms:
        return ()
    standing = unit.standing
    talks: dict[str, list[str]] = json.loads(standing.get(within, _KIND, str(there)) or "{}")
    known = talks.pop(talk, [])
    fresh = tuple(each for each in acronyms if each not in known)
    if fresh:
        talks[talk] = [*known, *fresh]
        standing.put(within, _KIND, str(there), json.dumps(dict(list(talks.items())[-_TALKS:])))
    return fresh


def talk_of(unit: Unit, said: Message, now: datetime) -> str:
    """The name of the talk that a message belongs to."""
    if said.thread is None:
        return f"{now.date()}"
    return unit.outbox.origin(said.room, said.thread) or origin(said.room, said.thread)
