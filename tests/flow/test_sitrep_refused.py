"""Everything that can be wrong with a report is named in the asker's language, and filed right the next time."""

from __future__ import annotations

from datetime import UTC, datetime

from bot.core.document import Code, Inline, Moment, Text
from tests.flow.asked import LANGUAGES, bare, ours, unmarked
from tests.flow.sitreps import staff
from tests.support.town import town

RIGHT = "clusters: WSH; situation: x"


def at(day: int, hour: int, minute: int = 0) -> Moment:
    return Moment(datetime(2026, 11, day, hour, minute, tzinfo=UTC), "Africa/Nairobi")


WRONG: dict[str, tuple[str, dict[str, Inline | int]]] = {
    "clusters: WSHH": ("refusal-cluster", {"typed": Code("WSHH")}),
    "severity: so-so": ("sitrep-value", {"typed": Code("so-so")}),
    "urgency: whenever": ("sitrep-value", {"typed": Code("whenever")}),
    "confidence: sure-ish": ("sitrep-value", {"typed": Code("sure-ish")}),
    "phase: two": ("sitrep-value", {"typed": Code("two")}),
    "place: 35MRI123": ("refusal-place", {"typed": Code("35MRI123")}),
    "place: 95.0, 29.2": ("refusal-place", {"typed": Code("95.0, 29.2")}),
    "place: 91, 200": ("refusal-place", {"typed": Code("91, 200")}),
    "period: soon": ("sitrep-period", {"typed": Code("soon")}),
    "period: from 221200Z NOV 26 to 220600Z NOV 26": (
        "sitrep-period-backwards",
        {"start": at(22, 12), "end": at(22, 6)},
    ),
    "as of: never": ("refusal-moment", {"typed": Code("never")}),
    "as of: 231200Z NOV 26": ("sitrep-future", {"at": at(23, 12)}),
    "as of: 0600J": ("refusal-moment-local", {"typed": Code("0600J")}),
    "next report: 220600Z NOV 26": ("refusal-moment-past", {"moment": at(22, 6)}),
    "glide: 12": ("sitrep-glide", {"typed": Code("12"), "example": Code("EQ-2001-000033-IND")}),
    "marking: PURPLE": ("refusal-marking", {"typed": Code("PURPLE")}),
    "marking: RED": ("marking-too-high", {"marking": Code("TLP:RED"), "ceiling": Code("TLP:AMBER")}),
    "organisation: WFP": ("sitrep-other-organisation", {"own": Code("UNICEF")}),
    "operation: Drought 2025": ("sitrep-other-operation", {"operation": Code("Flood 2026")}),
    "supersedes: SR-9": ("record-none", {"record": Code("SR-9")}),
    "supersedes: the last one": ("refusal-number", {"typed": Code("the last one")}),
    "figures: injured many": ("sitrep-figure-unread", {"typed": Code("injured many")}),
    "figures: dead 3 as at teatime": (
        "sitrep-figure-when",
        {"typed": Code("dead 3 as at teatime"), "when": Code("teatime")},
    ),
    "figures: dead 3; dead 4": ("sitrep-figure-twice", {"name": Text("dead")}),
    f"figures: {'x' * 70} 3": ("sitrep-figure-long", {"typed": Code("x" * 60), "limit": 60}),
    f"title: {'x' * 201}": ("refusal-too-long", {"limit": 200}),
    f"needs: {'x' * 4001}": ("refusal-too-long", {"limit": 4000}),
    "severity: minor; severity: severe": ("refusal-field-twice", {}),
    "area: Goma; two pumps": ("sitrep-no-label", {"typed": Code("two pumps")}),
    "severty: minor": ("refusal-field-near", {"typed": Code("severty"), "near": Code("severity")}),
}
"""What is typed behind what is right, and what is said of it."""


async def test_each_mistake_is_named_and_nothing_is_filed() -> None:
    async with town() as here:
        await staff(here)
        for number, language in enumerate(LANGUAGES, 1):
            who = f"sara@ops-{language}"
            for typed, (key, args) in WRONG.items():
                answer = unmarked(bare(await here.say(who, f"/sitrep new {RIGHT}; {typed}")))
                expected = bare(ours(key, language, **args))
                if key == "refusal-field-near":
                    expected = expected.split("severity", maxsplit=1)[0]
                assert expected in answer, typed
                assert answer.split("\n")[-1].startswith(f"/sitrep new {RIGHT}; {typed[:40]}"), typed
            filed = bare(await here.say(who, f"/sitrep new {RIGHT}"))

            assert filed.startswith(bare(ours("sitrep-filed", language, record=Code(f"SR-{number}"))))


async def test_what_is_missing_is_named_and_what_is_known_of_it_is_not_asked() -> None:
    async with town() as here:
        await staff(here)
        for language in LANGUAGES:
            nothing = bare(await here.say(f"sara@ops-{language}", "/sitrep new severity: minor"))
            half = bare(await here.say(f"sara@ops-{language}", "/sitrep new clusters: WSH; needs: pumps"))

            missing = ours("refusal-field-missing", language)
            assert nothing.count(missing) == 2
            assert half.count(missing) == 1


async def test_a_report_that_is_too_long_is_kept_all_the_same() -> None:
    async with town() as here:
        for language in LANGUAGES:
            book = "words and more words " * 1000
            answer = bare(await here.say(f"ana@ops-{language}", f"/sitrep new clusters: WSH; situation: {book}"))
            draft = bare(await here.say(f"ana@ops-{language}", "/sitrep draft"))

            assert ours("refusal-too-long", language, limit=20000) in answer
            assert book.strip() in draft
