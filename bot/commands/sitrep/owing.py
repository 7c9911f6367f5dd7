"""Who owes a report, and whom to remind of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.commands.sitrep.deadlines import DueRule, Owing, read_rule
from bot.commands.sitrep.rights import made_at
from bot.core.contact import Contact
from bot.core.marking import Marking
from bot.core.place import Operation
from bot.core.record import Ref, Wanted
from bot.core.sitrep import SitrepState
from bot.core.stores import Unit
from bot.engine.organisations import canonical
from bot.engine.words import fold

RULES = "sitrep-due"
_HANDED_IN = frozenset(set(SitrepState) - {SitrepState.CANCELLED})
_LOOKED_AT = 20  # reports; an M/ETHANE report is none of those that are due


@dataclass(frozen=True, slots=True)
class HandedIn:
    """A report, and when it was filed or updated last (UTC)."""

    ref: Ref
    at: datetime


@dataclass(frozen=True, slots=True)
class Debtor:
    """Somebody who owes a report, the contacts who can be reminded of it, and the last report there was."""

    owing: Owing
    contacts: tuple[Contact, ...]
    last: HandedIn | None


def rules(unit: Unit, within: Operation) -> list[DueRule]:
    """The rules of an operation, by number."""
    kept = unit.standing.all(within, RULES)
    return sorted((read_rule(int(name), body) for name, body in kept.items()), key=lambda rule: rule.number)


def find_rule(unit: Unit, within: Operation, subject: str) -> DueRule | None:
    """The rule that reminders go by, unless it was stopped."""
    return next((rule for rule in rules(unit, within) if rule.subject == subject), None)


def debtors(unit: Unit, within: Operation, rule: DueRule, since: datetime, ceiling: Marking) -> list[Debtor]:
    """Those of a rule of whom there is no report since a deadline (UTC) among those that may be known of, but such as
    came a little late for that one."""
    contacts = [each for each in unit.contacts.every(within) if each.organisation]
    found, counted = [], rule.counts_from(since)
    for owing in rule.owing or _everybody(contacts, within):
        last = _last(unit, within, owing, ceiling)
        if last is None or last.at < counted:
            found.append(Debtor(owing, tuple(_of(owing, contacts, within)), last))
    return found


def _everybody(contacts: Iterable[Contact], within: Operation) -> list[Owing]:
    """The organisations of all contacts."""
    names = {canonical(each.organisation, within) for each in contacts}
    return [Owing(organisation=name) for name in sorted(names, key=fold)]


def _last(unit: Unit, within: Operation, owing: Owing, ceiling: Marking) -> HandedIn | None:
    """The report that was filed or updated last: that somebody approved it, or what became of it, hands in nothing."""
    clusters = (owing.cluster,) if owing.cluster else ()
    wanted = Wanted(states=_HANDED_IN, clusters=clusters, organisation=owing.organisation or None)
    last: HandedIn | None = None
    for report in unit.sitreps.listed(within, wanted, ceiling, _LOOKED_AT).records:
        if last is not None and last.at >= report.changed:
            break
        made = HandedIn(report.ref, made_at(unit, within, report))
        if not report.methane and (last is None or made.at > last.at):
            last = made
    return last


def _of(owing: Owing, contacts: Sequence[Contact], within: Operation) -> list[Contact]:
    if owing.cluster:
        return [each for each in contacts if owing.cluster in each.clusters]
    return [each for each in contacts if fold(canonical(each.organisation, within)) == fold(owing.organisation)]
