"""The whole bot as people in Matrix rooms meet it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.live.conftest import Door
from tests.live.synapse.client import Client, Json, part
from tests.live.synapse.person import Person
from tests.live.synapse.server import Synapse
from tests.live.whole_bot import PASSWORD, answers_in, joined, running
from tests.live.whole_matrix_bot import Scene, configuration, playing, scene

pytestmark = pytest.mark.live

__all__ = ["scene"]

CONTACT = "!poc add function: WASH coordinator; organisation: UNICEF; area: Goma; mobile: +254 712 345 678"


# Coming and going


async def test_it_comes_when_somebody_who_may_invites_it_and_says_what_it_does_and_reads(
    scene: Scene, door: Door
) -> None:
    eve = await door.enter("eve")
    lair = await eve.create_room("Lair", invite=[scene.bot_id])
    room = await scene.ana.create_room("Logistics", invite=[scene.bot_id])

    greeting = await scene.ana.reads(room, "I am Liaison")

    assert "I read what is said in this room" in greeting.body
    assert "in the operation's own database" in greeting.body
    assert "!help" in greeting.body
    assert "Operation: Flood" in (await scene.ana.ask(room, "!room")).body
    await eve.wait_for(lair, lambda heard: heard.state_key == scene.bot_id and heard.content["membership"] == "leave")
    assert answers_in(eve, lair, scene.bot_id) == []


async def test_put_out_and_invited_again_it_goes_on(scene: Scene) -> None:
    ana, room = scene.ana, scene.room
    await ana.kick(room, scene.bot_id)
    gone = await ana.say(room, "!ping nobody there")
    await ana.invite(room, scene.bot_id)
    await ana.reads(room, "I am Liaison", after=gone)

    assert (await ana.ask(room, "!ping again")).body == "pong again"
    assert "Operation: Flood" in (await ana.ask(room, "!room")).body


async def test_in_an_upgraded_room_it_goes_on_in_the_operation(scene: Scene) -> None:
    ana = scene.ana
    assert "C-1" in (await ana.ask(scene.room, CONTACT)).body

    successor = await ana.upgrade(scene.room)
    await ana.invite(successor, scene.bot_id)
    await joined(ana, successor, scene.bot_id)
    found = await ana.say(successor, "!poc find wash")

    assert "C-1" in (await ana.reads(successor, "contact", after=found)).body


async def test_into_a_room_of_its_configuration_anybody_may_invite_it(
    synapse: Synapse, door: Door, tmp_path: Path
) -> None:
    ana, luc = await door.enter("ana"), await door.enter("luc")
    bot_id = await synapse.register("awaited-bot", PASSWORD)
    room = await luc.create_room("Camp", invite=[bot_id])
    async with running(tmp_path, configuration(synapse, bot_id, ana, [room])):
        await luc.reads(room, "I am Liaison")

        assert (await luc.ask(room, "!ping it stays")).body == "pong it stays"


# What people do to their own words


async def test_an_answer_is_a_reply_and_stays_in_its_thread(scene: Scene) -> None:
    ana, room = scene.ana, scene.room
    root = await ana.say(room, "About the bridge:")
    question = await ana.say(room, "!ping in the thread", thread=root)
    answer = await ana.reads(room, "pong in the thread")
    plain = await ana.say(room, "!ping in the room")
    other = await ana.reads(room, "pong in the room")

    assert (answer.thread, answer.replies_to) == (root, question)
    assert (other.thread, other.replies_to) == (None, plain)


async def test_it_answers_to_its_name_and_to_a_mention(scene: Scene) -> None:
    ana, room = scene.ana, scene.room
    name = scene.bot_id[1:].partition(":")[0]
    pill = f'<a href="https://matrix.to/#/{scene.bot_id}">{name}</a>'

    assert (await ana.ask(room, f"{name}: ping by name")).body == "pong by name"
    assert (await ana.ask(room, f"{name} ping by pill", html=f"{pill} ping by pill")).body == "pong by pill"
    assert (await ana.ask(room, f"{name}: ping politely", html=f"{pill}: ping politely")).body == "pong politely"


async def test_a_refused_command_that_is_put_right_has_its_answer_put_right(scene: Scene) -> None:
    ana, room = scene.ana, scene.room
    typed = "!poc add function: driver; organisation: ICRC; mobile: 712"
    question = await ana.say(room, typed)
    refusal = await ana.reads(room, "telephone number")
    assert refusal.replies_to == question
    assert "mobile: 712" in refusal.body.rpartition("\n> ")[2]

    await ana.edit(room, question, typed.replace("712", "+254712345678"))
    amended = await ana.wait_for(room, lambda heard: heard.replaces == refusal.event_id)

    assert "C-1 is kept" in amended.body
    assert len(answers_in(ana, room, scene.bot_id)) == 2  # the greeting, and this one


async def test_an_answered_command_that_is_changed_stands_and_words_may_become_one(scene: Scene) -> None:
    ana, room = scene.ana, scene.room
    question = await ana.say(room, "!ping first")
    await ana.reads(room, "pong first")
    await ana.edit(room, question, "!ping second")
    stands = await ana.reads(room, "What you asked first stands.")
    words = await ana.say(room, "ping from words")
    await ana.edit(room, words, "!ping from words")
    answer = await ana.reads(room, "pong from words")

    assert "!ping second" in stands.body
    assert (stands.replies_to, answer.replies_to) == (question, words)


async def test_what_was_refused_can_be_copied_from_the_refusal_and_put_right(scene: Scene) -> None:
    ana, room = scene.ana, scene.room
    refusal = await ana.ask(room, "!poc add function: driver; organisation: ICRC; mobile: 712")
    quoted = refusal.body.rpartition("\n> ")[2]

    assert "C-1 is kept" in (await ana.ask(room, quoted.replace("712", "+254712345678"))).body


async def test_a_question_that_is_taken_back_takes_its_answer_along(scene: Scene) -> None:
    ana, room = scene.ana, scene.room
    question = await ana.say(room, "!ping +254 712 345 678")
    answer = await ana.reads(room, "pong +254")

    await ana.redact(room, question)

    taken = await ana.wait_for(room, lambda heard: heard.redacts == answer.event_id)
    assert taken.sender == scene.bot_id


# Several languages in one room


async def test_a_room_of_two_languages_that_no_other_is_linked_to_is_translated_in_threads_or_replies(
    scene: Scene,
) -> None:
    ana, room = scene.ana, scene.room
    await ana.ask(room, "!room languages en es")
    await ana.ask(room, "!room translate auto threads")
    said = await ana.say(room, "The bridge is closed.")
    told = await ana.reads(room, "El puente está cerrado.", after=said)
    await ana.ask(room, "!room translate ask replies")
    silent = await ana.say(room, "The road is open.")
    assert (await ana.ask(room, "!ping after")).body == "pong after"
    await ana.react(room, silent, "🌐")
    asked = await ana.reads(room, "La carretera es abierta.", after=silent)

    assert told.thread == said
    assert (asked.thread, asked.replies_to) == (None, silent)


# Encryption


async def test_into_an_encrypted_room_goes_no_plain_word(synapse: Synapse, door: Door, tmp_path: Path) -> None:
    ana = await door.enter_with_keys("ana")
    async with playing(synapse, ana, tmp_path, encryption=True) as scene:
        answer = await ana.ask(scene.room, "!ping secret")
        assert (answer.body, answer.was_encrypted) == ("pong secret", True)
        wire = await on_the_wire(synapse, ana, scene.room)
        sent = {event["type"] for event in wire if event["sender"] == scene.bot_id}
        assert sent == {"m.room.member", "m.room.encrypted"}


async def on_the_wire(server: Synapse, person: Person, room: str) -> list[Json]:
    """The newest events of a room as the homeserver keeps them."""
    client = Client(server, person.session)
    try:
        events: list[Json] = (await client.call("GET", f"rooms/{part(room)}/messages", dir="b", limit=50))["chunk"]
    finally:
        await client.close()
    return events
