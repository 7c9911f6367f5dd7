"""The newest figure of each sort is known, of the reports that hold."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from bot.core.marking import Marking
from bot.core.place import Operation
from bot.core.record import Author, Wanted
from bot.core.records import Reported
from bot.core.sitrep import Figure, Sitrep, SitrepState
from bot.core.stores import Store
from tests.support.kept import sitrep, step
from tests.support.said import FLOOD, NOW

HOUR = timedelta(hours=1)
UNICEF = Author(3, "Ana", "UNICEF")


async def flood(store: Store) -> Operation:
    return await store.run(lambda unit: unit.rooms.declare(FLOOD))


async def file(store: Store, *figures: Figure, at: datetime = NOW, **more: Any) -> Sitrep:
    within = await flood(store)
    report = sitrep(figures=figures, as_of=at, **{"area": "Goma", "clusters": ("WSH",), **more})
    return await store.run(lambda unit: unit.sitreps.add(within, report, step()))


async def change(store: Store, before: Sitrep, **changes: Any) -> Sitrep:
    within = await flood(store)
    return await store.run(lambda unit: unit.sitreps.change(within, replace(before, **changes), step()))


async def found(store: Store, ceiling: Marking = Marking.RED, **wanted: Any) -> list[Reported]:
    within = await flood(store)
    return await store.read(lambda unit: unit.figures.latest(within, ceiling, Wanted(**wanted)))


async def latest(store: Store, ceiling: Marking = Marking.RED, **wanted: Any) -> list[tuple[int, int]]:
    """The report and the value of each figure."""
    return [(each.report, each.figure.value) for each in await found(store, ceiling, **wanted)]


async def test_a_figure_comes_with_all_that_is_known_of_it(store: Store) -> None:
    own = Figure("displaced", 3400, "DTM", NOW - HOUR)
    await file(store, own, Figure("dead", 2), clusters=("WSH", "HEA"), marking=Marking.AMBER)
    about = (1, "WFP", "Goma", ("WSH", "HEA"), Marking.AMBER)
    assert await found(store) == [Reported(*about, Figure("dead", 2, as_at=NOW)), Reported(*about, own)]


async def test_a_newer_figure_of_the_same_sort_takes_the_place_of_the_older(store: Store) -> None:
    await file(store, Figure("displaced", 100), at=NOW + HOUR)
    await file(store, Figure("displaced", 90))
    assert await latest(store) == [(1, 100)]
    await file(store, Figure("Déplacés", 1), Figure("DISPLACED", 120), at=NOW + HOUR, area="goma")
    assert await latest(store) == [(3, 1), (3, 120)]


async def test_what_others_say_stands_beside_it(store: Store) -> None:
    await file(store, Figure("displaced", 100), Figure("displaced", 110, "DTM"))
    await file(store, Figure("displaced", 120), author=UNICEF)
    await file(store, Figure("displaced", 130), area="Bunia")
    assert await latest(store) == [(2, 120), (3, 130), (1, 100), (1, 110)]


async def test_a_figure_counts_once_whatever_the_clusters_of_its_reports(store: Store) -> None:
    await file(store, Figure("displaced", 100), clusters=("WSH",))
    await file(store, Figure("displaced", 120), clusters=("LOG", "WSH"), at=NOW + HOUR)
    await file(store, Figure("displaced", 130), clusters=("EDU",), at=NOW + 2 * HOUR)
    assert await latest(store) == [(3, 130)]
    assert await latest(store, clusters=("WSH",)) == [(2, 120)]
    assert await latest(store, clusters=("LOG",)) == [(2, 120)]
    assert await latest(store, clusters=("HEA",)) == []


async def test_a_room_sees_the_newest_figure_below_its_ceiling(store: Store) -> None:
    await file(store, Figure("displaced", 100), marking=Marking.GREEN)
    await file(store, Figure("displaced", 120), marking=Marking.AMBER, at=NOW + HOUR)
    assert await latest(store, Marking.CLEAR) == []
    assert await latest(store, Marking.GREEN) == [(1, 100)]
    assert await latest(store, Marking.AMBER) == [(2, 120)]


async def test_what_was_told_earlier_is_left_out_whenever_it_was_counted(store: Store) -> None:
    await file(store, Figure("displaced", 100, as_at=NOW - 9 * HOUR), changed=NOW)
    await file(store, Figure("dead", 2), changed=NOW - HOUR)
    assert await latest(store, since=NOW - HOUR) == [(2, 2), (1, 100)]
    assert await latest(store, since=NOW) == [(1, 100)]
    assert await latest(store, since=NOW + HOUR) == []


async def test_an_organisation_an_area_or_one_of_some_clusters_may_be_wanted(store: Store) -> None:
    await file(store, Figure("displaced", 1), area="Béni", clusters=("WSH",))
    await file(store, Figure("displaced", 2, "béni"), author=UNICEF, clusters=("LOG", "HEA"))
    await file(store, Figure("wsh", 3), author=UNICEF, area="50% _x", clusters=("EDU",))
    assert await latest(store, area="BENI") == [(1, 1)]
    assert await latest(store, organisation="Unicef") == [(3, 3), (2, 2)]
    assert await latest(store, organisation="UNICEF", area="50% _X") == [(3, 3)]
    assert await latest(store, organisation="UNICEF", area="50x _x") == []
    assert await latest(store, clusters=("WSH", "HEA")) == [(2, 2), (1, 1)]


async def test_what_was_told_lately_counts_though_it_was_counted_before_what_was_told_earlier(store: Store) -> None:
    await file(store, Figure("displaced", 100, as_at=NOW), changed=NOW)
    await file(store, Figure("displaced", 90, as_at=NOW - HOUR), changed=NOW + HOUR)
    assert await latest(store) == [(1, 100)]
    assert await latest(store, since=NOW + HOUR) == [(2, 90)]


async def test_what_has_not_changed_is_told_again(store: Store) -> None:
    await file(store, Figure("displaced", 100), Figure("dead", 1), clusters=("LOG",))
    await file(store, Figure("displaced", 120), area="Bunia")
    await file(store, Figure("displaced", 999), marking=Marking.RED, at=NOW + HOUR)
    still = await file(store, unchanged=("figures",), changed=NOW + 2 * HOUR)
    assert await latest(store, Marking.AMBER, since=NOW + HOUR) == [(1, 1), (1, 100)]
    assert await latest(store, Marking.AMBER, since=NOW + HOUR, clusters=("LOG",)) == []
    assert await latest(store, Marking.AMBER) == [(2, 120), (1, 1), (1, 100)]
    await change(store, still, state=SitrepState.CANCELLED, changed=NOW + 3 * HOUR)
    assert await latest(store, Marking.AMBER, since=NOW + HOUR) == []


async def test_the_first_things_are_told_of_with_all_that_is_said_of_them(store: Store) -> None:
    await file(store, Figure("wells", 9), Figure("displaced", 100), Figure("displaced", 110, "DTM"), Figure("dead", 2))
    await file(store, Figure("DEAD", 3), author=UNICEF, area="goma", marking=Marking.AMBER, clusters=("LOG",))
    await file(store, Figure("dead", 1), area="Béni", changed=NOW - 2 * HOUR)

    async def first(most: int, ceiling: Marking = Marking.AMBER, **wanted: Any) -> tuple[list[int], int]:
        within = await flood(store)
        told, things = await store.read(lambda unit: unit.figures.first(within, ceiling, Wanted(**wanted), most))
        return [each.figure.value for each in told], things

    assert await first(1) == ([1], 4)
    assert await first(2) == ([3, 1, 2], 4)
    assert await first(9) == ([3, 1, 2, 100, 110, 9], 4)
    assert await first(1, Marking.GREEN, since=NOW) == ([2], 3)
    assert await first(9, clusters=("LOG", "HEA")) == ([3], 1)
    assert await first(0, area="beni") == ([], 1)
    await file(store, unchanged=("figures",), area="Béni", clusters=("EDU",))
    assert await first(1, since=NOW) == ([1], 4)


async def test_only_reports_that_hold_tell_figures(store: Store) -> None:
    for state in (SitrepState.DRAFT, SitrepState.CANCELLED, SitrepState.SUPERSEDED):
        await file(store, Figure("displaced", 1), state=state)
    assert await latest(store) == []
    await file(store, Figure("displaced", 2), state=SitrepState.FINAL)
    assert await latest(store) == [(4, 2)]


async def test_when_a_report_is_cancelled_the_figure_before_it_is_the_newest_again(store: Store) -> None:
    await file(store, Figure("displaced", 100), Figure("dead", 1))
    wrong = await file(store, Figure("displaced", 9999), at=NOW + HOUR)
    assert await latest(store) == [(1, 1), (2, 9999)]
    await change(store, wrong, state=SitrepState.CANCELLED)
    assert await latest(store) == [(1, 1), (1, 100)]


async def test_an_update_tells_its_own_figures_only(store: Store) -> None:
    first = await file(store, Figure("displaced", 100), Figure("dead", 1))
    await change(store, first, figures=(Figure("displaced", 80),), as_of=NOW + HOUR)
    assert await latest(store) == [(1, 80)]


async def test_an_update_that_awaits_approval_leaves_what_was_approved(store: Store) -> None:
    first = await file(store, Figure("displaced", 100))
    draft = await change(
        store, first, figures=(Figure("displaced", 80),), state=SitrepState.DRAFT, last_approved=1, as_of=NOW + HOUR
    )
    assert await latest(store) == [(1, 100)]
    await change(store, draft, state=SitrepState.FILED)
    assert await latest(store) == [(1, 80)]


async def test_an_organisation_and_an_area_are_meant_to_the_letter(store: Store) -> None:
    for number, area in enumerate(["Goma", "G%", "G_ma/2", "goma"], 1):
        await file(store, Figure("dead", number), area=area, author=UNICEF)
        await file(store, Figure("dead", 10 * number), area=area, clusters=("PRO-MIN",))
    assert await latest(store, area="goma", clusters=("WSH",)) == [(7, 4)]
    assert await latest(store, area="G%", organisation="unicef") == [(3, 2)]
    assert await latest(store, area="G_MA/2") == [(5, 3), (6, 30)]
    assert await latest(store, area="dead") == await latest(store, clusters=("PRO",)) == []


async def test_what_was_told_over_time_in_the_place_of_a_figure(store: Store) -> None:
    for hours, value, marking in ((0, 90, Marking.GREEN), (2, 120, Marking.RED), (1, 100, Marking.GREEN)):
        await file(store, Figure("displaced", value), at=NOW + hours * HOUR, marking=marking)
    await file(store, Figure("displaced", 7), at=NOW + HOUR, area="Sake")
    [told] = await found(store, Marking.GREEN, area="Goma")
    within = await flood(store)

    async def course(ceiling: Marking, since: datetime) -> list[int]:
        some = await store.read(lambda unit: unit.figures.course(within, ceiling, told, since))
        return [each.figure.value for each in some]

    assert await course(Marking.GREEN, NOW) == [90, 100]
    assert await course(Marking.RED, NOW + HOUR) == [100, 120]
