"""How the values of a request's fields are typed. What cannot be read raises Refusal."""

from __future__ import annotations

import re
from datetime import datetime

from bot.core.document import Code, Moment, phrase
from bot.core.location import Location, Named
from bot.core.refusal import Refusal
from bot.core.task import Assignee
from bot.engine import values
from bot.engine.assignees import assignee_named
from bot.engine.command import Context
from bot.engine.keywords import keywords
from bot.engine.moments import no_moment, read_moment
from bot.engine.organisations import canonical
from bot.engine.params.places import read_phone
from bot.engine.positions import read_place
from bot.engine.words import Words, fold

_LONGEST_NAME = 120
_QUOTED = re.compile(r'["“«](.+)["”»]')


def location(text: str, ctx: Context) -> Location:
    """A grid reference (MGRS), a latitude and longitude, or a name: one place. Raises Refusal for two of them, unless
    quotation marks say that they are one name."""
    found = read_place(text, ctx)
    if not isinstance(found, Named):
        return found
    if quoted := _QUOTED.fullmatch(found.name):
        return Named(quoted[1].strip())
    if two := _two(found.name, ctx):
        whole = Code(f'"{found.name}"')
        raise Refusal(phrase("request-two-places", first=Code(two[0]), second=Code(two[1]), whole=whole))
    return found


def _two(name: str, ctx: Context) -> tuple[str, str] | None:
    """The two places that a text names, if it does."""
    words, also = name.split(), keywords("words-also", ctx.phrases)
    for at in range(1, len(words) - 1):
        if fold(words[at]) in also:
            return " ".join(words[:at]), " ".join(words[at + 1 :])
    return None


def moment(text: str, ctx: Context) -> datetime:
    """A moment (UTC) that has passed."""
    found = read_moment(text, ctx)
    if found is None:
        raise no_moment(text)
    if found > ctx.now:
        raise Refusal(phrase("request-future", moment=Moment(found, ctx.zone)))
    return found


def officer(text: str, ctx: Context) -> Assignee:
    """Who deals with it: somebody whom the bot knows, or else just a name. Raises Refusal if several have it."""
    name = values.short(_LONGEST_NAME)(text, ctx)
    words = Words(name)
    found = assignee_named(words, ctx)
    return found if found is not None and not words.rest else Assignee(name)


def phone(text: str, _ctx: Context) -> str:
    """A telephone number with its country's code."""
    return read_phone(text)


def email(text: str, _ctx: Context) -> str:
    """An address."""
    return values.email(text)


def organisation(text: str, ctx: Context) -> str:
    """An organisation by its one name."""
    return canonical(values.short(_LONGEST_NAME)(text, ctx), ctx.within)
