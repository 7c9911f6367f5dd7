"""Which command a text names: any prefix, any interface language."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from bot.core.document import phrase
from bot.core.people import Role
from bot.core.ports import Menu, Phrases
from bot.engine.command import Command
from bot.engine.near import like
from bot.engine.words import POINTER, Place, Words, fold

_COMMAND = re.compile(r"([/!])([^\W\d_][^\s@]*)(?:@(\S+))?(?=\s|$)(.*)", re.DOTALL)
_EDGE = POINTER + "".join(
    sign for sign in map(chr, range(0x10000)) if sign.isspace() or unicodedata.category(sign) == "Cf"
)
"""What nobody means who has it around a text: space, and signs that direct writing, or point at what was wrong in a
quotation of ours, which are copied along with a command."""
_CODE = re.compile(rf"[{_EDGE}]*(`+)(.*)\1[{_EDGE}]*", re.DOTALL)
"""A text that is marked as code in the plain words of Matrix clients."""
_JOINERS = "\u200c\u200d"
_GUESSES = 3
_PROSE = 2  # words behind one that is like a command's: with fewer it was meant for that command
_MENU_NAME = re.compile(r"[a-z0-9_]{1,32}")


@dataclass(frozen=True, slots=True)
class Unknown:
    """A command that nobody knows. ``near`` are those it might have been meant for, nearest first.

    ``place`` is where in the text the word stands that nobody knows, if one does. ``family`` has no command of that
    name.
    """

    typed: str
    near: tuple[Command, ...]
    prefix: str
    place: Place | None = None
    family: str = ""


@dataclass(frozen=True, slots=True)
class Call:
    """A command that somebody named, and the words behind it.

    ``otherwise`` is what to answer where those words are no arguments of it: another of its family was meant. ``word``
    is the command's own, where its family's stood for both.
    """

    command: Command
    words: Words
    prefix: str
    otherwise: Unknown | None = None
    word: str = ""

    @property
    def typed(self) -> str:
        """All that was typed, as it can be typed again behind the family's word."""
        return f"{self.word} {self.words.whole}".strip()


class Router:
    """Finds commands by their words in every interface language; English words are understood everywhere."""

    def __init__(self, commands: Iterable[Command], phrases: Phrases) -> None:
        self.commands = tuple(commands)
        self._phrases = phrases
        self._families: dict[str, str] = {}
        self._by_name: dict[tuple[str, ...], Command] = {}
        self._lasts: dict[str, dict[Command, None]] = {}
        for language in phrases.languages:
            for command in self.commands:
                self._learn(command, language)

    def _learn(self, command: Command, language: str) -> None:
        """English comes first, so that another language's word never takes an English one's meaning."""
        family, *_ = command.name
        for typed in (family, *self._phrases.synonyms(f"cmd-{family}", language)):
            self._families.setdefault(fold(typed), family)
        lasts = (command.name[-1], *self._phrases.synonyms(f"cmd-{command.key}", language))
        for typed in lasts if len(command.name) > 1 else ():
            self._by_name.setdefault((family, fold(typed)), command)
            self._lasts.setdefault(fold(typed), {})[command] = None
        if len(command.name) == 1:
            self._by_name.setdefault((family,), command)

    def read(self, text: str, names: Collection[str]) -> Call | Unknown | None:
        """The command that a text names; None if it is no command, or one for another bot.

        ``names`` are what the bot is called where the text was said.
        """
        addressed = _addressed(text, names)
        return self._resolve(*addressed) if addressed else None

    def _resolve(self, prefix: str, first: str, place: Place, words: Words) -> Call | Unknown:
        family = self._families.get(fold(first))
        if family is None:
            return Unknown(first, self._near_with(first, words), prefix, place)
        behind = words.again()
        begin, second = behind.next, behind.take()
        if two := self._by_name.get((family, fold(second))):
            return Call(two, behind, prefix)
        near = self._near_in(family, second) if second else ()
        where = (begin, behind.at) if second else None
        unknown = Unknown(f"{first} {second}".strip(), near, prefix, where, family)
        one = self._by_name.get((family,))
        if one and (one.params or not second or len(self.family(family)) == 1):
            return Call(one, words, prefix, unknown if second else None)
        both = self._by_name.get((family, fold(first)))  # "/rfa" alone stands for "/request rfa", "/rfa list" does not
        if both and not (near and len(behind.rest.split()) < _PROSE):
            return Call(both, words, prefix, word=first)
        return unknown

    def _near(self, typed: str) -> tuple[Command, ...]:
        """Commands like a word: all whose own word it is, which somebody took for a family's; or else a few whose word,
        or whose family's, is like it."""
        if named := self._lasts.get(fold(typed)):
            return tuple(named)
        known = self._lasts | {word: {self.family(name)[0]: None} for word, name in self._families.items()}
        return tuple(dict.fromkeys(each for word in like(typed, known, _GUESSES) for each in known[word]))[:_GUESSES]

    def _near_with(self, first: str, words: Words) -> tuple[Command, ...]:
        """Commands like a word, those before the others that have what stands behind it as their own word."""
        near, second = self._near(first), fold(words.again().take())
        named = [self._by_name.get((each.name[0], second)) for each in near]
        return tuple(dict.fromkeys([*filter(None, named), *near]))[:_GUESSES]

    def _near_in(self, family: str, typed: str) -> tuple[Command, ...]:
        known = {name[1]: command for name, command in self._by_name.items() if name[0] == family and len(name) > 1}
        return tuple(dict.fromkeys(known[word] for word in like(typed, known, _GUESSES)))

    def family(self, name: str) -> tuple[Command, ...]:
        """The commands of a family, in the order of their declaration."""
        return tuple(command for command in self.commands if command.name[0] == name)

    def named(self, typed: str) -> tuple[Command, ...]:
        """The command, or the family of commands, that somebody names without a prefix; none if nobody knows it."""
        first, second = [*map(fold, typed.lstrip("/!").split()), "", ""][:2]
        family = self._families.get(first)
        if family is None:
            return ()
        one = self._by_name.get((family, second))
        if one is None and second and len(self.family(family)) > 1:
            return ()
        return (one,) if one else self.family(family)

    def near(self, typed: str) -> tuple[Command, ...]:
        """Commands that somebody may have meant who names one that nobody knows, nearest first."""
        read = self.read(f"/{typed.lstrip('/!')}", ())
        missed = read.otherwise if isinstance(read, Call) else read
        return missed.near if missed else ()

    def menus(self) -> tuple[Menu, ...]:
        """The commands as menus of a platform: a family each, in every interface language.

        Platforms take plain Latin names: a family keeps its English one where its own in a language cannot be so put.
        """
        families = {name: self.family(name)[0] for name in dict.fromkeys(each.name[0] for each in self.commands)}
        menus = []
        for language in self._phrases.languages:
            for private, admins in ((True, False), (False, False), (False, True)):
                entries = [
                    (self._menu_name(name, language), self._phrases.plain(phrase(f"about-{name}"), language))
                    for name, command in families.items()
                    if admins or command.role < Role.ADMIN
                ]
                menus.append(Menu(language, tuple(entries), private, admins))
        return tuple(menus)

    def _menu_name(self, family: str, language: str) -> str:
        own = fold(self._phrases.synonyms(f"cmd-{family}", language)[0])
        return own if _MENU_NAME.fullmatch(own) else family


def _is_word(name: str) -> bool:
    """Whether this may name a command: letters with their marks, digits, hyphens; never a path or an abbreviation."""
    return all(sign.isalnum() or sign in "_-" + _JOINERS or unicodedata.category(sign)[0] == "M" for sign in name)


def _addressed(text: str, names: Collection[str]) -> tuple[str, str, Place, Words] | None:
    """The prefix of a text that is meant for the bot, the command's first word and where it stands, and the others."""
    code = _CODE.fullmatch(text)
    text = (text[: code.end(2)] if code else text).rstrip(_EDGE)
    begin = code.start(2) if code else 0
    begin = len(text) - len(text[begin:].lstrip(_EDGE))
    if (typed := _COMMAND.match(text, begin)) and _is_word(typed[2]):
        prefix, name, addressee, _ = typed.groups()
        if addressee is not None and fold(addressee) not in map(fold, names):
            return None
        return prefix, name, (begin, typed.start(4)), Words(text, typed.start(4))
    for name in sorted(filter(None, names), key=len, reverse=True):
        for called, ends in (("@" + name.removeprefix("@"), " \n:,"), (name, ":,")):
            end = begin + len(called)
            if fold(text[begin:end]) == fold(called) and (end == len(text) or text[end] in ends):
                words = Words(text, len(text) - len(text[end:].lstrip(" \n:,")))
                place = words.next
                return "!", words.take() or "help", (place, words.at), words
    return None
