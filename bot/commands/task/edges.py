"""Parts of a task that no word begins, where its title ends or begins: a priority, a cluster's code, the end of a day.
In the midst of a title they are words like others."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.commands.task.parts import CODE, codes_named
from bot.commands.task.tokens import SIGNS, Found, Tokens, dangles
from bot.commands.task.whens import clock_or_day
from bot.engine.command import Context
from bot.engine.keywords import keywords
from bot.engine.moments import read_length, read_moment
from bot.engine.priorities import priorities

_MOST_TOGETHER = 4  # words of one part
_MOST_OF_MOMENT = 6
_OPENING, _CLOSING = "([", ")]"


def at_edges(tokens: Tokens, ctx: Context, *, priority: bool, due: bool) -> Iterator[Found]:
    """Such parts, each once; ``priority`` and ``due`` tell whether there is none yet."""
    wanted = {"priority": priority, "due": due, "clusters": True}
    for end in _ends(tokens):
        at = end
        while tokens.free(at) and (edge := _behind(tokens, at, ctx, wanted)):
            wanted[edge.name] = edge.name == "clusters"
            yield edge
            at = edge.at - 1
    for at in _beginnings(tokens):
        edge = _before(tokens, at, ctx, wanted)
        if edge is not None:
            wanted[edge.name] = edge.name == "clusters"
            yield edge


def maybe_due(title: str, due: datetime | None, ctx: Context) -> str:
    """Words at the end or at the beginning of a title that say when, such as "tomorrow": it may be due then, where it
    is due at no time or on another day."""
    words = title.split()
    for count in range(min(len(words) - 1, _MOST_OF_MOMENT), 0, -1):
        for some, before in ((words[-count:], words[-count - 1]), (words[:count], "")):
            typed = " ".join(some).strip(SIGNS)
            at = _moment(typed, ctx) if not any(map(str.isdigit, before)) else None  # "from 8 to 18" is a length
            if at is not None and at > ctx.now.replace(hour=0, minute=0) and not _same_day(at, due, ctx):
                return typed
    return ""


def says_when(title: str, ctx: Context) -> bool:
    """Whether a title says when, and nothing else."""
    return _moment(title, ctx) is not None


def _moment(typed: str, ctx: Context) -> datetime | None:
    sure = (":" in typed or any(map(str.isalpha, typed))) and read_length(typed, ctx) is None
    return read_moment(typed, ctx) if sure else None


def _same_day(at: datetime, due: datetime | None, ctx: Context) -> bool:
    zone = ZoneInfo(ctx.zone)
    return due is not None and at.astimezone(zone).date() == due.astimezone(zone).date()


def _ends(tokens: Tokens) -> list[int]:
    return [at for at in range(len(tokens)) if tokens.free(at) and not tokens.free(at + 1)]


def _beginnings(tokens: Tokens) -> list[int]:
    return [at for at in range(len(tokens)) if tokens.free(at) and not (at and tokens.free(at - 1))]


def _behind(tokens: Tokens, end: int, ctx: Context, wanted: dict[str, bool]) -> Found | None:
    """What the last words of a stretch of title say."""
    known = priorities(ctx.phrases)
    for count in range(_MOST_TOGETHER, 0, -1):
        at = end - count + 1
        if not all(map(tokens.free, range(at, end + 1))):
            continue
        level = known.get(_plain(tokens, at, count))
        if wanted["priority"] and level is not None and (_sure(tokens, at, count, ctx) or _behind_comma(tokens, at)):
            return Found("priority", at, count, level)
        if wanted["due"] and (found := _day_end(tokens, at, count, ctx)):
            return found
        if named := _cluster_before(tokens, at, count, ctx) or _cluster_in_brackets(tokens, at, count, ctx):
            return named
    return _code(tokens, end, ctx)


def _before(tokens: Tokens, at: int, ctx: Context, wanted: dict[str, bool]) -> Found | None:
    """What the first words of a stretch of title say. The code of a cluster stays in the title there."""
    known = priorities(ctx.phrases)
    for count in range(min(tokens.run(at), _MOST_TOGETHER), 0, -1):
        level = known.get(_plain(tokens, at, count))
        if wanted["priority"] and level is not None and (_sure(tokens, at, count, ctx) or _leads(tokens, at, count)):
            return Found("priority", at, count, level)
        if wanted["due"] and (found := _day_end(tokens, at, count, ctx)):
            return found
    code = _code(tokens, at, ctx)
    return Found(code.name, at, 0, code.value) if code else None


def _plain(tokens: Tokens, at: int, count: int) -> str:
    return " ".join(tokens.plain[at : at + count])


def _sure(tokens: Tokens, at: int, count: int, ctx: Context) -> bool:
    """Whether the name of a priority is one wherever it stands, is in brackets, or is all that stands there."""
    if _plain(tokens, at, count) in keywords("words-task-urgent", ctx.phrases):
        return True
    alone = not (at and tokens.free(at - 1)) and not tokens.free(at + count)
    return alone or (tokens.words[at][0] in _OPENING and tokens.words[at + count - 1][-1] in _CLOSING)


def _behind_comma(tokens: Tokens, at: int) -> bool:
    return at > 0 and tokens.words[at - 1].endswith((",", "،", ";", "-", "–", "—"))


def _leads(tokens: Tokens, at: int, count: int) -> bool:
    """Whether the name of a priority stands before a title as such: "high: mend it", "HIGH Mend it", "high Mend it"."""
    typed, following = tokens.raw(at, count), tokens.words[at + count]
    if typed.endswith((":", "،", ",")):
        return True
    if typed.isupper():
        return not following.isupper()
    return typed.upper() == typed.lower() or (typed.islower() and following[0].isupper())


def _day_end(tokens: Tokens, at: int, count: int, ctx: Context) -> Found | None:
    """The end of a day or of its business, with the day perhaps: "EOD", "COB Friday"."""
    known = keywords("words-task-day-end", ctx.phrases)
    said = any(_plain(tokens, begin, end - begin) in known for begin, end in _stretches(at, at + count))
    due = clock_or_day(tokens.raw(at, count).strip(SIGNS), ctx) if said else None
    return Found("due", at, count, due) if due else None


def _stretches(begin: int, end: int) -> Iterator[tuple[int, int]]:
    return ((at, until) for at in range(begin, end) for until in range(at + 1, end + 1))


def _cluster_before(tokens: Tokens, at: int, count: int, ctx: Context) -> Found | None:
    """Names of clusters with the word behind them: "WASH cluster"; but "call the WASH cluster" is a title."""
    if count == 1 or tokens.plain[at + count - 1] not in keywords("words-task-cluster", ctx.phrases):
        return None
    articles = keywords("words-assignee-article", ctx.phrases)
    if tokens.free(at - 1) and (tokens.plain[at - 1] in articles or dangles(tokens.plain[at - 1], ctx)):
        return None
    codes = codes_named(tokens.raw(at, count - 1).strip(SIGNS), ctx)
    return Found("clusters", at, count, codes) if codes else None


def _cluster_in_brackets(tokens: Tokens, at: int, count: int, ctx: Context) -> Found | None:
    typed = tokens.raw(at, count)
    codes = codes_named(typed[1:-1], ctx) if typed[0] in _OPENING and typed[-1] in _CLOSING else ()
    return Found("clusters", at, count, codes) if codes else None


def _code(tokens: Tokens, at: int, ctx: Context) -> Found | None:
    typed = tokens.words[at].strip(SIGNS)
    labelled = tokens.words[at].endswith(":")
    if not (labelled or all(map(CODE.fullmatch, typed.split("/")))) or (at and dangles(tokens.plain[at - 1], ctx)):
        return None
    codes = codes_named(typed, ctx)
    return Found("clusters", at, 1, codes) if codes else None
