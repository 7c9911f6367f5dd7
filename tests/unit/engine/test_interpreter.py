"""What goes to many is put into words once for each language that it is read in."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from bot.core.document import Enclosure, Picture, Text, document, heading
from bot.engine.interpreter import Interpreter
from bot.translation.translator import Translation
from tests.support.sketches import Sketches
from tests.unit.engine.asking import CATALOGUES
from tests.unit.engine.test_enclosing import CHART


async def test_what_goes_to_many_is_drawn_once_in_each_language() -> None:
    sketches = Sketches()
    interpreter = Interpreter(CATALOGUES, Translation(), sketches)
    digest = document(heading(Text("Digest")))
    said = replace(digest, files=(Picture("tasks.png", (CHART,)), Enclosure("all.md", digest)))
    readers = [("en",), ("ar",), ("en", "ar")] * 5
    made = await asyncio.gather(*(interpreter.word(said, languages) for languages in readers))

    assert [each.words.text.count("Digest") for each in made] == [1, 1, 2] * 5
    assert all([file.name for file in each.words.files] == ["tasks.png", "all.md"] for each in made)
    assert len(sketches.charts) == 3


async def test_what_is_said_anew_is_worded_anew() -> None:
    interpreter = Interpreter(CATALOGUES, Translation())
    for number in range(40):
        said = document(heading(Text(f"Digest {number}")))
        assert (await interpreter.word(said, ["en"])).words.text == f"Digest {number}"
