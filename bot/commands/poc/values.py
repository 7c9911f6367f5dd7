"""How the values of a contact's fields are typed. Every function here raises Refusal for what it cannot read."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from bot.core.contact import Access
from bot.core.document import Code, line, phrase
from bot.core.hours import Hours
from bot.core.place import Account
from bot.core.refusal import Refusal
from bot.engine.command import Context
from bot.engine.hours import read_hours
from bot.engine.lists import several
from bot.engine.params import person
from bot.engine.values import named
from bot.engine.words import Words, fold

Typed = tuple[str, Access | None]
"""A method's value, and who may see it, where that was typed with it."""

_LEVEL = re.compile(r"(.*?)\s*[(（]\s*([^()（）]+?)\s*[)）]", re.DOTALL)
_CALLSIGN = re.compile(r"[^\W_][\w .\-/]{1,39}")
_MATRIX = re.compile(r"@[^\s:]{1,200}:[^\s:]+(?::\d{1,5})?")
_TELEGRAM = re.compile(r"(?:https?://)?(?:t\.me/|@)?([A-Za-z]\w{3,31})", re.ASCII)
_ACCOUNT = re.compile(r"([a-z]+):(\S+)")
_NO_LONGEST_ADDRESS = 255


_LONGEST_ADDRESS = 255


def callsign(text: str) -> str:
    """What somebody is called on the radio: ``KILO 12``, with the channel if need be."""
    if not _CALLSIGN.fullmatch(text):
        raise Refusal(phrase("refusal-callsign", typed=Code(text[:60])))
    return text.upper()


def matrix(text: str) -> str:
    """A Matrix account: ``@ana:example.org``."""
    if len(text) > _LONGEST_ADDRESS or not _MATRIX.fullmatch(text):
        raise Refusal(phrase("refusal-matrix", typed=Code(text[:60])))
    return text


def telegram(text: str) -> str:
    """A Telegram user name: ``@ana_k``."""
    found = _TELEGRAM.fullmatch(text)
    if found is None:
        raise Refusal(phrase("refusal-telegram", typed=Code(text[:60])))
    return f"@{found[1]}"


def methods(read: Callable[[str], str]) -> Callable[[str, Context], tuple[Typed, ...]]:
    """Values of one kind, most preferred first, each perhaps with who may see it: ``+254712345678 (public)``."""

    def read_all(text: str, ctx: Context) -> tuple[Typed, ...]:
        found: dict[str, Access | None] = {}
        for each in several(text):
            levelled = _LEVEL.fullmatch(each)
            level = named(levelled[2], levels(ctx)) if levelled else None
            value, given = (levelled[1], level) if levelled and level else (each, None)
            found.setdefault(read(value), given)
        return tuple(found.items())

    return read_all


def access(text: str, ctx: Context) -> Access:
    """Who may see the methods."""
    found = named(text, levels(ctx))
    if found is None:
        known = " ".join(ctx.phrases.synonyms(f"access-{level}", ctx.language)[0] for level in Access)
        raise Refusal("refusal-access", line(phrase("refusal-known", known=Code(known))))
    return found


def levels(ctx: Context) -> Mapping[str, Access]:
    """The access levels by their names in every interface language."""
    return {
        fold(name): level
        for language in ctx.phrases.languages
        for level in Access
        for name in (level, *ctx.phrases.synonyms(f"access-{level}", language))
    }


def hours(text: str, _ctx: Context) -> Hours:
    """Duty hours by the contact's clock: ``08:00-18:00``, ``8-18``, ``24/7``."""
    return read_hours(text, "08:00-18:00")


def account(text: str, ctx: Context) -> Account:
    """Whose own entry it is: "me", an account, or somebody whom the bot has seen."""
    me = (word for language in ctx.phrases.languages for word in ctx.phrases.synonyms("word-me", language))
    if fold(text) in map(fold, me):
        return ctx.account
    if len(text) > _LONGEST_ADDRESS:
        raise Refusal(phrase("refusal-too-long", limit=_LONGEST_ADDRESS))
    if _MATRIX.fullmatch(text):
        return Account("matrix", text)
    if found := _ACCOUNT.fullmatch(text):
        return Account(found[1], found[2])
    return person.read(Words(text), ctx).accounts[0]
