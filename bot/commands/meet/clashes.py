"""What speaks against a time: other meetings of the same people, nights, weekends and public holidays."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from itertools import islice
from zoneinfo import ZoneInfo

from bot.commands.meet.invited import invited_people
from bot.core.document import Block, Code, Inline, Listing, Moment, Text, item, phrase
from bot.core.meeting import Meeting, Occurrence
from bot.engine.command import Context
from bot.engine.free_days import country_of, has_holidays, holiday, weekend
from bot.engine.meetings import meetings_between
from bot.engine.moment_words import WEEKDAYS
from bot.engine.words import fold

_AHEAD = 8  # occurrences that are looked at
_LISTED = 6
_BEGIN, _END = time(7), time(20)  # between which nobody minds a meeting
_STEP = timedelta(minutes=30)
_FAR = timedelta(days=5)


@dataclass(frozen=True, slots=True)
class _Place:
    """A zone (IANA) that some of those who meet are in, and the country that it is of, if any."""

    zone: str
    country: str | None


@dataclass(slots=True)
class Clashes:
    """Looks at times for a meeting; what it has looked up it remembers."""

    ctx: Context
    meeting: Meeting
    _places: list[_Place] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Find out where those are who meet."""
        contacts = [self.ctx.unit.contacts.find(self.ctx.within, each.contact or 0) for each in self.meeting.invited]
        zones = [self.ctx.within.zone, self.ctx.zone, *(each.zone for each in contacts if each)]
        self._places = [_Place(zone, country_of(zone)) for zone in dict.fromkeys(zones) if zone != "UTC"]

    def found(self) -> list[Block]:
        """A line for each thing that speaks against its next occurrences, and what is not known."""
        coming = self._coming()
        said = {repr(block): block for each in coming for block in self._against(each.at)}  # weekends come every time
        return [*list(said.values())[:_LISTED], *self._unknown(coming)]

    def better(self) -> datetime | None:
        """The next time, in half hours, that nothing speaks against, if anything speaks against the first one."""
        coming = self._coming()
        if not coming or not any(self._against(coming[0].at)):
            return None
        first = coming[0].at
        slots = (first + count * _STEP for count in range(1, int(_FAR / _STEP)))
        return next((each for each in slots if not any(self._against(each))), None)

    def _coming(self) -> list[Occurrence]:
        return list(islice(self.meeting.planned(self.ctx.now), _AHEAD))

    def _against(self, at: datetime) -> Iterator[Block]:
        yield from self._others(at)
        yield from self._nights(at)
        yield from self._free(at)

    def _others(self, at: datetime) -> Iterator[Block]:
        end = at + self.meeting.length
        for other, occurrence in meetings_between(self.ctx.unit, self.ctx.within, at, end, self.ctx.ceiling):
            if other.number != self.meeting.number and self._shared(other):
                yield item(
                    phrase(
                        "meet-clash-other",
                        meeting=Code(str(other.ref)),
                        title=Text(other.title),
                        at=Moment(occurrence.at, self.ctx.zone),
                    )
                )

    def _shared(self, other: Meeting) -> bool:
        """Whether somebody would have to be at both."""
        if self.meeting.for_everybody or other.for_everybody:
            return True
        ours, theirs = (self._people(each) for each in (self.meeting, other))
        return not ours.isdisjoint(theirs)

    def _people(self, meeting: Meeting) -> set[int | str]:
        """Who is to be there: by id, and by name who is none that the bot knows."""
        people = invited_people(self.ctx.unit, self.ctx.within, meeting)
        unknown = (fold(each.name) for each in meeting.invited if each.person is None)
        return {meeting.author.person, *(each.id for each in people), *unknown}

    def _nights(self, at: datetime) -> Iterator[Block]:
        for each in self._places:
            local = at.astimezone(ZoneInfo(each.zone))
            end = (at + self.meeting.length).astimezone(ZoneInfo(each.zone))
            if local.time() < _BEGIN or end.time() > _END or end.date() > local.date():
                yield item(phrase("meet-clash-night", at=Text(f"{local:%H:%M}"), zone=Text(each.zone)))

    def _free(self, at: datetime) -> Iterator[Block]:
        for country, day in self._days(at):
            if day.weekday() in weekend(country):
                named = phrase(f"weekday-{WEEKDAYS[day.weekday()]}")
                yield item(phrase("meet-clash-weekend", day=named, country=Code(country)))
            free = holiday(country, day)
            if free is not None:
                sure = "no" if free.estimated else "yes"
                said: dict[str, Inline | str] = {"name": Text(free.name, "en"), "country": Code(country), "sure": sure}
                yield item(phrase("meet-clash-holiday", day=Code(day.isoformat()), **said))

    def _days(self, at: datetime) -> Iterator[tuple[str, date]]:
        found = {
            each.country: at.astimezone(ZoneInfo(each.zone)).date() for each in self._places if each.country is not None
        }
        yield from found.items()

    def _unknown(self, coming: Iterable[Occurrence]) -> list[Block]:
        """That of some countries nobody knows the holidays."""
        days = {pair for each in coming for pair in self._days(each.at)}
        none = sorted({country for country, day in days if not has_holidays(country, day.year)})
        return [item(phrase("meet-clash-no-data", countries=Listing(tuple(map(Code, none)))))] if none else []
