"""The Bot API's objects, made of the world's."""

from tests.live.bot_api.errors import Json
from tests.live.bot_api.world import Chat, Message, Poll, Topic, User

_RIGHTS = (
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_pin_messages",
)


def user(of: User) -> Json:
    shape: Json = {"id": of.id, "is_bot": of.is_bot, "first_name": of.first_name}
    if of.username:
        shape["username"] = of.username
    if of.language_code:
        shape["language_code"] = of.language_code
    return shape


def chat(of: Chat) -> Json:
    shape: Json = {"id": of.id, "type": of.type}
    if of.owner:
        shape["first_name"] = of.owner.first_name
    else:
        shape["title"] = of.title
    if of.username:
        shape["username"] = of.username
    if of.is_forum:
        shape["is_forum"] = True
    return shape


def message(of: Message, *, with_reply: bool = True) -> Json:
    """In a topic a message that answers nothing counts as an answer to the one that opened the topic."""
    head: Json = {"message_id": of.id, "date": of.date, "chat": chat(of.chat), "from": user(of.sender)}
    shape = head | of.content
    if of.topic:
        shape |= {"message_thread_id": of.topic.id, "is_topic_message": True}
    elif of.thread_id:
        shape["message_thread_id"] = of.thread_id
    answered = of.reply_to or (of.chat.find(of.topic.id) if of.topic and of.topic.id != of.id else None)
    if with_reply and answered and not answered.deleted:
        shape["reply_to_message"] = message(answered, with_reply=False)
    if of.edit_date:
        shape["edit_date"] = of.edit_date
    if of.markup and "inline_keyboard" in of.markup:
        shape["reply_markup"] = of.markup
    return shape


def poll(of: Poll) -> Json:
    options = [
        {"persistent_id": f"{place}", "text": text, "voter_count": sum(place in chosen for chosen in of.votes.values())}
        for place, text in enumerate(of.answers)
    ]
    return {
        "id": of.id,
        "question": of.question,
        "options": options,
        "total_voter_count": sum(bool(chosen) for chosen in of.votes.values()),
        "is_closed": of.closed,
        "is_anonymous": of.anonymous,
        "type": "regular",
        "allows_multiple_answers": of.several,
        "allows_revoting": True,
        "members_only": False,
    }


def poll_answer(of: Poll, by: User) -> Json:
    chosen = of.votes[by.id]
    return {
        "poll_id": of.id,
        "user": user(by),
        "option_ids": chosen,
        "option_persistent_ids": [f"{place}" for place in chosen],
    }


def topic_created(of: Topic) -> Json:
    return {"forum_topic_created": {"name": of.name, "icon_color": 7322096}}


def member(of: User, status: str, by_bot: bool = False) -> Json:
    """A ChatMember; each status has its own required fields."""
    shape: Json = {"status": status, "user": user(of)}
    if status == "creator":
        shape["is_anonymous"] = False
    if status == "administrator":
        shape |= dict.fromkeys(_RIGHTS, True) | {"can_be_edited": by_bot, "is_anonymous": False}
    if status == "kicked":
        shape["until_date"] = 0
    return shape


def full_chat(of: Chat) -> Json:
    gifts = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels")
    return chat(of) | {
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(gifts, of.type == "private"),
    }
