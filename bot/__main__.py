"""The command line: ``liaison`` or ``python -m bot``."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from bot import __version__

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # argparse has no public name for it


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the arguments say. Returns 0, or 1 if it failed, or 2 if the arguments or the configuration are wrong."""
    try:
        asked = _parser().parse_args(arguments)
    except SystemExit as end:  # argparse has said what there was to say
        return int(end.code or 0)
    from bot import operate  # noqa: PLC0415  # late, so that --help and typing mistakes are answered at once

    return operate.TASKS[asked.task](asked)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("liaison", description="A coordination bot for multinational relief operations.")
    parser.add_argument("--version", action="version", version=f"liaison {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    _add(commands, "run", "run the bot until it is told to stop")
    commands.add_parser("demo", help="try the bot in this terminal").set_defaults(task="demo")
    check = _add(commands, "check-config", "name every mistake in a configuration")
    check.add_argument("file", nargs="?", type=Path, metavar="FILE", help="the same as --config FILE")
    _add(commands, "health", "ask the running bot whether it is well")
    database = commands.add_parser("db", help="look after the database")
    _add(database.add_subparsers(metavar="COMMAND", required=True), "upgrade", "bring its tables up to date")
    events = commands.add_parser("events", help="look after events whose handling failed")
    kinds = events.add_subparsers(metavar="COMMAND", required=True)
    _add(kinds, "failed", "list them")
    _add(kinds, "replay", "handle one of them again").add_argument("id", type=int, metavar="ID")
    audit = commands.add_parser("audit", help="look after the record of who did what")
    _add(audit.add_subparsers(metavar="COMMAND", required=True), "verify", "check that nobody changed it")
    return parser


def _add(commands: Commands, task: str, help: str) -> argparse.ArgumentParser:
    """A command that reads the configuration."""
    command = commands.add_parser(task, help=help)
    default = Path(os.environ.get("LIAISON_CONFIG", "config.yaml"))
    command.add_argument("--config", type=Path, metavar="FILE", default=default, help="default: %(default)s")
    command.set_defaults(task=task)
    return command


if __name__ == "__main__":
    sys.exit(main())
