"""Any number in any message can be looked up."""

from __future__ import annotations

from tests.flow.asked import LANGUAGES, bare, code, ours, word
from tests.flow.filed import card, filed
from tests.support.town import Town


async def test_a_record_is_shown_by_its_number(place: Town) -> None:
    await filed(place)
    for language in LANGUAGES:
        for label, title in (("T-1", "Repair the wells"), ("SR-1", "Wells are dry"), ("t-1", "Repair the wells")):
            assert title in await place.say(f"tom@ops-{language}", f"{word('show', language)} {label}")


async def test_a_message_of_nothing_but_a_number_is_enough(place: Town) -> None:
    await filed(place)
    for text in ("T-1", "t-1?", " T-1. ", "T-١", "«T-1»!", "T–1", "T-01", "/show please T‑1", "!T-1", "@liaison T-1"):
        assert "Repair the wells" in await place.say("tom@ops-en", text), text


async def test_where_the_bot_is_spoken_to_a_number_may_stand_anywhere(place: Town) -> None:
    await filed(place)
    for text in ("T-1", "what about T-1", "المهمة T-١ عاجلة", "Où en est T-1, s’il vous plaît ?"):
        assert "Repair the wells" in await place.say("luc@", text), text
        assert "Repair the wells" in await place.say("tom@ops-en", f"@liaison {text}?"), text


async def test_a_command_that_was_mistyped_is_none_to_look_a_number_up(place: Town) -> None:
    await filed(place)
    assert "/task ack" in await place.say("tom@ops-en", "/tsak ack T-1")
    assert "/task show" in await place.say("luc@", "/task shw T-1")


async def test_a_reaction_asks_for_what_somebodys_message_names(place: Town) -> None:
    await filed(place)
    message = await place.console.hear(person="ana", room="ops-ar", text="هل انتهت T-1 و SR-1؟")
    other = await place.console.hear(person="ana", room="ops-ar", text="نعم")
    await place.settle()
    for symbol in ("🔎", "🔍", "🤔"):
        count = len(place.pane("ops-ar"))
        for target in (message, other):
            await place.console.react(room="ops-ar", person="tom", target=target, symbol=symbol)
            await place.settle()
        assert len(place.pane("ops-ar")) == count + 1
        assert [line.split()[0] for line in bare(place.last("ops-ar")).split("\n")] == ["T-1", "SR-1"]
        assert place.pane("ops-ar")[-1].reply_to == message


async def test_other_reactions_to_it_ask_for_nothing(place: Town) -> None:
    await filed(place)
    message = await place.console.hear(person="ana", room="ops-en", text="T-1 is done, T-9 is not")
    await place.settle()
    count = len(place.pane("ops-en"))
    for symbol in ("👍", "👀"):
        await place.console.react(room="ops-en", person="tom", target=message, symbol=symbol)
    await place.console.react(room="ops-en", person="tom", target=message, symbol="🔎", added=False)
    await place.settle()
    assert len(place.pane("ops-en")) == count


async def test_a_number_with_the_letters_of_another_kind_is_not_taken_for_one_of_the_commands(place: Town) -> None:
    await filed(place)
    others = (("task ack", "SR-1"), ("sitrep show", "T-1"), ("request show", "T-1"), ("poc show", "SR-1"))
    for language in LANGUAGES:
        for typed, label in others:
            said = bare(await place.say(f"ana@ops-{language}", f"/{typed} {label}"))
            assert bare(ours("refusal-number-of-other", language, typed=code(label))) in said.split("\n")[0]
    assert "acknowledged" not in await place.say("tom@ops-en", "/history T-1")


async def test_other_talk_that_names_a_number_is_left_alone(place: Town) -> None:
    await filed(place)
    assert await place.say("tom@ops-en", "who does T-1?") == ""
    assert await place.say("tom@ops-en", "👍 T-1") == ""
    assert await place.say("tom@ops-en", "T-1-2") == ""
    assert await place.say("tom@ops-en", "T-1 is urgent") == ""
    assert await place.say("tom@ops-en", "T-34") == ""
    assert await place.say("tom@ops-en", "C-4 and T-34") == ""


async def test_several_have_a_line_each_and_a_button(place: Town) -> None:
    await filed(place)
    await place.say("ana@ops-en", "/poc add function: nurse; org: MSF")
    for language in LANGUAGES:
        answer = await place.ask(f"tom@ops-{language}", "SR-1, T-1 C-1 T-9")
        said = bare(answer.text).split("\n")
        assert [line.split()[0] for line in said[:3]] == ["SR-1", "T-1", "C-1"]
        assert said[3] == bare(ours("record-none", language, record=code("T-9")))
        assert [button.command for button in answer.buttons] == [
            f"!{word('show', language)[1:]} {label}" for label in ("SR-1", "T-1", "C-1")
        ]


async def test_too_many_are_bounded(place: Town) -> None:
    await filed(place)
    said = await place.say("tom@ops-en", "/show T-1 " + " ".join(f"T-{number}" for number in range(10, 30)))
    assert said.split("\n")[-1] == ours("show-too-many", "en", count=13)


async def test_in_reply_to_a_message_it_shows_what_that_names(place: Town) -> None:
    await filed(place)
    for language in LANGUAGES:
        room = f"ops-{language}"
        message = await place.console.hear(person="tom", room=room, text="have you seen T-1 and SR-1?")
        said = await place.say(f"luc@{room}", word("show", language), reply_to=message)
        assert [line.split()[0] for line in bare(said).split("\n")] == ["T-1", "SR-1"]
    assert "T-1" in await place.say("luc@ops-en", "/show", reply_to=card(place, "T-1", "ops-en"))


async def test_without_a_number_it_asks_for_one(place: Town) -> None:
    for language in LANGUAGES:
        said = await place.say(f"tom@ops-{language}", word("show", language))
        assert said.split("\n")[0] == ours("show-no-number", language)


async def test_what_is_marked_higher_and_what_is_not_there_look_the_same(place: Town) -> None:
    await filed(place, "ops-fr")
    for language in LANGUAGES:
        room = f"ops-{language}"
        await place.say(f"ana@{room}", "/room marking GREEN")
        hidden, missing = [
            bare(await place.say(f"tom@{room}", f"/show {label}")).replace(label, "N") for label in ("T-1", "T-7")
        ]
        assert hidden == missing
        assert bare(ours("record-none", language, record=code("N"))) in hidden
        assert await place.say(f"tom@{room}", "T-1") == ""


async def test_a_number_that_was_copied_out_of_arabic_is_understood(place: Town) -> None:
    """Numbers and names have signs around them there that nobody sees, and that are copied along."""
    await filed(place)
    shown = (await place.ask("tom@ops-ar", "/task show T-1")).text
    copied = next(word for word in shown.split() if "T-1" in word)
    assert copied == "\u2068T-1\u2069"
    assert await place.say("tom@ops-ar", f"/task show {copied}") == shown
    assert await place.say("tom@ops-ar", f"\u200f{copied}\u200f") == shown
