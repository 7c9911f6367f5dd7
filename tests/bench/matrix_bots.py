"""The bots that are compared, each as the process that an operator would start."""

import secrets
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import yaml

from tests.live.synapse.listener import NotHeardError
from tests.live.synapse.person import Person
from tests.live.synapse.server import Synapse

LIAISON = Path(sys.executable).with_name("liaison")


@dataclass(frozen=True)
class Stage:
    """Where a bot is measured: its account, a directory to work in, and a room with the one who drives it."""

    server: Synapse
    directory: Path
    driver: Person
    room: str
    bot: str
    password: str
    process: subprocess.Popen[bytes] | None = None

    def signal(self, what: signal.Signals) -> None:
        """Send a signal to the bot's process."""
        assert self.process is not None
        self.process.send_signal(what)


Command = Callable[[Stage], list[str]]


def bare(stage: Stage) -> list[str]:
    return [sys.executable, "-m", "tests.bench.matrix_echo", stage.server.url, stage.bot, stage.password]


def liaison(stage: Stage) -> list[str]:
    path = stage.directory / "config.yaml"
    path.touch(mode=0o600)
    path.write_text(yaml.safe_dump(_configuration(stage)))
    return [str(LIAISON), "run", "--config", str(path)]


def _configuration(stage: Stage) -> dict[str, object]:
    operation = {
        "name": "Benchmark",
        "zone": "UTC",
        "languages": ["en"],
        "admins": [stage.driver.user_id],
        "rooms": [{"matrix": stage.room, "languages": ["en"]}],
    }
    account = {
        "homeserver": stage.server.url,
        "user_id": stage.bot,
        "password": stage.password,
        "allowed_inviters": [stage.driver.user_id],
    }
    return {"data_dir": str(stage.directory / "data"), "matrix": account, "operations": [operation]}


@asynccontextmanager
async def on_stage(server: Synapse, directory: Path, command: Command) -> AsyncIterator[Stage]:
    """The bot, running and in the room, with its first answer behind it."""
    suffix, password = secrets.token_hex(4), secrets.token_hex(8)
    bot = await server.register(f"bot-{suffix}", password)
    async with await Person.enter(server, f"driver-{suffix}") as driver:
        room = await driver.create_room("Benchmark", invite=[bot])
        stage = Stage(server, directory, driver, room, bot, password)
        with _running(stage, command) as process:
            await _until_it_answers(stage)
            yield replace(stage, process=process)


@contextmanager
def _running(stage: Stage, command: Command) -> Iterator[subprocess.Popen[bytes]]:
    stage.directory.mkdir()
    log = stage.directory / "bot.log"
    with log.open("wb") as output:
        process = subprocess.Popen(command(stage), stdin=subprocess.DEVNULL, stdout=output, stderr=output)
    try:
        yield process
    except NotHeardError as silence:
        silence.add_note(f"the bot's log:\n{log.read_text()}")
        raise
    finally:
        process.terminate()
        process.wait()


async def _until_it_answers(stage: Stage) -> None:
    await stage.driver.wait_for(
        stage.room, lambda heard: heard.state_key == stage.bot and heard.content.get("membership") == "join"
    )
    await stage.driver.ask(stage.room, "!ping whether you are there")
