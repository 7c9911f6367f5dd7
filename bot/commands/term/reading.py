"""Terms as people type them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.core.document import Code, Text, phrase
from bot.core.lexicon import Wording
from bot.core.refusal import Refusal
from bot.engine.command import Context
from bot.engine.words import fold

_LONGEST = 100  # characters of a wording
_PAIR = re.compile(
    r"""\s*([^\W\d_]{2,20}(?:-\w+)?)\s*[:=]\s*(?:"([^"]+)"|“([^”]+)”|«\s*([^»]+?)\s*»|([^\s,;،؛"“«]+))[\s,;،؛]*"""
)
_ACRONYM = re.compile(r"([^\W\d_][\w./&-]{1,14})\s*\(([^()]{4,90})\)")

Wordings = tuple[Wording, ...]


def typed(text: str, ctx: Context) -> Wordings:
    """What is typed as ``en:"cordon" fr:"bouclage"``. Raises Refusal where it is not so, or names one language only."""
    found: list[Wording] = []
    at = 0
    while at < len(text):
        pair = _PAIR.match(text, at)
        if pair is None:
            raise Refusal(phrase("term-pairs", typed=Code(text[at : at + 40])), about="term")
        found.append(wording(language(pair[1], ctx), next(filter(None, pair.groups()[1:]), "")))
        at = pair.end()
    return whole(found)


def whole(found: list[Wording]) -> Wordings:
    """A term's wordings. Raises Refusal for fewer than two languages, or one that is named twice."""
    languages = [each.language for each in found]
    if len(set(languages)) < len(languages):
        twice = next(each for each in languages if languages.count(each) > 1)
        raise Refusal(phrase("term-twice", language=Code(twice)), about="term")
    if len(found) < 2:
        raise Refusal(phrase("term-alone"), about="term")
    return tuple(found)


def language(named: str, ctx: Context) -> str:
    """The tag of a language, by its tag or its name in any language of ours. Raises Refusal."""
    tag = ctx.phrases.tongues().get(fold(named.strip()))
    if tag is None:
        raise Refusal(phrase("refusal-language", typed=Text(named[:40])), about="term")
    return tag


def wording(tag: str, said: str) -> Wording:
    """What is said in a language; ``NGO (non-governmental organisation)`` is an acronym. Raises Refusal."""
    words = " ".join(said.split())
    if len(words) > _LONGEST:
        raise Refusal(phrase("term-long", typed=Text(words[:40]), limit=_LONGEST), about="term")
    acronym = _ACRONYM.fullmatch(words)
    return Wording(tag, acronym[1], acronym[2]) if acronym else Wording(tag, words)


def shown(wordings: Wordings) -> Iterator[tuple[str, str]]:
    """Each language with what is said in it, an acronym with what it stands for."""
    for each in wordings:
        yield each.language, f"{each.word} ({each.full})" if each.full else each.word
