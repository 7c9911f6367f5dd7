"""Languages as engines name them, and as the bot does (BCP 47)."""

from __future__ import annotations

from babel.core import get_global

_OWN = {"pb": "pt-BR", "pob": "pt-BR", "zt": "zh-TW", "cmn_Hans": "zh", "cmn_Hant": "zh-TW", "zlm": "ms"}
"""Names that no list has: Argos's and OPUS-MT's for what is spoken in Brazil and written in Taiwan, and such."""


def tag(code: str) -> str | None:
    """The tag for an engine's name of a language: ``spa`` is ``es``, ``pt_br`` is ``pt-BR``; None for names of none."""
    if code in _OWN:
        return _OWN[code]
    name, _, country = code.replace("-", "_").partition("_")
    short = str(get_global("language_aliases").get(name, name)).partition("_")[0] if len(name) == 3 else name
    known = len(short) == 2 or (len(short) == 3 and short in get_global("likely_subtags"))
    if not known or not short.isalpha():
        return None
    return f"{short.lower()}-{country.upper()}" if len(country) == 2 else short.lower()


def as_known(tag: str) -> tuple[str, ...]:
    """How an engine may have a language: with its country, and without."""
    return tuple(dict.fromkeys((tag, tag.partition("-")[0])))
