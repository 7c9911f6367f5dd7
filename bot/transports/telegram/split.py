"""Cuts a long text into messages at the best places there are."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence

from bot.transports.telegram.formatted import Formatted, units_before

TEXT_LIMIT = 4096
"""Bot API, sendMessage: "1-4096 characters after entities parsing". Counted here as UTF-16 code units, the most that
any of Telegram's servers and clients counts."""
CAPTION_LIMIT = 1024

_SEPARATORS = ("\n\n", "\n", " ")
_JOINER = "\u200d"


def split(whole: Formatted, limit: int = TEXT_LIMIT) -> list[Formatted]:
    """The parts, in order, none longer than ``limit``. Only white space at the cuts is lost."""
    return [part for start, end in _cuts(whole.text, limit) if (part := whole.cut(start, end)).text]


def fits(whole: Formatted, limit: int) -> bool:
    """Whether the text may go in one message."""
    return units_before(whole.text)[-1] <= limit


def _cuts(text: str, limit: int) -> Iterator[tuple[int, int]]:
    at = units_before(text)
    start = 0
    while at[-1] - at[start] > limit:
        end = _furthest(at, start, limit)
        cut = _best_cut(text, start, end)
        yield start, cut
        start = cut
    yield start, len(text)


def _furthest(at: Sequence[int], start: int, limit: int) -> int:
    end = min(start + limit, len(at) - 1)
    while at[end] - at[start] > limit:
        end -= 1
    return end


def _best_cut(text: str, start: int, end: int) -> int:
    """After the last paragraph, line or word that ends in the second half of the window; else between characters."""
    middle = (start + end) // 2
    for separator in _SEPARATORS:
        if (found := text.rfind(separator, middle, end)) > start:
            return found + len(separator)
    return _between_characters(text, start, end)


def _between_characters(text: str, start: int, end: int) -> int:
    """The last place before ``end`` that does not tear what people see as one character, if there is any near."""
    for cut in range(end, max(start, end - 64), -1):
        if not _torn(text, cut):
            return cut
    return end


def _torn(text: str, cut: int) -> bool:
    """Whether a cut here would part a mark, a modifier or a joined emoji from its base, or the letters of a flag."""
    before, after = text[cut - 1], text[cut]
    if _JOINER in {before, after} or unicodedata.category(after) in {"Mn", "Me", "Mc"}:
        return True
    if "\U0001f3fb" <= after <= "\U0001f3ff":
        return True
    return _flag_letter(after) and _flag_letters_before(text, cut) % 2 == 1


def _flag_letters_before(text: str, cut: int) -> int:
    count = 0
    while cut > count and _flag_letter(text[cut - 1 - count]):
        count += 1
    return count


def _flag_letter(character: str) -> bool:
    return "\U0001f1e6" <= character <= "\U0001f1ff"
