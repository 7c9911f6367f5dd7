"""The Matrix transport hears what people say in rooms, and answers there."""

from dataclasses import replace

import pytest

from bot.core.delivery import Amend, React, Say, Withdraw
from bot.core.document import Document
from bot.core.event import Deletion, Edit, Message, Reaction, Vote
from bot.core.place import Account
from bot.core.ports import Undeliverable
from bot.core.worded import Button, File, Span, Worded, WordedBlock, WordedPoll
from tests.live.conftest import Door
from tests.live.matrix_bot import Bot, NewBot, new_bot, words
from tests.live.synapse.person import Person

pytestmark = pytest.mark.live

__all__ = ["new_bot"]


async def _meet(door: Door, new_bot: NewBot) -> tuple[Person, Bot, str]:
    amina, bot = await door.enter("amina"), await new_bot()
    room = await amina.create_room("Flood", invite=[bot.user_id])
    await bot.enter(room)
    return amina, bot, room


async def test_what_is_said_is_heard_and_answered(door: Door, new_bot: NewBot) -> None:
    amina, bot = await door.enter("amina"), await new_bot()
    await amina.set_display_name("Amina K.")
    room = await amina.create_room("Flood", invite=[bot.user_id])
    await bot.enter(room)
    said = await amina.say(room, "!ping hello")
    (message,) = await bot.heard(Message)
    assert (message.id, message.text) == (said, "!ping hello")
    assert (message.sender.account.id, message.sender.name) == (amina.user_id, "Amina K.")
    assert not message.direct

    (answer,) = await bot.say(room, "pong hello", reply_to=said)
    read = await amina.reads(room, "pong")
    assert (read.event_id, read.body, read.replies_to) == (answer, "pong hello", said)
    assert (read.formatted_body, read.mentions) == ("", [])


async def test_replies_and_threads_are_heard_and_made(door: Door, new_bot: NewBot) -> None:
    amina, bot, room = await _meet(door, new_bot)
    root = await amina.say(room, "Who has boats?")
    reply = await amina.say(room, f"> <{amina.user_id}> Who has boats?\n\nWe do", reply_to=root)
    await amina.say(room, "And crews?", thread=root)
    first, second, third = await bot.heard(Message, 3)
    assert (first.reply_to, first.thread) == (None, None)
    assert (second.text, second.reply_to, second.thread) == ("We do", root, None)
    assert (third.text, third.reply_to, third.thread) == ("And crews?", None, root)

    await bot.say(room, "noted in the thread", thread=root)
    await bot.say(room, "noted there, to that", thread=root, reply_to=reply)
    assert (await amina.reads(room, "in the thread")).thread == root
    second_answer = await amina.reads(room, "to that")
    assert (second_answer.thread, second_answer.replies_to) == (root, reply)


async def test_an_answer_whose_thread_is_not_in_the_room_is_given_all_the_same(door: Door, new_bot: NewBot) -> None:
    amina, bot, room = await _meet(door, new_bot)
    other = await amina.create_room()
    elsewhere = await amina.say(other, "in the old room")
    await bot.say(room, "in the new room", thread=elsewhere)
    assert (await amina.reads(room, "in the new room")).thread is None


async def test_edits_deletions_and_reactions_are_heard(door: Door, new_bot: NewBot) -> None:
    amina, bot, room = await _meet(door, new_bot)
    bert = await door.enter("bert")
    await amina.invite(room, bert.user_id)
    await bert.join(room)
    said = await amina.say(room, "12 tents")
    edit = await amina.edit(room, said, "120 tents")
    await bert.edit(room, said, "no tents")
    thumb = await bert.react(room, said, "👍")
    await bot.heard(Reaction)  # what is redacted before it is read comes without its content
    await bert.redact(room, thumb)
    await amina.redact(room, said)

    (deletion,) = await bot.heard(Deletion)
    assert (deletion.target, deletion.sender.account.id) == (said, amina.user_id)
    assert [(heard.key, heard.target, heard.text) for heard in bot.intake.of(Edit)] == [(edit, said, "120 tents")]
    reactions = [(heard.target, heard.symbol, heard.added) for heard in bot.intake.of(Reaction)]
    assert reactions == [(said, "👍", True), (said, "👍", False)]


async def test_other_bots_are_not_listened_to(door: Door, new_bot: NewBot) -> None:
    amina, bot, room = await _meet(door, new_bot)
    await amina.say(room, "I am a bot", kind="m.notice")
    await amina.say(room, "I am not")
    assert [message.text for message in await bot.heard(Message)] == ["I am not"]


async def test_a_mention_in_a_command_becomes_the_user_id(door: Door, new_bot: NewBot) -> None:
    amina, bot, room = await _meet(door, new_bot)
    pill = f'!role <a href="https://matrix.to/#/{amina.user_id}">Amina K.</a> liaison'
    await amina.say(room, "!role Amina K. liaison", html=pill, mentions=[amina.user_id])
    await amina.say(room, "Amina K. is here", html=pill.replace("!role", "").replace("liaison", "is here"))
    assert [message.text for message in await bot.heard(Message, 2)] == [
        f"!role {amina.user_id} liaison",
        "Amina K. is here",
    ]


async def test_a_card_has_looks_a_mention_and_buttons(door: Door, new_bot: NewBot) -> None:
    amina, bot, room = await _meet(door, new_bot)
    who = Span("Amina <K.>", mention=Account("matrix", amina.user_id))
    card = Worded(
        (WordedBlock("heading", (Span("Task T-3"),)), WordedBlock("item", (Span("For: ", strong=True), who))),
        (Button("Acknowledge", "!task ack 3", "✅"),),
    )
    await bot.do(room, Say(Document(())), card)
    read = await amina.reads(room, "Task T-3")
    assert read.body == "Task T-3\n• For: Amina <K.>\n✅ Acknowledge: !task ack 3"
    assert read.mentions == [amina.user_id]
    assert "<h4>Task T-3</h4><ul><li><strong>For: </strong><a href=" in read.formatted_body
    assert "Amina &lt;K.&gt;</a>" in read.formatted_body


async def test_what_was_said_is_amended_and_withdrawn(door: Door, new_bot: NewBot) -> None:
    amina, bot, room = await _meet(door, new_bot)
    targets = await bot.say(room, "first words")
    await amina.reads(room, "first")
    long = words(*("water " * 500 for _ in range(12)))
    longer = await bot.do(room, Amend("", Document(())), long, targets)
    assert longer[0] == targets[0]
    assert len(longer) > 1
    shorter = await bot.do(room, Amend("", Document(())), words("last words"), longer)
    assert shorter == targets
    last = await amina.reads(room, "last words")
    assert last.replaces == targets[0]
    assert await bot.do(room, Withdraw(""), None, targets) == ()
    await amina.wait_for(room, lambda heard: heard.redacts == targets[0])
    taken_back = {heard.redacts for heard in amina.timeline(room)}
    assert set(longer) <= taken_back


async def test_a_reaction_of_ours_is_made_once(door: Door, new_bot: NewBot) -> None:
    amina, bot, room = await _meet(door, new_bot)
    said = await amina.say(room, "done")
    (first,) = await bot.do(room, React(said, "✅"))
    assert await bot.do(room, React(said, "✅")) == ()
    assert (await amina.wait_for(room, lambda heard: heard.reacts_to == said)).event_id == first


async def test_a_parcel_tried_twice_is_one_message(door: Door, new_bot: NewBot) -> None:
    amina, bot, room = await _meet(door, new_bot)
    once = await bot.do(room, Say(Document(())), words("only once"), key="feed")
    again = await bot.do(room, Say(Document(())), words("only once"), key="feed")
    await bot.say(room, "the end")
    await amina.reads(room, "the end")
    assert once == again
    assert [heard.body for heard in amina.timeline(room) if heard.is_message] == ["only once", "the end"]


async def test_files_go_both_ways(door: Door, new_bot: NewBot) -> None:
    amina, bot, room = await _meet(door, new_bot)
    await amina.share(room, "contacts.csv", b"name;phone", caption="!poc import")
    (message,) = await bot.heard(Message)
    (file,) = message.files
    assert (message.text, file.name, file.media_type, file.size) == ("!poc import", "contacts.csv", "text/csv", 10)
    assert await bot.transport.fetch(file, 10) == b"name;phone"
    with pytest.raises(Undeliverable, match="too-large"):
        await bot.transport.fetch(file, 9)

    sent = Worded(words("Here it is").blocks, files=(File("out.csv", "text/csv", b"a;b"),))
    text, attachment = await bot.do(room, Say(Document(())), sent)
    read = await amina.reads(room, "out.csv")
    assert (read.event_id, read.content["msgtype"]) == (attachment, "m.file")
    assert await amina.fetch(read) == b"a;b"
    assert text != attachment


SLOTS = WordedPoll("When do we meet?", ("Tue 24 Nov, 15:00", "Wed 25 Nov, 09:00"))


async def _put(bot: Bot, person: Person, room: str) -> tuple[str, ...]:
    """A poll stands in a room, and the person's client shows it."""
    ids = await bot.do(room, Say(Document(())), replace(words("M-1"), poll=SLOTS))
    put = await person.wait_for(room, lambda heard: heard.event_id == ids[-1])
    asked = put.content["org.matrix.msc3381.poll.start"]
    assert asked["question"]["org.matrix.msc1767.text"] == SLOTS.question
    assert [each["org.matrix.msc1767.text"] for each in asked["answers"]] == list(SLOTS.answers)
    return ids


@pytest.mark.parametrize("encrypted", [False, True], ids=["plain", "encrypted"])
async def test_a_poll_is_put_voted_in_and_closed(encrypted: bool, door: Door, new_bot: NewBot) -> None:
    bot = await new_bot(encryption=encrypted)
    amina = await (door.enter_with_keys("amina") if encrypted else door.enter("amina"))
    room = await amina.create_room("Flood", invite=[bot.user_id], encrypted=encrypted)
    await bot.enter(room)
    text, poll = await _put(bot, amina, room)

    chosen = {"org.matrix.msc3381.poll.response": {"answers": ["2", "1"]}}
    await amina.send(room, "org.matrix.msc3381.poll.response", {"m.relates_to": _about(poll), **chosen})
    await amina.send(room, "m.poll.response", {"m.relates_to": _about(poll), "m.selections": []})
    votes = await bot.heard(Vote, 2)
    assert [(vote.target, vote.choices, vote.sender.account.id) for vote in votes] == [
        (poll, (1, 0), amina.user_id),
        (poll, (), amina.user_id),
    ]

    closed = replace(words("It is Tuesday"), poll=replace(SLOTS, closed=True))
    assert await bot.do(room, Amend("", Document(())), closed, (text, poll)) == (text, poll)
    ended = await amina.wait_for(room, lambda heard: heard.type == "org.matrix.msc3381.poll.end")
    assert (ended.relates_to["event_id"], ended.was_encrypted) == (poll, encrypted)


def _about(poll: str) -> dict[str, str]:
    return {"rel_type": "m.reference", "event_id": poll}


async def test_a_picture_says_what_it_shows(door: Door, new_bot: NewBot) -> None:
    amina, bot, room = await _meet(door, new_bot)
    shown = File("tasks.png", "image/png", b"...", "seven tasks are done")
    await bot.do(room, Say(Document(())), replace(words("look"), files=(shown,)))
    read = await amina.reads(room, "seven tasks")
    assert (read.content["msgtype"], read.content["filename"]) == ("m.image", "tasks.png")
