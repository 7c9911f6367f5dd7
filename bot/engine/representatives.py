"""Who can be written to when an organisation is meant and nobody of it is named."""

from __future__ import annotations

from datetime import datetime

from bot.core.place import Account, Operation
from bot.core.stores import Unit
from bot.engine.organisations import canonical, organisation_named
from bot.engine.words import folded_words

_LOOKED_AT = 50  # contacts


def representatives(unit: Unit, within: Operation, now: datetime, name: str) -> list[Account]:
    """The lead of an organisation, and its contacts whose own entry is known: those on duty or, without any, all."""
    known = organisation_named(name, within)
    lead = [known.lead] if known and known.lead else []
    names = (known.name, *known.aliases) if known else (name,)
    words = [word for each in names for word in folded_words(each)[:1]]
    found = unit.contacts.search(within, [words], now, _LOOKED_AT).contacts if words else ()
    theirs = [each for each in found if each.account and canonical(each.organisation, within) == name]
    told = [each for each in theirs if each.on_duty(now)] or ([] if lead else theirs)
    return list(dict.fromkeys([*lead, *(each.account for each in told if each.account)]))
