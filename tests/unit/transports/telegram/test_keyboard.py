"""Buttons under a message."""

from telegram import ForceReply

from bot.core.worded import Button, Worded
from bot.transports.telegram.keyboard import keyboard, keys_of


def rows(*labels: str) -> list[list[tuple[str, object]]]:
    keys = keyboard([Button(label, f"/{label}", "✅") for label in labels])
    assert keys is not None
    return [[(key.text, key.callback_data) for key in row] for row in keys.inline_keyboard]


def test_buttons_send_their_index_and_stand_in_pairs() -> None:
    assert rows("Yes", "No", "Later") == [[("✅ Yes", "0"), ("✅ No", "1")], [("✅ Later", "2")]]


def test_a_button_tells_what_it_stood_for() -> None:
    keys = keyboard([Button("Yes", "!yes", "✅", "0a1b2c3d")])

    assert keys is not None
    assert keys.inline_keyboard[0][0].callback_data == "0.0a1b2c3d"


def test_a_long_label_gets_a_row() -> None:
    assert [len(row) for row in rows("Acknowledge the receipt", "No")] == [1, 1]


def test_a_button_without_a_sign_has_only_its_label() -> None:
    keys = keyboard([Button("Yes", "/yes", "")])

    assert keys is not None
    assert keys.inline_keyboard[0][0].text == "Yes"


def test_no_buttons_are_no_keyboard() -> None:
    assert keyboard([]) is None


def test_who_is_asked_for_words_has_a_reply_begun_for_them() -> None:
    keys = keys_of(Worded((), asks=True))
    assert isinstance(keys, ForceReply)
    assert keys.selective
