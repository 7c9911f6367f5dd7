"""What an operator says about the bot's Matrix account."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixSettings:
    """Where the account lives and how to log in: by ``password``, or by ``access_token`` with its ``device_id``.

    Invitations are accepted from ``allowed_inviters`` only: Matrix user ids, or ``*:server`` for all of a server.
    """

    homeserver: str
    user_id: str
    password: str | None = field(default=None, repr=False)
    access_token: str | None = field(default=None, repr=False)
    device_id: str | None = None
    encryption: bool = True
    allowed_inviters: tuple[str, ...] = ()
