"""What the tests of the engine ask for."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.storage.store import SqlStore
from tests.support.stores import MEMORY, lent


@pytest.fixture
async def store() -> AsyncIterator[SqlStore]:
    """An empty store in memory."""
    async with lent(MEMORY) as opened:
        yield opened
