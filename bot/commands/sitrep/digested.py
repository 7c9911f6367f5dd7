"""What digests tell of situation reports, of those that are missing, and of the figures."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bot.commands.sitrep.charted import figures_over_time, same_figure
from bot.commands.sitrep.figures import figure_counted, figure_named
from bot.commands.sitrep.owing import Debtor, debtors, rules
from bot.core.document import Block, Code, Inline, Moment, Phrase, Text, item, phrase
from bot.core.record import Wanted
from bot.core.records import Reported
from bot.core.sitrep import SitrepState
from bot.engine.digesting import MOST, Group, Reading, of_records, section

_DRAFTS = frozenset({SitrepState.DRAFT})
_TOLD = frozenset(set(SitrepState) - _DRAFTS)
_APART = Text(" · ")


@section("sitreps")
def sitreps(reading: Reading) -> Iterable[Group]:
    """Reports that are missing or soon due, those that await their approval, and those that are new or changed."""
    yield from _missing(reading)
    for key, states, urgent, since in (
        ("digest-sitreps-drafts", _DRAFTS, True, None),
        ("digest-sitreps-changed", _TOLD, False, reading.since),
    ):
        wanted = Wanted(states=states, clusters=reading.clusters, since=since)
        found = reading.unit.sitreps.listed(reading.within, wanted, reading.ceiling, MOST)
        yield of_records(reading, phrase(key, count=found.total), found, urgent=urgent)


@section("figures", look=figures_over_time)
def figures(reading: Reading) -> Iterable[Group]:
    """Figures that were told, each with what it was before."""
    wanted = Wanted(clusters=reading.clusters, since=reading.since)
    told = reading.unit.figures.latest(reading.within, reading.ceiling, wanted)
    shown = [(each, _before(reading, each)) for each in told[:MOST]]
    rows = tuple(_figure(reading, now, before) for now, before in shown)
    seen = [each.marking for now, before in shown for each in (now, before) if each is not None]
    yield Group(phrase("digest-figures", count=len(told)), len(told), rows, marking=max(seen, default=reading.ceiling))


def _missing(reading: Reading) -> Iterator[Group]:
    for rule in rules(reading.unit, reading.within):
        last, following = rule.until(reading.now), rule.after(reading.now)
        late: list[Debtor] = []
        if last > rule.since:
            late = _owed(reading, debtors(reading.unit, reading.within, rule, rule.before(last), reading.ceiling))
        owed = _owed(reading, debtors(reading.unit, reading.within, rule, last, reading.ceiling))
        due = [each for each in owed if each.owing not in {one.owing for one in late}]
        for key, some, at, urgent in (
            ("digest-sitreps-missing", late, last, True),
            ("digest-sitreps-due", due, following, False),
        ):
            named = tuple(Text(str(each.owing)) for each in some[:MOST])
            said = phrase(key, count=len(some), at=Moment(at, rule.zone))
            yield Group(said, len(some), tuple(item(each) for each in named), named, urgent)


def _owed(reading: Reading, some: list[Debtor]) -> list[Debtor]:
    """Those whose clusters are asked for."""
    return [each for each in some if not reading.clusters or each.owing.cluster in reading.clusters]


def _before(reading: Reading, told: Reported) -> Reported | None:
    """What a figure was before: as its own report had it then, or else another one."""
    unit, within = reading.unit, reading.within
    versions = [taken.version for taken in unit.sitreps.history(within, told.report) if taken.step.at < reading.since]
    once = unit.sitreps.version(within, told.report, versions[-1]) if versions else None
    if once is None or once.marking > reading.ceiling:
        return unit.figures.earlier(within, reading.ceiling, told, reading.since)
    then = next((each for each in once.figures if same_figure(each, told.figure)), None)
    return Reported(once.number, once.voice, once.whereabouts, once.clusters, once.marking, then) if then else None


def _figure(reading: Reading, told: Reported, before: Reported | None) -> Block:
    """A figure with whose word it is, and how far it went up or down."""
    parts: list[Inline] = [figure_named(told.figure)]
    parts += [each for text in (told.area, told.organisation) if text for each in (_APART, Text(text))]
    parts.append(Phrase("colon"))
    change = told.figure.value - before.figure.value if before else 0
    if before is not None and change:
        parts += [phrase("sitrep-count", count=before.figure.value), Phrase("sitrep-arrow")]
    parts += figure_counted(told.figure, reading.zone)
    if change:
        parts += [_APART, phrase("digest-figure-more" if change > 0 else "digest-figure-less", count=abs(change))]
    return item(*parts, _APART, Code(f"SR-{told.report}"))
