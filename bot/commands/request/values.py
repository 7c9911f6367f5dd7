"""How the values of a request's fields are typed. What cannot be read raises Refusal."""

from __future__ import annotations

import re
from datetime import datetime

from bot.core.document import Code, Moment, phrase
from bot.core.location import Location, Named, NoSuchPlace
from bot.core.refusal import Refusal
from bot.core.task import Assignee
from bot.engine import values
from bot.engine.assignees import assignee_named
from bot.engine.command import Context
from bot.engine.keywords import begins_with, keywords
from bot.engine.moments import no_moment, read_moment
from bot.engine.organisations import canonical
from bot.engine.params.places import read_phone
from bot.engine.positions import read_place, read_position
from bot.engine.words import Words, fold

_LONGEST_NAME = 120
_QUOTED = re.compile(r'["“«](.+)["”»]')
_JOINED = re.compile(r"(?<=[^\W\d_]{3})\s*[/&+]\s*(?=[^\W\d_]{3})")
_LISTED = re.compile(r"\(?1[.)]\s*(\S.*?)[\s,،;]+\(?2[.)]\s*(\S.*)", re.DOTALL)
_APART = " ,،;؛"
_BETWEEN = re.compile(r"[\s,،;؛/&+]+")
_AND = "و"
"""Arabic writes "and" together with the word behind it."""
_NO_AND = frozenset(
    (
        *("وادي", "واحة", "واسط", "وسط", "وسطى", "وحدة", "وردة", "ورشة"),
        *("وزارة", "وكالة", "ولاية", "وهران", "وجدة", "والي", "وليد"),
    )
)
"""Words that begin with its letter."""
_LETTERS = 4  # of such a word at least


def location(text: str, ctx: Context) -> Location:
    """A grid reference (MGRS), a latitude and longitude, or a name: one place. Raises Refusal for two of them, unless
    quotation marks say that they are one name."""
    if two := _two_positions(text, ctx):
        raise _several(text, *two)
    found = read_place(text, ctx)
    if not isinstance(found, Named):
        return found
    if quoted := _QUOTED.fullmatch(found.name):
        return Named(quoted[1].strip())
    if named := _two(found.name, ctx):
        raise _several(found.name, *named)
    return found


def _several(typed: str, first: str, second: str) -> Refusal:
    whole = Code(f'"{typed}"')
    return Refusal(phrase("request-two-places", first=Code(first), second=Code(second), whole=whole))


def _two(name: str, ctx: Context) -> tuple[str, str] | None:
    """The two places that a name names, if it does: in a list, or with a word or a sign for "and" between them."""
    if listed := _LISTED.fullmatch(name):
        return listed[1], listed[2]
    if len(joined := _JOINED.split(name, maxsplit=1)) > 1:
        return joined[0], joined[1]
    words, also = name.split(), keywords("words-also", ctx.phrases)
    folded = [fold(word).strip("().,،") for word in words]
    for at in range(1, len(words)):
        said = begins_with(folded[at:], also)
        if said and at + said < len(words):
            return " ".join(words[:at]).rstrip(_APART), " ".join(words[at + said :])
        if words[at].startswith(_AND) and len(words[at]) >= _LETTERS and words[at] not in _NO_AND:
            return " ".join(words[:at]).rstrip(_APART), " ".join((words[at].removeprefix(_AND), *words[at + 1 :]))
    return None


def _two_positions(text: str, ctx: Context) -> tuple[str, str] | None:
    """The two positions that a text is made of, if it is."""
    if len(text) > _LONGEST_NAME or _is_position(text, ctx):
        return None
    cuts = ((text[: gap.start()], text[gap.end() :]) for gap in _BETWEEN.finditer(text))
    return next((cut for cut in cuts if all(_is_position(each, ctx) for each in cut)), None)


def _is_position(text: str, ctx: Context) -> bool:
    try:
        return read_position(text, ctx.phrases) is not None
    except NoSuchPlace:
        return False


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
