"""How an operation wants its records handled: organisations that it knows, and how long requests may wait."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Annotated

from pydantic import Field

from bot.config.fields import AccountName, TimeLimit
from bot.config.section import Section
from bot.core.organisation import Organisation, Standing
from bot.core.rules import Limit, Rules


class OrganisationSettings(Section):
    """An organisation. A humanitarian one is asked and never tasked; what a military one offers is a last resort.

    ``aliases`` are whatever else it is called; ``lead`` is who is asked when nobody else of it answers.
    """

    name: Annotated[str, Field(min_length=1)]
    standing: Standing
    aliases: tuple[str, ...] = ()
    lead: AccountName | None = None


class PriorityLimits(Section):
    """How long a request may wait in one state, by its priority."""

    lifesaving: TimeLimit | None = None
    life_sustaining: TimeLimit | None = None
    high: TimeLimit | None = None
    normal: TimeLimit | None = None


class LimitSettings(Section):
    """How long requests may wait in each state. What is left out is as the bot has it."""

    draft: PriorityLimits = PriorityLimits()
    submitted: PriorityLimits = PriorityLimits()
    validated: PriorityLimits = PriorityLimits()
    prioritised: PriorityLimits = PriorityLimits()
    offered: PriorityLimits = PriorityLimits()
    accepted: PriorityLimits = PriorityLimits()
    in_progress: PriorityLimits = PriorityLimits()
    completed: PriorityLimits = PriorityLimits()


def rules_of(authoriser: bool, organisations: Sequence[OrganisationSettings], limits: LimitSettings) -> Rules:
    """An operation's rules, as the rest of the bot sees them."""
    known = (Organisation(each.name, each.standing, each.aliases, each.lead) for each in organisations)
    return Rules(authoriser, tuple(known), tuple(_limits(limits)))


def _limits(limits: LimitSettings) -> Iterator[Limit]:
    for state, by_priority in limits:
        for priority, within in by_priority:
            if within is not None:
                yield Limit(priority.replace("_", "-"), state.replace("_", "-"), within)
