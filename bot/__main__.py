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
    verify = _add(audit.add_subparsers(metavar="COMMAND", required=True), "verify", "check that nobody changed it")
    verify.add_argument("head", nargs="?", default="", metavar="HEAD", help="one that was noted, or its beginning")
    _translating(commands)
    return parser


def _translating(commands: Commands) -> None:
    """The commands about translation; they need no configuration."""
    translate = _add(commands, "translate", "translate a text, or each line of standard input")
    translate.add_argument("--from", dest="source", default="auto", metavar="LANGUAGE", help="default: %(default)s")
    translate.add_argument("--to", dest="target", default="en", metavar="LANGUAGE", help="default: %(default)s")
    translate.add_argument("--operation", metavar="NAME", help="whose terms, names and rules count")
    translate.add_argument(
        "--marking", default="GREEN", metavar="LABEL", help="how far the text may go; default: %(default)s"
    )
    translate.add_argument("--detect", action="store_true", help="only say which language it is in")
    translate.add_argument("--among", metavar="LANGUAGES", help="which languages it may be in: en,fr,…")
    translate.add_argument("--json", action="store_true", help="say how it was done, a JSON object a line")
    translate.add_argument("text", nargs="?", metavar="TEXT", help="the text; - for lines of standard input")
    engines = _add(commands, "engines", "name the engines, their pairs, and a test sentence in each")
    engines.set_defaults(operation=None)
    for command in (translate, engines):
        command.add_argument("--engine", metavar="NAME", help="ask this one only")


def _add(commands: Commands, task: str, help: str) -> argparse.ArgumentParser:
    """A command that reads the configuration."""
    command = commands.add_parser(task, help=help)
    default = Path(os.environ.get("LIAISON_CONFIG", "config.yaml"))
    command.add_argument("--config", type=Path, metavar="FILE", default=default, help="default: %(default)s")
    command.set_defaults(task=task)
    return command


if __name__ == "__main__":
    sys.exit(main())
