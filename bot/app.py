"""The only place that builds the parts and joins them."""

from __future__ import annotations

import asyncio
import fcntl
import signal
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AsyncExitStack, aclosing, asynccontextmanager, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

import structlog

from bot import demo as demonstration
from bot.commands import all_commands, all_jobs, all_kinds
from bot.commands.meet.feed import fed
from bot.config import Settings
from bot.core.ports import Clock, Papers, Stopped, Transport
from bot.core.stores import ChainState, DeadLetter, Store, Unit
from bot.engine.house import House
from bot.engine.router import Router
from bot.health import served
from bot.metrics import PrometheusMeter
from bot.papers.drawn import DrawnPapers, can_draw
from bot.schedule.alarm import ScheduledAlarm
from bot.storage.schema import upgrade as upgrade_schema
from bot.storage.store import SqlStore
from bot.translation.build import translation
from bot.translation.phrases import Catalogues
from bot.translation.settings import TranslationSettings
from bot.transports.console.transport import ConsoleTransport

_log = structlog.get_logger()

T = TypeVar("T")


class SystemClock:
    """The Clock of every day."""

    def now(self) -> datetime:
        return datetime.now(UTC)


async def run(settings: Settings) -> None:
    """Run the bot until SIGTERM or SIGINT; then let what is on its way arrive.

    Raises Stopped if no transport is left.
    """
    clock, meter, phrases = SystemClock(), PrometheusMeter(), Catalogues()
    router = Router(all_commands(), phrases)
    async with AsyncExitStack() as stack:
        stack.enter_context(_alone(settings.data_dir))
        applied = upgrade(settings)
        _log.info("database ready", upgraded=" ".join(applied) or "nothing to do")
        store = await stack.enter_async_context(_opened(settings.database))
        rules = {operation.name: operation.rules for operation in settings.operations}
        translator = await stack.enter_async_context(
            aclosing(translation(settings.translation, rules, store=store, clock=clock, meter=meter))
        )
        house = House(
            store=store,
            router=router,
            phrases=phrases,
            translator=translator,
            clock=clock,
            meter=meter,
            transports=_transports(settings, router, clock),
            plans=settings.plans,
            inviters={"matrix": settings.matrix.allowed_inviters} if settings.matrix else {},
            kinds=all_kinds(),
            jobs=all_jobs(),
            alarm=ScheduledAlarm(),
            papers=_papers(settings.data_dir),
        )
        if settings.http is not None:
            feeds = Feeds(store, clock)
            await stack.enter_async_context(served(settings.http, meter, house.status, clock, feeds.read))
        await _until_signal(house)


async def _until_signal(house: House) -> None:
    def stop() -> None:
        _log.info("stopping")
        house.stop()

    for each in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(each, stop)
    await house.run()
    if house.failed:
        raise Stopped("No transport is left to work with; the lines above say what to do about each.")


async def demo() -> None:
    """Play a morning of a relief operation in three console rooms, then let whoever sits at a terminal take part."""
    clock, phrases = SystemClock(), Catalogues()
    console = demonstration.console(clock)
    meter = PrometheusMeter()
    async with (
        _aside() as folder,
        _opened("sqlite://") as store,
        aclosing(translation(TranslationSettings(), {}, store=store, clock=clock, meter=meter)) as translator,
    ):
        house = House(
            store=store,
            router=Router(all_commands(), phrases),
            phrases=phrases,
            translator=translator,
            clock=clock,
            meter=meter,
            transports=[console],
            plans=[demonstration.PLAN],
            inviters={},
            kinds=all_kinds(),
            jobs=all_jobs(),
            alarm=ScheduledAlarm(),
            papers=_papers(folder),
        )
        await demonstration.play(house, console)


@asynccontextmanager
async def _aside() -> AsyncIterator[Path]:
    """A folder that is there for a while."""
    with TemporaryDirectory(prefix="liaison-") as folder:
        yield Path(folder)


def upgrade(settings: Settings) -> list[str]:
    """Bring the database up to date and return the migrations that this took."""
    settings.data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    return upgrade_schema(settings.database)


def failed_events(settings: Settings) -> list[DeadLetter]:
    """The events whose handling failed."""
    return _in_unit(settings, lambda unit: unit.inbox.dead_letters())


def replay_event(settings: Settings, id: int) -> bool:
    """Put a failed event back among those to handle; False if there is none of that id."""
    return _in_unit(settings, lambda unit: unit.inbox.replay(id))


def audit_chain(settings: Settings, noted: str) -> ChainState:
    """What checking the hash chain of the audit finds, with a hash that was noted before; a bot that runs is not held
    up by it."""

    async def once() -> ChainState:
        async with _opened(settings.database) as store:
            return await store.read(lambda unit: unit.audit.verify(noted))

    upgrade(settings)
    return asyncio.run(once())


def _in_unit(settings: Settings, work: Callable[[Unit], T]) -> T:
    async def once() -> T:
        async with _opened(settings.database) as store:
            return await store.run(work)

    upgrade(settings)
    return asyncio.run(once())


@asynccontextmanager
async def _opened(database: str) -> AsyncIterator[Store]:
    store = SqlStore(database)
    try:
        yield store
    finally:
        await store.close()


@contextmanager
def _alone(data_dir: Path) -> Iterator[None]:
    """Hold the data folder for this process. Raises Stopped if another holds it: two would answer everything twice."""
    data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    with (data_dir / "lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise Stopped(f"Another liaison works in {data_dir}: stop it first, or set another data_dir.") from None
        yield


def _transports(settings: Settings, router: Router, clock: Clock) -> list[Transport]:
    """The transports that are configured. A vendor's library is only loaded for one that is."""
    built: list[Transport] = []
    if settings.matrix is not None:
        from bot.transports.matrix import MatrixTransport  # noqa: PLC0415 -- nio takes half a second to load

        built.append(MatrixTransport(settings.matrix, settings.data_dir, clock))
    if settings.telegram is not None:
        from bot.transports.telegram import TelegramTransport  # noqa: PLC0415 -- likewise its library

        built.append(TelegramTransport(settings.telegram, clock, router.menus()))
    if any(room.platform == "console" for operation in settings.operations for room in operation.rooms):
        built.append(ConsoleTransport(clock, prompt=True))
    return built


def _papers(data_dir: Path) -> Papers | None:
    """What draws PDF and pictures, if that is installed."""
    if can_draw():
        return DrawnPapers(data_dir / "letters")
    _log.info("no PDF and no pictures are made", remedy="install liaison with its extra 'documents'")
    return None


class Feeds:
    """Calendars that people subscribed to."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def read(self, operation: int, secret: str) -> bytes | None:
        """The calendar behind an address; None where there is none."""
        return await self._store.read(lambda unit: fed(unit, operation, secret, self._clock.now()))
