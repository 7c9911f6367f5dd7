"""What an operator asks for on the command line. Every answer is a line that says what happened or what to do."""

from __future__ import annotations

import argparse
import asyncio
import gc
import json
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from http.client import HTTPConnection, HTTPException
from types import ModuleType
from typing import Any

from bot import logs
from bot.config import ConfigError, HttpSettings, LogSettings, Mistake, Settings, load
from bot.core.ports import Stopped
from bot.core.stores import DeadLetter, StoreUnavailable

DONE, FAILED, WRONG = 0, 1, 2
_INTERRUPTED = 130  # as shells have it: 128 and the number of SIGINT
RARELY = (20_000, 50, 100)  # how often memory is looked through for what nobody needs any more (gc.set_threshold)
_PATIENCE = 5.0  # seconds that a bot may take to say how it is


def run(asked: argparse.Namespace) -> int:
    """Run the bot until SIGTERM or SIGINT."""
    return _with_settings(asked, lambda settings: asyncio.run(_app().run(settings)))


def demo(_asked: argparse.Namespace) -> int:
    """Play the demonstration, then take what is typed."""
    logs.set_up(LogSettings(level="warning"))
    with suppress(KeyboardInterrupt):
        asyncio.run(_app().demo())
    return DONE


def check(asked: argparse.Namespace) -> int:
    """Say what is wrong with a configuration, or what it sets up."""
    asked.config = asked.file or asked.config

    def summary(settings: Settings) -> None:
        _say(f"{asked.config} is right.")
        for operation in settings.operations:
            rooms = ", ".join(f"{room.platform} {room.place}" for room in operation.rooms) or "no rooms"
            _say(f"  {operation.name}: {rooms}")

    return _with_settings(asked, summary)


def upgrade(asked: argparse.Namespace) -> int:
    """Bring the database's tables up to date."""

    def work(settings: Settings) -> None:
        applied = _app().upgrade(settings)
        _say(f"Upgraded: {', '.join(applied)}." if applied else "The database is up to date.")

    return _with_settings(asked, work)


def failed(asked: argparse.Namespace) -> int:
    """List the events whose handling failed; what was said in them is not shown."""

    def work(settings: Settings) -> None:
        letters = _app().failed_events(settings)
        for letter in letters:
            _say(_row(letter))
        _say(f"{len(letters)} failed. Replay one: liaison events replay ID" if letters else "No event has failed.")

    return _with_settings(asked, work)


def replay(asked: argparse.Namespace) -> int:
    """Put a failed event back among those to handle."""

    def work(settings: Settings) -> int:
        if _app().replay_event(settings, asked.id):
            _say(f"Event {asked.id} waits to be handled again; a running bot takes it up within a minute.")
            return DONE
        _complain(f"No event {asked.id} has failed. See: liaison events failed")
        return FAILED

    return _with_settings(asked, work)


def verify(asked: argparse.Namespace) -> int:
    """Check the hash chain of the audit, and that a head that was noted before is still in it."""

    def work(settings: Settings) -> int:
        noted = asked.head.strip(".…").lower()
        chain = _app().audit_chain(settings, noted)
        if chain.broken is not None:
            _complain(f"Entry {chain.broken} of the audit does not follow from those before it: it was changed.")
        elif chain.missing:
            _complain(f"The end of the audit was cut off: {chain.missing} of its entries are missing.")
        elif noted and chain.noted is None:
            _complain(
                f"No entry has the head {noted}. This is not the audit that it was noted of, or no longer all of it."
            )
        else:
            _say(f"{chain.entries} entries, all as they were made. Head: {chain.head}")
            if chain.noted is not None:
                _say(f"The head {noted} is that of entry {chain.noted}.")
            return DONE
        return FAILED

    return _with_settings(asked, work)


def translate(asked: argparse.Namespace) -> int:
    """Translate a text, or say which language it is in."""
    return _interpret("detect" if asked.detect else "translate", asked)


def engines(asked: argparse.Namespace) -> int:
    """Name the engines that there are, and try them."""
    return _interpret("engines", asked)


def _interpret(task: str, asked: argparse.Namespace) -> int:
    from bot.interpret import tasks  # noqa: PLC0415 -- with the engines, which take a while to load

    logs.set_up(LogSettings(level="error"))
    try:
        return int(asyncio.run(getattr(tasks, task)(asked)))
    except KeyboardInterrupt:
        return _INTERRUPTED
    except BrokenPipeError:  # whoever read it has read enough; what is left must not be written when the program ends
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except ConfigError as error:
        for mistake in error.mistakes:
            _complain(f"{asked.config}: {mistake}")
    except (ValueError, StoreUnavailable) as error:
        _complain(str(error))
    return WRONG


def health(asked: argparse.Namespace) -> int:
    """Ask the running bot how it is."""

    def work(settings: Settings) -> int:
        if settings.http is None:
            _complain("The bot does not serve its health: add an 'http' section to the configuration.")
            return WRONG
        try:
            report = _report(settings.http)
        except (OSError, HTTPException, ValueError):
            _complain(f"No answer from {settings.http.host}:{settings.http.port}. Is the bot running?")
            return FAILED
        for platform, state in report["transports"].items():
            _say(f"{platform}: {state['state'].removeprefix('state-')} since {state['since']}")
        _say(f"{'ready' if report['ready'] else 'not ready'}, lag {report['lag_seconds']:.1f} s")
        return DONE if report["ready"] else FAILED

    return _with_settings(asked, work)


TASKS: dict[str, Callable[[argparse.Namespace], int]] = {
    "run": run,
    "demo": demo,
    "check-config": check,
    "upgrade": upgrade,
    "failed": failed,
    "replay": replay,
    "verify": verify,
    "health": health,
    "translate": translate,
    "engines": engines,
}


def _with_settings(asked: argparse.Namespace, work: Callable[[Settings], int | None]) -> int:
    """Do the work with what the configuration says, and report in one line whatever keeps it from being done."""

    def warn(mistake: Mistake) -> None:
        _complain(f"{asked.config}: warning: {mistake}")

    try:
        settings = load(asked.config, os.environ, warn)
    except ConfigError as error:
        for mistake in error.mistakes:
            _complain(f"{asked.config}: {mistake}")
        return WRONG
    logs.set_up(settings.log, settings.secrets)
    try:
        return work(settings) or DONE
    except OSError as error:
        _complain(f"{error}. Check the address, the path or the rights that this names.")
    except (Stopped, StoreUnavailable) as error:
        _complain(str(error))
    return FAILED


def _app() -> ModuleType:
    """All parts, joined: loaded only where it is needed (a health check runs often)."""
    gc.set_threshold(*RARELY)  # what is loaded stays: to look through it often is a tenth of the start
    from bot import app  # noqa: PLC0415 -- late, for the reason above

    return app


def _report(http: HttpSettings) -> dict[str, Any]:
    connection = HTTPConnection(http.host, http.port, timeout=_PATIENCE)
    try:
        connection.request("GET", "/health")
        return dict(json.loads(connection.getresponse().read()))
    finally:
        connection.close()


def _row(letter: DeadLetter) -> str:
    return f"{letter.id}  {letter.at:%Y-%m-%d %H:%MZ}  {letter.event.kind} in {letter.event.room}  error {letter.error}"


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")


def _complain(line: str) -> None:
    sys.stderr.write(f"{line}\n")
