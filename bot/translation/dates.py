"""Dates with the name of a month in them, as patterns: 3 March 2026, 3-Mar, mardi 3 mars, March 3rd, mayo de 2026.

The names are those of CLDR in the languages that are written most. Some are words besides (may, march, mar, set), and
count beside a number only as they are written in a date: with a capital, a full stop, a hyphen or a year.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from babel import Locale

_LOCALES = ("en", "fr", "es", "pt", "it", "ca", "de", "nl", "uk", "ru", "ar", "ar_LB")
_WORDS_BESIDES = {"may", "march"}
_LONGEST_ABBREVIATION = 5  # letters; CLDR has whole words among them

_DAY = r"\d{1,2}(?:st|nd|rd|th|er|[.]?[ºª°]|[.])?"
_DAYS = rf"{_DAY}(?:[ ]?[-–/&][ ]?{_DAY})?"
_OF = r"(?:[ ](?:(?:of|del?)[ ]|d['’])?|[-/.])"
_YEAR = r"(?:(?:,?[ ]|[ ]del?[ ]|[-/.])\d{4}|[-/.'’]\d\d)"
_APOSTROPHE, _APOSTROPHES = re.compile("[ʼ’]"), "[ʼ’']"
_COMES_A_NUMBER = r"(?=[^\W\d_]{2,14}(?:-feira)?[.,]{0,2}(?:[ ]del?)?[ ]\d)"
"""What every other word is spared by."""


def dates() -> tuple[str, str]:
    """The patterns: one for what begins with a number, one for what begins with a month or a day of the week."""
    wide, short = _months()
    sure = rf"(?:(?i:{_any(wide - _WORDS_BESIDES)})|{_any(form for word in _WORDS_BESIDES for form in _loud(word))})"
    loud = rf"{_any(form for word in short for form in _loud(word))}\.?"
    month = rf"(?:{sure}|{loud}|(?i:{_any(short)})(?:\.|(?={_YEAR})))"
    joined = rf"{_DAYS}[-/](?i:{_any(short)})"  # 3-mar
    begun = rf"(?:{_DAYS}{_OF}{month}|{joined}){_YEAR}?(?!\w)"
    named = rf"(?:(?:{sure}|{loud})[ ]{_DAYS}(?:,?[ ]\d{{4}})?|(?:{sure}|{loud})(?:[ ]del?|,)?[ ]\d{{4}})(?!\w)"
    return begun, rf"{_COMES_A_NUMBER}(?:{named}|(?i:{_any(_weekdays())})[.,]{{0,2}}[ ]{begun})"


def month_names() -> str:
    """The names of months and what they are shortened to, as a pattern for any case."""
    wide, short = _months()
    return rf"(?:{_any(wide | short)})"


def _months() -> tuple[set[str], set[str]]:
    calendars = [Locale.parse(code).months for code in _LOCALES]
    forms = [each[form] for each in calendars for form in ("format", "stand-alone")]
    wide = {_bare(name) for form in forms for name in form["wide"].values()}
    short = {_bare(name) for form in forms for name in form["abbreviated"].values()} - wide
    return wide, {each for each in short if len(each) <= _LONGEST_ABBREVIATION and each.isalpha()}


def _weekdays() -> set[str]:
    weeks = [Locale.parse(code).days["format"] for code in _LOCALES]
    return {_bare(name) for each in weeks for form in ("wide", "abbreviated") for name in each[form].values()}


def _bare(name: str) -> str:
    """A name in small letters without its preposition (Catalan) and full stop."""
    return re.sub("^(?:de |d[’'])", "", name.lower()).removesuffix(".")


def _loud(word: str) -> tuple[str, str]:
    return word.capitalize(), word.upper()


def _any(words: Iterable[str]) -> str:
    """One of some words, the longest first; whichever apostrophe is typed."""
    longest = sorted(set(words), key=lambda word: (-len(word), word))
    return f"(?:{'|'.join(_APOSTROPHE.sub(_APOSTROPHES, re.escape(word)) for word in longest)})"
