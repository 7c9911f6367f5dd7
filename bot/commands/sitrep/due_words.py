"""When reports are due and from whom, as people say it: ``every day 18:00 for WSH, LOG``."""

from __future__ import annotations

import re
from zoneinfo import ZoneInfo

from bot.commands.sitrep.deadlines import Owing, unending
from bot.core.document import Block, Code, line, phrase
from bot.core.refusal import Refusal
from bot.engine.command import Context
from bot.engine.keywords import keywords
from bot.engine.near import like
from bot.engine.organisations import canonical, organisation_named
from bot.engine.recurring import Recurring, read_recurring
from bot.engine.values import clusters
from bot.engine.words import fold, folded_words

_LONGEST = 300
_LONGEST_NAME = 60
_MOST = 40  # who owe a report by one rule
_LOOKED_AT = 50  # contacts
_SAME = 80  # of 100: as alike as two spellings of one name
_COMMAS = re.compile(r"[,،;؛\n]+")
_FIRST = re.compile(r"\s*(?P<who>[^\d:：][^:：]*)[:：]\s+(?P<when>\S.*)", re.DOTALL)
_QUOTES = '"“”«» '


def read_due(text: str, ctx: Context) -> tuple[Recurring, tuple[Owing, ...]]:
    """When reports are due, in the room's zone unless it is said in Zulu, and from whom. Raises Refusal."""
    if len(text) > _LONGEST:
        raise Refusal(phrase("refusal-too-long", limit=_LONGEST))
    when, who = _parted(text, keywords("due-for", ctx.phrases))
    return _when(when, ctx), _owing(who, ctx)


def _parted(text: str, for_whom: frozenset[str]) -> tuple[str, str]:
    """What stands before the first word such as "for", and what stands behind it; or behind and before a colon: "for
    WSH: every day 18:00"."""
    words = list(re.finditer(r"\S+", text))
    begins = bool(words) and fold(words[0][0]) in for_whom
    for found in words[1 if begins else 0 :]:
        if fold(found[0]) in for_whom:
            return text[: found.start()], text[found.end() :]
    if first := _FIRST.fullmatch(text[words[0].end() :] if begins else text):
        return first["when"], first["who"]
    return text, ""


def _when(text: str, ctx: Context) -> Recurring:
    found = read_recurring(text, ctx)
    if found is None or not found.times or not unending(found.rule, ctx.now.astimezone(ZoneInfo(found.zone)).date()):
        raise Refusal(phrase("report-due-when", typed=Code(text.strip()[:_LONGEST_NAME])), _examples())
    return found


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
    ands = keywords("words-and", ctx.phrases)
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
