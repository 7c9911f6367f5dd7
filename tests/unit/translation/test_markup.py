"""What has a look comes through a translation with it."""

from __future__ import annotations

from bot.core.document import Block, Code, Link, Text
from bot.translation.markup import flat


def test_a_block_with_looks_comes_back_as_it_was() -> None:
    block = Block("item", (Text("bridge", strong=True), Text(" at "), Code("x1"), Link("https://a.b", "map")))
    made = flat(block)
    assert made.block(block, made.text) == block


def test_more_looks_than_there_are_signs_for_lose_their_look_and_no_word() -> None:
    words = [Text(f"w{number} ", strong=bool(number % 2)) for number in range(6000)]
    block = Block("line", (*words, Code("c"), Link("https://a.b", "l")))
    made = flat(block)
    parts = made.block(block, made.text).parts
    assert parts[:3] == (words[0], words[1], words[2])
    assert "".join(part.value for part in parts if isinstance(part, Text)) == "".join(w.value for w in words) + "cl"
