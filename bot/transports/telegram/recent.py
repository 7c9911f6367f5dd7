"""A short memory: what was noted last, up to a number of things."""

from __future__ import annotations

from collections import OrderedDict
from typing import Generic, TypeVar

K = TypeVar("K")
V = TypeVar("V")


class Recent(Generic[K, V]):
    """Remembers the latest ``most`` things until the bot stops."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._noted: OrderedDict[K, V] = OrderedDict()

    def note(self, key: K, value: V) -> None:
        """Remember a value, as the latest one."""
        self._noted[key] = value
        self._noted.move_to_end(key)
        if len(self._noted) > self._most:
            self._noted.popitem(last=False)

    def get(self, key: K) -> V | None:
        """The value, if it is remembered."""
        return self._noted.get(key)

    def forget(self, key: K) -> None:
        """It is not needed any more."""
        self._noted.pop(key, None)
