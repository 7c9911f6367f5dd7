"""A report as it is typed: read whole, or refused with everything that is wrong."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.commands.sitrep.form import FORM
from bot.commands.sitrep.reading import Filled, report
from bot.core.location import Grid, Named, Point
from bot.core.marking import Marking
from bot.core.refusal import Refusal
from bot.core.sitrep import Confidence, Phase, Severity, Urgency
from bot.engine.command import Context
from bot.engine.fields import label
from bot.engine.words import Words
from tests.support.somebody import PHRASES, somebody

UNIT = SimpleNamespace(
    contacts=SimpleNamespace(own=lambda *_: []),
    inbox=SimpleNamespace(heard=lambda *_: None),
    rooms=SimpleNamespace(of=lambda *_: []),
    sitreps=SimpleNamespace(find=lambda *_: None),
)
"""A Unit in which nobody is known and nothing is filed."""
new, change = report(complete=True), report(complete=False)


def asker(language: str = "en") -> Context:
    return somebody(language, unit=UNIT)


def filled(typed: str, language: str = "en") -> dict[str, Any]:
    return dict(new.read(Words(typed), asker(language)).values)


def problems(typed: str) -> list[str]:
    with pytest.raises(Refusal) as refused:
        new.read(Words(typed), asker())
    return ["".join(map(_shown, block.parts)) for block in refused.value.more]


def _shown(part: Any) -> str:
    return part.value if hasattr(part, "value") else PHRASES.plain(part, "en")


def test_the_report_of_one_line() -> None:
    assert filled("WSH @ 35MRU6543: 2 wells down, 300 families without water; needs: 2 pumps") == {
        "clusters": ("WSH",),
        "place": Grid("35MRU6543"),
        "situation": "2 wells down, 300 families without water",
        "needs": "2 pumps",
    }


@pytest.mark.parametrize(
    ("typed", "clusters", "place", "situation"),
    [
        ("WSH, LOG @ -1.6800, 29.2200: road cut", ("WSH", "LOG"), Point(-1.68, 29.22), "road cut"),
        ("logistique, santé @ Goma : route coupée", ("LOG", "HEA"), Named("Goma"), "route coupée"),
        ("WASH/Health @ Goma: both", ("WSH", "HEA"), Named("Goma"), "both"),
        ("WASH: two wells down", ("WSH",), None, "two wells down"),
        ("LOG road cut at km 18", ("LOG",), None, "road cut at km 18"),
        ("الصحة @ Goma: إصابات", ("HEA",), Named("Goma"), "إصابات"),
        ("WSH @ 35M RU 65 43: down\nall day", ("WSH",), Grid("35MRU6543"), "down\nall day"),
        ("WSH @ Goma; 2 wells down", ("WSH",), Named("Goma"), "2 wells down"),
        ("EHA, santé @ Goma – deux puits", ("WSH", "HEA"), Named("Goma"), "deux puits"),
        ("WSH @ Goma, 2 wells down", ("WSH",), Named("Goma"), "2 wells down"),
        ("WSH @ Goma, Nord-Kivu: down", ("WSH",), Named("Goma, Nord-Kivu"), "down"),
        ("WSH @ -1.68; 29.22: bridge: down", ("WSH",), Point(-1.68, 29.22), "bridge: down"),
        ("WASH and health at Goma: two wells", ("WSH", "HEA"), Named("Goma"), "two wells"),
        ("agua y salud en Goma: dos pozos", ("WSH", "HEA"), Named("Goma"), "dos pozos"),
        ("المياه والصحة في غوما: بئران", ("WSH", "HEA"), Named("غوما"), "بئران"),
        ("WSH & HEA 35MRU6543: down", ("WSH", "HEA"), Grid("35MRU6543"), "down"),
        ("WSH 2 wells at Goma: down", ("WSH",), None, "2 wells at Goma: down"),
        ("WASH – Goma: 2 wells", ("WSH",), Named("Goma"), "2 wells"),
        ("WASH - two wells: one dry", ("WSH",), None, "two wells: one dry"),
        ("HEA; 12 injured", ("HEA",), None, "12 injured"),
        ("WSH | Goma | 2 wells down", ("WSH",), Named("Goma"), "2 wells down"),
    ],
)
def test_other_reports_of_one_line(typed: str, clusters: tuple[str, ...], place: object, situation: str) -> None:
    found = filled(typed)

    assert (found["clusters"], found.get("place"), found["situation"]) == (clusters, place, situation)


def test_lines_may_be_numbered_and_clusters_be_called_by_their_letters() -> None:
    assert filled("1. Clusters: ETC, CP, SAN, LAM, EiE\n2. Situation: calm\n3. Needs: pumps\n4. Gaps: fuel") == {
        "clusters": ("TEL", "PRO-CPN", "FSC", "PRO-MIN", "EDU"),
        "situation": "calm",
        "needs": "pumps",
        "gaps": "fuel",
    }


def test_a_marking_may_stand_before_the_colon() -> None:
    told = filled("HEA @ Goma TLP:GREEN: 12 injured")

    assert (told["marking"], told["place"], told["situation"]) == (Marking.GREEN, Named("Goma"), "12 injured")


def test_headings_may_stand_behind_a_sentence_or_a_comma() -> None:
    told = {"situation": "2 wells down.", "needs": "2 pumps", "response": "none. Figures: below"}

    for typed in (
        "WSH @ Goma: 2 wells down. Needs: 2 pumps, response: none. Figures: below",
        "clusters: WSH | place: Goma | situation: 2 wells down. | needs: 2 pumps | response: none. Figures: below",
    ):
        assert filled(typed) == {"clusters": ("WSH",), "place": Named("Goma"), **told}


@pytest.mark.parametrize("place", ["Goma (35MRU6543)", "35MRU6543 (Goma)", "35M RU 65 43, Goma"])
def test_a_position_and_the_name_of_where_it_lies(place: str) -> None:
    told = filled(f"clusters: WSH; situation: x; place: {place}")
    known = filled(f"clusters: WSH; situation: x; area: Kivu; place: {place}")

    assert (told["place"], told["area"]) == (Grid("35MRU6543"), "Goma")
    assert (known["place"], known["area"]) == (Named(place), "Kivu")


def test_what_is_not_known_is_as_if_left_blank() -> None:
    blank = "supersedes: none; glide: n/a; place: inconnu; confidence: tbc; figures: none; next report: por confirmar"

    assert filled(f"clusters: WSH; situation: x; {blank}; severity: unknown; gaps: none") == {
        "clusters": ("WSH",),
        "situation": "x",
        "severity": Severity.UNKNOWN,
        "gaps": "none",
    }


def test_figures_may_be_lines_with_colons() -> None:
    lines = "chiffres :\ndéplacés : 3 400 (DTM, 24/11 06h00)\nplaces : 12\nsituation : x ; y\nbesoins : -"
    alone = "clusters: WSH; situation: x; displaced: 3,400 (DTM); injured: 12"
    prose = "clusters: WSH\nsituation: Road cut.\nInjured: 12\nMore rain; displaced: 3\nIt goes on."
    bracket = "clusters: WSH; figures: dead 3 (source: MoH; as at 06:00), injured 12; situation: x"

    told, found = filled(f"clusters : WSH\n{lines}"), filled(alone)
    assert [(each.name, each.value, each.source) for each in told["figures"]] == [
        ("displaced", 3400, "DTM"),
        ("places", 12, ""),
    ]
    assert told["situation"] == "x ; y"
    assert [(each.name, each.value) for each in found["figures"]] == [("displaced", 3400), ("injured", 12)]
    assert found["situation"] == "x"
    assert filled(prose)["situation"] == "Road cut.\nInjured: 12\nMore rain\nIt goes on."
    assert [each.value for each in filled(prose)["figures"]] == [3]
    assert [(each.name, each.source) for each in filled(bracket)["figures"]] == [("dead", "MoH"), ("injured", "")]


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        *(
            ("high", Confidence.HIGHLY_CONFIDENT),
            ("élevée", Confidence.HIGHLY_CONFIDENT),
            ("alta", Confidence.HIGHLY_CONFIDENT),
        ),
        *(
            ("عالية", Confidence.HIGHLY_CONFIDENT),
            ("unconfirmed", Confidence.UNSURE),
            ("media", Confidence.SOMEWHAT_CONFIDENT),
        ),
    ],
)
def test_values_by_what_else_people_call_them(typed: str, value: Confidence) -> None:
    assert filled(f"clusters: WSH; situation: x; confidence: {typed}")["confidence"] is value


def test_words_before_a_form_are_its_title() -> None:
    assert filled("Flood in Goma\nclusters: WSH\nsituation: wells down")["title"] == "Flood in Goma"


@pytest.mark.parametrize("language", PHRASES.languages)
def test_edxl_names_and_our_own_ones(language: str) -> None:
    ctx = asker(language)
    named = {
        "severity": (Severity.MODERATE, "severity-moderate"),
        "urgency": (Urgency.IMMEDIATE, "urgency-immediate"),
        "confidence": (Confidence.HIGHLY_CONFIDENT, "confidence-highly-confident"),
        "phase": (Phase.RECOVERY, "phase-recovery"),
    }
    fields = {field.name: label(field, ctx) for field in FORM}
    for key, (value, phrase) in named.items():
        for typed in (value.value, value.value.lower(), PHRASES.synonyms(phrase, language)[0]):
            found = filled(f"clusters: WSH; situation: x; {fields[f'sitrep-{key}']}: {typed}", language)
            assert found[key] is value


def test_values_agree_with_whatever_they_stand_with() -> None:
    for typed, value in {"mineur": Severity.MINOR, "moderado": Severity.MODERATE, "extremo": Severity.EXTREME}.items():
        assert filled(f"clusters: WSH; situation: x; severity: {typed}")["severity"] is value


@pytest.mark.parametrize(
    "typed",
    [
        "TLP:GREEN WSH @ Goma: wells down; needs: pumps",
        "[tlp:green] WSH @ Goma: wells down; needs: pumps",
        "WSH @ Goma: wells down; needs: pumps TLP:GREEN",
        "TLP:GREEN\nclusters: WSH\nplace: Goma\nsituation: wells down\nneeds: pumps",
        "clusters: WSH\nplace: Goma\nsituation: wells down\nneeds: pumps\nmarking: TLP:GREEN",
        "clusters: WSH\nplace: Goma\nsituation: wells down\nneeds: pumps\nTLP: green",
    ],
)
def test_a_marking_may_stand_before_all_or_behind_it(typed: str) -> None:
    found = filled(typed)
    assert (found["marking"], found["clusters"], found["needs"]) == (Marking.GREEN, ("WSH",), "pumps")
    assert found["situation"] == "wells down"


def test_a_marking_that_is_spoken_of_is_none() -> None:
    assert "marking" not in filled("WSH: publish the TLP:CLEAR map soon")


def test_an_at_sign_wants_a_place() -> None:
    with pytest.raises(Refusal) as caught:
        new.read(Words("WSH @: wells down"), asker())
    assert caught.value.wrong == ["@"]


@pytest.mark.parametrize("answer", ["no change", "No change.", "sans changement", "RAS", "sin cambios", "لا تغيير"])
def test_no_change_is_an_answer(answer: str) -> None:
    read = new.read(Words(f"clusters: WSH\nsituation: {answer}\nfigures: {answer}\nneeds: pumps"), asker())

    assert read == Filled({"clusters": ("WSH",), "needs": "pumps"}, ("situation", "figures"))


def test_everything_that_is_wrong_is_said_at_once() -> None:
    typed = "clusters: WSH; plac: Goma; glide: 12; severity: bad; marking: white-ish; period: soon; place: 35MRI123"

    named = [line.split(":")[0] for line in problems(typed)]

    wanted = ["glide", "severity", "marking", "period", "place", "situation"]
    assert [each for each in named if each in wanted] == wanted
    assert "There is no field plac. Did you mean place?" in problems(typed)


def test_an_unknown_label_is_named() -> None:
    assert problems("colour: blue; clusters: WSH; situation: x")[0].startswith("There is no field colour.")
    assert problems("clusters: WSH; colour: blue; situation: x")[0].startswith("There is no field colour.")


def test_a_field_of_one_thing_stands_once_and_one_that_tells_goes_on() -> None:
    assert (
        problems("clusters: WSH; situation: x; severity: minor; severity: severe")[0] == "severity: stands there twice."
    )
    assert filled("clusters: WSH; clusters: LOG; situation: x; situation: y") == {
        "clusters": ("WSH", "LOG"),
        "situation": "x\ny",
    }


def test_what_is_no_heading_has_nothing_to_be_unchanged_in_a_new_report() -> None:
    typed = "clusters: WSH\nsituation: x\narea: no change\nseverity: sans changement\ntitle: sin cambios"

    assert filled(typed) == {"clusters": ("WSH",), "situation": "x"}
    assert problems("clusters: no change; situation: x")[0].startswith("clusters: ")


def test_a_change_empties_keeps_and_replaces() -> None:
    read = change.read(Words("needs:\ngaps: no change\nplace: no change\nresponse: trucks"), asker())

    assert read == Filled({"needs": None, "response": "trucks"}, ("gaps",))


def test_what_a_report_needs_cannot_be_emptied() -> None:
    with pytest.raises(Refusal):
        change.read(Words("situation: -"), asker())
    assert change.read(Words("situation:\nclusters:\nneeds: pumps"), asker()) == Filled({"needs": "pumps"})


def test_nobody_reads_a_book() -> None:
    with pytest.raises(Refusal) as refused:
        new.read(Words("situation: " + "x" * 20_001), asker())

    assert refused.value.what.key == "refusal-too-long"


LABELS = [label(field, asker(language)) for field in FORM for language in PHRASES.languages]
FIELDS = st.tuples(
    st.sampled_from([*LABELS, "colour", ""]), st.text(max_size=30), st.sampled_from((": ", ":", "\n", ""))
)


@given(st.lists(FIELDS, max_size=8), st.sampled_from("\n;"), st.sampled_from(PHRASES.languages))
def test_any_form_is_read_or_refused_with_its_problems(
    typed: list[tuple[str, str, str]], between: str, language: str
) -> None:
    read = read_or_refused(between.join(label + colon + value for label, value, colon in typed) or "x", language)

    if isinstance(read, Refusal):
        assert len(read.more) > 1
    else:
        assert read.values["clusters"]
        assert "situation" in read.values or "situation" in read.unchanged


def read_or_refused(text: str, language: str) -> Filled | Refusal:
    try:
        return new.read(Words(text), asker(language))
    except Refusal as refusal:
        return refusal
