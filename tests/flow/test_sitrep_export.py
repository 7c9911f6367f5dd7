"""Reports as files, as people get them."""

from __future__ import annotations

import csv
import io
import json
from xml.etree import ElementTree

import pytest

from bot.core.document import Code, Phrase
from bot.core.location import Grid
from bot.core.marking import Marking
from bot.core.sitrep import Figure
from tests.flow.asked import LANGUAGES, bare, ours, word
from tests.flow.sitreps import AUTHORISED, staff
from tests.support.sitreps import NOW, keep, report
from tests.support.town import Town, town

DTM = Figure("displaced", 3400, "DTM", NOW)


async def test_one_report_in_each_format(place: Town) -> None:
    await keep(place, report("UNICEF", DTM, situation="Two wells *down*"))
    for language in LANGUAGES:
        asked = word("sitrep export", language)

        md, js, xml = [await place.ask(f"ana@ops-{language}", f"{asked} SR-1 {each}") for each in ("md", "JSON", "xml")]

        said = ours("report-exported", language, record=Code("SR-1 v1"), marking=Code("TLP:GREEN"))
        assert md.text == js.text == xml.text == said
        [text], [keys], [tree] = md.files, js.files, xml.files
        assert [each.name for each in (text, keys, tree)] == ["SR-1-v1.md", "SR-1-v1.json", "SR-1-v1.xml"]
        assert bare(text.data.decode()).startswith("# `TLP:GREEN` · ")
        assert "Two wells \\*down\\*" in text.data.decode()
        assert json.loads(keys.data)["marking"] == "TLP:GREEN"
        assert "TLP:GREEN" in "".join(ElementTree.fromstring(tree.data).itertext())


async def test_figures_as_a_table(place: Town) -> None:
    await keep(
        place,
        report("UNICEF", DTM, place=Grid("35MRU6543243210")),
        report("WFP", Figure("trucks", 4), clusters=("LOG",), marking=Marking.AMBER),
        report("WFP"),
    )
    for language in LANGUAGES:
        shown = await place.ask(f"ana@ops-{language}", f"{word('sitrep export', language)} csv")

        told = ours("report-exported-figures", language, count=2, reports=2, marking=Code("TLP:AMBER"))
        assert shown.text.split("\n") == [told, ours("report-coarse", language)]
        [file] = shown.files
        header, tags, *rows = csv.reader(io.StringIO(file.data.decode("utf-8-sig")))
        assert (file.name, file.media_type) == ("figures-TLP-AMBER.csv", "text/csv")
        assert header[0] == ours("column-report", language)
        assert tags[1] == "#org"
        assert sorted((row[0], row[4], row[6]) for row in rows) == [("SR-1", "35M RU 6 4", "3400"), ("SR-2", "", "4")]


async def test_the_figures_of_one_report_as_a_table(place: Town) -> None:
    await keep(place, report("UNICEF", DTM), report("WFP", Figure("trucks", 4)), report())

    one, none = [await place.ask("ana@ops-en", f"/sitrep export {number} csv") for number in (2, 3)]

    assert "trucks" in one.files[0].data.decode()
    assert "displaced" not in one.files[0].data.decode()
    assert none.text.startswith("There are no figures in SR-3.")


async def test_while_a_change_waits_the_table_has_what_was_approved() -> None:
    async with town(plans=(AUTHORISED,)) as here:
        await staff(here)
        await here.say("sara@ops-en", "/sitrep new WSH: first; figures: displaced 3400")
        await here.say("ana@ops-en", "/sitrep approve 1")
        await here.say("sara@ops-en", "/sitrep update 1 figures: displaced 9999")
        for language in LANGUAGES:
            shown = await here.ask(f"ana@ops-{language}", f"{word('sitrep export', language)} csv")

            assert ours("report-waiting", language, count=1) in shown.text
            assert ",3400," in shown.files[0].data.decode()
            assert "9999" not in shown.files[0].data.decode()


async def test_what_is_taken_along_says_how_far_it_holds() -> None:
    async with town(plans=(AUTHORISED,)) as here:
        await staff(here)
        await here.say("sara@ops-en", "/sitrep new WSH: first; figures: displaced 3400")
        await here.say("ana@ops-en", "/sitrep approve 1")
        await here.say("sara@ops-en", "/sitrep update 1 figures: displaced 9999")
        draft = await here.ask("ana@ops-en", "/sitrep export edxl 1")
        table = await here.ask("ana@ops-en", "/sitrep export csv SR-1 v3")
        approved = await here.ask("ana@ops-en", "/sitrep export 1 version 2 edxl")
        missing = await here.say("ana@ops-en", "/sitrep export 1 json v9")

    for shown in (draft, table):
        assert (
            "DRAFT: not authorised yet. Do not rely on it.\nVersion 2 was authorised and holds until then."
            in shown.text
        )
    assert "Not authorised yet" in draft.files[0].data.decode()
    assert ",9999," in table.files[0].data.decode()
    assert approved.text.startswith("SR-1 v2 as a file.")
    assert "This is version 2; the last one is 3." in approved.text
    assert "Authorised by: ana" in approved.text
    assert "Not authorised yet" not in approved.files[0].data.decode()
    assert "SR-1 has no version 9 that I can show here." in missing


async def test_the_table_holds_what_is_meant(place: Town) -> None:
    await keep(place, report("UNICEF", DTM), report("WFP", Figure("trucks", 4), clusters=("LOG",)))

    shown = await place.ask("ana@ops-en", "/sitrep export csv cluster logistics")

    [file] = shown.files
    assert "trucks" in file.data.decode()
    assert "displaced" not in file.data.decode()


async def test_nothing_above_the_rooms_marking_is_exported(place: Town) -> None:
    await keep(place, report("UNICEF", DTM, marking=Marking.RED))
    for language in LANGUAGES:
        who = f"ana@ops-{language}"

        one, none, table = [await place.ask(who, f"/sitrep export {what}") for what in ("1 json", "9 json", "csv")]

        for shown, number in ((one, 1), (none, 9)):
            assert bare(ours("record-none", language, record=Code(f"SR-{number}"))) in bare(shown.text)
        assert table.text.startswith(ours("report-no-figures", language))
        assert not one.files + none.files + table.files


async def test_a_report_names_no_other_that_may_not_be_seen(place: Town) -> None:
    await keep(place, report(marking=Marking.RED), report(supersedes=1), report(), report(supersedes=3))

    hidden, seen = [await place.ask("ana@ops-en", f"/sitrep export {number} json") for number in (2, 4)]

    assert json.loads(hidden.files[0].data)["supersedes"] is None
    assert json.loads(seen.files[0].data)["supersedes"] == "SR-3"


@pytest.mark.parametrize("language", LANGUAGES)
async def test_what_cannot_be_exported_is_refused(place: Town, language: str) -> None:
    await keep(place, report())

    async def refused(what: str, who: str = "ana") -> str:
        return bare(await place.say(f"{who}@ops-{language}", f"/sitrep export {what}".strip()))

    assert bare(ours("report-format", language, typed=Code("pdf"))) in await refused("1 pdf")
    assert bare(ours("refusal-missing", language, param=Phrase("param-number"))) in await refused("json")
    assert bare(ours("refusal-number", language, typed=Code("xls"))) in await refused("xls")
    assert bare(ours("refusal-too-much", language, typed=Code("now"))) in await refused("1 md now")
    assert bare(ours("refusal-missing", language, param=Phrase("param-exported"))) in await refused("")
    assert bare(ours("refusal-role-needed", language, role=Phrase("role-member"))) in await refused("1", "luc")
