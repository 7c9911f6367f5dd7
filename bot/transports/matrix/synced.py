"""What a sync tells, put into a shape that can be relied on."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from bot.transports.matrix.hearing import is_event

Json = dict[str, Any]

# Synapse gives at most 100 events of a room in one sync; what lies before them is paged.
PAGE = 100
_MEMBERS = {"lazy_load_members": True, "include_redundant_members": True}
_NOTHING: Json = {"types": []}

SYNC_FILTER = json.dumps(
    {
        "presence": _NOTHING,
        "account_data": {"types": ["m.direct"]},
        "room": {
            "timeline": {"limit": PAGE, **_MEMBERS},
            "state": _MEMBERS,
            "ephemeral": _NOTHING,
            "account_data": _NOTHING,
        },
    },
    separators=(",", ":"),
)
"""Members come with what they say, each time: a homeserver remembers whom it told us of, we do not after a restart."""

PAGE_FILTER = json.dumps(_MEMBERS, separators=(",", ":"))


def in_shape(answer: Json) -> Json:
    """A sync's answer with every part in its place; events that are not well-formed are left out."""
    rooms = _table(answer, "rooms")
    return {
        **answer,
        "account_data": {"events": [event for event in _events(answer, "account_data") if isinstance(event, dict)]},
        "rooms": {
            "invite": {id: _stripped(told) for id, told in _each(rooms, "invite")},
            "join": {id: _told(told) for id, told in _each(rooms, "join")},
            "leave": {id: _told(told) for id, told in _each(rooms, "leave")},
        },
    }


def _told(told: Json) -> Json:
    timeline = _table(told, "timeline")
    return {
        "summary": _table(told, "summary"),
        "state": {"events": [event for event in _events(told, "state") if is_event(event)]},
        "timeline": {
            "events": [event for event in _events(told, "timeline") if is_event(event)],
            "limited": timeline.get("limited") is True,
            "prev_batch": timeline.get("prev_batch"),
        },
    }


def _stripped(told: Json) -> list[Json]:
    """An invitation's state; its events have no more than type, state key, sender and content."""
    return [
        event
        for event in _events(told, "invite_state")
        if isinstance(event, dict)
        and all(isinstance(event.get(key), str) for key in ("type", "state_key", "sender"))
        and isinstance(event.get("content"), dict)
    ]


def _each(rooms: Json, key: str) -> Iterator[tuple[str, Json]]:
    return ((id, told) for id, told in _table(rooms, key).items() if isinstance(told, dict))


def _events(told: Json, key: str) -> list[Any]:
    events = _table(told, key).get("events")
    return events if isinstance(events, list) else []


def _table(told: Json, key: str) -> Json:
    value = told.get(key)
    return value if isinstance(value, dict) else {}
