"""Messages on a terminal."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.document import Style
from bot.core.place import Account
from bot.core.worded import Button, File, Span, Worded, WordedBlock, WordedPoll
from bot.transports.console.cells import width
from bot.transports.console.drawing import Drawing, size

PLAIN = Drawing(40, colour=False)


def drawn(*blocks: WordedBlock, buttons: tuple[Button, ...] = (), drawing: Drawing = PLAIN) -> list[str]:
    return list(drawing.worded("Liaison", Worded(blocks, buttons)))[1:]


def block(style: Style, text: str, rtl: bool = False) -> WordedBlock:
    return WordedBlock(style, (Span(text),), rtl)


def test_each_kind_of_block_has_its_look() -> None:
    lines = drawn(
        block("heading", "Contacts"),
        block("line", "Two found."),
        block("item", "Ana Ruiz"),
        block("subitem", "on duty"),
        block("quote", "!poc fnd\nana"),
        block("code", "a\nb"),
    )

    assert lines == [
        "  Contacts",
        "  Two found.",
        "  • Ana Ruiz",
        "    – on duty",
        "  ▎ !poc fnd",
        "  ▎ ana",
        "      a",
        "      b",
    ]


def test_long_lines_break_between_words_and_hang() -> None:
    lines = drawn(block("item", "Water and sanitation for the camps north of the lake"))

    assert lines == ["  • Water and sanitation for the camps", "    north of the lake"]


def test_a_word_longer_than_the_screen_is_cut() -> None:
    assert drawn(block("line", "x" * 50)) == ["  " + "x" * 38, "  " + "x" * 12]


def test_wide_letters_take_two_columns() -> None:
    assert drawn(block("line", "水" * 25)) == ["  " + "水" * 19, "  " + "水" * 6]


def test_a_poll_numbers_its_answers_and_says_whether_it_is_closed() -> None:
    poll = WordedPoll("When do we\nmeet?", ("Tuesday", "Wednesday"))
    assert list(PLAIN.worded("Liaison", Worded((), poll=poll)))[1:] == [
        "  ☐ When do we meet?",
        "    1. Tuesday",
        "    2. Wednesday",
    ]
    closed = PLAIN.worded("Liaison", Worded((), poll=replace(poll, closed=True)))
    assert list(closed)[1] == "  ☑ When do we meet?"


def test_a_button_shows_the_command_that_it_stands_for() -> None:
    assert drawn(buttons=(Button("Acknowledge", "!task ack 3", "✅"),)) == ["  [✅ Acknowledge → !task ack 3]"]


def test_colours_are_for_terminals() -> None:
    spans = (Span("Try "), Span("!poc", code=True), Span(" now", strong=True))
    colour = Drawing(40, colour=True)

    assert drawn(WordedBlock("line", spans)) == ["  Try !poc now"]
    assert drawn(WordedBlock("line", spans), drawing=colour) == ["  Try \x1b[0;36m!poc\x1b[0;1m now\x1b[0m"]
    assert drawn(block("heading", "Found"), drawing=colour) == ["  \x1b[0;1mFound\x1b[0m"]


def test_a_link_shows_where_it_leads_and_a_mention_the_name() -> None:
    spans = (
        Span("site", link="https://example.org"),
        Span(" "),
        Span("https://a.org", link="https://a.org"),
        Span(" Ana", mention=Account("console", "ana")),
    )

    assert drawn(WordedBlock("line", spans), drawing=Drawing(80, colour=False)) == [
        "  site <https://example.org> https://a.org Ana"
    ]


def test_right_to_left_lines_are_isolated_each() -> None:
    lines = drawn(block("item", "نقاط الاتصال للمياه والصرف الصحي في المخيمات", rtl=True))

    assert len(lines) == 2
    assert all(line[4] == "\u2068" and line[-1] == "\u2069" for line in lines)


def test_an_isolate_that_a_line_break_cuts_goes_on_in_the_next() -> None:
    lines = drawn(block("line", "a \u2068" + "word " * 9 + "\u2069 b"))

    assert [line.count("\u2068") for line in lines] == [1, 1]
    assert [line.count("\u2069") for line in lines] == [1, 1]


def test_what_a_person_says_stands_after_their_name() -> None:
    assert list(PLAIN.said("Ana", "one\ntwo")) == ["Ana: one", "  two"]


@pytest.mark.parametrize(
    ("hostile", "shown"),
    [
        ("\x1b[2J\x1b]0;owned\x07", "Ana: ␛[2J␛]0;owned␇"),
        ("\x9b31mred\x00\x7f", "Ana: �31mred␀␡"),
        ("back\rover\x08", "Ana: back␍over␈"),
        ("\u202egnp.exe\u202c", "Ana: gnp.exe"),
        ("tab\there", "Ana: tab here"),
        ("\u2067open", "Ana: \u2067open\u2069"),
    ],
)
def test_a_terminal_is_not_steered_by_what_people_say(hostile: str, shown: str) -> None:
    assert list(PLAIN.said("Ana", hostile)) == [shown]


def test_nor_by_what_they_are_called() -> None:
    file = File("a\x1b[31m\nb.csv", "text/csv", b"")

    assert list(PLAIN.said("A\nn\u2067a", "hi", [file])) == ["A na: hi", "  📎 a␛[31m b.csv (0 B)"]
    assert PLAIN.header("ops\n\x1b") == "── ops ␛ " + "─" * 31


@pytest.mark.parametrize(("count", "shown"), [(999, "999 B"), (1000, "1.0 kB"), (2_500_000, "2.5 MB")])
def test_sizes_are_for_people(count: int, shown: str) -> None:
    assert size(count) == shown


@given(st.text(max_size=200), st.booleans(), st.sampled_from(["heading", "line", "item", "subitem", "quote", "code"]))
def test_any_text_is_drawn_within_the_screen(text: str, rtl: bool, style: Style) -> None:
    lines = list(PLAIN.said("Ana", text)) + drawn(block(style, text, rtl))

    assert not [line for line in lines if sum(width(char) for char in line) > 40]
    assert not [line for line in lines if any(ord(char) < 0x20 or 0x7F <= ord(char) < 0xA0 for char in line)]
    assert all(
        line.count("\u2069") == sum(map(line.count, "\u2066\u2067\u2068")) for line in drawn(block(style, text, rtl))
    )
