import json

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from bot.core.worded import Button, Span, Worded, WordedBlock
from bot.transports.matrix.content import edit, message
from bot.transports.matrix.pieces import LARGEST, pieces
from tests.unit.transports.matrix.words_to_say import HOSTILE, words

EVENT_LIMIT = 65_536


def size_on_the_wire(content: object) -> int:
    """Bytes of an event with this content, encrypted, with its envelope."""
    return len(json.dumps(content, ensure_ascii=False).encode("utf-8", "replace")) * 4 // 3 + 2_000


def test_what_fits_is_one_piece() -> None:
    (piece,) = pieces(Worded((WordedBlock("line", (Span("pong"),)),)))
    assert message(piece) == {"msgtype": "m.text", "body": "pong", "m.mentions": {}}


def test_nothing_to_say_is_no_piece() -> None:
    assert pieces(Worded(())) == []


def test_a_long_list_is_cut_between_its_items() -> None:
    items = [f"{number}. " + "x" * 300 for number in range(200)]
    cut = pieces(Worded(tuple(WordedBlock("item", (Span(item),)) for item in items), (Button("Go", "!go", "👉"),)))
    assert len(cut) > 1
    assert [block.text for piece in cut for block in piece.blocks] == items
    assert [bool(piece.buttons) for piece in cut] == [False] * (len(cut) - 1) + [True]


def test_a_long_text_is_cut_at_line_ends() -> None:
    text = "\n".join(f"line {number} " + "y" * 90 for number in range(500))
    cut = pieces(Worded((WordedBlock("code", (Span(text),)),)))
    bodies = [piece.blocks[0].text for piece in cut]
    assert "".join(bodies) == text
    assert all(body.endswith("\n") for body in bodies[:-1])


def test_a_line_without_an_end_is_cut_anywhere() -> None:
    cut = pieces(Worded((WordedBlock("line", (Span("\x01" * 50_000, strong=True),)),)))
    assert "".join(piece.blocks[0].text for piece in cut) == "\x01" * 50_000
    assert all(piece.size <= LARGEST for piece in cut)


@settings(phases=[Phase.explicit, Phase.generate])
@given(words, st.one_of(HOSTILE, st.characters(exclude_categories=())), st.integers(1, 10_000))
def test_every_piece_fits_into_an_event_whatever_is_said(said: Worded, bulk: str, times: int) -> None:
    long = Worded((*said.blocks, WordedBlock("line", (Span(bulk * times),))), said.buttons)
    for piece in pieces(long):
        assert size_on_the_wire(message(piece, "$reply", "$thread")) < EVENT_LIMIT
        assert size_on_the_wire(edit(piece, "$target")) < EVENT_LIMIT
