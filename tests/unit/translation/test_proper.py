"""Names that nobody knows are told by where they stand; what has words in other languages is none of them."""

from __future__ import annotations

import pytest

from bot.translation.proper import proper


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("en", "We arrived in Goma with Rose and left for the camp.", ["Goma", "Rose"]),
        ("en", "Meet Amina Hassan at the Red Cross.", ["Amina Hassan"]),
        ("en", "The road west of Rubber Hill is open until Monday in Kenya.", ["Rubber Hill"]),
        ("en", "The Ministry of Health speaks English and French in December.", []),
        ("en", "Report From The Field Hospital Near Camp Three", []),
        ("en", "Ready. Send it to: Water, food", []),
        ("es", "Llegamos a Goma desde Puerto Seco y vamos a Flores.", ["Goma", "Puerto Seco", "Flores"]),
        ("es", "El Ministerio de Salud trabaja en Francia con la Cruz Roja.", []),
        ("fr", "Nous partons de Lumière vers Belle Vue avec Rose.", ["Lumière", "Belle Vue", "Rose"]),
        ("pt", "Saímos de Porto Seguro para Luz amanhã.", ["Porto Seguro", "Luz"]),
        ("ar", "وصلنا إلى Goma أمس", []),
    ],
)
def test_names_are_told_by_where_they_stand(language: str, text: str, names: list[str]) -> None:
    assert [text[each.start : each.end] for each in proper(text, language)] == names
