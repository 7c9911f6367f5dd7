"""What people do in Telegram is heard, kept, and heard once."""

import asyncio

import pytest

from bot.core.event import Edit, Join, Leave, Message, Notice, Press, Reaction, RoomMoved
from bot.core.place import Address
from bot.core.worded import Button
from tests.live.bot_api import BotApiServer, Limits
from tests.live.telegram_bot import address, listening, opened, words
from tests.support.intake import MemoryIntake

pytestmark = pytest.mark.live
pytest_plugins = ["tests.live.bot_api.fixtures"]


async def test_messages_of_groups_topics_and_private_chats(bot_api: BotApiServer) -> None:
    ana = bot_api.user("Ana", language_code="es", username="ana_d")
    forum = bot_api.group("Flood", [ana], forum=True)
    async with listening(bot_api) as bot:
        water = ana.open_topic(forum, "Water")
        first = ana.say(forum, "how many pumps?", topic=water)
        ana.say(forum, "three", topic=water, reply_to=first)
        ana.say(ana.private, "/start")

        asked, answered, started = await bot.intake.heard(Message, 3)

    assert (asked.text, asked.room, asked.reply_to) == ("how many pumps?", address(forum, water), None)
    assert (answered.text, answered.reply_to) == ("three", str(first.id))
    assert (started.room, started.direct, started.sender.language) == (address(ana.private), True, "es")
    assert (started.sender.name, started.sender.handle) == ("Ana", "ana_d")


async def test_edits_presses_and_reactions(bot_api: BotApiServer) -> None:
    ana = bot_api.user("Ana")
    group = bot_api.group("Flood", [ana], bot="administrator")
    async with listening(bot_api) as bot:
        asked = ana.say(group, "/task T-12")
        await bot.intake.heard(Message)
        await bot.say(group, words("T-12: pumps", [Button("Acknowledge", "/ack T-12", "✅")]))
        card = bot_api.said_in(group)[0]

        ana.edit(asked, "/task T-13")
        press = ana.press(card, "✅ Acknowledge")
        ana.react(card, "👍")

        (edit,), (pressed,), (reaction,) = (
            await bot.intake.heard(Edit),
            await bot.intake.heard(Press),
            await bot.intake.heard(Reaction),
        )
        await bot_api.wait_for(lambda: press.answer is not None)

    assert (edit.target, edit.text) == (str(asked.id), "/task T-13")
    assert (pressed.target, pressed.index, pressed.sender.name) == (str(card.id), 0, "Ana")
    assert (reaction.target, reaction.symbol, reaction.added) == (str(card.id), "👍", True)


async def test_people_and_the_bot_come_and_go(bot_api: BotApiServer) -> None:
    ana, bo = bot_api.user("Ana"), bot_api.user("Bo")
    group = bot_api.group("Flood", [ana], bot="left")
    async with listening(bot_api) as bot:
        ana.add(group, bot_api.bot)
        ana.promote(group, bot_api.bot)
        ana.add(group, bo)
        bo.leave(group)
        ana.remove(group, bot_api.bot)
        await bot.intake.heard(Leave, 2)

    comings = [
        (type(e), e.member.name, e.mine, e.sender.name) for e in bot.intake.events if isinstance(e, Join | Leave)
    ]
    assert comings == [
        (Join, "Relief", True, "Ana"),
        (Join, "Bo", False, "Ana"),
        (Leave, "Bo", False, "Bo"),
        (Leave, "Relief", True, "Ana"),
    ]


async def test_a_group_that_becomes_a_supergroup_moves_once(bot_api: BotApiServer) -> None:
    ana = bot_api.user("Ana")
    group = bot_api.group("Flood", [ana])
    async with listening(bot_api) as bot:
        supergroup = bot_api.migrate(group)
        ana.say(supergroup, "still here?")
        await bot.intake.heard(Message)

    (moved,) = bot.intake.of(RoomMoved)
    assert (moved.room, moved.to) == (address(group), address(supergroup))


async def test_what_was_said_while_the_bot_was_down_is_heard_once_it_is_back(bot_api: BotApiServer) -> None:
    ana = bot_api.user("Ana")
    group = bot_api.group("Flood", [ana])
    intake = MemoryIntake()
    async with listening(bot_api, intake):
        ana.say(group, "before")
        await intake.heard(Message)
    for number in range(120):
        ana.say(group, f"meanwhile {number}")
    async with listening(bot_api, intake):
        await intake.heard(Message, 121)

    assert [m.text for m in intake.of(Message)] == ["before", *(f"meanwhile {number}" for number in range(120))]


async def test_an_update_is_confirmed_only_when_it_is_kept(bot_api: BotApiServer) -> None:
    ana = bot_api.user("Ana")

    class FullDisk(MemoryIntake):
        async def keep(self, *_: object) -> None:
            raise OSError("disk full")

    ana.say(ana.private, "/ping")
    async with opened(bot_api, FullDisk()) as bot, bot.listening() as task:
        with pytest.raises(OSError, match="disk full"):
            await asyncio.wait_for(asyncio.shield(task), 5)
    assert bot_api.pending == 1

    async with listening(bot_api) as bot:
        assert [m.text for m in await bot.intake.heard(Message)] == ["/ping"]


async def test_one_update_that_cannot_be_read_does_not_block_the_rest(
    bot_api: BotApiServer, capsys: pytest.CaptureFixture[str]
) -> None:
    ana = bot_api.user("Ana")
    ana.say(ana.private, "before")
    poison = bot_api.poison(ana.private)
    ana.say(ana.private, "after")
    async with listening(bot_api) as bot:
        heard = await bot.intake.heard(Message, 2)

        assert [m.text for m in heard] == ["before", "after"]
        await bot_api.wait_for(lambda: bot_api.pending == 0)
    logged = [line for line in capsys.readouterr().out.splitlines() if "telegram.update-skipped" in line]
    assert len(logged) == 1
    assert str(poison) in logged[0]


async def test_privacy_mode_is_told_to_the_admins_once() -> None:
    intake = MemoryIntake()
    async with BotApiServer.running(privacy_mode=True) as server:
        for _ in range(2):
            async with listening(server, intake):
                await intake.heard(Notice)

    (notice,) = intake.of(Notice)
    assert notice.phrase == "notice-privacy-mode"
    assert notice.room == Address("telegram", str(server.bot.id))


async def test_a_burst_of_presses_is_answered_without_delaying_what_follows(bot_api: BotApiServer) -> None:
    bot_api.limits = Limits.none()
    ana = bot_api.user("Ana", started=True)
    async with listening(bot_api) as bot:
        await bot.say(ana.private, words("T-12", [Button("Done", "/done", "✔")]))
        card = bot_api.said_in(ana.private)[0]
        presses = [ana.press(card, "0") for _ in range(30)]
        ana.say(ana.private, "all pressed")
        await bot.intake.heard(Message)
        await bot_api.wait_for(lambda: all(press.answer is not None for press in presses))

    assert len(bot.intake.of(Press)) == 30
