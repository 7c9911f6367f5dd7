"""Finding contacts, and looking one up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from rapidfuzz.distance import OSA
from rapidfuzz.process import extractOne

from bot.commands.poc.cards import full_card, public_card, row
from bot.commands.poc.entries import entry, public_methods, sees_private
from bot.core.cluster import CLUSTERS
from bot.core.contact import Contact
from bot.core.document import Action, Block, Code, Document, Text, document, line, phrase
from bot.core.ports import Phrases
from bot.core.refusal import Refusal
from bot.engine import params
from bot.engine.command import Context, Reply, command
from bot.engine.words import folded_words

_SHOWN = 8
_SYMBOLS = ("1️⃣", "2️⃣", "3️⃣", "4️⃣", "5️⃣", "6️⃣", "7️⃣", "8️⃣")
_MOST_WORDS = 8
_LONGEST = 200
_FORGIVING = 6  # letters from which on one may be wrong in the name of a cluster or a language
_NAMES_MANY = 4  # clusters; a word in so many of their names ("and") names none of them


@command("poc find", words=params.rest)
def find(ctx: Context, words: str) -> Reply:
    """Find contacts by function, organisation, cluster, area, language or name."""
    typed = folded_words(words[:_LONGEST])[:_MOST_WORDS]
    exact = _exact_terms(ctx.phrases)  # type: ignore[arg-type]  # a protocol does not say that it can be hashed
    found = ctx.unit.contacts.search(ctx.within, [[word, *_terms(word, exact)] for word in typed], ctx.now, _SHOWN)
    if not found.contacts:
        raise Refusal(phrase("poc-nobody"), *_near(typed, ctx), usage=False)
    listed = document(
        phrase("poc-found" if found.complete else "poc-found-some", count=found.total),
        [row(contact, ctx) for contact in found.contacts],
        [line(phrase("poc-more", count=found.total - _SHOWN))] if found.total > _SHOWN else [],
        phrase("poc-how-to-reach", command=Code(f"{ctx.prefix}poc show {found.contacts[0].label}")),
    )
    subject: dict[str, str | int] = {"words": words[:_LONGEST], "found": found.total}
    return Reply(listed.with_actions(*_show_actions(found.contacts)), subject=subject)


@command("poc show", number=params.number)
def show(ctx: Context, number: int) -> Reply:
    """Show a contact; what is private of it goes to the asker privately."""
    contact = entry(ctx, number)
    subject: dict[str, str | int] = {"contact": contact.number, "seen": "public"}
    public = public_card(contact, ctx)
    if not sees_private(ctx, contact):
        hidden = len(public_methods(contact)) < len(contact.methods)
        return Reply(public + (document(phrase("poc-private")) if hidden else Document(())), subject=subject)
    subject["seen"] = "all"
    full = full_card(contact, ctx).with_actions(_verify(contact))
    if ctx.room.direct:
        return Reply(full, subject=subject)
    return Reply(public + document(phrase("poc-sent-privately")), privately=full, subject=subject)


def _verify(contact: Contact) -> Action:
    return Action(phrase("poc-action-verify"), f"poc verify {contact.number}", "✅")


def _show_actions(contacts: Sequence[Contact]) -> list[Action]:
    return [
        Action(phrase("poc-action-show", contact=Code(contact.label)), f"poc show {contact.number}", symbol)
        for contact, symbol in zip(contacts, _SYMBOLS, strict=False)
    ]


def _near(typed: Sequence[str], ctx: Context) -> list[Block]:
    near = dict.fromkeys(word for each in typed for word in ctx.unit.contacts.near(ctx.within, each))
    return [line(phrase("poc-near", words=Text(", ".join(list(near)[:_SHOWN]))))] if near else []


def _terms(word: str, exact: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """The clusters and languages that a word names, perhaps with a wrong letter."""
    if word in exact or len(word) < _FORGIVING:
        return exact.get(word, ())
    near = extractOne(word, exact.keys(), scorer=OSA.distance, score_cutoff=1)
    return exact[near[0]] if near else ()


@lru_cache(maxsize=2)
def _exact_terms(phrases: Phrases) -> Mapping[str, tuple[str, ...]]:
    """The terms of clusters and languages by the words that name them in any interface language."""
    terms: dict[str, dict[str, None]] = {}
    for name, tag in phrases.tongues().items():
        terms.setdefault(" ".join(folded_words(name)), {})[f"language:{tag}"] = None
    for code in CLUSTERS:
        named = {code, *(phrases.plain(phrase(f"cluster-{code}"), language) for language in phrases.languages)}
        for word in {each for name in named for each in folded_words(name)}:
            terms.setdefault(word, {})[f"cluster:{code}"] = None
    return {word: tuple(some) for word, some in terms.items() if len(some) < _NAMES_MANY}
