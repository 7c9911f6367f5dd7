"""Reports are listed by cluster, area, organisation, time, the open ones or one's own, in any language."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator

import pytest

from bot.core.document import Code, Listing, Moment, Text, phrase
from bot.core.marking import Marking
from bot.core.sitrep import SitrepState
from tests.flow.asked import LANGUAGES, about, bare, ours, word
from tests.flow.sitreps import staff
from tests.support.sitreps import NOW, keep, report
from tests.support.town import Town, town

ASKED = {
    "en": "{} WSH area Goma UNICEF since 24h open",
    "fr": "{} ouverts EHA zone Goma depuis 24 heures organisation UNICEF",
    "es": "{} agua abiertos desde 24h zona Goma UNICEF",
    "ar": "{} المياه مفتوح منذ 24 ساعة منطقة Goma منظمة UNICEF",
}
ONLY = {
    "en": "Only: water, sanitation and hygiene (WASH), area Goma, organisation UNICEF, changed since ",
    "fr": "Seulement : eau, hygiène et assainissement (EHA), zone Goma, organisation UNICEF, changés depuis ",
    "es": "Solo: agua, saneamiento e higiene, zona Goma, organización UNICEF, cambiados desde ",
    "ar": "فقط: المياه والصرف الصحي والنظافة ومنطقة Goma ومنظمة UNICEF وتغيرت منذ ",
}
MINE = {"en": "mine", "fr": "les miens", "es": "míos", "ar": "لي"}


@pytest.fixture
async def filled() -> AsyncIterator[Town]:
    """SR-1 to SR-6, of which the first five are all that may be shown."""
    async with town() as here:
        await staff(here)
        await keep(
            here,
            report(title="wells"),
            report(title="closed", state=SitrepState.FINAL),
            report("WFP", title="trucks", clusters=("LOG", "WSH"), area="North Kivu"),
            report("WFP", title="clinic", clusters=("HEA",), area="Bukavu"),
            report("Water for All", title="gone", state=SitrepState.CANCELLED),
            report(title="secret", marking=Marking.RED),
        )
        yield here


async def listed(here: Town, typed: str, who: str = "ana@ops-en") -> set[str]:
    answer = await here.say(who, f"/sitrep list {typed}")
    return {found[1] for each in answer.split("\n") if (found := re.match(r"(SR-\d+) · ", each))}


async def test_a_time_needs_no_since_and_a_place_may_have_its_in(filled: Town) -> None:
    for typed in ("last 24h", "yesterday", "dernières 24 heures", "últimas 24 horas", "آخر ٢٤ ساعة", "hier"):
        assert await listed(filled, f"{typed} HEA") == {"SR-4"}
    assert await listed(filled, "LOG in North Kivu") == await listed(filled, "LOG en North Kivu yesterday") == {"SR-3"}


async def test_the_states_of_reports_are_filters_too(filled: Town) -> None:
    assert await listed(filled, "cancelled") == await listed(filled, "annulés") == {"SR-5"}
    assert await listed(filled, "final") == await listed(filled, "نهائية UNICEF") == {"SR-2"}
    assert await listed(filled, "finales y anulados") == {"SR-2", "SR-5"}
    assert await listed(filled, "drafts") == set()
    assert "Only: SUPERSEDED" in await filled.say("ana@ops-en", "/sitrep list superseded")


async def test_filters_go_together_in_any_order(filled: Town) -> None:
    for language in LANGUAGES:
        answer = bare(await filled.say(f"ana@ops-{language}", ASKED[language].format(word("sitrep list", language))))
        rows = answer.split("\n")

        assert rows[0] == ours("sitrep-listed", language, count=1)
        assert rows[1].startswith(ONLY[language])
        assert [each.split(" · ")[:2] for each in rows[2:]] == [["SR-1", "wells"]]


FILTERS: list[tuple[str, set[str]]] = [
    ("", {"SR-1", "SR-2", "SR-3", "SR-4", "SR-5"}),
    ("WSH, LOG", {"SR-1", "SR-2", "SR-3", "SR-5"}),
    ("cluster HEA cluster logistics", {"SR-3", "SR-4"}),
    ("open", {"SR-1", "SR-3", "SR-4"}),
    ("area north kivu", {"SR-3"}),
    ("Bukavu", {"SR-4"}),
    ("area Bukavu, open", {"SR-4"}),
    ("PAM", {"SR-3", "SR-4"}),
    ("of WFP and open", {"SR-3", "SR-4"}),
    ("organisation Water for All since 24h", {"SR-5"}),
    ('org "Water for All"', {"SR-5"}),
    ("2h", {"SR-1", "SR-2", "SR-3", "SR-4", "SR-5"}),
    ("since yesterday WFP health", {"SR-4"}),
    ("mine", set()),
]


async def test_each_filter(filled: Town) -> None:
    for typed, expected in FILTERS:
        assert await listed(filled, typed) == expected, typed


@pytest.mark.parametrize("language", LANGUAGES)
async def test_ones_own_and_those_that_are_not_there(filled: Town, language: str) -> None:
    await filled.say(f"sara@ops-{language}", "/sitrep new HEA: mine")
    who = f"sara@ops-{language}"

    own = bare(await filled.say(who, f"{word('sitrep list', language)} {MINE[language]}"))
    none = bare(await filled.say(who, f"{word('sitrep list', language)} {MINE[language]} LOG"))

    assert own.split("\n")[0] == ours("sitrep-listed", language, count=1)
    assert "SR-7" in own
    assert none.startswith(ours("sitrep-none-listed", language))
    scope = Listing((phrase("cluster-LOG"), phrase("sitrep-only-mine")))
    assert none.split("\n")[1] == bare(ours("sitrep-list-scope", language, scope=scope))


async def test_nothing_above_the_rooms_marking_is_listed_or_counted(filled: Town) -> None:
    for language in LANGUAGES:
        who = f"ana@ops-{language}"

        everything = bare(await filled.say(who, word("sitrep list", language)))
        await filled.say(who, "/room marking CLEAR")
        nothing = bare(await filled.say(who, word("sitrep list", language)))

        assert everything.startswith(ours("sitrep-listed", language, count=5))
        assert "secret" not in everything
        assert nothing.startswith(ours("sitrep-none-listed", language))


async def test_a_long_list_says_how_many_more_there_are() -> None:
    async with town() as here:
        await here.say("ana@ops-en", "hello")
        await keep(here, *(report(title=f"no. {number}") for number in range(18)))
        for language in LANGUAGES:
            rows = bare(await here.say(f"ana@ops-{language}", word("sitrep list", language))).split("\n")

            assert rows[0] == ours("sitrep-listed", language, count=18)
            assert [each.split(" · ")[1] for each in rows[1:3]] == ["no. 17", "no. 16"]
            assert rows[-1] == ours("sitrep-listed-more", language, count=3)


async def test_what_cannot_be_understood_is_refused(filled: Town) -> None:
    tomorrow = Moment(NOW.replace(day=22, hour=21, minute=0), "Africa/Nairobi")
    for language in LANGUAGES:
        said = {
            "area": ours("report-scope-empty", language, word=Code("area")),
            "WSH since": ours("report-scope-empty", language, word=Code("since")),
            "since never": ours("refusal-moment", language, typed=Code("never")),
            "since tomorrow": ours("report-since-future", language, moment=tomorrow),
            "cluster xyz": ours("refusal-cluster", language, typed=Code("xyz")),
            "area Goma area Sake": ours("sitrep-only-one", language, first=Text("Goma"), second=Text("Sake")),
            "UNICEF org WFP": ours("sitrep-only-one", language, first=Text("UNICEF"), second=Text("WFP")),
        }
        for typed, expected in said.items():
            answer = bare(await filled.say(f"ana@ops-{language}", f"/sitrep list {typed}"))
            assert answer.startswith(bare(f"{about('filters', language)}"[:3])), typed
            assert bare(expected) in answer
            assert f"/sitrep list {typed}".split()[-1] in answer.split("👉")[-1]
