"""Telegram, through python-telegram-bot. Its licence is the LGPL 3; it is used as a library, unchanged."""

from typing import TYPE_CHECKING

from bot.transports.telegram.settings import TelegramSettings, WebhookSettings

if TYPE_CHECKING:
    from bot.transports.telegram.transport import TelegramTransport

__all__ = ["TelegramSettings", "TelegramTransport", "WebhookSettings"]


def __getattr__(name: str) -> object:
    """Load the transport when it is asked for: the configuration needs its settings only."""
    if name != "TelegramTransport":
        raise AttributeError(name)
    from bot.transports.telegram.transport import TelegramTransport  # noqa: PLC0415  # see above

    return TelegramTransport
