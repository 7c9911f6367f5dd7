"""Figures as people type them: ``displaced 3,400 source DTM as at 0600Z``, one a line or parted by commas."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from bot.commands.sitrep.times import AHEAD, read_past, read_told
from bot.core import dtg
from bot.core.document import Block, Code, Inline, Moment, Phrase, Text, item, phrase
from bot.core.ports import Phrases
from bot.core.refusal import Refusal
from bot.core.sitrep import IFRC_FIGURES, Figure
from bot.engine.command import Context
from bot.engine.keywords import keywords
from bot.engine.words import fold, plain_digits

_MOST = 50
_LONGEST, _MOST_MARKS = 6000, 200  # of the text of all figures
_LONGEST_NAME, _LONGEST_SOURCE = 60, 80
_GROUPED = "|".join(rf"\d{{1,3}}(?:{mark}\d{{3}})+" for mark in (*"٬،,'’_ ", r"\."))
_COUNT = rf"(?:{_GROUPED}|\d{{1,3}}(?:,\d{{2}})+,\d{{3}}|\d{{1,12}})"
"""A whole number, with the signs that people in some country or other put between thousands (in India, lakhs)."""
_NAME_FIRST = re.compile(rf"(?P<name>.*?[^\s:=(–—-])(?:\s+[-–—]\s+|\s*[\s:=]\s*)(?P<count>{_COUNT})", re.DOTALL)
_COUNT_FIRST = re.compile(rf"(?P<count>{_COUNT})\s+(?P<name>[^\d\s].*)", re.DOTALL)
_PARTING = r"\n|[,،;؛](?=\s)|[,،](?=[^\W\d])|\||\s[/·•](?=\s)"
_COMMAS = ",،;؛"
_BRACKETS = re.compile(r"(.*?)\s*[(（]([^()（）]*)[)）]\s*(.*)", re.DOTALL)
_EDGES = " \t,،;:()（）.-–"
_MOMENT_WORDS = 6
_BULLET = re.compile(r"^[\s•*–-]+")


def read_figures(text: str, ctx: Context) -> tuple[Figure, ...]:
    """All figures of a text. Raises Refusal with everything that is wrong with any of them."""
    if len(text) > _LONGEST or len(list(_parted(text, ctx))) > _MOST_MARKS:
        raise Refusal(phrase("sitrep-figures-many", limit=_MOST))
    found: list[Figure] = []
    wrong: list[Block] = []
    for typed in _typed(text, ctx):
        try:
            found.append(_figure(typed, ctx))
        except Refusal as refusal:
            wrong += [item(*refusal.said), *refusal.more]
    if len(found) > _MOST:
        wrong.append(item(phrase("sitrep-figures-many", limit=_MOST)))
    for name in _unclear(found):
        wrong.append(item(phrase("sitrep-figure-twice", name=Text(name))))
    if wrong:
        raise Refusal("sitrep-figures-wrong", *wrong)
    return tuple(found)


def figure_named(figure: Figure) -> Inline:
    """What a figure is called."""
    return Phrase(f"figure-{figure.name}") if figure.name in IFRC_FIGURES else Text(figure.name)


def figure_said(figure: Figure, zone: str) -> list[Inline]:
    """A figure with its source and its time, for readers in a time zone."""
    return [figure_named(figure), Phrase("colon"), *figure_counted(figure, zone)]


def figure_counted(figure: Figure, zone: str) -> list[Inline]:
    """What was counted, by whom and when, without its name."""
    said: list[Inline] = [phrase("sitrep-count", count=figure.value)]
    about: list[Inline] = [Text(figure.source)] if figure.source else []
    if figure.as_at is not None:
        about += [*([Phrase("comma")] if about else []), phrase("sitrep-as-at", at=Moment(figure.as_at, zone))]
    return [*said, Text(" — "), *about] if about else said


def figure_typed(figure: Figure, ctx: Context) -> str:
    """A figure as it is typed into the form."""
    name = figure.name
    if name in IFRC_FIGURES:
        name = ctx.phrases.plain(Phrase(f"figure-{name}"), ctx.language)
    source = [ctx.phrases.synonyms("word-source", ctx.language)[0], figure.source] if figure.source else []
    at = [ctx.phrases.synonyms("word-as-at", ctx.language)[0], dtg.format(figure.as_at)] if figure.as_at else []
    return " ".join([name, str(figure.value), *source, *at])


def _typed(text: str, ctx: Context) -> Iterator[str]:
    """One figure after another: a comma parts them only where a figure begins behind it, and a stroke or a word such as
    "and" only where one ends before it as well."""
    typed = ""
    for piece, mark in _parted(text, ctx):
        goes_on = mark.strip() not in _COMMAS and _counted(_apart(_plain(typed), ctx).core) is None
        if typed and mark != "\n" and (goes_on or not _begins(piece, typed, ctx)):
            typed += mark + piece
            continue
        if typed.strip():
            yield typed.strip()
        typed = _BULLET.sub("", piece)
    if typed.strip():
        yield typed.strip()


def _parted(text: str, ctx: Context) -> Iterator[tuple[str, str]]:
    """Pieces, each with the mark before it."""
    begin, mark = 0, "\n"
    for found in _parting(ctx.phrases).finditer(text):
        yield text[begin : found.start()], mark
        begin, mark = found.end(), found[0]
    yield text[begin:], mark


def _begins(piece: str, before: str, ctx: Context) -> bool:
    """Whether a figure begins behind a comma, rather than what was before it goes on: ``source DTM, IOM``."""
    typed = _plain(piece)
    if before.count("(") > before.count(")") or read_past(typed, ctx) is not None:
        return False
    words = typed.split()
    return _counted(_apart(typed, ctx).core) is not None or (bool(words) and fold(words[0]) in figure_names(ctx))


def _figure(typed: str, ctx: Context) -> Figure:
    found = _apart(_plain(typed), ctx)
    counted = _counted(found.core)
    if counted is None or _is_guessed(counted["name"], ctx):
        raise _unread(typed, ctx)
    as_at = read_told(found.at, ctx) if found.at else None
    if found.at and as_at is None:
        raise Refusal(phrase("sitrep-figure-when", typed=Code(typed[:100]), when=Code(found.at[:60])))
    if as_at is not None and as_at > ctx.now + AHEAD:
        raise Refusal(phrase("sitrep-figure-future", typed=Code(typed[:100]), at=Moment(as_at, ctx.zone)))
    name = " ".join(counted["name"].split())
    for text, limit in ((name, _LONGEST_NAME), (found.source, _LONGEST_SOURCE)):
        if len(text) > limit:
            raise Refusal(phrase("sitrep-figure-long", typed=Code(text[:60]), limit=limit))
    return Figure(
        figure_names(ctx).get(fold(name), name), int(re.sub(r"\D", "", counted["count"])), found.source, as_at
    )


def _unread(typed: str, ctx: Context) -> Refusal:
    """What is wrong with what is no figure: it counts something, but not with one whole number, or nothing at all."""
    plain = _plain(typed)
    if any(sign.isalpha() for sign in plain) and any(sign.isdigit() for sign in plain):
        situation = Text(ctx.phrases.synonyms("field-sitrep-situation", ctx.language)[0])
        return Refusal(phrase("sitrep-figure-inexact", typed=Code(typed[:100]), situation=situation))
    return Refusal(phrase("sitrep-figure-unread", typed=Code(typed[:100])))


def _is_guessed(name: str, ctx: Context) -> bool:
    """Whether a name begins or ends with a word such as "about": what is kept is a number."""
    words = [fold(each.strip(_EDGES)) for each in name.split()]
    about = keywords("words-about", ctx.phrases)
    return words[0] in about or any(" ".join(words[-count:]) in about for count in (1, 2))


def _plain(typed: str) -> str:
    return " ".join(plain_digits(typed).split())


def _counted(core: str) -> re.Match[str] | None:
    return _NAME_FIRST.fullmatch(core) or _COUNT_FIRST.fullmatch(core)


@dataclass(frozen=True, slots=True)
class _Apart:
    """A figure's name and count, its source, and when it was counted, each as it was typed."""

    core: str
    source: str
    at: str


def _apart(text: str, ctx: Context) -> _Apart:
    source_word, at_word = (_pattern(key, ctx) for key in ("word-source", "word-as-at"))
    core, source, at = text, "", ""
    if found := source_word.search(core):
        core, source = core[: found.start()], core[found.end() :]
    elif found := _BRACKETS.fullmatch(core):
        core, source = found[1], found[2]
        core += f" {found[3]}"
    parts = [source, core]
    for place, part in enumerate(parts):
        if not at and (found := at_word.search(part)):
            parts[place], at = part[: found.start()], part[found.end() :]
    for place, part in enumerate(parts):
        if not at:
            parts[place], at = _ending_in_moment(part, ctx)
    source, core = (part.strip(_EDGES) for part in parts)
    if _counted(core) is None and fold(core.rpartition(" ")[2]) in keywords("words-people", ctx.phrases):
        core = core.rpartition(" ")[0]  # who is counted is said by the name: "displaced 3400 persons"
    return _Apart(core, " ".join(source.split()), at.strip(_EDGES))


def _ending_in_moment(text: str, ctx: Context) -> tuple[str, str]:
    """A text, and the moment that its last words say, if they say one."""
    words = text.split()
    for begin in range(max(0, len(words) - _MOMENT_WORDS), len(words)):
        at = " ".join(words[begin:]).strip(_EDGES)
        if read_past(at, ctx) is not None:
            return " ".join(words[:begin]), at
    return text, ""


def _pattern(key: str, ctx: Context) -> re.Pattern[str]:
    """What finds a word of ours, in any interface language, with what parts it from the words around it."""
    return _words_pattern(key, ctx.phrases)


@lru_cache(maxsize=4)
def _words_pattern(key: str, phrases: Phrases) -> re.Pattern[str]:
    words = {word for language in phrases.languages for word in phrases.synonyms(key, language)}
    either = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
    return re.compile(rf"(?:^|[\s,،;(]+)(?:{either})(?:\s*[:=]\s*|\s+|(?<=[’']))", re.IGNORECASE)


@lru_cache(maxsize=2)
def _parting(phrases: Phrases) -> re.Pattern[str]:
    listed = {word for language in phrases.languages for word in phrases.synonyms("words-and", language)}
    ands = "|".join(sorted(filter(str.isalpha, listed)))
    return re.compile(rf"{_PARTING}|\s(?:{ands})(?:\s|(?=\d))", re.IGNORECASE)


def figure_names(ctx: Context) -> Mapping[str, str]:
    """The IFRC's names of figures by what they are called in every interface language, folded."""
    return _names_in(ctx.phrases)


@lru_cache(maxsize=2)
def _names_in(phrases: Phrases) -> Mapping[str, str]:
    return {
        fold(called): name
        for name in IFRC_FIGURES
        for language in phrases.languages
        for called in (
            name,
            phrases.plain(Phrase(f"figure-{name}"), language),
            *phrases.synonyms(f"figures-{name}", language),
        )
    }


def _unclear(figures: list[Figure]) -> list[str]:
    """The names under which two figures of one source stand."""
    count = Counter((fold(each.name), fold(each.source), each.as_at) for each in figures)
    return [name for (name, _source, _at), times in count.items() if times > 1]
