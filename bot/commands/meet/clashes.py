"""What speaks against a time: other meetings of the same people, nights, weekends and public holidays."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import islice
from zoneinfo import ZoneInfo

from bot.commands.meet.invited import invited_people
from bot.core.document import Block, Code, Inline, Listing, Moment, Text, item, phrase
from bot.core.hours import Hours
from bot.core.meeting import Meeting, Occurrence
from bot.engine.command import Context
from bot.engine.countries import countries_of
from bot.engine.free_days import country_of, has_holidays, holiday, weekend
from bot.engine.meetings import meetings_between
from bot.engine.moment_words import WEEKDAYS
from bot.engine.quiet import quiet_of_operation, quiet_of_person
from bot.engine.words import fold

_AHEAD = 8  # occurrences that are looked at
_LISTED = 6
_NIGHT = Hours(time(20), time(7))  # in which people mind a meeting, where nothing else is said
_STEP = timedelta(minutes=30)
_FAR = timedelta(days=5)


@dataclass(frozen=True, slots=True)
class _Place:
    """A zone (IANA) that some of those who meet are in, with the hours in which they mind a meeting."""

    zone: str
    hours: Hours


class Clashes:
    """Looks at times for a meeting, once it has looked up who is where, and when they meet already."""

    def __init__(self, ctx: Context, meeting: Meeting) -> None:
        self.ctx = ctx
        self.meeting = meeting
        contacts = [ctx.unit.contacts.find(ctx.within, each.contact or 0) for each in meeting.invited]
        zones = [each.zone for each in contacts if each]
        self._places = list(dict.fromkeys(self._where(zones)))
        named = countries_of(ctx.unit, ctx.within)
        self._countries = dict.fromkeys(named, ctx.within.zone)
        counted = zones if named else [ctx.within.zone, ctx.zone, *zones]
        self._countries |= {country: zone for zone in counted if (country := country_of(zone)) is not None}
        self._coming = list(islice(meeting.planned(ctx.now), _AHEAD))
        self._busy = list(self._meetings())

    def _where(self, zones: Iterable[str]) -> Iterator[_Place]:
        """Where people are, and when they want to be left in peace: by the operation's hours, and by their own."""
        unit, within = self.ctx.unit, self.ctx.within
        usual = quiet_of_operation(unit, within) or _NIGHT
        yield from (_Place(zone, usual) for zone in (within.zone, self.ctx.zone, *zones) if zone != "UTC")
        for person in invited_people(unit, within, self.meeting):
            hours, zone = quiet_of_person(unit, within, person)
            if hours is not None:
                yield _Place(zone, hours)

    def _meetings(self) -> Iterator[tuple[Meeting, Occurrence]]:
        """The other meetings of the same people, from the first time that is looked at to the last."""
        if not self._coming:
            return
        begin = self._coming[0].at
        end = max(begin + _FAR, self._coming[-1].at) + self.meeting.length
        unit, within = self.ctx.unit, self.ctx.within
        shared: dict[int, bool] = {self.meeting.number: False}
        for other, occurrence in meetings_between(unit, within, begin, end, self.ctx.ceiling):
            if other.number not in shared:
                shared[other.number] = self._shared(other)
            if shared[other.number]:
                yield other, occurrence

    def found(self) -> list[Block]:
        """A line for each thing that speaks against its next occurrences, once, and what is not known."""
        said: dict[str, Block] = {}
        for each in self._coming:
            for other, held in self._overlapping(each.at):
                said.setdefault(str(other.ref), self._other(other, held))
            for block in (*self._nights(each.at), *self._free(each.at)):
                said.setdefault(repr(block), block)
        return [*list(said.values())[:_LISTED], *self._unknown(self._coming)]

    def better(self) -> datetime | None:
        """The next time, in half hours, that nothing speaks against, if anything speaks against the first one."""
        if not self._coming or not any(self._against(self._coming[0].at)):
            return None
        first = self._coming[0].at
        slots = (first + count * _STEP for count in range(1, int(_FAR / _STEP)))
        return next((each for each in slots if not any(self._against(each))), None)

    def _against(self, at: datetime) -> Iterator[Block]:
        yield from (self._other(*each) for each in self._overlapping(at))
        yield from self._nights(at)
        yield from self._free(at)

    def _overlapping(self, at: datetime) -> Iterator[tuple[Meeting, Occurrence]]:
        for other, held in self._busy:
            if held.at < at + self.meeting.length and at < held.at + other.length:
                yield other, held

    def _other(self, other: Meeting, held: Occurrence) -> Block:
        number, when = Code(str(other.ref)), Moment(held.at, self.ctx.zone)
        return item(phrase("meet-clash-other", meeting=number, title=Text(other.title), at=when))

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
        parts = [at + count * _STEP for count in range(-(-self.meeting.length // _STEP))] or [at]
        for each in self._places:
            times = [part.astimezone(ZoneInfo(each.zone)).time() for part in parts]
            if any(map(each.hours.cover, times)):
                at_first, hours = Text(f"{times[0]:%H:%M}"), Code(str(each.hours))
                yield item(phrase("meet-clash-night", at=at_first, zone=Text(each.zone), hours=hours))

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
        """What day it is in each of the countries."""
        for country, zone in self._countries.items():
            yield country, at.astimezone(ZoneInfo(zone)).date()

    def _unknown(self, coming: Iterable[Occurrence]) -> list[Block]:
        """That of some countries nobody knows the holidays."""
        days = {pair for each in coming for pair in self._days(each.at)}
        none = sorted({country for country, day in days if not has_holidays(country, day.year)})
        return [item(phrase("meet-clash-no-data", countries=Listing(tuple(map(Code, none)))))] if none else []
