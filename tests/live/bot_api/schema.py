"""The Bot API's types, as a validator of what goes in and what comes out."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from tests.live.bot_api import schema_source
from tests.live.bot_api.files import Upload

_CONSTANT = re.compile(r"(?:always|must be) ['“\"]?(\w+)['”\"]?$")
_MEMBER = re.compile(r"^ ?- (\w+)$", re.MULTILINE)
_BETWEEN = re.compile(r", | and | or ")
_TRUTHS = {"true", "yes", "1"}


@dataclass(frozen=True)
class Field:
    name: str
    type: str
    required: bool


@dataclass(frozen=True)
class Definition:
    """A type with fields, or the union of other types, or a method with parameters."""

    name: str
    fields: Mapping[str, Field]
    members: tuple[str, ...]
    constants: Mapping[str, str]  # "always 'emoji'": what tells the members of a union apart


class Schema:
    def __init__(self, source: Mapping[str, Any]) -> None:
        entries = [child for item in source["items"] for child in item["children"]]
        self.types = {e["name"]: _definition(e) for e in entries if e["category"] == "types"}
        self.methods = {e["name"].lower(): _definition(e) for e in entries if e["category"] == "methods"}
        self.reactions = _reactions(entries)

    def problems(self, value: object, type_: str, path: str = "result") -> Iterator[str]:
        """Everything in which the value differs from the type."""
        if type_.startswith("Array of "):
            if not isinstance(value, list):
                yield f"{path}: {value!r} is not an array"
            else:
                for index, item in enumerate(value):
                    yield from self.problems(item, type_.removeprefix("Array of "), f"{path}[{index}]")
        elif len(names := _BETWEEN.split(type_)) > 1:
            yield from self._union_problems(value, tuple(names), path)
        elif definition := self.types.get(type_):
            yield from self._object_problems(value, definition, path)
        elif not _fits(value, type_):
            yield f"{path}: {value!r} is not {type_}"

    def _union_problems(self, value: object, names: tuple[str, ...], path: str) -> Iterator[str]:
        likely = [n for n in names if n not in self.types or _may_be(value, self.types[n])]
        attempts = [list(self.problems(value, name, path)) for name in likely]
        if not attempts:
            yield f"{path}: {value!r} is none of {', '.join(names)}"
        elif all(attempts):
            yield from min(attempts, key=len)

    def _object_problems(self, value: object, definition: Definition, path: str) -> Iterator[str]:
        if definition.members:
            yield from self._union_problems(value, definition.members, path)
        elif definition.name == "InputFile":
            if not isinstance(value, Upload):
                yield f"{path}: {value!r} is not an uploaded file"
        elif not isinstance(value, dict):
            yield f"{path}: {value!r} is not {definition.name}"
        else:
            yield from self.field_problems(value, definition, path)

    def field_problems(self, value: Mapping[str, Any], definition: Definition, path: str) -> Iterator[str]:
        """The fields of an object, or the parameters of a method."""
        for name in definition.fields.keys() - value.keys():
            if definition.fields[name].required:
                yield f"{path}.{name}: missing in {definition.name}"
        for name, item in value.items():
            if field := definition.fields.get(name):
                yield from self.problems(item, field.type, f"{path}.{name}")
                if definition.constants.get(name, item) != item:
                    yield f"{path}.{name}: {item!r} is not {definition.constants[name]!r}"
            else:
                yield f"{path}.{name}: unknown to {definition.name}"

    def read(self, method: Definition, raw: Mapping[str, Any], files: Mapping[str, Upload]) -> dict[str, Any]:
        """A request's parameters, each turned from form text into its type where it can be."""
        attached = {value for value in raw.values() if isinstance(value, str) and value.startswith("attach://")}
        names = raw.keys() | {name for name in files if f"attach://{name}" not in attached}
        return {
            name: _decode(files.get(name, raw.get(name)), method.fields[name].type, files)
            if name in method.fields
            else raw.get(name)
            for name in sorted(names)
        }


@cache
def standard() -> Schema:
    return Schema(schema_source.load())


def _definition(entry: Mapping[str, Any]) -> Definition:
    fields = {a["name"]: Field(a["name"], a["type"], bool(a.get("required"))) for a in entry["annotations"]}
    constants = {a["name"]: found[1] for a in entry["annotations"] if (found := _CONSTANT.search(a["description"]))}
    members = () if fields else tuple(_MEMBER.findall(entry["description"]))
    return Definition(entry["name"], fields, members, constants)


def _reactions(entries: list[dict[str, Any]]) -> frozenset[str]:
    """The emoji a reaction may be; the manual lists them where the type is described."""
    emoji = next(e for e in entries if e["name"] == "ReactionTypeEmoji")["annotations"][1]
    return frozenset(re.findall(r'"([^"]+)"', emoji["rst_description"]))


def _may_be(value: object, definition: Definition) -> bool:
    return not isinstance(value, dict) or all(
        value.get(name) == constant for name, constant in definition.constants.items()
    )


def _fits(value: object, type_: str) -> bool:
    whole = isinstance(value, int) and not isinstance(value, bool)
    return {
        "Integer": whole,
        "Float": whole or isinstance(value, float),
        "String": isinstance(value, str),
        "Boolean": isinstance(value, bool),
        "True": value is True,
    }[type_]


def _decode(value: Any, type_: str, files: Mapping[str, Upload]) -> Any:
    if not isinstance(value, str):
        return value
    if "InputFile" in type_:
        return files.get(value.removeprefix("attach://"), value)
    if type_ in {"Boolean", "True"}:
        return value.lower() in _TRUTHS
    if type_ == "String" or (type_ == "Integer or String" and not re.fullmatch(r"-?\d+", value)):
        return value
    try:
        return json.loads(value)
    except ValueError:
        return value
