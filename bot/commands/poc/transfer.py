"""Contacts from a file and to a file."""

from __future__ import annotations

from collections.abc import Sequence

from bot.commands.poc.entries import sees_private
from bot.commands.poc.form import FORM, new_contact
from bot.commands.poc.table import Row, read_table, write_table
from bot.commands.poc.vcard import write_vcards
from bot.core.contact import Contact
from bot.core.document import Attachment, Block, Code, Document, ToType, document, item, line, phrase
from bot.core.people import Role
from bot.core.refusal import Refusal
from bot.engine import params
from bot.engine.command import Context, Reply, command
from bot.engine.fields import fill

_MOST_PROBLEMS = 20
_FORMATS = {"format-csv": "csv", "format-vcard": "vcard"}


@command("poc import", role=Role.COORDINATOR, takes_file=True)
def import_(ctx: Context) -> Reply:
    """Add the contacts of a CSV file: all of them or, when a row is wrong, none."""
    if ctx.file is None:
        raise Refusal(phrase("poc-no-file", command=ToType(f"{ctx.prefix}poc add")), usage=False)
    contacts: list[Contact] = []
    problems: list[Block] = []
    for number, row in read_table(ctx.file.data, ctx):
        _read(number, row, ctx, contacts, problems)
    if problems:
        more = len(problems) - _MOST_PROBLEMS
        shown = [*problems[:_MOST_PROBLEMS], *([line(phrase("poc-more-problems", count=more))] if more > 0 else [])]
        raise Refusal("poc-not-imported", *shown, usage=False)
    if not contacts:
        raise Refusal("poc-empty-table", usage=False)
    added = ctx.unit.contacts.add(ctx.within, contacts)
    first, last = added[0].label, added[-1].label
    said = phrase("poc-imported", count=len(added), first=Code(first), last=Code(last))
    return Reply(document(said), subject={"first": added[0].number, "last": added[-1].number})


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


def _read(number: int, row: Row, ctx: Context, contacts: list[Contact], problems: list[Block]) -> None:
    """Put the contact of a row to the contacts, or what is wrong with the row to the problems."""
    values, amiss = fill(FORM, row, ctx, complete=True)
    wrong = [block for blocks in amiss.values() for block in blocks]
    if not wrong:
        try:
            contacts.append(new_contact(values, ctx))
        except Refusal as refusal:
            wrong = [item(*refusal.said)]
    problems += [Block("item", (phrase("poc-line", line=number), *each.parts)) for each in wrong]


def _file(format: str, contacts: Sequence[Contact], ctx: Context) -> Attachment:
    if format == "csv":
        return Attachment("contacts.csv", "text/csv", ctx.unit.blobs.keep(write_table(contacts, ctx)))
    cards = write_vcards(contacts, ctx.within.name, ctx.now)
    return Attachment("contacts.vcf", "text/vcard", ctx.unit.blobs.keep(cards))
