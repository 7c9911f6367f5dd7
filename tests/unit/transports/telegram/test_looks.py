"""What somebody formatted on Telegram keeps its looks; offsets count UTF-16 units."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from telegram import MessageEntity, User

from bot.core.account import Account
from bot.core.document import Block, Code, Inline, Link, Mention, Text
from bot.transports.telegram.looks import blocks_of


def line(*parts: Inline) -> Block:
    return Block("line", parts, own=True)


def test_words_without_looks_have_no_blocks() -> None:
    assert blocks_of("see @ana", [MessageEntity("mention", 4, 4)]) == ()


def test_looks_behind_an_emoji() -> None:
    blocks = blocks_of("🚑 go now\nplease", [MessageEntity("bold", 3, 2), MessageEntity("italic", 6, 3)])
    assert blocks == (
        line(Text("🚑 "), Text("go", strong=True), Text(" "), Text("now", emphasis=True)),
        line(Text("please")),
    )


def test_code_links_mentions_and_quotations() -> None:
    text = "run /ack\nmap Luc\nsaid\nand more\na\nb"
    entities = [
        MessageEntity("code", 4, 4),
        MessageEntity("text_link", 9, 3, url="https://x.org"),
        MessageEntity("text_mention", 13, 3, user=User(7, "Luc", is_bot=False)),
        MessageEntity("blockquote", 17, 4),
        MessageEntity("pre", 31, 3),
    ]
    assert blocks_of(text, entities) == (
        line(Text("run "), Code("/ack")),
        line(Link("https://x.org", "map"), Text(" "), Mention(Account("telegram", "7"), "Luc")),
        Block("quote", (Text("said"),), own=True),
        line(Text("and more")),
        Block("code", (Text("a\nb"),), own=True),
    )


@given(
    st.text(max_size=60),
    st.lists(
        st.tuples(
            st.sampled_from(["bold", "italic", "code", "pre", "blockquote"]), st.integers(0, 70), st.integers(0, 70)
        ),
        max_size=6,
    ),
)
def test_any_entities_lose_no_word(text: str, entities: list[tuple[str, int, int]]) -> None:
    blocks = blocks_of(text, [MessageEntity(kind, offset, length) for kind, offset, length in entities])
    told = "".join(getattr(part, "value", "") for block in blocks for part in block.parts)
    letters = [char for char in text if char.isalnum()]
    assert not entities or not blocks or [char for char in told if char.isalnum()] == letters
