"""Folders with models for CTranslate2: which languages they are for, and how texts are put to them.

Two layouts are known. Argos Translate's packages, unpacked: ``metadata.json``, ``sentencepiece.model`` and the model in
``model/``. OPUS-MT's models as CTranslate2's converters write them: ``model.bin`` beside ``source.spm`` and
``target.spm``, and the languages in the folder's name; one for several languages has words such as ``>>por<<`` in its
vocabulary, which are said before a text to ask for one of them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.translation.engines.codes import tag

_NAMED = re.compile(
    r"([a-z]{2,3})[-_]((?:[a-z]{2,3}|ROMANCE)(?:_[A-Za-z]{2})?)"
    r"(?:[-_](?:ct2|ctranslate2|int8|int16|b?float\d\d|fp\d\d))*"
)
_FAMILY = re.compile(
    r".*opus-?mt(?:[-_](?:tc|big|base|tiny|bible))*[-_]|(?:translate|ct2|ctranslate2)[-_]", re.IGNORECASE
)
_ASKED_FOR = re.compile(r">>(\w{2,3}(?:_\w+)?)<<")
_END = "</s>"


class NoModel(Exception):
    """A folder has no model that can be used. The message says why and ``remedy`` what to do."""

    def __init__(self, why: str, remedy: str) -> None:
        self.remedy = remedy
        super().__init__(why)


@dataclass(frozen=True, slots=True)
class Model:
    """A model. ``targets`` are its languages with the word that asks for each, "" where there is only one.

    That word is put before the text, or where ``asks_target`` before the translation; ``ends`` says that the end of a
    text must be marked for it.
    """

    folder: Path
    source_pieces: Path
    target_pieces: Path
    sources: tuple[str, ...]
    targets: Mapping[str, str]
    asks_target: bool = False
    ends: bool = False


def models(path: Path, sources: Sequence[str] = (), targets: Sequence[str] = ()) -> list[Model]:
    """The model in a folder, or all those in folders directly within it. The languages are said where a name does not
    tell them. Raises NoModel."""
    if not path.is_dir():
        raise NoModel(f"there is no folder {path}", "Name the folder of a model, or one with such folders in it.")
    if _is_model(path):
        return [_model(path, sources, targets)]
    found = [_model(each, sources, targets) for each in sorted(path.iterdir()) if _is_model(each)]
    if not found:
        remedy = "Unpack an Argos package there, or convert an OPUS-MT model with ct2-opus-mt-converter."
        raise NoModel(f"there is no model in {path}", remedy)
    return found


def _is_model(folder: Path) -> bool:
    return (folder / "model.bin").is_file() or (folder / "metadata.json").is_file()


def _model(folder: Path, sources: Sequence[str], targets: Sequence[str]) -> Model:
    if (folder / "metadata.json").is_file():
        return _argos(folder)
    for name in ("source.spm", "target.spm"):
        if not (folder / name).is_file():
            raise NoModel(f"{folder} has no {name}", "Copy it there from the model that was converted.")
    named = _NAMED.fullmatch(_FAMILY.sub("", folder.name, count=1))
    sources = tuple(sources) or _tags(named[1] if named else None)
    asked = dict(_asked_for(folder))
    if targets:
        asked = {each: asked.get(each, "") for each in targets}
    elif not asked:
        asked = dict.fromkeys(_tags(named[2] if named else None), "")
    if not sources or not asked:
        remedy = "Say them with 'sources' and 'targets', such as [es, pt]."
        raise NoModel(f"the name of {folder} does not tell its languages", remedy)
    return Model(folder, folder / "source.spm", folder / "target.spm", sources, asked, ends=_marks_no_end(folder))


def _argos(folder: Path) -> Model:
    told = _json(folder / "metadata.json")
    source, target = (tag(str(told.get(key, ""))) for key in ("from_code", "to_code"))
    pieces, model = folder / "sentencepiece.model", folder / "model"
    if not source or not target:
        raise NoModel(f"{folder / 'metadata.json'} names no languages", "Unpack the package anew.")
    if not pieces.is_file() or not (model / "model.bin").is_file():
        remedy = "Take another version of the package: only those with a sentencepiece.model and a model can be used."
        raise NoModel(f"{folder} has no sentencepiece.model, or no model/model.bin", remedy)
    return Model(model, pieces, pieces, (source,), {target: str(told.get("target_prefix") or "")}, asks_target=True)


def _tags(code: str | None) -> tuple[str, ...]:
    found = tag(code) if code else None
    return (found,) if found else ()


def _asked_for(folder: Path) -> Iterator[tuple[str, str]]:
    """The languages that a model is asked for by a word, with that word; of two words for one, the first in order."""
    for word in sorted(set(_vocabulary(folder)), reverse=True):
        if (named := _ASKED_FOR.fullmatch(word)) and (language := tag(named[1])):
            yield language, word


def _vocabulary(folder: Path) -> Sequence[str]:
    """The words that a model reads: a list, as JSON or a word a line."""
    for name in ("shared_vocabulary", "source_vocabulary"):
        if (listed := folder / f"{name}.json").is_file():
            return [str(word) for word in _json(listed)]
        if (lines := folder / f"{name}.txt").is_file():
            return lines.read_text(encoding="utf-8").splitlines()
    return ()


def _marks_no_end(folder: Path) -> bool:
    """Whether the library leaves the end of a text to who asks, as where a model came by way of Transformers."""
    config = folder / "config.json"
    return config.is_file() and not _json(config).get("add_source_eos", False) and _END in _vocabulary(folder)


def _json(file: Path) -> Any:
    try:
        return json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise NoModel(f"{file} cannot be read as JSON", "Unpack or convert the model anew.") from error
