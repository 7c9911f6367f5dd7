"""Terms are proposed, approved, imported, and said one way in every room."""

from __future__ import annotations

import pytest

from bot.core.worded import File
from tests.flow.asked import LANGUAGES, ours, word
from tests.flow.test_translating import Place, place

__all__ = ["place"]

TBX = (
    "<!DOCTYPE martif SYSTEM 'x.dtd'><martif><text><body><termEntry>BODY"
    "<langSet xml:lang='en-US'><tig><term>shelter <hi>kit</hi></term></tig></langSet>"
    "<langSet xml:lang='fr'><tig><term>kit abri</term></tig></langSet></termEntry></body></text></martif>"
)
PAIRS = 'en:"cash for work" fr:"argent contre travail" es:«dinero por trabajo» ar:نقد'


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_coordinators_term_holds_at_once(place: Place, language: str) -> None:
    answer = await place.here.say(f"ana@ops-{language}", f"{word('term add', language)} {PAIRS}")
    assert ours("term-added", language) in answer
    assert "TM-1" in answer
    assert "argent contre travail" in await place.here.say(f"ana@ops-{language}", f"{word('term list', language)} cash")


async def test_anybody_elses_waits_for_a_coordinator(place: Place) -> None:
    await place.here.say("tom@ops-en", "hello")
    await place.here.say("ana@ops-en", "/role tom member")
    assert "/term approve 1" in await place.here.say("tom@ops-en", f"/term add {PAIRS}")
    assert "proposed by tom" in await place.here.say("ana@ops-en", "/term list")
    await place.here.say("ana@ops-en", "The cash for work begins on Friday.")
    assert "cash for work" in place.here.pane("ops-fr")[-1].text.split("\n")[1]

    assert "holds from now on" in await place.here.say("ana@ops-en", "/term approve TM-1")
    await place.here.say("ana@ops-en", "The cash for work begins on Friday.")
    assert place.here.pane("ops-fr")[-1].text.split("\n")[1] == "[fr] The argent contre travail begins on Friday."


async def test_what_was_proposed_is_reviewed_together(place: Place) -> None:
    await place.here.say("tom@ops-en", "hello")
    await place.here.say("ana@ops-en", "/role tom liaison")
    data = b"en,fr\ncash for work,argent contre travail\nshelter kit,kit abri\nwater point,borne\n"
    assert "Waiting for a coordinator: 3" in await place.here.say(
        "tom@ops-en", "/term import", files=[File("terms.csv", "text/csv", data)]
    )
    listed = await place.here.say("ana@ops-en", "/term review")
    assert "3 terms" in listed
    assert "/term approve 1 2 3" in listed
    assert "3 terms hold from now on" in await place.here.say("ana@ops-en", "/term approve TM-1 2, 3")
    assert "No term waits" in await place.here.say("ana@ops-en", "/term review")
    assert "x is not the number" in await place.here.say("ana@ops-en", "/term approve 1 x")


async def test_a_long_list_is_read_in_one_go(place: Place) -> None:
    data = "en,fr\n" + "".join(f"word {number},mot {number}\n" for number in range(5000))
    answer = await place.here.say("ana@ops-en", "/term import", files=[File("t.csv", "text/csv", data.encode())])
    assert "5,000 terms were added" in answer
    await place.here.say("ana@ops-en", "We speak of the word 4711 at the bridge today.")
    assert "We speak of the mot 4711 at the bridge" in place.last("ops-fr")


async def test_terms_that_come_with_the_bot_hold_until_the_operation_says_otherwise(place: Place) -> None:
    await place.here.say("ana@ops-en", "The Cordon is closed.")
    assert "[es] The Cordón is closed." in place.here.pane("ops-es")[-1].text
    await place.here.say("ana@ops-en", '/term add en:"cordon" es:"cerco"')
    await place.here.say("ana@ops-en", "The cordon is closed.")
    assert "[es] The cerco is closed." in place.here.pane("ops-es")[-1].text


async def test_a_term_that_nobody_knows_to_say_there_is_told(place: Place) -> None:
    await place.here.say("ana@ops-en", '/term add en:"cash for work" fr:"argent contre travail"')
    await place.here.say("ana@ops-en", "The cash for work begins on Friday.")
    assert "No traducido según la lista de términos: cash for work" in place.here.pane("ops-es")[-1].text


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"en,fr\ncash for work,argent contre travail\nshelter kit,kit abri\n", "2 terms were added"),
        ("English;français\ncash for work;argent contre travail\n".encode(), "One term was added"),
        (
            b"<martif><text><body><termEntry><langSet xml:lang='en'><tig><term>shelter kit</term></tig></langSet>"
            b"<langSet xml:lang='fr'><tig><term>kit abri</term></tig></langSet></termEntry></body></text></martif>",
            "One term was added",
        ),
        (b"en,,fr\nshelter kit,12,kit abri\n", "One term was added"),
        ("\ufeffen\tfr\r\nshelter kit\tkit abri\r\n".encode("utf-16-le"), "One term was added"),
        (b"en,fr\nshelter kit,kit abri\nShelter Kit,kit tente\n", "One term was added"),
        (TBX.replace("BODY", "").encode(), "One term was added"),
        (TBX.replace("BODY", "<langSet xml:lang='tlh'><tig><term>x</term></tig></langSet>").encode(), "One term"),
        (TBX.replace("SYSTEM 'x.dtd'", "[<!ENTITY a 'b'>]").encode("utf-16"), "no CSV"),
        (TBX.replace("SYSTEM 'x.dtd'", "[<!ENTITY a SYSTEM 'file:///etc/passwd'>]").encode(), "no CSV"),
        (TBX.replace("SYSTEM 'x.dtd'", "[<!ENTITY % a SYSTEM 'http://127.0.0.1/'> %a;]").encode(), "no CSV"),
        (TBX.replace("BODY", "&a;").encode(), "no CSV"),
        (b"<" * 100_000, "no CSV"),
        (b"en,fr\n" + b"x" * 200_000 + b",y\n", "no CSV"),
        (b"en,fr\ncash for work,\n", "Line 2"),
        (b"elvish,fr\na,b\n", "elvish"),
        (b"\xff\xfe\x00", "no CSV"),
        (b"<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>", "no CSV"),
        (b"en,fr\n", "0 terms"),
    ],
)
async def test_terms_from_a_file(place: Place, data: bytes, said: str) -> None:
    answer = await place.here.say("ana@ops-en", "/term import", files=[File("terms.csv", "text/csv", data)])
    assert said in answer


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("cordon", "I cannot read cordon"),
        ('en:"cordon"', "two languages at least"),
        ('en:"cordon" en:"line"', "named twice"),
        ('en:"cordon" xx:"line"', "xx"),
        (f'en:"{"x" * 120}" fr:"y"', "too long"),
    ],
)
async def test_what_is_wrong_is_named(place: Place, typed: str, said: str) -> None:
    assert said in await place.here.say("ana@ops-en", f"/term add {typed}")


async def test_a_word_is_said_one_way(place: Place) -> None:
    await place.here.say("ana@ops-en", f"/term add {PAIRS}")
    assert "/term remove 1" in await place.here.say("ana@ops-en", '/term add en:"Cash for work" fr:"THIMO"')
    assert "taken out" in await place.here.say("ana@ops-en", "/term remove 1")
    assert "no term number 1" in await place.here.say("ana@ops-en", "/term remove 1")
    assert "no such term" in await place.here.say("ana@ops-en", "/term list")


async def test_all_that_is_wrong_with_a_file_is_told_at_once(place: Place) -> None:
    for table, told in (
        (
            "en,fr\nwell,puits\nalone,\npump,pompe\nx" + "y" * 120 + ",a\n",
            ("2 things", "Line 3: A term needs", "Line 5:"),
        ),
        ("en,fr,notes\nwell,puits,a\n", ("One thing", "Line 1: I do not speak notes")),
    ):
        answer = await place.here.say("ana@ops-en", "/term import", files=[File("t.csv", "text/csv", table.encode())])
        assert not [each for each in told if each not in answer]
    assert "no such term yet" in await place.here.say("ana@ops-en", "/term list well")
