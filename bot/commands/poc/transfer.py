"""Contacts from a file and to a file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.commands.poc.entries import sees_private
from bot.commands.poc.form import FORM
from bot.commands.poc.known import Merge, Merged
from bot.commands.poc.table import NUMBER, Row, read_table, write_table
from bot.commands.poc.vcard import write_vcards
from bot.core.contact import Contact
from bot.core.document import Attachment, Block, Code, Document, ToType, document, item, line, phrase
from bot.core.people import Role
from bot.core.refusal import Refusal
from bot.engine import params
from bot.engine.command import Context, Reply, command
from bot.engine.contact_undo import import_subject
from bot.engine.fields import fill

_MOST_PROBLEMS = 20
_MOST_LABELS = 10
_FORMATS = {"format-csv": "csv", "format-vcard": "vcard"}


@command("poc import", role=Role.COORDINATOR, takes_file=True)
def import_(ctx: Context) -> Reply:
    """Bring the list up to date with the contacts of a CSV file: with all of them or, when a row is wrong, none.

    Those that are in the list already are not added again; those that name their number are changed.
    """
    if ctx.file is None:
        raise Refusal(phrase("poc-no-file", command=ToType(f"{ctx.prefix}poc add")), usage=False)
    table = read_table(ctx.file.data, ctx)
    merge = Merge(ctx.unit.contacts.every(ctx.within), ctx)
    problems: list[Block] = []
    for line_number, row in table:
        problems += _read(line_number, row, ctx, merge)
    if problems:
        more = len(problems) - _MOST_PROBLEMS
        shown = [*problems[:_MOST_PROBLEMS], *([line(phrase("poc-more-problems", count=more))] if more > 0 else [])]
        raise Refusal("poc-not-imported", *shown, usage=False)
    if not table:
        raise Refusal("poc-empty-table", usage=False)
    merged = merge.keep()
    subject = import_subject([each.number for each in merged.added], [each.number for each in merged.changed])
    return Reply(document(_imported(merged)), subject=subject)


@command("poc export", role=Role.COORDINATOR, format=params.optional(params.choice(_FORMATS)))
def export(ctx: Context, format: str | None) -> Reply:
    """Send the asker the contacts that agreed to it and have not expired, as files."""
    every = ctx.unit.contacts.every(ctx.within)
    contacts = [each for each in every if each.consent and not each.expired(ctx.now) and sees_private(ctx, each)]
    if not contacts:
        raise Refusal("poc-nobody-consents", usage=False)
    left = len(every) - len(contacts)
    files = tuple(_file(each, contacts, ctx) for each in ([format] if format else _FORMATS.values()))
    blocks = document(
        phrase("poc-exported", count=len(contacts)),
        [line(phrase("poc-left-out", count=left))] if left else [],
        phrase("poc-export-care"),
    ).blocks
    subject = {"exported": len(contacts)}
    private = Document(blocks, files=files)
    if ctx.room.direct:
        return Reply(private, subject=subject)
    return Reply(document(phrase("poc-files-privately")), privately=private, subject=subject)


def _read(line_number: int, row: Row, ctx: Context, merge: Merge) -> list[Block]:
    """Put a row into the merge; returns what is wrong with it."""
    values, amiss = fill(FORM, row, ctx, complete=True)
    wrong = [block for blocks in amiss.values() for block in blocks]
    if not wrong:
        try:
            merge.put(values.pop(NUMBER.name, ""), values)
        except Refusal as refusal:
            wrong = [item(*refusal.said)]
    return [Block("item", (phrase("poc-line", line=line_number), *each.parts)) for each in wrong]


def _imported(merged: Merged) -> Iterator[Block]:
    """What came of an import."""
    if merged.added:
        first, last = Code(merged.added[0].label), Code(merged.added[-1].label)
        yield line(phrase("poc-imported", count=len(merged.added), first=first, last=last))
    if merged.changed:
        yield line(phrase("poc-import-changed", count=len(merged.changed), contacts=_labels(merged.changed)))
    if merged.known:
        yield line(phrase("poc-import-known", count=len(merged.known), contacts=_labels(merged.known)))
    if merged.repeated:
        yield line(phrase("poc-import-repeated", count=merged.repeated))


def _labels(contacts: Sequence[Contact]) -> Code:
    shown = [each.label for each in contacts[:_MOST_LABELS]]
    return Code(" ".join([*shown, "…"] if len(contacts) > _MOST_LABELS else shown))


def _file(format: str, contacts: Sequence[Contact], ctx: Context) -> Attachment:
    if format == "csv":
        return Attachment("contacts.csv", "text/csv", ctx.unit.blobs.keep(write_table(contacts, ctx)))
    cards = write_vcards(contacts, ctx.within.name, ctx.now)
    return Attachment("contacts.vcf", "text/vcard", ctx.unit.blobs.keep(cards))
