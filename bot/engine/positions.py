"""Places as people type them in every interface language: ``1°40′ sud, 29°13′ est``, ``lat -1.67 lon 29.22``."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from bot.core.document import Code, phrase
from bot.core.location import Location, Named, NoSuchPlace, read_location
from bot.core.ports import Phrases
from bot.core.refusal import Refusal
from bot.engine.command import Context
from bot.engine.values import short
from bot.engine.words import plain_digits

_LONGEST = 100  # of a position; names may be longer
_LONGEST_NAME = 120
_SHOWN = 60  # characters that are given back
_SIGNS = str.maketrans("٫،؛", ".,;")
_SIDES = {"north": "N", "south": "S", "east": "E", "west": "W"}


def read_place(text: str, ctx: Context) -> Location:
    """A grid reference, a latitude and longitude, or a name. Raises Refusal for a position that there is not."""
    nowhere = Refusal(phrase("refusal-place", typed=Code(text[:_SHOWN])))
    try:
        found = read_position(text, ctx.phrases, alone=True)
    except NoSuchPlace:
        raise nowhere from None
    if found is None and not any(map(str.isalpha, text)):
        raise nowhere  # numbers alone are nobody's name for a place
    return found if found is not None else Named(short(_LONGEST_NAME)(text, ctx))


def read_position(text: str, phrases: Phrases, *, alone: bool = False) -> Location | None:
    """A grid reference or a latitude and longitude, with the words for them in any interface language; None for any
    other text. ``alone`` is as for ``read_location``. Raises NoSuchPlace."""
    if len(text) > _LONGEST or not any(map(str.isdigit, text)):
        return None
    pattern, meant = _vocabulary(phrases)
    plain = pattern.sub(lambda found: meant[found[1].casefold()], plain_digits(text).translate(_SIGNS))
    return read_location(plain, alone=alone)


@lru_cache(maxsize=4)
def _vocabulary(phrases: Phrases) -> tuple[re.Pattern[str], Mapping[str, str]]:
    """What finds the words for sides of the world, and those that only say what follows, in all languages."""
    meant = {
        word.casefold(): letter
        for language in phrases.languages
        for key, letter in (*_SIDES.items(), ("label", " "))
        for word in phrases.synonyms(f"position-{key}", language)
    }
    words = "|".join(re.escape(word) for word in sorted(meant, key=len, reverse=True))
    return re.compile(rf"(?<![^\W\d_])({words})(?![^\W\d_])\.?[:=]?", re.IGNORECASE), meant
