"""Bytes of files."""

from __future__ import annotations

from collections.abc import Collection
from typing import Protocol


class Blobs(Protocol):
    """Bytes of files, by their SHA-256 (hex)."""

    def keep(self, data: bytes, origin: str | None = None) -> str:
        """Keep bytes and return what they are known by. ``origin`` names the message that they are passed on of: they
        are kept for it alone, until it is taken back or forgotten."""
        ...

    def fetch(self, digest: str) -> bytes:
        """The bytes. Raises KeyError if there are none."""
        ...

    def forget(self, origins: Collection[str]) -> None:
        """Let go of what was passed on of some messages."""
        ...
