"""A time is found: several are proposed, people vote in all rooms and in their own way, and one becomes the meeting."""

from __future__ import annotations

from datetime import UTC, datetime

from bot.core.document import Code, Inline, Moment, Text
from tests.flow.asked import LANGUAGES, bare, ours
from tests.flow.test_meet import ZONE, calendars, channel, heard, starts
from tests.support.town import Town

PROPOSED = "/meet propose tomorrow 15:00, 17:00 or 2026-11-27 10:00 Shelter for 30 min with bob until tomorrow noon"
SLOTS = [datetime(2026, 11, 23, hour, tzinfo=UTC) for hour in (12, 14)] + [datetime(2026, 11, 27, 7, tzinfo=UTC)]


async def vote(here: Town, who: str, *choices: int) -> None:
    """Somebody ticks answers (from 0) of the poll that stands in a room."""
    person, _, room = who.partition("@")
    poll = next(shown for shown in reversed(here.pane(room)) if shown.poll)
    await here.console.vote(room=room, person=person, target=poll.id, choices=choices)
    await here.settle()


def tallies(here: Town, room: str) -> list[str]:
    """How many each of the times suits, by the card in a room."""
    card = next(text for text in reversed(heard(here, room)) if "M-1" in text and "1. " in text)
    return [text.rpartition(") · ")[2] for text in card.split("\n") if text[:3] in ("1. ", "2. ", "3. ")]


async def test_what_suits_most_in_all_rooms_becomes_the_meeting() -> None:
    async with channel() as here:
        asked = await here.ask("lea@ops-en", PROPOSED)
        for language in LANGUAGES[1:]:
            said = heard(here, f"ops-{language}")[-1].split("\n")
            assert said[0] == bare(ours("meet-proposed", language, name=Text("lea")))
            poll = here.pane(f"ops-{language}")[-1].poll
            assert poll is not None
            assert [bare(each) for each in poll.answers] == [moment(each, language) for each in SLOTS]
        assert asked.poll is not None
        assert here.pane("@bob")[-1].poll is None

        before = len(heard(here, "ops-fr"))
        await vote(here, "luc@ops-fr", 0, 1)
        assert len(heard(here, "ops-fr")) == before  # the card is amended, and that is all
        await vote(here, "tom@ops-ar", 1)
        await here.say("bob@", "/meet vote 1 2 3")
        await here.say("lea@ops-en", "/meet vote 1 3")
        await vote(here, "luc@ops-fr", 1)
        await here.say("lea@ops-en", "/meet vote 1 none")
        assert tallies(here, "ops-en") == ["0 votes", "3 votes: tom, bob and luc", "one vote: bob"]
        assert len(tallies(here, "ops-ar")) == 3

        await here.wait(hours=28)
        for language in LANGUAGES:
            card = heard(here, f"ops-{language}")[-1].split("\n")
            about: dict[str, Inline] = {"meeting": Code("M-1"), "title": Text("Shelter")}
            assert card[0] == bare(ours("meet-decided", language, **about))
            assert moment(SLOTS[1], language) in card[2]
            assert all(shown.poll is None or shown.poll.closed for shown in here.pane(f"ops-{language}"))
        assert starts(calendars(here, "ops-es")[-1], datetime(2026, 12, 1, tzinfo=UTC)) == [SLOTS[1]]
        late = bare(await here.say("lea@ops-en", "/meet vote 1 3"))
        assert late.startswith("M-1 is planned: there is nothing to vote on.")


def moment(at: datetime, language: str) -> str:
    """A moment as it is read in a language, in the rooms' zone."""
    around = bare(ours("meet-better", language, at=Text("@"))).split("@")
    return bare(ours("meet-better", language, at=Moment(at, ZONE))).removeprefix(around[0]).removesuffix(around[1])


async def test_a_vote_is_ended_by_hand_taken_back_or_left_undecided() -> None:
    async with channel() as here:
        for _ in range(3):
            await here.say("lea@ops-en", PROPOSED)
        assert (await here.say("lea@ops-en", "/meet close 1")).startswith("Nobody has voted yet.")
        assert "may do that" in bare(await here.say("luc@ops-en", "/meet close 1 3"))
        assert bare(await here.say("lea@ops-en", "/meet close 1 4")).startswith(
            "NUMBER: The times have the numbers 1 to 3"
        )
        listed = bare(await here.say("lea@ops-en", "/meet list")).split("\n")
        assert listed == ["Being voted on:", *(f"M-{number} · proposed · Shelter" for number in (3, 2, 1))]
        early = bare(await here.say("lea@ops-en", "/meet yes 1")).split("\n")
        assert early[0] == "M-1 is still being voted on. /meet close 1 ends the vote."
        by_hand = bare(await here.say("lea@ops-en", "/meet close 1 3")).split("\n")
        assert moment(SLOTS[2], "en") in by_hand[2]

        back = bare(await here.say("lea@ops-en", "/meet cancel 2 nobody has time")).split("\n")
        assert back[:2] == ["lea takes the proposal M-2 Shelter back.", "nobody has time"]
        assert heard(here, "ops-fr")[-1].startswith(
            bare(ours("meet-withdrawn", "fr", who=Text("lea"), meeting=Code("M-2"), title=Text("Shelter")))
        )

        await here.wait(hours=28)
        assert heard(here, "ops-es")[-1].startswith(bare(ours("meet-undecided", "es", meeting=Code("M-3"))))
        too_few = bare(await here.say("lea@ops-en", "/meet propose tomorrow 15:00 Shelter"))
        assert too_few.startswith("WHAT: A proposal has 2 to 10 times")
