"""Telegram, through python-telegram-bot. Its licence is the LGPL 3; it is used as a library, unchanged."""

from bot.transports.telegram.settings import TelegramSettings, WebhookSettings
from bot.transports.telegram.transport import TelegramTransport

__all__ = ["TelegramSettings", "TelegramTransport", "WebhookSettings"]
