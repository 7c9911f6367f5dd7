"""Servers to test against, and the people who come for one test."""

import itertools
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AsyncExitStack, ExitStack, contextmanager
from pathlib import Path
from typing import TypeVar

import pytest

from tests.live.synapse.person import Person
from tests.live.synapse.secret_person import SecretPerson
from tests.live.synapse.server import Synapse
from tests.live.synapse.settings import Limits

P = TypeVar("P", bound=Person)

NewSynapse = Callable[[Limits], Synapse]

_serial = itertools.count(1)


@pytest.fixture(scope="session")
def synapse(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Synapse]:
    """One homeserver for all, with limits that are never in the way."""
    with _running(Synapse(tmp_path_factory.mktemp("synapse"))) as server:
        yield server


@pytest.fixture
def new_synapse(tmp_path: Path) -> Iterator[NewSynapse]:
    """Homeservers of a test's own, to restart as it likes or to meet the default limits."""
    with ExitStack() as running:
        yield lambda limits: running.enter_context(_running(Synapse(tmp_path / f"synapse-{next(_serial)}", limits)))


class Door:
    """Lets people in, each under a name that nobody has yet, and shows them out after the test."""

    def __init__(self, server: Synapse, visitors: AsyncExitStack) -> None:
        self._server = server
        self._visitors = visitors

    async def enter(self, name: str, server: Synapse | None = None) -> Person:
        return await self._let_in(Person, name, server)

    async def enter_with_keys(self, name: str, server: Synapse | None = None) -> SecretPerson:
        return await self._let_in(SecretPerson, name, server)

    async def _let_in(self, kind: type[P], name: str, server: Synapse | None) -> P:
        person = await kind.enter(server or self._server, f"{name}-{next(_serial)}")
        self._visitors.push_async_callback(person.close)
        return person


@pytest.fixture
async def door(synapse: Synapse) -> AsyncIterator[Door]:
    async with AsyncExitStack() as visitors:
        yield Door(synapse, visitors)


@contextmanager
def _running(server: Synapse) -> Iterator[Synapse]:
    try:
        server.launch()
        yield server
    finally:
        server.halt()
