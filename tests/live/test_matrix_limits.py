"""Limits, faults and revoked tokens: what is promised arrives once and in order, or one line says why not."""

from collections.abc import AsyncIterator

import pytest
from aiohttp import web

from bot.core.delivery import Parcel, Say
from bot.core.document import Document
from bot.core.event import Join, Message
from bot.core.place import Address
from bot.core.ports import Delayed, Stopped, Unreachable
from bot.transports.matrix import MatrixTransport
from tests.live.conftest import Door, NewSynapse
from tests.live.matrix_bot import Bot, NewBot, SystemClock, new_bot, words
from tests.live.matrix_meddler import Forward, Meddler, bad_gateway, lost_answer, times
from tests.live.synapse.server import Synapse

pytestmark = pytest.mark.live

__all__ = ["new_bot"]


@pytest.fixture
async def meddler(synapse: Synapse) -> AsyncIterator[Meddler]:
    async with Meddler(synapse.url).running() as proxy:
        yield proxy


async def _through(meddler: Meddler, bot: Bot) -> None:
    """Let the bot reach its homeserver through the proxy."""
    await bot.stop()
    bot.reach(meddler.url)
    await bot.start()


async def test_default_rate_limits_delay_but_lose_and_double_nothing(
    door: Door, new_synapse: NewSynapse, new_bot: NewBot
) -> None:
    server = new_synapse("default")
    amina, bot = await door.enter("amina", server), await new_bot(server)
    room = await amina.create_room(invite=[bot.user_id])
    await bot.enter(room)
    for number in range(12):
        await bot.say(room, f"line {number}")
    await amina.reads(room, "line 11")
    said = [heard.body for heard in amina.timeline(room) if heard.is_message]
    assert said == [f"line {number}" for number in range(12)]


async def test_one_rate_limit_holds_for_all_rooms_without_asking(door: Door, new_bot: NewBot, meddler: Meddler) -> None:
    amina, bot = await door.enter("amina"), await new_bot()
    rooms = [await amina.create_room(invite=[bot.user_id]) for _ in range(2)]
    for room in rooms:
        await bot.enter(room)
    await _through(meddler, bot)

    async def limited(request: web.Request, forward: Forward) -> web.Response:
        return web.json_response({"errcode": "M_LIMIT_EXCEEDED"}, status=429, headers={"Retry-After": "3"})

    meddler.rules.append(times(1, "/send/", limited))
    delays = []
    for room in rooms:
        with pytest.raises(Delayed) as error:
            await bot.transport.deliver(
                Parcel(f"limit-{room}", Address("matrix", room), Say(Document(())), words("one"))
            )
        delays.append(error.value.seconds)
    assert 2 < delays[1] < delays[0] < 4
    assert len([path for _, path in meddler.seen if "/send/" in path]) == 1


async def test_what_breaks_on_the_way_is_sent_again_as_the_same_message(
    door: Door, new_bot: NewBot, meddler: Meddler
) -> None:
    amina, bot = await door.enter("amina"), await new_bot()
    room = await amina.create_room(invite=[bot.user_id])
    await bot.enter(room)
    await _through(meddler, bot)
    meddler.rules += [times(2, "/send/", bad_gateway), times(2, "/send/", lost_answer)]
    await bot.say(room, "once")
    await bot.say(room, "the end")
    await amina.reads(room, "the end")
    assert [heard.body for heard in amina.timeline(room) if heard.is_message] == ["once", "the end"]


async def test_syncs_that_fail_are_asked_again(door: Door, new_bot: NewBot, meddler: Meddler) -> None:
    amina, bot = await door.enter("amina"), await new_bot()
    room = await amina.create_room(invite=[bot.user_id])
    await bot.enter(room)
    await bot.heard(Join)
    await _through(meddler, bot)
    meddler.rules.append(times(3, "/sync", bad_gateway))
    for number in range(3):
        await amina.say(room, f"number {number}")
    assert [message.text for message in await bot.heard(Message, 3)] == [f"number {number}" for number in range(3)]


async def test_a_gap_that_cannot_be_paged_now_is_paged_later(door: Door, new_bot: NewBot, meddler: Meddler) -> None:
    amina, bot = await door.enter("amina"), await new_bot()
    room = await amina.create_room(invite=[bot.user_id])
    await bot.enter(room)
    await bot.heard(Join)
    await bot.stop()
    for number in range(130):
        await amina.say(room, f"number {number}")
    bot.reach(meddler.url)
    meddler.rules += [times(1, "/messages", lost_answer), times(2, "/messages", bad_gateway)]
    await bot.start()
    messages = await bot.heard(Message, 130)
    assert [message.text for message in messages] == [f"number {number}" for number in range(130)]


async def test_a_revoked_token_stops_the_transport_with_one_line(new_bot: NewBot, synapse: Synapse) -> None:
    bot = await new_bot()
    assert bot.listening is not None
    await bot.log_out()
    with pytest.raises(Stopped, match=r"no longer accepts .* set a new matrix.access_token and matrix.device_id$"):
        await bot.listening
    assert bot.transport.state.phrase == "state-stopped"
    with pytest.raises(Stopped, match="no longer accepts"):
        await bot.start()


async def test_with_a_password_a_revoked_token_is_replaced(door: Door, new_bot: NewBot) -> None:
    amina, bot = await door.enter("amina"), await new_bot(password="a password")
    room = await amina.create_room(invite=[bot.user_id])
    await bot.enter(room)
    device = bot.kept_session()["device_id"]
    await bot.log_out()
    await bot.say(room, "still here")
    await amina.say(room, "good")
    await bot.heard(Message)
    await bot.stop()
    await bot.log_out()
    await bot.start()
    assert bot.kept_session()["device_id"] == device
    assert (bot.data_dir / "matrix-session.json").stat().st_mode & 0o777 == 0o600


async def test_mistakes_of_an_operator_are_named(new_bot: NewBot, door: Door) -> None:
    bot = await new_bot(password="right")
    other = await door.enter("other")
    token = other.session.access_token

    async def complaint(**changes: str | None) -> str:
        bot.change(**changes)
        (bot.data_dir / "matrix-session.json").unlink(missing_ok=True)
        transport = MatrixTransport(bot.settings, bot.data_dir, SystemClock())
        try:
            with pytest.raises(Stopped) as error:
                await transport.open()
        finally:
            await transport.close()
        return str(error.value)

    assert "check matrix.user_id and matrix.password" in await complaint(password="wrong-secret")
    assert "wrong-secret" not in await complaint(password="wrong-secret")
    assert "correct matrix.user_id" in await complaint(access_token=token, device_id="ANY")
    assert "set matrix.device_id to" in await complaint(user_id=other.user_id, access_token=token, device_id="ANY")
    assert "set matrix.user_id" in await complaint(user_id="liaison")
    assert "set matrix.homeserver" in await complaint(homeserver="example.org")


async def test_a_homeserver_that_does_not_answer_is_unreachable(new_bot: NewBot) -> None:
    bot = await new_bot()
    bot.change(homeserver="http://127.0.0.1:9")
    transport = MatrixTransport(bot.settings, bot.data_dir, SystemClock())
    with pytest.raises(Unreachable):
        await transport.open()
    await transport.close()
