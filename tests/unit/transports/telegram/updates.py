"""Updates as the Bot API sends them."""

from itertools import count
from typing import Any

Json = dict[str, Any]

BOT: Json = {"id": 7, "is_bot": True, "first_name": "Relief", "username": "relief_bot"}
ANA: Json = {
    "id": 42,
    "is_bot": False,
    "first_name": "Ana",
    "last_name": "Diaz",
    "username": "anadiaz",
    "language_code": "es",
}
BO: Json = {"id": 43, "is_bot": False, "first_name": "Bo"}
OTHER_BOT: Json = {"id": 8, "is_bot": True, "first_name": "Other"}
PRIVATE: Json = {"id": 42, "type": "private", "first_name": "Ana"}
GROUP: Json = {"id": -5, "type": "group", "title": "Flood"}
FORUM: Json = {"id": -1005, "type": "supergroup", "title": "Flood", "is_forum": True}
AT = 1_795_000_000  # 2026-11-18 11:06:40 UTC

_serial = count(1)

# What ChatMemberAdministrator and ChatMemberRestricted say of rights (Bot API 10.0).
_RIGHTS = (
    *("can_be_edited", "is_anonymous", "can_manage_chat", "can_delete_messages", "can_manage_video_chats"),
    *("can_restrict_members", "can_promote_members", "can_change_info", "can_invite_users"),
    *("can_post_stories", "can_edit_stories", "can_delete_stories"),
)
_PERMISSIONS = (
    *("can_send_messages", "can_send_audios", "can_send_documents", "can_send_photos", "can_send_videos"),
    *("can_send_video_notes", "can_send_voice_notes", "can_send_polls", "can_send_other_messages"),
    *("can_add_web_page_previews", "can_react_to_messages", "can_edit_tag", "can_change_info"),
    *("can_invite_users", "can_pin_messages", "can_manage_topics"),
)


def update(kind: str, content: Json, id_: int | None = None) -> Json:
    return {"update_id": next(_serial) if id_ is None else id_, kind: content}


def message(chat: Json = GROUP, sender: Json | None = ANA, /, **content: Any) -> Json:
    given = {"message_id": 100, "date": AT, "chat": chat, "from": sender} | content
    return {name: value for name, value in given.items() if value is not None}


def member(user: Json, status: str) -> Json:
    details: dict[str, Json] = {
        "administrator": dict.fromkeys(_RIGHTS, False),
        "restricted": dict.fromkeys(_PERMISSIONS, False) | {"is_member": True, "until_date": 0},
        "kicked": {"until_date": 0},
    }
    return {"user": user, "status": status} | details.get(status, {})


def membership(user: Json, before: str, after: str, *, by: Json = ANA, chat: Json = GROUP, at: int = AT) -> Json:
    return {
        "chat": chat,
        "from": by,
        "date": at,
        "old_chat_member": member(user, before),
        "new_chat_member": member(user, after),
    }
