"""What somebody typed is given back whole, with what is wrong in bold behind a pointer."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.document import Block, Text
from bot.engine.refusing import quoted
from bot.engine.words import POINTER, Place


def strong(block: Block) -> list[str]:
    return [part.value for part in block.parts if isinstance(part, Text) and part.strong]


def shown(block: Block) -> str:
    return "".join(part.value for part in block.parts if isinstance(part, Text))


@pytest.mark.parametrize(
    ("text", "wrong", "given", "bold"),
    [
        ("/role ana boss", [(10, 14)], "/role ana 👉 boss", ["boss"]),
        ("/pnig", [(0, 5)], "👉 /pnig", ["/pnig"]),
        ("a: 1; b: 2; c: 3", [(0, 4), (12, 16)], "👉 a: 1; b: 2; 👉 c: 3", ["a: 1", "c: 3"]),
        ("/ping", [], "/ping", []),
        ("/ping", [(5, 5)], "/ping", []),
        ("x" * 4000, [(3500, 3600)], "x" * 3000, []),
        ("x" * 4000, [(2999, 3600)], "x" * 2999 + "👉 x", ["x"]),
    ],
)
def test_what_is_wrong_stands_out(text: str, wrong: list[Place], given: str, bold: list[str]) -> None:
    block = quoted(text, wrong)
    assert block.style == "quote"
    assert shown(block) == given
    assert strong(block) == bold


@given(st.text(max_size=80), st.lists(st.tuples(st.integers(0, 90), st.integers(0, 90)), max_size=4))
def test_nothing_that_was_typed_is_lost(text: str, wrong: list[Place]) -> None:
    block = quoted(text, wrong)
    assert shown(block).replace(f"{POINTER} ", "") == text.replace(f"{POINTER} ", "")
