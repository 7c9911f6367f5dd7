"""Small models that the real CTranslate2 runs: they translate word by word, by a dictionary, and keep the order.

A Transformer of one layer, made by hand. The decoder at a place looks at the same place of the source; what it finds
there is a word, and the last layer has the word of the other language in its place.
"""

from __future__ import annotations

import io
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

PLACES = 256
_STOP = "▁."
_SHARP = 40.0  # how surely a place looks at its own and at no other


def opus(folder: Path, words: Mapping[str, str], *, asked: Sequence[str] = (), add_eos: bool = True) -> Path:
    """A model in the layout of OPUS-MT. ``asked`` are words such as ``>>por<<``; it answers each with itself."""
    model = _save(folder, {**words, **{each: each for each in asked}}, add_source_eos=add_eos)
    pieces = _pieces([*words, *words.values()])
    (model / "source.spm").write_bytes(pieces)
    (model / "target.spm").write_bytes(pieces)
    return folder


def argos(folder: Path, words: Mapping[str, str], source: str, target: str) -> Path:
    """A package in the layout of Argos, where nothing marks the end of a text but its full stop."""
    _save(folder / "model", words)
    (folder / "sentencepiece.model").write_bytes(_pieces([*words, *words.values()]))
    (folder / "metadata.json").write_text(json.dumps({"from_code": source, "to_code": target}))
    return folder


def _pieces(words: Sequence[str]) -> bytes:
    """A SentencePiece model that knows these words, each as one piece."""
    import sentencepiece

    made = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter([f"{word} {word}" for word in words] * 2),
        model_writer=made,
        model_type="word",
        vocab_size=len({*words}) + 3,
        hard_vocab_limit=False,
        minloglevel=2,
    )
    return made.getvalue()


def _save(folder: Path, words: Mapping[str, str], *, add_source_eos: bool = False) -> Path:
    import ctranslate2
    import numpy

    marked = {one: other if one.startswith(">>") else f"▁{other}" for one, other in words.items()}
    sources = ["<unk>", "<s>", "</s>", *(one if one.startswith(">>") else f"▁{one}" for one in marked)]
    targets = ["<unk>", "<s>", "</s>", *dict.fromkeys(marked.values())]
    count, all_ = len(sources), len(sources) + PLACES
    spec = ctranslate2.specs.TransformerSpec.from_config(1, 1, pre_norm=True)
    wide = all_ + len(targets) + (-(all_ + len(targets)) % 8)

    def zeros(*shape: int) -> Any:
        return numpy.zeros(shape, dtype=numpy.float32)

    def plain(norm: Any) -> None:
        norm.gamma, norm.beta = zeros(wide) + 1, zeros(wide)

    def nothing(layer: Any, out: int, into: int) -> None:
        layer.weight, layer.bias = zeros(out, into), zeros(out)

    def silent(attention: Any, shapes: Sequence[int]) -> None:
        plain(attention.layer_norm)
        for layer, out in zip(attention.linear, shapes, strict=True):
            nothing(layer, out, wide)

    places = zeros(PLACES * 2, wide)
    for place in range(PLACES * 2):
        places[place, count + place % PLACES] = 1
    for side in (spec.encoder, spec.decoder):
        side.position_encodings.encodings = places
        side.scale_embeddings = False
        plain(side.layer_norm)
        [block] = side.layer
        silent(block.self_attention, (3 * wide, wide))
        plain(block.ffn.layer_norm)
        nothing(block.ffn.linear_0, 8, wide)
        block.ffn.linear_1.weight, block.ffn.linear_1.bias = zeros(wide, 8), zeros(wide)
    known = zeros(count, wide)
    for place in range(count):
        known[place, place] = 1
    spec.encoder.embeddings[0].weight = known
    spec.decoder.embeddings.weight = zeros(len(targets), wide)
    if _STOP in targets:
        spec.decoder.embeddings.weight[targets.index(_STOP), all_ + targets.index("</s>")] = 100

    [block] = spec.decoder.layer
    looks = block.attention
    silent(looks, (wide, 2 * wide, wide))
    for place in range(PLACES):
        looks.linear[0].weight[count + place, count + place] = _SHARP
        looks.linear[1].weight[count + place, count + place] = 1
    for number, source in enumerate(sources):
        looks.linear[1].weight[wide + number, number] = 1
        said = marked.get(source.removeprefix("▁"), source)
        looks.linear[2].weight[all_ + targets.index(said), number] = 1
    spec.decoder.projection.weight = zeros(len(targets), wide)
    spec.decoder.projection.bias = zeros(len(targets))
    for number in range(len(targets)):
        spec.decoder.projection.weight[number, all_ + number] = 10
    spec.register_source_vocabulary(sources)
    spec.register_target_vocabulary(targets)
    spec.config.add_source_eos = add_source_eos
    spec.validate()
    spec.optimize(quantization="int8")
    folder.mkdir(parents=True, exist_ok=True)
    spec.save(str(folder))
    return folder
