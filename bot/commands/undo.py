"""Taking back one's own last record command, where everybody sees it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from bot.core.document import Block, Code, Document, Text, document, line, phrase
from bot.core.marking import Marking
from bot.core.place import Account
from bot.core.record import Record, Ref, Taken, Wanted
from bot.core.refusal import Refusal
from bot.engine.authors import step
from bot.engine.blocking import release_if_over
from bot.engine.command import Context, Notice, Reply, command
from bot.engine.contact_undo import last_with_contacts, take_back
from bot.engine.kinds import RecordKind
from bot.engine.privately import languages_of, may_read
from bot.engine.standing import redrawn, told_others

_WITHIN = timedelta(minutes=10)
_TOGETHER = 50  # records that one command changed


@dataclass(frozen=True, slots=True)
class _Change:
    """A record with the version of it that a command made."""

    kind: RecordKind
    record: Record
    taken: Taken

    @property
    def filed(self) -> bool:
        """Whether the command filed the record."""
        return self.taken.version == 1


@command("undo")
def undo(ctx: Context) -> Reply:
    """Take back what you did last with a record or a contact, within ten minutes and unless others changed it since."""
    since = ctx.now - _WITHIN
    last, with_contact = ctx.unit.steps.last_by(ctx.within, ctx.person, since), last_with_contacts(ctx, since)
    if with_contact and (last is None or last[1].step.at < with_contact.at):
        subject, said = take_back(ctx, with_contact)
        return Reply(document(said), subject=subject)
    if last is None:
        raise _nothing()
    _, taken = last
    if taken.step.action == "step-undo":
        raise Refusal("undo-twice", usage=False)
    changes = list(_changes(taken, ctx))
    if not changes or any(change.record.marking > ctx.ceiling for change in changes):
        raise _nothing()
    for change in changes:
        if change.record.version != change.taken.version:
            raise Refusal(phrase("undo-changed", record=Code(str(change.record.ref))), usage=False)
    return _told([replace(change, record=_taken_back(change, ctx)) for change in changes], ctx)


def _nothing() -> Refusal:
    return Refusal(phrase("undo-nothing", minutes=int(_WITHIN.total_seconds()) // 60), usage=False)


def _changes(last: Taken, ctx: Context) -> Iterator[_Change]:
    """All that the command changed of which a step came: perhaps several records, of several kinds."""
    for kind in ctx.kinds.values():
        records = kind.records(ctx.unit)
        for record in records.listed(ctx.within, Wanted(since=last.step.at), Marking.RED, _TOGETHER).records:
            made = {taken.version: taken for taken in reversed(records.history(ctx.within, record.number))}
            yield from (_Change(kind, record, each) for each in made.values() if each.step.cause == last.step.cause)


def _taken_back(change: _Change, ctx: Context) -> Record:
    """Put the version before in place of a record, or cancel one that was filed just then."""
    records, record = change.kind.records(ctx.unit), change.record
    before = records.version(ctx.within, record.number, record.version - 1)
    kind = change.kind
    reads = kind.withdrawn(ctx, record) if before is None else kind.restored(ctx, before, record)
    again = replace(reads, version=record.version, changed=ctx.now)
    restored: Record = records.change(ctx.within, again, step(ctx, "step-undo"))
    change.kind.settled(ctx, restored)
    release_if_over(ctx.unit, ctx.within, restored, ctx.now)
    return restored


def _told(taken_back: Sequence[_Change], ctx: Context) -> Reply:
    """The record as it reads now, here and wherever its card stands, where it is said who took it back; of several,
    a line each."""
    said = {change.record.ref: document(_by(change, ctx.person.name)) for change in taken_back}
    elsewhere, announced = told_others(ctx, [each.record for each in taken_back], lambda record, _: said[record.ref])
    reply = Reply(
        document(map(_line, taken_back)),
        subject=_subject(taken_back),
        amended=[each for one in taken_back for each in redrawn(ctx.unit, ctx.within, one.record, one.kind.card)],
        elsewhere=dict(_concerned(taken_back, said, ctx)) | elsewhere,
        announced=announced,
    )
    [change, *others] = taken_back
    if others or change.record.marking > ctx.ceiling or reply.here is None:
        return reply
    return replace(reply, here=reply.here + change.kind.card(change.record, ctx.zone), card=change.record.ref)


def _concerned(
    taken_back: Sequence[_Change], said: Mapping[Ref, Document], ctx: Context
) -> Iterator[tuple[Account, Notice]]:
    """Those before whom no card may stand, and whom the change concerned."""
    for change in taken_back:
        for account in change.kind.concerned(ctx, change.record):
            own = account in (*ctx.person.accounts, ctx.account)
            if not own and may_read(ctx.unit, ctx.within, change.record, account):
                languages = languages_of(ctx.unit, ctx.within, account)
                yield account, Notice(said[change.record.ref], languages=languages)


def _subject(taken_back: Sequence[_Change]) -> dict[str, str | int]:
    if len(taken_back) == 1:
        return {change.kind.family: change.record.number for change in taken_back}
    return {"records": " ".join(str(change.record.ref) for change in taken_back)}


def _line(change: _Change) -> Block:
    return line(phrase("undo-filed" if change.filed else "undo-done", record=Code(str(change.record.ref))))


def _by(change: _Change, who: str) -> Block:
    key = "undo-filed-by" if change.filed else "undo-done-by"
    return line(phrase(key, record=Code(str(change.record.ref)), who=Text(who)))
