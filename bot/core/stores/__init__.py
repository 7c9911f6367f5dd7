"""What is kept. The stores of one Unit share its transaction: all that they were told is kept, or none of it."""

from __future__ import annotations

from bot.core.stores.audit import Audit, ChainState, Noted
from bot.core.stores.blobs import Blobs
from bot.core.stores.contacts import Contacts, PastContact
from bot.core.stores.inbox import Backlog, DeadLetter, Inbox, Waiting
from bot.core.stores.outbox import Cause, Outbox, Promise
from bot.core.stores.people import Codes, LinkCode, People
from bot.core.stores.rooms import Rooms
from bot.core.stores.spending import Spending
from bot.core.stores.unit import Overtaken, Store, StoreUnavailable, Unit

__all__ = [
    "Audit",
    "Backlog",
    "Blobs",
    "Cause",
    "ChainState",
    "Codes",
    "Contacts",
    "DeadLetter",
    "Inbox",
    "LinkCode",
    "Noted",
    "Outbox",
    "Overtaken",
    "PastContact",
    "People",
    "Promise",
    "Rooms",
    "Spending",
    "Store",
    "StoreUnavailable",
    "Unit",
    "Waiting",
]
