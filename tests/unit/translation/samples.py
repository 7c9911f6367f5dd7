"""The catalogues as they are written: their messages, variables, and arguments to try them with."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

import bot.translation

LOCALES = Path(bot.translation.__file__).parent / "locales"
COUNTS = (0, 1, 2, 3, 11, 100)
"""A number for each of the plural categories of CLDR, in the languages that have them all."""
_PLURALS = {"zero", "one", "two", "few", "many"}


@cache
def messages(language: str) -> dict[str, ast.Message]:
    """All messages of a language by their key."""
    return {message.id.name: message for _, message in entries(language)}


def entries(language: str) -> list[tuple[str, ast.Message]]:
    """Each message of a language with the name of the file it stands in."""
    return [(file, entry) for file, entry in parts(language) if isinstance(entry, ast.Message)]


@cache
def parts(language: str) -> list[tuple[str, ast.EntryType]]:
    """All that the files of a language consist of, with their names."""
    files, parser = sorted((LOCALES / language).glob("*.ftl")), FluentParser(with_spans=False)
    return [(file.name, part) for file in files for part in parser.parse(file.read_text("utf-8")).body]


def own_words(message: ast.Message) -> str:
    """A message's text without what stands in braces."""
    found = _Words()
    found.visit(message)
    return " ".join(found.texts)


class _Words(Visitor):
    def __init__(self) -> None:
        self.texts: list[str] = []

    def visit_TextElement(self, node: ast.TextElement) -> None:
        self.texts.append(node.value)


class _Variables(Visitor):
    def __init__(self) -> None:
        self.named: set[str] = set()
        self.counted: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.named.add(node.id.name)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:
        keys = {variant.key for variant in node.variants}
        if isinstance(node.selector, ast.VariableReference) and any(_counts(key) for key in keys):
            self.counted.add(node.selector.id.name)
        self.generic_visit(node)


def _counts(key: ast.Identifier | ast.NumberLiteral) -> bool:
    return isinstance(key, ast.NumberLiteral) or key.name in _PLURALS


@cache
def _variables(message: ast.Message) -> _Variables:
    found = _Variables()
    found.visit(message)
    return found


def variables(message: ast.Message) -> set[str]:
    """The names of a message's variables."""
    return _variables(message).named


def trials(message: ast.Message) -> Iterator[dict[str, int | str]]:
    """Arguments to format a message with: each plural where it counts, a word elsewhere."""
    found = _variables(message)
    for count in COUNTS if found.counted else COUNTS[:1]:
        yield {name: count if name in found.counted else "word" for name in found.named}


@cache
def any_key_with_arguments() -> list[tuple[str, tuple[str, ...]]]:
    """Every English message that names something, with the names."""
    return [(key, tuple(sorted(variables(one)))) for key, one in messages("en").items() if variables(one)]
