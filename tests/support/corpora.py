"""Texts by the language they are in, as the files beside the tests have them: ``[en]``, then a text a line."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

CORPORA = Path(__file__).parent.parent / "corpora"


def corpus(name: str) -> list[tuple[str, str]]:
    """Each text of a file after its language. Lines with ``# `` say something about the file."""
    found: list[tuple[str, str]] = []
    language = ""
    for line in (CORPORA / name).read_text(encoding="utf-8").splitlines():
        if line.startswith("[") and line.endswith("]") and len(line) <= 6:
            language = line[1:-1]
        elif line and not line.startswith("# "):
            found.append((language, line))
    return found


@dataclass(frozen=True, slots=True)
class Marked:
    """A text, and the stretches of it (start, end, in characters) that must come through a translation unaltered."""

    language: str
    text: str
    spans: tuple[tuple[int, int], ...]

    @property
    def kept(self) -> list[str]:
        """What is in those stretches."""
        return [self.text[start:end] for start, end in self.spans]


def marked() -> list[Marked]:
    """The messages of ``masking.txt``."""
    return [_marked(language, text.replace("⏎", "\n")) for language, text in corpus("masking.txt")]


def _marked(language: str, written: str) -> Marked:
    text, spans = "", list[tuple[int, int]]()
    for place, part in enumerate(re.split("[⟦⟧]", written)):
        if place % 2:
            spans.append((len(text), len(text) + len(part)))
        text += part
    return Marked(language, text, tuple(spans))
