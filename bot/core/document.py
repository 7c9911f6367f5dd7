"""What the bot says, before any language: a tree of our phrases and of people's own words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from hashlib import sha256
from typing import Literal

from bot.core.account import Account
from bot.core.marking import Marking


@dataclass(frozen=True, slots=True)
class Text:
    """A person's own words, or a name: shown as they are. ``language`` is that of the words, where known."""

    value: str
    language: str | None = None
    strong: bool = False
    emphasis: bool = False
    kind: Literal["text"] = "text"


@dataclass(frozen=True, slots=True)
class Code:
    """Something to be copied exactly: an identifier, a grid reference."""

    value: str
    kind: Literal["code"] = "code"


@dataclass(frozen=True, slots=True)
class ToType:
    """A command to be typed: ``/poc show C-12``. Its English words are shown in those of the reader's language."""

    value: str
    kind: Literal["to-type"] = "to-type"


@dataclass(frozen=True, slots=True)
class Moment:
    """A point in time (aware), shown in the reader's conventions and ``zone`` (IANA), with its date-time group."""

    at: datetime
    zone: str = "UTC"
    kind: Literal["moment"] = "moment"


@dataclass(frozen=True, slots=True)
class Day:
    """A day in few letters, as the reader's language writes it: "22 Nov"."""

    value: date
    kind: Literal["day"] = "day"


@dataclass(frozen=True, slots=True)
class Mention:
    """A person by name, told about it where the platform can."""

    account: Account
    name: str
    kind: Literal["mention"] = "mention"


@dataclass(frozen=True, slots=True)
class Link:
    """A web address with what to show for it."""

    url: str
    label: str
    kind: Literal["link"] = "link"


@dataclass(frozen=True, slots=True)
class LanguageName:
    """A language, named in the reader's own, or in its ``own``."""

    code: str
    own: bool = False
    kind: Literal["language-name"] = "language-name"


@dataclass(frozen=True, slots=True)
class Listing:
    """Several things in one sentence: "A, B and C" as the reader's language joins them."""

    items: tuple[Inline, ...]
    kind: Literal["listing"] = "listing"


@dataclass(frozen=True, slots=True)
class Phrase:
    """Our own words by their catalogue key. Numbers and plain strings in ``args`` also select plural and variant."""

    key: str
    args: dict[str, Inline | int | str] = field(default_factory=dict)
    strong: bool = False
    kind: Literal["phrase"] = "phrase"


@dataclass(frozen=True, slots=True)
class Said:
    """What a person said, as part of a line: in the reader's language if it is among ``renderings``, which are made
    when it is sent, else in their own words. Of more than ``limit`` characters, the beginning."""

    spoken: Spoken
    limit: int
    strong: bool = False
    renderings: dict[str, tuple[Inline, ...]] = field(default_factory=dict)
    kind: Literal["said"] = "said"


Inline = Text | Code | ToType | Moment | Day | Mention | Link | LanguageName | Listing | Phrase | Said


def phrase(key: str, **args: Inline | int | str) -> Phrase:
    """Our words under ``key``, with what they name; an underscore in an argument's name stands for a hyphen."""
    return Phrase(key, {name.replace("_", "-"): value for name, value in args.items()})


Style = Literal["heading", "line", "item", "subitem", "quote", "code"]


@dataclass(frozen=True, slots=True)
class Block:
    """A heading, line, list item, entry of the list within the item before it, quotation or code block. ``own`` says
    that it is a person's own, and runs in the direction of what it says."""

    style: Style
    parts: tuple[Inline, ...]
    own: bool = False


def heading(*parts: Inline) -> Block:
    """A line that says what follows."""
    return Block("heading", parts)


def line(*parts: Inline) -> Block:
    """An ordinary paragraph."""
    return Block("line", parts)


HINT = "ℹ️"
"""Begins a line that explains a form. Whoever copies the form may copy it along: it is not read."""


def hint(*parts: Inline) -> Block:
    """A line that explains a form."""
    return line(Text(HINT), Text(" "), *parts)


def item(*parts: Inline) -> Block:
    """One entry of a list."""
    return Block("item", parts)


def subitem(*parts: Inline) -> Block:
    """One entry of the list that belongs to the item before it."""
    return Block("subitem", parts)


def beneath(blocks: Iterable[Block]) -> list[Block]:
    """Lines and items as they belong to the item before them."""
    return [replace(each, style="subitem") if each.style in ("line", "item") else each for each in blocks]


def quote(*words: Inline | str) -> Block:
    """What somebody typed, given back to them unchanged."""
    return Block("quote", tuple(Text(each) if isinstance(each, str) else each for each in words))


def labelled(key: str, *parts: Inline) -> Block:
    """A field of a card: its label from the catalogues, in bold, and its value, or else what is beneath it."""
    return Block("item", (Phrase(key, strong=True), Phrase("colon"), *parts))


@dataclass(frozen=True, slots=True)
class Action:
    """Something to do about a message: a button on Telegram, a reaction with ``symbol`` on Matrix.

    ``command`` is what it stands for, in English words and without a prefix; anyone may also type it.
    """

    label: Phrase
    command: str
    symbol: str

    @property
    def token(self) -> str:
        """What tells it from the actions that stand in its place when the message has changed: 8 hex digits."""
        return sha256(self.command.encode()).hexdigest()[:8]


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file to send along; ``blob`` is the SHA-256 (hex) under which the store keeps its bytes."""

    name: str
    media_type: str
    blob: str


@dataclass(frozen=True, slots=True)
class Enclosure:
    """A document to send along as a file: of Markdown or, if its name ends in ``.pdf``, of pages. It is written when it
    is sent, in the readers' languages; pages are left out where nothing can draw them."""

    name: str
    document: Document


@dataclass(frozen=True, slots=True)
class Spoken:
    """A person's own words, to be read in other languages. ``origin`` names the message they said them in, as
    ``Cause.origin`` does.

    ``among`` are the languages (BCP 47) that the words may be in: those of the rooms that read them. ``declared`` is
    the speaker's own, which is believed where the words alone do not tell. ``marking`` says how far they may travel,
    ``operation`` (its name) whose terms and engines count. ``beside``: they stand beside the translation anyway, and
    are not said again. ``explain`` are the acronyms in them that their readers meet for the first time. ``offered``:
    nobody has asked for their translation yet, and none is made before.
    """

    blocks: tuple[Block, ...]
    among: tuple[str, ...]
    declared: str | None
    marking: Marking
    operation: str
    origin: str
    beside: bool = False
    explain: tuple[str, ...] = ()
    offered: bool = False


ChartForm = Literal["columns", "lines"]


@dataclass(frozen=True, slots=True)
class Series:
    """Values of one kind in a chart, one for each column; None where there is none."""

    label: Inline
    values: tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """Figures to look at rather than to read. ``alt`` says in words what is to be seen, for whoever cannot see it."""

    title: Inline
    columns: tuple[Inline, ...]
    series: tuple[Series, ...]
    form: ChartForm
    alt: Inline


@dataclass(frozen=True, slots=True)
class Picture:
    """Charts to send along as one file (PNG), below each other. They are drawn when they are sent, in the first
    language of their readers, and left out where nothing can draw them."""

    name: str
    charts: tuple[Chart, ...]


@dataclass(frozen=True, slots=True)
class Poll:
    """A question that a platform puts to those in a room in its own way; several of its answers may be chosen.

    A vote stands for ``command``, in English words and without a prefix, and the numbers of what was chosen, from 1, or
    ``none``; anyone may also type it. A poll that is ``closed`` takes no votes any more.
    """

    question: tuple[Inline, ...]
    answers: tuple[Inline, ...]
    command: str
    closed: bool = False

    def voted(self, choices: Iterable[int]) -> str:
        """What a vote for these answers (from 0) stands for."""
        chosen = [str(choice + 1) for choice in sorted(set(choices)) if 0 <= choice < len(self.answers)]
        return f"{self.command} {' '.join(chosen) or 'none'}"


@dataclass(frozen=True, slots=True)
class Prompt:
    """Asks somebody for words: their reply stands for ``command`` with those words behind it, in reply to what this is
    itself a reply to."""

    command: str
    of: Account


@dataclass(frozen=True, slots=True)
class Document:
    """Everything that one message of ours says. ``spoken`` follows the blocks, in each reader's language, and a
    ``poll`` stands below them.

    ``about`` is the number of the record that it is all about (``T-12``): what is said in reply to it is said of that.
    A ``prompt`` is answered by a reply, too.
    """

    blocks: tuple[Block, ...]
    actions: tuple[Action, ...] = ()
    files: tuple[Attachment | Enclosure | Picture, ...] = ()
    spoken: Spoken | None = None
    about: str = ""
    poll: Poll | None = None
    prompt: Prompt | None = None

    def __add__(self, other: Document) -> Document:
        return Document(
            self.blocks + other.blocks,
            self.actions + other.actions,
            self.files + other.files,
            self.spoken or other.spoken,
            self.about if other.about in ("", self.about) else "" if self.about else other.about,
            self.poll or other.poll,
            self.prompt or other.prompt,
        )

    def with_actions(self, *actions: Action) -> Document:
        """The same with things to do about it."""
        return replace(self, actions=self.actions + actions)


def document(*blocks: Block | Phrase | Iterable[Block]) -> Document:
    """Put a document together; a bare phrase is a line of its own."""
    flat: list[Block] = []
    for block in blocks:
        if isinstance(block, Block):
            flat.append(block)
        elif isinstance(block, Phrase):
            flat.append(line(block))
        else:
            flat.extend(block)
    return Document(tuple(flat))
