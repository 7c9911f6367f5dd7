"""Files that people send, rooms that the configuration names, and the menu of commands."""

import asyncio
import json

import pytest

from bot.core.event import HeardFile, Message
from bot.core.place import Address
from bot.core.ports import Menu, Undeliverable, Unreachable
from tests.live.bot_api import BotApiServer, Fault
from tests.live.telegram_bot import Manner, address, listening, opened

pytestmark = pytest.mark.live
pytest_plugins = ["tests.live.bot_api.fixtures"]

TABLE = b"name,function\nAna,WASH\n" * 100


async def test_a_file_is_fetched_whole_or_not_at_all(bot_api: BotApiServer) -> None:
    ana = bot_api.user("Ana")
    async with listening(bot_api) as bot:
        ana.send_document(ana.private, "poc.csv", TABLE, caption="/poc import", mime_type="text/csv")
        (message,) = await bot.intake.heard(Message)
        (file,) = message.files

        assert (message.text, file.name, file.media_type, file.size) == (
            "/poc import",
            "poc.csv",
            "text/csv",
            len(TABLE),
        )
        assert await bot.transport.fetch(file, len(TABLE)) == TABLE
        with pytest.raises(Undeliverable, match="too-large"):
            await bot.transport.fetch(file, len(TABLE) - 1)
        unmeasured = HeardFile(file.name, file.media_type, 0, file.ref)
        with pytest.raises(Undeliverable, match="too-large"):
            await bot.transport.fetch(unmeasured, len(TABLE) - 1)


async def test_a_file_that_is_gone_or_out_of_reach(bot_api: BotApiServer) -> None:
    ana = bot_api.user("Ana")
    async with listening(bot_api) as bot:
        ana.send_document(ana.private, "poc.csv", TABLE)
        (message,) = await bot.intake.heard(Message)

        gone = HeardFile("poc.csv", "text/csv", 10, json.dumps({"file_id": "unknown"}))
        with pytest.raises(Undeliverable, match="gone"):
            await bot.transport.fetch(gone, 1000)
        bot_api.faults.plan(Fault.bad_gateway(), "getFile")
        with pytest.raises(Unreachable) as unreachable:
            await bot.transport.fetch(message.files[0], len(TABLE))
        assert bot_api.token not in repr(unreachable.value)


async def test_rooms_are_found_by_what_the_configuration_calls_them(bot_api: BotApiServer) -> None:
    ana = bot_api.user("Ana")
    forum = bot_api.group("Flood", [ana], forum=True)
    group = bot_api.group("Drought", [ana])
    stranger = bot_api.group("Elsewhere", [ana], supergroup=True, bot="left")
    async with opened(bot_api) as bot:
        assert await bot.transport.locate(str(forum.id)) == address(forum)
        assert await bot.transport.locate(f"{forum.id}/7") == Address("telegram", str(forum.id), "7")
        assert await bot.transport.locate(str(bot_api.migrate(group).id)) == await bot.transport.locate(str(group.id))
        for name in ("-100999", str(stranger.id)):
            with pytest.raises(Undeliverable):
                await bot.transport.locate(name)
        bot_api.faults.plan(Fault.server_error(), "getChat")
        with pytest.raises(Unreachable):
            await bot.transport.locate(str(forum.id))


async def test_menus_are_set_once_in_each_language_and_scope(bot_api: BotApiServer) -> None:
    entries = (("poc", "Points of contact"), ("aide", "x" * 300), ("contáctos", "no menu takes this name"))
    menus = [
        Menu(language, entries, private=private, admins=admins)
        for language in ("en", "pt-BR")
        for private, admins in ((True, False), (False, False), (False, True))
    ]
    async with listening(bot_api, manner=Manner(menus=menus)):
        await bot_api.wait_for(lambda: len(bot_api.calls_of("setMyCommands")) == 9)
        await asyncio.sleep(0.1)
    async with listening(bot_api, manner=Manner(menus=menus)):
        await bot_api.wait_for(lambda: len(bot_api.calls_of("getMyCommands")) == 18)
        await asyncio.sleep(0.1)

    assert len(bot_api.calls_of("setMyCommands")) == 9
    calls = bot_api.calls_of("setMyCommands")
    scopes = {(call.params["scope"]["type"], call.params.get("language_code", "")) for call in calls}
    assert scopes == {
        (scope, language)
        for scope in ("all_private_chats", "all_group_chats", "all_chat_administrators")
        for language in ("", "en", "pt")
    }
    commands = calls[0].params["commands"]
    assert [(c["command"], len(c["description"])) for c in commands] == [("poc", 17), ("aide", 256)]


async def test_a_menu_that_telegram_refuses_stops_nothing(bot_api: BotApiServer) -> None:
    bot_api.faults.plan(Fault.server_error(), "setMyCommands", times=9)
    ana = bot_api.user("Ana")
    ana.say(ana.private, "hello")
    async with listening(bot_api, manner=Manner(menus=[Menu("en", (("poc", "Points of contact"),))])) as bot:
        await bot.intake.heard(Message)
        await bot_api.wait_for(lambda: bot_api.calls_of("setMyCommands"))
