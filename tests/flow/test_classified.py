"""What carries a security classification is refused, and kept nowhere."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bot.core.worded import File
from bot.storage.schema import upgrade
from tests.flow.asked import LANGUAGES, bare, code, ours, word
from tests.support.town import Town, town

SECRETS = ("zanzibar", "dawn")
SAID = "SECRET: convoy to Zanzibar at dawn"
FILES = (
    File("NATO_SECRET_zanzibar.pdf", "application/pdf", b"dawn"),
    File("convoy.csv", "text/csv", b"NATO SECRET\nZanzibar,dawn\n"),
)


def refusal(language: str, seen: str = "SECRET") -> list[str]:
    """What is said of a classified text."""
    return [bare(ours("classified", language, seen=code(seen))), ours("classified-remedy", language)]


@pytest.mark.parametrize("command", ["poc add", "search", "note"])
async def test_a_command_is_refused_without_its_words(place: Town, command: str) -> None:
    for language in LANGUAGES:
        said = bare(await place.say(f"ana@ops-{language}", f"{word(command, language)} {SAID}"))
        assert said.split("\n") == refusal(language)


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("/poc add function: (S//REL TO USA, GBR) dawn", "S//REL TO USA, GBR"),
        ("!nosuchcommand NATO RESTRICTED dawn", "NATO RESTRICTED"),
        ("@liaison poc find COSMIC TOP SECRET", "COSMIC TOP SECRET"),
        ("/تقرير جديد سري للغاية", "سري للغاية"),
    ],
)
async def test_however_it_is_marked(place: Town, text: str, seen: str) -> None:
    assert bare(await place.say("ana@ops-en", text)).split("\n") == refusal("en", seen)


@pytest.mark.parametrize("file", FILES)
async def test_so_is_a_command_with_a_file_that_is_named_so_or_says_so(place: Town, file: File) -> None:
    said = bare(await place.say("ana@ops-en", "/sitrep new WSH @ Goma: Wells are dry", files=[file]))
    assert said.split("\n") == refusal("en", "NATO SECRET")
    assert "NATO SECRET" not in await place.say("ana@ops-en", "/sitrep list")


async def test_in_a_private_chat_every_word_is_for_the_bot(place: Town) -> None:
    await place.say("ana@ops-en", "hello")
    assert bare(await place.say("ana@", f"did you hear? {SAID}")).split("\n") == refusal("en")


async def test_ordinary_talk_is_passed_over_in_silence(place: Town) -> None:
    assert await place.say("ana@ops-en", SAID) == ""
    assert await place.say("ana@ops-en", "/ping restricted access road, (C) third option") != ""


async def test_nothing_of_it_is_kept_anywhere(tmp_path: Path) -> None:
    """Not in the inbox, the drafts, the audit or the answers, nor in what the database has thrown away."""
    file = tmp_path / "bot.sqlite"
    upgrade(f"sqlite:///{file}")
    async with town(database=f"sqlite:///{file}") as here:
        for text in (f"/poc add {SAID}", f"/sitrep new {SAID}", f"/nosuch {SAID}", SAID):
            await here.say("ana@ops-en", text)
        await here.say("ana@", f"hello {SAID}")
        for sent in FILES:
            await here.say("ana@ops-en", "/sitrep new WSH @ Goma: Wells are dry", files=[sent])
        message = await here.console.hear(person="ana", room="ops-en", text="/poc ad function: nurse")
        await here.settle()
        await here.console.edit(room="ops-en", person="ana", target=message, text=f"/poc add function: {SAID}")
        await here.settle()
        tables, files = kept(file)
    for secret in SECRETS:
        assert secret not in tables.casefold()
        assert secret.encode() not in files.lower()


def kept(file: Path) -> tuple[str, bytes]:
    """All that the tables of a database hold, and all that its files do."""
    with closing(sqlite3.connect(file)) as database:
        tables = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        rows = str([database.execute(f"SELECT * FROM {name}").fetchall() for name in tables])
    return rows, b"".join(each.read_bytes() for each in file.parent.iterdir())


@pytest.mark.parametrize("language", LANGUAGES)
async def test_an_edit_that_brings_it_in_is_refused_too(place: Town, language: str) -> None:
    room = f"ops-{language}"
    message = await place.console.hear(person="ana", room=room, text="/poc ad function: nurse")
    await place.settle()
    await place.console.edit(room=room, person="ana", target=message, text=f"/poc add function: {SAID}")
    await place.settle()
    assert [shown.text for shown in place.pane(room) if shown.author == "Liaison"] != []
    assert bare(place.last(room)).split("\n") == refusal(language)


async def test_what_was_done_stands_when_its_command_is_edited_so(place: Town) -> None:
    message = await place.console.hear(person="ana", room="ops-en", text="/poc add function: nurse; org: MSF")
    await place.settle()
    await place.console.edit(room="ops-en", person="ana", target=message, text=f"/poc add {SAID}")
    await place.settle()
    assert bare(place.last("ops-en")).split("\n") == refusal("en")
    assert "nurse" in await place.say("ana@ops-en", "/poc show 1")


async def test_a_refused_one_can_be_put_right_by_an_edit(place: Town) -> None:
    message = await place.console.hear(person="ana", room="ops-en", text="/ping SECRET")
    await place.settle()
    await place.console.edit(room="ops-en", person="ana", target=message, text="/ping secret")
    await place.settle()
    assert place.last("ops-en") == "pong secret"
