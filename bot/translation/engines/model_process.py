"""The process in which models run: a program of its own, which imports nothing of the bot.

It reads requests and writes answers, each a JSON object with a NUL behind it. A native library that crashes takes this
process with it, and nothing else. It ends when its input does.
"""

from __future__ import annotations

import json
import os
import sys
from collections import OrderedDict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import ctranslate2
import sentencepiece

_LONGEST = 200  # pieces of a text that are translated in one go; models were trained with sentences
_FEW = 16
_NICE = 5  # others on this machine go first: the bot itself, above all
_SPACE = "▁"  # stands before the first piece of a word
_END = "</s>"


class Loaded:
    """A model in memory, with its pieces of words."""

    def __init__(self, told: Mapping[str, Any], threads: int) -> None:
        self._told = told
        self._model = ctranslate2.Translator(
            told["folder"], device="cpu", compute_type="int8", inter_threads=1, intra_threads=threads
        )
        self._source = sentencepiece.SentencePieceProcessor(model_file=told["source_pieces"])
        self._target = sentencepiece.SentencePieceProcessor(model_file=told["target_pieces"])

    def translate(self, texts: Sequence[str], word: str) -> list[str]:
        """The texts in the language that ``word`` asks for."""
        cut = [list(_stretches(self._source.encode(text, out_type=str))) for text in texts]
        stretches = [stretch for each in cut for stretch in each]
        answers = iter(self._answers(stretches, word))
        return [" ".join(next(answers) for _ in each) for each in cut]

    def _answers(self, stretches: Sequence[Sequence[str]], word: str) -> Iterator[str]:
        before = [] if self._told["asks_target"] or not word else [word]
        behind = [_END] if self._told["ends"] else []
        prefix = [word] if self._told["asks_target"] and word else []
        found = self._model.translate_batch(
            [[*before, *stretch, *behind] for stretch in stretches],
            target_prefix=[prefix for _ in stretches] if prefix else None,
            batch_type="tokens",
            max_batch_size=1024,
            beam_size=2,
            replace_unknowns=True,  # what a model never saw stays as it is
            max_decoding_length=_FEW + 2 * max(map(len, stretches), default=0),
        )
        for each in found:
            yield self._words(each.hypotheses[0][len(prefix) :])

    def _words(self, pieces: Sequence[str]) -> str:
        """Pieces as text. Pieces that were taken over from the source are none of the target's, so they are joined as
        they stand wherever the target's own way of joining would lose them."""
        if all(self._target.piece_to_id(piece) != self._target.unk_id() for piece in pieces):
            return str(self._target.decode(list(pieces)))
        return "".join(pieces).replace(_SPACE, " ").strip()


def _stretches(pieces: Sequence[str]) -> Iterator[Sequence[str]]:
    """Pieces of a text in stretches that are not too long, cut between words where there are any."""
    while len(pieces) > _LONGEST:
        at = next((place for place in range(_LONGEST, 0, -1) if pieces[place].startswith(_SPACE)), _LONGEST)
        yield pieces[:at]
        pieces = pieces[at:]
    yield pieces


def _answer(asked: Mapping[str, Any], loaded: OrderedDict[str, Loaded], threads: int, most: int) -> dict[str, Any]:
    folder = asked["model"]["folder"]
    try:
        if folder not in loaded:
            while len(loaded) >= most:
                loaded.popitem(last=False)
            loaded[folder] = Loaded(asked["model"], threads)
    except Exception:  # noqa: BLE001 -- whatever is wrong with the files
        return {"id": asked["id"], "error": "no-model"}
    loaded.move_to_end(folder)
    try:
        return {"id": asked["id"], "texts": loaded[folder].translate(asked["texts"], asked["word"])}
    except Exception:  # noqa: BLE001 -- it may have the text in its words
        return {"id": asked["id"], "error": "failed"}


def _requests(file: int) -> Iterator[bytes]:
    rest = b""
    while chunk := os.read(file, 1 << 16):
        *whole, rest = (rest + chunk).split(b"\0")
        yield from whole


def main() -> None:
    """Answer until there is nothing more to read. Arguments: threads, and how many models are kept in memory."""
    threads, most = map(int, sys.argv[1:])
    out = os.dup(1)
    os.dup2(2, 1)  # what a library prints is no answer
    os.nice(_NICE)
    loaded: OrderedDict[str, Loaded] = OrderedDict()
    for request in _requests(0):
        answer = json.dumps(_answer(json.loads(request), loaded, threads, most)).encode() + b"\0"
        while answer:
            answer = answer[os.write(out, answer) :]


if __name__ == "__main__":
    main()
