"""The minutes of a meeting, as they are read."""

from __future__ import annotations

from collections.abc import Iterator

from bot.commands.meet.cards import by, place
from bot.core.document import (
    Block,
    Code,
    Document,
    Inline,
    Listing,
    Moment,
    Text,
    document,
    heading,
    item,
    labelled,
    line,
    phrase,
)
from bot.core.meeting import Answer, Coming, Meeting
from bot.core.record import Author
from bot.core.session import Entry, Line, Session
from bot.engine.words import fold

_APART = Text(" · ")
SIGNS = {Entry.DECISION: "⚖️", Entry.ACTION: "➡️", Entry.NOTE: "📝"}
"""What tells a line's kind without words."""


def minutes(meeting: Meeting, session: Session, zone: str) -> Document:
    """All that is to be known of a session; times in ``zone`` (IANA)."""
    title = phrase(
        "meet-minutes-of",
        marking=Code(meeting.marking.label),
        meeting=Code(str(meeting.ref)),
        title=Text(meeting.title),
    )
    return document(
        heading(title),
        list(_frame(meeting, session, zone)),
        list(_summary(session, zone)),
        list(_course(session, zone)),
    )


def missing(meeting: Meeting, session: Session) -> list[str]:
    """Who was invited by name, or had said that they would come, and was not there; and organisations of which nobody
    was: by name."""
    there = {each.who.person for each in session.present}
    organisations = {fold(each.who.organisation) for each in session.present}
    expected = {each.person: each.name for each in meeting.invited if each.person is not None}
    expected |= {each.by.person: each.by.name for each in meeting.answers if _comes(each, session)}
    absent = [name for person, name in expected.items() if person not in there]
    bodies = (each.organisation for each in meeting.invited if each.person is None and each.organisation)
    return [*absent, *(each for each in bodies if fold(each) not in organisations)]


def _comes(answer: Answer, session: Session) -> bool:
    return (answer.key, answer.says) == (session.key, Coming.YES)


def _frame(meeting: Meeting, session: Session, zone: str) -> Iterator[Block]:
    times: list[Inline] = [Moment(session.begun, zone)]
    if session.ended is not None:
        times += [Text(" – "), Moment(session.ended, zone)]
    yield labelled("meet-when", *times)
    if meeting.where:
        yield labelled("meet-where", place(meeting.where))
    yield labelled("meet-present", _people([each.who for each in session.present]))
    if names := missing(meeting, session):
        yield labelled("meet-missing", Listing(tuple(map(Text, names))))


def _people(some: list[Author]) -> Inline:
    return Listing(tuple(map(by, some)))


def _summary(session: Session, zone: str) -> Iterator[Block]:
    """What was decided, and what is to be done: what one looks for first."""
    for entry, key in ((Entry.DECISION, "meet-decisions"), (Entry.ACTION, "meet-actions")):
        some = [each for each in session.lines if each.entry is entry]
        if some:
            yield heading(phrase(key))
            yield from (_row(each, zone) for each in some)


def _course(session: Session, zone: str) -> Iterator[Block]:
    """The notes, under what was spoken of."""
    for place_of, each in enumerate(session.agenda):
        about = phrase(f"meet-about-{each.about}")
        yield heading(Text(f"{place_of + 1}. "), about, _APART, Text(each.title))
        notes = [entry for entry in session.lines if entry.item == place_of]
        yield from (_row(entry, zone) for entry in notes)
        if not notes:
            yield line(phrase("meet-nothing-noted"))
    rest = [each for each in session.lines if each.item < 0 and each.entry is Entry.NOTE]
    if rest:
        yield heading(phrase("meet-notes"))
        yield from (_row(each, zone) for each in rest)


def _row(entry: Line, zone: str) -> Block:
    if entry.record is None:
        return item(Text(entry.text), _APART, by(entry.by))
    return item(Code(str(entry.record)), _APART, *to_do(entry, zone))


def to_do(entry: Line, zone: str) -> list[Inline]:
    """What is to be done, by whom, and by when in ``zone`` (IANA)."""
    parts: list[Inline] = [Text(entry.text)]
    parts += [_APART, Text(entry.whose)] if entry.whose else []
    return [*parts, _APART, Moment(entry.due, zone)] if entry.due else parts
