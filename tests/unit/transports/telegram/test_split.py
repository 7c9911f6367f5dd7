"""Long texts become several messages."""

from bot.transports.telegram.formatted import Formatted, Mark
from bot.transports.telegram.split import split


def texts(text: str, limit: int) -> list[str]:
    return [part.text for part in split(Formatted(text), limit)]


def test_a_short_text_is_one_message() -> None:
    assert texts("Water needed.", 4096) == ["Water needed."]


def test_paragraphs_stay_whole() -> None:
    assert texts("One two three.\n\nFour.\nFive six.", 24) == ["One two three.", "Four.\nFive six."]


def test_then_lines_then_words() -> None:
    assert texts("One two three\nfour five", 20) == ["One two three", "four five"]
    assert texts("One two three four", 10) == ["One two", "three four"]


def test_an_early_line_end_is_no_reason_for_a_tiny_message() -> None:
    assert texts("A\n" + "word " * 5, 20) == ["A\nword word word", "word word"]


def test_one_endless_word_is_cut_where_it_must() -> None:
    assert texts("a" * 25, 10) == ["a" * 10, "a" * 10, "a" * 5]


def test_the_limit_counts_utf_16_units() -> None:
    assert texts("😀" * 5, 4) == ["😀😀", "😀😀", "😀"]


def test_what_people_see_as_one_character_is_not_torn() -> None:
    family, flag, accented, hand = "👨‍👩‍👧", "🇺🇦", "e\u0301", "👍🏽"

    for whole in (family, flag, accented, hand):
        parts = texts(("xxxx" + whole) * 4, 13)

        assert [part.replace(whole, "").strip("x") for part in parts] == [""] * len(parts)


def test_looks_go_on_in_the_next_message() -> None:
    whole = Formatted("One two three four", (Mark("bold", 4, 13),))

    assert split(whole, 10) == [
        Formatted("One two", (Mark("bold", 4, 7),)),
        Formatted("three four", (Mark("bold", 0, 5),)),
    ]


def test_nothing_but_white_space_is_no_message() -> None:
    assert texts("\n" * 30, 10) == []
