"""The cards of a record that stand in rooms, as they have to read now."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TypeVar

from bot.core.delivery import Amend, Delivery, Say
from bot.core.document import Code, Document, Poll, document, phrase
from bot.core.marking import Marking
from bot.core.place import Account, Address, Operation, Room
from bot.core.record import Record, Ref
from bot.core.records import Standing
from bot.core.stores import Unit
from bot.engine.command import Context, Notice
from bot.engine.origins import message_in
from bot.engine.privately import zone_of

R = TypeVar("R", bound=Record)


def put_card(
    unit: Unit, within: Operation, ref: Ref, key: str, *, where: Address | Account, ceiling: Marking
) -> list[Delivery]:
    """A delivery, by its key, is a record's card there from now on. Returns the older ones there as they point to it; a
    poll in them is closed."""
    older = [card for card in unit.cards.of(within, ref) if card.to == where]
    unit.cards.stand(within, ref, key, ceiling)
    pointer = document(phrase("record-newer-card", record=Code(str(ref))))
    return [
        Delivery(where, Amend(card.key, replace(pointer, poll=_closed(unit, card))), card.languages) for card in older
    ]


def _closed(unit: Unit, card: Standing) -> Poll | None:
    """The poll in a card, closed; None where there is none."""
    said = unit.outbox.standing(card.key)
    poll = said.act.document.poll if said is not None and isinstance(said.act, Say | Amend) else None
    return replace(poll, closed=True) if poll else None


def redrawn(
    unit: Unit, within: Operation, record: R, draw: Callable[[R, str], Document]
) -> list[tuple[Standing, Document]]:
    """All cards of a record, drawn anew for each room's time zone (IANA).

    In a room that may not show it any more, since its marking was raised, nothing is left but its number.
    """
    return [(card, _drawn(card, unit, within, record, draw)) for card in unit.cards.of(within, record.ref)]


def redrawn_in(ctx: Context, before: Marking, after: Marking) -> list[tuple[Standing, Document]]:
    """The cards in the asker's room that may be shown no longer, or that may be now, since its ceiling was moved."""
    found = []
    for ref, card in ctx.unit.cards.in_room(ctx.within, ctx.room):
        kind = ctx.kinds[ref.kind]
        record = kind.records(ctx.unit).find(ctx.within, ref.number, max(before, after))
        if record is not None and record.marking > min(before, after):
            found.append((card, _drawn(card, ctx.unit, ctx.within, record, kind.card)))
    return found


def told_others(
    ctx: Context, records: Iterable[R], say: Callable[[R, str], Document]
) -> tuple[dict[Account, Notice], dict[Room, Notice]]:
    """What is said of records where their cards stand elsewhere, privately and in rooms, since an edited card rings no
    bell. ``say`` words it for a time zone (IANA); of all that are before the same people it is one message, also where
    cards stand before somebody that came to them, and that they asked for."""
    privately: dict[Account, Notice] = {}
    aloud: dict[Room, Notice] = {}
    for record in records:
        cards = ctx.unit.cards.of(ctx.within, record.ref)
        came_to = {card.to for card in cards if isinstance(card.to, Account) and record.marking <= card.ceiling}
        for card in cards:
            asked_by = _asked_by(card, ctx.unit)
            if record.marking > card.ceiling or asked_by in came_to or _is_askers(card, asked_by, ctx):
                continue
            said = say(record, _zone(card, ctx.unit, ctx.within))
            if card.room is not None:
                aloud[card.room] = _joined(aloud.get(card.room), said, card)
            elif isinstance(card.to, Account):
                privately[card.to] = _joined(privately.get(card.to), said, card)
    return privately, aloud


def _asked_by(card: Standing, unit: Unit) -> Account | None:
    """Who asked for a card in a private chat; None for others, and where that is not known any more."""
    if card.room is None or not card.room.direct:
        return None
    id = message_in(card.room.address, card.origin)
    message = unit.inbox.message(card.room.address, id) if id else None
    return message.sender.account if message else None


def _joined(before: Notice | None, said: Document, card: Standing) -> Notice:
    languages = card.room.languages if card.room and not card.room.direct else card.languages
    return Notice(before.said + said if before else said, languages=languages)


def _is_askers(card: Standing, asked_by: Account | None, ctx: Context) -> bool:
    own = not {card.to, asked_by}.isdisjoint(ctx.person.accounts)
    return own or (card.room is not None and card.room.id == ctx.room.id)


def _zone(card: Standing, unit: Unit, within: Operation) -> str:
    if isinstance(card.to, Account):
        return zone_of(unit, within, card.to)
    return card.room.zone if card.room and card.room.operation else within.zone


def _drawn(card: Standing, unit: Unit, within: Operation, record: R, draw: Callable[[R, str], Document]) -> Document:
    if record.marking > card.ceiling:
        return document(phrase("record-withheld", record=Code(str(record.ref))))
    return draw(record, _zone(card, unit, within))
