"""From the parts of a document to spans of one language."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache
from itertools import groupby
from operator import attrgetter
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError
from babel.dates import format_skeleton
from babel.lists import format_list

from bot.core import dtg
from bot.core.document import (
    Block,
    Code,
    Day,
    Inline,
    LanguageName,
    Link,
    Listing,
    Mention,
    Moment,
    Phrase,
    Said,
    Text,
    ToType,
    phrase,
)
from bot.core.quoting import in_a_line
from bot.core.worded import Span, WordedBlock
from bot.translation.catalogue import Catalogue, Slot, pieces
from bot.translation.direction import FSI, PDI, disturbs, mostly_rtl, one_line, tame

_look_of = attrgetter("strong", "code", "link", "mention")
_COMMAND = re.compile(r"(?P<sign>[/!]?)(?P<family>[a-z]+)(?: (?P<last>[a-z]+)(?!\S))?(?!\S)")


def worded_block(block: Block, catalogue: Catalogue) -> WordedBlock:
    """A block in the catalogue's language. A person's own words have their own direction."""
    if block.own or block.style in ("quote", "code"):
        spans = [span for part in block.parts for span in _look(part, catalogue, whole=True)]
        rtl = mostly_rtl("".join(span.text for span in spans), otherwise=catalogue.rtl)
        return WordedBlock(block.style, _merged(spans), rtl)
    spans = [span for part in block.parts for span in _placed(part, catalogue, catalogue.rtl, whole=True)]
    return WordedBlock(block.style, _merged(_trimmed(spans)), catalogue.rtl)


def phrase_spans(words: Phrase, catalogue: Catalogue) -> tuple[Span, ...]:
    """One phrase, with the looks of what it names. Raises KeyError for a key that no catalogue has."""
    return _merged(_phrase(words, catalogue))


def typed(command: str, catalogue: Catalogue) -> str:
    """A command as it is typed in the catalogue's language: ``/poc show C-12`` as ``/contacto mostrar C-12``."""
    found = _COMMAND.match(command)
    if found is None:
        return command
    family, last = found["family"], found["last"]
    names = [family, *(["-".join((family, last))] if last else [])]
    said = [next(iter(catalogue.listed(f"cmd-{name}")), name.rpartition("-")[2]) for name in names]
    return found["sign"] + " ".join(said) + command[found.end() :]


def _phrase(words: Phrase, catalogue: Catalogue) -> list[Span]:
    home = catalogue.home(words.key)
    given = tuple((name, value if isinstance(value, int | str) else None) for name, value in words.args.items())
    spans = _filled(home.fill(words.key, given), tuple(words.args.values()), home)
    return [replace(span, strong=not span.code) for span in spans] if words.strong else spans


def _filled(cut: Sequence[str | int], args: Sequence[Inline | int | str], catalogue: Catalogue) -> list[Span]:
    spans: list[Span] = []
    for piece in cut:
        if isinstance(piece, str):
            spans.append(Span(piece))
        else:
            spans.extend(_placed(_inline(args[piece]), catalogue, catalogue.rtl))
    return spans


def _inline(value: Inline | int | str) -> Inline:
    return Text(str(value)) if isinstance(value, int | str) else value


def _placed(part: Inline, catalogue: Catalogue, rtl: bool, *, whole: bool = False) -> list[Span]:
    """A part as it stands in a line of that direction: isolated if it would disturb it."""
    spans = _look(part, catalogue, whole=whole)
    if isinstance(part, Phrase):
        alien = catalogue.home(part.key).rtl != rtl
    elif isinstance(part, Listing | Moment | Day):
        alien = False  # its parts are isolated one by one
    else:
        alien = any(disturbs(span.text, rtl) for span in spans)
    return _isolated(spans) if alien else spans


def _look(part: Inline, catalogue: Catalogue, *, whole: bool = False) -> list[Span]:
    """A part's spans; ``whole`` says that a person's words may keep their lines, being no part of a phrase of ours."""
    match part:
        case Phrase():
            return _phrase(part, catalogue)
        case Moment():
            return _phrase(_moment(part, catalogue.locale), catalogue)
        case Said():
            own = next(iter(part.renderings.values())) if len(part.renderings) == 1 else None
            parts = part.renderings.get(catalogue.language, own) or in_a_line(part.spoken.blocks, part.limit)
            spans = [span for each in parts for span in _look(each, catalogue)]
            return [replace(span, strong=True) for span in spans] if part.strong else spans
        case Day():
            return [Span(_day(part.value, catalogue.locale))]
        case Listing():
            marks = [Slot(number, None).format(catalogue.locale) for number in range(len(part.items))]
            return _filled(pieces(format_list(marks, locale=catalogue.locale)), part.items, catalogue)
        case _:
            return [_span(part, catalogue, tame if whole else one_line)]


def _span(
    part: Text | Code | ToType | Mention | Link | LanguageName, catalogue: Catalogue, clean: Callable[[str], str]
) -> Span:
    match part:
        case Text():
            return Span(clean(part.value), strong=part.strong, emphasis=part.emphasis)
        case ToType():
            return Span(clean(typed(part.value, catalogue)), code=True)
        case Code():
            return Span(clean(part.value), code=True)
        case Mention():
            return Span(one_line(part.name), mention=part.account)
        case Link():
            return Span(one_line(part.label), link=part.url)
        case LanguageName():
            return Span(own_name(part.code) if part.own else language_name(part.code, catalogue.locale))


def _moment(moment: Moment, locale: Locale) -> Phrase:
    local = moment.at.astimezone(ZoneInfo(moment.zone))
    return phrase(
        "moment",
        date=Text(_date(local.date(), locale)),
        time=Text(f"{local:%H:%M}"),
        zone=Text(_zone_name(local.tzname() or "UTC")),
        dtg=Text(dtg.format(local)),
    )


@lru_cache(maxsize=1000)  # lists name the same few days again and again, and working one out takes longest of all
def _date(day: date, locale: Locale) -> str:
    return format_skeleton("yMMMd", day, locale=locale)


@lru_cache(maxsize=100)
def _day(day: date, locale: Locale) -> str:
    return format_skeleton("MMMd", day, locale=locale)


def _zone_name(abbreviation: str) -> str:
    """The zone as people write it; where the tz database has numbers alone (``+0430``), ``UTC+04:30``."""
    if abbreviation[0] not in "+-":
        return abbreviation
    hours, minutes = abbreviation[:3], abbreviation[3:]
    return f"UTC{hours}:{minutes}" if minutes else f"UTC{hours}"


def language_name(code: str, locale: Locale) -> str:
    """What the readers of a locale call a language (BCP 47 tag); the tag itself if nobody knows a name for it."""
    try:
        return Locale.parse(code, sep="-").get_display_name(locale) or code
    except (UnknownLocaleError, ValueError):
        return locale.languages.get(code) or one_line(code)


def own_name(code: str) -> str:
    """What those who speak a language (BCP 47 tag) call it; the tag itself if nobody knows."""
    try:
        return Locale.parse(code, sep="-").get_display_name() or code
    except (UnknownLocaleError, ValueError):
        return one_line(code)


def _isolated(spans: Iterable[Span]) -> list[Span]:
    """Spans between isolates, line by line: an isolate ends with its line. The marks stay out of what is copied."""
    result = [Span(FSI)]
    for span in spans:
        first, *others = span.text.split("\n")
        result.append(replace(span, text=first))
        for text in others:
            result += [Span(PDI + "\n" + FSI), replace(span, text=text)]
    return [*result, Span(PDI)]


def _trimmed(spans: Sequence[Span]) -> Iterator[Span]:
    """Spans without space before the end of a line, as it is left behind a colon with nothing beside it."""
    following = [*(span.text for span in spans[1:]), "\n"]
    for span, text in zip(spans, following, strict=False):
        yield replace(span, text=span.text.rstrip(" ")) if text.startswith("\n") else span


def _merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Neighbours of one look as one; empty ones gone."""
    return tuple(_joined(list(alike)) for _, alike in groupby((span for span in spans if span.text), key=_look_of))


def _joined(alike: Sequence[Span]) -> Span:
    return alike[0] if len(alike) == 1 else replace(alike[0], text="".join(span.text for span in alike))
