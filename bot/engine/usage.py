"""How to say a command right, made from its declaration."""

from __future__ import annotations

from bot.core.document import Block, Code, Phrase, Text, item, line, phrase
from bot.core.ports import Phrases
from bot.engine.command import Command


def usage(command: Command, prefix: str, phrases: Phrases, language: str) -> str:
    """A command as it is typed: ``/role PERSON ROLE``, what may be left out in brackets."""
    words = [prefix + " ".join(command.name)]
    for name, param in command.params.items():
        placeholder = phrases.plain(Phrase(f"param-{name.replace('_', '-')}"), language)
        words.append(f"[{placeholder}]" if param.optional else placeholder)
    return " ".join(words)


def how_to(command: Command, prefix: str, phrases: Phrases, language: str) -> list[Block]:
    """The usage of a command and, where the catalogue has one, an example."""
    blocks = [line(phrase("usage", usage=Code(usage(command, prefix, phrases, language))))]
    key = f"example-{command.key}"
    if phrases.synonyms(key, language):
        example = f"{prefix}{' '.join(command.name)} {phrases.plain(Phrase(key), language)}"
        blocks.append(line(phrase("usage-example", example=Code(example))))
    return blocks


def summary(command: Command, prefix: str, phrases: Phrases, language: str) -> Block:
    """One line of help: what to type and what it does."""
    return item(Code(usage(command, prefix, phrases, language)), Text(" — "), Phrase(f"about-{command.key}"))
