"""What a catalogue's files say, an entry at a time: to take all of them apart would be half of the bot's start.

Source of the format: Project Fluent, syntax 1.0, in which an entry begins with its key at the start of a line.
"""

from __future__ import annotations

import re
from importlib.resources.abc import Traversable

from fluent.runtime import FluentResource
from fluent.syntax.ast import Junk, MessageReference, Resource, TermReference
from fluent.syntax.visitor import Visitor

_ENTRY = re.compile(r"^(-?[a-zA-Z][\w-]*) *=", re.MULTILINE | re.ASCII)


class Written:
    """The entries of a language's ``.ftl`` files by their keys; of two with one key the first counts."""

    def __init__(self, folder: Traversable) -> None:
        self._texts: dict[str, tuple[str, str]] = {}
        for file in sorted(folder.iterdir(), key=lambda file: file.name):
            if file.name.endswith(".ftl"):
                self._add(f"{folder.name}/{file.name}", file.read_text(encoding="utf-8"))

    def _add(self, place: str, text: str) -> None:
        found = list(_ENTRY.finditer(text))
        ends = [entry.start() for entry in found[1:]] + [len(text)]
        for entry, end in zip(found, ends, strict=True):
            self._texts.setdefault(entry[1], (place, text[entry.start() : end]))
        _parsed(place, text[: found[0].start() if found else None])  # comments

    def __contains__(self, key: str) -> bool:
        return key in self._texts

    def read(self, key: str) -> list[Resource]:
        """An entry, after all that it refers to. Raises ValueError where something there is not Fluent."""
        found: dict[str, Resource] = {}
        wanted = [key]
        while wanted:
            name = wanted.pop()
            if name in self._texts and name not in found:
                found[name] = _parsed(*self._texts[name])
                wanted += _references(found[name])
        return list(reversed(found.values()))


def _parsed(place: str, text: str) -> Resource:
    resource = FluentResource(text)
    for junk in (entry for entry in resource.body if isinstance(entry, Junk)):
        raise ValueError(f"{place} has something that is not Fluent: {junk.content!r}")
    return resource


def _references(resource: Resource) -> list[str]:
    found = _References()
    found.visit(resource)
    return found.keys


class _References(Visitor):
    def __init__(self) -> None:
        self.keys: list[str] = []

    def visit_MessageReference(self, node: MessageReference) -> None:
        self.keys.append(node.id.name)

    def visit_TermReference(self, node: TermReference) -> None:
        self.keys.append(f"-{node.id.name}")
        self.generic_visit(node)
