"""The Bot API server's messages, chats, buttons, files and menus, through both client libraries."""

import struct

import pytest

from tests.live.bot_api import BotApiServer, Chat, Limits, Person
from tests.live.bot_api.clients import MIGRATED, REFUSALS, Client, refusal

pytestmark = pytest.mark.live
pytest_plugins = ["tests.live.bot_api.fixtures"]

PNG = b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sII", 13, b"IHDR", 640, 480) + bytes(5)

_ORIGIN = {"type": "hidden_user", "date": 1, "sender_user_name": "Somebody"}


@pytest.fixture
def alice(bot_api: BotApiServer) -> Person:
    bot_api.limits = Limits.none()
    return bot_api.user("Alice", language_code="fr", username="alice_r", started=True)


@pytest.fixture
def group(bot_api: BotApiServer, alice: Person) -> Chat:
    return bot_api.group("WASH", [alice])


async def test_send_edit_delete(bot_api: BotApiServer, client: Client, group: Chat) -> None:
    sent = await client.bot.send_message(chat_id=group.id, text="  Water at 9 \n")
    assert (sent.text, group.texts) == ("Water at 9", ["Water at 9"])
    with refusal("message is not modified: specified new message content and"):
        await client.bot.edit_message_text(text="Water at 9", chat_id=group.id, message_id=sent.message_id)
    edited = await client.bot.edit_message_text(text="Water at 10", chat_id=group.id, message_id=sent.message_id)
    assert edited.edit_date
    assert group.texts == ["Water at 10"]
    assert await client.bot.delete_message(chat_id=group.id, message_id=sent.message_id)
    assert not group.messages
    with refusal("message to edit not found"):
        await client.bot.edit_message_text(text="?", chat_id=group.id, message_id=sent.message_id)
    with refusal("message to delete not found"):
        await client.bot.delete_message(chat_id=group.id, message_id=sent.message_id)


async def test_markup_is_parsed_as_telegram_parses_it(client: Client, alice: Person) -> None:
    sent = await client.bot.send_message(
        chat_id=alice.id, text="<b>😀 Eau</b> à <code>/point</code> https://example.org #wash", parse_mode="HTML"
    )
    assert sent.text == "😀 Eau à /point https://example.org #wash"
    (message,) = alice.private.messages
    assert [(entity["type"], entity["text"]) for entity in message.entities] == [
        ("bold", "😀 Eau"),
        ("code", "/point"),
        ("url", "https://example.org"),
        ("hashtag", "#wash"),
    ]
    with refusal("can't parse entities: Can't find end tag corresponding to start tag \"b\""):
        await client.bot.send_message(chat_id=alice.id, text="<b>half", parse_mode="HTML")
    with refusal("can't parse entities: Character '.' is reserved"):
        await client.bot.send_message(chat_id=alice.id, text="1.2", parse_mode="MarkdownV2")


async def test_entities_count_in_utf_16_and_are_checked(client: Client, alice: Person) -> None:
    bold = client.types.MessageEntity
    sent = await client.bot.send_message(
        chat_id=alice.id, text="😀\u202bab\u202c \n", entities=[bold(type="bold", offset=3, length=2)]
    )
    assert (sent.text, sent.entities[0].offset, sent.entities[0].length) == ("😀ab", 2, 2)
    for offset, length, error in (
        (1, 1, "begins in a middle of a UTF-16 symbol"),
        (0, 9, "ends after the end of the text"),
    ):
        with refusal(error):
            await client.bot.send_message(
                chat_id=alice.id, text="😀ab", entities=[bold(type="bold", offset=offset, length=length)]
            )


async def test_text_has_a_length_after_parsing(client: Client, alice: Person) -> None:
    await client.bot.send_message(chat_id=alice.id, text="<b>" + "😀" * 4096 + "</b>", parse_mode="HTML")
    with refusal("message is too long"):
        await client.bot.send_message(chat_id=alice.id, text="x" * 4097)
    with refusal("message text is empty"):
        await client.bot.send_message(chat_id=alice.id, text="")
    with refusal("text must be non-empty"):
        await client.bot.send_message(chat_id=alice.id, text=" \n")
    with refusal("message caption is too long"):
        await client.bot.send_document(chat_id=alice.id, document=client.file("a.txt", b"a"), caption="x" * 1025)


async def test_answers(client: Client, alice: Person, group: Chat) -> None:
    asked = alice.say(group, "Where is the water?")
    to = client.types.ReplyParameters
    sent = await client.bot.send_message(
        chat_id=group.id, text="Here", reply_parameters=to(message_id=asked.id, quote="the water")
    )
    assert (sent.reply_to_message.text, sent.quote.position) == ("Where is the water?", 9)
    alice.delete(asked)
    with refusal("message to be replied not found"):
        await client.bot.send_message(chat_id=group.id, text="Here", reply_parameters=to(message_id=asked.id))
    gone = to(message_id=asked.id, allow_sending_without_reply=True)
    assert not (await client.bot.send_message(chat_id=group.id, text="Here", reply_parameters=gone)).reply_to_message


async def test_buttons(bot_api: BotApiServer, client: Client, alice: Person, group: Chat) -> None:
    button = client.types.InlineKeyboardButton
    keyboard = client.types.InlineKeyboardMarkup
    rows = [[button(text="Take it", callback_data="take:12")]]
    sent = await client.bot.send_message(chat_id=group.id, text="T-12", reply_markup=keyboard(inline_keyboard=rows))
    (message,) = group.messages
    assert message.buttons == {"Take it": "take:12"}
    press = alice.press(message, "Take it")
    (update,) = await client.bot.get_updates()
    query = update.callback_query
    assert (query.data, query.message.message_id, query.from_user.id) == ("take:12", sent.message_id, alice.id)
    await client.bot.answer_callback_query(query.id, text="Thanks")
    assert press.answer
    assert press.answer["text"] == "Thanks"
    with refusal("query is too old and response timeout expired or query ID is invalid"):
        await client.bot.answer_callback_query(query.id)
    await client.bot.edit_message_reply_markup(chat_id=group.id, message_id=sent.message_id)
    assert not message.buttons
    rows = [[button(text="Long", callback_data="x" * 65)]]
    with refusal("BUTTON_DATA_INVALID"):
        await client.bot.send_message(chat_id=group.id, text="T-13", reply_markup=keyboard(inline_keyboard=rows))


async def test_topics(bot_api: BotApiServer, client: Client, alice: Person) -> None:
    forum = bot_api.group("Flood", [alice], forum=True)
    topic = alice.open_topic(forum, "Water")
    alice.say(forum, "Pump is broken", topic=topic)
    opened, said = await client.bot.get_updates()
    assert opened.message.forum_topic_created.name == "Water"
    assert (said.message.message_thread_id, said.message.is_topic_message) == (topic.id, True)
    assert said.message.reply_to_message.forum_topic_created
    sent = await client.bot.send_message(chat_id=forum.id, text="Noted", message_thread_id=topic.id)
    assert (sent.message_thread_id, forum.messages[-1].topic) == (topic.id, topic)
    with refusal("message thread not found"):
        await client.bot.send_message(chat_id=forum.id, text="Noted", message_thread_id=999)
    alice.close_topic(forum, topic)
    with refusal("TOPIC_CLOSED"):
        await client.bot.send_message(chat_id=forum.id, text="Noted", message_thread_id=topic.id)


async def test_a_chain_of_answers_in_a_supergroup_is_a_thread(
    bot_api: BotApiServer, client: Client, alice: Person
) -> None:
    chat = bot_api.group("WASH", [alice], supergroup=True)
    root = alice.say(chat, "one")
    alice.say(chat, "two", reply_to=root)
    _, answer = await client.bot.get_updates()
    assert (answer.message.message_thread_id, answer.message.is_topic_message) == (root.id, None)


async def test_migration(bot_api: BotApiServer, client: Client, alice: Person, group: Chat) -> None:
    alice.say(group, "before")
    successor = bot_api.migrate(group)
    _, leaving, arriving = await client.bot.get_updates()
    assert leaving.message.migrate_to_chat_id == successor.id
    assert (arriving.message.migrate_from_chat_id, arriving.message.message_id) == (group.id, 1)
    with pytest.raises(MIGRATED):
        await client.bot.send_message(chat_id=group.id, text="after")
    assert bot_api.calls[-1].answer == {
        "ok": False,
        "error_code": 400,
        "description": "Bad Request: group chat was upgraded to a supergroup chat",
        "parameters": {"migrate_to_chat_id": successor.id},
    }
    await client.bot.send_message(chat_id=successor.id, text="after")
    assert successor.texts == ["after"]


async def test_reactions_are_for_administrators(
    bot_api: BotApiServer, client: Client, alice: Person, group: Chat
) -> None:
    await client.bot.get_updates(allowed_updates=["message", "message_reaction"])
    message = alice.say(group, "Done")
    alice.react(message, "👍")
    alice.promote(group, bot_api.bot)
    alice.react(message, "🎉")
    said, reacted = await client.bot.get_updates(offset=1)
    assert (said.message.text, reacted.message_reaction.new_reaction[0].emoji) == ("Done", "🎉")
    emoji = client.types.ReactionTypeEmoji
    await client.bot.set_message_reaction(
        chat_id=group.id,
        message_id=message.id,
        reaction=[emoji(emoji="👀")],
    )
    assert message.reaction_of(bot_api.bot) == ["👀"]
    with refusal("REACTION_INVALID"):
        await client.bot.set_message_reaction(chat_id=group.id, message_id=message.id, reaction=[emoji(emoji="🚰")])


async def test_files_up_and_down(client: Client, alice: Person, group: Chat) -> None:
    sent = await client.bot.send_document(
        chat_id=group.id, document=client.file("plan.pdf", b"%PDF"), caption="<i>Plan</i>", parse_mode="HTML"
    )
    assert (sent.document.file_name, sent.caption) == ("plan.pdf", "Plan")
    file = await client.bot.get_file(sent.document.file_id)
    assert file.file_path.endswith("documents/file_0.pdf")
    assert await client.download(file) == b"%PDF"
    again = await client.bot.send_document(chat_id=group.id, document=sent.document.file_id)
    assert again.document.file_size == 4
    pictured = await client.bot.send_photo(chat_id=group.id, photo=client.file("a.png", PNG))
    assert [(size.width, size.height) for size in pictured.photo] == [(320, 240), (640, 480)]
    alice.send_document(group, "list.csv", b"a,b", caption="Needs #wash", mime_type="text/csv")
    (update,) = await client.bot.get_updates()
    assert (update.message.document.mime_type, update.message.caption) == ("text/csv", "Needs #wash")
    edited = await client.bot.edit_message_caption(chat_id=group.id, message_id=sent.message_id, caption="Plan 2")
    assert edited.caption == "Plan 2"
    with refusal("wrong file identifier/HTTP URL specified"):
        await client.bot.send_document(chat_id=group.id, document="nonsense")


async def test_menus(client: Client, alice: Person, group: Chat) -> None:
    command, types = client.types.BotCommand, client.types
    english, french = command(command="ping", description="Ping"), command(command="ping", description="Son")
    await client.bot.set_my_commands([english])
    await client.bot.set_my_commands([french], language_code="fr")
    scope = types.BotCommandScopeChat(chat_id=group.id)
    await client.bot.set_my_commands([english, command(command="task", description="Task")], scope=scope)
    assert [c.description for c in await client.bot.get_my_commands(language_code="fr")] == ["Son"]
    assert [c.command for c in await client.bot.get_my_commands(scope=scope)] == ["ping", "task"]
    assert alice.menu(alice.private) == {"ping": "Son"}
    assert alice.menu(group) == {"ping": "Ping", "task": "Task"}
    await client.bot.delete_my_commands(language_code="fr")
    assert not await client.bot.get_my_commands(language_code="fr")
    with refusal("BOT_COMMAND_INVALID"):
        await client.bot.set_my_commands([command(command="tâche", description="Task")])
    with refusal("invalid language code specified"):
        await client.bot.set_my_commands([english], language_code="fra")
    await client.bot.set_my_description(description="Relief", language_code="en")
    assert (await client.bot.get_my_description(language_code="en")).description == "Relief"


async def test_where_a_bot_may_write(bot_api: BotApiServer, client: Client, alice: Person) -> None:
    async def refusal(chat_id: int) -> str:
        with pytest.raises(REFUSALS):
            await client.bot.send_message(chat_id=chat_id, text="hello")
        return str(bot_api.calls[-1].answer["description"])

    stranger, neighbour = bot_api.user("Bob"), bot_api.user("Carol")
    group = bot_api.group("WASH", [alice, neighbour])
    supergroup = bot_api.group("Health", [alice], supergroup=True)
    assert await refusal(stranger.id) == "Bad Request: chat not found"
    assert await refusal(neighbour.id) == "Forbidden: bot can't initiate conversation with a user"
    neighbour.start()
    await client.bot.send_message(chat_id=neighbour.id, text="hello")
    neighbour.block()
    assert await refusal(neighbour.id) == "Forbidden: bot was blocked by the user"
    alice.remove(group, bot_api.bot)
    assert await refusal(group.id) == "Forbidden: bot was kicked from the group chat"
    await client.bot.leave_chat(supergroup.id)
    assert await refusal(supergroup.id) == "Forbidden: bot is not a member of the supergroup chat"
    updates = await client.bot.get_updates()
    statuses = [update.my_chat_member.new_chat_member.status for update in updates if update.my_chat_member]
    assert statuses == ["kicked", "kicked", "left"]
    neighbour.unblock()
    await client.bot.send_message(chat_id=neighbour.id, text="hello again")
    assert neighbour.private.texts == ["/start", "hello", "hello again"]


async def test_chats_and_members(bot_api: BotApiServer, client: Client, alice: Person, group: Chat) -> None:
    chat = await client.bot.get_chat(group.id)
    assert (chat.title, chat.type) == ("WASH", "group")
    owner = await client.bot.get_chat_member(group.id, alice.id)
    (administrator,) = await client.bot.get_chat_administrators(group.id)
    assert (owner.status, administrator.user.id) == ("creator", alice.id)
    assert await client.bot.get_chat_member_count(group.id) == 2
    assert await client.bot.send_chat_action(chat_id=group.id, action="typing")


async def test_what_a_bot_hears_of_a_group(bot_api: BotApiServer, client: Client, alice: Person) -> None:
    group = bot_api.group("WASH", [alice], bot="left")
    alice.say(group, "not yet")
    alice.add(group, bot_api.bot)
    alice.promote(group, bot_api.bot)
    alice.demote(group, bot_api.bot)
    alice.rename(group, "Water")
    alice.send_photo(group, PNG, caption="Pump")
    alice.edit(alice.post(group, {"text": "forwarded", "forward_origin": _ORIGIN}), "edited")
    updates = await client.bot.get_updates()
    statuses = [update.my_chat_member.new_chat_member.status for update in updates if update.my_chat_member]
    assert statuses == ["member", "administrator", "member"]
    joined, renamed, pictured, said = [update.message for update in updates if update.message]
    assert joined.new_chat_members[0].id == bot_api.bot.id
    assert (renamed.new_chat_title, pictured.caption) == ("Water", "Pump")
    assert said.forward_origin.sender_user_name == "Somebody"
    assert updates[-1].edited_message.text == "edited"


async def test_privacy_mode_hides_what_does_not_concern_the_bot(client: Client) -> None:
    async with BotApiServer.running(privacy_mode=True) as server:
        alice, bob = server.user("Alice"), server.user("Bob")
        group = server.group("WASH", [alice, bob])
        command = alice.say(group, "/ping")
        for text in ("hello", "/ping@other_bot", "/ping@relief_bot", "and @relief_bot?"):
            alice.say(group, text)
        bob.say(group, "I second that", reply_to=command)
        alice.edit(command, "/pong")
        bob.leave(group)
        heard = [update.body for update in server.backend.queue.pending]
    texts = [(u.get("message") or u["edited_message"]).get("text") for u in heard]
    assert texts == ["/ping", "/ping@relief_bot", "and @relief_bot?", "I second that", "/pong", None]
