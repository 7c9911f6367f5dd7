"""What a homeserver's refusals mean to us."""

from __future__ import annotations

from bot.core.ports import TransportError, Undeliverable

_REASONS = {
    "M_FORBIDDEN": "forbidden",
    "M_NOT_FOUND": "not-found",
    "M_TOO_LARGE": "too-large",
    "M_GUEST_ACCESS_FORBIDDEN": "forbidden",
}


class TokenRevoked(TransportError):
    """The access token is no longer good (M_UNKNOWN_TOKEN, M_MISSING_TOKEN)."""


class Refused(Undeliverable):
    """The homeserver answered with a client error. ``code`` is its ``errcode``, such as ``M_FORBIDDEN``."""

    def __init__(self, status: int, code: str) -> None:
        self.status = status
        self.code = code
        super().__init__(_REASONS.get(code) or ("too-large" if status == 413 else f"refused-{status}"))
