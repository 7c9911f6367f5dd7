"""/link makes one person of two accounts, with a word from both."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from bot.core.delivery import Parcel
from bot.core.people import Role
from bot.core.place import Account
from bot.core.ports import Undeliverable
from bot.transports.console.transport import ConsoleTransport
from tests.flow.asked import LANGUAGES, about, bare, code, ours, unlinked, unmarked, word
from tests.support.town import Town, town


async def issued(place: Town, who: str = "tom") -> str:
    """A code that somebody was sent privately."""
    await place.say(f"{who}@ops-en", "/link")
    found = re.search(r"\d{4}-\d{4}", place.last(f"@{who}"))
    assert found is not None
    return found[0]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_code_is_sent_privately(place: Town, language: str) -> None:
    assert await place.say(f"tom@ops-{language}", word("link", language)) == ours("link-sent-privately", language)
    private = place.last("@tom")
    assert re.search(rf"!{word('link', language)[1:]} \d{{4}}-\d{{4}}", private)
    assert not re.search(r"\d{4}-\d{4}", place.last(f"ops-{language}"))
    assert unlinked(language).split(".")[0] not in private


async def test_in_a_private_chat_the_code_is_the_answer(place: Town) -> None:
    assert re.search(r"!link \d{4}-\d{4}", await place.say("tom@", "/link"))


@pytest.mark.parametrize("language", LANGUAGES)
async def test_two_accounts_become_one_person(place: Town, language: str) -> None:
    room = f"ops-{language}"
    await place.meet(tommy=Role.LIAISON)
    digits = await issued(place)
    claimed = await place.say(f"tommy@{room}", f"{word('link', language)} {digits}")
    assert claimed == ours("link-claimed", language, account=code("console:tom"))
    assert "console:tommy" in place.last("@tom")

    joined = await place.say(f"tom@{room}", f"/link {digits}")
    assert joined == ours("link-joined", language, first=code("console:tom"), second=code("console:tommy"))
    assert place.last("@tommy") == joined
    for who in ("tom", "tommy"):
        text = bare(await place.say(f"{who}@{room}", "/whoami"))
        assert "console:tom" in text.split()
        assert "console:tommy" in text
        assert ours("role-liaison", language) in text


async def test_a_code_works_once(place: Town) -> None:
    digits = await issued(place)
    await place.say("tommy@ops-en", f"/link {digits}")
    await place.say("tom@ops-en", f"/link {digits}")
    assert (await place.say("tom@ops-en", f"/link {digits}")).startswith(about("code", "en") + unlinked("en"))


async def test_a_code_that_nobody_sent_is_refused(place: Town) -> None:
    for language in LANGUAGES:
        for typed in ("/link 0000-0000", "/link nonsense"):
            said = await place.say(f"tom@ops-{language}", typed)
            assert said.startswith(about("code", language) + unlinked(language))
            assert unmarked(said).endswith(typed)


async def test_a_code_expires_after_ten_minutes(place: Town) -> None:
    digits = await issued(place)
    place.clock.advance(timedelta(minutes=10))
    assert (await place.say("tommy@ops-en", f"/link {digits}")).startswith(about("code", "en") + unlinked("en"))


async def test_a_newer_code_voids_the_older_one(place: Town) -> None:
    older, newer = await issued(place), await issued(place)
    assert (await place.say("tommy@ops-en", f"/link {older}")).startswith(about("code", "en") + unlinked("en"))
    assert await place.say("tommy@ops-en", f"/link {newer}") == ours("link-claimed", "en", account=code("console:tom"))


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_account_that_asked_cannot_claim(place: Town, language: str) -> None:
    digits = await issued(place)
    said = await place.say(f"tom@ops-{language}", f"/link {digits}")
    assert said.startswith(ours("link-same-account", language))


@pytest.mark.parametrize("language", LANGUAGES)
async def test_nobody_but_the_first_account_can_consent(place: Town, language: str) -> None:
    digits = await issued(place)
    await place.say("tommy@ops-en", f"/link {digits}")
    for who in ("tommy", "eve"):
        assert (await place.say(f"{who}@ops-{language}", f"/link {digits}")).startswith(ours("link-waits", language))
    assert await place.store.read(
        lambda unit: unit.people.find(Account("console", "tom")) != unit.people.find(Account("console", "tommy"))
    )


class ShyConsole(ConsoleTransport):
    """A console on which nobody can be written to privately."""

    async def deliver(self, parcel: Parcel) -> tuple[str, ...]:
        if isinstance(parcel.to, Account):
            raise Undeliverable("blocked")
        return await super().deliver(parcel)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_somebody_who_cannot_be_written_to_is_told_how_that_is_mended(language: str) -> None:
    async with town(console=ShyConsole) as place:
        await place.say(f"tom@ops-{language}", "/link")
        assert ours("private-unreachable", language, bot=code("@liaison")) == place.last(f"ops-{language}")
        assert place.pane("@tom") == []
