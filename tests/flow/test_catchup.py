"""What somebody missed: told to them alone, in their language, since they last looked."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.flow.asked import LANGUAGES, bare, ours, word
from tests.flow.tasks import tasked
from tests.support.town import Town


@pytest.fixture
async def here() -> AsyncIterator[Town]:
    async with tasked() as made:
        yield made


async def test_what_was_missed_since_they_last_looked_in_each_language(here: Town) -> None:
    for language in LANGUAGES:
        await here.say(f"cora@ops-{language}", "/task file luc Repair the wells")
        await here.say(f"kim@ops-{language}", "the bridge is open")
        await here.say("sara@", f"/lang {language}")

        answer = await here.say(f"sara@ops-{language}", word("catchup", language))
        told = bare(here.pane("@sara")[-1].text).split("\n")
        await here.wait(hours=1)
        await here.say(f"cora@ops-{language}", "/sitrep new WSH @ Goma: Wells are dry")
        await here.say(f"sara@ops-{language}", word("catchup", language))
        again = bare(here.pane("@sara")[-1].text).split("\n")

        assert answer == ours("digest-sent-privately", language)
        assert told[0].startswith(f"TLP:AMBER · {bare(ours('catchup-first', language, since='@@')).split('@@')[0]}")
        assert told[1] == bare(ours("catchup-talk", language, count=1, who="kim"))
        assert any("Repair the wells" in each for each in told)
        assert bare(ours("catchup-since", language, since="@@")).split("@@")[0] in again[0]
        assert not any("kim" in each for each in again[:2])
        assert any("Wells are dry" in each for each in again)


async def test_since_when_they_say_and_nothing_above_the_ceiling(here: Town) -> None:
    await here.say("cora@ops-en", "/sitrep new WSH @ Goma: Wells are dry")
    await here.wait(hours=5)

    await here.say("sara@ops-en", "/catchup 2h")
    short = here.last("@sara")
    await here.say("sara@ops-en", "/catchup 8h")
    long = here.last("@sara")
    await here.say("sara@hall", "/catchup 8h")
    hall = here.last("@sara")
    ahead = await here.say("sara@ops-en", "/catchup tomorrow")
    unread = await here.say("sara@ops-en", "/catchup nonsense")

    for typed in ("/catchup since Sunday 08:00", "/rattrapage depuis hier", "/catchup Saturday"):
        await here.say("sara@ops-en", typed)
        assert "Wells are dry" in here.last("@sara")
    assert ["Wells are dry" in text for text in (short, long, hall)] == [False, True, False]
    assert "is still to come" in ahead
    assert "nonsense" in unread
