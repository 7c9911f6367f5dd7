"""Where in Telegram a delivery goes."""

from __future__ import annotations

from dataclasses import dataclass

from bot.core.place import Account, Address
from bot.core.ports import Undeliverable


@dataclass(frozen=True, slots=True)
class Spot:
    """A chat, by its number, and a topic of it."""

    chat: int
    topic: int | None = None

    @classmethod
    def of(cls, to: Account | Address) -> Spot:
        """The private chat with an account has the account's number. Raises Undeliverable for what is no number."""
        try:
            if isinstance(to, Account):
                return cls(int(to.id))
            return cls(int(to.chat), int(to.topic) if to.topic else None)
        except ValueError:
            raise Undeliverable("bad-address") from None
