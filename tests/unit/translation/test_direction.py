"""Right-to-left and left-to-right words in one line."""

import unicodedata

import pytest

from bot.core.document import Code, Inline, Link, Listing, Mention, Text, document, item, labelled, line, phrase, quote
from bot.core.place import Account
from bot.core.worded import Span
from bot.translation.direction import disturbs
from bot.translation.phrases import Catalogues
from tests.unit.translation.conftest import Written

FSI, PDI = "\u2068", "\u2069"


@pytest.fixture
def catalogues(written: Written) -> Catalogues:
    return written(
        {
            "en": 'pong = pong { $text }\nname = Name\ncolon = { ": " }\nonly-here = see { $text }\n',
            "ar": 'pong = بونغ { $text }\nname = الاسم\ncolon = { ": " }\n',
        }
    )


def test_english_with_english_has_nothing_invisible(catalogues: Catalogues) -> None:
    assert catalogues.word(document(phrase("pong", text=Text("hello"))), ["en"]).text == "pong hello"


def test_an_arabic_name_is_isolated_in_english(catalogues: Catalogues) -> None:
    assert catalogues.plain(phrase("pong", text=Text("ليلى (3)")), "en") == f"pong {FSI}ليلى (3){PDI}"


def test_an_arabic_name_stands_free_in_arabic(catalogues: Catalogues) -> None:
    assert catalogues.plain(phrase("pong", text=Text("ليلى")), "ar") == "بونغ ليلى"


@pytest.mark.parametrize(
    "part",
    [
        Text("Ana Ruiz"),
        Text("+254 700 123 456"),
        Code("T-12"),
        Mention(Account("matrix", "@ana:example.org"), "Ana"),
        Link("https://example.org", "example.org"),
    ],
)
def test_what_runs_left_to_right_is_isolated_in_arabic(catalogues: Catalogues, part: Inline) -> None:
    spans = catalogues.word(document(phrase("pong", text=part)), ["ar"]).blocks[0].spans
    shown = "".join(span.text for span in spans)

    assert shown.startswith(f"بونغ {FSI}")
    assert shown.endswith(PDI)


def test_marks_stay_out_of_what_is_copied(catalogues: Catalogues) -> None:
    spans = catalogues.word(document(phrase("pong", text=Code("!poc find"))), ["ar"]).blocks[0].spans

    assert spans == (Span(f"بونغ {FSI}"), Span("!poc find", code=True), Span(PDI))


def test_a_card_in_arabic_isolates_its_values(catalogues: Catalogues) -> None:
    block = catalogues.word(document(labelled("name", Text("Ana Ruiz"))), ["ar"]).blocks[0]

    assert block.rtl
    assert block.text == f"الاسم: {FSI}Ana Ruiz{PDI}"


def test_each_thing_in_a_listing_is_isolated_by_itself(catalogues: Catalogues) -> None:
    block = catalogues.word(document(item(Listing((Text("Ana"), Text("ليلى"), Text("Luc"))))), ["ar"]).blocks[0]

    assert block.text == f"{FSI}Ana{PDI} وليلى و{FSI}Luc{PDI}"


def test_an_english_sentence_in_an_arabic_line_is_isolated(catalogues: Catalogues) -> None:
    block = catalogues.word(document(line(phrase("only-here", text=Text("ليلى")))), ["ar"]).blocks[0]

    assert block.text == f"{FSI}see {FSI}ليلى{PDI}{PDI}"


def test_isolates_end_with_their_line(catalogues: Catalogues) -> None:
    block = catalogues.word(document(line(Text("first\nsecond"))), ["ar"]).blocks[0]

    assert block.text == f"{FSI}first{PDI}\n{FSI}second{PDI}"


def test_a_quotation_has_the_direction_of_what_it_quotes(catalogues: Catalogues) -> None:
    document_ = document(quote(Text("!poc find")), quote(Text("مرحبا Ana")), quote(Text("123")))

    assert [block.rtl for block in catalogues.word(document_, ["ar"]).blocks] == [False, True, True]
    assert [block.rtl for block in catalogues.word(document_, ["en"]).blocks] == [False, True, False]


@pytest.mark.parametrize(
    ("hostile", "shown"),
    [
        ("\u202egnp.exe", "gnp.exe"),
        ("a\u202bb\u202cc", "abc"),
        ("a\u2069b\u2066c", "abc"),
        ("a\u2067b\u2069c", "a\u2067b\u2069c"),
        ("a\u2067b\nc\u2069d", "a\u2067b c\u2069d"),
        ("a\u200eb\u200fc\u200dd", "a\u200eb\u200fc\u200dd"),
        ("\ue0000\ue001", "\ue0000\ue001"),
        ("{ $text } { -term }", "{ $text } { -term }"),
    ],
)
def test_a_text_cannot_break_out_of_its_place(catalogues: Catalogues, hostile: str, shown: str) -> None:
    said = catalogues.plain(phrase("pong", text=Text(hostile)), "en")

    assert said in (f"pong {shown}", f"pong {FSI}{shown}{PDI}")
    assert all(unicodedata.name(char, "") != "RIGHT-TO-LEFT OVERRIDE" for char in said)


def test_every_sign_that_is_written_from_right_to_left_is_noticed() -> None:
    signs = map(chr, range(0x20000))  # the planes above have none

    assert all(disturbs(sign, rtl=False) for sign in signs if unicodedata.bidirectional(sign) in ("R", "AL", "AN"))
