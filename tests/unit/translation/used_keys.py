"""Which keys of the catalogues the program names, by reading it."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import bot
from bot.engine.command import Command
from bot.engine.fields import Field

NAMING = {"phrase", "Phrase", "Refusal", "labelled", "TransportState", "synonyms"}
"""Calls whose first argument is a key."""


@dataclass(frozen=True)
class Use:
    """A key as a call names it; one that ends in ``*`` stands for all that begin so.

    ``args`` are the names of what it is given, or None where the call does not show them.
    """

    key: str
    args: frozenset[str] | None
    place: str


def uses() -> list[Use]:
    """Every use of a key in the program."""
    return _read()[0]


def mentions() -> set[str]:
    """Every string of the program that could be a key: a use that no call shows, as in a table of keys."""
    return _read()[1]


@cache
def _read() -> tuple[list[Use], set[str]]:
    """Both, read file by file: all that the program consists of would fill the memory."""
    root = Path(bot.__file__).parent
    used: list[Use] = []
    mentioned: set[str] = set()
    for file in sorted(root.rglob("*.py")):
        nodes = list(ast.walk(ast.parse(file.read_text(encoding="utf-8"))))
        used += _in_file(nodes, file.relative_to(root))
        mentioned |= {key for node in nodes if isinstance(node, ast.expr) for key in _keys(node)}
    return used, mentioned


def command_keys(command: Command) -> set[str]:
    """The keys that a command needs: its names, a line about it and about its family, its placeholders."""
    params = {f"param-{name.replace('_', '-')}" for name in command.params}
    family = command.name[0]
    return {f"cmd-{family}", f"cmd-{command.key}", f"about-{family}", f"about-{command.key}"} | params


def field_names() -> set[str]:
    """The names of all fields of forms that commands take."""
    modules = [module for name, module in sys.modules.items() if name.startswith("bot.commands.")]
    forms = [value for module in modules for value in vars(module).values() if isinstance(value, tuple)]
    return {field.name for form in forms for field in form if isinstance(field, Field)}


def _in_file(nodes: list[ast.AST], name: Path) -> Iterator[Use]:
    for node in nodes:
        if isinstance(node, ast.Call):
            function = _name(node.func)
            place = f"{name}:{node.lineno}"
            if function in NAMING and node.args:
                args = _arguments(node, function)
                yield from (Use(key, args, place) for key in _keys(node.args[0]))
            for keyword in node.keywords:
                if keyword.arg == "phrase":
                    yield from (Use(key, None, place) for key in _keys(keyword.value))


def _name(function: ast.expr) -> str:
    """What a call calls: a function of ours by its name, or the one method that takes a key."""
    method = getattr(function, "attr", "")
    return method if method == "synonyms" else getattr(function, "id", "")


def _arguments(call: ast.Call, function: str) -> frozenset[str] | None:
    if function != "phrase" or any(keyword.arg is None for keyword in call.keywords):
        return frozenset() if function in ("Refusal", "labelled", "TransportState") else None
    return frozenset(str(keyword.arg).replace("_", "-") for keyword in call.keywords)


def _keys(node: ast.expr) -> Iterator[str]:
    """The keys that an expression can be: a string, one of two, or what an f-string begins with."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _keys(node.body)
        yield from _keys(node.orelse)
    elif isinstance(node, ast.JoinedStr):
        first = node.values[0]
        if isinstance(first, ast.Constant) and isinstance(first.value, str):
            yield f"{first.value}*"
