"""What is made when it is sent: Markdown always, pages and pictures where something can draw them."""

from __future__ import annotations

from bot.core.document import Chart, Enclosure, Picture, Series, Text, document, heading, phrase
from bot.engine.enclosing import Encloser
from tests.support.sketches import Sketches
from tests.unit.engine.asking import CATALOGUES

MINUTES = document(heading(Text("Minutes")))
CHART = Chart(Text("Tasks"), (Text("23 Nov"),), (Series(phrase("colon"), (7,)),), "lines", Text("seven tasks"))
ENCLOSED = (Enclosure("m.md", MINUTES), Enclosure("m.pdf", MINUTES), Picture("tasks.png", (CHART,)))


def test_each_is_made_in_the_languages_of_its_readers() -> None:
    sketches = Sketches()
    text, pages, picture = Encloser(CATALOGUES, sketches).files(ENCLOSED, ["ar", "en"])
    assert (text.media_type, text.data.count(b"# ")) == ("text/markdown", 2)
    assert (pages.name, pages.media_type) == ("m.pdf", "application/pdf")
    assert pages.data.count(b"Minutes") == 2
    assert (picture.media_type, picture.data) == ("image/png", b"picture")
    assert "seven tasks" in picture.alt
    (drawn,) = sketches.charts
    assert "Tasks" in drawn.title
    assert (len(drawn.columns), drawn.form, drawn.rtl) == (1, "lines", True)
    assert [each.values for each in drawn.series] == [(7,)]


def test_where_nothing_can_draw_there_is_markdown() -> None:
    assert [file.name for file in Encloser(CATALOGUES, None).files(ENCLOSED, ["en"])] == ["m.md"]
