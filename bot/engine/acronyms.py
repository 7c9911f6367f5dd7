"""Which acronyms the readers of a room meet for the first time in what is being talked about.

A thread is a talk of its own; outside of threads, what is said in a day (UTC) is.
"""

from __future__ import annotations

import json
from collections.abc import Sequence

from bot.core.place import Account, Address
from bot.engine.origins import origin
from bot.engine.question import Question

_KIND = "explained"
_TALKS = 100  # of a room, of which it is known what was explained in them


def met_first(question: Question, acronyms: Sequence[str], there: Address | Account) -> tuple[str, ...]:
    """Those of some acronyms that were not explained yet to a room, or to somebody privately, in the talk that is
    going on; from now on they were."""
    within = question.speaker.operation
    if within is None or not acronyms:
        return ()
    standing, talk = question.unit.standing, _talk(question)
    talks: dict[str, list[str]] = json.loads(standing.get(within, _KIND, str(there)) or "{}")
    known = talks.pop(talk, [])
    fresh = tuple(each for each in acronyms if each not in known)
    if fresh:
        talks[talk] = [*known, *fresh]
        standing.put(within, _KIND, str(there), json.dumps(dict(list(talks.items())[-_TALKS:])))
    return fresh


def _talk(question: Question) -> str:
    said = question.message
    if said.thread is None:
        return f"{question.now.date()}"
    return question.unit.outbox.origin(said.room, said.thread) or origin(said.room, said.thread)
