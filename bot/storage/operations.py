"""Operations as rows, and back."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from pydantic import TypeAdapter

from bot.core.marking import Marking
from bot.core.place import Operation
from bot.core.rules import Rules
from bot.storage.tables import operation

OPERATION = tuple(operation.c)
"""The columns that ``read_operation`` takes, in their order."""

_RULES = TypeAdapter(Rules)


def read_operation(*values: Any) -> Operation:
    """An operation from the values of its columns."""
    id, name, zone, languages, marking, rules = values
    return Operation(id, name, zone, tuple(languages.split()), Marking(marking), _rules(rules))


def rules_to_json(rules: Rules) -> str:
    """Rules as they are kept."""
    return _RULES.dump_json(rules).decode()


@lru_cache(maxsize=64)
def _rules(body: str) -> Rules:
    return _RULES.validate_json(body)
