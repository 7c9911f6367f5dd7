"""A digest: what its sections tell, short first, then in detail."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from bot.commands import all_sections
from bot.core.document import (
    Block,
    Code,
    Document,
    Enclosure,
    Inline,
    Listing,
    Moment,
    Phrase,
    Picture,
    Text,
    document,
    heading,
    item,
    line,
    phrase,
)
from bot.core.marking import Marking
from bot.engine.digesting import MOST, Group, Look, Reading

SECTIONS = (
    "outages",
    "sitreps",
    "figures",
    "tasks",
    "requests",
    "meetings",
    "decisions",
    "contacts",
    "translations",
)
"""In the order in which they are told."""
_ROWS = 3  # of a group, in a message
_NAMED = 6
_APART = Text(" · ")


@dataclass(frozen=True, slots=True)
class Digest:
    """What some sections tell a reader; those with nothing to tell are left out."""

    reading: Reading
    parts: tuple[tuple[str, tuple[Group, ...]], ...]
    looks: tuple[Look, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether there is nothing to say."""
        return not self.parts

    @property
    def marking(self) -> Marking:
        """The strictest marking of all that is shown."""
        told = [group.marking for group in self._groups]
        return max((*told, *(look.marking for look in self.looks)), default=Marking.CLEAR)

    @property
    def _groups(self) -> list[Group]:
        return [group for _, groups in self.parts for group in groups]

    @property
    def document(self) -> Document:
        """What is said of it in a message: what needs somebody, then the first of each sort, with pictures of it. Where
        that is not all, all is in a file."""
        return self.behind(document(), "digest")

    def behind(self, first: Document, name: str, whole: Document | None = None) -> Document:
        """The same behind something else. Where that or this is not all, the ``whole`` of both is in a file, which is
        called by a ``name`` and the day."""
        files: list[Enclosure | Picture] = [each.picture for each in self.looks]
        if whole is not None or any(len(group.rows) > _ROWS for group in self._groups):
            day = self.reading.now.astimezone(ZoneInfo(self.reading.zone))
            files.append(Enclosure(f"{name}-{day:%Y-%m-%d}.md", (whole or first) + self._told(MOST)))
        return replace(first + self._told(_ROWS), files=tuple(files))

    def _told(self, rows: int) -> Document:
        reading = self.reading
        if self.empty:
            return document(phrase("digest-nothing", operation=Text(reading.within.name)))
        start, end = Moment(reading.since, reading.zone), Moment(reading.now, reading.zone)
        period: list[Inline] = [Code(self.marking.label), _APART, phrase("digest-period", start=start, end=end)]
        if reading.clusters:
            period += [_APART, Listing(tuple(phrase(f"cluster-{code}") for code in reading.clusters))]
        return document(
            heading(phrase("digest-heading", operation=Text(reading.within.name))),
            line(*period),
            self._needs(),
            [block for name, groups in self.parts for block in _section(name, groups, rows)],
        )

    def _needs(self) -> Iterator[Block]:
        """What waits for somebody, in few words."""
        urgent = [group for group in self._groups if group.urgent]
        if urgent:
            yield heading(phrase("digest-needs"))
        for group in urgent:
            named = group.named[:_NAMED]
            parts: list[Inline] = [Phrase("colon"), Listing(named)] if named else []
            yield item(group.said, *parts, *([Text(" …")] if named and group.count > len(named) else []))


def gather(reading: Reading, names: Sequence[str] = ()) -> Digest:
    """What the sections of some names tell a reader, or all of them where none is named."""
    known = all_sections()
    asked = [name for name in SECTIONS if name in known and (not names or name in names)]
    parts = ((name, tuple(group for group in known[name].tell(reading) if group.count)) for name in asked)
    told = tuple((name, groups) for name, groups in parts if groups)
    looks = (known[name].look(reading) for name, _ in told)
    return Digest(reading, told, tuple(look for look in looks if look is not None))


def _section(name: str, groups: Sequence[Group], rows: int) -> Iterator[Block]:
    yield heading(phrase(f"digest-section-{name}"))
    for group in groups:
        yield line(group.said)
        yield from group.rows[:rows]
        if more := max(0, group.count - rows) if group.rows else 0:
            yield item(phrase("digest-more", count=more))
