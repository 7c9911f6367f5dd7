from html.parser import HTMLParser

import pytest
from hypothesis import given

from bot.core.document import Style
from bot.core.place import Account
from bot.core.worded import Button, Span, Worded, WordedBlock
from bot.transports.matrix.html import RIGHT_TO_LEFT_MARK, formatted, mentioned, plain
from tests.unit.transports.matrix.words_to_say import words

ELEMENTS = {"h4", "p", "ul", "li", "blockquote", "pre", "code", "strong", "a", "br"}


class Reader(HTMLParser):
    """Reads HTML as a client does."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: set[str] = set()
        self.attributes: list[tuple[str, str]] = []
        self.text = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.add(tag)
        self.attributes += [(name, value or "") for name, value in attrs]
        self.text += "\n" if tag == "br" else ""

    def handle_data(self, data: str) -> None:
        self.text += data


def line(*spans: Span, rtl: bool = False) -> WordedBlock:
    return WordedBlock("line", spans, rtl)


def test_a_plain_line_has_exactly_its_words_and_no_html() -> None:
    assert plain([line(Span("pong hello"))]) == "pong hello"
    assert formatted([line(Span("pong hello"))]) is None
    assert formatted([line(Span("two")), line(Span("lines"))]) is None


def test_neighbouring_items_share_a_list() -> None:
    blocks = [WordedBlock("item", (Span("boats"),)), WordedBlock("item", (Span("crews"),)), line(Span("end"))]
    assert formatted(blocks) == "<ul><li>boats</li><li>crews</li></ul><p>end</p>"
    assert plain(blocks) == "• boats\n• crews\nend"


def test_a_list_may_belong_to_an_item() -> None:
    blocks = [WordedBlock("item", (Span("figures"),)), WordedBlock("subitem", (Span("dead: 2"),))]
    blocks += [WordedBlock("subitem", (Span("missing: 3"),)), WordedBlock("item", (Span("needs"),))]
    assert formatted(blocks) == "<ul><li>figures<ul><li>dead: 2</li><li>missing: 3</li></ul></li><li>needs</li></ul>"
    assert plain(blocks) == "• figures\n   – dead: 2\n   – missing: 3\n• needs"


def test_a_quotation_is_marked_line_by_line() -> None:
    quote = [WordedBlock("quote", (Span("/taks add\nfast"),))]
    assert plain(quote) == "> /taks add\n> fast"
    assert formatted(quote) == "<blockquote>/taks add<br>fast</blockquote>"


def test_code_keeps_its_lines() -> None:
    assert formatted([WordedBlock("code", (Span("a <b>\nc"),))]) == "<pre><code>a &lt;b&gt;\nc</code></pre>"


@pytest.mark.parametrize(("style", "end"), [("code", "\n"), ("quote", "<br>")])
def test_lines_of_both_directions_are_isolated_each(style: Style, end: str) -> None:
    html = formatted([WordedBlock(style, (Span("!sitrep new\nالفترة: 251822Z"),), rtl=True)])
    assert html is not None
    assert f"\u2068!sitrep new\u2069{end}\u2068الفترة: 251822Z\u2069" in html
    assert 'dir="rtl"' in html


def test_right_to_left_blocks_say_so_twice() -> None:
    html = formatted([line(Span("T-12 مهمة"), rtl=True)])
    assert html == f'<p dir="rtl">{RIGHT_TO_LEFT_MARK}T-12 مهمة</p>'


def test_a_mention_is_a_permalink_and_is_told_once() -> None:
    ana = Span("Ana", mention=Account("matrix", "@ana:example.org"))
    bo = Span("Bo", mention=Account("telegram", "12345"))
    assert formatted([line(ana, bo)]) == '<p><a href="https://matrix.to/#/@ana:example.org">Ana</a>Bo</p>'
    assert mentioned([line(ana, ana, bo)]) == ["@ana:example.org"]


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "data:text/html,x", "//example.org", "https:/" + "x" * 3000]
)
def test_only_web_addresses_are_linked(address: str) -> None:
    assert "<a" not in (formatted([line(Span("here", strong=True, link=address))]) or "")


def test_buttons_are_lines_that_say_what_to_type() -> None:
    acknowledge = [Button("Acknowledge", "!task ack 3", "✅")]
    assert plain([line(Span("T-3"))], acknowledge) == "T-3\n✅ Acknowledge: !task ack 3"
    assert formatted([line(Span("T-3"))], acknowledge) == "<p>T-3</p><p>✅ Acknowledge: <code>!task ack 3</code></p>"


def test_several_buttons_stand_close_together() -> None:
    buttons = [Button("Accept", "!task accept 3", "👍"), Button("Decline", "!task decline 3", "👎")]
    assert (
        formatted([], buttons)
        == "<p>👍 Accept: <code>!task accept 3</code><br>👎 Decline: <code>!task decline 3</code></p>"
    )


def test_a_command_keeps_its_direction_behind_a_right_to_left_label() -> None:
    accept = [Button("قبول", "!task accept 3", "👍")]
    assert plain([], accept) == "👍 قبول: \u2068!task accept 3\u2069"
    assert formatted([], accept) == '<p dir="rtl">\u200f👍 قبول: \u2068<code>!task accept 3</code>\u2069</p>'


@given(words)
def test_nothing_that_is_said_becomes_markup(said: Worded) -> None:
    html = formatted(said.blocks, said.buttons)
    if html is None:
        return
    read = Reader(html)
    assert read.elements <= ELEMENTS
    for name, value in read.attributes:
        assert (name, value) == ("dir", "rtl") or (
            name == "href" and value.lower().startswith(("https://", "http://", "mailto:"))
        )
    assert html.count("<") == html.count(">")
    for block in said.blocks:
        if "\n" not in block.text and "\r" not in block.text:
            assert block.text in read.text


@given(words)
def test_the_plain_words_are_all_there(said: Worded) -> None:
    body = plain(said.blocks, said.buttons)
    for block in said.blocks:
        assert all(piece in body for piece in block.text.split("\n"))
    for button in said.buttons:
        assert button.command in body
