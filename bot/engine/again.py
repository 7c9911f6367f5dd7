"""What went out untranslated is tried again, and put right where it stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from bot.core.delivery import Amend, Delivery, Say
from bot.core.document import Spoken
from bot.core.place import Operation
from bot.core.stores import Promise, Unit
from bot.engine.job import Occasion, job

_PAUSES = (1, 5, 15, 60, 240, 480, 720)  # minutes between tries: a day in all
_JOB = "interpret-again"


def try_again(unit: Unit, promise: Promise, now: datetime, *, owed: bool) -> None:
    """Let a message whose translation is still ``owed`` be looked at again in a while, and once, however often it was
    changed meanwhile."""
    act = promise.delivery.act
    if not isinstance(act, Say | Amend) or act.document.spoken is None or not (owed or isinstance(act, Amend)):
        return
    key, tries = (act.of, act.tries) if isinstance(act, Amend) else (promise.key, 0)
    home = next((each for each in unit.rooms.operations() if each.name == act.document.spoken.operation), None)
    if home is None:
        return
    unit.firings.drop(home, key, (_JOB,))
    if owed and tries < len(_PAUSES):
        unit.firings.plan(home, _JOB, key, promise.key, now + timedelta(minutes=_PAUSES[tries]))


def untranslated(unit: Unit, within: Operation) -> Iterator[tuple[Spoken, Delivery]]:
    """What stands somewhere in its own words, because no translation was to be had until now."""
    for firing in unit.firings.of_job(within, _JOB):
        now = unit.outbox.standing(firing.subject)
        spoken = now.act.document.spoken if now is not None and isinstance(now.act, Say | Amend) else None
        if now is not None and spoken is not None:
            yield spoken, now


@job(_JOB)
def interpret_again(occasion: Occasion) -> Iterator[Delivery]:
    """Amend what stands there with itself: what is amended is translated when it goes out."""
    last = occasion.unit.outbox.standing(occasion.firing.subject)
    if last is not None and isinstance(last.act, Say | Amend):
        tries = last.act.tries if isinstance(last.act, Amend) else 0
        yield replace(last, act=Amend(occasion.firing.subject, last.act.document, tries + 1))
