"""The parts of a task by the words that begin them, in every interface language."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime

from bot.commands.task.tokens import Tokens
from bot.core.document import Code, phrase
from bot.core.location import Grid, Location, Named, NoSuchPlace, read_location
from bot.core.marking import Marking
from bot.core.refusal import Refusal
from bot.engine import params, values
from bot.engine.command import Context
from bot.engine.keywords import begins_with, keywords
from bot.engine.moments import no_moment, read_deadline, read_length, read_moment
from bot.engine.near import like
from bot.engine.priorities import priorities
from bot.engine.words import Words, fold, plain_digits

_MOST_TOGETHER = 8  # words of one part
_LONGEST_PLACE = 6  # words of its name
_LONGEST_UNCASED = 3  # the same, where no capitals show that it is a name
_SURE = 75  # of 100
_SIGNS = ".,;:!?()[]#،؛؟"
_TIME = re.compile(
    r"\d{1,2}[:hH]\d{2}\w?|\d{4}-\d{2}-\d{2}.*|\d{6}[A-Za-z]|\d{1,2}(?:am|pm)"
    r"|\d{1,2}/\d{1,2}(?:/\d{2,4})?|\d{1,2}\.\d{1,2}\.\d{2,4}"
)
_ONE_NUMBER = re.compile(r"\d{1,3}")
_HOUR = re.compile(r"\d{1,2} ?h(?:\d{2})?", re.IGNORECASE)
_COUNT = re.compile(r"\d{1,2}")
_CODE = re.compile(r"[A-Z]{2,5}(?:-[A-Z]{3})?")


@dataclass(frozen=True, slots=True)
class Found:
    """A part of a task: how many words it takes from ``at`` on, and what they say."""

    name: str
    at: int
    count: int
    value: object


def marking(tokens: Tokens, at: int, ctx: Context) -> Found | None:
    """A TLP label with its colon."""
    word, count = tokens.words[at].strip(_SIGNS.replace(":", "")), 1
    if word.upper() == "TLP:" and tokens.free(at + 1):
        word, count = f"TLP:{tokens.words[at + 1].strip(_SIGNS)}", 2
    if not word.upper().startswith("TLP:"):
        return None
    read: Marking = params.marking.read(Words(word), ctx)
    return Found("marking", at, count, read)


def due(tokens: Tokens, at: int, ctx: Context) -> Found | None:
    """A word such as "by", and the most words behind it that say a moment to come."""
    for key, read in _WHEN:
        said = begins_with(tokens.plain[at:], keywords(key, ctx.phrases))
        begin = at + said
        for count in range(min(tokens.run(begin), _MOST_TOGETHER) if said else 0, 0, -1):
            if _dangles(tokens.plain[begin + count - 1], ctx) or _counts(tokens, begin, count, read, ctx):
                continue
            if found := read(tokens.raw(begin, count).rstrip(_SIGNS), ctx):
                return Found("due", at, said + count, found)
        if said and key == "words-task-by":
            _check_time(tokens, begin)
    return None


def _clock_or_day(text: str, ctx: Context) -> datetime | None:
    """The moment that a text says, where it says one; lengths of time do not: "by 18h" is six o'clock."""
    if _ONE_NUMBER.fullmatch(text):
        return None
    for said in (text, f"at {text}"):
        if read_moment(said, ctx) is not None and read_length(said, ctx) is None:
            return read_deadline(said, ctx)
    return None


def _clock_or_day_in_words(text: str, ctx: Context) -> datetime | None:
    """The same behind a word that may also say what for: "for 1200 families"."""
    return None if text.isdecimal() else _clock_or_day(text, ctx)


def _length(text: str, ctx: Context) -> datetime | None:
    length = read_length(text, ctx)
    return ctx.now + length if length else None


def _length_in_words(text: str, ctx: Context) -> datetime | None:
    """The same behind a word that may also say until when: "d'ici 2 heures", but "d'ici 18h"."""
    return None if _HOUR.fullmatch(text) else _length(text, ctx)


_Read = Callable[[str, Context], datetime | None]
_WHEN: tuple[tuple[str, _Read], ...] = (
    ("words-task-within", _length_in_words),
    ("words-task-by", _clock_or_day),
    ("words-task-for", _clock_or_day_in_words),
    ("words-task-within", _length),
)


def _counts(tokens: Tokens, at: int, count: int, read: _Read, ctx: Context) -> bool:
    """Whether the last of some words is no hour, but says how many there are of what follows: "by Friday 20 tents"."""
    last = at + count - 1
    if count == 1 or not tokens.free(last + 1) or not _COUNT.fullmatch(tokens.plain[last]):
        return False
    before, says_when = tokens.plain[last - 1], keywords("moment-at", ctx.phrases)
    if tokens.words[last] != tokens.plain[last] or before in says_when or _dangles(before, ctx):
        return False
    return read(tokens.raw(at, count - 1).rstrip(_SIGNS), ctx) is not None


def _dangles(word: str, ctx: Context) -> bool:
    """Whether something must follow a word, so that no moment ends with it."""
    keys = ("words-task-at", "words-task-by", "words-task-for", "words-task-within", "moment-filler")
    return any(word in keywords(key, ctx.phrases) for key in keys)


def _check_time(tokens: Tokens, at: int) -> None:
    """Raises Refusal for what looks like a time, and cannot be one."""
    if tokens.free(at) and _TIME.fullmatch(plain_digits(first := tokens.words[at].rstrip(_SIGNS))):
        refusal = no_moment(first)
        raise Refusal(refusal.what, *refusal.more, wrong=[first])


def priority(tokens: Tokens, at: int, ctx: Context) -> Found | None:
    """``priority high``, ``high priority``, ``!high``."""
    known, plain = priorities(ctx.phrases), tokens.plain[at : at + tokens.run(at)]
    said = keywords("words-task-priority", ctx.phrases)
    if tokens.words[at].startswith("!") and plain[0]:
        return _level(plain[:1], 1, tokens, at, ctx)
    if before := begins_with(plain, said):
        return _level(plain[before:], before + 1, tokens, at, ctx) if plain[before:] else None
    level = begins_with(plain, frozenset(known))
    behind = begins_with(plain[level:], said) if level else 0
    return Found("priority", at, level + behind, known[" ".join(plain[:level])]) if behind else None


def _level(plain: tuple[str, ...], count: int, tokens: Tokens, at: int, ctx: Context) -> Found | None:
    """The level that words begin with, where something before them says that it is one."""
    known = priorities(ctx.phrases)
    if level := begins_with(plain, frozenset(known)):
        return Found("priority", at, count - 1 + level, known[" ".join(plain[:level])])
    if near := like(plain[0], known, least=_SURE):
        typed = tokens.raw(at, count)
        raise Refusal(phrase("refusal-priority", typed=Code(typed[:60])), near=near[0], wrong=[typed])
    return None


def cluster(tokens: Tokens, at: int, ctx: Context) -> Found | None:
    """The word "cluster" with the names of one or several; what leads up to it goes with it: "for the health cluster",
    "pour le cluster de la santé"."""
    known = keywords("words-task-cluster", ctx.phrases)
    begin = at + _led(tokens, at, "words-task-for", ctx)
    said = begins_with(tokens.plain[begin:], known)
    if not said:
        names, codes = _clusters(tokens, begin, ctx) if begin > at else (0, ())
        behind = begins_with(tokens.plain[begin + names :], known) if names else 0
        return Found("clusters", at, begin + names + behind - at, codes) if behind else None
    begin += said
    for name in (begin, begin + _led(tokens, begin, "words-task-of", ctx)):
        count, codes = _clusters(tokens, name, ctx)
        if count:
            return Found("clusters", at, name + count - at, codes)
    if tokens.free(begin) and _CODE.fullmatch(typed := tokens.words[begin].strip(_SIGNS)):
        values.clusters(typed, ctx)
    return None


def _led(tokens: Tokens, at: int, key: str, ctx: Context) -> int:
    """How many words are a preposition of those that are listed under a key, with an article behind it."""
    said = begins_with(tokens.plain[at:], keywords(key, ctx.phrases))
    articles = keywords("words-assignee-article", ctx.phrases)
    return said + begins_with(tokens.plain[at + said :], articles) if said else 0


def _clusters(tokens: Tokens, at: int, ctx: Context) -> tuple[int, tuple[str, ...]]:
    """The most words that name clusters, and which."""
    for count in range(min(tokens.run(at), _MOST_TOGETHER), 0, -1):
        codes = _codes(tokens.raw(at, count).strip(_SIGNS), ctx)
        if codes and tokens.plain[at + count - 1]:
            return count, codes
    return 0, ()


def _codes(text: str, ctx: Context) -> tuple[str, ...]:
    try:
        return values.clusters(text.replace("/", ","), ctx)
    except Refusal:
        return ()


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
        typed = tokens.raw(at + said, count).removeprefix("@").strip(_SIGNS)
        if (found := _located(typed)) and not _is_square(found):
            _check_end(tokens, at + said, count)
            return Found("place", at, said + count, found)
    return None


def _check_end(tokens: Tokens, at: int, count: int) -> None:
    """Raises Refusal where more digits stand behind a position than it can have."""
    typed = tokens.raw(at, count + 1)
    if tokens.free(at + count) and tokens.plain[at + count].isdecimal() and tokens.words[at].isalnum():
        raise Refusal(phrase("refusal-place", typed=Code(typed[:60])), wrong=[typed])


def _is_square(place: Location) -> bool:
    """Whether it is a grid reference without digits: "at 30 USD" says no place."""
    return isinstance(place, Grid) and place.mgrs[-1].isalpha()


def _located(typed: str) -> Location | None:
    try:
        return read_location(plain_digits(typed))
    except NoSuchPlace:
        raise Refusal(phrase("refusal-place", typed=Code(typed[:60])), wrong=[typed]) from None


def named_place(tokens: Tokens, ctx: Context) -> Found | None:
    """The last "at" with what looks like a name behind it: what begins with a capital, or all that follows the sign.

    Where a title stands before it, the name goes on to the next part, or to a word such as "with"; else only as far as
    its capitals do.
    """
    for at in reversed(range(len(tokens))):
        said = _says_where(tokens, at, ctx) if tokens.free(at) else 0
        run = _run_of_name(tokens, at + said, ctx) if said else 0
        count = _name(tokens, at + said, run, sure=tokens.words[at] == "@") if run else 0
        if count:
            return Found("place", at, said + count, Named(tokens.raw(at + said, count).strip(_SIGNS)))
    return None


def _run_of_name(tokens: Tokens, at: int, ctx: Context) -> int:
    """How many words may be of a name: those before what nobody is called, such as "by hand"; but "Goma and Sake"."""
    run = tokens.run(at)
    known = [keywords(key, ctx.phrases) for key in _BEYOND]
    for place in range(at + 1, at + run):
        rest = tokens.plain[place : at + run]
        joined = begins_with(rest, keywords("words-and", ctx.phrases))
        if joined and len(rest) > joined and _capital(tokens.words[place + joined]):
            continue
        if joined or any(begins_with(rest, each) for each in known) or _says_where(tokens, place, ctx):
            return place - at
    return run


_BEYOND = ("words-task-beyond", "words-task-by", "words-task-for", "words-task-cluster", "words-task-priority")


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
    return word.upper() == word.lower()


def _says_where(tokens: Tokens, at: int, ctx: Context) -> int:
    """How many words say that a place follows. Accents count here: "à" is French for "at", "a" is not."""
    said = begins_with(tokens.plain[at:], keywords("words-task-at", ctx.phrases))
    typed = tokens.raw(at, said).lstrip("([").casefold()
    return said if said and (not typed.isascii() or typed in _ascii(ctx)) else 0


def _ascii(ctx: Context) -> set[str]:
    known = (word for language in ctx.phrases.languages for word in ctx.phrases.synonyms("words-task-at", language))
    return {word for word in known if word.isascii()}


def at_edges(tokens: Tokens, ctx: Context, *, priority: bool) -> Iterator[Found]:
    """Priorities and codes of clusters that stand alone, where a stretch of title ends; a priority also where one
    begins. In the midst of a title they are words like others."""
    for end in _ends(tokens):
        at = end
        while tokens.free(at) and (edge := _bare(tokens, at, ctx, priority=priority)):
            priority = priority and edge.name != "priority"
            yield edge
            at -= 1
    for at in _beginnings(tokens):
        edge = _bare(tokens, at, ctx, priority=priority)
        if edge is not None:
            priority = priority and edge.name != "priority"
            yield edge if edge.name == "priority" else Found(edge.name, at, 0, edge.value)


def _ends(tokens: Tokens) -> list[int]:
    return [at for at in range(len(tokens)) if tokens.free(at) and not tokens.free(at + 1)]


def _beginnings(tokens: Tokens) -> list[int]:
    return [at for at in range(len(tokens)) if tokens.free(at) and not (at and tokens.free(at - 1))]


def _bare(tokens: Tokens, at: int, ctx: Context, *, priority: bool) -> Found | None:
    typed = tokens.words[at].strip(_SIGNS)
    if priority and tokens.plain[at] in keywords("words-task-urgent", ctx.phrases):
        return Found("priority", at, 1, priorities(ctx.phrases)[fold(typed)])
    if _CODE.fullmatch(typed) and not (at and _dangles(tokens.plain[at - 1], ctx)) and (codes := _codes(typed, ctx)):
        return Found("clusters", at, 1, codes)
    return None
