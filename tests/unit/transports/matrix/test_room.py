from typing import Any

import pytest

from bot.transports.matrix.room import PRIVATE_WITH, MatrixRoom, RoomBook

ME = "@liaison:example.org"


def state(kind: str, content: dict[str, Any], key: str = "", sender: str = "@ana:example.org") -> dict[str, Any]:
    return {"type": kind, "state_key": key, "content": content, "sender": sender}


@pytest.mark.parametrize(
    ("levels", "may"),
    [
        ({}, True),
        ({"events_default": 10}, False),
        ({"events_default": 10, "users_default": 10}, True),
        ({"events_default": 10, "users": {ME: 50}}, True),
        ({"events": {"m.room.message": 50}}, False),
        ({"events": {"m.room.encrypted": 50}}, True),
        ({"users": {ME: -1}}, False),
        ({"users": {ME: "100"}, "events_default": "50"}, True),
        ({"users": "nonsense", "events": [], "events_default": {}}, True),
    ],
)
def test_power_to_speak(levels: dict[str, Any], may: bool) -> None:
    assert MatrixRoom("!room").lets_speak(ME, levels) is may


def test_in_an_encrypted_room_another_event_type_counts() -> None:
    room = MatrixRoom("!room")
    room.learn(state("m.room.encryption", {"algorithm": "m.megolm.v1.aes-sha2"}))
    assert not room.lets_speak(ME, {"events": {"m.room.encrypted": 50}})
    assert room.lets_speak(ME, {"events": {"m.room.message": 50}})


@pytest.mark.parametrize(("version", "may"), [("12", True), ("13", True), ("11", False), ("org.example", False)])
def test_creators_stand_above_levels_since_version_12(version: str, may: bool) -> None:
    room = MatrixRoom("!room")
    room.learn(state("m.room.create", {"room_version": version}, sender=ME))
    assert room.lets_speak(ME, {"events_default": 100}) is may


def test_encryption_is_never_unlearned() -> None:
    room = MatrixRoom("!room")
    room.learn(state("m.room.encryption", {"algorithm": "m.megolm.v1.aes-sha2"}))
    room.learn(state("m.room.encryption", {}))
    assert room.encrypted


def test_a_message_that_looks_like_state_teaches_nothing() -> None:
    room = MatrixRoom("!room")
    room.learn({"type": "m.room.tombstone", "content": {"replacement_room": "!evil"}})
    assert room.moved_to is None


def test_only_a_room_of_our_own_is_made_for_somebody() -> None:
    ours, theirs = MatrixRoom("!ours"), MatrixRoom("!theirs")
    ours.learn(state("m.room.create", {PRIVATE_WITH: "@ana:example.org"}, sender=ME))
    theirs.learn(state("m.room.create", {PRIVATE_WITH: "@ana:example.org"}, sender="@mallory:example.org"))
    assert (ours.made_for(ME), theirs.made_for(ME)) == ("@ana:example.org", None)


def test_private_rooms_are_those_noted() -> None:
    book = RoomBook(ME)
    book.note_direct({"@ana:example.org": ["!one", 7], "@bo:example.org": "nonsense"})
    assert (book.is_direct("!one"), book.is_direct("!two")) == (True, False)
