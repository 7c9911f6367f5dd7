"""Reading one of several things by the ``kind`` that it says it is, instead of trying to read it as each of them.

pydantic does so for unions that are told to. Those of the core don't know of pydantic, so it is told here.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import TypeAdapter
from pydantic_core import SchemaValidator

_KIND = "kind"

Schema = Mapping[str, Any]
"""A pydantic-core schema, or a part of one."""


def by_kind(adapter: TypeAdapter[Any]) -> SchemaValidator:
    """Reads what an adapter does, each union by its members' kinds."""
    schema: Schema = adapter.core_schema
    return SchemaValidator(_tagged(schema, {each["ref"]: each for each in schema.get("definitions", ())}))


def _tagged(part: Any, definitions: Mapping[str, Schema]) -> Any:
    if isinstance(part, list):
        return [_tagged(each, definitions) for each in part]
    if not isinstance(part, dict):
        return part
    if part.get("type") == "union":
        return _union(part, definitions)
    return {name: _tagged(each, definitions) for name, each in part.items()}


def _union(union: Schema, definitions: Mapping[str, Schema]) -> Schema:
    """A union whose members that have a kind are told by it; the others stand beside them."""
    members = [_tagged(each, definitions) for each in union["choices"]]
    kinds = {kind: each for each in members if (kind := _kind(each, definitions))}
    if len(kinds) < 2:
        return {**union, "choices": members}
    told = {"type": "tagged-union", "discriminator": _KIND, "choices": kinds}
    others = [each for each in members if not _kind(each, definitions)]
    return {**union, "choices": [*others, told]} if others else told


def _kind(member: Any, definitions: Mapping[str, Schema]) -> str | None:
    """What a member says it is; None if it does not."""
    schema = definitions.get(member.get("schema_ref"), member)
    if schema["type"] != "dataclass":
        return None
    fields = {each["name"]: each["schema"] for each in schema["schema"]["fields"]}
    literal = fields.get(_KIND, {}).get("schema", {})
    return str(literal["expected"][0]) if literal.get("type") == "literal" else None
