"""What goes wrong on the way to Telegram, and what becomes of it."""

import asyncio
import logging
from collections.abc import AsyncIterator

import pytest

from bot.core.delivery import Withdraw
from bot.core.event import Message, Press
from bot.core.ports import Delayed, Moved, Stopped, TransportError, Uncertain, Undeliverable, Unreachable
from bot.core.worded import Button, File
from bot.transports.telegram import TelegramSettings, TelegramTransport
from bot.transports.telegram.connection import BotApi, Connection
from bot.transports.telegram.delivering import Courier
from bot.transports.telegram.limits import Limits
from bot.transports.telegram.polls import Pollster
from bot.transports.telegram.writing import Pen
from tests.live.bot_api import BotApiServer, Fault, Person
from tests.live.bot_api import Limits as ServerLimits
from tests.live.bot_api.errors import ApiError
from tests.live.telegram_bot import LiveBot, WallClock, address, listening, opened, parcel, saying, words

pytestmark = pytest.mark.live
pytest_plugins = ["tests.live.bot_api.fixtures"]


@pytest.fixture
async def bot(bot_api: BotApiServer) -> AsyncIterator[LiveBot]:
    bot_api.limits = ServerLimits.none()
    async with opened(bot_api) as it:
        yield it


@pytest.fixture
def ana(bot_api: BotApiServer) -> Person:
    return bot_api.user("Ana", started=True)


async def test_too_many_requests_in_one_chat_delay_no_other(bot_api: BotApiServer, bot: LiveBot, ana: Person) -> None:
    bo = bot_api.user("Bo", started=True)
    bot_api.faults.plan(Fault.too_many_requests(500), "sendMessage", ana.id)

    with pytest.raises(Delayed) as delayed:
        await bot.say(ana.private, "hello")
    await bot.say(bo.private, "hello")

    assert delayed.value.seconds == 500
    assert bo.private.texts == ["hello"]
    with pytest.raises(Delayed) as again:
        await bot.say(ana.private, "hello")
    assert 0 < again.value.seconds <= 500
    assert len([call for call in bot_api.calls_of("sendMessage") if call.params["chat_id"] == ana.id]) == 1


@pytest.mark.parametrize(
    ("fault", "arrived"),
    [
        (Fault.server_error(), False),
        (Fault.bad_gateway(), False),
        (Fault.drop_before(), False),
        (Fault.drop_after(), True),
    ],
)
async def test_what_may_have_arrived_is_uncertain(
    bot_api: BotApiServer, bot: LiveBot, ana: Person, fault: Fault, arrived: bool
) -> None:
    bot_api.faults.plan(fault, "sendMessage")

    with pytest.raises(Uncertain):
        await bot.say(ana.private, "hello")

    assert (ana.private.texts == ["hello"]) is arrived


async def test_no_answer_in_time_is_uncertain(bot_api: BotApiServer, ana: Person) -> None:
    connection = Connection(read_timeout=0.2)
    api = BotApi(bot_api.token, base_url=f"{bot_api.url}/bot", request=connection, get_updates_request=connection)
    await api.initialize()
    bot_api.faults.plan(Fault.hang(), "sendMessage")

    with pytest.raises(Uncertain):
        await Courier(Pen(api, Limits()), Pollster(api, Limits()), Limits()).deliver(
            saying(address(ana.private), "hello")
        )

    await api.shutdown()


async def test_a_request_that_is_too_large_for_the_front_is_refused(
    bot_api: BotApiServer, bot: LiveBot, ana: Person
) -> None:
    bot_api.faults.plan(Fault.refuse(ApiError(413, "Request Entity Too Large")), "sendDocument")

    with pytest.raises(Undeliverable, match="too-large"):
        await bot.say(ana.private, words("", files=[File("map.pdf", "application/pdf", b"pdf")]))


async def test_a_press_that_cannot_be_answered_does_no_harm(bot_api: BotApiServer, ana: Person) -> None:
    bot_api.limits = ServerLimits.none()
    bot_api.faults.plan(Fault.server_error(), "answerCallbackQuery")
    async with listening(bot_api) as bot:
        await bot.say(ana.private, words("T-12", [Button("Done", "/done", "✔")]))
        ana.press(bot_api.said_in(ana.private)[0], "0")
        await bot.intake.heard(Press)
        await bot_api.wait_for(lambda: bot_api.calls_of("answerCallbackQuery"))
        ana.say(ana.private, "hello")
        await bot.intake.heard(Message)


async def test_what_never_left_is_just_tried_again(bot_api: BotApiServer, bot: LiveBot, ana: Person) -> None:
    await bot_api.stop()
    with pytest.raises(Delayed):
        await bot.say(ana.private, "hello")
    await bot_api.start()

    await bot.say(ana.private, "hello")

    assert ana.private.texts == ["hello"]


async def test_what_may_be_done_twice_is_just_tried_again(bot_api: BotApiServer, bot: LiveBot, ana: Person) -> None:
    ids = await bot.say(ana.private, "hello")
    bot_api.faults.plan(Fault.drop_after(), "deleteMessage")
    withdraw = parcel(address(ana.private), Withdraw("00"), targets=ids)

    with pytest.raises(Delayed):
        await bot.transport.deliver(withdraw)
    await bot.transport.deliver(withdraw)

    assert ana.private.texts == []


async def test_a_long_text_that_was_interrupted_goes_on_where_it_stopped(
    bot_api: BotApiServer, bot: LiveBot, ana: Person
) -> None:
    lines = "\n".join(str(number) * 4000 for number in range(1, 4))
    long = saying(address(ana.private), words(lines))
    bot_api.faults.plan(Fault.drop_before(), "sendMessage", times=1)
    with pytest.raises(Uncertain):
        await bot.transport.deliver(long)
    sending = asyncio.create_task(bot.transport.deliver(long))
    await bot_api.wait_for(lambda: len(ana.private.texts) >= 2)
    bot_api.faults.plan(Fault.too_many_requests(1), "sendMessage")
    with pytest.raises(Delayed):
        await sending
    await asyncio.sleep(0.05)

    ids = await bot.transport.deliver(long)

    assert [text[0] for text in ana.private.texts] == ["1", "2", "3"]
    assert len(ids) == 3


async def test_a_migrated_group_has_moved(bot_api: BotApiServer, bot: LiveBot, ana: Person) -> None:
    group = bot_api.group("Flood", [ana])
    supergroup = bot_api.migrate(group)

    with pytest.raises(Moved) as moved:
        await bot.say(group, "hello")
    await bot.transport.deliver(saying(moved.value.to, "hello"))

    assert supergroup.texts == ["hello"]
    assert await bot.transport.locate(str(group.id)) == address(supergroup)


async def test_a_refused_token_stops_the_bot_with_one_line(bot_api: BotApiServer) -> None:
    for token in ("no token", "123:wrong"):
        settings = TelegramSettings(token=token, base_url=bot_api.url)
        refused = TelegramTransport(settings, WallClock())

        with pytest.raises(Stopped, match=r"the token is refused: .*BotFather") as stopped:
            await refused.open()

        assert token not in str(stopped.value)
        assert not refused.state.well
        await refused.close()


async def test_a_revoked_token_stops_the_listening(bot_api: BotApiServer, ana: Person) -> None:
    async with opened(bot_api) as bot, bot.listening() as task:
        await bot_api.wait_for(lambda: bot_api.calls_of("getUpdates"))
        bot_api.token = "7000000001:revoked"
        ana.say(ana.private, "hello")

        with pytest.raises(Stopped, match="the token is refused"):
            await asyncio.wait_for(asyncio.shield(task), 5)
        with pytest.raises(Stopped, match="the token is refused"):
            await bot.say(ana.private, "hello")


async def test_a_bot_waits_for_a_platform_that_does_not_answer(bot_api: BotApiServer, ana: Person) -> None:
    async with listening(bot_api) as bot:
        await bot_api.wait_for(lambda: bot.transport.state.well)
        await bot_api.stop()
        await bot_api.wait_for(lambda: bot.transport.state.phrase == "state-retrying")
        ana.say(ana.private, "hello")
        await bot_api.start()

        assert [message.text for message in await bot.intake.heard(Message)] == ["hello"]
        assert bot.transport.state.well


async def test_a_platform_that_does_not_answer_cannot_be_opened(bot_api: BotApiServer) -> None:
    await bot_api.stop()
    settings = TelegramSettings(token=bot_api.token, base_url=bot_api.url)
    unheard = TelegramTransport(settings, WallClock())

    with pytest.raises(Unreachable):
        await unheard.open()
    await unheard.close()
    await bot_api.start()


async def test_errors_of_the_server_are_met_with_patience(bot_api: BotApiServer, ana: Person) -> None:
    bot_api.faults.plan(Fault.bad_gateway(), "getUpdates")
    bot_api.faults.plan(Fault.too_many_requests(1), "getUpdates")
    async with listening(bot_api) as bot:
        ana.say(ana.private, "hello")

        await bot.intake.heard(Message)

    assert len(bot_api.calls_of("getUpdates")) < 8


async def test_two_programs_with_one_token(bot_api: BotApiServer, capsys: pytest.CaptureFixture[str]) -> None:
    async with listening(bot_api) as first, listening(bot_api) as second:
        await bot_api.wait_for(
            lambda: {first.transport.state.phrase, second.transport.state.phrase} >= {"state-conflict"}
        )
        await asyncio.sleep(1)
        polls = len(bot_api.calls_of("getUpdates"))

    assert polls < 10
    logged = [line for line in capsys.readouterr().out.splitlines() if "telegram.state-conflict" in line]
    assert len(logged) == 1
    assert "another program receives this bot's updates" in logged[0]


async def test_a_webhook_that_was_left_gives_way_to_polling(bot_api: BotApiServer, ana: Person) -> None:
    async with opened(bot_api) as bot:
        await bot_api.backend.webhook.set("http://127.0.0.1:1/gone", "", 1)
        ana.say(ana.private, "meanwhile")
        async with bot.listening():
            assert [message.text for message in await bot.intake.heard(Message)] == ["meanwhile"]


async def test_the_token_is_in_no_log_and_no_error(
    bot_api: BotApiServer, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str], ana: Person
) -> None:
    caplog.set_level(logging.DEBUG)
    errors: list[TransportError] = []
    async with listening(bot_api) as bot:
        ana.say(ana.private, "my secret")
        await bot.intake.heard(Message)
        for fault in (Fault.bad_gateway(), Fault.drop_before(), Fault.server_error()):
            bot_api.faults.plan(fault, "sendMessage")
            try:
                await bot.say(ana.private, "your secret")
            except TransportError as error:
                errors.append(error)

    assert len(errors) == 3
    told = caplog.text + capsys.readouterr().out + "".join(map(repr, errors))
    assert bot_api.token not in told
    assert "secret" not in told
    assert all(error.__cause__ is None for error in errors)
