"""The kinds of arguments that commands take."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar
from zoneinfo import ZoneInfo, available_timezones

from bot.core.document import Code, Text, line, phrase
from bot.core.marking import Marking
from bot.core.people import Person, Role
from bot.core.place import Account
from bot.core.refusal import Refusal
from bot.engine.command import Command, Context, Param
from bot.engine.words import Words, fold

T = TypeVar("T")

_MATRIX_ID = re.compile(r"@[^\s:]+:\S+")
_LONGEST_NAME = 6  # words
_QUOTES = '"“«'


@dataclass(frozen=True, slots=True)
class _Optional(Generic[T]):
    inner: Param[T]
    optional: bool = True

    def read(self, words: Words, ctx: Context) -> T | None:
        return self.inner.read(words, ctx) if words.rest else None


def optional(inner: Param[T]) -> Param[T | None]:
    """An argument that may be left out; then it is None."""
    return _Optional(inner)


@dataclass(frozen=True, slots=True)
class _Rest:
    optional: bool = False

    def read(self, words: Words, _ctx: Context) -> str:
        return words.take_all()


rest: Param[str] = _Rest()
"""All that was typed, as it was typed."""


@dataclass(frozen=True, slots=True)
class _Word:
    optional: bool = False

    def read(self, words: Words, _ctx: Context) -> str:
        return words.take()


word: Param[str] = _Word()
"""One word, or several in quotation marks."""


@dataclass(frozen=True, slots=True)
class _Number:
    optional: bool = False

    def read(self, words: Words, _ctx: Context) -> int:
        typed = words.take()
        digits = re.fullmatch(r"(?:[A-Za-z]{1,3}-|#)?(\d{1,9})", typed)
        if digits is None:
            raise Refusal(phrase("refusal-number", typed=Code(typed)))
        return int(digits[1])


number: Param[int] = _Number()
"""The number of a record, with or without its letters: ``12``, ``#12``, ``C-12``."""


@dataclass(frozen=True, slots=True)
class _RoleName:
    optional: bool = False

    def read(self, words: Words, ctx: Context) -> Role:
        typed = words.take()
        for role in Role:
            names = [role.name, *_everywhere(ctx, f"role-{role.name.lower()}")]
            if fold(typed) in map(fold, names):
                return role
        known = " ".join(ctx.phrases.plain(phrase(f"role-{role.name.lower()}"), ctx.language) for role in Role)
        raise Refusal(phrase("refusal-role", typed=Code(typed)), line(phrase("refusal-known", known=Code(known))))


role_name: Param[Role] = _RoleName()
"""A role, by its name in any interface language."""


@dataclass(frozen=True, slots=True)
class _Marking:
    optional: bool = False

    def read(self, words: Words, _ctx: Context) -> Marking:
        typed = words.take()
        try:
            return Marking.parse(typed)
        except ValueError:
            known = " ".join(marking.label for marking in Marking)
            raise Refusal(
                phrase("refusal-marking", typed=Code(typed)), line(phrase("refusal-known", known=Code(known)))
            ) from None


marking: Param[Marking] = _Marking()
"""A TLP label."""


@dataclass(frozen=True, slots=True)
class _Language:
    optional: bool = False

    def read(self, words: Words, ctx: Context) -> str:
        typed = words.take()
        for code in ctx.phrases.languages:
            if fold(typed) == fold(code) or fold(typed) in map(fold, _everywhere(ctx, f"language-{code}")):
                return code
        known = " ".join(ctx.phrases.languages)
        raise Refusal(phrase("refusal-language", typed=Code(typed)), line(phrase("refusal-known", known=Code(known))))


language: Param[str] = _Language()
"""An interface language, by its code or its name."""


@dataclass(frozen=True, slots=True)
class _Languages:
    optional: bool = False

    def read(self, words: Words, ctx: Context) -> tuple[str, ...]:
        typed = words.take_all()
        found = [language.read(Words(each), ctx) for each in re.split(r"[\s,،]+", typed) if each]
        return tuple(dict.fromkeys(found or (language.read(Words(typed), ctx),)))


languages: Param[tuple[str, ...]] = _Languages()
"""One or several interface languages, the first one first."""


@dataclass(frozen=True, slots=True)
class _Zone:
    optional: bool = False

    def read(self, words: Words, _ctx: Context) -> str:
        typed = words.take()
        for name in available_timezones():
            if name.casefold() == typed.casefold() and ZoneInfo(name):
                return name
        raise Refusal(phrase("refusal-zone", typed=Code(typed), example=Code("Europe/Kyiv")))


zone: Param[str] = _Zone()
"""An IANA time zone."""


@dataclass(frozen=True, slots=True)
class _Someone:
    optional: bool = False

    def read(self, words: Words, ctx: Context) -> Person:
        if words.rest[0] in _QUOTES:
            typed = words.take()
            return _only(typed, _named(typed, ctx))
        split = words.rest.split()[:_LONGEST_NAME]
        for count in range(len(split), 0, -1):
            typed = " ".join(split[:count])
            if found := _named(typed, ctx):
                words.drop(count)
                return _only(typed, found)
        return _only(split[0], [])


someone: Param[Person] = _Someone()
"""A person whom the bot has seen in the operation: by account (``@ana:example.org``, ``telegram:12345``) or name."""


def _only(typed: str, found: list[Person]) -> Person:
    if not found:
        raise Refusal(phrase("refusal-nobody", typed=Code(typed)))
    if len(found) > 1:
        raise Refusal(phrase("refusal-ambiguous", typed=Text(typed)), *_accounts(found))
    return found[0]


def _named(typed: str, ctx: Context) -> list[Person]:
    platform, colon, id = typed.partition(":")
    account = None
    if _MATRIX_ID.fullmatch(typed):
        account = Account("matrix", typed)
    elif colon and platform.isalpha() and id:
        account = Account(platform.lower(), id)
    if account is not None:
        person = ctx.unit.people.find(account)
        return [person] if person else []
    return ctx.unit.people.named(typed, ctx.within)


def _accounts(people: list[Person]) -> list[Any]:
    return [line(Code(str(person.accounts[0]))) for person in people[:5]]


def _everywhere(ctx: Context, key: str) -> tuple[str, ...]:
    """The words under a key in all interface languages."""
    return tuple(name for code in ctx.phrases.languages for name in ctx.phrases.synonyms(key, code))


def read_params(command: Command, words: Words, ctx: Context) -> Mapping[str, Any]:
    """Read what was typed behind a command. Raises Refusal for what is missing, wrong or too much."""
    values: dict[str, Any] = {}
    for name, param in command.params.items():
        if not words.rest and not param.optional:
            raise Refusal(phrase("refusal-missing", param=phrase(f"param-{name.replace('_', '-')}")))
        values[name] = param.read(words, ctx)
    if words.rest:
        raise Refusal(phrase("refusal-too-much", typed=Text(words.rest[:200])))
    return values
