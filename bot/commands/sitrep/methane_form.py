"""The M/ETHANE form, as emergency services and forces pass on a major incident: letters or labels, in one line or in
many. Without the M, an incident is below the threshold of a major one.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.commands.sitrep.values import words
from bot.core.document import Block, Code, ToType, item, line, phrase
from bot.core.location import Grid, Named, NoSuchPlace, Point
from bot.core.refusal import Refusal
from bot.engine.command import Context, Param
from bot.engine.fields import Field, Form, fill, label, labels
from bot.engine.markings import read_marking
from bot.engine.positions import read_position
from bot.engine.values import short
from bot.engine.words import Words, fold

_MOST_WORDS = 8  # of a label
_LONGEST_PLACE = 120
_COLON = re.compile(r"[:：]")
_AROUND = " \t\n\r;,،؛"
_DASHED = re.compile(r"^([ \t]*[METHAN])[ \t]*[-–—=)][ \t]+(?=[^:：\n]*$)", re.IGNORECASE | re.MULTILINE)
"""A letter on a line of its own that no colon follows: ``T – bus in the river``."""
_HEADLINE = re.compile(r"\s*(?:M\s*/\s*)?M?ETHANE(?:[ \t]+\w+)?\s*(?=\n)", re.IGNORECASE)
"""What the report is, above it: ``M/ETHANE``, ``METHANE REPORT``."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where an incident is: a position or a name, and what was said behind a position."""

    at: Grid | Point | Named
    area: str = ""


def _place(text: str, ctx: Context) -> Place:
    typed = Words(text)
    try:
        found: Any = typed.take_longest(lambda some: read_position(some, ctx.phrases))
    except NoSuchPlace:
        raise Refusal(phrase("refusal-place", typed=Code(text[:60]))) from None
    if found is None:
        return Place(Named(short(_LONGEST_PLACE)(text, ctx)))
    return Place(found, short(_LONGEST_PLACE)(typed.rest.strip(_AROUND), ctx))


FORM: Form = (
    Field("methane-major", words),
    Field("methane-location", _place, required=True),
    Field("methane-type", words, required=True),
    Field("methane-hazards", words),
    Field("methane-access", words),
    Field("methane-casualties", words),
    Field("methane-services", words),
    Field("sitrep-marking", read_marking),
)
LETTERS = "METHANE"
"""The letters of the fields, in their order; the marking has none. E stands for the location and for the services."""


_E = "e"
_LOCATION, _SERVICES = FORM[LETTERS.index("E")], FORM[LETTERS.rindex("E")]


def blank_lines(ctx: Context) -> str:
    """The form to fill in: a letter and its label a line."""
    named = [f"{letter} – {label(field, ctx)}: " for letter, field in zip(LETTERS, FORM, strict=False)]
    return "\n".join([*named, f"{label(FORM[-1], ctx)}: {ctx.ceiling.label}"])


@dataclass(frozen=True, slots=True)
class _Methane:
    optional: bool = False

    def read(self, words: Words, ctx: Context) -> Mapping[str, Any]:
        typed = _typed(_DASHED.sub(r"\1: ", _HEADLINE.sub("", words.take_all(), count=1)), ctx)
        problems: list[Block] = []
        known = [(field, value) for field, value in typed if field is not None]
        if (first := typed[0])[0] is None and first[1]:
            if any(field.name == "methane-type" for field, _ in known):
                problems.append(item(phrase("refusal-no-label", typed=Code(first[1][:60]))))
            else:
                known.append((FORM[LETTERS.index("T")], first[1]))
        values, wrong = fill(FORM, known, ctx, complete=True)
        problems += [block for blocks in wrong.values() for block in blocks]
        if problems:
            amiss = [value for field, value in typed if field in wrong and value]
            kept = line(phrase("draft-kept", command=ToType(f"{ctx.prefix}methane")))
            raise Refusal(phrase("refusal-fields"), *problems, kept, wrong=amiss)
        return values


methane_report: Param[Mapping[str, Any]] = _Methane()
"""Everything that remains, as an M/ETHANE report: its values by the names of the fields."""


def _typed(text: str, ctx: Context) -> list[tuple[Field | None, str]]:
    """What stands behind each label; first, behind None, what stands before all of them."""
    known = _known(ctx)
    starts: list[tuple[int, int, str]] = [(0, 0, "")]
    for colon in _COLON.finditer(text):
        if (begin := _label_before(text, starts[-1][1], colon.start(), known)) is not None:
            starts.append((begin, colon.end(), fold(" ".join(text[begin : colon.start()].split()))))
    ends = [begin for begin, _, _ in starts[1:]] + [len(text)]
    pieces = [
        (name, text[begin:end].strip(_AROUND).removesuffix("."))
        for (_, begin, name), end in zip(starts, ends, strict=True)
    ]
    return [(known.get(name), value) for name, value in _told_apart(pieces, known, ctx)]


def _told_apart(pieces: list[tuple[str, str]], known: Mapping[str, Field], ctx: Context) -> list[tuple[str, str]]:
    """The same with the two E told apart: the first one is the location, unless that was said otherwise, or only the
    second one is a position."""
    located = any(name != _E and known.get(name) is _LOCATION for name, _ in pieces)
    letters = [place for place, (name, _) in enumerate(pieces) if name == _E]
    if not located and letters:
        values = [pieces[place][1] for place in letters]
        swapped = len(letters) == 2 and not _is_position(values[0], ctx) and _is_position(values[1], ctx)
        letters.pop(1 if swapped else 0)
    services = next(name for name, field in known.items() if field is _SERVICES)
    return [(services if place in letters else name, value) for place, (name, value) in enumerate(pieces)]


def _is_position(text: str, ctx: Context) -> bool:
    try:
        return not isinstance(_place(text, ctx).at, Named)
    except Refusal:
        return True


def _known(ctx: Context) -> dict[str, Field]:
    """The fields by their letters, by their labels in all interface languages, and by both as the form has them."""
    lettered = dict(zip(FORM, LETTERS, strict=False))
    found: dict[str, Field] = {fold(letter): field for field, letter in reversed(lettered.items())}
    for name, field in labels(FORM, ctx).items():
        found[name] = field
        if field in lettered:
            found[f"{fold(lettered[field])} – {name}"] = field
    return found


def _label_before(text: str, begin: int, colon: int, known: Mapping[str, Field]) -> int | None:
    """Where the longest label begins that ends at a colon, and after the label before it."""
    line = max(begin, text.rfind("\n", begin, colon) + 1)
    found = list(re.finditer(r"[^\s;؛]+", text[line:colon]))[-_MOST_WORDS:]
    for place in found:
        typed = fold(" ".join(text[line + place.start() : colon].split()))
        if typed in known:
            return line + place.start()
    return None
