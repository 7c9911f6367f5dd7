"""Reminders of reports that are due: before the deadline, at it, and to the coordinator when one is late."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.commands.sitrep.deadlines import DueRule
from bot.commands.sitrep.owing import Debtor, debtors, find_rule
from bot.core.contact import Contact
from bot.core.delivery import Delivery, Say
from bot.core.document import Action, Block, Code, Document, Moment, Text, ToType, document, item, line, phrase
from bot.core.marking import Marking
from bot.core.people import Person, Role
from bot.core.place import Account, Operation
from bot.core.stores import Unit
from bot.engine.job import Occasion, job
from bot.engine.words import prefix_on

SOON, DUE, LATE = "sitrep-due-soon", "sitrep-due", "sitrep-late"
_LEAD = timedelta(hours=1)  # that people have to write one once they are reminded
_GRACE = timedelta(minutes=30)  # before the coordinator is told
_WINDOW = timedelta(hours=24)  # in which a reminder that comes late is still of use
_LISTED = 40
_OCCURRENCE = "%Y-%m-%dT%H:%MZ"


def plan(unit: Unit, within: Operation, rule: DueRule, after: datetime) -> None:
    """Plan the reminders of the first deadline after a moment (UTC). A reminder before it that is past is left out."""
    deadline = rule.after(after)
    quarter = (deadline - rule.before(deadline)) / 4
    occurrence = deadline.strftime(_OCCURRENCE)
    soon = deadline - min(_LEAD, quarter)
    if soon > after:
        unit.firings.plan(within, SOON, rule.subject, occurrence, soon)
    unit.firings.plan(within, DUE, rule.subject, occurrence, deadline)
    unit.firings.plan(within, LATE, rule.subject, occurrence, deadline + min(_GRACE, quarter))


def forget(unit: Unit, within: Operation, rule: DueRule) -> None:
    """Remind nobody any more."""
    unit.firings.drop(within, rule.subject)


def _skip(occasion: Occasion) -> Iterable[Delivery]:
    """Nobody is reminded so late; the reminders of the next deadline are planned."""
    rule = find_rule(occasion.unit, occasion.within, occasion.firing.subject)
    if rule is not None:
        plan(occasion.unit, occasion.within, rule, max(_deadline(occasion), occasion.now))
    return ()


def _until_deadline(occasion: Occasion) -> datetime | None:
    """What is said before a deadline is of use until then, and what is said afterwards always."""
    deadline = _deadline(occasion)
    return deadline if deadline > occasion.now else None


@job(SOON, window=_WINDOW, missed=_skip, useful=_until_deadline)
def remind_soon(occasion: Occasion) -> Iterable[Delivery]:
    """Remind those who owe a report before it is due."""
    return _remind(occasion)


@job(DUE, window=_WINDOW, missed=_skip, useful=_until_deadline)
def remind_due(occasion: Occasion) -> Iterable[Delivery]:
    """Remind those who owe a report when it is due, and plan the reminders of the next one."""
    return _remind(occasion)


@job(LATE, window=_WINDOW, useful=_until_deadline)
def tell_late(occasion: Occasion) -> Iterable[Delivery]:
    """Tell the coordinators who is late."""
    rule = find_rule(occasion.unit, occasion.within, occasion.firing.subject)
    if rule is None:
        return
    leads = _coordinators(occasion)
    said = _late(occasion, rule, occasion.within.marking if leads else _shown_in(occasion, rule))
    if said is None:
        return
    for person in leads:
        yield _private(person.accounts[0], said, occasion, rule)
    if not leads:
        yield _aloud(said, occasion, rule)


def _late(occasion: Occasion, rule: DueRule, ceiling: Marking) -> Document | None:
    """Who is late, as far as reports may be known of where it is said."""
    deadline = _deadline(occasion)
    late = _debtors(occasion, rule, deadline, ceiling)
    if not late:
        return None
    return document(
        _delay(occasion, rule),
        phrase("report-is-late", at=Moment(deadline, rule.zone)),
        [item(*_who(each)) for each in late[:_LISTED]],
        [line(phrase("report-more", count=len(late) - _LISTED))] if len(late) > _LISTED else [],
        _counted(ceiling),
    )


def _remind(occasion: Occasion) -> Iterator[Delivery]:
    """What is said to the contacts of those who owe a report, and in the rule's room of those who have none."""
    rule = find_rule(occasion.unit, occasion.within, occasion.firing.subject)
    if rule is None:
        return
    deadline = _deadline(occasion)
    plan(occasion.unit, occasion.within, rule, max(deadline, occasion.now))
    owed: dict[Account, list[Debtor]] = {}
    languages: dict[Account, tuple[str, ...]] = {}
    for debtor in _debtors(occasion, rule, deadline, Marking.RED):
        for contact in _reached(debtor, occasion):
            assert contact.account is not None
            owed.setdefault(contact.account, []).append(debtor)
            languages[contact.account] = contact.languages
    for account, some in owed.items():
        said = _reminder(occasion, rule, deadline, some, account.platform)
        yield _private(account, said, occasion, rule, languages[account])
    ceiling = _shown_in(occasion, rule)
    unreached = [each for each in _debtors(occasion, rule, deadline, ceiling) if not _reached(each, occasion)]
    if unreached:
        said = _reminder(occasion, rule, deadline, unreached, rule.room.platform)
        yield _aloud(replace(said, blocks=(*said.blocks, *_counted(ceiling))), occasion, rule)


def _reached(debtor: Debtor, occasion: Occasion) -> list[Contact]:
    """The contacts of somebody who owes a report, as far as they can be written to."""
    return [each for each in debtor.contacts if each.account and not each.expired(occasion.now)]


def _debtors(occasion: Occasion, rule: DueRule, deadline: datetime, ceiling: Marking) -> list[Debtor]:
    """Those of whom there is nothing for a deadline. What is said to others tells nothing of reports above their
    ceiling; who owes one is not chased for what was handed in elsewhere."""
    return debtors(occasion.unit, occasion.within, rule, rule.before(deadline), ceiling)


def _counted(ceiling: Marking) -> list[Block]:
    """That reports of higher markings do not count."""
    return [line(phrase("report-missing-marking", marking=Code(ceiling.label)))] if ceiling < Marking.RED else []


def _shown_in(occasion: Occasion, rule: DueRule) -> Marking:
    """How high what the rule's room shows may be marked."""
    room = occasion.unit.rooms.find(rule.room)
    return room.marking if room else Marking.CLEAR


def _reminder(occasion: Occasion, rule: DueRule, deadline: datetime, some: list[Debtor], platform: str) -> Document:
    at = Moment(deadline, rule.zone)
    said = phrase("report-is-due" if occasion.firing.job == DUE else "report-due-soon", at=at)
    listed = [item(*_who(each)) for each in some[:_LISTED]]
    how = phrase("report-how-to-file", command=ToType(f"{prefix_on(platform)}sitrep"))
    return document(_delay(occasion, rule), said, listed, how).with_actions(
        Action(phrase("report-action-form"), "sitrep", "📝")
    )


def _who(debtor: Debtor) -> list[Text]:
    return [Text(str(debtor.owing), strong=True)]


def _delay(occasion: Occasion, rule: DueRule) -> list[Block]:
    return [line(phrase("report-told-late", at=Moment(occasion.firing.at, rule.zone)))] if occasion.late else []


def _deadline(occasion: Occasion) -> datetime:
    return datetime.strptime(occasion.firing.occurrence, _OCCURRENCE).replace(tzinfo=UTC)


def _coordinators(occasion: Occasion) -> list[Person]:
    people = occasion.unit.people
    found = people.holders(occasion.within, Role.COORDINATOR) or people.holders(occasion.within, Role.ADMIN)
    return [each for each in found if each.accounts]


def _private(
    account: Account, said: Document, occasion: Occasion, rule: DueRule, languages: tuple[str, ...] = ()
) -> Delivery:
    """Something said to somebody privately, in the language that they asked for or that their entry names."""
    person = occasion.unit.people.find(account)
    wanted = (person.language if person else None, *languages, *occasion.within.languages)
    language = next((each for each in wanted if each in occasion.phrases.languages), occasion.phrases.languages[0])
    return Delivery(account, Say(said), (language,), otherwise=rule.room)


def _aloud(said: Document, occasion: Occasion, rule: DueRule) -> Delivery:
    room = occasion.unit.rooms.find(rule.room)
    return Delivery(rule.room, Say(said), room.languages if room else occasion.within.languages)
