"""Where somebody speaks decides what holds for them."""

from __future__ import annotations

from dataclasses import replace
from itertools import count

from bot.core.event import Sender
from bot.core.marking import Marking
from bot.core.place import Account, Address, Room, RoomPlan
from bot.storage.store import SqlStore
from tests.support.recording import RecordingTransport
from tests.support.said import message
from tests.unit.engine.corridor import PLAN, Corridor, corridor

FORUM = RoomPlan("telegram", "-100", languages=("es",), zone="America/Bogota", marking=Marking.RED)
TOPIC = Address("telegram", "-100", "7")
_keys = count(1)
LUC = Sender(Account("telegram", "7001"), "Luc")


async def speak(place: Corridor) -> Room:
    """Luc says something in the topic; returns what is known of it then."""
    await place.hear(message(str(next(_keys)), "/ping", TOPIC, sender=LUC))
    await place.settle()
    topic = await place.store.read(lambda unit: unit.rooms.find(TOPIC))
    assert topic is not None
    return topic


async def test_a_topic_goes_by_its_chat_until_it_has_settings_of_its_own(store: SqlStore) -> None:
    plans = (replace(PLAN, rooms=(FORUM,)),)
    async with corridor(store, RecordingTransport("telegram"), plans=plans) as place:
        topic = await speak(place)
        assert topic.operation is not None
        assert topic.operation.name == PLAN.name
        assert (topic.languages, topic.zone, topic.marking) == (("es",), "America/Bogota", Marking.RED)

        await store.run(lambda unit: unit.rooms.change(topic, languages=("fr",)))
        assert (await speak(place)).languages == ("fr",)


async def test_a_topic_of_a_chat_without_an_operation_has_none(store: SqlStore) -> None:
    async with corridor(store, RecordingTransport("telegram"), plans=(replace(PLAN, rooms=()),)) as place:
        assert (await speak(place)).operation is None
