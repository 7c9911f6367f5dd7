"""The words with which people say when, in every interface language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from bot.core.ports import Phrases
from bot.engine.words import fold, plain_digits

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
UNITS = ("minutes", "hours", "days", "weeks")
_LENGTHS = {
    "half-hour": "30 minutes",
    "one-hour": "1 hours",
    "two-hours": "2 hours",
    "one-day": "1 days",
    "two-days": "2 days",
    "one-week": "1 weeks",
    "two-weeks": "2 weeks",
}
"""Lengths of time that are said without a number; Arabic has a word for two of a kind."""
_MEANINGS = (
    *("now", "today", "tomorrow", "after-tomorrow", "yesterday", *WEEKDAYS, *MONTHS, *UNITS),
    *("am", "pm", "night", "noon", "midnight", "close", "day-end", "next", "at", "ago", "filler", *_LENGTHS),
    *("half-past", "quarter-past", "quarter-to"),
)
_PARTS = {"half-past": 30, "quarter-past": 15, "quarter-to": -15}  # minutes of an hour, said before it or behind it
_PART_FIRST = re.compile(rf"({'|'.join(_PARTS)}) ((?:at )*\d{{1,2}}(?: ?hours)?)(?![\d:])")
_PART_BEHIND = re.compile(rf"(\d{{1,2}}) ?(hours)? ({'|'.join(_PARTS)})(?: (hours))?(?![\w-])")
_DAY = 24 * 60
_NUMBER = "moment-number"
"""Lists number words with the number behind each: ``nine 9``."""
_SHORTENED = re.compile(r"(?<=[^\W\d_])\.(?= |$)")
"""The full stop behind a shortened word: ``lun.``"""
_COUNTED = re.compile(r"(?<=\d) ?1 (?=(?:hours|weeks)\b)")
"""What Arabic says of one is what it says of eleven and more as well: ``24 ساعة``."""
_SPACES = re.compile(r"[\s,،]+")


def plain_words(text: str, phrases: Phrases) -> str:
    """A text with what is known of it in English words of ours, such as ``tomorrow at 9 am``.

    Digits are 0 to 9, ``18h30`` is ``18hours30``, ``half past nine`` is ``9:30``, and words that say nothing are left
    out.
    """
    pattern, meant = _vocabulary(phrases)
    typed = _SPACES.sub(" ", _comparable(plain_digits(text)))
    plain = " ".join(_SHORTENED.sub("", pattern.sub(lambda found: meant[found[0]], typed)).split())
    return _PART_BEHIND.sub(_hour_and_part, _PART_FIRST.sub(r"\2 \1", _COUNTED.sub(" ", plain)))


def _hour_and_part(found: re.Match[str]) -> str:
    """``9 half-past`` as ``9:30``, and ``9 hours half-past``, which may be a length as well, as ``9hours30``."""
    hour, minutes = divmod((int(found[1]) * 60 + _PARTS[found[3]]) % _DAY, 60)
    return f"{hour}{found[2] or found[4] or ':'}{minutes:02}"


@lru_cache(maxsize=4)
def _vocabulary(phrases: Phrases) -> tuple[re.Pattern[str], Mapping[str, str]]:
    """What finds the words of all interface languages, longest first, and what they mean."""
    meant = {
        _comparable(word): _LENGTHS.get(meaning, meaning)
        for language in phrases.languages
        for meaning in _MEANINGS
        for word in phrases.synonyms(f"moment-{meaning}", language)
    }
    numbers = (each.rsplit(" ", 1) for language in phrases.languages for each in phrases.synonyms(_NUMBER, language))
    meant |= {_comparable(word): number for word, number in numbers if _comparable(word) not in meant}
    meant = {word: "" if meaning == "filler" else meaning for word, meaning in meant.items()}
    words = "|".join(re.escape(word) for word in sorted(meant, key=len, reverse=True))
    return re.compile(rf"(?<![^\W\d_])(?:{words})(?![^\W\d_])"), meant


def _comparable(text: str) -> str:
    return fold(text).replace("’", "'")
