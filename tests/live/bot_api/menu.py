"""The menu a person sees in a chat (Bot API 10.0, BotCommandScope, "Determining list of commands")."""

import json
from collections.abc import Iterator, Mapping

from tests.live.bot_api.errors import Json
from tests.live.bot_api.world import Chat, User

Menus = dict[tuple[str, str], list[Json]]  # (scope, language) → commands


def scope_key(scope: Mapping[str, object]) -> str:
    return json.dumps(scope, sort_keys=True)


def menu_for(menus: Menus, person: User, chat: Chat) -> dict[str, str]:
    """The commands and their descriptions: the narrowest scope first, in each the person's language first."""
    for scope in _scopes(person, chat):
        for language in (person.language_code, ""):
            if commands := menus.get((scope_key(scope), language)):
                return {command["command"]: command["description"] for command in commands}
    return {}


def _scopes(person: User, chat: Chat) -> Iterator[Json]:
    here = {"chat_id": chat.id}
    if chat.type == "private":
        yield {"type": "chat", **here}
        yield {"type": "all_private_chats"}
    else:
        yield {"type": "chat_member", **here, "user_id": person.id}
        if chat.is_admin(person):
            yield {"type": "chat_administrators", **here}
        yield {"type": "chat", **here}
        if chat.is_admin(person):
            yield {"type": "all_chat_administrators"}
        yield {"type": "all_group_chats"}
    yield {"type": "default"}
