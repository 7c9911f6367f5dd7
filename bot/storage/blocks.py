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
from struct import Struct

SIZE = 4096
"""Numbers in a block."""

_BYTES = SIZE // 8
_NONE = bytes(_BYTES)
_FEW = 48
_WORD = Struct("<Q")


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
    whole: dict[int, bytes | bytearray] = {}
    for place, kept in blocks:
        there = whole.get(place)
        if len(kept) == _BYTES:
            whole[place] = _united(there, kept) if there else kept
            continue
        whole[place] = some = there if isinstance(there, bytearray) else bytearray(there or _BYTES)
        for number in _few(kept):
            some[number >> 3] |= 1 << (number & 7)
    return int.from_bytes(b"".join([whole.get(place, _NONE) for place in range(max(whole, default=-1) + 1)]), "little")


def _united(one: bytes | bytearray, other: bytes) -> bytes:
    return (int.from_bytes(one, "little") | int.from_bytes(other, "little")).to_bytes(_BYTES, "little")


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
    octets = bits.to_bytes(-(-bits.bit_length() // _WORD.size // 8) * _WORD.size, "little")
    for place, (word,) in enumerate(_WORD.iter_unpack(octets)):
        left = word  # arithmetic on the whole would copy it at every step
        while left:
            lowest = left & -left
            yield place * 8 * _WORD.size + lowest.bit_length() - 1
            left ^= lowest


def members(bits: int, some: Iterable[int]) -> Iterator[int]:
    """Those of some numbers that a set has, in their order."""
    octets = bits.to_bytes(bits.bit_length() // 8 + 1, "little")
    return (number for number in some if number >> 3 < len(octets) and octets[number >> 3] >> (number & 7) & 1)
