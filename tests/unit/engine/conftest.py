"""What the tests of the engine ask for."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.storage.store import SqlStore


@pytest.fixture
async def store() -> AsyncIterator[SqlStore]:
    """An empty store in memory."""
    opened = SqlStore("sqlite://")
    yield opened
    await opened.close()
