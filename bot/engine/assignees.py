"""Who is meant to do something: a person, an organisation, a unit, or whoever holds a function on duty now."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NoReturn

from bot.core.contact import Contact
from bot.core.document import Block, Code, Text, item, phrase
from bot.core.people import Person
from bot.core.place import Account
from bot.core.refusal import Refusal
from bot.core.task import Assignee
from bot.engine.authors import organisation_of
from bot.engine.command import Context, Param
from bot.engine.duty import holders_on_duty, nobody_on_duty
from bot.engine.keywords import begins_with, keywords
from bot.engine.near import begun
from bot.engine.organisations import canonical, known_organisations, organisation_named
from bot.engine.words import Words, fold, folded_words

_MATRIX_ID = re.compile(r"@[^\s:]+:\S+")
_ACCOUNT = re.compile(r"([a-z]+):(\S+)")
_CONTACT = re.compile(r"[Cc]-(\d{1,9})")
_DIGITS = re.compile(r"\d")
_QUOTES = '"“«'
_JOINED = re.compile(r"[/,،;&+]")
_AROUND = " ,;:،؛"  # what people put behind whom they address
_MOST_TOGETHER = 8  # words
_LONGEST = 80  # characters of a name
_LOOKED_AT = 50  # contacts
_LISTED = 8
_PARTS = ("by", "within", "at", "priority", "cluster")  # of a task, which begin with words of their own
_SAME = 80  # of 100: as alike as two spellings of one name


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


@dataclass(frozen=True, slots=True)
class _Assignee:
    optional: bool = False

    def read(self, words: Words, ctx: Context) -> Assignee:
        if words.rest[0] in _QUOTES:
            typed = words.take()
            return _only(typed, _named(typed, ctx)) or _unit(typed, ctx)
        split = [word.strip(_AROUND) for word in words.rest.split(maxsplit=_MOST_TOGETHER)[:_MOST_TOGETHER]]
        folded = [fold(word) for word in split]
        if said := begins_with(folded, keywords("words-assignee-unit", ctx.phrases)):
            words.drop(said)
            return _read_unit(words, ctx)
        function, count = _function(folded, ctx)
        holders = holders_on_duty(function, ctx) if function else None
        if holders:
            words.drop(count)
            choices = [_of_contact(each, ctx) for each in holders]
            return _only(function, choices) or choices[0].assignee
        count, found = (count, None) if holders == [] else _longest(split, ctx)
        if found is not None:
            _check_one(words.rest.split(), count, ctx)
            words.drop(count)
            return found
        if function:
            words.drop(count)
            raise nobody_on_duty(function, ctx)
        if any(begins_with(folded, keywords(f"words-task-{part}", ctx.phrases)) for part in _PARTS):
            raise Refusal("refusal-assignee-missing")
        article = begins_with(folded, keywords("words-assignee-article", ctx.phrases))
        if article and len(split) > article:
            words.drop(article)
            return self.read(words, ctx)
        if near := _near(split, ctx):
            typed = " ".join(split[: near.count(" ") + 1])
            raise Refusal(phrase("refusal-assignee", typed=Code(typed[:_LONGEST])), near=near, wrong=[typed])
        _check_parts(split[0], ctx)
        return _unit(words.take(), ctx)


assignee: Param[Assignee] = _Assignee()
"""Who is to do something: a person by name or account, a contact by number, an organisation, a unit, or a function
with "on duty" behind it. A unit that nobody knows is one word, or several in quotation marks."""


def assignee_named(words: Words, ctx: Context) -> Assignee | None:
    """Whoever has the longest known name that some words begin with; None, and nothing taken, if nobody has one."""
    if words.rest[0] in _QUOTES:
        ahead = words.again()
        typed = ahead.take()
        found = _only(typed, _named(typed, ctx))
        count = len(words.rest[: len(words.rest) - len(ahead.rest)].split())
    else:
        count, found = _longest(words.rest.split(maxsplit=_MOST_TOGETHER)[:_MOST_TOGETHER], ctx)
    if found is not None:
        words.drop(count)
    return found


def _read_unit(words: Words, ctx: Context) -> Assignee:
    """An organisation or unit that is said to be one, whatever else has that name."""
    if not words.rest:
        raise Refusal("refusal-assignee-missing")
    if words.rest[0] in _QUOTES:
        return _unit(words.take(), ctx)
    names = _spellings(words.rest, ctx)
    found = words.take_longest(lambda name: _organisation(name, names, ctx))
    return found or _unit(words.take(), ctx)


def _check_one(split: list[str], count: int, ctx: Context) -> None:
    """Raises Refusal where somebody else is named behind whom some words begin with: "luc and bob", "luc, bob"."""
    joined = begins_with([fold(word) for word in split[count:]], keywords("words-and", ctx.phrases))
    if not joined and split[count - 1][-1] not in ",،":
        return
    also, other = _longest(split[count + joined :][:_MOST_TOGETHER], ctx)
    if other is not None:
        _refuse_several(" ".join(split[: count + joined + also]))


def _check_parts(word: str, ctx: Context) -> None:
    """Raises Refusal for a word that names several: "luc/bob"."""
    parts = [part for part in _JOINED.split(word) if part]
    if len(parts) > 1 and all(_longest([part], ctx)[1] for part in parts):
        _refuse_several(word)


def _refuse_several(typed: str) -> NoReturn:
    raise Refusal(phrase("refusal-assignee-several", typed=Code(typed[:_LONGEST])), wrong=[typed])


def _unit(typed: str, ctx: Context) -> Assignee:
    name = " ".join(typed.split()).strip(_AROUND)
    if not any(sign.isalnum() for sign in name):
        raise Refusal("refusal-assignee-missing")
    if len(name) > _LONGEST:
        raise Refusal(phrase("refusal-too-long", limit=_LONGEST))
    known = canonical(name, ctx.within)
    return Assignee(known, known)


def _function(folded: list[str], ctx: Context) -> tuple[str, int]:
    """The function that stands before "on duty", and how many words say all of that; "" where nothing does."""
    said = keywords("words-assignee-on-duty", ctx.phrases)
    for at in range(1, len(folded)):
        if count := begins_with(folded[at:], said):
            article = begins_with(folded, keywords("words-assignee-article", ctx.phrases))
            return " ".join(folded[article:at]), at + count
    return "", 0


def _longest(split: list[str], ctx: Context) -> tuple[int, Assignee | None]:
    """Who has the longest name that is known, of those that some words begin with."""
    beginnings = {count: " ".join(split[:count]) for count in range(len(split), 0, -1)}
    people = _people(beginnings.values(), ctx)
    names = _spellings(" ".join(split), ctx)
    for count, typed in beginnings.items():
        choices = list(_choices(typed, people, names, ctx))
        if choices:
            return count, _only(typed, choices)
    return 0, None


def _named(typed: str, ctx: Context) -> list[_Choice]:
    return list(_choices(typed, _people([typed], ctx), _spellings(typed, ctx), ctx))


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
            raise Refusal(phrase("refusal-assignee", typed=Code(typed)))
        yield _of_contact(contact, ctx)
    elif account := _account(typed):
        person = ctx.unit.people.find(account)
        if person is not None:
            yield _of_person(person, ctx)
    else:
        if fold(typed) in keywords("word-me", ctx.phrases):
            yield _of_person(ctx.person, ctx)
        called = next((name for name in _spelt(typed) if fold(name) in people), "")
        if called:
            yield from (_of_person(each, ctx) for each in ctx.unit.people.named(called, ctx.within))
        yield from (_of_contact(each, ctx) for each in contacts if each.name and fold(each.name) == fold(typed))
        organisation = _organisation(typed, contacts, ctx)
        if organisation is not None:
            how = f"{ctx.phrases.synonyms('words-assignee-unit', ctx.language)[0]} {organisation.name}"
            yield _Choice(organisation, item(Code(how)))


def _only(typed: str, choices: Iterable[_Choice]) -> Assignee | None:
    """The only one who is meant, if anybody is. A person, and the contact that is their own entry, are one."""
    one = {each.who: each for each in choices}
    if len(one) > 1:
        listed = [each.said for each in one.values()][:_LISTED]
        raise Refusal(phrase("refusal-assignee-ambiguous", typed=Text(typed[:_LONGEST])), *listed)
    return next((each.assignee for each in one.values()), None)


def _account(typed: str) -> Account | None:
    if _MATRIX_ID.fullmatch(typed):
        return Account("matrix", typed)
    found = _ACCOUNT.fullmatch(typed)
    return Account(found[1], found[2]) if found else None


def _of_person(person: Person, ctx: Context) -> _Choice:
    own = next(iter(ctx.unit.contacts.own(ctx.within, person)), None)
    meant = Assignee(person.name, organisation_of(person, ctx), person.id, own.number if own else None)
    return _Choice(meant, item(Code(str(person.accounts[0])), Text(f" {person.name}")))


def _of_contact(contact: Contact, ctx: Context) -> _Choice:
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


def _organisation(typed: str, contacts: Iterable[Contact], ctx: Context) -> Assignee | None:
    known = organisation_named(typed, ctx.within)
    name = (
        known.name if known else next((c.organisation for c in contacts if fold(c.organisation) == fold(typed)), None)
    )
    return Assignee(name, name) if name else None


def _spellings(typed: str, ctx: Context, first: int = 1) -> list[Contact]:
    """Contacts who may be found by one of the first words of a text, with their names as they are spelt."""
    asked = folded_words(typed[:_LONGEST])[:first]
    return list(ctx.unit.contacts.search(ctx.within, [asked], ctx.now, _LOOKED_AT).contacts) if asked else []


def _near(split: list[str], ctx: Context) -> str | None:
    """A name that somebody may have slipped in typing, with which some words begin; but one callsign's digit is not
    another's."""
    people, organisations = ctx.unit.people.names(ctx.within), known_organisations(ctx.within)
    contacts = [name for each in _spellings(" ".join(split), ctx, 2) for name in (each.organisation, each.name)]
    named = [*people, *contacts, *(name for each in organisations for name in (each.name, *each.aliases))]
    near = begun(" ".join(split), filter(None, named), least=_SAME)
    return near if near and (" " in near or _DIGITS.findall(near) == _DIGITS.findall(split[0])) else None
