"""Changes to messages that are there already."""

from tests.live.bot_api import shapes
from tests.live.bot_api.access import chat_for, message_in
from tests.live.bot_api.backend import Backend
from tests.live.bot_api.errors import Json, bad_request
from tests.live.bot_api.methods.registry import Params, returns
from tests.live.bot_api.methods.sending import caption_content, markup_of, text_content
from tests.live.bot_api.world import Message

_SAME = (
    "message is not modified: specified new message content and reply markup are exactly the same as a current "
    "content and reply markup of the message"
)
_DELETABLE = 48 * 3600  # Bot API 10.0, deleteMessage


@returns("Message")
async def editMessageText(backend: Backend, params: Params) -> Json:
    if not params["text"]:
        raise bad_request("message text is empty")
    message = _editable(backend, params)
    if "text" not in message.content:
        raise bad_request("there is no text in the message to edit")
    content = text_content(backend, params)
    if options := params.get("link_preview_options"):
        content["link_preview_options"] = options
    return _change(backend, message, content, markup_of(params))


@returns("Message")
async def editMessageCaption(backend: Backend, params: Params) -> Json:
    message = _editable(backend, params)
    if "text" in message.content:
        raise bad_request("there is no caption in the message to edit")
    file = {key: value for key, value in message.content.items() if not key.startswith("caption")}
    return _change(backend, message, file | caption_content(backend, params), markup_of(params))


@returns("Message")
async def editMessageReplyMarkup(backend: Backend, params: Params) -> Json:
    message = _editable(backend, params)
    return _change(backend, message, message.content, markup_of(params))


@returns("True")
async def deleteMessage(backend: Backend, params: Params) -> bool:
    chat = chat_for(backend, params["chat_id"])
    message = message_in(chat, params["message_id"], "delete")
    others = message.sender is not backend.world.bot
    old = backend.world.now() - message.date > _DELETABLE and not chat.is_admin(backend.world.bot)
    if old or (others and chat.type != "private" and not chat.is_admin(backend.world.bot)):
        raise bad_request("message can't be deleted")
    message.deleted = True
    return True


def _editable(backend: Backend, params: Params) -> Message:
    if "chat_id" not in params or "message_id" not in params:
        raise bad_request("message identifier is not specified")
    message = message_in(chat_for(backend, params["chat_id"]), params["message_id"], "edit")
    if message.sender is not backend.world.bot:
        raise bad_request("message can't be edited")
    return message


def _change(backend: Backend, message: Message, content: Json, markup: Json | None) -> Json:
    """An edit without a markup takes the buttons away."""
    if (message.content, message.markup or None) == (content, markup or None):
        raise bad_request(_SAME)
    message.content, message.markup = content, markup
    message.edit_date = backend.world.now()
    return shapes.message(message)
