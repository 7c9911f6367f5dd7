"""Answers to pressed buttons, and the bot's own reactions."""

from tests.live.bot_api.access import chat_for, message_in
from tests.live.bot_api.backend import Backend
from tests.live.bot_api.errors import bad_request
from tests.live.bot_api.methods.registry import Params, returns

_TOO_OLD = "query is too old and response timeout expired or query ID is invalid"
_ALERT_LIMIT = 200  # Bot API 10.0, answerCallbackQuery


@returns("True")
async def answerCallbackQuery(backend: Backend, params: Params) -> bool:
    press = backend.presses.get(params["callback_query_id"])
    if press is None or press.expired or press.answer is not None:
        raise bad_request(_TOO_OLD)
    if len(params.get("text", "")) > _ALERT_LIMIT:
        raise bad_request("MESSAGE_TOO_LONG")
    press.answer = {key: value for key, value in params.items() if key != "callback_query_id"}
    return True


@returns("True")
async def setMessageReaction(backend: Backend, params: Params) -> bool:
    """Bots may put one reaction to a message (Bot API 10.0, setMessageReaction)."""
    chat = chat_for(backend, params["chat_id"])
    message = message_in(chat, params["message_id"], "react")
    wanted = params.get("reaction", [])
    if len(wanted) > 1:
        raise bad_request("REACTIONS_TOO_MANY")
    if any(one["type"] != "emoji" or one["emoji"] not in backend.reactions for one in wanted):
        raise bad_request("REACTION_INVALID")
    message.reactions[backend.world.bot.id] = wanted
    return True
