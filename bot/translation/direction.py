"""Text of both directions in one line: Unicode Standard Annex #9, the bidirectional algorithm."""

from __future__ import annotations

import re
import unicodedata

FSI = "\u2068"
"""First strong isolate: what follows finds its own direction and does not disturb the line around it."""
PDI = "\u2069"
"""Pop directional isolate: the end of what an isolate began."""

_ISOLATES = "\u2066\u2067" + FSI
_EMBEDDINGS_AND_OVERRIDES = "\u202a\u202b\u202c\u202d\u202e"
_CONTROLS = re.compile(f"[{_EMBEDDINGS_AND_OVERRIDES}{_ISOLATES}{PDI}]")
_LINE_ENDS = re.compile("\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN"})
_PERHAPS_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
"""Where Unicode keeps all that is written from right to left (DerivedBidiClass.txt): few texts have any of it."""
_LEFT_TO_RIGHT = frozenset({"L", "EN", "AN"})


def tame(text: str) -> str:
    """A person's words, unable to change the direction of anything around them.

    Embeddings and overrides go (UAX #9 advises isolates instead, and an override makes words read as others), and so
    does an isolate or its end that stands alone in its line. All line ends become ``\\n``.
    """
    if text.isprintable():  # as most texts are; neither a line's end nor a control is
        return text
    return "\n".join(_balanced(line) for line in _LINE_ENDS.split(text))


def one_line(text: str) -> str:
    """The same where a line cannot end: line ends become spaces."""
    return text if text.isprintable() else _balanced(_LINE_ENDS.sub(" ", text))


def disturbs(text: str, rtl: bool) -> bool:
    """Whether words would be drawn out of order, or put others out of order, in a line of that direction.

    A number counts in a right-to-left line: a phone number's groups would change places.
    """
    if rtl:
        return any(unicodedata.bidirectional(char) in _LEFT_TO_RIGHT for char in text)
    if text.isascii():
        return False
    return any(unicodedata.bidirectional(char) in _RIGHT_TO_LEFT for char in _PERHAPS_RIGHT_TO_LEFT.findall(text))


def mostly_rtl(text: str, otherwise: bool) -> bool:
    """Whether a text of several lines is written from right to left: as most of its lines are, or else its first."""
    lines = [reads_rtl(line, otherwise) for line in text.split("\n") if line.strip()]
    right, left = lines.count(True), lines.count(False)
    return right > left if right != left else reads_rtl(text, otherwise)


def reads_rtl(text: str, otherwise: bool) -> bool:
    """Whether a text of its own is written from right to left, by its first strong letter (UAX #9, P2 and P3)."""
    for char in text:
        direction = unicodedata.bidirectional(char)
        if direction == "L":
            return False
        if direction in ("R", "AL"):
            return True
    return otherwise


def _balanced(line: str) -> str:
    if not _CONTROLS.search(line):
        return line
    unmatched: set[int] = set()
    begun: list[int] = []
    for place, char in enumerate(line):
        if char in _EMBEDDINGS_AND_OVERRIDES:
            unmatched.add(place)
        elif char in _ISOLATES:
            begun.append(place)
        elif char == PDI and begun:
            begun.pop()
        elif char == PDI:
            unmatched.add(place)
    unmatched.update(begun)
    return "".join(char for place, char in enumerate(line) if place not in unmatched)
