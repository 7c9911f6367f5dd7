"""How to say a command right, made from its declaration."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.core.document import Block, Code, Phrase, Text, item, line, phrase
from bot.core.ports import Phrases
from bot.engine.command import Command


def usage(command: Command, prefix: str, phrases: Phrases, language: str, number: int | None = None) -> str:
    """A command as it is typed: ``/role PERSON ROLE``, what may be left out in brackets.

    ``number`` is that of a record, to stand in the place of the first argument.
    """
    words = [prefix + called(command.name, phrases, language)]
    for name, param in command.params.items():
        placeholder = phrases.plain(Phrase(f"param-{name.replace('_', '-')}"), language)
        words.append(f"[{placeholder}]" if param.optional else placeholder)
    if number is not None:
        words[1:2] = [str(number)]
    return " ".join(words)


def called(name: Sequence[str], phrases: Phrases, language: str) -> str:
    """The words of a command, or of a family, in a language: ``contacto buscar`` for ``poc find``."""
    keys = ["-".join(name[:count]) for count in range(1, len(name) + 1)]
    own = (phrases.synonyms(f"cmd-{key}", language) for key in keys)
    return " ".join(next(iter(words), english) for words, english in zip(own, name, strict=True))


def second_words(commands: Iterable[Command], phrases: Phrases, language: str) -> str:
    """What may follow the word of a family: ``find | show | add``."""
    names = (called(each.name, phrases, language).split() for each in commands)
    return " | ".join(last for _, *rest in names for last in rest)


def help_on(family: str, prefix: str, phrases: Phrases, language: str) -> Code:
    """How to ask for help on a family."""
    return Code(f"{prefix}{called(('help',), phrases, language)} {called((family,), phrases, language)}")


def how_to(command: Command, prefix: str, phrases: Phrases, language: str) -> list[Block]:
    """The usage of a command and an example of it."""
    said = line(phrase("usage", usage=Code(usage(command, prefix, phrases, language))))
    return [said, *example(command, prefix, phrases, language)]


def example(command: Command, prefix: str, phrases: Phrases, language: str) -> list[Block]:
    """A command as it could be typed, where that is more than its usage shows."""
    key = f"example-{command.key}"
    if not phrases.synonyms(key, language):
        return []
    typed = f"{prefix}{called(command.name, phrases, language)} {phrases.plain(Phrase(key), language)}"
    return [line(phrase("usage-example", example=Code(typed)))]


def summary(command: Command, prefix: str, phrases: Phrases, language: str) -> Block:
    """One line of help: what to type and what it does."""
    return item(Code(usage(command, prefix, phrases, language)), Text(" — "), Phrase(f"about-{command.key}"))
