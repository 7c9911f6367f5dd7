"""What a message asks for that names no command, or a command without its record."""

from __future__ import annotations

import re

from bot.core.event import Message
from bot.core.record import Ref
from bot.core.stores import Unit
from bot.engine.kinds import Kinds
from bot.engine.router import Call, Unknown
from bot.engine.words import plain_digits, prefix_on

_NUMBER = r"(?<![\w-])(?:SR|T|RQ|C)-\d{1,9}(?!\w)"
_NUMBERS = re.compile(_NUMBER, re.IGNORECASE | re.ASCII)
_ONLY_NUMBERS = re.compile(rf"[\s?؟]*{_NUMBER}(?:[\s,،;؛?؟]+{_NUMBER}){{0,20}}[\s.?؟]*", re.IGNORECASE | re.ASCII)
_RECORD = re.compile(r"(?:[A-Za-z]{1,3}-|#)?\d{1,9}")
_RECORDS_PARAMS = {"number", "record", "tasks"}


def card_replied_to(unit: Unit, message: Message) -> Ref | None:
    """The record whose card a message replies to."""
    if message.reply_to is None:
        return None
    return unit.cards.at(message.room, message.reply_to, message.sender.account if message.direct else None)


def meant(message: Message, call: Call | Unknown | None, card: Ref | None, kinds: Kinds) -> str | None:
    """The command that a message stands for, as it would be typed; None where it says all by itself, or nothing.

    Nothing but numbers asks for what has them; plain words in reply to a card are a note to its record; a command
    in reply to a card, that names no record, is about the card's.
    """
    prefix = prefix_on(message.room.platform)
    if call is None and _ONLY_NUMBERS.fullmatch(plain_digits(message.text)):
        return f"{prefix}show {plain_digits(message.text)}"
    if card is None:
        return None
    if call is None and message.text.strip():
        return f"{prefix}note {card} {message.text}"
    if isinstance(call, Call) and _lacks_record(call, card, kinds):
        begin = call.words.at
        return f"{message.text[:begin]} {card}{message.text[begin:]}"
    return None


def numbers_in(text: str) -> list[str]:
    """The numbers of records and contacts that a text names, in capitals, each once."""
    return list(dict.fromkeys(found.upper() for found in _NUMBERS.findall(plain_digits(text))))


def _lacks_record(call: Call, card: Ref, kinds: Kinds) -> bool:
    """Whether a command takes a record of the card's kind first, and none is named."""
    first = next(iter(call.command.params), None)
    family = kinds[card.kind].family if card.kind in kinds else ""
    if first not in _RECORDS_PARAMS or (call.command.name[0] != family and first != "record"):
        return False
    return _RECORD.fullmatch(plain_digits(call.words.again().take())) is None
