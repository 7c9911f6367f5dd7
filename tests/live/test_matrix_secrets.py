"""Encrypted rooms: what is said there is read by its members, and never leaves the bot in the clear."""

import json
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import web
from vodozemac import Account as Account_

from bot.core.delivery import Amend, React, Say
from bot.core.document import Document
from bot.core.event import Edit, Invitation, Join, Leave, Message, Reaction
from bot.core.place import Account
from bot.core.ports import Stopped, Undeliverable
from bot.core.worded import File, Worded
from tests.live.conftest import Door
from tests.live.matrix_bot import Bot, NewBot, new_bot, words
from tests.live.matrix_meddler import Forward, Meddler
from tests.live.synapse.person import Person
from tests.live.synapse.secret_person import SecretPerson
from tests.live.synapse.server import Synapse

pytestmark = pytest.mark.live

__all__ = ["new_bot"]


@pytest.fixture
async def meddler(synapse: Synapse) -> AsyncIterator[Meddler]:
    async with Meddler(synapse.url).running() as proxy:
        yield proxy


async def _meet(door: Door, bot: Bot) -> tuple[SecretPerson, str]:
    amina = await door.enter_with_keys("amina")
    room = await amina.create_room(encrypted=True, invite=[bot.user_id])
    await bot.enter(room)
    await bot.heard(Join)
    return amina, room


async def test_an_encrypted_room_is_heard_and_answered(door: Door, new_bot: NewBot) -> None:
    bot = await new_bot(encryption=True)
    amina, room = await _meet(door, bot)
    said = await amina.say(room, "!ping hello")
    (message,) = await bot.heard(Message)
    assert (message.id, message.text) == (said, "!ping hello")
    answer = await bot.say(room, "pong hello", reply_to=said)
    read = await amina.reads(room, "pong hello")
    assert read.was_encrypted
    assert read.replies_to == said

    await bot.do(room, Amend("", Document(())), words("pong, hello"), answer)
    amended = await amina.reads(room, "pong, hello")
    assert amended.was_encrypted
    assert amended.replaces == answer[0]
    await bot.do(room, React(said, "✅"))
    await amina.wait_for(room, lambda heard: heard.reaction == "✅")
    await amina.edit(room, said, "!ping again")
    await amina.react(room, answer[0], "👍")
    (edit,) = await bot.heard(Edit)
    (reaction,) = await bot.heard(Reaction)
    assert (edit.target, edit.text, reaction.target) == (said, "!ping again", answer[0])


async def test_files_are_encrypted_both_ways(door: Door, new_bot: NewBot) -> None:
    bot = await new_bot(encryption=True)
    amina, room = await _meet(door, bot)
    await amina.share(room, "names.csv", b"name;phone")
    (message,) = await bot.heard(Message)
    assert await bot.transport.fetch(message.files[0], 1000) == b"name;phone"
    sent = Worded((), files=(File("out.csv", "text/csv", b"a;b"),))
    await bot.do(room, Say(Document(())), sent)
    read = await amina.reads(room, "out.csv")
    assert "url" not in read.content
    assert await amina.fetch(read) == b"a;b"


async def test_nothing_is_said_in_the_clear(door: Door, new_bot: NewBot) -> None:
    bot = await new_bot(encryption=False)
    amina, room = await _meet(door, bot)
    with pytest.raises(Undeliverable, match="unencrypted"):
        await bot.say(room, "a secret")
    await bot.stop()
    await bot.transport.open()
    with pytest.raises(Undeliverable, match="unencrypted"):
        await bot.say(room, "a secret before the first sync")
    other = await amina.create_room(invite=[bot.user_id])
    await bot.start()
    await bot.enter(other)
    await bot.say(other, "nothing secret")
    await amina.reads(other, "nothing secret")
    await amina.encrypt_room(other)
    await amina.say(other, "now it is")
    while not await _refuses(bot, other):
        pass
    assert not [heard for heard in amina.timeline(room) if heard.sender == bot.user_id and heard.is_message]


async def _refuses(bot: Bot, room: str) -> bool:
    try:
        await bot.say(room, "is it encrypted yet?")
    except Undeliverable:
        return True
    return False


async def test_newcomers_and_new_devices_can_read_on(door: Door, new_bot: NewBot, synapse: Synapse) -> None:
    bot = await new_bot(encryption=True)
    amina, room = await _meet(door, bot)
    await bot.say(room, "first")
    assert (await amina.reads(room, "first")).was_encrypted
    bert = await door.enter_with_keys("bert")
    await amina.invite(room, bert.user_id)
    await bert.join(room)
    await bot.heard(Join, 2)
    await bot.say(room, "second")
    assert (await bert.reads(room, "second")).was_encrypted
    assert (await amina.reads(room, "second")).was_encrypted


async def test_those_who_left_while_the_bot_was_down_get_no_more_keys(
    door: Door, new_bot: NewBot, meddler: Meddler
) -> None:
    bot = await new_bot(encryption=True)
    amina, room = await _meet(door, bot)
    bert = await door.enter_with_keys("bert")
    await amina.invite(room, bert.user_id)
    await bert.join(room)
    await bot.heard(Join, 2)
    await bot.say(room, "to all three")
    await bert.reads(room, "all three")
    await bot.stop()
    await amina.kick(room, bert.user_id)
    given = _note_keys(meddler)
    bot.reach(meddler.url)
    await bot.start()
    await bot.say(room, "to us two")
    assert (await amina.reads(room, "us two")).was_encrypted
    assert given == {amina.user_id}


async def test_those_who_left_while_the_bot_was_out_get_no_more_keys(
    door: Door, new_bot: NewBot, meddler: Meddler
) -> None:
    bot = await new_bot(encryption=True)
    amina, room = await _meet(door, bot)
    bert = await door.enter_with_keys("bert")
    await amina.invite(room, bert.user_id)
    await bert.join(room)
    await bot.stop()
    bot.reach(meddler.url)
    await bot.start()
    await bot.say(room, "to all three")
    await bert.reads(room, "all three")
    await amina.kick(room, bot.user_id)
    await bot.heard(Leave)
    await amina.kick(room, bert.user_id)
    given = _note_keys(meddler)
    await amina.invite(room, bot.user_id)
    await bot.heard(Invitation, 2)
    await bot.enter(room)
    await bot.heard(Join, 3)
    await bot.say(room, "to us two")
    assert (await amina.reads(room, "us two")).was_encrypted
    assert given == {amina.user_id}


def _note_keys(meddler: Meddler) -> set[str]:
    """The users that the bot gives keys to from now on."""
    given: set[str] = set()

    async def note(request: web.Request, forward: Forward) -> web.Response | None:
        if "/sendToDevice/" in request.path:
            given.update((await request.json())["messages"])
        return None

    meddler.rules.append(note)
    return given


async def test_after_a_restart_old_keys_still_open(door: Door, new_bot: NewBot) -> None:
    bot = await new_bot(encryption=True)
    amina, room = await _meet(door, bot)
    await amina.say(room, "before")
    await bot.heard(Message)
    await bot.stop()
    for number in range(120):
        await amina.say(room, f"while down {number}")
    await bot.start()
    messages = await bot.heard(Message, 121)
    assert [message.text for message in messages] == ["before", *(f"while down {number}" for number in range(120))]
    await bot.say(room, "back again")
    await amina.reads(room, "back again")


async def test_a_key_that_comes_late_opens_what_waited_for_it_also_after_a_restart(
    door: Door, new_bot: NewBot, synapse: Synapse, meddler: Meddler
) -> None:
    bot = await new_bot(encryption=True)
    amina, room = await _meet(door, bot)
    bert = await _slow_person(synapse, meddler)
    await amina.invite(room, bert.user_id)
    await bert.join(room)
    held = []

    async def hold_keys(request: web.Request, forward: Forward) -> web.Response | None:
        if "/sendToDevice/m.room.encrypted" not in request.path:
            return None
        held.append(forward)
        return web.json_response({})

    meddler.rules.append(hold_keys)
    said = await bert.say(room, "the key is on its way")
    await amina.say(room, "do you read bert?")
    await bot.heard(Message)
    await bot.stop()
    await bot.start()
    assert [message.text for message in bot.intake.of(Message)] == ["do you read bert?"]
    for forward in held:
        await forward()
    late = (await bot.heard(Message, 2))[1]
    assert (late.id, late.text, late.sender.account.id) == (said, "the key is on its way", bert.user_id)
    await bert.close()


async def _slow_person(synapse: Synapse, meddler: Meddler) -> SecretPerson:
    """Somebody whose client goes through the proxy."""

    class Behind(Synapse):
        @property
        def url(self) -> str:
            return meddler.url

    session = await synapse.enrol("slow-bert")
    behind = Behind(synapse.directory)
    person = SecretPerson(behind, session, synapse.directory)
    await person.catch_up()
    return person


async def test_private_rooms_are_encrypted(door: Door, new_bot: NewBot) -> None:
    bot = await new_bot(encryption=True)
    amina = await door.enter_with_keys("amina")
    await bot.say(Account("matrix", amina.user_id), "for your eyes")
    await amina.catch_up()
    (room,) = amina.invitations
    await amina.join(room)
    assert (await amina.reads(room, "for your eyes")).was_encrypted
    await amina.say(room, "thanks")
    (message,) = await bot.heard(Message)
    assert message.direct


async def test_a_lost_device_is_published_again_after_a_new_login(door: Door, new_bot: NewBot) -> None:
    bot = await new_bot(encryption=True, password="a password")
    amina, room = await _meet(door, bot)
    await bot.stop()
    await bot.log_out()
    await bot.start()
    await amina.say(room, "can you read me?")
    assert [message.text for message in await bot.heard(Message)] == ["can you read me?"]
    await bot.say(room, "loud and clear")
    assert (await amina.reads(room, "loud and clear")).was_encrypted


async def test_lost_keys_stop_the_transport_with_one_line(new_bot: NewBot) -> None:
    bot = await new_bot(encryption=True, password="a password")
    await bot.stop()
    for file in bot.data_dir.glob("*.db*"):
        file.unlink()
    with pytest.raises(Stopped, match=r"keys of .* are lost: .* delete matrix-session.json"):
        await bot.start()
    (bot.data_dir / "matrix-session.json").unlink()
    await bot.start()


async def test_what_strangers_send_as_keys_does_not_silence_the_bot(door: Door, new_bot: NewBot) -> None:
    bot = await new_bot(encryption=True)
    amina, room = await _meet(door, bot)
    mallory = await door.enter("mallory")
    await _publish_broken_keys(mallory)
    await _send_broken_letters(mallory, bot)
    await amina.say(room, "do you hear me?")
    assert [message.text for message in await bot.heard(Message)] == ["do you hear me?"]
    await amina.invite(room, mallory.user_id)
    await mallory.join(room)
    await bot.heard(Join, 2)
    await bot.say(room, "I do")
    assert (await amina.reads(room, "I do")).was_encrypted


async def _publish_broken_keys(person: Person) -> None:
    """A device that is signed as it should be, with an identity key that is none."""
    account, device = Account_(), person.session.device_id
    account.generate_one_time_keys(1)

    def signed(wish: dict[str, Any]) -> dict[str, Any]:
        canonical = json.dumps(wish, sort_keys=True, separators=(",", ":")).encode()
        return {**wish, "signatures": {person.user_id: {f"ed25519:{device}": account.sign(canonical).to_base64()}}}

    keys = {f"ed25519:{device}": account.ed25519_key.to_base64(), f"curve25519:{device}": "garbage"}
    identity = {"algorithms": ["m.olm.v1.curve25519-aes-sha2"], "device_id": device, "user_id": person.user_id}
    (one_time,) = account.one_time_keys.values()
    wish = {
        "device_keys": signed({**identity, "keys": keys}),
        "one_time_keys": {"signed_curve25519:AAAAAA": signed({"key": one_time.to_base64()})},
    }
    await person._client.call("POST", "keys/upload", wish)


async def _send_broken_letters(person: Person, bot: Bot) -> None:
    """Encrypted messages from device to device with nothing in them that can be opened."""
    answer = await person._client.call("POST", "keys/query", {"device_keys": {bot.user_id: []}})
    ((device, keys),) = answer["device_keys"][bot.user_id].items()
    mine = keys["keys"][f"curve25519:{device}"]
    for number, body in enumerate(("", "garbage!", "AwoAEgAiAA", "\u0000")):
        sealed = {
            "algorithm": "m.olm.v1.curve25519-aes-sha2",
            "sender_key": "garbage",
            "ciphertext": {mine: {"type": number % 2, "body": body}},
        }
        path = f"sendToDevice/m.room.encrypted/{number}"
        await person._client.call("PUT", path, {"messages": {bot.user_id: {device: sealed}}})


async def test_plain_rooms_stay_plain(door: Door, new_bot: NewBot) -> None:
    bot = await new_bot(encryption=True)
    bert: Person = await door.enter("bert")
    room = await bert.create_room(invite=[bot.user_id])
    await bot.enter(room)
    await bert.say(room, "hello")
    await bot.heard(Message)
    await bot.say(room, "hello yourself")
    assert not (await bert.reads(room, "hello yourself")).was_encrypted
