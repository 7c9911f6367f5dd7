"""Copies and translations follow what they were made of: when it is changed, and when it is taken back."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace

import pytest

from bot.core.delivery import Say
from bot.core.document import Attachment
from bot.core.marking import Marking
from bot.core.place import Address, RoomPlan, Translating
from bot.core.stores import Unit
from bot.core.translating import EngineError
from bot.core.worded import File
from tests.support.echo import EchoEngine
from tests.support.town import FLOOD, Town, town
from tests.support.waiting import until

ENGLISH = "The bridge at Garissa is closed until Friday."
PLAN = replace(
    FLOOD,
    rooms=(
        *(RoomPlan("console", f"ops-{code}", languages=(code,), channel="ops") for code in ("en", "fr")),
        RoomPlan("console", "mixed", languages=("en", "es")),
        RoomPlan("console", "three", languages=("en", "es", "fr"), translating=Translating.ASK, threads=True),
        RoomPlan("console", "red", languages=("en",), marking=Marking.RED),
    ),
)


class SlowEngine(EchoEngine):
    """Answers once it is let go."""

    def __init__(self) -> None:
        super().__init__()
        self.free = asyncio.Event()
        self.free.set()
        self.waiting = False

    async def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        self.waiting = True
        await self.free.wait()
        return await super().translate(texts, source, target)


@pytest.fixture
async def engine() -> SlowEngine:
    return SlowEngine()


@pytest.fixture
async def here(engine: SlowEngine) -> AsyncIterator[Town]:
    async with town(plans=(PLAN,), engines=[engine]) as place:
        yield place


async def says(here: Town, who: str, text: str, reply_to: str | None = None) -> str:
    """Somebody says something; returns the message's id."""
    person, _, room = who.partition("@")
    said = await here.console.hear(person=person, room=room, text=text, reply_to=reply_to)
    await here.settle()
    return said


async def edits(here: Town, room: str, target: str, text: str) -> None:
    await here.console.edit(room=room, person="ana", target=target, text=text)


async def heard_all(here: Town) -> None:
    """Wait until all that was heard is handled, if not delivered."""
    await until(lambda: here.store.read(lambda unit: not unit.inbox.backlog().count))


async def test_what_is_taken_back_before_it_was_translated_never_comes(here: Town, engine: SlowEngine) -> None:
    engine.free.clear()
    first = await here.console.hear(person="ana", room="ops-en", text=ENGLISH)
    second = await here.console.hear(person="ana", room="ops-en", text="Nobody crosses the river today.")
    await heard_all(here)
    await here.console.delete(room="ops-en", person="ana", target=second)
    await here.console.delete(room="ops-en", person="ana", target=first)
    await heard_all(here)
    engine.free.set()
    await here.settle()
    assert here.pane("ops-fr") == []
    assert "river" not in str(engine.asked)


async def test_what_is_changed_five_times_meanwhile_is_amended_once(here: Town, engine: SlowEngine) -> None:
    said = await says(here, "ana@ops-en", ENGLISH)
    engine.free.clear()
    await says_nothing(here, "ops-en")
    for day in ("Monday", "Tuesday", "Wednesday", "Thursday", "Sunday"):
        await edits(here, "ops-en", said, ENGLISH.replace("Friday", day))
    await heard_all(here)
    engine.free.set()
    await here.settle()
    assert here.pane("ops-fr")[0].text.startswith("ana\n[fr] The bridge at Garissa is closed until Sunday.")
    assert not [text for text, _, _ in engine.asked if "Tuesday" in text or "Thursday" in text]


async def says_nothing(here: Town, room: str) -> None:
    """Something is on its way to be translated, and holds up what comes behind it."""
    await here.console.hear(person="tom", room=room, text="The road to the hospital is open again.")
    await heard_all(here)


async def test_an_engine_that_was_away_is_asked_once_for_what_was_changed_meanwhile(
    here: Town, engine: SlowEngine
) -> None:
    engine.down = EngineError("unreachable", again=True)
    said = await says(here, "ana@ops-en", ENGLISH)
    for day in ("Monday", "Tuesday", "Sunday"):
        await edits(here, "ops-en", said, ENGLISH.replace("Friday", day))
        await here.settle()
    engine.down, engine.asked[:] = None, []
    await here.wait(hours=2)
    assert here.pane("ops-fr")[0].text.startswith("ana\n[fr] The bridge at Garissa is closed until Sunday.")
    assert len(engine.asked) == 1


async def test_a_translation_beside_a_message_comes_and_goes_with_its_words(here: Town) -> None:
    said = await says(here, "ana@mixed", "ok 👍")
    assert len(here.pane("mixed")) == 1
    await edits(here, "mixed", said, ENGLISH)
    await here.settle()
    assert here.last("mixed").startswith(f"[es] {ENGLISH}")
    await edits(here, "mixed", said, "12:30")
    await here.settle()
    assert len(here.pane("mixed")) == 1
    await edits(here, "mixed", said, ENGLISH)
    await here.settle()
    assert here.last("mixed").startswith(f"[es] {ENGLISH}")


async def test_one_that_was_asked_for_is_in_all_languages_of_the_room_and_follows(here: Town) -> None:
    said = await says(here, "ana@three", ENGLISH)
    await here.console.react(room="three", person="tom", target=said, symbol="🌐")
    await here.settle()
    translated = here.pane("three")[-1]
    assert f"[es] {ENGLISH}" in translated.text
    assert f"[fr] {ENGLISH}" in translated.text

    await edits(here, "three", said, ENGLISH.replace("Friday", "Sunday"))
    await here.settle()
    assert "[es] The bridge at Garissa is closed until Sunday." in here.pane("three")[-1].text
    await here.console.delete(room="three", person="ana", target=said)
    await here.settle()
    assert here.pane("three") == []


async def test_who_reads_privately_is_told_of_changes_and_of_nothing_above_the_operation(here: Town) -> None:
    for room in ("mixed", "red"):
        await says(here, f"luc@{room}", "bonjour")
        await here.say(f"luc@{room}", "/tr me fr")
    said = await says(here, "ana@mixed", ENGLISH)
    await edits(here, "mixed", said, ENGLISH.replace("Friday", "Sunday"))
    await here.settle()
    assert "[fr] The bridge at Garissa is closed until Sunday." in here.last("@luc")
    await edits(here, "mixed", said, "TLP:RED " + ENGLISH)
    await says(here, "ana@red", "The hospital at Garissa is not safe any more.")
    assert not [shown.text for shown in here.pane("@luc") if "bridge" in shown.text or "hospital" in shown.text]


async def test_a_picture_goes_with_its_message(here: Town) -> None:
    said = await here.console.hear(
        person="ana", room="ops-en", text="The road.", files=[File("road.jpg", "image/jpeg", b"a road")]
    )
    await here.settle()
    [copy] = here.pane("ops-fr")
    assert [file.data for file in copy.files] == [b"a road"]
    blob = await here.store.read(lambda unit: _blob(unit, said))
    await here.console.delete(room="ops-en", person="ana", target=said)
    await here.settle()
    assert here.pane("ops-fr") == []
    with pytest.raises(KeyError):
        await here.store.read(lambda unit: unit.blobs.fetch(blob))


def _blob(unit: Unit, said: str) -> str:
    """What the picture is known by that was passed on of a message."""
    [(_, delivery)] = unit.outbox.answers(f"console:ops-en#{said}")
    assert isinstance(delivery.act, Say)
    [file] = delivery.act.document.files
    assert isinstance(file, Attachment)
    return file.blob


async def test_nothing_is_left_of_the_words_of_what_is_taken_back(here: Town, engine: SlowEngine) -> None:
    said = await says(here, "ana@ops-en", ENGLISH)
    await edits(here, "ops-en", said, ENGLISH.replace("Friday", "Sunday"))
    await here.settle()
    await here.console.react(room="ops-fr", person="luc", target=here.pane("ops-fr")[0].id, symbol="🚩")
    await here.settle()
    await here.console.delete(room="ops-en", person="ana", target=said)
    await here.settle()
    assert "No translation waits" in await here.say("ana@ops-en", "/tr review")
    assert "bridge" not in await here.store.read(lambda unit: _kept(unit, said))

    await edits(here, "ops-en", said, ENGLISH)  # from a client that had not heard of it
    await here.settle()
    assert "bridge" not in await here.store.read(lambda unit: _kept(unit, said))
    assert not [shown for shown in here.pane("ops-fr") if "bridge" in shown.text]


def _kept(unit: Unit, said: str) -> str:
    """All that is kept of a message of Ana's."""
    room, about = Address("console", "ops-en"), f"console:ops-en#{said}"
    copies = [(delivery, unit.outbox.standing(key)) for key, delivery in unit.outbox.answers(about)]
    assert copies
    return f"{unit.inbox.message(room, said)} {unit.inbox.edits(room, said)} {copies}"


async def test_what_an_engine_says_of_words_that_were_taken_back_meanwhile_is_not_remembered(
    here: Town, engine: SlowEngine
) -> None:
    engine.free.clear()
    said = await here.console.hear(person="ana", room="ops-en", text=ENGLISH)
    await until(lambda: engine.waiting)
    await here.console.delete(room="ops-en", person="ana", target=said)
    await heard_all(here)
    engine.free.set()
    await here.settle()
    assert here.pane("ops-fr") == []
    await says(here, "ana@ops-en", ENGLISH)
    assert len(engine.asked) == 2


async def test_what_may_be_read_elsewhere_only_since_it_was_changed_comes_then(here: Town) -> None:
    said = await says(here, "ana@ops-en", "TLP:RED " + ENGLISH)
    assert here.pane("ops-fr") == []
    for marked, copies in (("TLP:GREEN", 1), ("TLP:RED", 0), ("TLP:GREEN", 1)):
        await edits(here, "ops-en", said, f"{marked} {ENGLISH}")
        await here.settle()
        assert len(here.pane("ops-fr")) == copies


async def test_what_is_asked_for_is_what_stands_there_now_and_is_not_said_twice(here: Town) -> None:
    said = await says(here, "ana@three", ENGLISH)
    await edits(here, "three", said, ENGLISH.replace("Friday", "Sunday"))
    for who in ("tom", "eva"):
        await here.console.react(room="three", person=who, target=said, symbol="🌐")
    await here.settle()
    assert len(here.pane("three")) == 2
    assert "Sunday" in here.last("three")


async def test_a_copy_that_was_sent_privately_is_put_right_there(here: Town) -> None:
    await says(here, "ana@mixed", "hello")
    await here.say("ana@mixed", "/tr me fr")
    await says(here, "tom@mixed", ENGLISH)
    copy = here.pane("@ana")[-1]
    await here.say("ana@", "/fix Le pont de Garissa est fermé.", reply_to=copy.id)
    assert [shown.text for shown in here.pane("@ana") if shown.text.startswith("tom\nLe pont de Garissa est fermé.")]


async def test_the_emoji_at_a_message_is_there_while_somebody_elsewhere_has_put_it(here: Town) -> None:
    said = await says(here, "ana@ops-en", ENGLISH)
    copy = here.pane("ops-fr")[0]
    for added, shown in ((True, ("👍",)), (False, ())):
        await here.console.react(room="ops-fr", person="luc", target=copy.id, symbol="👍", added=added)
        await here.settle()
        assert here.pane("ops-en")[0].reactions == shown
    assert here.pane("ops-en")[0].id == said


async def test_words_that_become_a_command_are_taken_back_and_a_refused_command_that_becomes_words_is_passed_on(
    here: Town,
) -> None:
    said = await says(here, "ana@ops-en", ENGLISH)
    await edits(here, "ops-en", said, "/ping")
    await here.settle()
    assert here.pane("ops-fr") == []

    said = await says(here, "ana@ops-en", "/helo to all of you")
    assert "do not know" in here.last("ops-en")
    await edits(here, "ops-en", said, "Hello to all of you at the bridge.")
    await here.settle()
    assert not [shown for shown in here.pane("ops-en") if "do not know" in shown.text]
    assert here.last("ops-fr").startswith("ana\n[fr] Hello to all of you at the bridge.")
