"""What tells a language beside the run of its letters: its commonest words, and letters that others do not have.

Somebody in a hurry writes a few words, in small letters and without accents; two languages of one family are alike then
but for such words.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files

_WORD_SAYS = 4.0  # how many times likelier a language is for one of its words
_LETTER_SAYS = 20.0
_LETTERS = {
    "іїєґ": "uk", "ыэъё": "ru", "ãõ": "pt", "ñ¿¡": "es", "ß": "de", "ä": "de", "ğış": "tr", "ąęłńśźż": "pl", "œ": "fr",
    "·": "ca", "ټډړږښګڼېۍځڅ": "ps", "ٹڈڑںےھہ": "ur", "پچژگ": "fa ps ur", "ةإ": "ar",
}  # fmt: skip
"""Letters that only some languages have, of those that are told apart here."""
_WORD = re.compile(r"\w+")


def hints(text: str) -> Mapping[str, float]:
    """How many times likelier the words and letters of a text make some languages (ISO 639)."""
    found: dict[str, float] = {}
    small = text.lower()
    for word in set(_WORD.findall(_plain(small))):
        for code in _common().get(word, ()):
            found[code] = found.get(code, 1.0) * _WORD_SAYS
    for letters, codes in _LETTERS.items():
        if any(letter in small for letter in letters):
            for code in codes.split():
                found[code] = found.get(code, 1.0) * _LETTER_SAYS
    return found


@lru_cache(maxsize=1)
def _common() -> Mapping[str, tuple[str, ...]]:
    """The languages of each common word."""
    found: dict[str, tuple[str, ...]] = {}
    for line in (files("bot.translation") / "common_words.txt").read_text(encoding="utf-8").splitlines():
        code, *words = line.split()
        for word in {_plain(word) for word in words}:
            found[word] = (*found.get(word, ()), code)
    return found


def _plain(text: str) -> str:
    """Small letters without accents, as they are typed in a hurry."""
    if text.isascii():
        return text
    return "".join(char for char in unicodedata.normalize("NFD", text) if not unicodedata.combining(char))
