"""Whether an operation's situation reports need the approval of somebody other than who prepared them."""

from __future__ import annotations

from bot.core.place import Operation
from bot.core.stores import Unit

_KIND, _NAME = "authoriser", "operation"
_YES, _NO = "yes", "no"


def needs_authoriser(unit: Unit, within: Operation) -> bool:
    """Whether they do, as its admins set it or else its configuration does."""
    kept = unit.standing.get(within, _KIND, _NAME)
    return within.rules.authoriser if kept is None else kept == _YES


def set_authoriser(unit: Unit, within: Operation, needed: bool) -> None:
    """Let reports that are filed or changed from now on need one, or no more."""
    unit.standing.put(within, _KIND, _NAME, _YES if needed else _NO)
