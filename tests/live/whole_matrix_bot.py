"""The whole bot in a Matrix room, with the operation's admin there."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.live.conftest import Door
from tests.live.process import LiaisonProcess
from tests.live.synapse.person import Person
from tests.live.synapse.server import Synapse
from tests.live.whole_bot import PASSWORD, joined, matrix_section, running


@dataclass(frozen=True)
class Scene:
    """Ana, who is the operation's admin, and the bot in her room."""

    ana: Person
    room: str
    bot: LiaisonProcess
    bot_id: str


def configuration(server: Synapse, bot_id: str, ana: Person, rooms: Sequence[str], **matrix: Any) -> dict[str, Any]:
    return {
        "matrix": matrix_section(server, bot_id, [ana.user_id]) | matrix,
        "operations": [
            {
                "name": "Flood",
                "zone": "Africa/Nairobi",
                "languages": ["en"],
                "admins": [ana.user_id],
                "rooms": [{"matrix": room} for room in rooms],
            }
        ],
    }


@asynccontextmanager
async def playing(server: Synapse, ana: Person, folder: Path, **matrix: Any) -> AsyncIterator[Scene]:
    """The bot is in Ana's room and has greeted."""
    bot_id = await server.register(f"bot-{ana.user_id[1:].split(':')[0]}", PASSWORD)
    encrypted = matrix.get("encryption", False)
    room = await ana.create_room("Coordination", invite=[bot_id], encrypted=encrypted)
    async with running(folder, configuration(server, bot_id, ana, [room], **matrix)) as bot:
        await joined(ana, room, bot_id)
        await ana.reads(room, "I am Liaison")
        yield Scene(ana, room, bot, bot_id)


@pytest.fixture
async def scene(synapse: Synapse, door: Door, tmp_path: Path) -> AsyncIterator[Scene]:
    async with playing(synapse, await door.enter("ana"), tmp_path) as it:
        yield it
