"""The pairs of languages that Apertium has on a machine: one mode file each, a shell pipeline of programs."""

from __future__ import annotations

import re
import shlex
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

_TWO_LETTERS = {
    "afr": "af", "ara": "ar", "arg": "an", "bel": "be", "bul": "bg", "cat": "ca", "cym": "cy", "dan": "da", "deu": "de",
    "eng": "en", "epo": "eo", "eus": "eu", "fra": "fr", "glg": "gl", "hin": "hi", "ind": "id", "isl": "is", "ita": "it",
    "kaz": "kk", "mkd": "mk", "mlt": "mt", "nld": "nl", "nno": "nn", "nob": "nb", "oci": "oc", "pol": "pl", "por": "pt",
    "ron": "ro", "rus": "ru", "slv": "sl", "spa": "es", "srd": "sc", "swe": "sv", "tat": "tt", "ukr": "uk", "urd": "ur",
    "zlm": "ms",
}  # fmt: skip
"""ISO 639-3 to 639-1, of the languages that Apertium has released pairs for."""

_CRASHING = {("ru", "uk"), ("uk", "ru"), ("ru", "be"), ("be", "ru")}
"""They print nothing, with exit status 0 (Debian 12's packages)."""

_NAME = re.compile(r"([a-z]{2,3})-([a-z]{2,3})(?:_([A-Z]{2}))?")
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
        if name and mode and (pair := (_tag(name[1]), _tag(name[2], name[3]))) not in _CRASHING:
            found[pair] = mode
    return found


def _tag(code: str, country: str | None = None) -> str:
    tag = _TWO_LETTERS.get(code, code)
    return f"{tag}-{country}" if country else tag


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
