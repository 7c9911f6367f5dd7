"""Arguments that name what an operation knows: its people, organisations and rooms."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.core.document import Block, Code, Text, line, phrase
from bot.core.people import Person
from bot.core.place import Account, Room
from bot.core.refusal import Refusal
from bot.engine.authority import homeless
from bot.engine.command import Context, Param
from bot.engine.near import begun, like
from bot.engine.words import Words, fold, folded_words

_MATRIX_ID = re.compile(r"@[^\s:]+:\S+")
_QUOTES = '"“«'
_LONGEST = 60  # characters of a name
_LISTED = 5
_SAME = 80  # of 100: as alike as two spellings of one name
_CONTACTS = 50  # that are looked at for the spelling of their organisation


@dataclass(frozen=True, slots=True)
class _Person:
    optional: bool = False

    def read(self, words: Words, ctx: Context) -> Person:
        if words.rest[0] in _QUOTES:
            typed = words.take()
            found = _named(typed, ctx)
        else:
            typed, found = words.take_longest(lambda name: _found(name, _named(name, ctx))) or ("", [])
        if not found:
            near = begun(typed or words.rest, ctx.unit.people.names(ctx.within))
            raise Refusal(phrase("refusal-nobody", typed=Code(typed[:_LONGEST] or _pass_over(words, near))), near=near)
        if len(found) > 1:
            raise Refusal(phrase("refusal-ambiguous", typed=Text(typed)), *_accounts(found))
        return found[0]


person: Param[Person] = _Person()
"""A person whom the bot has seen in the operation: by account (``@ana:example.org``, ``telegram:12345``) or name."""


def _found(name: str, people: list[Person]) -> tuple[str, list[Person]] | None:
    return (name, people) if people else None


def _pass_over(words: Words, near: str | None) -> str:
    """Pass over as many words as the name has that was meant, or else one, and return them."""
    count = len(near.split()) if near else 1
    typed = " ".join(words.rest.split(maxsplit=count)[:count])
    words.drop(count)
    return typed[:_LONGEST]


def _named(typed: str, ctx: Context) -> list[Person]:
    platform, colon, id = typed.partition(":")
    account = None
    if _MATRIX_ID.fullmatch(typed):
        account = Account("matrix", typed)
    elif colon and platform.isalpha() and id:
        account = Account(platform.lower(), id)
    if account is not None:
        found = ctx.unit.people.find(account)
        return [found] if found else []
    return ctx.unit.people.named(typed, ctx.within)


def _accounts(people: list[Person]) -> list[Block]:
    return [line(Code(str(each.accounts[0]))) for each in people[:_LISTED]]


@dataclass(frozen=True, slots=True)
class _Organisation:
    optional: bool = False

    def read(self, words: Words, ctx: Context) -> str:
        if words.rest[0] in _QUOTES:
            typed = words.take()
            found = _spelt(typed, _organisations(typed, ctx))
        else:
            known = _organisations(words.rest, ctx)
            found = words.take_longest(lambda name: _spelt(name, known))
            typed = words.take() if found is None else found
        if not typed:
            raise Refusal("refusal-organisation")
        if len(typed) > _LONGEST:
            raise Refusal(phrase("refusal-too-long", limit=_LONGEST))
        return found or typed


organisation: Param[str] = _Organisation()
"""An organisation, as the operation's contacts spell it if one of them is of it, whatever case, accents and slips it
was typed with; else one word, or several in quotation marks."""


def _spelt(typed: str, known: list[str]) -> str | None:
    """The one among some names that has as many words as what was typed, and looks the same."""
    count = len(folded_words(typed))
    return next(iter(like(typed, [name for name in known if len(folded_words(name)) == count], least=_SAME)), None)


def _organisations(typed: str, ctx: Context) -> list[str]:
    """Organisations of contacts who may be found by the words that a text begins with."""
    asked = [[word] for word in folded_words(typed[:_LONGEST])[:1]]
    found = ctx.unit.contacts.search(ctx.within, asked, ctx.now, _CONTACTS) if asked else None
    return list(dict.fromkeys(contact.organisation for contact in found.contacts)) if found else []


@dataclass(frozen=True, slots=True)
class _Room:
    optional: bool = False

    def read(self, words: Words, ctx: Context) -> Room:
        if ctx.operation is None:
            words.take_all()
            raise homeless(ctx.room, ctx.prefix)
        called = dict(_called(ctx))
        known = {fold(name): each for name, each in called.items()}
        typed = words.take() if words.rest[0] in _QUOTES else ""
        if typed:
            found = known.get(fold(typed)) or _aliased(typed, ctx)
        else:
            found = words.take_longest(lambda name: known.get(fold(name)) or _aliased(name, ctx))
        if found is None:
            near = begun(typed or words.rest, called)
            raise Refusal(phrase("refusal-room", typed=Code(typed[:_LONGEST] or _pass_over(words, near))), near=near)
        return found


room: Param[Room] = _Room()
"""A room of the operation by its name, its address (``telegram:-100123/7``, ``!id:example.org``) or, as the
configuration has it, its alias (``#ops:example.org``)."""


def _called(ctx: Context) -> Iterator[tuple[str, Room]]:
    """The operation's rooms by what people may call them; of several of one name, the one that is oldest."""
    rooms = [each for each in ctx.unit.rooms.of(ctx.within) if not each.direct]
    for each in reversed(rooms):
        yield from ((name, each) for name in (each.name, each.address.chat, str(each.address)) if name)


def _aliased(typed: str, ctx: Context) -> Room | None:
    address = ctx.unit.rooms.planned("matrix", typed) if typed.startswith("#") else None
    found = ctx.unit.rooms.find(address) if address else None
    return found if found and found.operation == ctx.operation else None
