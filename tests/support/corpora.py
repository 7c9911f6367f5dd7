"""Texts by the language they are in, as the files beside the tests have them: ``[en]``, then a text a line."""

from __future__ import annotations

from pathlib import Path

CORPORA = Path(__file__).parent.parent / "corpora"


def corpus(name: str) -> list[tuple[str, str]]:
    """Each text of a file after its language. Lines with ``# `` say something about the file."""
    found: list[tuple[str, str]] = []
    language = ""
    for line in (CORPORA / name).read_text(encoding="utf-8").splitlines():
        if line.startswith("[") and line.endswith("]") and len(line) <= 6:
            language = line[1:-1]
        elif line and not line.startswith("# "):
            found.append((language, line))
    return found
