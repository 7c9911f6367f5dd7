"""Terms as files have them: CSV with a column a language, and TBX (ISO 30042)."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Callable, Iterator
from typing import NoReturn, ParamSpec, TypeVar
from xml.etree import ElementTree as Xml
from xml.parsers import expat

from bot.commands.term.reading import Wordings, language, whole, wording
from bot.core.document import Block, item, phrase
from bot.core.lexicon import Wording
from bot.core.refusal import Refusal
from bot.engine.command import Context

_MOST = 5_000  # terms of a file
_MOST_FAULTS = 10  # that are told
P = ParamSpec("P")
T = TypeVar("T")
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_CONCEPTS, _LANGUAGES = {"termEntry", "conceptEntry"}, {"langSet", "langSec"}
"""The elements of TBX 2 (2008) and TBX 3 (2019)."""


def terms_in(data: bytes, ctx: Context) -> list[Wordings]:
    """The terms of a file. Raises Refusal where it is neither CSV nor TBX, or has none that can be read."""
    try:
        terms = _tbx(data, ctx) if _is_xml(data) else _table(_text(data), ctx)
    except (UnicodeError, csv.Error, Xml.ParseError, expat.ExpatError):
        raise Refusal(phrase("term-file"), usage=False) from None
    if not terms or len(terms) > _MOST:
        raise Refusal(phrase("term-count", count=len(terms), limit=_MOST), usage=False)
    return terms


def _is_xml(data: bytes) -> bool:
    return data[:64].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")[:1] == b"<"


def _text(data: bytes) -> str:
    """UTF-8, or what spreadsheets call Unicode text (UTF-16)."""
    wide = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    return data.decode("utf-16" if wide else "utf-8-sig")


def _table(text: str, ctx: Context) -> list[Wordings]:
    """A column a language, by its tag or name. A Refusal names the lines that are wrong."""
    header = next(iter(text.splitlines()), "")
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=max(",;\t", key=header.count))
    faults = _Faults("term-line")
    columns = [faults.at(1, language, name, ctx) if name.strip() else "" for name in next(rows, [])]
    terms: list[Wordings | None] = []
    for row in rows:
        cells = [(tag, cell) for tag, cell in zip(columns, row, strict=False) if tag and cell.strip()]
        if cells and None not in columns:
            terms.append(faults.at(rows.line_num, _in_line, cells))
    return faults.none_in(terms)


def _in_line(cells: list[tuple[str, str]]) -> Wordings:
    return whole([wording(tag, cell) for tag, cell in cells])


def _tbx(data: bytes, ctx: Context) -> list[Wordings]:
    """Concepts with their first term in each language that the bot knows; those in one language only are left out."""
    _declares_nothing(data)
    root = Xml.fromstring(data)  # noqa: S314 -- no entity is declared in it, and none is fetched
    concepts = [each for each in root.iter() if _tag(each) in _CONCEPTS]
    faults = _Faults("term-entry")
    return faults.none_in([faults.at(number, _concept, each, ctx) for number, each in enumerate(concepts, 1)])


def _concept(concept: Xml.Element, ctx: Context) -> Wordings | None:
    found = dict(reversed(list(_said(concept, ctx))))
    return whole([found[tag] for tag in sorted(found)]) if len(found) > 1 else None


def _said(concept: Xml.Element, ctx: Context) -> Iterator[tuple[str, Wording]]:
    tongues = ctx.phrases.tongues()
    for section in (each for each in concept.iter() if _tag(each) in _LANGUAGES):
        tag = (section.get(_LANG) or "").lower()
        known = tongues.get(tag) or tongues.get(tag.partition("-")[0])
        term = next(("".join(each.itertext()) for each in section.iter() if _tag(each) == "term"), "")
        if known and term.strip():
            yield known, wording(known, term)


class _Faults:
    """What is wrong with a file, place by place, told at once. ``key`` is the phrase that names a place."""

    def __init__(self, key: str) -> None:
        self._key = key
        self._found: list[Block] = []

    def at(self, place: int, read: Callable[P, T], *args: P.args, **more: P.kwargs) -> T | None:
        """What is read at a place; None where that is refused."""
        try:
            return read(*args, **more)
        except Refusal as refusal:
            self._found.append(item(phrase(self._key, place=place, why=refusal.what)))
            return None

    def none_in(self, terms: list[Wordings | None]) -> list[Wordings]:
        """The terms. Raises Refusal where something was wrong."""
        if self._found:
            raise Refusal(phrase("term-faults", count=len(self._found)), *self._found[:_MOST_FAULTS], usage=False)
        return [each for each in terms if each is not None]


def _declares_nothing(data: bytes) -> None:
    """Raises ExpatError for a file that declares entities, in whatever encoding: they are made to grow without end."""
    parser = expat.ParserCreate()
    parser.EntityDeclHandler = _declared
    parser.Parse(data, True)


def _declared(*_entity: object) -> NoReturn:
    raise expat.ExpatError("an entity is declared")


def _tag(element: Xml.Element) -> str:
    return str(element.tag).rpartition("}")[2]
