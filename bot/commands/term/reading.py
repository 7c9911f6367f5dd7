"""Terms as people type them, and as files have them: CSV with a column a language, and TBX (ISO 30042)."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from xml.etree import ElementTree as Xml

from bot.core.document import Code, Text, phrase
from bot.core.lexicon import Wording
from bot.core.refusal import Refusal
from bot.engine.command import Context
from bot.engine.words import fold

MOST = 5_000
_LONGEST = 100  # characters of a wording
_PAIR = re.compile(
    r"""\s*([^\W\d_]{2,20}(?:-\w+)?)\s*[:=]\s*(?:"([^"]+)"|“([^”]+)”|«\s*([^»]+?)\s*»|([^\s,;،؛"“«]+))[\s,;،؛]*"""
)
_ACRONYM = re.compile(r"([^\W\d_][\w./&-]{1,14})\s*\(([^()]{4,90})\)")
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"

Wordings = tuple[Wording, ...]


def typed(text: str, ctx: Context) -> Wordings:
    """What is typed as ``en:"cordon" fr:"bouclage"``. Raises Refusal where it is not so, or names one language only."""
    found: list[Wording] = []
    at = 0
    while at < len(text):
        pair = _PAIR.match(text, at)
        if pair is None:
            raise Refusal(phrase("term-pairs", typed=Code(text[at : at + 40])), about="term")
        found.append(_wording(_language(pair[1], ctx), next(filter(None, pair.groups()[1:]), "")))
        at = pair.end()
    return whole(found)


def whole(found: list[Wording]) -> Wordings:
    """A term's wordings. Raises Refusal for fewer than two languages, or one that is named twice."""
    languages = [each.language for each in found]
    if len(set(languages)) < len(languages):
        twice = next(each for each in languages if languages.count(each) > 1)
        raise Refusal(phrase("term-twice", language=Code(twice)), about="term")
    if len(found) < 2:
        raise Refusal(phrase("term-alone"), about="term")
    return tuple(found)


def table(data: bytes, ctx: Context) -> list[Wordings]:
    """The terms of a CSV file: a column a language, by its tag or name. Raises Refusal with the line that is wrong."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Refusal(phrase("term-file"), usage=False) from None
    header = next(iter(text.splitlines()), "")
    delimiter = max(",;\t", key=header.count)
    rows = csv.reader(io.StringIO(text), delimiter=delimiter)
    languages = [_language(name, ctx) for name in next(rows, []) if name.strip()]
    terms: list[Wordings] = []
    for row in rows:
        cells = zip(languages, row, strict=False)
        if found := [_wording(language, cell) for language, cell in cells if cell.strip()]:
            terms.append(_in_line(rows.line_num, found))
    return _some(terms)


def tbx(data: bytes, ctx: Context) -> list[Wordings]:
    """The terms of a TBX file: its concepts (``termEntry``, ``conceptEntry``) with their first term in each language.
    Raises Refusal."""
    if b"<!ENTITY" in data:
        raise Refusal(phrase("term-file"), usage=False)
    try:
        root = Xml.fromstring(data)  # noqa: S314 -- expat expands no entities that are not declared, and none are
    except Xml.ParseError:
        raise Refusal(phrase("term-file"), usage=False) from None
    entries = [each for each in root.iter() if _tag(each) in {"termEntry", "conceptEntry"}]
    terms = []
    for entry in entries:
        found: dict[str, Wording] = {}
        for section in (each for each in entry if _tag(each) in {"langSet", "langSec"}):
            language = _language(section.get(_LANG) or "", ctx)
            term = next((each.text for each in section.iter() if _tag(each) == "term" and each.text), None)
            if term:
                found.setdefault(language, _wording(language, term))
        if len(found) > 1:
            terms.append(whole(list(found.values())))
    return _some(terms)


def _in_line(number: int, found: list[Wording]) -> Wordings:
    try:
        return whole(found)
    except Refusal as refusal:
        raise Refusal(phrase("term-line", line=number, why=refusal.what), usage=False) from None


def _some(terms: list[Wordings]) -> list[Wordings]:
    if not terms or len(terms) > MOST:
        raise Refusal(phrase("term-count", count=len(terms), limit=MOST), usage=False)
    return terms


def _language(named: str, ctx: Context) -> str:
    tag = ctx.phrases.tongues().get(fold(named.strip()))
    if tag is None:
        raise Refusal(phrase("refusal-language", typed=Text(named[:40])), about="term")
    return tag


def _wording(language: str, said: str) -> Wording:
    words = " ".join(said.split())
    if len(words) > _LONGEST:
        raise Refusal(phrase("term-long", typed=Text(words[:40]), limit=_LONGEST), about="term")
    acronym = _ACRONYM.fullmatch(words)
    return Wording(language, acronym[1], acronym[2]) if acronym else Wording(language, words)


def _tag(element: Xml.Element) -> str:
    return str(element.tag).rpartition("}")[2]


def shown(wordings: Wordings) -> Iterator[tuple[str, str]]:
    """Each language with what is said in it, an acronym with what it stands for."""
    for each in wordings:
        yield each.language, f"{each.word} ({each.full})" if each.full else each.word
