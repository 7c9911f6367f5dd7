"""What nobody understands is given back, with the nearest that somebody would."""

from __future__ import annotations

from tests.flow.asked import LANGUAGES, bare, code, ours, unmarked
from tests.support.town import Town


async def test_an_unknown_command_is_answered_with_those_like_it(place: Town) -> None:
    for language in LANGUAGES:
        said = await place.say(f"tom@ops-{language}", "/whoamy please,\nnow")
        assert said.startswith(ours("unknown", language, typed=code("/whoamy")))
        assert ours("unknown-near", language) in said
        assert ours("about-whoami", language) in said
        assert ours("unknown-help", language, help=code("/help")) in said
        assert bare(said).endswith("👉 /whoamy please,\nnow")


async def test_one_like_no_other_comes_without_guesses(place: Town) -> None:
    for language in LANGUAGES:
        said = await place.say(f"tom@ops-{language}", "!xyzzyplugh")
        assert ours("unknown", language, typed=code("!xyzzyplugh")) in said
        assert ours("unknown-near", language) not in said


async def test_nobody_is_guided_to_what_they_may_not_do(place: Town) -> None:
    assert "about-status" not in await place.say("tom@ops-en", "/statuss")
    assert ours("about-status", "en") not in place.last("ops-en")
    assert ours("about-status", "en") in await place.say("ana@ops-en", "/statuss")


async def test_an_unknown_member_of_a_family_is_answered_from_the_family(place: Town) -> None:
    said = await place.say("ana@ops-en", "/room zoen UTC")
    assert said.startswith(ours("unknown", "en", typed=code("/room zoen")))
    assert "/room zone ZONE" in said
    assert said.endswith("/room 👉 zoen UTC")


async def test_a_very_long_mistake_is_given_back_as_far_as_a_message_holds_it(place: Town) -> None:
    typed = "/room zone " + "x" * 10_000
    said = await place.say("ana@ops-en", typed)
    assert typed[:3000] in unmarked(said)
    assert len(said) < 20_000


async def test_an_edit_puts_a_mistake_right(place: Town) -> None:
    mistake = await place.console.hear(person="tom", room="ops-en", text="/whoamy")
    await place.settle()
    before = len(place.pane("ops-en"))
    await place.console.edit(room="ops-en", person="tom", target=mistake, text="/whoami")
    await place.settle()
    assert len(place.pane("ops-en")) == before
    assert "console:tom" in place.last("ops-en")
    await place.console.delete(room="ops-en", person="tom", target=mistake)
    await place.settle()
    assert place.pane("ops-en") == []


async def test_ordinary_words_in_a_private_chat_get_a_hint(place: Town) -> None:
    for language in LANGUAGES:
        await place.say("tom@", f"/lang {language}")
        assert await place.say("tom@", "hello?") == ours("hint-private", language, help=code("/help"))
