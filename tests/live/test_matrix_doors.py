"""The Matrix transport at the doors of rooms: let in, sent away, moved, silenced; and its private rooms."""

import pytest

from bot.core.delivery import Exit, Say
from bot.core.document import Document
from bot.core.event import Invitation, Join, Leave, Message, Notice, RoomMoved
from bot.core.place import Account, Address
from bot.core.ports import Moved, Undeliverable
from tests.live.conftest import Door
from tests.live.matrix_bot import NewBot, new_bot, words
from tests.live.synapse.server import Synapse

pytestmark = pytest.mark.live

__all__ = ["new_bot"]


async def test_an_invitation_is_told_and_accepted(door: Door, new_bot: NewBot) -> None:
    amina, bot = await door.enter("amina"), await new_bot()
    room = await amina.create_room("Flood")
    await amina.say(room, "said before the bot came")
    await amina.invite(room, bot.user_id)
    await bot.enter(room)
    await amina.say(room, "hello bot")

    (invitation,) = await bot.heard(Invitation)
    assert (invitation.room.chat, invitation.sender.account.id) == (room, amina.user_id)
    (join,) = [event for event in await bot.heard(Join) if event.mine]
    assert join.room == Address("matrix", room)
    assert [message.text for message in await bot.heard(Message)] == ["hello bot"]


async def test_an_invitation_is_rejected(door: Door, new_bot: NewBot) -> None:
    amina, bot = await door.enter("amina"), await new_bot()
    room = await amina.create_room(invite=[bot.user_id])
    await bot.heard(Invitation)
    await bot.do(room, Exit())
    assert (await amina.members(room))[bot.user_id] == "leave"
    await amina.invite(room, bot.user_id)
    assert len(await bot.heard(Invitation, 2)) == 2
    assert bot.intake.of(Leave) == []


async def test_comings_and_goings_are_heard(door: Door, new_bot: NewBot) -> None:
    amina, bert, bot = await door.enter("amina"), await door.enter("bert"), await new_bot()
    room = await amina.create_room(public=True, invite=[bot.user_id])
    await bot.enter(room)
    await bert.join(room)
    await bert.leave(room)
    await bert.join(room)
    await amina.ban(room, bert.user_id)
    leaves = await bot.heard(Leave, 2)
    assert [leave.member.account.id for leave in leaves] == [bert.user_id] * 2
    assert [leave.sender.account.id for leave in leaves] == [bert.user_id, amina.user_id]
    joins = [join.member.account.id for join in bot.intake.of(Join) if not join.mine]
    assert joins == [bert.user_id] * 2


@pytest.mark.parametrize("how", ["kick", "ban"])
async def test_the_bot_is_put_out(door: Door, new_bot: NewBot, how: str) -> None:
    amina, bot = await door.enter("amina"), await new_bot()
    room = await amina.create_room(invite=[bot.user_id])
    await bot.enter(room)
    await bot.heard(Join)
    await getattr(amina, how)(room, bot.user_id)
    (leave,) = await bot.heard(Leave)
    assert leave.mine
    assert leave.sender.account.id == amina.user_id
    with pytest.raises(Undeliverable, match="forbidden"):
        await bot.say(room, "still here?")


async def test_a_kick_while_down_is_heard_with_what_was_said_before_it(door: Door, new_bot: NewBot) -> None:
    amina, bot = await door.enter("amina"), await new_bot()
    room = await amina.create_room(invite=[bot.user_id])
    await bot.enter(room)
    await bot.heard(Join)
    await bot.stop()
    await amina.say(room, "one last question")
    await amina.kick(room, bot.user_id)
    await amina.say(room, "it is gone")
    await bot.start()
    await bot.heard(Leave)
    assert [message.text for message in bot.intake.of(Message)] == ["one last question"]


async def test_a_room_is_left(door: Door, new_bot: NewBot) -> None:
    amina, bot = await door.enter("amina"), await new_bot()
    room = await amina.create_room(invite=[bot.user_id])
    await bot.enter(room)
    await bot.do(room, Exit())
    assert (await amina.members(room))[bot.user_id] == "leave"
    assert await bot.do(room, Exit()) == ()


async def test_an_upgraded_room_is_followed(door: Door, new_bot: NewBot) -> None:
    amina, bot = await door.enter("amina"), await new_bot()
    room = await amina.create_room(public=True, invite=[bot.user_id])
    await bot.enter(room)
    await bot.heard(Join)
    successor = await amina.upgrade(room)
    (moved,) = await bot.heard(RoomMoved)
    assert (moved.room.chat, moved.to.chat) == (room, successor)
    assert moved.sender.account.id == amina.user_id
    await amina.say(successor, "new house")
    assert [message.room.chat for message in await bot.heard(Message)] == [successor]
    with pytest.raises(Moved) as error:
        await bot.say(room, "to the old one")
    assert error.value.to.chat == successor


async def test_an_upgraded_private_room_is_followed_once_somebody_invites(door: Door, new_bot: NewBot) -> None:
    amina, bot = await door.enter("amina"), await new_bot()
    room = await amina.create_room(invite=[bot.user_id])
    await bot.enter(room)
    await bot.heard(Join)
    successor = await amina.upgrade(room)
    await amina.invite(successor, bot.user_id)
    (moved,) = await bot.heard(RoomMoved)
    assert (moved.room.chat, moved.to.chat) == (room, successor)
    assert [event.room.chat for event in bot.intake.of(Invitation)] == [room]


async def test_a_room_that_only_claims_to_be_the_successor_is_none(door: Door, new_bot: NewBot) -> None:
    amina, mallory, bot = await door.enter("amina"), await door.enter("mallory"), await new_bot()
    room = await amina.create_room(invite=[bot.user_id])
    await bot.enter(room)
    creation = {"predecessor": {"room_id": room}}
    answer = await mallory._client.call("POST", "createRoom", {"creation_content": creation, "invite": [bot.user_id]})
    await bot.enter(answer["room_id"])
    joined = await bot.heard(Join, 2)
    assert [join.room.chat for join in joined] == [room, answer["room_id"]]
    assert bot.intake.of(RoomMoved) == []


async def test_lost_power_to_speak_is_told(door: Door, new_bot: NewBot) -> None:
    amina, bot = await door.enter("amina"), await new_bot()
    room = await amina.create_room(invite=[bot.user_id])
    await bot.enter(room)
    await bot.heard(Join)
    await amina.set_power_levels(room, events_default=50)
    (notice,) = await bot.heard(Notice)
    assert (notice.phrase, notice.room.chat) == ("notice-no-power", room)
    with pytest.raises(Undeliverable, match="forbidden"):
        await bot.say(room, "may I?")


async def test_configured_rooms_are_found_and_entered(door: Door, new_bot: NewBot) -> None:
    amina, bot = await door.enter("amina"), await new_bot()
    alias = amina.user_id.removeprefix("@").split(":")[0]
    public = await amina.create_room(public=True, alias=alias)
    closed = await amina.create_room()
    assert await bot.transport.locate(f"#{alias}:{Synapse.server_name}") == Address("matrix", public)
    assert await bot.transport.locate(public) == Address("matrix", public)
    with pytest.raises(Undeliverable, match="not-invited"):
        await bot.transport.locate(closed)
    with pytest.raises(Undeliverable, match="not-found"):
        await bot.transport.locate(f"#nowhere-{alias}:{Synapse.server_name}")


async def test_a_private_room_is_made_once_and_found_again(door: Door, new_bot: NewBot) -> None:
    amina, bot = await door.enter("amina"), await new_bot()
    account = Account("matrix", amina.user_id)
    await bot.say(account, "for your eyes")
    await amina.catch_up()
    (room,) = amina.invitations
    await amina.join(room)
    await amina.reads(room, "for your eyes")
    await amina.say(room, "thank you")
    (message,) = await bot.heard(Message)
    assert message.direct

    await bot.stop()
    await bot.start()
    await bot.say(account, "once more")
    await amina.reads(room, "once more")
    assert amina.invitations == {}

    bert = await door.enter("bert")
    await amina.invite(room, bert.user_id)
    await bert.join(room)
    await amina.say(room, "now we are three")
    await bot.heard(Message, 2)
    assert not bot.intake.of(Message)[-1].direct
    await bot.say(account, "between us two")
    await amina.catch_up()
    (other,) = amina.invitations
    assert other != room


async def test_a_private_room_that_somebody_else_opened_is_used(door: Door, new_bot: NewBot) -> None:
    amina, bot = await door.enter("amina"), await new_bot()
    wish = {"preset": "trusted_private_chat", "is_direct": True, "invite": [bot.user_id]}
    room = (await amina._client.call("POST", "createRoom", wish))["room_id"]
    await bot.enter(room)
    await amina.say(room, "psst")
    (message,) = await bot.heard(Message)
    assert message.direct
    await bot.stop()
    await bot.start()
    await bot.say(Account("matrix", amina.user_id), "yes?")
    await amina.reads(room, "yes?")
    await amina.leave(room)
    await bot.heard(Leave)
    await bot.do(Account("matrix", amina.user_id), Say(Document(())), words("come back"))
    assert await amina.wait_for_invitation(room) == bot.user_id
