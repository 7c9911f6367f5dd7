"""What an operator decides about translation."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class ApertiumSettings:
    """Apertium's pairs of languages, from the folder where Debian puts them. ``pipes`` is how many programs of a pair
    are kept running at most."""

    modes: Path = Path("/usr/share/apertium/modes")
    pipes: int = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class TranslationSettings:
    """The engines, and how many seconds a message may wait for its translation before it goes out without."""

    apertium: ApertiumSettings | None = ApertiumSettings()
    deadline: float = 10.0
