"""Requests as files: a table with hashtags and JSON, with what a room may show and nobody's numbers."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

from bot.core.marking import Marking
from bot.core.request import OfferState, RequestState
from tests.flow.asked import LANGUAGES, bare, ours, word
from tests.flow.requests import WITH_A_BRIGADE, crew, first, kept, offer
from tests.support.town import Town, town

REACH: dict[str, Any] = {"requester_phone": "+254712345678", "site_contact": "Jo", "requester": "Sara Lind"}


async def exported(here: Town, who: str, typed: str) -> str:
    """The one file of an answer."""
    [file] = (await here.ask(who, typed)).files
    return file.data.decode("utf-8-sig")


async def test_requests_come_as_a_table_and_as_json_up_to_the_rooms_ceiling() -> None:
    async with town(plans=(WITH_A_BRIGADE,)) as here:
        await crew(here)
        assert await first(here, "sara@ops-en", "/request export") == ours("request-nothing-to-export", "en")
        taken = offer(1, "luc", "4 trucks", OfferState.PARTLY, taken=3)
        await kept(here, RequestState.ACCEPTED, taken, clusters=("LOG", "WSH"), **REACH)
        await kept(here, title="=boats", marking=Marking.GREEN)
        for language in LANGUAGES:
            typed = f"{word('request export', language)} csv"
            header, tags, *rows = csv.reader(io.StringIO(await exported(here, f"sara@ops-{language}", typed)))

            assert header[0] == ours("request-column-number", language)
            assert tags[:4] == ["#meta+id", "#meta+marking", "#meta+kind", "#status"]
            told = {row[0]: dict(zip(tags, row, strict=True)) for row in rows}
            assert sorted(told) == ["RQ-1", "RQ-2"]
            assert told["RQ-2"]["#activity"] == "'=boats"
            assert told["RQ-1"]["#sector+cluster"] == "LOG, WSH"
            assert [told["RQ-1"][f"#indicator+{name}+num"] for name in ("asked", "offered", "accepted")] == [
                "6",
                "4",
                "3",
            ]
            assert told["RQ-1"]["#meta+waits"] == "provider"
        everything = await exported(here, "sara@ops-en", "/request export json")
        table = await exported(here, "sara@ops-en", "/request export")
        below = json.loads(await exported(here, "ana@hall", "/request export json"))

        assert json.loads(everything)["requests"][1]["offers"][0]["organisation"] == "WFP"
        assert [each["number"] for each in below["requests"]] == ["RQ-2"]
        for secret in ("+254712345678", "Jo", "Sara Lind"):
            assert secret not in everything + table
        assert bare(await here.say("luc@ops-en", "/request export")).startswith("This needs the role liaison.")
