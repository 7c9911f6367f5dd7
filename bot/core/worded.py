"""What the bot says, in one language (or one after another), ready for a platform to draw."""

from __future__ import annotations

from dataclasses import dataclass

from bot.core.document import ChartForm, Style
from bot.core.place import Account


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text of one look. ``link`` is a web address, ``mention`` somebody's account."""

    text: str
    strong: bool = False
    emphasis: bool = False
    code: bool = False
    link: str | None = None
    mention: Account | None = None


@dataclass(frozen=True, slots=True)
class WordedBlock:
    """A block with its words; ``rtl`` says that it is written from right to left."""

    style: Style
    spans: tuple[Span, ...]
    rtl: bool = False

    @property
    def text(self) -> str:
        """The words alone."""
        return "".join(span.text for span in self.spans)


@dataclass(frozen=True, slots=True)
class Button:
    """An action with its words. ``command`` is how to type it in the reader's language, prefix included; ``token``
    is the action's, for a button that sends back what it stood for."""

    label: str
    command: str
    symbol: str
    token: str = ""


@dataclass(frozen=True, slots=True)
class File:
    """A file to send, with its bytes. ``alt`` says in words what is to be seen in a picture."""

    name: str
    media_type: str
    data: bytes
    alt: str = ""


@dataclass(frozen=True, slots=True)
class WordedSeries:
    """Values of one kind, one for each column of a chart; None where there is none."""

    label: str
    values: tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class WordedChart:
    """A chart with its words. ``alt`` says in words what it shows; ``rtl`` that they run from right to left."""

    title: str
    columns: tuple[str, ...]
    series: tuple[WordedSeries, ...]
    form: ChartForm
    alt: str
    rtl: bool = False


@dataclass(frozen=True, slots=True)
class WordedPoll:
    """A poll with its words; they have no looks."""

    question: str
    answers: tuple[str, ...]
    closed: bool = False


@dataclass(frozen=True, slots=True)
class Worded:
    """A document whose words are all chosen; ``asks`` says that a reply is waited for."""

    blocks: tuple[WordedBlock, ...]
    buttons: tuple[Button, ...] = ()
    files: tuple[File, ...] = ()
    poll: WordedPoll | None = None
    asks: bool = False

    @property
    def text(self) -> str:
        """The words alone, a line a block."""
        return "\n".join(block.text for block in self.blocks)
