from datetime import UTC, datetime, timedelta

from bot.transports.matrix.cursor import MOST, PATIENCE, Cursor, Sealed

NOW = datetime(2026, 11, 24, 13, 0, tzinfo=UTC)


def sealed(id: str, seen: datetime = NOW) -> Sealed:
    return Sealed("!room", id, "session", int(seen.timestamp()))


def test_the_beginning_has_no_text() -> None:
    assert Cursor.parse(None) == Cursor()
    assert Cursor().text is None


def test_what_was_kept_is_read_again() -> None:
    cursor = Cursor("s1").with_sealed([sealed("$1"), sealed("$2")], NOW)
    assert Cursor.parse(cursor.text) == cursor
    assert cursor.at("s2").without({"$1"}) == Cursor("s2", (sealed("$2"),))


def test_a_message_is_sealed_once() -> None:
    cursor = Cursor("s1").with_sealed([sealed("$1")], NOW).with_sealed([sealed("$1")], NOW)
    assert cursor.sealed == (sealed("$1"),)


def test_keys_that_never_come_are_given_up() -> None:
    old = Cursor("s1").with_sealed([sealed("$1", NOW - PATIENCE - timedelta(seconds=1))], NOW - PATIENCE)
    assert old.with_sealed([sealed("$2")], NOW).sealed == (sealed("$2"),)


def test_of_too_many_the_newest_stay() -> None:
    cursor = Cursor("s1").with_sealed([sealed(f"${number}") for number in range(MOST + 5)], NOW)
    assert [entry.event_id for entry in cursor.sealed] == [f"${number}" for number in range(5, MOST + 5)]
