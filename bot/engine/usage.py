"""How to say a command right, made from its declaration."""

from __future__ import annotations

from bot.core.document import Block, Code, Phrase, Text, item, line, phrase
from bot.core.ports import Phrases
from bot.engine.command import Command


def usage(command: Command, prefix: str, phrases: Phrases, language: str, number: int | None = None) -> str:
    """A command as it is typed: ``/role PERSON ROLE``, what may be left out in brackets.

    ``number`` is that of a record, to stand in the place of the first argument.
    """
    words = [prefix + " ".join(command.name)]
    for name, param in command.params.items():
        placeholder = phrases.plain(Phrase(f"param-{name.replace('_', '-')}"), language)
        words.append(f"[{placeholder}]" if param.optional else placeholder)
    if number is not None:
        words[1:2] = [str(number)]
    return " ".join(words)


def how_to(command: Command, prefix: str, phrases: Phrases, language: str) -> list[Block]:
    """The usage of a command and an example of it."""
    said = line(phrase("usage", usage=Code(usage(command, prefix, phrases, language))))
    return [said, *example(command, prefix, phrases, language)]


def example(command: Command, prefix: str, phrases: Phrases, language: str) -> list[Block]:
    """A command as it could be typed, where that is more than its usage shows."""
    key = f"example-{command.key}"
    if not phrases.synonyms(key, language):
        return []
    typed = f"{prefix}{' '.join(command.name)} {phrases.plain(Phrase(key), language)}"
    return [line(phrase("usage-example", example=Code(typed)))]


def summary(command: Command, prefix: str, phrases: Phrases, language: str) -> Block:
    """One line of help: what to type and what it does."""
    return item(Code(usage(command, prefix, phrases, language)), Text(" — "), Phrase(f"about-{command.key}"))
