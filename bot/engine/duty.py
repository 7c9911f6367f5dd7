"""Who holds a function now."""

from __future__ import annotations

import re

from bot.core.contact import Contact
from bot.core.document import Block, Code, Text, item, phrase
from bot.core.refusal import Refusal
from bot.engine.command import Context
from bot.engine.keywords import keywords
from bot.engine.values import clusters_named
from bot.engine.words import fold, folded_words

_LOOKED_AT = 50  # contacts
_LISTED = 8
_MOST_WORDS = 6
_ELIDED = re.compile(r"^\w['’]")  # an article, as in "l'officier"


def holders_on_duty(function: str, ctx: Context) -> list[Contact] | None:
    """The contacts on duty now who hold a function, best first; None if nobody holds it at all, on duty or not.

    A function is known by the words of the entry, or by the cluster that it names in any interface language.
    """
    known = _holders(function, ctx)
    return [each for each in known if each.on_duty(ctx.now)] if known else None


def nobody_on_duty(function: str, ctx: Context) -> Refusal:
    """What to say where nobody holds a function now, with those who will again."""
    off: list[Block] = [
        item(Code(each.label), Text(f" {each.function} · {each.organisation}"), *_hours(each))
        for each in _holders(function, ctx)[:_LISTED]
    ]
    return Refusal(phrase("refusal-nobody-on-duty", function=Text(function[: _LISTED * 10])), *off)


def _hours(contact: Contact) -> list[Text]:
    return [Text(f" · {contact.duty} ({contact.zone})")] if contact.duty else []


def _holders(function: str, ctx: Context) -> list[Contact]:
    words = folded_words(function)[:_MOST_WORDS]
    codes = clusters_named(function, ctx)
    asked = [[*words, *(f"cluster:{code}" for code in codes)]] if codes else [[word] for word in words]
    found = _valid(asked, ctx) or _valid(_field(function, ctx), ctx)
    return [each for each in found if set(words) <= set(folded_words(each.function))] or found


def _field(function: str, ctx: Context) -> list[list[str]]:
    """What a function is about: "l'officier logistique" is about logistics, whatever the entry calls who holds it."""
    holders = keywords("words-assignee-holder", ctx.phrases)
    field = " ".join(word for word in function.split() if _ELIDED.sub("", fold(word)) not in holders)
    return [[f"cluster:{code}"] for code in clusters_named(field, ctx) or ()]


def _valid(asked: list[list[str]], ctx: Context) -> list[Contact]:
    """The contacts who have all that is asked, and have not expired."""
    found = ctx.unit.contacts.search(ctx.within, asked, ctx.now, _LOOKED_AT) if asked else None
    return [each for each in found.contacts if not each.expired(ctx.now)] if found and found.complete else []
