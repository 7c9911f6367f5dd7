"""What one report is made of when it is made of many."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.commands.sitrep.consolidating import NO_CLUSTER, Compared, Parts, by_cluster, compared, highlights, newest
from bot.core.marking import Marking
from bot.core.record import Author, Wanted
from bot.core.records import Reported
from bot.core.sitrep import Figure, Severity, Sitrep, Urgency
from tests.support.sitreps import NOW, report

HOUR = timedelta(hours=1)


def told(report: Sitrep) -> Iterator[Reported]:
    """The figures of a report, as they are kept."""
    for figure in report.figures:
        dated = replace(figure, as_at=figure.as_at or report.as_of)
        yield Reported(report.number, report.voice, report.facets.area, report.clusters, report.marking, dated)


def figures(*reports: Sitrep) -> list[tuple[str, str, list[int], bool]]:
    found = compared(
        newest(each for number, one in enumerate(reports, 1) for each in told(replace(one, number=number)))
    )
    return [(each.name, each.area, [one.figure.value for one in each.said], each.contested) for each in found]


def test_the_latest_figure_of_a_source_takes_the_place_of_the_one_before() -> None:
    early = report("UNICEF", Figure("displaced", 3400, "DTM", NOW - 6 * HOUR))
    late = report("UNICEF", Figure("displaced", 3600, "DTM", NOW - HOUR))

    assert figures(early, late) == figures(late, early) == [("displaced", "Goma", [3600], False)]


def test_the_latest_is_the_one_that_was_counted_last_and_not_the_one_that_was_filed_last() -> None:
    counted_late = report("UNICEF", Figure("displaced", 3600, "DTM", NOW - HOUR), at=NOW - HOUR)
    filed_late = report("UNICEF", Figure("displaced", 3400, "DTM", NOW - 6 * HOUR), at=NOW)

    assert figures(counted_late, filed_late) == [("displaced", "Goma", [3600], False)]


def test_a_figure_without_a_time_is_as_old_as_its_report() -> None:
    old = report("UNICEF", Figure("dead", 4), at=NOW - HOUR)
    new = report("UNICEF", Figure("dead", 5), at=NOW)

    assert figures(new, old) == [("dead", "Goma", [5], False)]


def test_contradictions_stand_side_by_side_and_are_neither_added_nor_averaged() -> None:
    one = report("UNICEF", Figure("displaced", 3400, "DTM", NOW - 6 * HOUR))
    other = report("IFRC", Figure("displaced", 2900, "Government", NOW - HOUR))

    assert figures(one, other) == [("displaced", "Goma", [2900, 3400], True)]


def test_sources_that_agree_do_not_contradict_each_other() -> None:
    one = report("UNICEF", Figure("displaced", 3400, "DTM"))
    other = report("IFRC", Figure("displaced", 3400, "Government"))

    assert figures(one, other) == [("displaced", "Goma", [3400, 3400], False)]


def test_the_own_word_of_an_organisation_goes_before_what_it_said_earlier() -> None:
    by_source = [
        Figure("displaced", 3400, "DTM", NOW - 6 * HOUR),
        Figure("displaced", 2900, "Government", NOW - 6 * HOUR),
    ]
    own = report("UNICEF", Figure("displaced", 3100))
    sourced = report("UNICEF", Figure("displaced", 3600, "DTM"), at=NOW + HOUR)

    assert figures(report("UNICEF", *by_source)) == [("displaced", "Goma", [3400, 2900], True)]
    assert figures(report("UNICEF", *by_source), own) == [("displaced", "Goma", [3100], False)]
    assert figures(report("UNICEF", *by_source), own, sourced) == [("displaced", "Goma", [3600], False)]


def test_people_of_no_organisation_each_have_their_own_word() -> None:
    ana, tom = (
        report("", Figure("dead", value), author=Author(value, name)) for value, name in ((3, "Ana"), (5, "Tom"))
    )

    assert figures(ana, tom) == [("dead", "Goma", [3, 5], True)]


def test_areas_stay_apart_whatever_their_case_and_accents() -> None:
    one = report("UNICEF", Figure("displaced", 1), area="Béni")
    again = report("unicef", Figure("displaced", 2), area="BENI", at=NOW + HOUR)
    other = report("UNICEF", Figure("displaced", 3), area="Goma")

    assert figures(one, again, other) == [("displaced", "BENI", [2], False), ("displaced", "Goma", [3], False)]


def test_the_figures_of_the_ifrc_come_first() -> None:
    one = report("IFRC", Figure("wells", 2), Figure("assisted", 3), Figure("injured", 4), Figure("dead", 5))

    assert [name for name, *_ in figures(one)] == ["injured", "dead", "assisted", "wells"]


@given(st.lists(st.tuples(st.sampled_from(["UNICEF", "WFP"]), st.integers(0, 9), st.integers(0, 5)), max_size=8))
def test_whatever_order_reports_come_in_every_value_is_one_that_was_told(told: list[tuple[str, int, int]]) -> None:
    reports = [report(who, Figure("dead", value, "", NOW - hours * HOUR)) for who, value, hours in told]

    shown = [values for *_, values, _ in figures(*reports)]

    assert all(len(values) == len({who for who, *_ in told}) for values in shown)
    assert all(value in {value for _, value, _ in told} for values in shown for value in values)


def test_highlights_put_the_immediate_and_the_severe_first() -> None:
    plain = report(title="plain", at=NOW - HOUR)
    newer = report(title="newer", at=NOW)
    severe = report(title="severe", severity=Severity.EXTREME, at=NOW - 9 * HOUR)
    immediate = report(title="immediate", urgency=Urgency.IMMEDIATE, at=NOW - 9 * HOUR)

    assert [each.title for each in highlights([plain, newer, severe, immediate])] == [
        "immediate",
        "severe",
        "newer",
        "plain",
    ]


def test_reports_stand_under_each_of_their_clusters() -> None:
    both, water, none = report(clusters=("LOG", "WSH")), report(clusters=("WSH",)), report(clusters=())

    assert by_cluster([both, water, none], ()) == {"LOG": [both], "WSH": [both, water], NO_CLUSTER: [none]}
    assert by_cluster([both, water, none], ("LOG", "HEA")) == {"LOG": [both]}


def parts(reports: tuple[Sitrep, ...], figures: tuple[Compared, ...] = ()) -> Parts:
    return Parts(Wanted(since=NOW), NOW, reports, len(reports), 0, figures, len(figures))


def test_the_strictest_marking_of_its_parts() -> None:
    green, amber = report(), report("IFRC", Figure("dead", 1), marking=Marking.AMBER)

    assert parts((green, amber)).marking is Marking.AMBER
    assert parts((green,), tuple(compared(told(amber)))).marking is Marking.AMBER
    assert parts(()).marking is Marking.CLEAR
