"""The homeserver and the people at it do what the other live tests take for granted."""

import pytest

from tests.live.conftest import Door, NewSynapse
from tests.live.synapse.client import RefusedError
from tests.live.synapse.server import Synapse

pytestmark = pytest.mark.live


async def test_what_one_says_the_other_reads(door: Door) -> None:
    amina, bert = await door.enter("amina"), await door.enter("bert")
    room = await amina.create_room("Flood", invite=[bert.user_id])
    assert await bert.wait_for_invitation(room) == amina.user_id
    await bert.join(room)

    said = await amina.say(room, "water at 2 m", html="<b>water</b> at 2 m", mentions=[bert.user_id])
    heard = await bert.reads(room, "water")
    assert (heard.event_id, heard.sender, heard.mentions) == (said, amina.user_id, [bert.user_id])
    assert heard.formatted_body == "<b>water</b> at 2 m"

    answer = await bert.say(room, "noted", reply_to=said)
    assert (await amina.reads(room, "noted")).replies_to == said
    await bert.edit(room, answer, "noted, thanks")
    assert (await amina.reads(room, "thanks")).replaces == answer
    await bert.say(room, "more here", thread=said)
    in_thread = await amina.reads(room, "more here")
    assert (in_thread.thread, in_thread.replies_to) == (said, None)
    await bert.react(room, said, "👍")
    assert (await amina.wait_for(room, lambda heard: heard.reacts_to == said)).reaction == "👍"
    await bert.redact(room, answer)
    await amina.wait_for(room, lambda heard: heard.redacts == answer)


async def test_a_file_arrives_as_it_was_sent(door: Door) -> None:
    amina, bert = await door.enter("amina"), await door.enter("bert")
    room = await amina.create_room(public=True)
    await bert.join(room)
    await amina.share(room, "map.png", b"not really a picture", caption="The bridge")
    message = await bert.reads(room, "The bridge")
    assert message.content["msgtype"] == "m.image"
    assert await bert.fetch(message) == b"not really a picture"


async def test_nothing_is_missed_when_the_server_cuts_a_timeline_short(door: Door) -> None:
    amina, bert = await door.enter("amina"), await door.enter("bert")
    room = await amina.create_room(public=True)
    await bert.join(room)
    await bert.catch_up()
    for number in range(120):
        await amina.say(room, f"gauge {number}")
    await bert.reads(room, "gauge 119")
    said = [heard.body for heard in bert.timeline(room) if heard.is_message]
    assert said == [f"gauge {number}" for number in range(120)]


async def test_rooms_have_doors_and_powers(door: Door) -> None:
    amina, bert = await door.enter("amina"), await door.enter("bert")
    alias = bert.user_id.removeprefix("@").split(":")[0]
    room = await amina.create_room(public=True, alias=alias)
    assert await bert.join(f"#{alias}:{Synapse.server_name}") == room

    await amina.set_power_levels(room, events_default=50)
    with pytest.raises(RefusedError, match="M_FORBIDDEN"):
        await bert.say(room, "may I?")
    await amina.set_power(room, bert.user_id, 50)
    await bert.say(room, "thank you")

    successor = await amina.upgrade(room)
    tombstone = await bert.wait_for(room, lambda heard: heard.type == "m.room.tombstone")
    assert tombstone.content["replacement_room"] == successor

    await amina.kick(room, bert.user_id)
    await amina.ban(room, bert.user_id)
    assert (await amina.members(room))[bert.user_id] == "ban"


async def test_an_encrypted_room_is_read_by_its_members_only(door: Door) -> None:
    amina, bert = await door.enter_with_keys("amina"), await door.enter_with_keys("bert")
    eve = await door.enter("eve")
    room = await amina.create_room(encrypted=True, invite=[bert.user_id, eve.user_id])
    await bert.join(room)
    await eve.join(room)

    said = await amina.say(room, "the clinic is at the school")
    heard = await bert.reads(room, "clinic")
    assert heard.was_encrypted
    await bert.say(room, "seen", reply_to=said)
    assert (await amina.reads(room, "seen")).replies_to == said
    sealed = await eve.wait_for(room, lambda heard: heard.event_id == said)
    assert (sealed.type, sealed.body) == ("m.room.encrypted", "")

    await amina.share(room, "list.txt", b"names")
    assert await bert.fetch(await bert.reads(room, "list.txt")) == b"names"


async def test_a_server_of_ones_own_survives_a_restart(new_synapse: NewSynapse, door: Door) -> None:
    server = new_synapse("default")
    amina = await door.enter("amina", server)
    room = await amina.create_room()
    # More than the default limits let an ordinary user say at once.
    for number in range(15):
        await amina.say(room, f"before {number}")
    await server.restart()
    await amina.say(room, "after")
    await amina.wait_for(room, lambda heard: heard.body == "after")
    again = await server.login(await server.register("bert", "a password"), "a password")
    assert again.user_id == f"@bert:{server.server_name}"
