"""Open requests that ask for the same, before another is filed."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz.fuzz import token_set_ratio

from bot.core.document import Action, Code, Document, ToType, document, phrase
from bot.core.request import Request
from bot.engine.command import Context
from bot.engine.request_cards import row
from bot.engine.words import fold, folded_words

_LOOKED_AT = 20
_SYMBOLS = ("1️⃣", "2️⃣", "3️⃣")
_SHOWN = len(_SYMBOLS)
_MOST_WORDS = 8
_SAME = 80  # of 100
_NEAR = 60  # of 100; enough where place or cluster are the same as well


def alike(ctx: Context, fresh: Request) -> list[Request]:
    """The open requests that look most like a fresh one: by their words, where they are for, and their clusters."""
    words = folded_words(fresh.title)[:_MOST_WORDS]
    if not words:
        return []
    found = ctx.unit.requests.search(ctx.within, [[word] for word in words], ctx.ceiling, _LOOKED_AT, open=True)
    scored = [(_score(fresh, each), each) for each in found.records if each.type is fresh.type]
    return [each for score, each in sorted(scored, key=lambda pair: -pair[0]) if score >= _SAME][:_SHOWN]


def look_alikes(ctx: Context, near: Sequence[Request], anyway: str) -> Document:
    """Some requests that look like a fresh one, to join one of them or to file it ``anyway``: a command, without
    prefix."""
    said = document(
        phrase("request-alike", count=len(near)),
        [row(each, ctx.zone) for each in near],
        phrase(
            "request-alike-how",
            file=ToType(f"{ctx.prefix}{anyway}"),
            join=ToType(f"{ctx.prefix}request join {near[0].ref}"),
        ),
    )
    joining = (
        Action(phrase("request-action-join", request=Code(str(each.ref))), f"request join {each.number}", symbol)
        for each, symbol in zip(near, _SYMBOLS, strict=False)
    )
    return said.with_actions(Action(phrase("request-action-anyway"), anyway, "🆕"), *joining)


def _score(fresh: Request, other: Request) -> float:
    score = token_set_ratio(_plain(fresh.description), _plain(other.description))
    if _elsewhere(fresh, other):
        return 0
    shared = str(fresh.place) == str(other.place) if fresh.place and other.place else False
    shared = shared or bool(set(fresh.clusters) & set(other.clusters))
    return max(score, _SAME) if shared and score >= _NEAR else score


def _elsewhere(fresh: Request, other: Request) -> bool:
    """Whether the two are for places that are known and differ."""
    return bool(fresh.place and other.place) and fold(str(fresh.place)) != fold(str(other.place))


def _plain(text: str) -> str:
    return " ".join(folded_words(text))
