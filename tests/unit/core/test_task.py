"""The states of a task, what may be done in each, and by whom."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import product

import pytest

from bot.core.location import Named
from bot.core.marking import Marking
from bot.core.record import Author
from bot.core.task import MAY, MOVES, UNFINISHED, Assignee, Part, Task, TaskAction, TaskState, may

NOW = datetime(2026, 11, 22, 6, 5, tzinfo=UTC)
DOER, GIVER, COORDINATOR, MEMBER = Part.ASSIGNEE, Part.AUTHOR, Part.COORDINATOR, Part.MEMBER
BY_STATE = {
    "open": {
        "ack": ("acknowledged", {DOER, COORDINATOR}),
        "accept": ("accepted", {DOER, COORDINATOR}),
        "decline": ("declined", {DOER, COORDINATOR}),
        "cancel": ("cancelled", {GIVER, COORDINATOR}),
        "assign": ("open", {GIVER, COORDINATOR}),
        "due": ("open", {GIVER, COORDINATOR}),
        "edit": ("open", {GIVER, COORDINATOR}),
        "join": ("open", {DOER, GIVER, COORDINATOR, MEMBER}),
        "note": ("open", {DOER, GIVER, COORDINATOR, MEMBER}),
    },
    "acknowledged": {
        "accept": ("accepted", {DOER, COORDINATOR}),
        "decline": ("declined", {DOER, COORDINATOR}),
        "cancel": ("cancelled", {GIVER, COORDINATOR}),
        "assign": ("open", {GIVER, COORDINATOR}),
        "due": ("acknowledged", {GIVER, COORDINATOR}),
        "edit": ("acknowledged", {GIVER, COORDINATOR}),
        "join": ("acknowledged", {DOER, GIVER, COORDINATOR, MEMBER}),
        "note": ("acknowledged", {DOER, GIVER, COORDINATOR, MEMBER}),
    },
    "accepted": {
        "decline": ("declined", {DOER, COORDINATOR}),
        "start": ("in-progress", {DOER, GIVER, COORDINATOR}),
        "block": ("blocked", {DOER, GIVER, COORDINATOR}),
        "done": ("done", {DOER, GIVER, COORDINATOR}),
        "cancel": ("cancelled", {GIVER, COORDINATOR}),
        "assign": ("open", {GIVER, COORDINATOR}),
        "due": ("accepted", {GIVER, COORDINATOR}),
        "edit": ("accepted", {GIVER, COORDINATOR}),
        "join": ("accepted", {DOER, GIVER, COORDINATOR, MEMBER}),
        "note": ("accepted", {DOER, GIVER, COORDINATOR, MEMBER}),
    },
    "declined": {
        "reopen": ("open", {GIVER, COORDINATOR}),
        "cancel": ("cancelled", {GIVER, COORDINATOR}),
        "assign": ("open", {GIVER, COORDINATOR}),
        "note": ("declined", {DOER, GIVER, COORDINATOR, MEMBER}),
    },
    "in-progress": {
        "block": ("blocked", {DOER, GIVER, COORDINATOR}),
        "done": ("done", {DOER, GIVER, COORDINATOR}),
        "cancel": ("cancelled", {GIVER, COORDINATOR}),
        "assign": ("open", {GIVER, COORDINATOR}),
        "due": ("in-progress", {GIVER, COORDINATOR}),
        "edit": ("in-progress", {GIVER, COORDINATOR}),
        "join": ("in-progress", {DOER, GIVER, COORDINATOR, MEMBER}),
        "note": ("in-progress", {DOER, GIVER, COORDINATOR, MEMBER}),
    },
    "blocked": {
        "block": ("blocked", {DOER, GIVER, COORDINATOR}),
        "unblock": ("in-progress", {DOER, GIVER, COORDINATOR}),
        "done": ("done", {DOER, GIVER, COORDINATOR}),
        "cancel": ("cancelled", {GIVER, COORDINATOR}),
        "assign": ("open", {GIVER, COORDINATOR}),
        "due": ("blocked", {GIVER, COORDINATOR}),
        "edit": ("blocked", {GIVER, COORDINATOR}),
        "join": ("blocked", {DOER, GIVER, COORDINATOR, MEMBER}),
        "note": ("blocked", {DOER, GIVER, COORDINATOR, MEMBER}),
    },
    "done": {
        "verify": ("verified", {GIVER, COORDINATOR}),
        "reopen": ("in-progress", {GIVER, COORDINATOR}),
        "note": ("done", {DOER, GIVER, COORDINATOR, MEMBER}),
    },
    "verified": {"note": ("verified", {DOER, GIVER, COORDINATOR, MEMBER})},
    "cancelled": {"note": ("cancelled", {DOER, GIVER, COORDINATOR, MEMBER})},
}
"""All that is allowed; whatever is not here is not."""


@pytest.mark.parametrize(("state", "action"), list(product(TaskState, TaskAction)))
def test_each_action_in_each_state_is_allowed_to_exactly_those_who_may(state: TaskState, action: TaskAction) -> None:
    leads_to, who = BY_STATE[state].get(action, (None, set()))

    assert MOVES.get((state, action)) == leads_to
    if leads_to is not None:
        assert {part for part in Part if may(action, {part})} == who


def test_nobody_may_anything_who_is_nothing_to_it() -> None:
    assert [action for action in TaskAction if may(action, ())] == []


@pytest.mark.parametrize("also", [GIVER, COORDINATOR, MEMBER])
def test_who_has_to_do_it_never_verifies_it_whatever_else_they_are(also: Part) -> None:
    assert not may(TaskAction.VERIFY, {DOER, also})
    assert not may(TaskAction.VERIFY, set(Part))


def test_what_anybody_may_do_those_may_who_are_more() -> None:
    assert all(MAY[action] >= {COORDINATOR} for action in TaskAction)


def test_every_state_is_reached_and_only_the_last_ones_are_left_by_nothing() -> None:
    moved = {(state, to) for (state, action), to in MOVES.items() if state is not to}

    assert {to for _, to in moved} == set(TaskState)
    assert set(TaskState) - {state for state, _ in moved} == {TaskState.VERIFIED, TaskState.CANCELLED}


@pytest.mark.parametrize("state", TaskState)
def test_a_task_is_listed_by_who_has_to_do_with_it(state: TaskState) -> None:
    task = Task(
        marking=Marking.GREEN,
        author=Author(1, "Ana"),
        at=NOW,
        changed=NOW,
        title="Repair the bridge",
        state=state,
        assignee=Assignee("Luc", "1 Log Bn", person=2),
        place=Named("Goma"),
        joined=(Author(3, "Kim"),),
    )

    assert task.facets.open == (state in UNFINISHED)
    assert (task.facets.organisations, task.facets.people, task.facets.area) == (("1 Log Bn",), (2, 3), "Goma")
    assert dict(task.texts)["Repair the bridge"] == max(weight for _, weight in task.texts)
