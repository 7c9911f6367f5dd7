"""What people say, on its way into other rooms and languages: engine calls, the memory, masking, and what is added to a
message by the Apertium that is installed here.

The corridor is whole but for its ends: a platform that takes whatever it is given, as long for each delivery as a
homeserver does where it is measured beside commands.
"""

from __future__ import annotations

import asyncio
import re
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from itertools import count
from pathlib import Path
from statistics import median, quantiles

from bot.commands import all_commands, all_jobs, all_kinds
from bot.core.delivery import Parcel
from bot.core.document import Spoken, Text, line
from bot.core.event import Message, Sender
from bot.core.marking import Marking
from bot.core.place import Account, Address, OperationPlan, RoomPlan
from bot.core.ports import Intake
from bot.core.translating import Engine
from bot.engine.house import House
from bot.engine.router import Router
from bot.metrics import PrometheusMeter
from bot.schedule.alarm import ScheduledAlarm
from bot.storage.schema import upgrade
from bot.storage.store import SqlStore
from bot.translation.build import translation
from bot.translation.lexicon import NO_LEXICON
from bot.translation.masks import Mangled, mask
from bot.translation.passage import passage
from bot.translation.phrases import Catalogues
from bot.translation.pieces import cut
from bot.translation.settings import ApertiumSettings, TranslationSettings
from bot.translation.tongues import Tongues
from bot.translation.translator import Translation
from tests.bench.null import NullTransport, SystemClock
from tests.bench.row import Row
from tests.support.corpora import corpus, marked
from tests.support.echo import EchoEngine

LANGUAGES = ("en", "fr", "es", "pt", "ar")
HOMESERVER = 0.02  # seconds that Synapse takes for a message, measured here
ROOMS = (
    *(RoomPlan("null", f"linked-{number}", languages=(LANGUAGES[number % 5],), channel="all") for number in range(21)),
    RoomPlan("null", "in-two", languages=("en", "es")),
    RoomPlan("null", "alone", languages=("en",), channel="plain"),
    RoomPlan("null", "alone-too", languages=("en",), channel="plain"),
    RoomPlan("null", "asking", languages=("en",)),
)
PLAN = OperationPlan("Bench", "UTC", LANGUAGES, Marking.GREEN, (), ROOMS)
TEXTS = [text for language, text in corpus("tongues.txt") if language == "en" and not re.search("[.?!:;].", text)]


class Square(NullTransport):
    """A platform on which people speak when they are told to."""

    def __init__(self, takes: float = 0.0) -> None:
        super().__init__([], 1)
        self._takes = takes
        self._numbers = count()
        self._intake: Intake | None = None
        self.listening = asyncio.Event()
        self.delivered: dict[str, int] = {}
        self._news = asyncio.Condition()

    async def listen(self, intake: Intake) -> None:
        self._intake = intake
        self.listening.set()
        await asyncio.Event().wait()

    async def deliver(self, parcel: Parcel) -> tuple[str, ...]:
        if self._takes:
            await asyncio.sleep(self._takes)
        assert isinstance(parcel.to, Address)
        async with self._news:
            self.delivered[parcel.to.chat] = self.delivered.get(parcel.to.chat, 0) + 1
            self._news.notify_all()
        return (parcel.key,)

    async def say(self, room: str, text: str) -> None:
        """Somebody says something."""
        assert self._intake is not None
        id = f"${next(self._numbers)}"
        sender = Sender(Account("null", "ana"), "Ana")
        at = SystemClock().now()
        await self._intake.keep(
            [Message(key=id, room=Address("null", room), sender=sender, at=at, id=id, text=text)], id
        )

    async def comes(self, room: str, times: int) -> None:
        """Wait until so much was delivered in a room."""
        async with self._news:
            await self._news.wait_for(lambda: self.delivered.get(room, 0) >= times)


@asynccontextmanager
async def square(make: Callable[[SqlStore], Translation], takes: float = 0.0) -> AsyncIterator[tuple[Square, SqlStore]]:
    """A house at work on a database in a file."""
    with tempfile.TemporaryDirectory(prefix="liaison-bench-", dir="/var/tmp") as folder:
        url = f"sqlite:///{Path(folder) / 'liaison.db'}"
        upgrade(url)
        store, phrases, transport = SqlStore(url), Catalogues(), Square(takes)
        translator = make(store)
        house = House(
            store=store, router=Router(all_commands(), phrases), phrases=phrases, translator=translator,
            clock=SystemClock(), meter=PrometheusMeter(), transports=[transport], plans=[PLAN], inviters={},
            kinds=all_kinds(), jobs=all_jobs(), alarm=ScheduledAlarm(),
        )  # fmt: skip
        working = asyncio.create_task(house.run())
        await transport.listening.wait()
        await house.quiet()
        yield transport, store
        house.stop()
        await working
        await translator.aclose()
        await store.close()


async def measure() -> list[Row]:
    return [*await _channel(), *await _memory(), _masking(), *await _in_place(), *await _beside_commands()]


async def _channel() -> list[Row]:
    """One message to twenty rooms in five languages, of which one is its own."""
    engine = EchoEngine()
    async with square(_with(engine)) as (place, _):
        await place.say("linked-0", TEXTS[0])
        await asyncio.gather(*(place.comes(f"linked-{each}", 1) for each in range(1, 21)))
        asked, took = len(engine.asked), list[float]()
        for number, text in enumerate(TEXTS[1:21], 2):
            began = time.perf_counter()
            await place.say("linked-0", f"{text.rstrip('.?!')} and the river is high.")
            await asyncio.gather(*(place.comes(f"linked-{each}", number) for each in range(1, 21)))
            took.append(_ms(began))
    calls = (len(engine.asked) - asked) / 20
    return [
        Row("engine calls for one message to 20 rooms in 5 languages (4 of them foreign)", calls),
        Row("the message is in all 20, half of the times within", median(took), "ms"),
    ]


async def _memory() -> list[Row]:
    """The same words again, whatever is in them."""
    engine = EchoEngine()
    async with square(_with(engine)) as (_, store):
        translator = Translation([engine], store=store)
        said = [_spoken(f"{text.rstrip('.')} near T-34.") for text in TEXTS[:30]]
        for each in said:
            await translator.render(each, "es")
        asked = len(engine.asked)
        took = await _times([*said] * 10, lambda each: translator.render(each, "es"))
        assert len(engine.asked) == asked
    return [Row("a translation that is remembered, 95 % within", _p95(took), "ms")]


def _masking() -> Row:
    """Languages told, entities found and masked: the messages of the corpus, one after another."""
    tongues = Tongues()
    said = [_spoken(each.text) for each in marked()] + [_spoken(text) for text in TEXTS]
    began, done = time.perf_counter(), 0
    while done < 4000:
        for each in said:
            for part in cut(each, tongues):
                for sentence in part.sentences:
                    asked = passage(sentence, sentence.language or "en", "es", NO_LEXICON)
                    with suppress(Mangled):  # what touches a word is translated around
                        mask(asked.text, asked.found, "words")
        done += len(said)
    return Row("languages told and entities masked", done / (time.perf_counter() - began), "messages/s")


async def _in_place() -> list[Row]:
    """From hearing a message to having said its translation in a room of two languages; beside a copy without one."""
    async with square(_apertium) as (place, _):
        await place.say("in-two", TEXTS[0])
        await place.comes("in-two", 1)
        plain, translated = list[float](), list[float]()
        for number, text in enumerate(TEXTS[1:] * 4, 2):
            for room, where, took in (("alone", "alone-too", plain), ("in-two", "in-two", translated)):
                began = time.perf_counter()
                await place.say(room, f"{text} {number}")
                await place.comes(where, number if room == "in-two" else number - 1)
                took.append(_ms(began))
    return [
        Row("a copy without translation, 95 % within", _p95(plain), "ms"),
        Row("a translation in place by Apertium, 95 % within", _p95(translated), "ms"),
        Row("added", _p95(translated) - _p95(plain), "ms"),
    ]


async def _beside_commands() -> list[Row]:
    """Commands while 200 messages wait to be translated, and while none does, one after the other."""
    alone, beside = list[float](), list[float]()
    async with square(_apertium, HOMESERVER) as (place, _):
        await place.say("in-two", TEXTS[0])
        await place.comes("in-two", 1)
        asked, waiting = count(1), 1
        for turn in range(3):
            alone += [await _command(place, next(asked)) for _ in range(60)]
            for number in range(200):
                await place.say("in-two", f"{TEXTS[number % len(TEXTS)]} {turn} {number}")
            waiting += 200
            while place.delivered["in-two"] < waiting - 20:
                beside.append(await _command(place, next(asked)))
            await place.comes("in-two", waiting)
    return [
        Row("a command is answered, half of them within", median(alone), "ms"),
        Row("the same while 200 translations queue", median(beside), "ms"),
        Row("slower by", median(beside) / median(alone), "×"),
    ]


async def _command(place: Square, number: int) -> float:
    began = time.perf_counter()
    await place.say("asking", f"!ping {number}")
    await place.comes("asking", number)
    return _ms(began)


def _with(engine: Engine) -> Callable[[SqlStore], Translation]:
    return lambda store: Translation([engine], store=store)


def _apertium(store: SqlStore) -> Translation:
    settings = TranslationSettings(apertium=ApertiumSettings())
    return translation(settings, {}, store=store, clock=SystemClock(), meter=PrometheusMeter())


def _spoken(text: str) -> Spoken:
    return Spoken((line(Text(text)),), ("en", "es", "fr"), "en", Marking.GREEN, "Bench", "")


async def _times(said: Sequence[Spoken], do: Callable[[Spoken], Awaitable[object]]) -> list[float]:
    took = list[float]()
    for each in said:
        began = time.perf_counter()
        await do(each)
        took.append(_ms(began))
    return took


def _ms(began: float) -> float:
    return (time.perf_counter() - began) * 1000


def _p95(took: Sequence[float]) -> float:
    return quantiles(took, n=100)[94]
