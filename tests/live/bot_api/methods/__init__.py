"""The Bot API's methods. Each is a function of the name the manual gives it, marked with what it returns."""

from tests.live.bot_api.methods import buttons, chats, editing, menus, polls, receiving, sending
from tests.live.bot_api.methods.registry import METHODS

__all__ = ["METHODS", "buttons", "chats", "editing", "menus", "polls", "receiving", "sending"]
