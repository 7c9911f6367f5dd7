"""What the flow tests ask for."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.support.town import Town, town


@pytest.fixture
async def place() -> AsyncIterator[Town]:
    """A bot at work in four rooms, each in its language."""
    async with town() as made:
        yield made
