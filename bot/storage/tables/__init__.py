"""The tables. Their history is in migrations/; what stands here is the newest state."""

from __future__ import annotations

from bot.storage.tables.audit_trail import AUDIT_GUARDS, audit, audit_end
from bot.storage.tables.base import DEAD, DONE, MISSED, WAITING, Utc, metadata
from bot.storage.tables.contacts import contact, contact_past
from bot.storage.tables.corridor import CARRIED, OPEN, copy, cursor, inbox, outbox
from bot.storage.tables.language import memory, memory_source, reaction, spent, term
from bot.storage.tables.people import account, link_code, operation, person, person_name, role, room
from bot.storage.tables.records import LATEST, blob, card, counter, draft, figure, record, record_set, record_step
from bot.storage.tables.search import search_block, search_gram, search_word
from bot.storage.tables.times import firing, outage, pulse, standing_rule

__all__ = [
    "AUDIT_GUARDS",
    "CARRIED",
    "DEAD",
    "DONE",
    "LATEST",
    "MISSED",
    "OPEN",
    "WAITING",
    "Utc",
    "account",
    "audit",
    "audit_end",
    "blob",
    "card",
    "contact",
    "contact_past",
    "copy",
    "counter",
    "cursor",
    "draft",
    "figure",
    "firing",
    "inbox",
    "link_code",
    "memory",
    "memory_source",
    "metadata",
    "operation",
    "outage",
    "outbox",
    "person",
    "person_name",
    "pulse",
    "reaction",
    "record",
    "record_set",
    "record_step",
    "role",
    "room",
    "search_block",
    "search_gram",
    "search_word",
    "spent",
    "standing_rule",
    "term",
]
