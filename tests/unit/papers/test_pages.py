"""Pages are read back: what stands on them, in which order, on how many."""

from __future__ import annotations

from io import BytesIO

from pypdf import PdfReader

from bot.core.document import Style
from bot.core.worded import Span, Worded, WordedBlock


def block(style: Style, *parts: str | Span, rtl: bool = False) -> WordedBlock:
    return WordedBlock(style, tuple(Span(part) if isinstance(part, str) else part for part in parts), rtl)


def read(*blocks: WordedBlock) -> list[str]:
    """The text of each page."""
    from bot.papers.pages import pages  # so that only one who draws waits for what draws

    return [page.extract_text() for page in PdfReader(BytesIO(pages(Worded(blocks)))).pages]


def test_each_kind_of_block_stands_on_the_page() -> None:
    (text,) = read(
        block("heading", "M-7 WASH coordination"),
        block("item", Span("When", strong=True), ": 26 Nov 2026, 15:00 EAT"),
        block("subitem", "on duty"),
        block("line", "The bridge at ", Span("37M GR 65 43", code=True), " is closed."),
        block("quote", "first\nsecond"),
        block("code", "a = 1"),
    )
    told = [line.strip() for line in text.splitlines()]
    assert told == [
        "M-7 WASH coordination",
        "• When: 26 Nov 2026, 15:00 EAT",
        "– on duty",
        "The bridge at 37M GR 65 43 is closed.",
        "first",
        "second",
        "a = 1",
        "1/1",
    ]


def test_what_is_long_goes_on_on_numbered_pages() -> None:
    found = read(*(block("line", f"row {number}") for number in range(100)))
    assert [page.splitlines()[-1] for page in found] == ["1/3", "2/3", "3/3"]
    assert [line for page in found for line in page.splitlines()[:-1]] == [f"row {number}" for number in range(100)]


def test_arabic_is_shaped_and_right_to_left() -> None:
    """Letters that join are drawn as their joined forms; all of it is there, and the numbers are not turned around."""
    (text,) = read(block("line", "الجسر عند 37M GR 65 43 مغلق منذ الساعة 0600Z", rtl=True))
    for part in ("37M GR 65 43", "0600Z", "مغلق"):
        assert part in text


def test_letters_that_no_face_has_stop_nothing() -> None:
    (text,) = read(block("line", "closed 🚑 水 \x00\ufffd now"))
    assert text.startswith("closed")
    assert "now" in text
