"""Where a task is, as it is said in the midst of its title."""

from __future__ import annotations

import re

from bot.commands.task.tokens import SIGNS, Found, Tokens
from bot.core.document import Code, phrase
from bot.core.location import Grid, Location, Named, NoSuchPlace
from bot.core.refusal import Refusal
from bot.engine.command import Context
from bot.engine.keywords import begins_with, keywords
from bot.engine.positions import read_position

_MOST_TOGETHER = 8  # words of one part
_LONGEST_PLACE = 6  # words of its name
_MOST_LOOKED_AT = 12
_LONGEST_UNCASED = 3  # the same, where no capitals show that it is a name
_FOR = "لـ"
"""Clings to what follows it in Arabic, to numbers above all."""
_CLOCK = re.compile(r"\d{4}(?:[a-z]|hrs)?|\d{1,2}(?:[:h.]\d{2}|h|am|pm)[a-z]?")
_SHORTENED = 4  # letters of a shortened word, with its stop
_BEYOND = tuple(f"words-task-{each}" for each in ("beyond", "by", "for", "within", "cluster", "priority"))
"""What no name of a place goes on with."""


def position(tokens: Tokens, at: int, ctx: Context) -> Found | None:
    """A word such as "at" with a grid reference, coordinates or a name in quotation marks."""
    said = _says_where(tokens, at, ctx)
    if tokens.words[at].startswith("@") and tokens.words[at] != "@":
        said = 0
    elif not said:
        return None
    elif tokens.quoted(at + said):
        return Found("place", at, said + 1, Named(tokens.words[at + said][1:-1].strip()))
    for count in range(min(tokens.run(at + said), _MOST_TOGETHER), 0, -1):
        typed = tokens.raw(at + said, count).removeprefix("@").strip(SIGNS)
        if (found := _located(typed, ctx)) and not _is_square(found):
            _check_end(tokens, at + said, count)
            _check_other(tokens, at + said + count, ctx)
            return Found("place", at, said + count, found)
    return None


def _check_end(tokens: Tokens, at: int, count: int) -> None:
    """Raises Refusal where more digits stand behind a position than it can have."""
    typed = tokens.raw(at, count + 1)
    if tokens.free(at + count) and tokens.plain[at + count].isdecimal() and tokens.words[at].isalnum():
        raise Refusal(phrase("refusal-place", typed=Code(typed[:60])), wrong=[typed])


def _check_other(tokens: Tokens, at: int, ctx: Context) -> None:
    """Raises Refusal where another position is joined to one: a task has one place."""
    joined = begins_with(tokens.plain[at : at + tokens.run(at)], keywords("words-and", ctx.phrases))
    for count in range(min(tokens.run(at + joined), _MOST_TOGETHER), 0, -1) if joined else ():
        other = _located(tokens.raw(at + joined, count).strip(SIGNS), ctx)
        if other and not _is_square(other):
            raise Refusal(phrase("task-twice", part=phrase("task-place")), wrong=[tokens.raw(at, joined + count)])


def _is_square(place: Location) -> bool:
    """Whether it is a grid reference without digits: "at 30 USD" says no place."""
    return isinstance(place, Grid) and place.mgrs[-1].isalpha()


def _located(typed: str, ctx: Context) -> Location | None:
    try:
        return read_position(typed, ctx.phrases)
    except NoSuchPlace:
        raise Refusal(phrase("refusal-place", typed=Code(typed[:60])), wrong=[typed]) from None


def named_place(tokens: Tokens, ctx: Context) -> Found | None:
    """The last "at" with what looks like a name behind it: what begins with a capital, or all that follows the sign.

    Where a title stands before it, the name goes on to the next part, or to a word such as "with"; else only as far as
    its capitals do.
    """
    for at in reversed(range(len(tokens))):
        said, count = _named_at(tokens, at, ctx)
        if count:
            name = tokens.raw(at + said, count)
            first, joined = _joined_before(tokens, at, ctx)
            return Found("place", first, at + said + count - first, Named(f"{joined}{name}".strip(SIGNS)))
    return None


def _named_at(tokens: Tokens, at: int, ctx: Context) -> tuple[int, int]:
    """How many words say at a place that one follows, and how many are its name."""
    said = _says_where(tokens, at, ctx) if tokens.free(at) else 0
    run = _run_of_name(tokens, at + said, ctx) if said else 0
    if run and (_CLOCK.fullmatch(tokens.plain[at + said]) or _is_no_place(tokens, at + said, ctx)):
        return said, 0
    sure = tokens.words[at] == "@" or _is_place_label(tokens, at, ctx)
    return said, _name(tokens, at + said, run, sure=sure) if run else 0


def _is_no_place(tokens: Tokens, at: int, ctx: Context) -> bool:
    """Whether words say how or when behind "at" or the like: "at once"."""
    return begins_with(tokens.plain[at : at + tokens.run(at)], keywords("words-task-no-place", ctx.phrases)) > 0


def _joined_before(tokens: Tokens, at: int, ctx: Context) -> tuple[int, str]:
    """Where another place begins that is joined to this one, and its name with what joins them: "at Goma and at
    Sake"."""
    for first in range(at - 1):
        said, count = _named_at(tokens, first, ctx)
        end = first + said + count
        if count and 0 < at - end == begins_with(tokens.plain[end:at], keywords("words-and", ctx.phrases)):
            return first, f"{tokens.raw(first + said, at - first - said)} "
    return at, ""


def area(tokens: Tokens, ctx: Context) -> Found | None:
    """The name of an area behind its label: "area: North Kivu"."""
    known = keywords("words-task-area", ctx.phrases)
    at = next((at for at in range(len(tokens)) if tokens.free(at) and _is_label(tokens, at, known)), None)
    if at is None:
        return None
    if tokens.quoted(at + 1):
        return Found("area", at, 2, tokens.words[at + 1][1:-1].strip())
    run = _run_of_name(tokens, at + 1, ctx) if tokens.free(at + 1) else 0
    count = _name(tokens, at + 1, run, sure=True) if run else 0
    return Found("area", at, 1 + count, tokens.raw(at + 1, count).strip(SIGNS)) if count else None


def _is_place_label(tokens: Tokens, at: int, ctx: Context) -> bool:
    known = keywords("words-task-at", ctx.phrases) | keywords("words-task-place", ctx.phrases)
    return _is_label(tokens, at, known)


def _is_label(tokens: Tokens, at: int, known: frozenset[str]) -> bool:
    return tokens.plain[at] in known and tokens.words[at].endswith((":", "："))


def _run_of_name(tokens: Tokens, at: int, ctx: Context) -> int:
    """How many words may be of a name: those before what nobody is called, such as "by hand"; but "Goma and Sake"."""
    run = min(tokens.run(at), _MOST_LOOKED_AT)
    known = [keywords(key, ctx.phrases) for key in _BEYOND]
    for place in range(at + 1, at + run):
        rest = tokens.plain[place : at + run]
        joined = begins_with(rest, keywords("words-and", ctx.phrases))
        if joined and len(rest) > joined and _capital(tokens.words[place + joined]):
            continue
        if joined or tokens.words[place].startswith(_FOR) or _ends(*tokens.words[place - 1 : place + 1]):
            return place - at
        if any(begins_with(rest, each) for each in known) or _says_where(tokens, place, ctx):
            return place - at
    return run


def _ends(word: str, following: str) -> bool:
    """Whether what is said ends with a word: with its sentence, with a comma ("Goma, bring pumps", but "Goma, North
    Kivu"), or before a dash. A shortened word has its stop within a name: "St. Mary"."""
    if word.endswith((",", "،")):
        return not _capital(following)
    if word.endswith("."):
        return len(word) > _SHORTENED
    return word.endswith((";", ":", "!", "?", "؛", "؟", ")")) or not any(map(str.isalnum, following))


def _name(tokens: Tokens, at: int, run: int, *, sure: bool) -> int:
    """How many words of a run are the name of a place."""
    words = tokens.words[at : at + run]
    capitals = next((count for count, word in enumerate(words) if not _capital(word)), run)
    behind_title = tokens.any_before(at - 1)
    if not behind_title:
        return capitals or (1 if sure or _uncased(words[0]) else 0)
    if _uncased(words[0]):
        return run if sure or run <= _LONGEST_UNCASED else 0
    if run > _LONGEST_PLACE:
        return capitals
    return run if sure or any(map(_capital, words)) else 0


def _capital(word: str) -> bool:
    return word.lstrip("(").split("’")[-1].split("'")[-1][:1].isupper()


def _uncased(word: str) -> bool:
    return word.upper() == word.lower() and any(map(str.isalpha, word))


def _says_where(tokens: Tokens, at: int, ctx: Context) -> int:
    """How many words say that a place follows, or a label does: "place:". Accents count here: "à" is French for "at",
    "a" is not."""
    if _is_place_label(tokens, at, ctx):
        return 1
    said = begins_with(tokens.plain[at:], keywords("words-task-at", ctx.phrases))
    typed = tokens.raw(at, said).lstrip("([").casefold()
    return said if said and (not typed.isascii() or typed in _ascii(ctx)) else 0


def _ascii(ctx: Context) -> set[str]:
    known = (word for language in ctx.phrases.languages for word in ctx.phrases.synonyms("words-task-at", language))
    return {word for word in known if word.isascii()}
