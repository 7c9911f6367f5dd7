"""Votes as clients send them, and as nobody should."""

from __future__ import annotations

from typing import Any

import pytest

from bot.transports.matrix.polls import voted

ABOUT = {"m.relates_to": {"rel_type": "m.reference", "event_id": "$poll"}}


def unstable(answers: object) -> dict[str, Any]:
    return {**ABOUT, "org.matrix.msc3381.poll.response": {"answers": answers}}


@pytest.mark.parametrize(
    ("content", "choices"),
    [
        (unstable(["2", "1"]), (1, 0)),
        (unstable([]), ()),
        ({**ABOUT, "m.selections": ["3"]}, (2,)),
        (unstable(["1", "x", None, "²", "9" * 99, {"id": "1"}]), (0,)),
        (unstable(["1"] * 10_000), (0,) * 20),
    ],
)
def test_a_vote_chooses_by_number(content: dict[str, Any], choices: tuple[int, ...]) -> None:
    assert voted(content) == ("$poll", choices)


@pytest.mark.parametrize(
    "content",
    [
        {},
        unstable("1"),
        unstable(None),
        {**ABOUT, "org.matrix.msc3381.poll.response": "1"},
        {**unstable(["1"]), "m.relates_to": "$poll"},
        {**unstable(["1"]), "m.relates_to": {"rel_type": "m.reference", "event_id": 7}},
        {**unstable(["1"]), "m.relates_to": {"rel_type": "m.thread", "event_id": "$poll"}},
    ],
)
def test_what_is_no_vote_is_none(content: dict[str, Any]) -> None:
    assert voted(content) is None
