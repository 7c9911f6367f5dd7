"""Folders of models: which languages they are for, and what is missing in them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.translation.engines.codes import tag
from bot.translation.engines.model_folders import NoModel, models
from bot.translation.engines.models import Models


def opus(folder: Path, *words: str, config: dict[str, object] | None = None) -> Path:
    """A folder as CTranslate2's converter for OPUS-MT leaves it; what is in its model does not matter here."""
    folder.mkdir(parents=True)
    for name in ("model.bin", "source.spm", "target.spm"):
        (folder / name).write_bytes(b"")
    (folder / "shared_vocabulary.json").write_text(json.dumps(["</s>", "<unk>", *words]))
    (folder / "config.json").write_text(json.dumps(config or {"add_source_eos": True}))
    return folder


def argos(folder: Path, **told: str) -> Path:
    """An unpacked package of Argos."""
    (folder / "model").mkdir(parents=True)
    for name in ("model/model.bin", "sentencepiece.model"):
        (folder / name).write_bytes(b"")
    (folder / "metadata.json").write_text(json.dumps(told))
    return folder


@pytest.mark.parametrize(
    ("name", "source", "target"),
    [
        ("opus-mt-en-es", "en", "es"),
        ("Helsinki-NLP--opus-mt-tc-big-fr-ar", "fr", "ar"),
        ("opus-mt-en-es-ct2-int8", "en", "es"),
        ("opus-mt-ss-en-ctranslate2", "ss", "en"),
        ("opus-mt-tc-big-en-pt_int8_float16", "en", "pt"),
        ("opusTCv20210807_eng-spa", "", ""),
        ("en-es", "en", "es"),
        ("eng-spa", "en", "es"),
        ("ct2-es-pt_BR", "es", "pt-BR"),
    ],
)
def test_a_folders_name_tells_its_languages(tmp_path: Path, name: str, source: str, target: str) -> None:
    folder = opus(tmp_path / name)
    if not source:
        with pytest.raises(NoModel, match="does not tell its languages") as raised:
            models(folder)
        assert "'sources'" in raised.value.remedy
        [model] = models(folder, ["en"], ["es"])
        source, target = "en", "es"
    else:
        [model] = models(folder)
    assert (model.sources, dict(model.targets)) == ((source,), {target: ""})


def test_one_model_for_many_languages_is_asked_for_each_by_its_word(tmp_path: Path) -> None:
    folder = opus(tmp_path / "opus-mt-en-roa", ">>por<<", ">>pob<<", ">>fra<<", ">>cat<<", ">>xxx_Nowhere<<", "▁the")
    [model] = models(folder)
    assert dict(model.targets) == {"pt": ">>por<<", "pt-BR": ">>pob<<", "fr": ">>fra<<", "ca": ">>cat<<"}
    [model] = models(opus(tmp_path / "opus-mt-roa-en"), ["es", "pt"])
    engine = Models([*models(folder), model])
    assert engine.path("pt-BR", "en") == ("pt", "en")
    assert engine.path("es", "fr") == ("es", "en", "fr")
    assert engine.path("en", "pt-BR") == ("en", "pt-BR")
    assert engine.path("en", "ar") is None


def test_the_end_of_a_text_is_marked_where_the_library_does_not(tmp_path: Path) -> None:
    [by_transformers] = models(opus(tmp_path / "en-es", config={"add_source_eos": False}))
    [by_marian] = models(opus(tmp_path / "en-fr"))
    assert (by_transformers.ends, by_marian.ends) == (True, False)


def test_a_folder_may_hold_many_models(tmp_path: Path) -> None:
    argos(tmp_path / "translate-en_ar-1_0", from_code="en", to_code="ar")
    argos(tmp_path / "translate-en_pb-1_0", from_code="en", to_code="pb", target_prefix="__pt__")
    opus(tmp_path / "opus-mt-fr-en")
    (tmp_path / "README.txt").write_text("notes")
    found = models(tmp_path)
    assert [(each.sources, *each.targets) for each in found] == [(("fr",), "en"), (("en",), "ar"), (("en",), "pt-BR")]
    assert found[2].targets["pt-BR"] == "__pt__"


def test_what_is_missing_is_named(tmp_path: Path) -> None:
    with pytest.raises(NoModel, match="there is no folder"):
        models(tmp_path / "nowhere")
    with pytest.raises(NoModel, match="there is no model in"):
        models(tmp_path)
    (opus(tmp_path / "opus-mt-en-es") / "target.spm").unlink()
    with pytest.raises(NoModel, match=r"has no target\.spm"):
        models(tmp_path / "opus-mt-en-es")
    bpe = argos(tmp_path / "translate-de_en-1_9", from_code="de", to_code="en")
    (bpe / "sentencepiece.model").rename(bpe / "bpe.model")
    with pytest.raises(NoModel, match=r"has no sentencepiece\.model"):
        models(bpe)
    (bpe / "metadata.json").write_text("{")
    with pytest.raises(NoModel, match="cannot be read as JSON"):
        models(bpe)


def test_languages_go_by_many_names() -> None:
    assert [tag(each) for each in ("spa", "es", "pt_br", "cmn_Hans", "zt", "swh", "prs", "ROMANCE", "mul", "x")] == [
        "es", "es", "pt-BR", "zh", "zh-TW", "sw", "fa", None, None, None,
    ]  # fmt: skip
