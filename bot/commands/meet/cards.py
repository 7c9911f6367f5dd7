"""What is shown of a meeting."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.core.document import (
    Action,
    Attachment,
    Block,
    Code,
    Document,
    Inline,
    LanguageName,
    Link,
    Listing,
    Moment,
    Phrase,
    Poll,
    Text,
    ToType,
    beneath,
    document,
    heading,
    item,
    labelled,
    line,
    phrase,
)
from bot.core.meeting import Coming, Meeting, MeetingState, Occurrence
from bot.core.record import Author
from bot.core.session import AgendaItem
from bot.core.task import Assignee
from bot.engine.recurring_said import recurs_at

_APART = Text(" · ")
_LISTED = 20  # people
SYMBOLS = {Coming.YES: "👍", Coming.NO: "👎", Coming.MAYBE: "🤔"}


def card(meeting: Meeting, zone: str) -> Document:
    """All of a meeting, with the buttons to say whether one comes; times in ``zone`` (IANA)."""
    title = phrase(
        "meet-title", marking=Code(meeting.marking.label), meeting=Code(str(meeting.ref)), title=Text(meeting.title)
    )
    said = document(heading(title), list(_fields(meeting, zone))).with_actions(*actions(meeting))
    if meeting.state is MeetingState.PROPOSED:
        return replace(said, poll=_poll(meeting, zone))
    return said + for_calendars(meeting)


def _poll(meeting: Meeting, zone: str) -> Poll:
    """Which of the times suit, to be answered in each platform's own way."""
    question = (Code(str(meeting.ref)), Text(" "), Text(meeting.title))
    return Poll(question, tuple(Moment(each, zone) for each in meeting.slots), f"meet vote {meeting.number}")


def slot_lines(meeting: Meeting, zone: str) -> list[Block]:
    """The times that are proposed, with how many they suit, and whom."""
    lines = []
    for place_of, (slot, people) in enumerate(zip(meeting.slots, meeting.tally(), strict=True), 1):
        who: list[Inline] = [Text(": "), Listing(tuple(map(by, people[:_LISTED])))] if people else []
        count = phrase("meet-votes", count=len(people))
        lines.append(item(Text(f"{place_of}. "), Moment(slot, zone), _APART, count, *who))
    return lines


def for_calendars(meeting: Meeting) -> Document:
    """The file that tells calendars of a meeting. Cards have it too: what a message was sent with stays with it."""
    return Document((), files=(Attachment(f"{meeting.ref}.ics", "text/calendar", meeting.calendar),))


def hidden(meeting: Meeting) -> Document:
    """What is told instead of a meeting to somebody who may not be shown it privately."""
    return document(phrase("meet-marked-too-high", meeting=Code(str(meeting.ref))))


def row(meeting: Meeting, zone: str) -> Block:
    """One line of a list: its next occurrence, as the card has it."""
    return row_of(meeting, shown_occurrence(meeting), zone)


def row_of(meeting: Meeting, occurrence: Occurrence | None, zone: str) -> Block:
    """One line about an occurrence."""
    parts: list[Inline] = [Code(str(meeting.ref)), _APART]
    parts += [Moment(occurrence.at, zone), _APART] if occurrence else []
    if meeting.state is not MeetingState.PLANNED:
        parts += [state_named(meeting.state), _APART]
    parts.append(Text(meeting.title))
    if meeting.where:
        parts += [_APART, place(meeting.where)]
    return item(*parts)


def shown_occurrence(meeting: Meeting) -> Occurrence | None:
    """The occurrence that a card shows: the next one since the meeting was changed last. What falls due changes it."""
    return meeting.next(meeting.changed) if meeting.state is MeetingState.PLANNED else None


def state_named(state: MeetingState) -> Phrase:
    """What a state is called."""
    return Phrase(f"meet-state-{state}", strong=True)


def place(where: str) -> Inline:
    """A place, or a link that can be followed."""
    return Link(where, where) if where.startswith(("http://", "https://")) and " " not in where else Text(where)


def invited(meeting: Meeting) -> Inline:
    """Who is to come."""
    if meeting.for_everybody:
        return phrase("meet-everybody")
    roles = [phrase(f"meet-role-{each.name.lower()}") for each in meeting.roles]
    return Listing((*roles, *(Text(_name(each)) for each in meeting.invited)))


def agenda_lines(items: Sequence[AgendaItem], now: int | None) -> list[Block]:
    """The items of an agenda, a line each; the one that is spoken of ``now`` (from 0) stands out."""
    return [
        item(
            Text(f"{'👉 ' if place_of == now else ''}{place_of + 1}. "),
            phrase(f"meet-about-{each.about}"),
            _APART,
            Text(each.title, strong=place_of == now),
        )
        for place_of, each in enumerate(items)
    ]


def actions(meeting: Meeting) -> list[Action]:
    """Buttons to say whether one comes or, while it is held, that one is there, and to go on."""
    if meeting.state is not MeetingState.PLANNED:
        return []
    if meeting.session is not None:
        return [
            Action(phrase("meet-action-here"), f"meet here {meeting.number}", "✋"),
            Action(phrase("meet-action-next"), "agenda next", "⏭️"),
            Action(phrase("meet-action-end"), f"meet end {meeting.number}", "🏁"),
        ]
    return [
        Action(phrase(f"meet-action-{says}"), f"meet {says} {meeting.number}", symbol)
        for says, symbol in SYMBOLS.items()
    ]


def languages_said(meeting: Meeting) -> Inline:
    """The languages that are interpreted."""
    return Listing(tuple(LanguageName(each) for each in meeting.languages))


def by(author: Author) -> Text:
    """Somebody with their organisation."""
    return Text(f"{author.name} ({author.organisation})" if author.organisation else author.name)


def _lasting(meeting: Meeting) -> Phrase:
    minutes = int(meeting.length.total_seconds()) // 60
    hours, rest = divmod(minutes, 60)
    return phrase("meet-minutes", count=minutes) if rest else phrase("meet-hours", count=hours)


def _name(each: Assignee) -> str:
    return f"{each.name} ({each.organisation})" if each.organisation not in ("", each.name) else each.name


def _fields(meeting: Meeting, zone: str) -> Iterator[Block]:
    coming = shown_occurrence(meeting)
    if meeting.session is not None:
        yield labelled("meet-state", phrase("meet-runs", since=Moment(meeting.session.begun, zone)))
        yield labelled("meet-present", Listing(tuple(by(each.who) for each in meeting.session.present[:_LISTED])))
    if meeting.state is not MeetingState.PLANNED:
        yield labelled("meet-state", state_named(meeting.state))
    if coming is not None:
        moved: list[Inline] = [_APART, phrase("meet-moved")] if coming.moved else []
        yield labelled("meet-when", Moment(coming.at, zone), _APART, _lasting(meeting), *moved)
    if meeting.rule is not None:
        yield labelled("meet-every", recurs_at(meeting.rule, [meeting.clock], meeting.zone))
    if meeting.where:
        yield labelled("meet-where", place(meeting.where))
    yield labelled("meet-who", invited(meeting))
    if meeting.languages:
        yield labelled("meet-languages", languages_said(meeting))
    yield labelled("meet-by", by(meeting.author))
    if meeting.state is MeetingState.PROPOSED:
        yield from slot_lines(meeting, zone)
        how = ToType(f"/meet vote {meeting.number} 1 2")
        yield line(phrase("meet-how-to-vote", command=how))
        if meeting.closes is not None:
            yield line(phrase("meet-closes", at=Moment(meeting.closes, zone)))
    items = meeting.session.agenda if meeting.session else meeting.agenda
    if items:
        yield labelled("meet-agenda")
        yield from beneath(agenda_lines(items, meeting.session.item if meeting.session else None))
    if coming is not None:
        for says, people in meeting.answers_to(coming.key).items():
            more = len(people) - _LISTED
            rest: list[Inline] = [_APART, phrase("meet-more", count=more)] if more > 0 else []
            if people:
                yield labelled(f"meet-answer-{says}", Listing(tuple(map(by, people[:_LISTED]))), *rest)
