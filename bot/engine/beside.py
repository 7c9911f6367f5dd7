"""Translations beside the message that they are of, and what is offered to be done about one.

Where people cannot put any emoji to a message, there are buttons in their place: for a translation that is only made
when somebody asks, and for one that is to be put right or looked at again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from bot.core.delivery import Amend, Delivery, Say
from bot.core.document import Action, Document, LanguageName, Spoken, document, phrase
from bot.core.place import Address
from bot.core.ports import Manners
from bot.core.stores import Unit

_FIX = Action(phrase("fix-action"), "fix", "✏️")
_FLAG = Action(phrase("flag-action"), "tr flag", "🚩")


def doubts(manners: Manners) -> tuple[Action, ...]:
    """What is to be done about a translation that is not good; where people put emoji, they know which."""
    return () if manners.signs else (_FIX, _FLAG)


def beside(spoken: Spoken, manners: Manners) -> Document:
    """A translation that stands beside its message."""
    return Document((), actions=doubts(manners), spoken=replace(spoken, beside=True, offered=False))


def offer(spoken: Spoken, targets: Iterable[str]) -> Document:
    """A button for each language that a message may be asked for in."""
    actions = tuple(_into(code) for code in targets)
    return replace(
        document(phrase("tr-offer")), actions=actions, spoken=replace(spoken, beside=True, offered=True, explain=())
    )


def taken_up(there: Delivery, spoken: Spoken, targets: Iterable[str], manners: Manners) -> tuple[Document, list[str]]:
    """What stands beside a message (``there``) when it is asked for in some languages, too: with its languages."""
    read = () if is_offered(there) else there.languages
    languages = list(dict.fromkeys([*read, *targets]))
    made = beside(spoken, manners)
    return replace(made, actions=(*_still_offered(there, languages), *made.actions)), languages


def standing_beside(unit: Unit, about: str, room: Address) -> Iterator[tuple[str, Delivery]]:
    """The translations of a message beside it, and what is offered in their place, as they stand in a room now."""
    for key, first in unit.outbox.answers(about):
        now = unit.outbox.standing(key) if first.to == room else None
        spoken = spoken_in(now) if now is not None else None
        if now is not None and spoken is not None and spoken.beside:
            yield key, now


def is_offered(there: Delivery) -> bool:
    """Whether nobody has asked for it yet."""
    spoken = spoken_in(there)
    return spoken is not None and spoken.offered


def spoken_in(delivery: Delivery) -> Spoken | None:
    """The words of a person that a delivery carries."""
    return delivery.act.document.spoken if isinstance(delivery.act, Say | Amend) else None


def _still_offered(there: Delivery, languages: Iterable[str]) -> tuple[Action, ...]:
    """The languages on the buttons that nobody has asked for yet."""
    taken = {_into(code).command for code in languages}
    actions = there.act.document.actions if isinstance(there.act, Say | Amend) else ()
    return tuple(each for each in actions if each.symbol == "🌐" and each.command not in taken)


def _into(code: str) -> Action:
    return Action(phrase("tr-offer-language", language=LanguageName(code, own=True)), f"tr {code}", "🌐")
