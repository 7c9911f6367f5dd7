"""Languages as somebody types them: tags, or a mistake that is explained."""

from __future__ import annotations

import re

from babel import Locale

AMONG = (
    *("en", "fr", "es", "ar", "pt", "it", "ca", "de", "nl", "uk"),
    *("ru", "pl", "tr", "fa", "ps", "sw", "so", "ur", "zh"),
)
"""Which languages a text may be in, where nobody says."""
_TAG = re.compile(r"([a-z]{2,3})(?:-([a-z]{4}))?(?:-([a-z]{2}))?")


def tag(typed: str) -> str:
    """The BCP 47 tag of a language: ``pt-BR`` for ``PT_br``. Raises ValueError, which says what to write."""
    found = _TAG.fullmatch(typed.strip().lower().replace("_", "-"))
    names = Locale("en").languages
    if found is None or found[1] not in names:
        meant = next((code for code, name in names.items() if name.casefold() == typed.strip().casefold()), None)
        remedy = f"Write {meant}." if meant else "Use a tag such as 'fr', 'pt-BR' or 'ar'."
        raise ValueError(f"{typed!r} is no language. {remedy}")
    script, country = found[2], found[3]
    return "-".join(filter(None, (found[1], script and script.title(), country and country.upper())))


def among(typed: str | None) -> tuple[str, ...]:
    """The languages of a list such as ``en,fr,es``; those of most operations where there is none."""
    return tuple(tag(each) for each in typed.split(",") if each.strip()) if typed and typed.strip(" ,") else AMONG
