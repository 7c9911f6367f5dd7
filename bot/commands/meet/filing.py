"""What is typed of a meeting: when, what about, and the parts that stand in and behind it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from bot.commands.meet.ahead import behind, quoted, take
from bot.commands.meet.beginning import end_said, read_slots, read_when
from bot.commands.meet.parts import MOST_WORDS, Parts
from bot.commands.meet.whens import SIGNS, clock_said, until_when, without_times
from bot.core.document import Code, phrase
from bot.core.marking import Marking
from bot.core.people import Role
from bot.core.recurrence import Rule
from bot.core.refusal import Refusal
from bot.core.task import Assignee
from bot.engine import params, values
from bot.engine.assignees import assignee_named
from bot.engine.command import Context, Param
from bot.engine.keywords import keywords
from bot.engine.markings import read_marking
from bot.engine.moments import read_length
from bot.engine.recurring import begins_recurring
from bot.engine.words import Words, fold

_LONGEST = 1000  # characters of all that is typed
_LONGEST_TITLE = 200
_LONGEST_PLACE = 200
_MOST_INVITED = 40
_AN_HOUR, _A_DAY = timedelta(hours=1), timedelta(days=1)
_LONGEST_MEETING = timedelta(hours=24)
_LINK = re.compile(r"https?://\S+", re.IGNORECASE)
_BARE_LENGTH = re.compile(r"\d{1,2} ?h(?:\d\d)?(?!\w)|\d{1,3} ?min(?!\w)", re.IGNORECASE)
"""A length that needs no word before it."""
_UNTIL = "until"  # in any interface language
_COMMAS = re.compile(r"\s*[,،;؛]\s*")


@dataclass(slots=True)
class Filing:
    """A meeting as somebody wants it: its first day, its time on the wall in a zone (IANA), and its parts."""

    start: date
    clock: time
    zone: str
    title: str = ""
    length: timedelta = _AN_HOUR
    rule: Rule | None = None
    where: str = ""
    invited: tuple[Assignee, ...] = ()
    roles: tuple[Role, ...] = ()
    languages: tuple[str, ...] = ()
    marking: Marking | None = None
    slots: tuple[datetime, ...] = ()
    closes: datetime | None = None


def read_filing(typed: str, ctx: Context, *, proposed: bool = False) -> Filing:
    """Take a meeting apart, or one that is ``proposed``. Raises Refusal for a part that is wrong, and where there is no
    time (of one that is proposed, several) or no title."""
    if len(typed) > _LONGEST:
        raise Refusal(phrase("refusal-too-long", limit=_LONGEST))
    words, parts = Words(typed if proposed else end_said(typed, _UNTIL)), Parts(ctx.zone)
    if proposed:
        read_slots(words, parts, ctx)
    else:
        read_when(words, parts, ctx)
    readers = (_closing, *_READERS) if proposed else _READERS
    while words.rest:
        if not any(read(words, parts, ctx) for read in readers):
            parts.title.append(words.take())
    title = " ".join(parts.title).strip(f" {SIGNS}:–—-")
    if not title:
        raise Refusal("meet-no-title")
    if len(title) > _LONGEST_TITLE:
        raise Refusal(phrase("refusal-too-long", limit=_LONGEST_TITLE))
    made = _placed(parts, ctx)
    made.title = title
    made.slots = tuple(parts.slots)
    for name, value in parts.named.items():
        setattr(made, name, value)
    return made


def _closing(words: Words, parts: Parts, ctx: Context) -> bool:
    """Until when votes count."""
    ahead = behind("words-meet-until", words, ctx)
    found = ahead.take_longest(lambda text: until_when(text, ctx), MOST_WORDS) if ahead and ahead.rest else None
    if ahead is None or found is None:
        return False
    if found >= parts.slots[-1]:
        raise Refusal("meet-closes-late")
    take(words, ahead)
    parts.named["closes"] = found
    return True


def _recurring(words: Words, parts: Parts, ctx: Context) -> bool:
    if parts.recurring is not None or not begins_recurring(words.rest.split(maxsplit=1)[0], ctx):
        return False
    ahead = words.again()
    found = ahead.take_longest(lambda text: without_times(text, ctx), MOST_WORDS)
    lonely = len(words.rest.split()) == len(ahead.rest.split()) + 1
    if found is None or (lonely and ahead.rest and not _begins_part(ahead, ctx)):
        return False  # "weekly" before other words of a title is one of them
    take(words, ahead)
    parts.recurring = found
    return True


def _end(words: Words, parts: Parts, ctx: Context) -> bool:
    """The time of day at which it ends: "until 16:30"."""
    if parts.begins is None or "length" in parts.named:
        return False
    ahead = behind("words-meet-until", words, ctx) or (behind("words-meet-to", words, ctx) if not parts.title else None)
    found = ahead.take_longest(lambda text: clock_said(text, ctx)) if ahead and ahead.rest else None
    if ahead is None or found is None:
        return False
    take(words, ahead)
    parts.named["length"] = (_passed(found) - _passed(parts.begins)) % _A_DAY or _A_DAY
    return True


def _passed(clock: time) -> timedelta:
    return timedelta(hours=clock.hour, minutes=clock.minute)


def _length(words: Words, parts: Parts, ctx: Context) -> bool:
    bare = _BARE_LENGTH.match(words.rest) if "length" not in parts.named else None
    ahead = words.again() if bare else behind("words-meet-for", words, ctx)
    found = ahead.take_longest(lambda text: read_length(text.rstrip(SIGNS), ctx)) if ahead and ahead.rest else None
    if ahead is None or not found:
        return False
    if found > _LONGEST_MEETING:
        raise Refusal(phrase("meet-too-long", hours=int(_LONGEST_MEETING / _AN_HOUR)))
    take(words, ahead)
    parts.named["length"] = found
    return True


def _where(words: Words, parts: Parts, ctx: Context) -> bool:
    link = _LINK.match(words.rest)
    linked = behind("words-meet-link", words, ctx)
    if linked and _LINK.match(linked.rest):
        take(words, linked)
        link = _LINK.match(words.rest)
    ahead = None if link else behind("words-meet-at", words, ctx)
    if ahead is None and not link:
        return False
    if ahead is not None:
        take(words, ahead)
    named = words.take().rstrip(SIGNS) if link or quoted(words) else _until_part(words, ctx)
    if not named:
        raise Refusal(phrase("refusal-place", typed=Code("")))
    before = parts.named.get("where")
    where = " · ".join([str(before), named] if before else [named])
    if len(where) > _LONGEST_PLACE:
        raise Refusal(phrase("refusal-too-long", limit=_LONGEST_PLACE))
    parts.named["where"] = where
    return True


def _with(words: Words, parts: Parts, ctx: Context) -> bool:
    ahead = behind("words-meet-with", words, ctx)
    if ahead is None or not ahead.rest:
        return False
    take(words, ahead)
    names = _listed(_until_part(words, ctx), ctx)
    if len(names) > _MOST_INVITED:
        raise Refusal(phrase("refusal-too-many", limit=_MOST_INVITED))
    roles = [_role(each, ctx) for each in names]
    parts.named["roles"] = tuple(dict.fromkeys(role for role in roles if role is not None))
    others = [name for name, role in zip(names, roles, strict=True) if role is None]
    parts.named["invited"] = tuple(dict.fromkeys(_invited(each, ctx) for each in others))
    return True


def _role(typed: str, ctx: Context) -> Role | None:
    """The role whose holders are meant: "coordinators"."""
    return next(
        (role for role in _ROLES if fold(typed) in keywords(f"words-meet-{role.name.lower()}s", ctx.phrases)), None
    )


def _ending(words: Words, parts: Parts, ctx: Context) -> bool:
    """The last day of what recurs: "until 31 December"."""
    ahead = behind("words-meet-until", words, ctx) if parts.recurring is not None else None
    found = ahead.take_longest(lambda text: until_when(text, ctx), MOST_WORDS) if ahead and ahead.rest else None
    if ahead is None or found is None:
        return False
    take(words, ahead)
    parts.last = found.astimezone(ZoneInfo(ctx.zone)).date()
    return True


def _languages(words: Words, parts: Parts, ctx: Context) -> bool:
    ahead = behind("words-meet-languages", words, ctx)
    if ahead is None or not (ahead.rest or "languages" in parts.named):
        return False
    take(words, ahead)
    if not words.rest:  # "languages en, fr: interpretation" says it twice
        return True
    listed = ", ".join(_listed(_until_part(words, ctx).strip(": "), ctx))
    parts.named["languages"] = values.languages(listed, ctx)
    return True


def _marking(words: Words, parts: Parts, ctx: Context) -> bool:
    if not words.rest.upper().startswith("TLP:"):
        return False
    parts.named["marking"] = read_marking(words.take().rstrip(SIGNS), ctx)
    return True


_Read = Callable[[Words, Parts, Context], bool]
_ROLES = (Role.MEMBER, Role.LIAISON, Role.COORDINATOR, Role.ADMIN)
_READERS: tuple[_Read, ...] = (_marking, _recurring, _end, _ending, _length, _where, _with, _languages)
_BEGINNINGS = ("words-meet-at", "words-meet-link", "words-meet-with", "words-meet-languages", "words-meet-until")


def _until_part(words: Words, ctx: Context) -> str:
    """All the words up to the next part."""
    taken: list[str] = []
    while words.rest and not (taken and _begins_part(words, ctx)):
        taken.append(words.take())
    return " ".join(taken).strip(f" {SIGNS}")


def _begins_part(words: Words, ctx: Context) -> bool:
    if words.rest.upper().startswith("TLP:") or _LINK.match(words.rest):
        return True
    if any(behind(key, words, ctx) for key in _BEGINNINGS) or _length(words.again(), Parts(ctx.zone), ctx):
        return True
    return _recurring(words.again(), Parts(ctx.zone), ctx)


def _listed(text: str, ctx: Context) -> list[str]:
    ands = keywords("words-and", ctx.phrases)
    plain = " ".join("," if fold(word) in ands else word for word in text.split())
    return [each.strip() for each in _COMMAS.split(plain) if each.strip(" ,")]


def _invited(typed: str, ctx: Context) -> Assignee:
    """Whoever is known by a name, or else it, as it was typed: a role, a unit."""
    words = Words(typed)
    found = assignee_named(words, ctx)
    return found if found and not words.rest else Assignee(values.short(_LONGEST_PLACE)(typed, ctx))


def _placed(parts: Parts, ctx: Context) -> Filing:
    """The first day and the time: what was said, or the first day by the rule that is to come."""
    zone = parts.zone
    if parts.when is not None:
        local = parts.when.astimezone(ZoneInfo(zone))
        made = Filing(local.date(), local.time().replace(second=0, microsecond=0), zone)
    else:
        assert parts.recurring is not None
        (clock,) = parts.recurring.times
        zone = parts.recurring.zone
        made = Filing(ctx.now.astimezone(ZoneInfo(zone)).date(), clock, zone)
        if datetime.combine(made.start, clock, ZoneInfo(zone)) <= ctx.now:
            made.start += timedelta(days=1)
    if parts.recurring is not None:
        made.rule = replace(parts.recurring.rule, last=parts.last or parts.recurring.rule.last)
        first = made.rule.first(made.start)
        if first is None:
            raise Refusal("meet-never", usage=False)
        made.start = first
    return made


filing: Param[Filing] = params.whole(read_filing)
"""When, then a title, and in or behind it how long, how often, where, with whom and in which languages."""

proposal: Param[Filing] = params.whole(partial(read_filing, proposed=True))
"""The same with several times to vote on, and until when votes count."""
