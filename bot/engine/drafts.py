"""Forms that were not filed: what was typed of each, one beside the other, until it is filed."""

from __future__ import annotations

from collections import Counter
from datetime import datetime

from bot.core.document import Block, ToType, line, phrase
from bot.core.marking import Marking
from bot.core.people import Person
from bot.core.place import Operation
from bot.core.refusal import Refusal
from bot.core.stores import Unit
from bot.engine.command import Context
from bot.engine.words import folded_words

_MOST = 20  # of one person and family
_PUT_RIGHT = 3  # words


def keep_draft(
    unit: Unit, within: Operation, person: Person, family: str, typed: str, *, marking: Marking, now: datetime
) -> None:
    """Keep what was typed, in the place of what it puts right. ``marking`` is how high it may be marked."""
    drop_draft(unit, within, person, family, typed)
    for oldest in unit.drafts.all(within, person, family, Marking.RED)[_MOST - 1 :]:
        unit.drafts.drop(oldest)
    unit.drafts.add(within, person, family, typed, marking=marking, now=now)


def drop_draft(unit: Unit, within: Operation, person: Person, family: str, typed: str) -> None:
    """Forget what was put right by what is typed now: but for a few words, all of it is there."""
    for draft in unit.drafts.all(within, person, family, Marking.RED):
        if _holds(typed, draft.text):
            unit.drafts.drop(draft)


def no_draft_of(ctx: Context, typed: str = "") -> None:
    """A form of the asker's was filed, as they typed it now or (``typed``) before: no draft of it is left."""
    drop_draft(ctx.unit, ctx.within, ctx.person, ctx.family, typed or ctx.typed)


def draft_of(ctx: Context, number: int | None, none: str) -> tuple[str, Marking, list[Block]]:
    """What the asker typed last, or (``number`` 2 and on) before that, how high it may be marked, and how to get at
    what is older. Raises Refusal, worded by the key ``none``, if there is nothing that may be shown here."""
    kept, at = ctx.unit.drafts.all(ctx.within, ctx.person, ctx.family, ctx.ceiling), number or 1
    if not kept:
        raise Refusal(none, usage=False)
    if not 1 <= at <= len(kept):
        raise Refusal(phrase("draft-fewer", count=len(kept)), usage=False)
    how = ToType(f"{ctx.prefix}{ctx.family} draft {at + 1}")
    older = [line(phrase("draft-older", count=len(kept) - at, command=how))] if len(kept) > at else []
    return kept[at - 1].text, kept[at - 1].marking, older


def _holds(typed: str, draft: str) -> bool:
    words = Counter(folded_words(draft))
    missing = (words - Counter(folded_words(typed))).total()
    return missing <= _PUT_RIGHT and 2 * missing < max(words.total(), 1)
