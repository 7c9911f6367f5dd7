"""When reports are due and from whom, as people say it: ``every day 18:00 for WSH, LOG``."""

from __future__ import annotations

import re
from datetime import time
from zoneinfo import ZoneInfo

from bot.commands.sitrep.deadlines import EVERY_DAY, Owing
from bot.core.document import Block, Code, line, phrase
from bot.core.refusal import Refusal
from bot.engine.command import Context
from bot.engine.keywords import keywords
from bot.engine.moment_words import WEEKDAYS, plain_words
from bot.engine.moments import read_moment
from bot.engine.near import like
from bot.engine.organisations import canonical, organisation_named
from bot.engine.values import clusters
from bot.engine.words import fold, folded_words

_LONGEST = 300
_LONGEST_NAME = 60
_MOST = 40  # who owe a report by one rule
_LOOKED_AT = 50  # contacts
_SAME = 80  # of 100: as alike as two spellings of one name
_HOURS = (1, 2, 3, 4, 6, 8, 12)  # so that every day has the same deadlines
_EVERY_SO_MANY = re.compile(r"(\d{1,3}) ?hours")
_RANGE = re.compile(rf"({'|'.join(WEEKDAYS)}) ?[-–] ?({'|'.join(WEEKDAYS)})")
_CLOCK = re.compile(
    r"(?:at )*((?:\d{4}|\d{1,2}(?:[:.]\d\d| ?hours ?(?:\d\d)?)?(?: ?(?:am|pm))?|noon|midnight)(?: ?(?:z|utc|gmt))?)"
    r"(?: |$)"
)
_MOST_TIMES = 8  # a day
_ZULU = re.compile(r"\d\s?(?:z|utc|gmt)$")
_WORKING_DAYS = " ".join(WEEKDAYS[:5])
_COMMAS = re.compile(r"[,،;؛\n]+")
_QUOTES = '"“”«» '

When = tuple[tuple[int, ...], tuple[time, ...], str]
"""Days of the week (0 is Monday), times of day, and their zone (IANA)."""


def read_due(text: str, ctx: Context) -> tuple[When, tuple[Owing, ...]]:
    """When reports are due, in the room's zone unless it is said in Zulu, and from whom. Raises Refusal."""
    if len(text) > _LONGEST:
        raise Refusal(phrase("refusal-too-long", limit=_LONGEST))
    when, who = _parted(text, keywords("due-for", ctx.phrases))
    return _when(when, ctx), _owing(who, ctx)


def _parted(text: str, for_whom: frozenset[str]) -> tuple[str, str]:
    """What stands before the first word such as "for", and what stands behind it."""
    for found in re.finditer(r"\S+", text):
        if fold(found[0]) in for_whom:
            return text[: found.start()], text[found.end() :]
    return text, ""


def _when(text: str, ctx: Context) -> When:
    words = _swapped(fold(text), keywords("due-weekdays", ctx.phrases), _WORKING_DAYS)
    words = _swapped(words, keywords("due-daily", ctx.phrases), "days")
    words = plain_words(_swapped(words, keywords("due-every", ctx.phrases), " "), ctx.phrases)
    if found := _EVERY_SO_MANY.fullmatch(words):
        hours = int(found[1])
        if hours not in _HOURS:
            raise Refusal(phrase("report-due-hours", hours=Code(", ".join(map(str, _HOURS)))))
        return EVERY_DAY, tuple(time(hour) for hour in range(0, 24, hours)), ctx.zone
    days, rest = _days(_swapped(words, keywords("due-and", ctx.phrases), " "))
    clocks = [] if _CLOCK.sub("", rest) else [found[1] for found in _CLOCK.finditer(rest)]
    zulu = {bool(_ZULU.search(each)) for each in clocks}
    moments = [read_moment(f"at {each}", ctx) for each in clocks]
    if len(zulu) != 1 or None in moments or len(moments) > _MOST_TIMES:
        raise Refusal(phrase("report-due-when", typed=Code(text.strip()[:_LONGEST_NAME])), _examples())
    zone = "UTC" if zulu == {True} else ctx.zone
    return days, tuple(sorted({at.astimezone(ZoneInfo(zone)).time() for at in moments if at})), zone


def _swapped(text: str, known: frozenset[str], by: str) -> str:
    """A folded text with something else in the place of some keywords, the longest first."""
    words = "|".join(map(re.escape, sorted(known, key=len, reverse=True)))
    return re.sub(rf"(?<!\w)(?:{words})(?!\w)", by, text)


def _days(words: str) -> tuple[tuple[int, ...], str]:
    """The days of the week that are named, and the other words; without any name, every day."""
    split = _RANGE.sub(_between, words).split()
    rest = " ".join(word for word in split if word not in (*WEEKDAYS, "days"))
    named = sorted({WEEKDAYS.index(word) for word in split if word in WEEKDAYS})
    return tuple(named) or EVERY_DAY, rest


def _between(found: re.Match[str]) -> str:
    first, last = (WEEKDAYS.index(each) for each in found.groups())
    return " ".join(WEEKDAYS[(first + day) % 7] for day in range((last - first) % 7 + 1))


def _owing(text: str, ctx: Context) -> tuple[Owing, ...]:
    """Who is named; nobody where it is everybody."""
    parted = _listed(text, ctx)
    if not parted or all(fold(each) in keywords("due-all", ctx.phrases) for each in parted):
        return ()
    found = [owing for each in parted for owing in _named(each, ctx)]
    if len(found) > _MOST:
        raise Refusal(phrase("refusal-too-many", limit=_MOST))
    return tuple(dict.fromkeys(found))


def _listed(text: str, ctx: Context) -> list[str]:
    """What stands between commas and words such as "and"."""
    ands = keywords("due-and", ctx.phrases)
    plain = " ".join("," if fold(word) in ands else word for word in text.split())
    return [each.strip() for each in _COMMAS.split(plain) if each.strip()]


def _named(typed: str, ctx: Context) -> tuple[Owing, ...]:
    """Clusters, or an organisation that is known here or stands in quotation marks. Raises Refusal."""
    name = typed.strip(_QUOTES)
    if len(name) > _LONGEST_NAME:
        raise Refusal(phrase("refusal-too-long", limit=_LONGEST_NAME))
    known = _of_contacts(name, ctx)
    if typed != name or organisation_named(name, ctx.within) or fold(name) in map(fold, known):
        spelt = next((each for each in known if fold(each) == fold(name)), canonical(name, ctx.within))
        return (Owing(organisation=spelt),)
    try:
        return tuple(Owing(cluster=code) for code in clusters(name, ctx))
    except Refusal as refusal:
        near = next(iter(like(name, known, least=_SAME)), refusal.near)
        raise Refusal(phrase("report-due-who", typed=Code(name)), _examples(), near=near) from None


def _of_contacts(name: str, ctx: Context) -> list[str]:
    """Organisations of contacts that may be found by a name."""
    asked = [[word] for word in folded_words(name)[:1]]
    found = ctx.unit.contacts.search(ctx.within, asked, ctx.now, _LOOKED_AT).contacts if asked else ()
    return list(dict.fromkeys(canonical(each.organisation, ctx.within) for each in found))


def _examples() -> Block:
    return line(phrase("usage-example", example=phrase("report-due-examples")))
