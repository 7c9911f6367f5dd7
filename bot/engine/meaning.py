"""What a message asks for that names no command, or a command without its record."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from dataclasses import replace

from bot.core.delivery import Say
from bot.core.event import Message
from bot.core.record import Ref
from bot.core.stores import Unit
from bot.engine.kinds import Kinds
from bot.engine.router import Call, Unknown
from bot.engine.said import answered_with
from bot.engine.words import fold, plain_number, prefix_on

_NUMBER = re.compile(r"(?<![\w-])(SR(?=[- ]?\d)|RQ(?=[- ]?\d)|[TMC](?=-))[- ]?(\d{1,9})(?!-?\w)", re.I | re.A)
"""``RQ5`` and ``rq 5`` are nothing else; a ``T 34`` is a tank, and an ``M4`` a road."""
_LOOSELY = re.compile(r"(?<![\w-])(SR|T|RQ|M|C)[- ]?(\d{1,9})(?!-?\w)", re.I | re.A)
_ADDRESS = re.compile(r"\b[a-z][a-z0-9+.-]*://\S+|\bwww\.\S+|[^\s@]+@\S+", re.IGNORECASE | re.ASCII)
_RECORD = re.compile(r"(?:[A-Za-z]{1,3}-|#)?\d{1,9}")
_RECORD_OF_FAMILY = re.compile(r"(?:([A-Za-z]{1,2})-?|#)?(\d{1,9})")
_RECORDS_PARAMS = {"number", "record", "tasks"}
_NUMBERED_OFFERS = {"request-offer", "request-accept", "request-decline", "request-withdraw"}
"""In these, another number than the record's own is that of an offer, or of what is offered: ``/request accept 2``."""
_LETTERS = 2  # an emoji is no answer
_ASKING = ("?", "؟")


def record_replied_to(unit: Unit, message: Message) -> Ref | None:
    """The record whose card a message replies to, or which is what some other message of ours is about."""
    if message.reply_to is None:
        return None
    private = message.sender.account if message.direct else None
    said = unit.outbox.said(message.room, message.reply_to, private)
    if said is not None and said.about:
        return Ref.parse(said.about)
    return unit.cards.at(message.room, message.reply_to, private)


def meant(
    message: Message,
    call: Call | Unknown | None,
    record: Ref | None,
    kinds: Kinds,
    joining: Collection[str] = frozenset({"&"}),
) -> str | None:
    """The command that a message stands for, as it would be typed; None where it says all by itself, or nothing.

    Numbers ask for what has them, where there is nothing else or where the bot is spoken to; plain words in reply to
    what is said of a record are a note to it; a command in such a reply, that names no record, is about that one.
    ``joining`` are the words for "and" that may stand between numbers.
    """
    prefix = prefix_on(message.room.platform)
    if _asks_for_numbers(message, call, record, joining):
        return f"{prefix}show {' '.join(numbers_in(message.text))}"
    other = call.otherwise if isinstance(call, Call) else call
    if other is not None and (numbers := _numbers_of_family(message.text, other, kinds)):
        return f"{prefix}show {' '.join(numbers)}"
    if record is None:
        return None
    if call is None and message.text.strip():
        return f"{prefix}note {record} {message.text}"
    if isinstance(call, Call) and _lacks_record(call, record, kinds):
        begin = call.words.at
        return f"{message.text[:begin]} {record}{message.text[begin:]}"
    return None


def answered_prompt(unit: Unit, message: Message) -> Message | None:
    """The command that a reply to a question of ours stands for, as its asker would have typed it in reply to what the
    question is about; None for any other message."""
    if message.reply_to is None or sum(map(str.isalpha, message.text)) < _LETTERS:
        return None
    private = message.sender.account if message.direct else None
    said = unit.outbox.said(message.room, message.reply_to, private)
    if said is None or said.prompt is None or said.prompt.of != message.sender.account:
        return None
    asked = answered_with(unit, message.room, message.reply_to, private)
    if asked is None or not isinstance(asked[1].act, Say):
        return None
    typed = f"{prefix_on(message.room.platform)}{said.prompt.command} {message.text}"
    return replace(message, text=typed, reply_to=asked[1].act.reply_to)


def numbers_in(text: str) -> list[str]:
    """The numbers of records and contacts that a text names, as we write them, each once. What stands in an address of
    a web page or of mail is none."""
    return _named(_NUMBER, text)


def numbers_typed(text: str) -> list[str]:
    """The same where nothing but numbers is looked for: ``rq 5`` and ``RQ5`` as well."""
    return _named(_LOOSELY, text)


def _named(pattern: re.Pattern[str], text: str) -> list[str]:
    found = pattern.findall(_ADDRESS.sub(" ", plain_number(text)))
    return list(dict.fromkeys(f"{letters.upper()}-{int(digits)}" for letters, digits in found))


def _asks_for_numbers(
    message: Message, call: Call | Unknown | None, record: Ref | None, joining: Collection[str]
) -> bool:
    if not numbers_in(message.text):
        return False
    if isinstance(call, Unknown):
        named = not message.text.lstrip().startswith(("/", "!"))
        asking = named and message.text.rstrip().endswith(_ASKING)
        return not call.family and (asking or bool(numbers_in(call.typed)))
    return call is None and (_only_numbers(message.text, joining) or (message.direct and record is None))


def _numbers_of_family(text: str, call: Unknown, kinds: Kinds) -> list[str]:
    """The numbers behind the word for a family, where nothing but numbers of it is there: "/task 34", "/task T-34"."""
    kind = next((kind for kind, each in kinds.items() if each.family == call.family), None)
    words = plain_number(text).split()[1:]
    numbers = [_RECORD_OF_FAMILY.fullmatch(word.strip(",")) for word in words]
    found = [each for each in numbers if each and (each[1] or "").upper() in ("", kind)]
    return [f"{kind}-{int(each[2])}" for each in found] if kind and len(found) == len(words) else []


def _only_numbers(text: str, joining: Collection[str]) -> bool:
    """Whether a text has no more than numbers, and signs and words for "and" around them."""
    words = _NUMBER.sub(" ", plain_number(text)).split()
    rest = "".join(word for word in words if fold(word) not in joining)
    return all(sign.isspace() or unicodedata.category(sign)[0] == "P" for sign in rest)


def _lacks_record(call: Call, record: Ref, kinds: Kinds) -> bool:
    """Whether a command takes a record of that kind first, and none is named."""
    first = next(iter(call.command.params), None)
    family = kinds[record.kind].family if record.kind in kinds else ""
    if first not in _RECORDS_PARAMS or (call.command.name[0] != family and first != "record"):
        return False
    ahead = call.words.again()
    typed, behind = plain_number(ahead.take()), plain_number(ahead.take())
    if call.command.key in _NUMBERED_OFFERS and typed.isdecimal() and int(typed) != record.number:
        return call.command.key == "request-accept" or not behind.isdecimal()
    return _RECORD.fullmatch(typed) is None
