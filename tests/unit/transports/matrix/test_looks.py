"""What somebody formatted on Matrix keeps its looks, and nothing else of its HTML."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.account import Account
from bot.core.document import Block, Code, Inline, Link, Mention, Text
from bot.transports.matrix.looks import blocks_of


def written(html: str) -> tuple[Block, ...]:
    return blocks_of({"format": "org.matrix.custom.html", "body": "…", "formatted_body": html})


def line(*parts: Inline) -> Block:
    return Block("line", parts, own=True)


@pytest.mark.parametrize(
    ("html", "blocks"),
    [
        ("<p>just words</p>", []),
        ("a <b>bold</b> word", [line(Text("a "), Text("bold", strong=True), Text(" word"))]),
        ("<em>so</em><br>two", [line(Text("so", emphasis=True)), line(Text("two"))]),
        ("say <code>/ack</code>", [line(Text("say "), Code("/ack"))]),
        ("<ul><li>one</li><li>two</li></ul>", [Block("item", (Text(t),), own=True) for t in ("one", "two")]),
        ("<blockquote><p>said</p></blockquote>no", [Block("quote", (Text("said"),), own=True), line(Text("no"))]),
        ("<pre><code>a\n b\n</code></pre>", [Block("code", (Text("a\n b"),), own=True)]),
        ('<a href="https://x.org/?a=1">map</a>', [line(Link("https://x.org/?a=1", "map"))]),
        ('<a href="javascript:alert(1)">map</a>', [line(Text("map"))]),
        (
            'ask <a href="https://matrix.to/#/@ana:x.org">Ana</a>',
            [line(Text("ask "), Mention(Account("matrix", "@ana:x.org"), "Ana"))],
        ),
        ("<mx-reply><blockquote>old</blockquote></mx-reply><b>new</b>", [line(Text("new", strong=True))]),
        ("<script>x</script><b>y</b>", [line(Text("x"), Text("y", strong=True))]),
    ],
)
def test_looks(html: str, blocks: list[Block]) -> None:
    assert list(written(html)) == blocks


@given(st.text(alphabet=st.sampled_from("<>/ab \n\"'=&;lipreuocdh1"), max_size=200))
def test_any_html_is_read(html: str) -> None:
    for block in written(html):
        assert block.own
        assert block.parts


def test_too_much_is_left_to_the_plain_text() -> None:
    assert written("<b>x</b>" * 20_000) == ()
    assert written("<ul>" + "<li>x</li>" * 1_000 + "</ul>") == ()
