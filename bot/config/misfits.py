"""The settings' own check of types, in an operator's words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import is_dataclass
from typing import Any, get_args, get_type_hints

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from bot.config.mistake import Finding, nearest
from bot.config.secret import SECRETS
from bot.config.settings import Settings

_PLAIN = {
    "missing": ("the key is missing", "Add it."),
    "string_type": ("this must be text", "Put it in quotes."),
    "path_type": ("this must be a folder's name", "Write it as text, in quotes."),
    "string_too_short": ("this is empty", "Fill it in."),
    "bool_parsing": ("this must be true or false", "Write true or false."),
    "bool_type": ("this must be true or false", "Write true or false."),
    "int_parsing": ("this must be a whole number", "Write digits only."),
    "int_type": ("this must be a whole number", "Write digits only."),
    "tuple_type": ("this must be a list", "Write [one, another], or a line with '- ' for each."),
    "too_short": ("the list is empty", "Name at least one."),
    "model_type": ("this must be a section of keys", "Indent its keys below it."),
    "dataclass_type": ("this must be a section of keys", "Indent its keys below it."),
}
_UNKNOWN = ("extra_forbidden", "unexpected_keyword_argument")


def misfits(values: dict[str, object]) -> tuple[Settings | None, list[Finding]]:
    """The settings that these values make, or what keeps them from it."""
    try:
        return Settings.model_validate(values), []
    except ValidationError as error:
        return None, [_finding(details) for details in error.errors(include_url=False) if not _follows(details)]


def _follows(error: ErrorDetails) -> bool:
    """Whether a list is only "too short" for its entries being wrong, which is said already."""
    return error["type"] == "too_short" and bool(error["input"])


def _finding(error: ErrorDetails) -> Finding:
    key, kind, context = error["loc"], error["type"], error.get("ctx", {})
    if kind in _UNKNOWN:
        known = sorted(_known(key[:-1]))
        return Finding(
            key, f"unknown key '{key[-1]}'", nearest(str(key[-1]), known, f"Known here: {', '.join(known)}.")
        )
    if kind == "mistake":
        return Finding(key, context["what"], context["remedy"])
    if kind in ("literal_error", "enum"):
        return Finding(key, "the value is not one of those possible", f"Write {context['expected']}.")
    if kind == "greater_than_equal":
        return Finding(key, "the number is too small", f"Write {context['ge']} or more.")
    if kind == "less_than_equal":
        return Finding(key, "the number is too big", f"Write {context['le']} or less.")
    what, remedy = _PLAIN.get(kind, (error["msg"][:1].lower() + error["msg"][1:], "See config.example.yaml."))
    return Finding(key, what, remedy)


def _known(key: tuple[str | int, ...]) -> set[str]:
    """The keys that the section at ``key`` may have."""
    section: type = Settings
    for part in key:
        if isinstance(part, str):
            section = next(_sections(get_type_hints(section)[part]))
    names = {name for name in get_type_hints(section) if not name.startswith(("_", "model_"))}
    return names | {f"{name}_file" for name in names if name in SECRETS}


def _sections(annotation: Any) -> Iterator[type]:
    """The classes of settings within an annotation such as ``tuple[RoomSettings, ...] | None``."""
    if isinstance(annotation, type) and (is_dataclass(annotation) or issubclass(annotation, BaseModel)):
        yield annotation
    for part in get_args(annotation):
        yield from _sections(part)
