"""What is shown of a task."""

from __future__ import annotations

from collections.abc import Iterator

from bot.core.document import (
    Action,
    Block,
    Code,
    Document,
    Inline,
    Listing,
    Moment,
    Phrase,
    Text,
    document,
    heading,
    item,
    labelled,
    phrase,
)
from bot.core.record import Author
from bot.core.task import MOVES, Assignee, Mark, Priority, Task, TaskAction, TaskState
from bot.engine.priorities import priority_named

_APART = Text(" · ")
_SYMBOLS = {
    TaskAction.ACK: "👀",
    TaskAction.ACCEPT: "👍",
    TaskAction.DECLINE: "👎",
    TaskAction.START: "▶️",
    TaskAction.UNBLOCK: "🔓",
    TaskAction.DONE: "✅",
    TaskAction.VERIFY: "🏁",
    TaskAction.REOPEN: "🔁",
}
"""What may be done by a button, with the reactions that stand for it: whatever needs no word of explanation, and
declining, which asks for one."""


def card(task: Task, zone: str) -> Document:
    """All of a task, with what may be done about it next; times in ``zone`` (IANA)."""
    title = phrase("task-title", marking=Code(task.marking.label), task=Code(str(task.ref)), title=_title(task))
    return document(heading(title), list(_fields(task, zone))).with_actions(*actions(task))


def hidden(task: Task) -> Document:
    """What is told instead of a task to somebody who may not be shown it privately."""
    return document(phrase("task-marked-too-high", task=Code(str(task.ref))))


def row(task: Task, zone: str) -> Block:
    """One line of a list."""
    parts: list[Inline] = [Code(str(task.ref)), state_named(task.state), _title(task), assigned(task.assignee)]
    if task.priority > Priority.NORMAL:
        parts.append(priority_named(task.priority))
    if task.due is not None:
        parts.append(phrase("task-row-due", due=Moment(task.due, zone)))
    return item(*[each for part in parts for each in (_APART, part)][1:])


def state_named(state: TaskState) -> Phrase:
    """What a state is called."""
    return Phrase(f"task-state-{state}", strong=True)


def assigned(to: Assignee) -> Inline:
    """Who is to do it, as everybody may know it."""
    said = [to.name, *([to.function] if to.function else [])]
    if to.organisation and to.organisation != to.name:
        said.append(to.organisation)
    return Text(", ".join(said) + (f" (C-{to.contact})" if to.contact else ""))


def by(author: Author) -> Inline:
    """Who did something."""
    if not author.person:
        return phrase("task-the-bot")
    return Text(f"{author.name} ({author.organisation})" if author.organisation else author.name)


def _title(task: Task) -> Text:
    return Text(task.title, task.language or None)


def _fields(task: Task, zone: str) -> Iterator[Block]:
    yield labelled("task-state", state_named(task.state), *_held_up(task))
    yield labelled("task-assignee", assigned(task.assignee))
    yield labelled("task-author", by(task.author))
    yield labelled("task-priority", priority_named(task.priority))
    if task.due is not None:
        yield labelled("task-due", Moment(task.due, zone))
    if task.place is not None:
        yield labelled("task-place", Text(str(task.place)))
    if task.area:
        yield labelled("task-area", Text(task.area))
    if task.clusters:
        yield labelled("task-clusters", Listing(tuple(phrase(f"cluster-{code}") for code in task.clusters)))
    if task.joined:
        yield labelled("task-joined", Listing(tuple(map(by, task.joined))))
    marks = task.marks or {}
    yield from (_mark(state, marks[state], zone) for state in TaskState if state in marks)


def _held_up(task: Task) -> list[Inline]:
    said: list[Inline] = [Text(" "), phrase("task-blocked-on", blocker=blocked_on(task))]
    return said if task.state is TaskState.BLOCKED else []


def blocked_on(task: Task) -> Inline:
    """What holds a task up: another record by its number, or what somebody said."""
    mark = (task.marks or {}).get(TaskState.BLOCKED)
    note = mark.note if mark else ""
    return Code(str(task.blocked_on)) if task.blocked_on and note in ("", str(task.blocked_on)) else Text(note)


def _mark(state: TaskState, mark: Mark, zone: str) -> Block:
    note = [Text(": "), Text(mark.note)] if mark.note and state is not TaskState.BLOCKED else []
    return labelled(f"task-mark-{state}", phrase("task-mark", who=by(mark.by), at=Moment(mark.at, zone)), *note)


def actions(task: Task) -> list[Action]:
    """What may be done about a task next."""
    return [
        Action(Phrase(f"task-action-{action}"), f"task {action} {task.number}", symbol)
        for action, symbol in _SYMBOLS.items()
        if (task.state, action) in MOVES
    ]
