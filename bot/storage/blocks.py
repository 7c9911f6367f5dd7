"""Sets of numbers, kept block by block.

In memory a set is an integer that has the bit of each number, so that thousands are joined and compared at once. Kept
are its blocks of 4,096 numbers: a few as two bytes for each number's place in the block, more of them bit by bit, which
is faster to read. The blocks of a set that grows or shrinks are small enough to write anew, and for a row of SQLite not
to spill from its page.
"""

from __future__ import annotations

import sys
from array import array
from collections.abc import Iterable, Iterator
from itertools import islice

SIZE = 4096
"""Numbers in a block."""

_BYTES = SIZE // 8
_FEW = 48


def pack(bits: int) -> bytes:
    """A block as it is kept."""
    if bits.bit_count() > _FEW:
        return bits.to_bytes(_BYTES, "little")
    places = array("H", numbers(bits))
    if sys.byteorder == "big":
        places.byteswap()
    return places.tobytes()


def unpack(kept: bytes) -> int:
    """A block as it was packed."""
    return join([(0, kept)])


def join(blocks: Iterable[tuple[int, bytes]]) -> int:
    """The set whose blocks, each with its place, were packed; blocks of the same place are united."""
    packed = list(blocks)
    octets = bytearray(_BYTES * (max((place for place, _ in packed), default=-1) + 1))
    filled: set[int] = set()
    for place, kept in packed:
        start = place * _BYTES
        if len(kept) != _BYTES:
            for number in _few(kept):
                octets[start + (number >> 3)] |= 1 << (number & 7)
        elif place in filled:
            there = int.from_bytes(octets[start : start + _BYTES], "little")
            octets[start : start + _BYTES] = (there | int.from_bytes(kept, "little")).to_bytes(_BYTES, "little")
        else:
            octets[start : start + _BYTES] = kept
        filled.add(place)
    return int.from_bytes(octets, "little")


def _few(kept: bytes) -> array[int]:
    places = array("H", kept)
    if sys.byteorder == "big":
        places.byteswap()
    return places


def of(some: Iterable[int]) -> int:
    """The set of some numbers."""
    listed = list(some)
    octets = bytearray(max(listed, default=0) // 8 + 1)
    for number in listed:
        octets[number >> 3] |= 1 << (number & 7)
    return int.from_bytes(octets, "little")


def numbers(bits: int, limit: int | None = None) -> Iterator[int]:
    """The numbers of a set in rising order, or the first ``limit`` of them."""
    return islice(_numbers(bits), limit)


def _numbers(bits: int) -> Iterator[int]:
    digits = f"{bits:b}"[::-1]  # finding the next one in a text is faster than any arithmetic on so long a number
    at = digits.find("1")
    while at >= 0:
        yield at
        at = digits.find("1", at + 1)
