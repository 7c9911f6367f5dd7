"""Which engines may see a text, and in which order: nearest first, and none beyond what its marking allows."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.marking import Marking
from bot.core.rules import Rules
from bot.core.translating import Engine, Reach


def allowed(engines: Sequence[Engine], marking: Marking, rules: Rules) -> list[Engine]:
    """The engines that a text of a marking may go to in an operation with these rules: those of this machine, then the
    operator's own servers, then, where the operation lets words out, services of others. AMBER+STRICT and RED never go
    to those, whatever the rules say."""
    outward = rules.external and marking <= rules.external_marking and marking < Marking.AMBER_STRICT
    reach = Reach.EXTERNAL if outward else Reach.SELF_HOSTED
    return sorted((each for each in engines if each.reach <= reach), key=lambda each: each.reach)
