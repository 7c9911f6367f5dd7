"""What an operator says about the bot's Telegram account."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal


@dataclass(frozen=True, slots=True, kw_only=True)
class WebhookSettings:
    """Where Telegram sends updates: to ``url`` (public, https), which a proxy leads to ``host``:``port`` here.

    ``secret`` (1–256 of A–Z a–z 0–9 _ -) comes back in a header of each call; Bot API, setWebhook.
    """

    url: str
    secret: str = field(repr=False)
    host: str = "127.0.0.1"
    port: int = 8443


@dataclass(frozen=True, slots=True, kw_only=True)
class TelegramSettings:
    """The bot's token from @BotFather, and how updates come."""

    token: str = field(repr=False)
    base_url: str = "https://api.telegram.org"
    mode: Literal["polling", "webhook"] = "polling"
    webhook: WebhookSettings | None = None
