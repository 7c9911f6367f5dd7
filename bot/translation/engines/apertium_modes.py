"""The pairs of languages that Apertium has on a machine: one mode file each, a shell pipeline of programs."""

from __future__ import annotations

import re
import shlex
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.translation.engines.codes import tag

_CRASHING = {("ru", "uk"), ("uk", "ru"), ("ru", "be"), ("be", "ru")}
"""They print nothing, with exit status 0 (Debian 12's packages)."""

_NAME = re.compile(r"([a-z]{2,3})-([a-z]{2,3}(?:_[A-Z]{2})?)")
_PROGRAMS = re.compile(r"(?:lt|cg|lrx|lsx|rtx|hfst)-proc|apertium-[a-z0-9-]+")
_ARGUMENTS = {"$1": ["-n"], "$2": []}  # -n: a word that is not known stays as it is, without a mark


@dataclass(frozen=True, slots=True)
class Mode:
    """How a pair is translated: the programs that a text goes through, with their arguments."""

    stages: tuple[tuple[str, ...], ...]


def modes(folder: Path) -> Mapping[tuple[str, str], Mode]:
    """The modes of a folder by their languages (BCP 47); none where there is no folder."""
    found: dict[tuple[str, str], Mode] = {}
    for file in sorted(folder.glob("*.mode")):
        name = _NAME.fullmatch(file.stem)
        mode = _read(file.read_text(encoding="utf-8")) if name else None
        source, target = (tag(name[1]), tag(name[2])) if name else (None, None)
        if mode and source and target and (source, target) not in _CRASHING:
            found[source, target] = mode
    return found


def _read(pipeline: str) -> Mode | None:
    """A pipeline's stages; None where it is anything but a row of Apertium's own programs."""
    stages: list[tuple[str, ...]] = []
    for command in pipeline.strip().split("|"):
        program, *arguments = shlex.split(command) or [""]
        if not _PROGRAMS.fullmatch(program):
            return None
        plain = [word for argument in arguments for word in _ARGUMENTS.get(argument, [argument])]
        stages.append((program, "-z", *plain))
    return Mode(tuple(stages))
