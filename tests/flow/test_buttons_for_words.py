"""Where people cannot put any emoji to a message, buttons stand for asking, for putting right, and for finding bad."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from bot.core.people import Role
from bot.core.place import RoomPlan, Translating
from bot.core.ports import Manners
from bot.transports.console.screen import Shown
from bot.transports.console.transport import ConsoleTransport
from tests.support.echo import EchoEngine
from tests.support.town import FLOOD, Town, town

ENGLISH = "The bridge at Garissa is closed until Friday."
PLAN = replace(
    FLOOD,
    rooms=(
        RoomPlan("console", "two", languages=("en", "es"), translating=Translating.ASK),
        RoomPlan("console", "three", languages=("en", "es", "fr"), translating=Translating.ASK),
        RoomPlan("console", "auto", languages=("en", "es"), channel="ops"),
        RoomPlan("console", "ops-fr", languages=("fr",), channel="ops"),
    ),
)


class Telegraph(ConsoleTransport):
    """A console on which people have buttons alone."""

    manners = Manners(signs=False, threads=False)


@pytest.fixture
async def here() -> AsyncIterator[Town]:
    async with town(plans=(PLAN,), engines=[EchoEngine()], console=Telegraph) as place:
        yield place


async def says(here: Town, who: str, text: str, reply_to: str | None = None) -> str:
    person, _, room = who.partition("@")
    said = await here.console.hear(person=person, room=room, text=text, reply_to=reply_to)
    await here.settle()
    return said


async def presses(here: Town, who: str, shown: Shown, label: str) -> None:
    person, _, room = who.partition("@")
    index = [f"{button.symbol} {button.label}" for button in shown.buttons].index(label)
    await here.console.press(room=room, person=person, target=shown.id, index=index)
    await here.settle()


def bots(here: Town, room: str) -> list[Shown]:
    return [shown for shown in here.pane(room) if shown.author == "Liaison"]


def labels(shown: Shown) -> list[str]:
    return [f"{button.symbol} {button.label}" for button in shown.buttons]


async def test_a_translation_is_made_where_its_button_stood_once_somebody_presses_it(here: Town) -> None:
    await says(here, "ana@two", "ok 👍")
    said = await says(here, "ana@two", ENGLISH)
    [offered] = bots(here, "two")
    assert (offered.text, labels(offered), offered.reply_to) == ("🌐 Traducir a:", ["🌐 español"], said)

    await presses(here, "luc@two", offered, "🌐 español")
    [translated] = bots(here, "two")
    assert translated.text.startswith(f"[es] {ENGLISH}")
    assert translated.id == offered.id
    assert labels(translated) == ["✏️ Corregir", "🚩 Señalar"]

    await here.console.edit(room="two", person="ana", target=said, text="12:30")
    await here.settle()
    assert bots(here, "two") == []
    await here.console.edit(room="two", person="ana", target=said, text=ENGLISH)
    await here.settle()
    assert [shown.text for shown in bots(here, "two")] == ["🌐 Traducir a:"]
    await here.console.delete(room="two", person="ana", target=said)
    await here.settle()
    assert bots(here, "two") == []


async def test_each_language_has_its_button_and_all_that_were_asked_for_stand_together(here: Town) -> None:
    said = await says(here, "ana@three", ENGLISH)
    [offered] = bots(here, "three")
    assert labels(offered) == ["🌐 español", "🌐 français"]
    await presses(here, "luc@three", offered, "🌐 français")
    [translated] = bots(here, "three")
    assert f"[fr] {ENGLISH}" in translated.text
    assert "[es]" not in translated.text
    await presses(here, "eva@three", translated, "🌐 español")
    [translated] = bots(here, "three")
    assert labels(translated) == ["✏️ Corriger", "🚩 Signaler"]

    await here.console.edit(room="three", person="ana", target=said, text=ENGLISH.replace("Friday", "Sunday"))
    await here.settle()
    [translated] = bots(here, "three")
    for language in ("fr", "es"):
        assert f"[{language}] The bridge at Garissa is closed until Sunday." in translated.text


async def test_an_offer_follows_the_words_and_is_taken_up_by_who_types_as_well(here: Town) -> None:
    said = await says(here, "ana@three", ENGLISH)
    spanish = "El puente de Garissa está cortado hasta el viernes."
    await here.console.edit(room="three", person="ana", target=said, text=spanish)
    await here.settle()
    [offered] = bots(here, "three")
    assert labels(offered) == ["🌐 English", "🌐 français"]
    await says(here, "tom@three", "/tr en", reply_to=said)
    [translated] = bots(here, "three")
    assert f"[en] {spanish}" in translated.text
    assert "stands there already" in await here.say("tom@three", "/tr en", reply_to=said)


async def test_a_liaison_is_asked_for_better_words_and_replies_with_them(here: Town) -> None:
    await here.meet(eva=Role.LIAISON, tom=Role.MEMBER)
    await says(here, "ana@auto", ENGLISH)
    [copy] = bots(here, "ops-fr")
    await presses(here, "tom@ops-fr", copy, "✏️ Corriger")
    assert "liaison" in here.last("ops-fr")

    await presses(here, "eva@ops-fr", copy, "✏️ Corriger")
    asked = here.pane("ops-fr")[-1]
    assert "eva" in asked.text
    assert "français" in asked.text
    await says(here, "tom@ops-fr", "je ne sais pas", reply_to=asked.id)
    assert here.pane("ops-fr")[0].text.startswith("ana\n[fr]")
    await says(here, "eva@ops-fr", "👍", reply_to=asked.id)
    assert here.pane("ops-fr")[0].text.startswith("ana\n[fr]")
    answer = await here.say("eva@ops-fr", "Le pont de Garissa est fermé.", reply_to=asked.id)
    assert "corrigée" in answer
    assert here.pane("ops-fr")[0].text.startswith("ana\nLe pont de Garissa est fermé.")


async def test_a_bad_one_is_found_bad_by_its_button(here: Town) -> None:
    await says(here, "ana@auto", ENGLISH)
    [copy] = bots(here, "ops-fr")
    await presses(here, "luc@ops-fr", copy, "🚩 Signaler")
    assert ENGLISH in await here.say("ana@auto", "/tr review")


async def test_what_is_said_in_the_readers_language_has_no_buttons(here: Town) -> None:
    await says(here, "luc@ops-fr", "ok 👍")
    await says(here, "ana@auto", "Le pont est fermé jusqu’à vendredi.")
    assert [shown.buttons for room in ("auto", "ops-fr") for shown in bots(here, room) if "[" not in shown.text] == [
        (),
        (),
    ]


async def test_where_there_are_no_threads_nobody_is_told_that_there_are(here: Town) -> None:
    assert "in replies here" in await here.say("ana@two", "/room translate auto threads")
    assert "in replies" in await here.say("ana@two", "/room translate auto")
