"""Emoji that people put to a message, counted for those who read it in other rooms."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.core.delivery import Amend, Delivery, React, Say, Withdraw
from bot.core.event import Reaction
from bot.core.stores import Unit
from bot.engine.copies import Tally, counted, is_copy
from bot.engine.origins import message_in, origin


def react(unit: Unit, touch: Reaction) -> tuple[str, list[Delivery]]:
    """The message that an emoji was put to, or taken from, and what follows: every copy says how many there are in the
    other rooms, and the message itself has the emoji from us while somebody elsewhere has put it."""
    about = unit.outbox.origin(touch.room, touch.target) or origin(touch.room, touch.target)
    copies = [(key, delivery) for key, delivery in unit.outbox.answers(about) if is_copy(delivery)]
    if not copies:
        return about, []
    unit.reactions.put(about, str(touch.room), str(touch.sender.account), touch.symbol, added=touch.added)
    tally = unit.reactions.tally(about)
    follow = [each for key, said in copies if said.to != touch.room for each in _told(unit, key, said, tally)]
    return about, [*follow, *_shown(unit, touch, about, tally)]


def _told(unit: Unit, key: str, said: Delivery, tally: Tally) -> Iterator[Delivery]:
    standing = unit.outbox.standing(key)
    if isinstance(said.act, Say) and standing is not None and isinstance(standing.act, Say | Amend):
        first = replace(said.act.document, spoken=standing.act.document.spoken)
        yield replace(standing, act=Amend(key, counted(first, tally, str(said.to))))


def _shown(unit: Unit, touch: Reaction, about: str, tally: Tally) -> Iterator[Delivery]:
    """The emoji at the message itself: put there with the first one elsewhere, taken away with the last."""
    here = unit.rooms.find(touch.room)
    rooms = (here, *unit.rooms.linked(here)) if here else ()
    home = next(((room.address, id) for room in rooms if (id := message_in(room.address, about))), None)
    if home is None or home[0] == touch.room:
        return
    elsewhere = sum(symbols.get(touch.symbol, 0) for room, symbols in tally.items() if room != str(home[0]))
    ours = [key for key, sign in unit.outbox.signs(about) if sign.symbol == touch.symbol]
    if touch.added and elsewhere == 1:
        yield Delivery(home[0], React(home[1], touch.symbol), (), repeat=False)
    elif not elsewhere and ours:
        yield Delivery(home[0], Withdraw(ours[-1]), ())
