"""Which messages of a group reach the bot (Bots FAQ, "What messages will my bot get?")."""

from tests.live.bot_api.world import Message, User

_SERVICE = {
    "new_chat_members",
    "left_chat_member",
    "new_chat_title",
    "new_chat_photo",
    "delete_chat_photo",
    "pinned_message",
    "forum_topic_created",
    "forum_topic_closed",
    "migrate_to_chat_id",
    "migrate_from_chat_id",
}


def reaches(bot: User, message: Message, *, privacy_mode: bool) -> bool:
    """With privacy mode on: service messages, commands, mentions, answers to what concerned the bot."""
    chat = message.chat
    if chat.type == "private":
        return True
    if not chat.has(bot):
        return False
    if not privacy_mode or chat.is_admin(bot) or _SERVICE & message.content.keys():
        return True
    return _answers(bot, message) or _addresses(bot, message)


def _answers(bot: User, message: Message) -> bool:
    return message.reply_to is not None and (message.reply_to.sender is bot or message.reply_to.seen_by_bot)


def _addresses(bot: User, message: Message) -> bool:
    name = f"@{bot.username}".lower()
    for entity in message.entities:
        covered = entity["text"].lower()
        if entity["type"] == "mention" and covered == name:
            return True
        if entity["type"] == "bot_command" and ("@" not in covered or covered.endswith(name)):
            return True
    return False
