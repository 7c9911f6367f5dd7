"""What an operator says: YAML and environment in, validated and frozen settings out."""

from bot.config.load import load
from bot.config.mistake import ConfigError, Mistake
from bot.config.settings import HttpSettings, LogSettings, OperationSettings, RoomSettings, Settings

__all__ = [
    "ConfigError",
    "HttpSettings",
    "LogSettings",
    "Mistake",
    "OperationSettings",
    "RoomSettings",
    "Settings",
    "load",
]
