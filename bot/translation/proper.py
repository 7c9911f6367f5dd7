"""Proper names that an operation does not know: an engine would make a word of the town of Goma, or of Mr Flores.

They are told by where they stand: capitalised, amid a sentence, behind a preposition and without an article, or two of
them together. What CLDR knows as a country, language, day or month has words in other languages, and is none of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from babel import Locale, UnknownLocaleError

from bot.translation.entities import Entity

_BEFORE_PLACES = {
    "en": "in at from to near towards toward via through around with between of",
    "fr": "à de vers depuis avec jusqu'à jusqu’à entre par",
    "es": "en a de desde hacia hasta por con entre para",
    "pt": "em a de desde até por com entre para",
    "it": "a da di verso per con tra fra",
    "ca": "a de des fins cap per amb entre",
}
_BEFORE_PEOPLE = (
    " captain colonel major general sergeant corporal lieutenant doctor father sister brother minister governor mayor "
    "president sheikh imam capitaine commandant sergent caporal docteur père monsieur madame ministre gouverneur maire "
    "préfet président cheikh capitán coronel comandante sargento teniente doctora señor señora padre hermana ministro "
    "ministra gobernador alcalde alcaldesa presidente capitão tenente doutor doutora senhor senhora prefeito capitano "
    "colonnello maggiore dottore signor signora capità senyor senyora "
)
"""Titles that have words in other languages; those that are shortened are a part of the name."""
_LINKS = {"of", "de", "di"}
"""Behind these, a name is one only where no capital stands before: "west of Goma", not "Ministry of Health"."""
_ARTICLES = (
    " the a an this that our your their his her its my le la les un une des du au aux ce cette el los las una del al o "
    "os as um uma do da dos das no na nos nas ao à il lo gli i uno dei della delle nel nella els "
)
_NAME = re.compile(r"(?<=[ ])[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ’'-]{2,30}(?:[ ][A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ’'-]{1,30}){0,4}(?!\w)")
_WORD = re.compile(r"[^\W\d_][\w’'-]*")


def proper(text: str, language: str) -> Iterator[Entity]:
    """The names in a sentence of a language."""
    code = language.partition("-")[0]
    if code in _BEFORE_PLACES and not _titled(text):
        for found in _NAME.finditer(text):
            if _named(text[: found.start()], found[0], code):
                yield Entity(*found.span(), "proper")


def _named(before: str, name: str, code: str) -> bool:
    words = _WORD.findall(before)
    if (
        not words
        or not before.rstrip()[-1].isalpha()
        or any(each.lower() in known(code) for each in (name, *name.split()))
    ):
        return False
    last = words[-1].lower()
    if last in _LINKS and len(words) > 2 and words[-2][0].isupper():
        return False
    return (
        f" {last} " in _BEFORE_PEOPLE
        or last in _BEFORE_PLACES[code].split()
        or (" " in name and f" {last} " not in _ARTICLES)
    )


def _titled(text: str) -> bool:
    """Whether a text is written As Headings Are."""
    words = _WORD.findall(text)
    return len(words) > 2 and sum(word[0].isupper() for word in words) > 0.8 * len(words)


def known(language: str) -> frozenset[str]:
    """What CLDR has names for in a language, in small letters: countries, languages, days and months."""
    return _known(language.partition("-")[0])


@lru_cache(maxsize=8)
def _known(code: str) -> frozenset[str]:
    """Those names; "Congo - Kinshasa" is two."""
    try:
        locale = Locale.parse(code)
    except (UnknownLocaleError, ValueError):
        return frozenset()
    calendars = (locale.days["format"]["wide"], locale.months["format"]["wide"])
    names = [
        *locale.territories.values(),
        *locale.languages.values(),
        *(name for each in calendars for name in each.values()),
    ]
    return frozenset(each.strip().lower() for name in names for each in re.split(r" - | ?[(),]", name) if each.strip())
