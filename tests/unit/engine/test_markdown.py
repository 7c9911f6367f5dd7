"""Documents as Markdown."""

from __future__ import annotations

import pytest

from bot.core.document import Block, Code, Text, document, heading, item, line, quote
from bot.engine.markdown import write_markdown
from tests.support.catalogues import catalogues


def written(*blocks: Block) -> str:
    return write_markdown(document(*blocks), catalogues(), ["en"]).decode()


def test_headings_lists_and_paragraphs() -> None:
    first, second = heading(Text("Report")), heading(Text("Needs"))

    text = written(first, line(Text("of today")), second, item(Text("2 pumps")), item(Text("fuel")))

    assert text == "# Report\n\nof today\n\n## Needs\n\n- 2 pumps\n- fuel\n"


def test_what_people_wrote_is_never_markup() -> None:
    text = written(
        line(Text("# no heading <script>[x](javascript:1) *y* `z` a|b &lt;")),
        item(Text("first\n- second\n  + deep\n2026. third")),
        line(Text("bold*", strong=True), Text(" and "), Code("co`de")),
        quote("> deep"),
    )

    assert text.split("\n\n") == [
        "\\# no heading \\<script\\>\\[x\\](javascript:1) \\*y\\* \\`z\\` a\\|b \\&lt;",
        "- first\n  \\- second\n    \\+ deep\n  2026\\. third",
        "**bold\\*** and `` co`de ``",
        "> \\> deep\n",
    ]


@pytest.mark.parametrize(("typed", "fence"), [("a", "```"), ("```", "````"), ("`````", "``````")])
def test_a_form_stands_as_it_was_typed(typed: str, fence: str) -> None:
    assert written(Block("code", (Text(typed),))) == f"{fence}\n{typed}\n{fence}\n"
