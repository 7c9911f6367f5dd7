"""One report from many, as people read it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from bot.core.document import Code, Listing, Moment, Text, phrase
from bot.core.marking import Marking
from bot.core.record import Author, Step
from bot.core.sitrep import Approval, Figure, Severity, SitrepState, Urgency
from tests.flow.asked import LANGUAGES, bare, ours, word
from tests.support.sitreps import NOW, keep, report
from tests.support.town import Town

HOUR = timedelta(hours=1)
CHRISTMAS_EVE = datetime(2026, 12, 24, 15, tzinfo=UTC)
DTM = Figure("displaced", 3400, "DTM", NOW - 6 * HOUR)


async def told(place: Town, who: str = "ana@ops-en", scope: str = "") -> list[str]:
    return bare(await place.say(who, f"/sitrep consolidated {scope}".strip())).split("\n")


async def test_it_has_the_order_of_ocha_in_every_language(place: Town) -> None:
    await keep(place, report("UNICEF", DTM, situation="Two wells are down.", needs="2 pumps", gaps="no fuel"))
    for language in LANGUAGES:
        asked = word("sitrep consolidated", language)
        lines = bare(await place.say(f"ana@ops-{language}", asked)).split("\n")

        start, end = (Moment(at, "Africa/Nairobi") for at in (NOW - 24 * HOUR, NOW))
        expected = [
            "TLP:GREEN · " + ours("report-consolidated", language, operation=Text("Flood 2026")),
            ours("report-as-of", language, at=end),
            ours("report-covers", language, start=start, end=end),
            ours("report-made-of", language, count=1, reports=Code("SR-1")),
            ours("report-highlights", language),
            ours("report-key-figures", language),
            ours("report-situation", language),
            ours("report-needs", language),
            ours("report-response", language) + ours("colon", language) + ours("report-nothing-said", language),
            ours("report-gaps", language),
        ]
        places = [lines.index(bare(each)) for each in expected]
        assert places == sorted(places)
        assert f"SR-1 · UNICEF · Goma{ours('colon', language)}2 pumps" in lines


async def test_every_figure_has_its_source_and_its_time_here_and_in_zulu(place: Town) -> None:
    await keep(place, report("UNICEF", DTM))

    lines = await told(place)

    assert "displaced · Goma: 3,400 — DTM · UNICEF, as at 22 Nov 2026, 03:05 EAT (220005Z NOV 26) (SR-1)" in lines


async def test_contradictions_are_shown_and_nothing_is_counted_twice(place: Town) -> None:
    update = Figure("displaced", 3600, "DTM", NOW - HOUR)
    other = Figure("displaced", 2900, "Government", NOW - 2 * HOUR)
    await keep(place, report("UNICEF", DTM), report("UNICEF", update), report("IFRC", other))

    text = "\n".join(await told(place))

    assert "displaced · Goma: the sources contradict each other\n3,600 — DTM" in text
    assert "2,900 — Government · IFRC" in text
    assert not any(value in text for value in ("3,400", "6,500", "3,250", "9,900"))


async def test_what_is_not_valid_is_left_out_and_what_waits_is_counted(place: Town) -> None:
    await keep(
        place,
        report(title="stands", needs="pumps"),
        report(title="cancelled", state=SitrepState.CANCELLED, needs="boats"),
        report(title="superseded", state=SitrepState.SUPERSEDED, needs="rafts"),
        report("WFP", Figure("dead", 9), title="waiting", state=SitrepState.DRAFT, needs="tents"),
    )

    text = "\n".join(await told(place))

    assert "Made of one report: SR-1" in text
    assert "One report waits for its approval; what it changes is not in here." in text
    assert not any(each in text for each in ("boats", "rafts", "tents", "cancelled", "dead", "SR-2", "SR-3", "SR-4"))


async def test_while_a_change_waits_what_was_approved_before_stands(place: Town) -> None:
    approved = report(needs="2 pumps", approval=Approval(Author(2, "Luc"), NOW))
    [kept] = await keep(place, approved)

    def change(unit: object) -> None:
        [within] = unit.rooms.operations()  # type: ignore[attr-defined]  # a Unit of the store
        draft = report(number=kept.number, version=1, state=SitrepState.DRAFT, needs="9 pumps", last_approved=1)
        unit.sitreps.change(within, draft, Step("step-update", kept.author, NOW, "test:2"))  # type: ignore[attr-defined]  # the same

    await place.store.run(change)

    text = "\n".join(await told(place))

    assert "SR-1 · UNICEF · Goma: 2 pumps" in text
    assert "9 pumps" not in text
    assert "One report waits" in text


async def test_nothing_above_the_rooms_marking_enters_and_the_strictest_stands_on_top(place: Town) -> None:
    high = report("WFP", Figure("dead", 777), title="amber", marking=Marking.AMBER, needs="tents")
    await keep(place, report(needs="pumps", marking=Marking.CLEAR), high)
    await place.say("ana@ops-fr", "/room marking GREEN")

    here, there = await told(place), await told(place, "ana@ops-fr")

    assert here[0].startswith("TLP:AMBER · ")
    assert there[0].startswith("TLP:CLEAR · ")
    assert not any(each in "\n".join(there) for each in ("tents", "amber", "SR-2", "WFP", "777"))


async def test_clusters_and_the_time_can_be_chosen_in_any_language(place: Town) -> None:
    await keep(
        place,
        report(title="old", at=NOW - 30 * HOUR, needs="sand"),
        report(title="water", needs="pumps"),
        report("WFP", title="trucks", clusters=("LOG",), needs="diesel"),
    )

    last_day = "\n".join(await told(place))
    long = "\n".join(await told(place, "ana@ops-fr", "depuis 2 jours cluster logistique, WSH"))
    trucks = "\n".join(await told(place, "ana@ops-es", "clúster logística desde 2h"))

    assert ("sand" in last_day, "sand" in long, "sand" in trucks) == (False, True, False)
    assert ("pumps" in trucks, "diesel" in trucks) == (False, True)


async def test_highlights_begin_with_what_is_immediate(place: Town) -> None:
    await keep(
        place,
        report(title="newest"),
        report(title="bus in the river", urgency=Urgency.IMMEDIATE, at=NOW - HOUR),
        report(title="clinic lost", severity=Severity.EXTREME, at=NOW - HOUR),
    )

    lines = await told(place)

    begin = lines.index("Highlights") + 1
    assert [line.split(" · ")[0] for line in lines[begin : begin + 3]] == [
        "IMMEDIATE bus in the river",
        "clinic lost",
        "newest",
    ]


async def test_a_long_one_is_cut_in_the_room_and_whole_in_the_file(place: Town) -> None:
    await keep(place, *(report(title=f"no. {n}", needs=f"{n} pumps " + "and more " * 60) for n in range(8)))

    shown = await place.ask("ana@ops-en", "/sitrep consolidated")

    assert "… and 6 more." in shown.text
    assert shown.text.endswith("There is more in the attached file.")
    [file] = shown.files
    assert (file.name, file.media_type) == ("sitrep-20261122T0605Z.md", "text/markdown")
    text = file.data.decode()
    assert text.startswith("# TLP:GREEN · Consolidated situation report: Flood 2026\n")
    assert all(f"{n} pumps " in text for n in range(8))


async def test_figures_of_reports_that_are_too_many_to_be_read_count_all_the_same(place: Town) -> None:
    far = report(
        "IFRC", Figure("displaced", 777), area="Far", at=NOW - 2 * HOUR, title="far", urgency=Urgency.IMMEDIATE
    )
    await keep(place, far, *(report("UNICEF", title=f"no. {n}", clusters=("WSH", "LOG")) for n in range(100)))
    for language in LANGUAGES:
        who, asked = f"ana@ops-{language}", word("sitrep consolidated", language)

        everything = bare(await place.say(who, f"{asked} WSH LOG"))
        narrow = bare(await place.say(who, f"{asked} Far"))

        assert ours("report-made-of", language, count=101, reports=Code("SR")).split("101")[0] + "101" in everything
        assert ours("report-newest", language, count=100) in everything
        assert "· Far" in everything
        assert "777" in everything
        assert ours("report-newest", language, count=1) not in narrow
        assert f"{ours('report-immediate', language)} far" in narrow


async def test_figures_that_have_not_changed_are_those_of_before(place: Town) -> None:
    old = report("UNICEF", DTM, Figure("dead", 4), at=NOW - 40 * HOUR, title="old")
    other = report("UNICEF", Figure("dead", 9), at=NOW - 40 * HOUR, area="Bukavu", title="elsewhere")
    await keep(place, old, other, report("UNICEF", unchanged=("figures", "needs"), title="new"))
    for language in LANGUAGES:
        lines = bare(await place.say(f"ana@ops-{language}", word("sitrep consolidated", language))).split("\n")

        colon, unchanged = ours("colon", language), ours("report-no-change", language)
        assert f"SR-3 · UNICEF · Goma{colon}{unchanged}" in lines
        displaced, dead = (ours(f"figure-{name}", language) for name in ("displaced", "dead"))
        assert any(line.startswith(f"{displaced} · Goma{colon}3") and line.endswith("(SR-1)") for line in lines)
        assert any(line.startswith(f"{dead} · Goma{colon}4") and line.endswith("(SR-1)") for line in lines)
        assert not any("Bukavu" in line for line in lines)


async def test_an_area_and_an_organisation_can_be_chosen(place: Town) -> None:
    await keep(
        place,
        report("UNICEF", Figure("dead", 1), title="here"),
        report("UNICEF", Figure("dead", 2), title="there", area="Sake"),
        report("WFP", Figure("dead", 3), title="theirs"),
    )
    for language in LANGUAGES:
        answer = bare(await place.say(f"ana@ops-{language}", "/sitrep consolidated UNICEF area Goma"))

        scope = Listing(
            (phrase("sitrep-in-area", area=Text("Goma")), phrase("sitrep-of-organisation", organisation=Text("UNICEF")))
        )
        assert bare(ours("sitrep-list-scope", language, scope=scope)) in answer.split("\n")
        assert "here" in answer
        assert "there" not in answer
        assert "theirs" not in answer


async def test_a_short_one_has_no_file_and_an_empty_one_says_so(place: Town) -> None:
    empty = await place.ask("ana@ops-en", "/sitrep consolidated")
    await keep(place, report(needs="pumps"))
    short = await place.ask("ana@ops-en", "/sitrep consolidated")

    assert "No report changed in this period that I can show here." in empty.text
    assert not empty.files + short.files


async def test_what_cannot_be_understood_is_refused(place: Town) -> None:
    for language in LANGUAGES:
        who = f"ana@ops-{language}"

        since = {"en": "since", "fr": "depuis", "es": "desde", "ar": "منذ"}[language]
        nothing = bare(await place.say(who, f"/sitrep consolidated WSH {since}"))
        ahead = await place.say(who, "/sitrep consolidated since 2026-12-24 18:00")
        unknown = await place.say(who, "/sitrep consolidated cluster xyz")

        assert ours("report-scope-empty", language, word=Code(since)) in nothing
        assert ours("report-since-future", language, moment=Moment(CHRISTMAS_EVE, "Africa/Nairobi")) in ahead
        assert ours("refusal-cluster", language, typed=Code("xyz")) in unknown
