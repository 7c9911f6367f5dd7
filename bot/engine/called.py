"""Who goes by a name: a person, a contact, an organisation."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bot.core.contact import Contact
from bot.core.document import Block, Code, Text, item, phrase
from bot.core.people import Person
from bot.core.place import Account
from bot.core.refusal import Refusal
from bot.core.task import Assignee
from bot.engine.authors import organisation_of
from bot.engine.command import Context
from bot.engine.keywords import keywords
from bot.engine.organisations import canonical, organisation_named
from bot.engine.words import fold, folded_words

AROUND = " ,;:،؛"
"""What people put behind whom they address."""
LONGEST = 80
"""Characters of a name."""
LISTED = 8
"""The most who are listed of several who may be meant."""
MOST_TOGETHER = 12
"""Words of a name."""

_MATRIX_ID = re.compile(r"@[^\s:]+:\S+")
_ACCOUNT = re.compile(r"([a-z]+):(\S+)")
_CONTACT = re.compile(r"[Cc]-(\d{1,9})")
_LOOKED_AT = 50  # contacts


@dataclass(frozen=True, slots=True)
class _Choice:
    """Somebody who may be meant, and how to say that it is they."""

    assignee: Assignee
    said: Block

    @property
    def who(self) -> tuple[str, int | None]:
        """What tells them from others."""
        if self.assignee.person is not None:
            return "person", self.assignee.person
        return "contact", self.assignee.contact


def longest(split: list[str], ctx: Context) -> tuple[int, Assignee | None]:
    """Who has the longest name that is known, of those that some words begin with."""
    beginnings = {count: " ".join(split[:count]) for count in range(len(split), 0, -1)}
    people = _people(beginnings.values(), ctx)
    names = spellings(" ".join(split), ctx)
    for count, typed in beginnings.items():
        choices = list(_choices(typed, people, names, ctx))
        if choices:
            return count, only_one(typed, choices)
    return 0, None


def named(typed: str, ctx: Context) -> list[_Choice]:
    return list(_choices(typed, _people([typed], ctx), spellings(typed, ctx), ctx))


def _people(typed: Iterable[str], ctx: Context) -> set[str]:
    """Those of some names, folded, that people have here."""
    return ctx.unit.people.known({fold(name) for each in typed for name in _spelt(each)}, ctx.within)


def _spelt(typed: str) -> tuple[str, ...]:
    """A name as it was typed, and as a handle is written or said."""
    return typed, typed.removeprefix("@"), f"@{typed}"


def _choices(typed: str, people: set[str], contacts: list[Contact], ctx: Context) -> Iterator[_Choice]:
    """All who go by a name exactly."""
    if found := _CONTACT.fullmatch(typed):
        contact = ctx.unit.contacts.find(ctx.within, int(found[1]))
        if contact is None:
            raise nobody(typed)
        yield of_contact(contact, ctx)
    elif account := _account(typed):
        person = ctx.unit.people.find(account)
        if person is not None:
            yield of_person(person, ctx)
    else:
        if fold(typed) in keywords("word-me", ctx.phrases):
            yield of_person(ctx.person, ctx)
        called = next((name for name in _spelt(typed) if fold(name) in people), "")
        if called:
            yield from (of_person(each, ctx) for each in ctx.unit.people.named(called, ctx.within))
        yield from (of_contact(each, ctx) for each in contacts if each.name and fold(each.name) == fold(typed))
        organisation = organisation_of_name(typed, contacts, ctx)
        if organisation is not None:
            how = f"{ctx.phrases.synonyms('words-assignee-unit', ctx.language)[0]} {organisation.name}"
            yield _Choice(organisation, item(Code(how)))


def only_one(typed: str, choices: Iterable[_Choice]) -> Assignee | None:
    """The only one who is meant, if anybody is. A person, and the contact that is their own entry, are one."""
    one = {each.who: each for each in choices}
    if len(one) > 1:
        listed = [each.said for each in one.values()][:LISTED]
        raise Refusal(phrase("refusal-assignee-ambiguous", typed=Text(typed[:LONGEST])), *listed)
    return next((each.assignee for each in one.values()), None)


def _account(typed: str) -> Account | None:
    if _MATRIX_ID.fullmatch(typed):
        return Account("matrix", typed)
    found = _ACCOUNT.fullmatch(typed)
    return Account(found[1], found[2]) if found else None


def of_person(person: Person, ctx: Context) -> _Choice:
    own = next(iter(ctx.unit.contacts.own(ctx.within, person)), None)
    meant = Assignee(person.name, organisation_of(person, ctx), person.id, own.number if own else None)
    return _Choice(meant, item(Code(str(person.accounts[0])), Text(f" {person.name}")))


def of_contact(contact: Contact, ctx: Context) -> _Choice:
    """A contact, by the name that its person has in the rooms: the one in the entry is not for everybody."""
    person = ctx.unit.people.find(contact.account) if contact.account else None
    meant = Assignee(
        name=person.name if person else contact.function,
        organisation=canonical(contact.organisation, ctx.within),
        person=person.id if person else None,
        contact=contact.number,
        function=contact.function if person else "",
    )
    return _Choice(meant, item(Code(contact.label), Text(f" {contact.function} · {contact.organisation}")))


def organisation_of_name(typed: str, contacts: Iterable[Contact], ctx: Context) -> Assignee | None:
    known = organisation_named(typed, ctx.within)
    name = (
        known.name if known else next((c.organisation for c in contacts if fold(c.organisation) == fold(typed)), None)
    )
    return Assignee(name, name) if name else None


def spellings(typed: str, ctx: Context, first: int = 1) -> list[Contact]:
    """Contacts who may be found by one of the first words of a text, with their names as they are spelt."""
    asked = folded_words(typed[:LONGEST])[:first]
    return list(ctx.unit.contacts.search(ctx.within, [asked], ctx.now, _LOOKED_AT).contacts) if asked else []


def nobody(typed: str, near: str | None = None) -> Refusal:
    """What to say of a name that nobody has, with one that is near it."""
    return Refusal(phrase("refusal-assignee", typed=Code(typed[:LONGEST])), near=near, wrong=[typed])
