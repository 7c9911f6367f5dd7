"""The parts of a task by the words that begin them, in every interface language: its marking, priority and clusters."""

from __future__ import annotations

import re

from bot.commands.task.tokens import SIGNS, Found, Tokens
from bot.core.document import Code, phrase
from bot.core.refusal import Refusal
from bot.engine import values
from bot.engine.command import Context
from bot.engine.keywords import begins_with, keywords
from bot.engine.markings import read_marking
from bot.engine.near import like
from bot.engine.priorities import known_priorities, priorities

_MOST_TOGETHER = 8  # words of one part
_SURE = 75  # of 100
CODE = re.compile(r"[A-Z]{2,5}(?:-[A-Z]{3})?")
"""The code of a cluster, as it is written."""


def marking(tokens: Tokens, at: int, ctx: Context) -> Found | None:
    """A TLP label with its colon. Raises Refusal for one that may not be shown here."""
    word, count = tokens.words[at].strip(SIGNS.replace(":", "")), 1
    if word.upper() == "TLP:" and tokens.free(at + 1):
        word, count = f"TLP:{tokens.words[at + 1].strip(SIGNS)}", 2
    if not word.upper().startswith("TLP:"):
        return None
    return Found("marking", at, count, read_marking(word, ctx))


def priority(tokens: Tokens, at: int, ctx: Context) -> Found | None:
    """``priority high``, ``high priority``, ``!high``."""
    known, plain = priorities(ctx.phrases), tokens.plain[at : at + tokens.run(at)]
    said = keywords("words-task-priority", ctx.phrases)
    if tokens.words[at].startswith("!") and plain[0]:
        return _level(plain[:1], 1, tokens, at, ctx)
    if before := begins_with(plain, said):
        return _level(plain[before:], before + 1, tokens, at, ctx) if plain[before:] else None
    level = begins_with(plain, frozenset(known))
    behind = begins_with(plain[level:], said) if level else 0
    return Found("priority", at, level + behind, known[" ".join(plain[:level])]) if behind else None


def _level(plain: tuple[str, ...], count: int, tokens: Tokens, at: int, ctx: Context) -> Found | None:
    """The level that words begin with, where something before them says that it is one."""
    known = priorities(ctx.phrases)
    if level := begins_with(plain, frozenset(known)):
        return Found("priority", at, count - 1 + level, known[" ".join(plain[:level])])
    if plain[0].isdecimal() and not tokens.goes_on(at + count, ctx):
        typed = tokens.raw(at, count)
        raise Refusal(phrase("refusal-priority", typed=Code(typed[:60])), known_priorities(ctx), wrong=[typed])
    if near := like(plain[0], known, least=_SURE):
        typed = tokens.raw(at, count)
        raise Refusal(phrase("refusal-priority", typed=Code(typed[:60])), near=near[0], wrong=[typed])
    return None


def cluster(tokens: Tokens, at: int, ctx: Context) -> Found | None:
    """The word "cluster" with the names of one or several; what leads up to it goes with it: "for the health cluster",
    "pour le cluster de la santé"."""
    known = keywords("words-task-cluster", ctx.phrases)
    begin = at + _led(tokens, at, "words-task-for", ctx)
    said = begins_with(tokens.plain[begin:], known)
    if not said:
        names, codes = _clusters(tokens, begin, ctx) if begin > at else (0, ())
        behind = begins_with(tokens.plain[begin + names :], known) if names else 0
        return Found("clusters", at, begin + names + behind - at, codes) if behind else None
    begin += said
    for name in (begin, begin + _led(tokens, begin, "words-task-of", ctx)):
        count, codes = _clusters(tokens, name, ctx)
        if count:
            return Found("clusters", at, name + count - at, codes)
    if tokens.free(begin) and CODE.fullmatch(typed := tokens.words[begin].strip(SIGNS)):
        values.clusters(typed, ctx)
    return None


def _led(tokens: Tokens, at: int, key: str, ctx: Context) -> int:
    """How many words are a preposition of those that are listed under a key, with an article behind it."""
    said = begins_with(tokens.plain[at:], keywords(key, ctx.phrases))
    articles = keywords("words-assignee-article", ctx.phrases)
    return said + begins_with(tokens.plain[at + said :], articles) if said else 0


def _clusters(tokens: Tokens, at: int, ctx: Context) -> tuple[int, tuple[str, ...]]:
    """The most words that name clusters, and which."""
    for count in range(min(tokens.run(at), _MOST_TOGETHER), 0, -1):
        codes = codes_named(tokens.raw(at, count).strip(SIGNS), ctx)
        if codes and tokens.plain[at + count - 1]:
            return count, codes
    return 0, ()


def codes_named(text: str, ctx: Context) -> tuple[str, ...]:
    """The clusters that a text names, if it says nothing else."""
    return values.clusters_named(text.replace("/", ","), ctx) or ()
