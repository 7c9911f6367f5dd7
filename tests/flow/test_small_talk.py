"""The small families of commands, as somebody in a room meets them."""

from __future__ import annotations

from tests.support.town import town


async def test_ping_answers_with_what_was_said() -> None:
    async with town() as place:
        assert await place.say("tom@ops-en", "/ping hello there") == "pong hello there"
        assert await place.say("tom@ops-en", "!ping") == "pong"
        assert await place.say("tom@ops-en", "@liaison ping you") == "pong you"


async def test_ordinary_talk_is_left_alone() -> None:
    async with town() as place:
        assert await place.say("tom@ops-en", "we need /etc/hosts and 5/6 pumps!") == ""
        assert await place.say("tom@ops-en", "/path/to/file") == ""
        assert await place.say("tom@ops-en", "/ping@otherbot hello") == ""


async def test_each_is_answered_in_their_own_language() -> None:
    async with town() as place:
        assert "Rôle" in await place.say("luc@ops-fr", "/whoami")
        await place.say("luc@ops-fr", "/lang es")
        assert "Rol" in await place.say("luc@ops-en", "/whoami")
