"""Translations that a person put right: what they may not leave out, and what they are remembered by."""

from __future__ import annotations

from collections.abc import Sequence

from bot.translation.lexicon import Lexicon
from bot.translation.pieces import Cut
from bot.translation.remembering import hollow, reviewed_key

_EXACT = {
    *("url", "email", "matrix", "tag", "glide", "record", "ip", "phone"),
    *("mgrs", "utm", "degrees", "coordinates", "plus code", "dtg"),
}
"""The kinds of entities that nobody writes in another way in another language."""


def lost(cuts: Sequence[Cut], text: str) -> tuple[str, ...]:
    """The entities that must stand in every translation of a message, and do not in this one."""
    found = ((sentence, at) for each in cuts for sentence in each.sentences for at in sentence.found)
    kept = [sentence.text[at.start : at.end] for sentence, at in found if at.kind in _EXACT]
    there = _squeezed(text)
    return tuple(dict.fromkeys(each for each in kept if _squeezed(each) not in there))


def put_right(lexicon: Lexicon, cuts: Sequence[Cut], source: str, target: str, text: str) -> tuple[str, str]:
    """What a person's translation of a message is remembered by, and as: with holes in the place of its entities."""
    _, hidden = whole(cuts)
    alike, same = reviewed_keys(lexicon, cuts, source, target)
    named = True
    for number, each in sorted(enumerate(hidden), key=lambda each: -len(each[1])):
        named &= each in text
        text = text.replace(each, f"{{{number}}}", 1)
    return (alike if named else same), text


def reviewed_keys(lexicon: Lexicon, cuts: Sequence[Cut], source: str, target: str) -> tuple[str, str]:
    """What a person's translation is remembered by: for all messages with the same words, whatever the entities in
    them, and for those with the same entities, too, where it does not name each as it stands."""
    words, hidden = whole(cuts)
    return (
        reviewed_key(lexicon, words, source, target),
        reviewed_key(lexicon, "\0".join([words, *hidden]), source, target),
    )


def _squeezed(text: str) -> str:
    """A text as it is compared with another: a grid reference is the same with spaces and without."""
    return "".join(text.split()).casefold()


def whole(cuts: Sequence[Cut]) -> tuple[str, list[str]]:
    """A message with holes, a line a block, and what is in them."""
    lines, hidden = list[str](), list[str]()
    for each in cuts:
        for sentence in each.sentences:
            lines.append(hollow(sentence.text, sentence.found))
            hidden += [sentence.text[found.start : found.end] for found in sentence.found]
    return "\n".join(lines), hidden
