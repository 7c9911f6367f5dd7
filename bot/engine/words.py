"""The words that follow a command, taken one after another."""

from __future__ import annotations

import re
import unicodedata

_WORD = re.compile(r"""\s*(?:"([^"]*)"|“([^”]*)”|«([^»]*)»|(\S+))""")
_LETTERS = re.compile(r"\w+")
_SHORT = 4  # letters; in so short a word the article may be part of it
_PLAIN_WORD = re.compile(r"\s*\S+")


class Words:
    """What was typed behind a command. Quotation marks of any kind hold words together."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0

    @property
    def rest(self) -> str:
        """All that was not taken yet, without the space around it."""
        return self._text[self._at :].strip()

    def take(self) -> str:
        """The next word, or "" when there is none."""
        found = _WORD.match(self._text, self._at)
        if found is None:
            return ""
        self._at = found.end()
        return next(group for group in found.groups() if group is not None).strip()

    def drop(self, count: int) -> None:
        """Pass over so many words as spaces part them, whatever quotation marks say."""
        for _ in range(count):
            found = _PLAIN_WORD.match(self._text, self._at)
            self._at = found.end() if found else len(self._text)

    def take_all(self) -> str:
        """All the words that remain, as they were typed."""
        rest = self.rest
        self._at = len(self._text)
        return rest


def fold(text: str) -> str:
    """The form in which words are compared: no case, no accents, no signs that only direct writing."""
    plain = unicodedata.normalize("NFKD", text).casefold()  # first apart: only then has every capital its small letter
    apart = unicodedata.normalize("NFKD", plain)
    return "".join(sign for sign in apart if unicodedata.category(sign) not in {"Mn", "Cf"})


def folded_words(text: str) -> list[str]:
    """The words of a text as they are compared and looked up, without the Arabic article that clings to a noun."""
    words = _LETTERS.findall(fold(text))
    return [word[2:] if word.startswith("ال") and len(word) > _SHORT else word for word in words]


def plain_digits(text: str) -> str:
    """A text with the decimal digits of any script as 0 to 9."""
    return "".join(str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in text)
