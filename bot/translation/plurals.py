"""Plurals of terms, as far as a rule tells them: "points of contact", « points de contrôle »."""

from __future__ import annotations

import re
from collections.abc import Sequence

_Rules = Sequence[tuple[str, str]]

_RULES: dict[str, _Rules] = {
    "en": (("(?<=[^aeiou])y$", "ies"), ("(?<=[sxz])$|(?<=[cs]h)$", "es"), ("man$", "men"), ("$", "s")),
    "fr": (("(?<=[sxz])$|^(?=non$)", ""), ("al$", "aux"), ("(?<=eu)$|(?<=eau)$", "x"), ("$", "s")),
    "es": (("z$", "ces"), ("ón$", "ones"), ("án$", "anes"), ("(?<=[aeiouáéó])$", "s"), ("(?<=s)$", ""), ("$", "es")),
    "pt": (("ão$", "ões"), ("m$", "ns"), ("(?<=[aou])l$", "is"), ("(?<=[rz])$", "es"), ("(?<!s)$", "s")),
    "it": (("[oe]$", "i"), ("a$", "e"), ("$", "")),
    "ca": (("a$", "es"), ("(?<=s)$", ""), ("$", "s")),
}  # fmt: skip
"""What a word's end becomes: the first rule that fits."""

_LINK = re.compile(
    r"\b(?:of|for|in|to|at|on|and|de|des|du|del|della|di|da|do|a|à|en|para|pour|por|per|au|et|y|e)\b|\bd[’']"
)


def plural(term: str, language: str) -> str | None:
    """A term in the plural; None where no rule is known, or it is an acronym."""
    code = language.partition("-")[0]
    rules = _RULES.get(code)
    if rules is None or term.isupper():
        return None
    link = _LINK.search(term, 1)
    head, rest = (term[: link.start()], term[link.start() :]) if link else (term, "")
    words = head.split()
    first = len(words) - 1 if code == "en" else 0  # elsewhere, adjectives have a plural, too
    ended = [*words[:first], *(_many(word, rules) for word in words[first:])]
    return " ".join(ended) + head[len(head.rstrip()) :] + rest


def _many(word: str, rules: _Rules) -> str:
    for end, becomes in rules:
        if re.search(end, word):
            return re.sub(end, becomes, word, count=1)
    return word
