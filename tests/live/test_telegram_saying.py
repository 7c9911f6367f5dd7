"""What the bot says in Telegram, as people see it."""

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from bot.core.delivery import Enter, Exit, React, Say, Withdraw
from bot.core.event import Vote
from bot.core.place import Account, Address
from bot.core.ports import Undeliverable
from bot.core.worded import Button, File, Span, Worded, WordedBlock, WordedPoll
from tests.live.bot_api import BotApiServer, Fault, Limits, Person
from tests.live.telegram_bot import NOTHING, LiveBot, address, opened, parcel, saying, words

pytestmark = pytest.mark.live
pytest_plugins = ["tests.live.bot_api.fixtures"]

PICTURE = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x08\x00\x00\x00\x08\x08\x02\x00\x00\x00"


@pytest.fixture
async def bot(bot_api: BotApiServer) -> AsyncIterator[LiveBot]:
    bot_api.limits = Limits.none()
    async with opened(bot_api) as it:
        yield it


@pytest.fixture
def ana(bot_api: BotApiServer) -> Person:
    return bot_api.user("Ana", started=True)


async def test_one_line_arrives_as_it_is(bot_api: BotApiServer, bot: LiveBot, ana: Person) -> None:
    asked = ana.say(ana.private, "/ping hello")

    ids = await bot.say(ana.private, "pong hello", reply_to=str(asked.id))

    (said,) = bot_api.said_in(ana.private)
    assert (said.text, said.reply_to, ids) == ("pong hello", asked, (str(said.id),))
    assert said.content["link_preview_options"] == {"is_disabled": True}


async def test_looks_are_entities_and_hostile_text_is_text(bot_api: BotApiServer, bot: LiveBot, ana: Person) -> None:
    card = Worded(
        (
            WordedBlock("heading", (Span("Water 💧"),)),
            WordedBlock("item", (Span("Where", strong=True), Span(": <b>Goma</b> & *Bukavu*"))),
            WordedBlock("quote", (Span("I need [pumps](http://x)"),)),
            WordedBlock("line", (Span("/poc find", code=True), Span(" or "), Span("map", link="https://example.org/"))),
        )
    )

    await bot.say(ana.private, card)

    (said,) = bot_api.said_in(ana.private)
    assert said.text == ("Water 💧\n• Where: <b>Goma</b> & *Bukavu*\nI need [pumps](http://x)\n/poc find or map")
    ours = [(e["type"], e["text"]) for e in said.entities if e["type"] not in {"url", "bot_command"}]
    assert ours == [
        ("bold", "Water 💧"),
        ("bold", "Where"),
        ("blockquote", "I need [pumps](http://x)"),
        ("code", "/poc find"),
        ("text_link", "map"),
    ]


async def test_people_are_told_that_they_are_meant(bot_api: BotApiServer, bot: LiveBot, ana: Person) -> None:
    meant = Span("Ana", mention=Account("telegram", str(ana.id)))

    await bot.say(ana.private, Worded((WordedBlock("line", (meant, Span(": T-12 is yours"))),)))

    (mention,) = bot_api.said_in(ana.private)[0].entities
    assert (mention["type"], mention["text"], mention["user"]["id"]) == ("text_mention", "Ana", ana.id)


async def test_a_long_text_comes_in_parts_that_together_are_the_whole(
    bot_api: BotApiServer, bot: LiveBot, ana: Person
) -> None:
    paragraph = "Les pompes sont à Goma 💧. " * 30
    lines = [f"{number}. {paragraph}".strip() for number in range(20)]
    long = Worded(
        tuple(WordedBlock("line", (Span(f"{line[:2]}"), Span(line[2:], strong=True))) for line in lines),
        (Button("Ok", "/ok", "✅"),),
    )

    ids = await bot.say(ana.private, long, reply_to=str(ana.say(ana.private, "/long").id))

    parts = bot_api.said_in(ana.private)
    assert len(parts) > 3
    assert ids == tuple(str(part.id) for part in parts)
    assert "\n".join(part.text for part in parts) == "\n".join(lines)
    assert [bool(part.reply_to) for part in parts] == [True] + [False] * (len(parts) - 1)
    assert [bool(part.buttons) for part in parts] == [False] * (len(parts) - 1) + [True]
    bold = "".join(e["text"] for part in parts for e in part.entities if e["type"] == "bold")
    assert "".join(bold.split()) == "".join("".join(line[2:] for line in lines).split())


async def test_words_without_a_break_are_parted_between_characters(
    bot_api: BotApiServer, bot: LiveBot, ana: Person
) -> None:
    endless = "👩‍🚒" * 2000

    await bot.say(ana.private, Worded((WordedBlock("line", (Span(endless, strong=True),)),)))

    parts = bot_api.said_in(ana.private)
    assert "".join(part.text for part in parts) == endless
    assert all(part.text.startswith("👩‍🚒") and part.text.endswith("👩‍🚒") for part in parts)
    assert [e["text"] for part in parts for e in part.entities] == [part.text for part in parts]


async def test_looks_that_telegram_does_not_understand_are_left_out(
    bot_api: BotApiServer, bot: LiveBot, ana: Person
) -> None:
    bot_api.faults.plan(Fault.cannot_parse_entities(), "sendMessage")

    await bot.say(ana.private, Worded((WordedBlock("heading", (Span("Water"),)),)))

    (said,) = bot_api.said_in(ana.private)
    assert (said.text, said.entities) == ("Water", [])


async def test_a_topic_is_answered_in_the_topic(bot_api: BotApiServer, bot: LiveBot, ana: Person) -> None:
    forum = bot_api.group("Flood", [ana], forum=True)
    water = ana.open_topic(forum, "Water")

    await bot.transport.deliver(saying(address(forum, water), "three pumps"))
    await bot.transport.deliver(saying(address(forum), "to all"))

    assert [(said.text, said.topic) for said in bot_api.said_in(forum)] == [("three pumps", water), ("to all", None)]


async def test_a_reply_to_what_is_gone_is_said_all_the_same(bot_api: BotApiServer, bot: LiveBot, ana: Person) -> None:
    asked = ana.say(ana.private, "/ping")
    ana.delete(asked)

    await bot.say(ana.private, "pong", reply_to=str(asked.id))

    assert [said.text for said in bot_api.said_in(ana.private)] == ["pong"]


async def test_people_who_never_wrote_to_the_bot_cannot_be_written_to(bot_api: BotApiServer, bot: LiveBot) -> None:
    stranger, colleague, blocker = bot_api.user("Stranger"), bot_api.user("Bo"), bot_api.user("Cy", started=True)
    bot_api.group("Flood", [colleague])
    blocker.block()

    for person in (stranger, colleague, blocker):
        with pytest.raises(Undeliverable, match="no-private-chat"):
            await bot.say(Account("telegram", str(person.id)), "secret")


async def test_an_account_is_told_in_its_private_chat(bot_api: BotApiServer, bot: LiveBot, ana: Person) -> None:
    await bot.say(Account("telegram", str(ana.id)), "secret")

    assert ana.private.texts == ["secret"]


async def test_files(bot_api: BotApiServer, bot: LiveBot, ana: Person) -> None:
    table, picture = File("poc.csv", "text/csv", b"name\nAna\n"), File("map.png", "image/png", PICTURE)
    no_picture = File("broken.png", "image/png", b"no picture")

    await bot.say(ana.private, words("Contacts", [Button("Ok", "/ok", "✅")], [table, picture]))
    await bot.say(ana.private, words("", files=[no_picture]))
    await bot.say(ana.private, words("x" * 1500, files=[table]))

    kinds = [
        (next(iter(said.content.keys() & {"text", "document", "photo"})), len(said.text))
        for said in bot_api.said_in(ana.private)
    ]
    assert kinds == [("document", 8), ("photo", 0), ("document", 0), ("text", 1500), ("document", 0)]
    assert bot_api.said_in(ana.private)[0].content["document"]["file_name"] == "poc.csv"
    assert [bool(said.buttons) for said in bot_api.said_in(ana.private)] == [True, False, False, False, False]


async def test_an_amended_answer_changes_in_place(bot_api: BotApiServer, bot: LiveBot, ana: Person) -> None:
    ids = await bot.say(ana.private, words("T-12 open", [Button("Done", "/done", "✔")]))

    assert await bot.amend(ana.private, ids, "T-12 done") == ids
    assert await bot.amend(ana.private, ids, "T-12 done") == ids

    (said,) = bot_api.said_in(ana.private)
    assert (said.text, said.buttons) == ("T-12 done", {})


async def test_an_answer_may_grow_and_shrink(bot_api: BotApiServer, bot: LiveBot, ana: Person) -> None:
    ids = await bot.say(ana.private, "short")

    grown = await bot.amend(ana.private, ids, words("long " * 1500, [Button("Ok", "/ok", "✅")]))
    assert len(grown) == 2
    assert grown[0] == ids[0]
    assert [bool(said.buttons) for said in bot_api.said_in(ana.private)] == [False, True]

    assert await bot.amend(ana.private, grown, "short again") == ids
    assert ana.private.texts == ["short again"]


async def test_files_stay_when_their_words_change(bot_api: BotApiServer, bot: LiveBot, ana: Person) -> None:
    table = File("poc.csv", "text/csv", b"name\n")
    ids = await bot.say(ana.private, words("1 contact", files=[table]))

    assert await bot.amend(ana.private, ids, words("2 contacts", files=[table])) == ids
    assert [said.text for said in bot_api.said_in(ana.private)] == ["2 contacts"]

    grown = await bot.amend(ana.private, ids, words("x" * 2000, files=[table]))
    assert [(said.text, "document" in said.content) for said in bot_api.said_in(ana.private)] == [
        ("", True),
        ("x" * 2000, False),
    ]
    assert grown[1:] == ids


async def test_files_come_with_a_correction_and_stay(bot_api: BotApiServer, bot: LiveBot, ana: Person) -> None:
    table = File("poc.csv", "text/csv", b"name\n")
    ids = await bot.say(ana.private, "No such command: exprt")

    ids = await bot.amend(ana.private, ids, words("1 contact", files=[table]))
    assert [("document" in said.content, said.text) for said in bot_api.said_in(ana.private)] == [
        (False, "1 contact"),
        (True, ""),
    ]

    assert await bot.amend(ana.private, ids, "That was out of date") == ids
    assert [said.text for said in bot_api.said_in(ana.private)] == ["That was out of date", ""]


@pytest.mark.parametrize("text", ["1 contact", "1 contact, and more " * 300])
@pytest.mark.parametrize("files_again", [True, False])
async def test_after_a_restart_files_are_still_told_from_words(
    bot_api: BotApiServer, bot: LiveBot, ana: Person, text: str, files_again: bool
) -> None:
    table = File("poc.csv", "text/csv", b"name\n")
    ids = await bot.say(ana.private, words(text, files=[table]))

    async with opened(bot_api) as restarted:
        left = await restarted.amend(ana.private, ids, words("2 contacts", files=[table] if files_again else []))

    said = bot_api.said_in(ana.private)
    assert left == tuple(str(message.id) for message in said)
    assert said[0].text == "2 contacts"
    assert "document" in said[-1].content
    assert len(said) == (1 if len(ids) == 1 else 2)


async def test_what_was_said_can_be_withdrawn(bot_api: BotApiServer, bot: LiveBot, ana: Person) -> None:
    ids = await bot.say(ana.private, "long " * 1500)

    for _ in range(2):
        await bot.transport.deliver(parcel(address(ana.private), Withdraw("00"), targets=ids))

    assert bot_api.said_in(ana.private) == []


async def test_reactions(bot_api: BotApiServer, bot: LiveBot, ana: Person) -> None:
    asked = ana.say(ana.private, "/task done T-12")

    put = await bot.transport.deliver(parcel(address(ana.private), React(str(asked.id), "✅")))
    assert asked.reaction_of(bot_api.bot) == ["👍"]
    await bot.transport.deliver(parcel(address(ana.private), Withdraw("00"), targets=put))
    assert asked.reaction_of(bot_api.bot) == []
    assert not asked.deleted

    with pytest.raises(Undeliverable, match="reaction"):
        await bot.transport.deliver(parcel(address(ana.private), React(str(asked.id), "🚁")))


async def test_leaving_a_group_twice_is_leaving_it(bot_api: BotApiServer, bot: LiveBot, ana: Person) -> None:
    group = bot_api.group("Flood", [ana])

    for act in (Enter(), Exit(), Exit()):
        assert await bot.transport.deliver(parcel(address(group), act)) == ()

    assert not group.has(bot_api.bot)


async def test_what_cannot_be_said_has_a_reason(bot_api: BotApiServer, bot: LiveBot, ana: Person) -> None:
    forum = bot_api.group("Flood", [ana], forum=True)
    closed = ana.open_topic(forum, "Water")
    ana.close_topic(forum, closed)
    kicked = bot_api.group("Drought", [ana], bot="kicked")
    reasons = {
        address(forum, closed): "topic-closed",
        Address("telegram", str(forum.id), "999"): "topic-gone",
        address(kicked): "forbidden",
        Address("telegram", "-100999"): "chat-not-found",
        Address("telegram", "Flood"): "bad-address",
    }

    for room, reason in reasons.items():
        with pytest.raises(Undeliverable, match=reason):
            await bot.transport.deliver(saying(room, "hello"))
    with pytest.raises(Undeliverable, match="empty"):
        await bot.transport.deliver(parcel(address(ana.private), Say(NOTHING), words(" \n ")))


async def test_what_cannot_be_changed_has_a_reason(bot_api: BotApiServer, bot: LiveBot, ana: Person) -> None:
    asked = ana.say(ana.private, "hello")
    ids = await bot.say(ana.private, "short")

    with pytest.raises(Undeliverable, match="not-editable"):
        await bot.amend(ana.private, (str(asked.id),), "changed")
    with pytest.raises(Undeliverable, match="gone"):
        await bot.amend(ana.private, ("999",), "changed")
    bot_api.said_in(ana.private)[0].date -= 49 * 3600
    with pytest.raises(Undeliverable, match="not-deletable"):
        await bot.transport.deliver(parcel(address(ana.private), Withdraw("00"), targets=ids))


SLOTS = WordedPoll("When do we meet? / ¿Cuándo nos reunimos?", ("Tue 24 Nov, 15:00", "Wed 25 Nov, 09:00"))


async def test_a_poll_is_put_voted_in_and_closed(bot_api: BotApiServer, bot: LiveBot, ana: Person) -> None:
    group = bot_api.group("Flood", [ana])
    asked = replace(words("M-1 · WASH coordination"), poll=SLOTS)
    ids = await bot.say(group, asked)
    text, put = bot_api.said_in(group)
    assert (text.text, ids[:2]) == ("M-1 · WASH coordination", (str(text.id), str(put.id)))
    assert put.content["poll"]["question"] == SLOTS.question
    assert [each["text"] for each in put.content["poll"]["options"]] == list(SLOTS.answers)

    async with bot.listening():
        ana.vote(put, 1, 0)
        ana.vote(put)
        votes = await bot.intake.heard(Vote, 2)
    assert {(vote.target, vote.sender.name) for vote in votes} == {(ids[2], "Ana")}
    assert [vote.choices for vote in votes] == [(1, 0), ()]

    for _ in range(2):
        assert await bot.amend(group, ids, replace(words("It is Tuesday"), poll=replace(SLOTS, closed=True))) == ids
    assert (text.text, put.content["poll"]["is_closed"]) == ("It is Tuesday", True)
    await bot.transport.deliver(parcel(address(group), Withdraw("00"), targets=ids))
    assert bot_api.said_in(group) == []


async def test_where_nobody_may_put_polls_one_votes_in_words(bot_api: BotApiServer, bot: LiveBot, ana: Person) -> None:
    group = bot_api.group("Flood", [ana])
    group.no_polls = True
    ids = await bot.say(group, replace(words("M-1 · WASH coordination"), poll=SLOTS))
    assert [(said.text, str(said.id)) for said in bot_api.said_in(group)] == [("M-1 · WASH coordination", *ids)]


async def test_a_poll_that_is_too_long_is_cut(bot_api: BotApiServer, bot: LiveBot, ana: Person) -> None:
    group = bot_api.group("Flood", [ana])
    await bot.say(group, replace(words("long"), poll=WordedPoll("q" * 500, ("a\n" * 200, "b"))))
    poll = bot_api.said_in(group)[-1].content["poll"]
    assert (len(poll["question"]), len(poll["options"][0]["text"])) == (300, 100)


async def test_a_picture_says_what_it_shows(bot_api: BotApiServer, bot: LiveBot, ana: Person) -> None:
    long = replace(words("w " * 700), files=(File("tasks.png", "image/png", PICTURE, "seven tasks are done"),))
    await bot.say(ana.private, long)
    _, picture = bot_api.said_in(ana.private)
    assert picture.text == "seven tasks are done"
