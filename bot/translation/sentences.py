"""A text as its sentences: each may be in a language of its own."""

from __future__ import annotations

import re

from bot.translation.titles import TITLE

_END = re.compile(
    r"""(?<=[.!?…؟۔。！？])   # what ends a sentence,
        (?:["'”’»)\]]*)       # perhaps within quotation marks or brackets,
        \s+                   # with space behind it
        (?=[^\s\da-zà-öø-ÿ])  # and no small letter or number after that: "approx. 3 km", "e.g. the bridge"
    |   (?<=[;؛])\s+
    |   \n+""",
    re.VERBOSE,
)
_SHORT = re.compile(rf"(?:^|[\s(])(?:(?:[^\W\d_]|No|Nr|St)\.|{TITLE}(?<=\.))$")
"""An abbreviation before a name."""


def sentences(text: str) -> list[str]:
    """The sentences of a text, each with the space behind it: put together they are the text."""
    cut, at = [], 0
    for end in _END.finditer(text):
        if "\n" not in end[0] and _SHORT.search(text[at : end.start()]):
            continue
        cut.append(text[at : end.end()])
        at = end.end()
    return [*cut, text[at:]] if text[at:] else cut
