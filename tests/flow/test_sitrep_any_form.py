"""Whatever stands in a form, in whatever order: it is filed, or refused with every problem named; no text is lost."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.commands.sitrep.form import FORM
from tests.flow.asked import LANGUAGES, bare, ours
from tests.support.catalogues import catalogues
from tests.support.town import Town, town

LABELS = {field.name: [catalogues().synonyms(f"field-{field.name}", each)[0] for each in LANGUAGES] for field in FORM}
OWN_WORDS = ("sitrep-title", "sitrep-situation", "sitrep-needs", "sitrep-response", "sitrep-gaps", "sitrep-area")
GOOD = {
    "clusters": "WSH, santé",
    "sitrep-place": "1°40′ sud, 29°13′ est",
    "sitrep-period": "from 210605Z NOV 26 to 220605Z NOV 26",
    "sitrep-as-of": "0600Z",
    "sitrep-severity": "grave",
    "sitrep-urgency": "immediate",
    "sitrep-confidence": "muy fiable",
    "sitrep-phase": "Response",
    "sitrep-figures": "displaced 3,400 source DTM as at 0600Z",
    "sitrep-next-report": "mañana a las 18",
    "sitrep-glide": "fl-2026-000033-cod",
    "sitrep-marking": "green",
}
BAD = {
    "clusters": "nowhere",
    "sitrep-place": "35MRI6543",
    "sitrep-period": "soon",
    "sitrep-as-of": "never",
    "sitrep-severity": "so-so",
    "sitrep-figures": "injured many",
    "sitrep-next-report": "yesterday",
    "sitrep-glide": "12",
    "sitrep-marking": "RED",
}
WORDS = st.text(st.characters(codec=None, exclude_characters="\x00", exclude_categories=["Cs"]), max_size=40)


class Hall:
    """A town that stays while many forms are sent in it."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._town = town()
        self.place: Town = self._loop.run_until_complete(self._town.__aenter__())

    def say(self, language: str, text: str) -> str:
        return bare(self._loop.run_until_complete(self.place.say(f"ana@ops-{language}", text)))

    def close(self) -> None:
        self._loop.run_until_complete(self._town.__aexit__(None, None, None))
        self._loop.close()


@pytest.fixture(scope="module")
def hall() -> Iterator[Hall]:
    opened = Hall()
    yield opened
    opened.close()


@st.composite
def forms(draw: st.DrawFn) -> tuple[list[tuple[str, str]], dict[str, list[str]]]:
    """The lines of a form, in any order and with labels in any language, and what was put into each field."""
    typed: list[tuple[str, str]] = []
    for name in draw(st.lists(st.sampled_from([*GOOD, *OWN_WORDS]), max_size=9)):
        values = [WORDS] if name in OWN_WORDS else [st.just(GOOD[name]), *([st.just(BAD[name])] if name in BAD else [])]
        typed.append((name, draw(st.one_of(*values))))
    given_: dict[str, list[str]] = {}
    for name, value in typed:
        given_.setdefault(name, []).append(value)
    lines = [(draw(st.sampled_from(LABELS[name])), value) for name, value in typed]
    return lines, given_


def signs(text: str) -> str:
    """The letters and digits of a text: what is left of it however it is shown."""
    return "".join(sign for sign in text if sign.isalnum())


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(form=forms(), language=st.sampled_from(LANGUAGES))
def test_a_form_is_filed_or_refused_and_its_text_is_never_lost(
    hall: Hall, form: tuple[list[tuple[str, str]], dict[str, list[str]]], language: str
) -> None:
    lines, told = form
    typed = "\n".join(f"{label}: {value}" for label, value in lines)

    answer = hall.say(language, f"/sitrep new\n{typed}")

    if answer.startswith(ours("classified", language, seen="|").split("|", maxsplit=1)[0]):
        return  # words that are not kept, whatever form they stand in
    if "SR-" in answer.split("\n")[0]:
        assert not any(BAD.get(name) in values for name, values in told.items())
        assert all(signs(value) in signs(answer) for name in OWN_WORDS for value in told.get(name, ()))
        return
    if lines:
        assert signs(typed) in signs(hall.say(language, "/sitrep draft"))
    wrong = {name for name, values in told.items() if BAD.get(name) in values}
    for name in (wrong | {"clusters", "sitrep-situation"} - told.keys()) if lines else ():
        assert f"\n{LABELS[name][LANGUAGES.index(language)]}{ours('colon', language)}" in answer


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    order=st.permutations([*GOOD, "sitrep-situation", "sitrep-needs"]),
    languages=st.lists(st.sampled_from(range(4)), min_size=14, max_size=14),
    needs=WORDS.filter(str.strip),
)
def test_a_right_form_is_filed_whatever_its_order_and_languages(
    hall: Hall, order: list[str], languages: list[int], needs: str
) -> None:
    values = {**GOOD, "sitrep-situation": "Two wells are down.", "sitrep-needs": f"pumps {needs}"}
    lines = (f"{LABELS[name][language]}: {values[name]}" for name, language in zip(order, languages, strict=True))

    answer = hall.say("en", "/sitrep new\n" + "\n".join(lines))

    if answer.startswith("This carries a security classification: "):
        return
    assert answer.split("\n")[0].endswith(" is filed.")
    assert "TLP:GREEN" in answer
    assert "Clusters: water, sanitation and hygiene (WASH) and health" in answer
    assert "Place: -1.66667, 29.21667" in answer
    assert "Confidence: highly confident" in answer
    assert signs(needs) in signs(answer)
