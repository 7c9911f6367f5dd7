"""Photos and files come with a report: kept with their hash, up to a limit, and given back with each version."""

from __future__ import annotations

import hashlib

import pytest

from bot.core.document import Code
from bot.core.worded import File
from bot.engine.command import FILE_LIMIT
from tests.flow.asked import LANGUAGES, bare, code, ours, word
from tests.support.town import Town

PHOTO = File("well.png", "image/png", b"\x89PNG" + bytes(1000))
PLAN = File("plan.pdf", "application/pdf", b"%PDF" + bytes(1000))
BIG = File("film.mp4", "video/mp4", bytes(FILE_LIMIT + 1))


def named(file: File) -> str:
    return f"{file.name} (SHA-256 {hashlib.sha256(file.data).hexdigest()[:12]}…)"


async def test_files_come_with_each_version_that_had_them(place: Town) -> None:
    for number, language in enumerate(LANGUAGES, 1):
        who, show = f"ana@ops-{language}", word("sitrep show", language)

        filed = bare(await place.say(who, "/sitrep new WSH @ Goma: well", files=[PHOTO]))
        updated = bare(await place.say(who, f"/sitrep update {number}", files=[PLAN]))
        first, last = await place.ask(who, f"{show} {number} v1"), await place.ask(who, f"{show} {number}")

        label = ours("sitrep-label-files", language) + ours("colon", language)
        assert filed.split("\n")[-1] == label + named(PHOTO)
        assert updated.split("\n")[-1] == f"{label}{named(PHOTO)} · {named(PLAN)}"
        assert updated.startswith(bare(ours("sitrep-done-update", language, record=Code(f"SR-{number}"), version=2)))
        assert first.files == (PHOTO,)
        assert last.files == (PHOTO, PLAN)


async def test_the_file_of_the_message_that_is_replied_to_is_meant(place: Town) -> None:
    await place.say("ana@ops-en", "/sitrep new WSH @ Goma: well")
    await place.say("luc@ops-en", "see here", files=[PHOTO])
    photo = place.pane("ops-en")[-1].id

    answer = await place.say("ana@ops-en", "/sitrep update 1", reply_to=photo)

    assert named(PHOTO) in answer


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_file_that_is_too_big_is_refused_with_its_size(place: Town, language: str) -> None:
    who = f"ana@ops-{language}"
    too_big = bare(ours("sitrep-file-too-big", language, name=Code("film.mp4"), size=6, limit=5))

    new = bare(await place.say(who, "/sitrep new WSH @ Goma: well", files=[BIG]))
    await place.say(who, "/sitrep new WSH @ Goma: well")
    update = bare(await place.say(who, "/sitrep update 1", files=[BIG]))
    await place.say(who, "film", files=[BIG])
    reply = bare(await place.say(who, "/sitrep update 1", reply_to=place.pane(f"ops-{language}")[-1].id))

    assert too_big in new
    assert too_big in update
    assert too_big in reply
    assert "SR-1 v1" in await place.say("ana@ops-en", "/sitrep show 1")


async def test_what_is_not_kept_is_said(place: Town) -> None:
    for number, language in enumerate(LANGUAGES, 1):
        who = f"ana@ops-{language}"

        two = bare(await place.say(who, "/sitrep new WSH @ Goma: well", files=[PHOTO, PLAN]))
        refused = bare(await place.say(who, "/sitrep new WSH @ Goma: well; severity: so-so", files=[PHOTO]))

        left_out = ours(
            "sitrep-left-out", language, count=1, names=Code("plan.pdf"), command=code(f"/sitrep update {number}")
        )
        assert bare(left_out) in two
        assert bare(ours("sitrep-file-again", language, count=1, names=Code("well.png"))) in refused


async def test_a_file_is_taken_out_of_the_next_version_by_its_name(place: Town) -> None:
    await place.say("ana@ops-en", "/sitrep new WSH @ Goma: well", files=[PHOTO])
    await place.say("ana@ops-en", "/sitrep update 1", files=[PLAN])
    form = await place.say("ana@ops-en", "/sitrep update 1")
    unknown = await place.say("ana@ops-en", "/sitrep update 1 files: well.jpg")
    fewer = await place.say("ana@ops-fr", f"/rapport actualiser 1 fichiers : {named(PLAN)}")
    none = await place.say("ana@ops-en", "/sitrep update 1 attachments: -")
    before = await place.ask("ana@ops-en", "/sitrep show 1 v2")

    assert "files: well.png · plan.pdf" in form
    assert "There is no file well.jpg with this report." in unknown
    assert fewer.split("\n")[-1] == f"Fichiers\u00a0: {named(PLAN)}"
    assert "Files:" not in none
    assert before.files == (PHOTO, PLAN)


async def test_no_file_is_lost_without_a_word(place: Town) -> None:
    form = await place.say("ana@ops-en", "/sitrep", files=[PHOTO, PLAN])
    await place.say("ana@ops-en", "/methane E: 35MRU6543 T: bus", files=[PHOTO])
    told = await place.ask("ana@ops-en", "/sitrep show 1")
    too_big = await place.say("ana@ops-en", "/methane E: 35MRU6543 T: bus", files=[BIG])
    hostile = File("../../etc/pass\u202ewd\n/undo", "image/png", PHOTO.data)
    lined = await place.say("ana@ops-en", "/sitrep new WSH: well", files=[hostile])

    assert "The files well.png · plan.pdf are not kept" in form
    assert told.files == (PHOTO,)
    assert "SR-2 is filed as immediate." in too_big
    assert "The file film.mp4 has 6 MB" in too_big
    assert "Files: undo (SHA-256" in lined
