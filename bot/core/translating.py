"""People's words in other languages: what is asked of a translator and of an engine, and what they give back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING, Protocol

from bot.core.document import Block, Spoken

if TYPE_CHECKING:
    from bot.core.ports import TransportState
    from bot.core.stores import Unit


class Made(StrEnum):
    """How a translation was made (XEP-0171 tells these three apart)."""

    HUMAN = "human"
    MACHINE = "machine"
    REVIEWED = "reviewed"


@dataclass(frozen=True, slots=True)
class Rendering:
    """Words in another language, and how they got there.

    ``source`` is the language that they were found to be in; ``path`` all languages passed through, from the source to
    the target. ``engine`` is its name, "" where a person wrote it. ``missed`` are terms of the operation's list that
    could not be honoured, as they stand in the target language.
    """

    blocks: tuple[Block, ...]
    source: str
    made: Made
    engine: str
    path: tuple[str, ...]
    missed: tuple[str, ...] = ()


class Untranslated(Exception):
    """Words could not be put into another language. ``why`` is a key of the catalogues; ``passing`` says that it may
    be possible later, so that it is worth trying again."""

    def __init__(self, why: str, *, passing: bool) -> None:
        self.why = why
        self.passing = passing
        super().__init__(why)


@dataclass(frozen=True, slots=True)
class Budget:
    """How much may go to an engine in a day (UTC): so many ``characters``, or so much ``money`` of a ``currency``, at a
    price ``per_million`` characters; None for any number."""

    characters: int | None = None
    per_million: float = 0.0
    money: float | None = None
    currency: str = ""

    @property
    def limit(self) -> int | None:
        """The characters that may go there, whichever is spent first."""
        paid = int(self.money / self.per_million * 1_000_000) if self.money is not None and self.per_million else None
        limits = [each for each in (self.characters, paid) if each is not None]
        return min(limits, default=None)

    def price(self, characters: int) -> float:
        """What so many characters cost."""
        return characters * self.per_million / 1_000_000


@dataclass(frozen=True, slots=True)
class Spent:
    """What went to an engine in a day, in characters, and what may."""

    characters: int
    budget: Budget


class Translator(Protocol):
    """Puts people's words into other languages, within what their marking and their operation allow."""

    @property
    def states(self) -> Mapping[str, TransportState]:
        """How the engines are doing, by their names."""
        ...

    def spent(self, unit: Unit, day: date, /) -> Mapping[str, Spent]:
        """What went in a day (UTC) to the engines that have a budget, by their names."""
        ...

    def reaches(self, sources: Sequence[str], target: str, /) -> bool:
        """Whether some engine puts one of the languages into another, or it is among them."""
        ...

    def wanted(self, spoken: Spoken, languages: Sequence[str], /) -> tuple[str, ...]:
        """Those of the languages whose readers need a translation. None of them does where the words are in no
        language (an emoji, a number, a grid reference) or in one that nobody could name."""
        ...

    def language(self, text: str, among: Sequence[str], declared: str | None, /) -> str | None:
        """Which of some languages a text is in; where it does not tell surely, the declared one if it is among them,
        else None."""
        ...

    def acronyms(self, unit: Unit, spoken: Spoken, /) -> tuple[str, ...]:
        """The acronyms in the words that the operation's terms can explain."""
        ...

    def lost(self, unit: Unit, spoken: Spoken, text: str, /) -> tuple[str, ...]:
        """What must stand in every translation of the words as it is (grid references, addresses, numbers of records)
        and does not in this one."""
        ...

    def learn(self, unit: Unit, spoken: Spoken, target: str, text: str, /) -> bool:
        """Remember how a person puts the words into a language; False where its readers need no translation."""
        ...

    def recalled(self, unit: Unit, spoken: Spoken, target: str, /) -> str | None:
        """The translation of the words that is remembered, without looks; None where there is none of all of them."""
        ...

    async def render(self, spoken: Spoken, target: str, /) -> Rendering | None:
        """The words in a language; None where its readers need no translation. Raises Untranslated."""
        ...


class Reach(IntEnum):
    """How far words travel to be translated."""

    LOCAL = 0
    """They stay on this machine."""
    SELF_HOSTED = 1
    """They go to a server of the operator's own."""
    EXTERNAL = 2
    """They go to somebody else's service."""


class EngineError(Exception):
    """An engine did not translate. ``reason`` is a short word for logs and metrics, without any text or secret.

    ``again`` says that the very same call may well succeed at once or soon; ``after`` when not before (seconds).
    """

    def __init__(self, reason: str, *, again: bool = False, after: float | None = None) -> None:
        self.reason = reason
        self.again = again
        self.after = after
        super().__init__(reason)


class Engine(Protocol):
    """A machine translator. Languages are BCP 47 tags as the bot has them (``en``, ``pt-BR``, ``zh``)."""

    name: str
    reach: Reach
    masks: str
    """What stands for an entity so that it survives: the name of a codec (``words``, ``digits``, ``tags``)."""

    def path(self, source: str, target: str) -> tuple[str, ...] | None:
        """The languages passed through, both included, with at most one between them; None if there is no way."""
        ...

    async def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        """The texts in the target language, in their order, as many as were given. Raises EngineError."""
        ...

    async def close(self) -> None:
        """Let go of processes and connections. Safe to call at any time, more than once."""
        ...
