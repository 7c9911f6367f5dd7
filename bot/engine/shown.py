"""What a list of several records and contacts has: a line for a contact, and a button for each one's card."""

from __future__ import annotations

from collections.abc import Iterable

from bot.core.contact import Contact
from bot.core.document import Action, Block, Code, Text, item, phrase

_SYMBOLS = ("1️⃣", "2️⃣", "3️⃣", "4️⃣", "5️⃣", "6️⃣", "7️⃣", "8️⃣")


def contact_row(contact: Contact) -> Block:
    """A contact in a line, with what everybody may know."""
    return item(Code(contact.label), Text(" "), Text(contact.function, strong=True), Text(f" · {contact.organisation}"))


def show_actions(labels: Iterable[str]) -> list[Action]:
    """Buttons that show the cards of the first of some numbers (``T-12``)."""
    return [
        Action(phrase("record-action-show", record=Code(label)), f"show {label}", symbol)
        for label, symbol in zip(labels, _SYMBOLS, strict=False)
    ]
