"""Forms, taken apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.commands.sitrep.entries import entries
from bot.commands.sitrep.form import FORM, TELLING
from bot.engine.fields import labels
from tests.support.somebody import PHRASES, somebody

KNOWN = labels(FORM, somebody())


def taken_apart(text: str) -> list[tuple[str, str]]:
    return [(each.field.name if each.field else f"?{each.name}", each.value) for each in entries(text, KNOWN, TELLING)]


def test_labels_in_any_order_and_language() -> None:
    assert taken_apart("Besoins : 2 pompes\nsituación: dos pozos; CLUSTER: WSH") == [
        ("sitrep-needs", "2 pompes"),
        ("sitrep-situation", "dos pozos"),
        ("clusters", "WSH"),
    ]


def test_prose_keeps_its_lines_colons_and_semicolons() -> None:
    text = "Situation:\nGoma: 2 wells down; the road is cut\n\n- Sake: open\nNeeds: pumps"

    assert taken_apart(text) == [
        ("sitrep-situation", "Goma: 2 wells down; the road is cut\n\n- Sake: open"),
        ("sitrep-needs", "pumps"),
    ]


@pytest.mark.parametrize(
    "heading",
    [
        *("**Needs:** pumps", "# Needs: pumps", "*Needs*: pumps", "👉 needs: pumps", "> Needs: pumps"),
        *("- Needs: pumps", "• **Needs:** pumps", "- **Needs**: pumps"),
        *(
            "🙏 needs: pumps",
            "3) Needs: pumps",
            "3. Needs: pumps",
            "__needs__: pumps",
            "needs = pumps",
            "Needs – pumps",
            "- Needs - pumps",
        ),
    ],
)
def test_headings_as_people_decorate_them(heading: str) -> None:
    assert taken_apart(heading) == [("sitrep-needs", "pumps")]


def test_a_heading_without_a_colon_stands_alone_in_its_line() -> None:
    assert taken_apart("NEEDS\npumps\nNeeds are growing") == [("sitrep-needs", "pumps\nNeeds are growing")]


def test_in_a_list_only_what_is_known_and_has_a_colon_is_a_label() -> None:
    text = "Needs:\n- casualties\n- gas: none\n- pumps: 2\n- Gaps: fuel"

    assert taken_apart(text) == [("sitrep-needs", "- casualties\n- gas: none\n- pumps: 2"), ("sitrep-gaps", "fuel")]


def test_a_misspelt_label_is_no_prose() -> None:
    assert taken_apart("Situation: wells\nNeds: pumps") == [("sitrep-situation", "wells"), ("?Neds", "pumps")]


def test_what_follows_a_short_field_does_not_belong_to_it() -> None:
    assert taken_apart("Severity: severe\nwells are down") == [("sitrep-severity", "severe"), ("?", "wells are down")]


def test_a_value_may_stand_under_its_label() -> None:
    assert taken_apart("Clusters:\nWSH\nPlace:\nGoma") == [("clusters", "WSH"), ("sitrep-place", "Goma")]


@pytest.mark.parametrize("language", PHRASES.languages)
def test_no_figure_of_the_ifrc_looks_like_a_label(language: str) -> None:
    typed = [PHRASES.synonyms(f"figures-{name}", language)[0] for name in ("dead", "missing", "displaced", "injured")]
    text = "figures:\n" + "\n".join(f"{each}: 3" for each in typed)

    assert [name for name, _ in taken_apart(text)] == ["sitrep-figures"]


@given(st.text(st.one_of(st.characters(), st.sampled_from(":;\n* needs")), max_size=200))
def test_nothing_that_can_be_seen_is_lost(text: str) -> None:
    kept = "".join(each.name + each.value for each in entries(text, KNOWN, TELLING))

    assert set(filter(str.isalnum, text)) <= set(kept) | set("needs")
