"""The faults a test may plan for the Bot API server, as a client sees them."""

import asyncio

import pytest
from aiogram.exceptions import ClientDecodeError
from aiohttp import ClientResponseError
from telegram.error import NetworkError

from tests.live.bot_api import BotApiServer, Fault, Limits, Person
from tests.live.bot_api.clients import REFUSALS, Client

pytestmark = pytest.mark.live
pytest_plugins = ["tests.live.bot_api.fixtures"]


@pytest.fixture
def alice(bot_api: BotApiServer) -> Person:
    bot_api.limits = Limits.none()
    return bot_api.user("Alice", started=True)


@pytest.mark.parametrize(
    ("fault", "status"),
    [
        (Fault.too_many_requests(7), 429),
        (Fault.server_error(), 500),
        (Fault.cannot_parse_entities(), 400),
    ],
)
async def test_a_planned_refusal(
    bot_api: BotApiServer, client: Client, alice: Person, fault: Fault, status: int
) -> None:
    bot_api.faults.plan(fault, "sendMessage", times=2)
    await client.bot.get_me()
    for _ in range(2):
        with pytest.raises(REFUSALS):
            await client.bot.send_message(chat_id=alice.id, text="hello")
        assert bot_api.calls[-1].status == status
    await client.bot.send_message(chat_id=alice.id, text="hello")
    assert alice.private.texts == ["hello"]


async def test_a_fault_of_one_chat(bot_api: BotApiServer, client: Client, alice: Person) -> None:
    bob = bot_api.user("Bob", started=True)
    bot_api.faults.plan(Fault.server_error(), chat_id=bob.id)
    await client.bot.send_message(chat_id=alice.id, text="hello")
    with pytest.raises(REFUSALS):
        await client.bot.send_message(chat_id=bob.id, text="hello")
    assert not bot_api.faults.left
    bot_api.faults.plan(Fault.server_error(), times=1000)
    bot_api.faults.clear()
    await client.bot.send_message(chat_id=bob.id, text="hello")


async def test_a_page_instead_of_an_answer(bot_api: BotApiServer, client: Client, alice: Person) -> None:
    bot_api.faults.plan(Fault.bad_gateway())
    with pytest.raises((NetworkError, ClientDecodeError)):
        await client.bot.send_message(chat_id=alice.id, text="hello")
    assert not alice.private.texts


async def test_silence(bot_api: BotApiServer, client: Client, alice: Person) -> None:
    bot_api.faults.plan(Fault.hang(), "sendMessage")
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(client.bot.send_message(chat_id=alice.id, text="hello"), 0.2)
    assert not alice.private.texts


async def test_a_connection_dropped_before_and_after(bot_api: BotApiServer, client: Client, alice: Person) -> None:
    bot_api.faults.plan(Fault.drop_before(), "sendMessage")
    bot_api.faults.plan(Fault.drop_after(), "sendMessage")
    for said in ([], ["hello"]):
        with pytest.raises(REFUSALS):
            await client.bot.send_message(chat_id=alice.id, text="hello")
        assert alice.private.texts == said


async def test_a_download_that_fails(bot_api: BotApiServer, client: Client, alice: Person) -> None:
    alice.send_document(alice.private, "list.csv", b"a,b")
    (update,) = await client.bot.get_updates()
    file = await client.bot.get_file(update.message.document.file_id)
    bot_api.faults.plan(Fault.server_error(), "download")
    with pytest.raises((*REFUSALS, ClientResponseError)):
        await client.download(file)
    assert await client.download(file) == b"a,b"


async def test_poison_cannot_be_read_and_stays(bot_api: BotApiServer, client: Client, alice: Person) -> None:
    alice.say(alice.private, "before")
    poison = bot_api.poison(alice.private)
    alice.say(alice.private, "after")
    with pytest.raises((ValueError, OSError, ClientDecodeError)):
        await client.bot.get_updates()
    assert bot_api.pending == 3
    (update,) = await client.bot.get_updates(offset=poison + 1)
    assert update.message.text == "after"
