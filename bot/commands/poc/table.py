"""Contacts as CSV (RFC 4180), with a column for each field of the form."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterable, Iterator, Sequence

from bot.commands.poc.form import FORM
from bot.core import dtg
from bot.core.contact import Access, Contact
from bot.core.document import Code, phrase
from bot.core.refusal import Refusal
from bot.engine.cells import harmless, without_apostrophe
from bot.engine.command import Context
from bot.engine.fields import Field, label, labels
from bot.engine.words import fold

MOST_ROWS = 10_000
_MOST_BYTES = 8_000_000
_DELIMITERS = (",", ";", "\t", "|")
NUMBER = Field("number", lambda text, _ctx: text)
"""Which entry a row was written from."""

_COLUMNS = (NUMBER, *FORM)
_MARKS = (
    (codecs.BOM_UTF32_LE, "UTF-32"),
    (codecs.BOM_UTF32_BE, "UTF-32"),
    (codecs.BOM_UTF16_LE, "UTF-16"),
    (codecs.BOM_UTF16_BE, "UTF-16"),
)

Row = list[tuple[Field, str]]
"""What stands in the cells of a line that have something in them."""


def read_table(data: bytes, ctx: Context) -> list[tuple[int, Row]]:
    """The rows of a table, each with its line. Raises Refusal for what is no table, or no table of contacts."""
    if len(data) > _MOST_BYTES:
        raise Refusal(phrase("poc-file-too-big", megabytes=_MOST_BYTES // 1_000_000), usage=False)
    text = _decoded(data)
    header = next(iter(text.splitlines()), "")
    known = labels(_COLUMNS, ctx)
    delimiter = max(_DELIMITERS, key=lambda each: sum(_name(cell) in known for cell in header.split(each)))
    lines = _lines(text, delimiter)
    _, names = next(lines, (0, []))
    columns = [known.get(_name(name)) for name in names]
    unknown = [name for name, column in zip(names, columns, strict=True) if column is None and name.strip()]
    if unknown or not any(columns):
        shown = Code(", ".join(label(field, ctx) for field in FORM))
        raise Refusal(phrase("poc-unknown-columns", typed=Code(", ".join(unknown)[:200]), known=shown), usage=False)
    rows = [(number, _row(columns, cells)) for number, cells in lines if any(map(str.strip, cells))]
    if len(rows) > MOST_ROWS:
        raise Refusal(phrase("poc-too-many-rows", limit=MOST_ROWS), usage=False)
    return rows


def write_table(contacts: Iterable[Contact], ctx: Context) -> bytes:
    """Contacts as UTF-8 with a byte order mark, by which spreadsheets know it; in the asker's language."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow([label(field, ctx) for field in _COLUMNS])
    for contact in contacts:
        texts = dict(_texts(contact, ctx))
        writer.writerow([harmless(texts.get(field.name, "")) for field in _COLUMNS])
    return out.getvalue().encode("utf-8-sig")


def _decoded(data: bytes) -> str:
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), None)
    if encoding is None and b"\0" in data:
        encoding = "UTF-16"
    try:
        if encoding is None:
            return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        encoding = "Windows-1252"
    raise Refusal(phrase("poc-encoding", encoding=Code(encoding)), usage=False)


def _lines(text: str, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    """The lines of a table, each with its number in the file."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    number = 1
    try:
        for cells in reader:
            yield number, cells
            number = reader.line_num + 1
    except csv.Error:
        raise Refusal(phrase("poc-broken-table", line=number), usage=False) from None


def _name(cell: str) -> str:
    return fold(cell.strip().strip('"').strip())


def _row(columns: Sequence[Field | None], cells: Sequence[str]) -> Row:
    return [
        (column, without_apostrophe(cell.strip()))
        for column, cell in zip(columns, cells, strict=False)
        if column is not None and cell.strip()
    ]


def _texts(contact: Contact, ctx: Context) -> Iterator[tuple[str, str]]:
    """What the fields of a contact say, as it is typed into the form."""
    yield "number", contact.label
    for name in ("function", "organisation", "name", "area", "nationality", "zone"):
        yield name, getattr(contact, name)
    kinds = list(dict.fromkeys(method.kind for method in contact.methods))
    for kind in kinds:
        yield kind, ", ".join(_method(each.value, each.access, ctx) for each in contact.methods if each.kind is kind)
    if len(kinds) > 1:
        yield "preferred", ", ".join(ctx.phrases.synonyms(f"field-{kind}", ctx.language)[0] for kind in kinds)
    yield "clusters", ", ".join(contact.clusters)
    yield "languages", ", ".join(contact.languages)
    yield "consent", ctx.phrases.synonyms("word-yes" if contact.consent else "word-no", ctx.language)[0]
    if contact.duty:
        yield "duty", str(contact.duty)
    if contact.account:
        yield "account", f"{contact.account.platform}:{contact.account.id}"
    if contact.expires:
        yield "expires", dtg.format(contact.expires)


def _method(value: str, level: Access, ctx: Context) -> str:
    public = ctx.phrases.synonyms(f"access-{Access.PUBLIC}", ctx.language)[0]
    return f"{value} ({public})" if level is Access.PUBLIC else value
