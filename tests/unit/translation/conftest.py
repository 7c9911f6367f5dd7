"""Small catalogues, written as their text in each language."""

from collections.abc import Callable, Mapping
from pathlib import Path
from textwrap import dedent

import pytest

from bot.translation.phrases import Catalogues

Written = Callable[[Mapping[str, str]], Catalogues]


@pytest.fixture
def written(tmp_path: Path) -> Written:
    """Makes catalogues of Fluent text by language."""

    def make(texts: Mapping[str, str]) -> Catalogues:
        for language, text in texts.items():
            (tmp_path / language).mkdir()
            (tmp_path / language / "words.ftl").write_text(dedent(text), encoding="utf-8")
        return Catalogues(tmp_path)

    return make
