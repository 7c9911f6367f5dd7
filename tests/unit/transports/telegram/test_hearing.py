"""What people do in Telegram, as the corridor hears it."""

from datetime import UTC, datetime
from typing import Any

import pytest

from bot.core.event import Edit, Event, HeardFile, Message, Press, Reaction, Sender
from bot.core.place import Account, Address
from bot.transports.telegram.hearing import Ear
from bot.transports.telegram.topics import Topics
from tests.unit.transports.telegram.updates import ANA, AT, FORUM, GROUP, OTHER_BOT, PRIVATE, Json, message, update

NOW = datetime(2026, 11, 22, 6, 5, tzinfo=UTC)
ROOM = Address("telegram", "-5")
TOPIC = Address("telegram", "-1005", "9")
ANA_DIAZ = Sender(Account("telegram", "42"), "Ana Diaz", "es", "anadiaz")


class Noon:
    def now(self) -> datetime:
        return NOW


@pytest.fixture
def ear() -> Ear:
    return Ear(7, Noon(), Topics())


def hear(ear: Ear, kind: str, content: Json) -> Event:
    (event,) = ear.hear(update(kind, content))
    return event


def heard_message(ear: Ear, content: Json) -> Message:
    event = hear(ear, "message", content)
    assert isinstance(event, Message)
    return event


def test_a_message_in_a_group(ear: Ear) -> None:
    assert hear(ear, "message", message(text="/poc find  water ")) == Message(
        key="m-5:100",
        room=ROOM,
        sender=ANA_DIAZ,
        at=datetime.fromtimestamp(AT, UTC),
        id="100",
        text="/poc find  water ",
    )


@pytest.mark.parametrize(
    ("letters", "cut"),
    [("a" * 2048, None), ("a" * 2049, "\n"), ("👍" * 2048, ""), ("a" * 4096, ""), ("a " * 2047 + "aa", "\n")],
)
def test_a_long_text_may_go_on_in_the_next_message(ear: Ear, letters: str, cut: str | None) -> None:
    assert heard_message(ear, message(text=letters)).cut == cut


def test_a_private_chat_is_direct(ear: Ear) -> None:
    assert heard_message(ear, message(PRIVATE, text="hello")).direct


def test_a_reply_names_what_it_answers(ear: Ear) -> None:
    assert heard_message(ear, message(text="yes", reply_to_message=message(message_id=90))).reply_to == "90"


def test_a_forum_topic_is_a_room(ear: Ear) -> None:
    opened = message(FORUM, message_id=9, forum_topic_created={"name": "Water", "icon_color": 1})
    said = message(FORUM, text="hello", message_thread_id=9, is_topic_message=True, reply_to_message=opened)

    heard = heard_message(ear, said)

    assert (heard.room, heard.reply_to) == (TOPIC, None)


def test_the_general_topic_is_the_chat_itself(ear: Ear) -> None:
    assert heard_message(ear, message(FORUM, text="hello")).room == Address("telegram", "-1005")


def test_a_chain_of_replies_is_no_topic(ear: Ear) -> None:
    heard = heard_message(ear, message(text="yes", message_thread_id=90, reply_to_message=message(message_id=90)))

    assert (heard.room, heard.reply_to) == (ROOM, "90")


def test_whoever_speaks_as_a_chat_is_that_chat(ear: Ear) -> None:
    anonymous = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}

    heard = heard_message(ear, message(GROUP, anonymous, sender_chat=GROUP, text="hello"))

    assert heard.sender == Sender(Account("telegram", "-5"), "Flood")


def test_other_bots_are_not_heard(ear: Ear) -> None:
    assert ear.hear(update("message", message(GROUP, OTHER_BOT, text="/ping"))) == []


def test_stickers_and_service_messages_say_nothing(ear: Ear) -> None:
    assert ear.hear(update("message", message(new_chat_title="Flood 2026"))) == []


def file(**more: Any) -> Json:
    return {"file_id": "F1", "file_unique_id": "U1", "file_size": 10} | more


def photo(width: int, id_: str) -> Json:
    return file(file_id=id_, width=width, height=width)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ({"document": file(file_name="poc.csv", mime_type="text/csv")}, ("poc.csv", "text/csv", "F1")),
        ({"document": file()}, ("file", "application/octet-stream", "F1")),
        ({"photo": [photo(90, "S"), photo(1280, "L"), photo(320, "M")]}, ("photo.jpg", "image/jpeg", "L")),
        ({"voice": file(duration=1, mime_type="audio/ogg")}, ("voice.ogg", "audio/ogg", "F1")),
        ({"audio": file(duration=1, file_name="a.m4a", mime_type="audio/mp4")}, ("a.m4a", "audio/mp4", "F1")),
        ({"video": file(duration=1, width=1, height=1)}, ("video.mp4", "video/mp4", "F1")),
        ({"video_note": file(duration=1, length=1)}, ("video.mp4", "video/mp4", "F1")),
    ],
)
def test_files_come_with_their_caption(ear: Ear, content: Json, expected: tuple[str, str, str]) -> None:
    name, media_type, file_id = expected

    heard = heard_message(ear, message(caption="/poc import", **content))

    assert heard.text == "/poc import"
    assert heard.files == (HeardFile(name, media_type, 10, f'{{"file_id": "{file_id}"}}'),)


def test_an_edit(ear: Ear) -> None:
    edited = hear(ear, "edited_message", message(text="/ping two", edit_date=AT + 60))

    assert isinstance(edited, Edit)
    assert (edited.room, edited.target, edited.text) == (ROOM, "100", "/ping two")
    assert edited.at == datetime.fromtimestamp(AT + 60, UTC)


def test_two_edits_within_a_second_are_two(ear: Ear) -> None:
    first = hear(ear, "edited_message", message(text="/ping two", edit_date=AT))
    second = hear(ear, "edited_message", message(text="/ping three", edit_date=AT))

    assert first.key != second.key


def test_the_same_update_has_the_same_key(ear: Ear) -> None:
    edited = update("edited_message", message(text="/ping two", edit_date=AT))

    assert ear.hear(edited) == ear.hear(edited)


def press(data: str, shown: Json) -> Json:
    return {"id": "55", "from": ANA, "chat_instance": "1", "data": data, "message": shown}


def test_a_button_pressed(ear: Ear) -> None:
    pressed = hear(ear, "callback_query", press("2", message(FORUM, message_thread_id=9, is_topic_message=True)))

    assert isinstance(pressed, Press)
    assert (pressed.key, pressed.room, pressed.target, pressed.index) == ("c55", TOPIC, "100", 2)
    assert (pressed.sender, pressed.at) == (ANA_DIAZ, NOW)


def test_a_button_pressed_that_tells_what_it_stood_for(ear: Ear) -> None:
    pressed = hear(ear, "callback_query", press("2.0a1b2c3d", message(FORUM)))

    assert isinstance(pressed, Press)
    assert (pressed.index, pressed.token) == (2, "0a1b2c3d")


def test_a_button_of_a_message_too_old_to_be_shown(ear: Ear) -> None:
    pressed = hear(ear, "callback_query", press("0", {"chat": GROUP, "message_id": 100, "date": 0}))

    assert (pressed.room, pressed.key) == (ROOM, "c55")


@pytest.mark.parametrize("data", ["", "-1", "1.5", "٣", "9999", "drop", "1.", "1.0A1B2C3D", "1.0a1b2c3d0"])
def test_a_button_that_is_not_ours_does_nothing(ear: Ear, data: str) -> None:
    assert ear.hear(update("callback_query", press(data, message()))) == []


def reaction(old: list[str], new: list[str], chat: Json = GROUP) -> Json:
    def kinds(symbols: list[str]) -> list[Json]:
        return [{"type": "emoji", "emoji": symbol} for symbol in symbols]

    changed = {"chat": chat, "message_id": 100, "user": ANA, "date": AT}
    return changed | {"old_reaction": kinds(old), "new_reaction": kinds(new)}


def test_each_emoji_put_or_taken_away_is_an_event(ear: Ear) -> None:
    events = ear.hear(update("message_reaction", reaction(["👍", "🔥"], ["🔥", "👏"])))

    assert [(e.symbol, e.added, e.target) for e in events if isinstance(e, Reaction)] == [
        ("👍", False, "100"),
        ("👏", True, "100"),
    ]
    assert len({event.key for event in events}) == 2


def test_a_reaction_is_in_the_topic_of_its_message(ear: Ear) -> None:
    heard_message(ear, message(FORUM, text="hello", message_thread_id=9, is_topic_message=True))

    assert hear(ear, "message_reaction", reaction([], ["👍"], FORUM)).room == TOPIC


def test_emoji_that_only_telegram_has_are_not_heard(ear: Ear) -> None:
    custom = reaction([], []) | {"new_reaction": [{"type": "custom_emoji", "custom_emoji_id": "1"}, {"type": "paid"}]}

    assert ear.hear(update("message_reaction", custom)) == []


def test_whatever_else_there_is_says_nothing(ear: Ear) -> None:
    assert ear.hear(update("channel_post", message(text="news"))) == []
    assert ear.hear({"update_id": 1, "invented_tomorrow": {}}) == []


def test_letters_that_cannot_be_kept_are_replaced(ear: Ear) -> None:
    assert heard_message(ear, message(text="a\ud800b")).text == "a\ufffdb"
