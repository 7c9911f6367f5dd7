"""How far a text may travel: Traffic Light Protocol 2.0 (FIRST, August 2022)."""

from __future__ import annotations

from enum import IntEnum


class Marking(IntEnum):
    """A TLP 2.0 label; the greater, the narrower its circle."""

    CLEAR = 0
    GREEN = 1
    AMBER = 2
    AMBER_STRICT = 3
    RED = 4

    @property
    def label(self) -> str:
        """The label as the standard writes it, without spaces: ``TLP:AMBER+STRICT``."""
        return "TLP:" + self.name.replace("_", "+")

    @classmethod
    def parse(cls, words: str) -> Marking:
        """Read a label in any case, with or without ``TLP`` and its colon; WHITE is the old name of CLEAR.

        Raises ValueError for anything else.
        """
        name = words.strip().upper().removeprefix("TLP").lstrip(": ").replace("+", "_")
        try:
            return cls["CLEAR" if name == "WHITE" else name]
        except KeyError:
            raise ValueError(words) from None
