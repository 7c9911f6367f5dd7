"""Terms as files have them: CSV with a column a language, and TBX (ISO 30042)."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterator
from typing import NoReturn
from xml.etree import ElementTree as Xml
from xml.parsers import expat

from bot.commands.term.reading import Wordings, language, whole, wording
from bot.core.document import phrase
from bot.core.lexicon import Wording
from bot.core.refusal import Refusal
from bot.engine.command import Context

_MOST = 5_000  # terms of a file
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
    """A column a language, by its tag or name. A Refusal names the line that is wrong."""
    header = next(iter(text.splitlines()), "")
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=max(",;\t", key=header.count))
    columns = [language(name, ctx) if name.strip() else "" for name in next(rows, [])]
    terms: list[Wordings] = []
    for row in rows:
        cells = [(tag, cell) for tag, cell in zip(columns, row, strict=False) if tag and cell.strip()]
        if cells:
            terms.append(_in_line(rows.line_num, cells))
    return terms


def _in_line(number: int, cells: list[tuple[str, str]]) -> Wordings:
    try:
        return whole([wording(tag, cell) for tag, cell in cells])
    except Refusal as refusal:
        raise Refusal(phrase("term-line", line=number, why=refusal.what), usage=False) from None


def _tbx(data: bytes, ctx: Context) -> list[Wordings]:
    """Concepts with their first term in each language that the bot knows; those in one language only are left out."""
    _declares_nothing(data)
    root = Xml.fromstring(data)  # noqa: S314 -- no entity is declared in it, and none is fetched
    concepts = (dict(reversed(list(_said(each, ctx)))) for each in root.iter() if _tag(each) in _CONCEPTS)
    return [whole([found[tag] for tag in sorted(found)]) for found in concepts if len(found) > 1]


def _said(concept: Xml.Element, ctx: Context) -> Iterator[tuple[str, Wording]]:
    tongues = ctx.phrases.tongues()
    for section in (each for each in concept.iter() if _tag(each) in _LANGUAGES):
        tag = (section.get(_LANG) or "").lower()
        known = tongues.get(tag) or tongues.get(tag.partition("-")[0])
        term = next(("".join(each.itertext()) for each in section.iter() if _tag(each) == "term"), "")
        if known and term.strip():
            yield known, wording(known, term)


def _declares_nothing(data: bytes) -> None:
    """Raises ExpatError for a file that declares entities, in whatever encoding: they are made to grow without end."""
    parser = expat.ParserCreate()
    parser.EntityDeclHandler = _declared
    parser.Parse(data, True)


def _declared(*_entity: object) -> NoReturn:
    raise expat.ExpatError("an entity is declared")


def _tag(element: Xml.Element) -> str:
    return str(element.tag).rpartition("}")[2]
