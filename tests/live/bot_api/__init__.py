"""A Telegram Bot API server on loopback, faithful enough to test a bot against.

Wordings and rules follow the Bot API manual (10.0) and its open server, tdlib/telegram-bot-api. It departs from
them in three ways: webhooks may be plain HTTP, files are never fetched by URL, and nothing outlives the process.
"""

from tests.live.bot_api.errors import ApiError, bad_request, forbidden
from tests.live.bot_api.faults import Fault
from tests.live.bot_api.front import Call
from tests.live.bot_api.limits import Limits
from tests.live.bot_api.people import Person
from tests.live.bot_api.server import BotApiServer
from tests.live.bot_api.world import Chat, Message, Topic

__all__ = [
    "ApiError",
    "BotApiServer",
    "Call",
    "Chat",
    "Fault",
    "Limits",
    "Message",
    "Person",
    "Topic",
    "bad_request",
    "forbidden",
]
