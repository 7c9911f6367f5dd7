"""Somebody's account on a platform."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Account:
    """Somebody's account on a platform: ``matrix`` and ``@ana:example.org``, ``telegram`` and ``12345``."""

    platform: str
    id: str

    def __str__(self) -> str:
        return self.id if self.platform == "matrix" else f"{self.platform}:{self.id}"
