"""What a worded document looks like in Telegram."""

from telegram import MessageEntity

from bot.core.place import Account
from bot.core.worded import Span, Worded, WordedBlock
from bot.transports.telegram.render import render


def looks(*blocks: WordedBlock) -> tuple[str, list[tuple[str, str]]]:
    """The text, and each look with the text it covers, cut out the way Telegram counts."""
    formatted = render(Worded(blocks))
    units = formatted.text.encode("utf-16-le")

    def covered(entity: MessageEntity) -> str:
        return units[entity.offset * 2 : (entity.offset + entity.length) * 2].decode("utf-16-le")

    return formatted.text, [(entity.type, covered(entity)) for entity in formatted.entities()]


def line(*spans: Span) -> WordedBlock:
    return WordedBlock("line", spans)


def test_one_line_arrives_as_it_is() -> None:
    assert looks(line(Span("pong hello"))) == ("pong hello", [])


def test_what_looks_like_markup_is_only_text() -> None:
    hostile = "<b>*bold*</b> _x_ [a](http://b) `c` &amp;"

    assert looks(line(Span(hostile))) == (hostile, [])


def test_headings_are_bold_and_stand_off() -> None:
    text, marks = looks(
        line(Span("Hello.")), WordedBlock("heading", (Span("Needs "), Span("now"))), line(Span("Water"))
    )

    assert text == "Hello.\n\nNeeds now\nWater"
    assert marks == [("bold", "Needs now")]


def test_items_have_bullets_and_their_labels_are_bold() -> None:
    text, marks = looks(WordedBlock("item", (Span("Where", strong=True), Span(": Goma"))))

    assert text == "• Where: Goma"
    assert marks == [("bold", "Where")]


def test_what_is_beneath_an_item_is_set_in() -> None:
    item, below = WordedBlock("item", (Span("Figures:"),)), WordedBlock("subitem", (Span("dead: 2"),))

    assert looks(item, below)[0] == "• Figures:\n   – dead: 2"


def test_quotations_and_code_are_blocks() -> None:
    quoted = WordedBlock("quote", (Span("first\nsecond"),))
    code = WordedBlock("code", (Span("a = 1", strong=True),))

    assert looks(quoted, code)[1] == [("blockquote", "first\nsecond"), ("pre", "a = 1")]


def test_offsets_count_as_telegram_counts() -> None:
    assert looks(line(Span("👩‍🚒 𝔘 "), Span("/poc find", code=True)))[1] == [("code", "/poc find")]


def test_code_in_a_heading_is_code_alone() -> None:
    assert looks(WordedBlock("heading", (Span("Use "), Span("/poc", code=True), Span(" now"))))[1] == [
        ("bold", "Use "),
        ("code", "/poc"),
        ("bold", " now"),
    ]


def test_links_and_people_on_telegram_can_be_followed() -> None:
    here = Span("Ana", mention=Account("telegram", "42"))
    elsewhere = Span("Bo", mention=Account("matrix", "@bo:example.org"))
    link = Span("the map", link="https://example.org/map")

    entities = render(Worded((line(here, Span(" "), elsewhere, Span(" "), link),))).entities()

    assert [(entity.type, entity.user and entity.user.id, entity.url) for entity in entities] == [
        ("text_mention", 42, None),
        ("text_link", None, "https://example.org/map"),
    ]


def test_right_to_left_blocks_begin_with_a_mark() -> None:
    assert looks(WordedBlock("item", (Span("WASH: ماء"),), rtl=True))[0] == "\u200f• WASH: ماء"


def test_each_line_of_a_quotation_finds_its_own_direction() -> None:
    assert looks(WordedBlock("quote", (Span("/sitrep new\nالوضع: ماء"),), rtl=True))[0] == "/sitrep new\nالوضع: ماء"


def test_what_telegram_would_drop_is_dropped_before_looks_are_counted() -> None:
    text, marks = looks(line(Span("\r\n\u202eevil\x00 "), Span("x", strong=True), Span("\ud800")))

    assert text == "evil  x\ufffd"
    assert marks == [("bold", "x")]
