"""Polls of the bot."""

from tests.live.bot_api import shapes
from tests.live.bot_api.access import chat_for, message_in
from tests.live.bot_api.backend import Backend
from tests.live.bot_api.errors import Json, bad_request
from tests.live.bot_api.methods.registry import Params, returns
from tests.live.bot_api.methods.sending import send

_QUESTION = range(1, 301)
_ANSWER = range(1, 101)
_ANSWERS = range(1, 13)  # Bot API 10.0, sendPoll: 1-12 answer options


@returns("Message")
async def sendPoll(backend: Backend, params: Params) -> Json:
    answers = [answer["text"] for answer in params["options"]]
    if len(params["question"]) not in _QUESTION:
        raise bad_request("poll question must be non-empty and not longer than 300 characters")
    if len(answers) not in _ANSWERS or any(len(answer) not in _ANSWER for answer in answers):
        raise bad_request("poll must have 1-12 answers of 1-100 characters")
    if chat_for(backend, params["chat_id"]).no_polls:
        raise bad_request("not enough rights to send polls to the chat")
    details = {
        "anonymous": params.get("is_anonymous", True),
        "several": params.get("allows_multiple_answers", False),
        "closed": params.get("is_closed", False),
    }
    poll = backend.open_poll(params["question"], answers, **details)
    return send(backend, params, {"poll": shapes.poll(poll)})


@returns("Poll")
async def stopPoll(backend: Backend, params: Params) -> Json:
    chat = chat_for(backend, params["chat_id"])
    message = message_in(chat, params["message_id"], "stop poll")
    poll = backend.polls.get(message.content.get("poll", {}).get("id", ""))
    if poll is None or message.sender is not backend.world.bot:
        raise bad_request("message with poll to stop not found")
    if poll.closed:
        raise bad_request("poll has already been closed")
    poll.closed = True
    message.content["poll"] = shapes.poll(poll)
    return shapes.poll(poll)
