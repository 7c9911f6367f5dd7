"""What an operator decides about translation."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class ApertiumSettings:
    """Apertium's pairs of languages, from the folder where Debian puts them. ``pipes`` is how many programs of a pair
    are kept running at most."""

    modes: Path = Path("/usr/share/apertium/modes")
    pipes: int = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceSettings:
    """What an engine takes for a million characters, and how much money may go there ``a_day``, None for any, both in
    a ``currency``."""

    per_million: float
    a_day: float | None = None
    currency: str = "EUR"


@dataclass(frozen=True, slots=True, kw_only=True)
class LibreTranslateSettings:
    """A LibreTranslate server. ``external``: it is somebody else's. ``budget`` is in characters a day, None for any
    number; ``price`` what it costs, if it does."""

    url: str
    key: str | None = field(default=None, repr=False)
    external: bool = False
    budget: int | None = None
    price: PriceSettings | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GoogleSettings:
    """Google Translate. Its mobile page wants no key, and allows few texts; ``budget`` is in characters a day."""

    budget: int | None = 100_000
    price: PriceSettings | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MicrosoftSettings:
    """Microsoft Translator, with a key of Azure's, and the region that the key is for. ``budget`` is in characters a
    day, None for any number."""

    key: str = field(repr=False)
    region: str | None = None
    budget: int | None = 100_000
    price: PriceSettings | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelFolder:
    """The folder of a model for CTranslate2, or one with such folders in it. The languages of an OPUS-MT model are said
    where its folder's name does not tell them."""

    path: Path
    sources: tuple[str, ...] = ()
    targets: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CTranslate2Settings:
    """Models of OPUS-MT and Argos. ``threads`` is how many processors they take at most, ``loaded`` how many of them
    are kept in memory."""

    models: tuple[ModelFolder, ...]
    threads: int = 2
    loaded: int = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class TranslationSettings:
    """The engines, and how many seconds a message may wait for its translation before it goes out without."""

    apertium: ApertiumSettings | None = ApertiumSettings()
    ctranslate2: CTranslate2Settings | None = None
    libretranslate: LibreTranslateSettings | None = None
    google: GoogleSettings | None = None
    microsoft: MicrosoftSettings | None = None
    deadline: float = 10.0

    def within(self, folder: Path) -> TranslationSettings:
        """The same, with the names of models counted from a folder."""
        if self.ctranslate2 is None:
            return self
        placed = tuple(replace(each, path=folder / each.path) for each in self.ctranslate2.models)
        return replace(self, ctranslate2=replace(self.ctranslate2, models=placed))
