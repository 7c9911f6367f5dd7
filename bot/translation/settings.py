"""What an operator decides about translation."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class ApertiumSettings:
    """Apertium's pairs of languages, from the folder where Debian puts them. ``pipes`` is how many programs of a pair
    are kept running at most."""

    modes: Path = Path("/usr/share/apertium/modes")
    pipes: int = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class LibreTranslateSettings:
    """A LibreTranslate server. ``external``: it is somebody else's. ``budget`` is in characters a day, None for any
    number."""

    url: str
    key: str | None = field(default=None, repr=False)
    external: bool = False
    budget: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GoogleSettings:
    """Google Translate. Its mobile page wants no key, and allows few texts; ``budget`` is in characters a day."""

    budget: int | None = 100_000


@dataclass(frozen=True, slots=True, kw_only=True)
class TranslationSettings:
    """The engines, and how many seconds a message may wait for its translation before it goes out without."""

    apertium: ApertiumSettings | None = ApertiumSettings()
    libretranslate: LibreTranslateSettings | None = None
    google: GoogleSettings | None = None
    deadline: float = 10.0
