"""A command that a client cut into several messages, since one may not be so long, is read as the one that somebody
typed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from bot.core.event import Message, Withheld
from bot.core.stores import Unit, Waiting

_TOGETHER = timedelta(seconds=5)  # between the times of the first and the last; clients send them one after another
_MOST = 20  # messages that are looked at, those of others among them


def whole(
    unit: Unit, first: Message, named: Callable[[Message], bool], take: Callable[[Waiting], bool] = lambda _: True
) -> Message:
    """A message with those behind it that are the rest of it: from the same person, at once, and nothing in themselves.

    ``named`` says whether a message names a command; ``take`` is asked for each part, and ends it by a no.
    """
    if first.cut is None or not named(first):
        return first
    joined = first
    for behind in unit.inbox.behind(first.room, first.id, _MOST):
        part = behind.event
        if not isinstance(part, Message) or part.sender.account != first.sender.account or part.room != first.room:
            continue
        if part.reply_to or part.files or named(part) or part.at - first.at > _TOGETHER or not take(behind):
            break
        joined = _joined(joined, part)
        if joined.cut is None:
            break
    return joined


def _joined(before: Message, part: Message) -> Message:
    if part.withheld is not None:
        return replace(before, text="", blocks=(), withheld=Withheld(part.withheld.seen, asked=True))
    return replace(before, text=f"{before.text}{before.cut}{part.text}", blocks=(), cut=part.cut)
