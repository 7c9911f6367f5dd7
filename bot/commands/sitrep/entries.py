"""What was typed, taken apart: labels with what stands behind them, a report's texts whole."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from rapidfuzz.fuzz import ratio
from rapidfuzz.process import extractOne

from bot.engine.fields import Field
from bot.engine.words import POINTER, fold, plain_digits

_COLON = re.compile(r"(?<!\d)[:：]|[:：](?!\d)")  # that of a time of day parts nothing
_LINE = re.compile(r"\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_PARTED = re.compile(r"\([^()]{0,200}\)|(?P<mark>[ \t\u00a0\u202f]?[;؛]|\s\|\s)")
"""What parts entries in a line, unless it stands in brackets."""
_NUMBER = re.compile(r"\d[\d\s.,'’٬]*(?:\(.*\))?", re.DOTALL)
_INLINE = re.compile(r"(?<=[.,،!?؟])\s+([^\W\d_][^.,،!?؟:：]{0,40}?)\s*(?=[:：])")
_LONGEST_LABEL = 60
_SURE = 80  # of 100: prose is full of words before colons
_BULLET = re.compile(r"[-–•*]\s+")
"""Cards of ours are lists of labels; in prose, a word behind a bullet is none unless it is known and has a colon."""
_BEFORE = re.compile(r"^(?:\d{1,2}[.)]\s+)?[^\w(\[]*(?:_{1,2}(?=\w))?")
"""A number, signs and pictures that stand before a label."""
_DASH = re.compile(r"\s+[=–—-]+\s+|\s*=\s*|\t+")
"""What may stand in the place of the colon behind a label that is known."""
_AROUND = f" \t\u00a0{POINTER}"


@dataclass(frozen=True, slots=True)
class Entry:
    """What stands behind a label. ``field`` is None where nobody knows the label ``name``, or ("") where there is
    none. ``typed`` is all of it as it was typed."""

    field: Field | None
    value: str
    typed: str
    name: str = ""


def entries(
    text: str,
    known: Mapping[str, Field],
    running: Container[str],
    inline: Container[str] = (),
    counted: Mapping[str, Field] | None = None,
) -> list[Entry]:
    """The entries of a form, in their order; the first has no label if something stands before all of them.

    A label stands at the beginning of a line or behind a semicolon, and is one only if it is ``known`` (folded) or
    looks like one that is: all other lines go on with what stands before them, as prose does. Only fields whose names
    are in ``running``, or that nothing was said of yet, can go on. Labels of fields that are ``inline`` may stand
    behind a comma or a sentence as well. ``counted`` are names (folded) that before a number alone are part of a field.
    """
    headings, counts = frozenset(name for name, field in known.items() if field.name in inline), counted or {}
    found: list[Entry] = []
    for between, piece in _pieces(text, headings):
        prose = bool(found) and between == "\n" and found[-1].field is not None and found[-1].field.name in inline
        fresh = (None if prose else _counted(piece, counts)) or _labelled(piece, known)
        if fresh and fresh.field is None and found and _goes_on_counting(found[-1], fresh, counts):
            fresh = None
        last = _last(found, piece, counts)
        if fresh is None and found and _goes_on(found[last], running):
            found[last] = _longer(found[last], between, piece)
        elif fresh is not None or piece.strip(_AROUND):
            found.append(fresh or Entry(None, piece.strip(_AROUND), piece.strip(_AROUND)))
    return [replace(each, value=each.value.strip(_AROUND + "\n")) for each in found]


def _last(found: Sequence[Entry], piece: str, counted: Mapping[str, Field]) -> int:
    """Where the entry stands that a piece goes on with: no word goes on with a count that stands alone."""
    numbered = any(map(str.isdigit, piece))
    alone = (not numbered and not each.name and each.field in counted.values() for each in reversed(found))
    return -1 - next((place for place, counts in enumerate(alone) if not counts), 0)


def _pieces(text: str, headings: frozenset[str]) -> Iterator[tuple[str, str]]:
    """Stretches that may begin with a label, each with what parts it from the one before."""
    for line in _LINE.split(text):
        marks = [found for found in _PARTED.finditer(line) if found["mark"]]
        ends = [*(found.start() for found in marks), len(line)]
        starts = [("\n", 0), *((found["mark"], found.end()) for found in marks)]
        for (between, start), stop in zip(starts, ends, strict=True):
            piece = line[start:stop]
            headed = [found.start(1) for found in _INLINE.finditer(piece) if fold(found[1]) in headings]
            begins = [begin for begin in headed if any(map(str.isalpha, piece[:begin]))]  # not behind "3."
            for begin, end in pairwise((0, *begins, len(piece))):
                yield (" " if begin else between), piece[begin:end].rstrip(" ,،" if end < len(piece) else " ")


def _labelled(piece: str, known: Mapping[str, Field]) -> Entry | None:
    typed = piece.strip(_AROUND)
    listed = _BULLET.match(typed) is not None
    for parting in (_COLON, _DASH):
        name, *rest = parting.split(typed, maxsplit=1)
        called = _undecorated(name)
        if not called or len(called) > _LONGEST_LABEL:
            continue
        if (field := known.get(fold(called))) is not None and (rest or not listed):
            return Entry(field, _bare(rest[0]) if rest else "", typed, called)
        if parting is _COLON and rest and not listed and _is_like(called, known):
            return Entry(None, rest[0], typed, called)
    return None


def _counted(piece: str, counted: Mapping[str, Field]) -> Entry | None:
    """``displaced: 3400`` with a line for itself."""
    typed = plain_digits(piece).strip(_AROUND)
    name, *rest = _COLON.split(typed, maxsplit=1)
    field = counted.get(fold(_undecorated(name))) if rest and _NUMBER.fullmatch(rest[0].strip()) else None
    return Entry(field, f"{_undecorated(name)} {rest[0].strip()}", piece.strip(_AROUND)) if field else None


def _goes_on_counting(entry: Entry, fresh: Entry, counted: Mapping[str, Field]) -> bool:
    """Whether what looks like a label is the next of several counts: ``wells: 12`` among figures."""
    return entry.field in counted.values() and plain_digits(fresh.value).strip()[:1].isdigit()


def _is_like(called: str, known: Mapping[str, Field]) -> bool:
    return extractOne(fold(called), known.keys(), scorer=ratio, score_cutoff=_SURE) is not None


def _undecorated(name: str) -> str:
    opened = _BEFORE.sub("", _BULLET.sub("", name[: 2 * _LONGEST_LABEL]))
    return re.sub(r"(?<=\w)[*_]{1,2}$", "", opened.strip(_AROUND)).strip(_AROUND)


def _bare(value: str) -> str:
    """What stands behind a label, without the signs that end its decoration: ``**Needs:** pumps``."""
    return re.sub(r"^[*_]{1,2}(?=\s|$)", "", value).strip(_AROUND)


def _goes_on(entry: Entry, running: Container[str]) -> bool:
    if entry.field is None:
        return not entry.name
    return entry.field.name in running or not entry.value.strip()


def _longer(entry: Entry, between: str, piece: str) -> Entry:
    value = f"{entry.value}{between}{piece.rstrip()}" if entry.value else piece.strip(_AROUND)
    return replace(entry, value=value)
