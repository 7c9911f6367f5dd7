"""The Bot API server itself: updates, polling, webhooks, limits, and that it keeps to the schema."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from tests.live.bot_api import BotApiServer, Limits
from tests.live.bot_api.clients import REFUSALS, TOO_MANY, Client, refusal
from tests.live.bot_api.limits import Rule
from tests.live.bot_api.methods.registry import METHODS, Method

pytestmark = pytest.mark.live
pytest_plugins = ["tests.live.bot_api.fixtures"]


async def test_get_me_says_what_the_bot_may_read(bot_api: BotApiServer, client: Client) -> None:
    me = await client.bot.get_me()
    assert (me.username, me.can_read_all_group_messages) == ("relief_bot", True)


async def test_an_offset_confirms_what_came_before_it(bot_api: BotApiServer, client: Client) -> None:
    alice = bot_api.user("Alice")
    for text in ("one", "two", "three"):
        alice.say(alice.private, text)
    first, *_ = await client.bot.get_updates(limit=2)
    assert bot_api.pending == 3
    rest = await client.bot.get_updates(offset=first.update_id + 1)
    assert [update.message.text for update in rest] == ["two", "three"]
    assert bot_api.pending == 2
    (last,) = await client.bot.get_updates(offset=-1)
    assert (last.message.text, bot_api.pending) == ("three", 1)


async def test_a_long_poll_ends_when_something_is_said(bot_api: BotApiServer, client: Client) -> None:
    poll = asyncio.create_task(client.bot.get_updates(timeout=10))
    await bot_api.wait_for(lambda: bot_api.calls_of("getUpdates"))
    alice = bot_api.user("Alice")
    alice.start()
    (update,) = await poll
    assert update.message.text == "/start"


async def test_the_newer_of_two_pollers_wins(bot_api: BotApiServer, client: Client) -> None:
    older = asyncio.create_task(client.bot.get_updates(offset=1, timeout=10))
    await bot_api.wait_for(lambda: bot_api.calls_of("getUpdates"))
    newer = asyncio.create_task(_ask(f"{bot_api.url}/bot{bot_api.token}/getUpdates?offset=2&timeout=10"))
    with refusal("terminated by other getUpdates request; make sure that only one"):
        await older
    bot_api.user("Alice").start()
    _, answer = await newer
    assert [update["message"]["text"] for update in answer["result"]] == ["/start"]


async def test_a_reader_in_haste_gets_one_at_a_time(bot_api: BotApiServer, client: Client) -> None:
    alice = bot_api.user("Alice")
    for text in ("one", "two"):
        alice.say(alice.private, text)
    assert len(await client.bot.get_updates(offset=1)) == 2
    assert len(await client.bot.get_updates(offset=1)) == 1


async def test_nothing_is_lost_while_the_server_is_away(bot_api: BotApiServer, client: Client) -> None:
    await bot_api.stop()
    with pytest.raises(REFUSALS):
        await client.bot.get_me()
    bot_api.user("Alice").start()
    await bot_api.start()
    (update,) = await client.bot.get_updates()
    assert update.message.text == "/start"


async def test_updates_nobody_asked_for_are_not_queued(bot_api: BotApiServer, client: Client) -> None:
    alice, bob = bot_api.user("Alice"), bot_api.user("Bob")
    group = bot_api.group("WASH", [alice], bot="administrator")
    bob.join(group)
    (update,) = await client.bot.get_updates(allowed_updates=["chat_member", "message"])
    assert update.message.new_chat_members[0].first_name == "Bob"
    bob.leave(group)
    _, left, gone = await client.bot.get_updates(offset=update.update_id)
    assert left.message.left_chat_member.first_name == "Bob"
    assert gone.chat_member.new_chat_member.status == "left"


@pytest.fixture
async def hook(bot_api: BotApiServer) -> AsyncIterator[dict[str, Any]]:
    """A bot's own web server; it fails as often as a test asks and notes what it gets."""
    seen: dict[str, Any] = {"url": "", "failures": 0, "bad": "", "got": [], "secrets": []}

    async def receive(request: web.Request) -> web.Response:
        seen["secrets"].append(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        text = (await request.json())["message"]["text"]
        seen["failures"] -= 1
        if seen["failures"] >= 0 or text == seen["bad"]:
            return web.Response(status=503)
        seen["got"].append(text)
        return web.Response()

    app = web.Application()
    app.router.add_post("/hook", receive)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    seen["url"] = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield seen
    await bot_api.backend.webhook.stop()
    await runner.cleanup()


async def test_a_webhook_gets_updates_in_order_with_its_secret(
    bot_api: BotApiServer, client: Client, hook: dict[str, Any]
) -> None:
    alice = bot_api.user("Alice")
    hook["failures"], bot_api.backend.webhook.pace = 3, 0.01
    assert await client.bot.set_webhook(hook["url"], secret_token="s3cret")
    for text in ("one", "two"):
        alice.say(alice.private, text)
    await bot_api.wait_for(lambda: len(hook["got"]) == 2)
    assert hook["got"] == ["one", "two"]
    assert set(hook["secrets"]) == {"s3cret"}
    info = await client.bot.get_webhook_info()
    assert info.last_error_message == "Wrong response from the webhook: 503 Service Unavailable"
    await bot_api.wait_for(lambda: not bot_api.pending)
    assert bot_api.backend.webhook.attempts == 5
    with pytest.raises(TOO_MANY):
        await client.bot.set_webhook(hook["url"] + "2")


async def test_a_chat_whose_updates_fail_holds_up_no_other(
    bot_api: BotApiServer, client: Client, hook: dict[str, Any]
) -> None:
    alice, bob = bot_api.user("Alice"), bot_api.user("Bob")
    hook["bad"] = "bad"
    await client.bot.set_webhook(hook["url"])
    for person, text in ((alice, "bad"), (alice, "after"), (bob, "hello")):
        person.say(person.private, text)
    await bot_api.wait_for(lambda: hook["got"] and bot_api.pending == 2)
    assert hook["got"] == ["hello"]


async def test_a_webhook_and_polling_exclude_each_other(
    bot_api: BotApiServer, client: Client, hook: dict[str, Any]
) -> None:
    hook["failures"] = 1000
    await client.bot.set_webhook(hook["url"])
    with refusal("can't use getUpdates method while webhook is active"):
        await client.bot.get_updates()
    bot_api.user("Alice").start()
    await client.bot.delete_webhook(drop_pending_updates=True)
    assert not bot_api.pending
    assert (await client.bot.get_webhook_info()).url == ""
    assert not await client.bot.get_updates()


async def test_a_second_message_a_second_is_too_many(bot_api: BotApiServer, client: Client) -> None:
    alice = bot_api.user("Alice", started=True)
    await client.bot.send_message(chat_id=alice.id, text="one")
    with pytest.raises(TOO_MANY):
        await client.bot.send_message(chat_id=alice.id, text="two")
    refused = bot_api.calls_of("sendMessage")[-1]
    assert (refused.status, refused.answer) == (
        429,
        {
            "ok": False,
            "error_code": 429,
            "description": "Too Many Requests: retry after 1",
            "parameters": {"retry_after": 1},
        },
    )
    (exceeded,) = bot_api.limits.exceeded
    assert (exceeded.method, exceeded.chat_id) == ("sendMessage", alice.id)
    await asyncio.sleep(1)
    await client.bot.send_message(chat_id=alice.id, text="two")
    assert alice.private.texts == ["one", "two"]


async def test_the_limits_of_groups_and_of_all_chats(bot_api: BotApiServer, client: Client) -> None:
    bot_api.limits = Limits(overall=Rule(5, 1), chat=None, group=Rule(2, 60))
    alice = bot_api.user("Alice", started=True)
    group = bot_api.group("WASH", [alice])
    for text in ("one", "two"):
        await client.bot.send_message(chat_id=group.id, text=text)
    with pytest.raises(TOO_MANY):
        await client.bot.send_message(chat_id=group.id, text="three")
    for _ in range(3):
        await client.bot.send_message(chat_id=alice.id, text="hello")
    with pytest.raises(TOO_MANY):
        await client.bot.send_message(chat_id=alice.id, text="hello")
    assert [exceeded.retry_after for exceeded in bot_api.limits.exceeded] == [60, 1]


@pytest.mark.parametrize(
    ("token", "code", "description"),
    [("nonsense", 404, "Not Found"), ("7000000001:wrong", 401, "Unauthorized")],
)
async def test_a_wrong_token(bot_api: BotApiServer, token: str, code: int, description: str) -> None:
    assert await _ask(f"{bot_api.url}/bot{token}/getMe") == (
        code,
        {"ok": False, "error_code": code, "description": description},
    )


async def test_an_unknown_method(bot_api: BotApiServer) -> None:
    status, answer = await _ask(f"{bot_api.url}/bot{bot_api.token}/makeTea")
    assert (status, answer["description"]) == (404, "Not Found: method not found")


async def test_a_wrong_answer_is_caught(bot_api: BotApiServer, client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    async def lie(*_: object) -> dict[str, Any]:
        return {"id": "7", "is_bot": True, "first_name": "Relief", "shoe_size": 42}

    monkeypatch.setitem(METHODS, "getme", Method("getMe", "User", lie))
    with pytest.raises(REFUSALS):
        await client.bot.get_me()
    assert sorted(bot_api.violations) == [
        "getMe: result.id: '7' is not Integer",
        "getMe: result.shoe_size: unknown to User",
    ]
    bot_api.violations.clear()


async def test_a_wrong_request_is_caught(bot_api: BotApiServer) -> None:
    base = f"{bot_api.url}/bot{bot_api.token}"
    assert (await _ask(f"{base}/getUpdates?offset=soon"))[0] == 400
    assert (await _ask(f"{base}/getMe?mood=good"))[0] == 200
    missing = (await _ask(f"{base}/getFile"))[1]["description"]
    assert missing == 'Bad Request: parameter "file_id" is required'
    assert bot_api.violations == [
        "getUpdates: request.offset: 'soon' is not Integer",
        "getMe: request.mood: unknown to getMe",
    ]
    bot_api.violations.clear()


def test_the_schema_tells_the_members_of_a_union_apart(bot_api: BotApiServer) -> None:
    member = {"status": "member", "user": {"id": 1, "is_bot": False, "first_name": "Alice"}}
    assert not list(bot_api.schema.problems(member, "ChatMember"))
    owner = member | {"status": "creator"}
    assert list(bot_api.schema.problems(owner, "ChatMember")) == ["result.is_anonymous: missing in ChatMemberOwner"]


async def _ask(url: str) -> tuple[int, dict[str, Any]]:
    async with aiohttp.ClientSession() as session, session.get(url) as response:
        return response.status, await response.json()
