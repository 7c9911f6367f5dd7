"""A YAML file as plain values that still know their lines."""

from __future__ import annotations

from dataclasses import dataclass, field

import yaml

from bot.config.mistake import Finding, Key


@dataclass(slots=True)
class Source:
    """Plain values, the line of each key (from 1), and what was wrong with the YAML itself."""

    values: object = None
    lines: dict[Key, int] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)

    def line(self, key: Key) -> int | None:
        """The line of a key or, where the file has none, of the section in which it would stand."""
        while key and key not in self.lines:
            key = key[:-1]
        return self.lines.get(key)


def parse(text: str) -> Source:
    """Read YAML 1.1 text. Mistakes of syntax and keys that stand twice are findings, not exceptions."""
    source = Source()
    try:
        loader = yaml.SafeLoader(text)
        node = loader.get_single_node()
        if node is not None:
            source.values = _values(loader, node, (), source)
    except yaml.MarkedYAMLError as error:
        if error.problem_mark:
            source.lines[()] = error.problem_mark.line + 1
        what = f"this is not YAML: {error.problem}"
        source.findings.append(Finding((), what, "Check indents, quotes and colons."))
    except RecursionError:
        source.findings.append(
            Finding((), "the file has no end: its parts hold each other", "Remove the aliases (*name).")
        )
    except yaml.reader.ReaderError as error:
        source.lines[()] = text.count("\n", 0, error.position) + 1
        what = "this line has a character that YAML does not allow"
        source.findings.append(Finding((), what, "Remove it, and save the file as UTF-8 text."))
    return source


def _values(loader: yaml.SafeLoader, node: yaml.Node, key: Key, source: Source) -> object:
    source.lines.setdefault(key, node.start_mark.line + 1)
    if isinstance(node, yaml.MappingNode):
        return _section(loader, node, key, source)
    if isinstance(node, yaml.SequenceNode):
        return [_values(loader, entry, (*key, index), source) for index, entry in enumerate(node.value)]
    try:
        return loader.construct_object(node)
    except ValueError:  # what looks like a date, and is none
        return node.value


def _section(loader: yaml.SafeLoader, node: yaml.MappingNode, key: Key, source: Source) -> dict[str, object]:
    section: dict[str, object] = {}
    for name, value in node.value:
        here = (*key, str(name.value))
        if here[-1] in section:
            first = source.lines[here]
            source.lines[here] = name.start_mark.line + 1
            source.findings.append(Finding(here, f"the key stands twice (first in line {first})", "Keep one of them."))
            continue
        source.lines[here] = name.start_mark.line + 1
        section[str(here[-1])] = _values(loader, value, here, source)
    return section
