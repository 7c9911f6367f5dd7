"""The arguments of a command, read one after another."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from bot.core.document import Phrase, Text, phrase
from bot.core.refusal import Refusal
from bot.engine.command import Command, Context, Param
from bot.engine.words import Words

_LONGEST = 200  # characters that are given back


def read_params(command: Command, words: Words, ctx: Context) -> Mapping[str, Any]:
    """Read what was typed behind a command. Raises Refusal for what is missing, wrong or too much."""
    values: dict[str, Any] = {}
    for name, param in command.params.items():
        begin = words.next
        try:
            values[name] = _read(name, param, words, ctx)
        except Refusal as refusal:
            refusal.about = refusal.about or name
            if words.at <= begin:
                words.drop(1)
            raise
        finally:
            words.places[name] = (begin, max(begin, words.at))
    if rest := words.rest:
        words.places[""] = (words.next, words.next + len(rest))
        raise Refusal(phrase("refusal-too-much", typed=Text(rest[:_LONGEST])), about="")
    return values


@contextmanager
def about(name: str) -> Iterator[None]:
    """Whatever is refused meanwhile is about an argument, though it is read only now."""
    try:
        yield
    except Refusal as refusal:
        refusal.about = refusal.about or name
        raise


def _read(name: str, param: Param[Any], words: Words, ctx: Context) -> Any:
    if not words.rest and not param.optional:
        raise Refusal(phrase("refusal-missing", param=placeholder(name)))
    return param.read(words, ctx)


def placeholder(name: str, *, strong: bool = False) -> Phrase:
    """What stands for an argument in a usage: ``PERSON``."""
    return Phrase(f"param-{name.replace('_', '-')}", strong=strong)
