"""Reports, tasks and requests in Matrix rooms, one of them encrypted, while the bot is killed again and again."""

from __future__ import annotations

import pytest

from tests.live.relief import Relief, copied, edits, filled, relief, said

pytestmark = pytest.mark.live

__all__ = ["relief"]

TASK = '!task add "2 Engr Coy" by 23:59 priority high Repair the bridge at Goma airport WSH'


async def test_a_report_is_filed_by_its_form_updated_and_compared(relief: Relief) -> None:
    luc, ana, room = relief.luc, relief.ana, relief.room
    form = copied((await luc.ask(room, "!sitrep")).body, "!sitrep new")
    assert "operation: Flood\nnumber: SR-1\nreporter: luc" in form
    report = filled(form, clusters="WASH", place="35MRU6543", needs="2 pumps", situation="2 wells down")
    wrong = filled(report, figures="displaced many", place="35MRU65")
    refusal = await luc.ask(room, wrong)
    assert "place:" in refusal.body
    assert "figures:" in refusal.body

    await relief.bot.kill()
    asked = await luc.say(room, "!sitrep draft")
    relief.bot.start()
    draft = copied((await luc.reads(room, "!sitrep new", after=asked)).body, "!sitrep new")
    assert draft == wrong
    right = filled(draft, figures="displaced 3400 source DTM as at 0600Z", place="35MRU6543")
    card = await luc.ask(room, f"```\n{right}\n```", html=f"<pre><code>{right}\n</code></pre>")
    assert card.body.startswith("SR-1 is filed.")
    assert "35M RU 65 43" in card.body

    elsewhere = await ana.ask(relief.sealed, "!sitrep show 1")
    assert elsewhere.was_encrypted
    whole = (await luc.ask(room, "!sitrep update 1")).body
    await luc.say(room, filled(whole, figures="displaced 3600 source DTM as at 0600Z"))
    await relief.kill()
    await luc.reads(room, "SR-1 is updated; this is version 2.")
    (anew,) = await edits(ana, relief.sealed, elsewhere, until="SR-1 v2 (update)")
    assert "3,600" in anew
    (pointer,) = await edits(luc, room, card, until="SR-1")
    assert "3,400" not in pointer

    compared = await luc.ask(room, "!sitrep diff 1")
    first = await luc.ask(room, "!sitrep show 1 v1")
    before, _, after = compared.body.partition("displaced")[2].partition("→")
    assert "3,400 — DTM" in before
    assert "3,600 — DTM" in after
    assert "3,400 — DTM" in first.body
    assert len(said(luc, room, relief.bot_id, "is filed.")) == 1
    assert len(said(luc, room, relief.bot_id, "SR-1 is updated")) == 1


async def test_a_task_is_brought_to_its_end_by_reactions_between_kills(relief: Relief) -> None:
    ana, luc, room, sealed = relief.ana, relief.luc, relief.room, relief.sealed
    card = await luc.ask(room, TASK)
    twin = await ana.ask(sealed, "!task show 1")
    assert "👀 Acknowledge" in card.body
    assert twin.was_encrypted

    await ana.react(room, card.event_id, "👀")
    await relief.kill()
    await ana.reads(room, "T-1 (Repair the bridge) is acknowledged by ana")
    await relief.bot.kill()
    await ana.react(sealed, twin.event_id, "👍")
    relief.bot.start()
    accepted = await ana.reads(sealed, "T-1 (Repair the bridge) is accepted by ana")
    await relief.kill()
    await luc.react(room, card.event_id, "▶️")
    await luc.reads(room, "T-1 (Repair the bridge) is in progress, says luc")
    await luc.say(room, "!task done 1")
    await relief.kill()
    await luc.reads(room, "T-1 (Repair the bridge) is done")
    await ana.reads(sealed, "T-1 (Repair the bridge) is done", after=accepted.event_id)

    for person, where, stands in ((luc, room, card), (ana, sealed, twin)):
        versions = await edits(person, where, stands, until="State: Done")
        states = [body.partition("State: ")[2].partition("\n")[0] for body in versions]
        assert states == ["Acknowledged", "Accepted", "In progress", "Done"]
    for step, where in (("acknowledged", room), ("accepted", sealed), ("in progress", room)):
        assert len(said(luc, where, relief.bot_id, f"(Repair the bridge) is {step}")) == 1
    history = await ana.ask(room, "!history T-1")
    assert history.body.count("acknowledged") == history.body.count("accepted") == history.body.count("begun") == 1


async def test_words_in_reply_to_a_card_are_a_note_and_the_last_step_can_be_taken_back(relief: Relief) -> None:
    ana, luc, room, sealed = relief.ana, relief.luc, relief.room, relief.sealed
    card = await luc.ask(room, TASK)
    twin = await ana.ask(sealed, "!task show 1")
    note = await ana.say(sealed, "The road is open again", reply_to=twin.event_id)
    await relief.kill()
    kept = await ana.wait_for(sealed, lambda heard: heard.reacts_to == note)
    assert (kept.sender, kept.reaction) == (relief.bot_id, "📝")

    await luc.say(room, "!task cancel 1 wrong bridge")
    await luc.reads(room, "T-1 (Repair the bridge) is cancelled")
    await luc.say(room, "!undo")
    await relief.kill()
    await ana.reads(sealed, "is cancelled")
    restored = await edits(ana, sealed, twin, until="State: Open")
    assert "wrong bridge" in restored[-2]
    taken_back = await luc.reads(room, "Taken back: T-1 is as it was before.")
    assert "State: Open" in taken_back.body
    await edits(luc, room, card, until="its newer card stands further down")
    history = (await luc.ask(room, "!history T-1")).body
    assert "ana" in history
    assert "The road is open again" in history


async def test_what_fell_due_while_it_was_down_is_said_once_and_that_it_is_late(relief: Relief) -> None:
    ana, luc, room, sealed = relief.ana, relief.luc, relief.room, relief.sealed
    await luc.ask(room, TASK.replace("by 23:59", "within 2h"))
    twin = await ana.ask(sealed, "!task show 1")
    await relief.bot.kill()
    relief.sleep(hours=2, minutes=10)
    relief.bot.start()

    reminder = await luc.reads(room, "T-1 (Repair the bridge) is due now.")
    there = await ana.reads(sealed, "T-1 (Repair the bridge) is due now.")
    assert "This comes late: it was to be said" in reminder.body
    assert there.was_encrypted
    await luc.react(room, reminder.event_id, "👍")
    await luc.reads(room, "not yours")
    await relief.kill()
    await ana.react(sealed, there.event_id, "👍")
    await edits(ana, sealed, twin, until="State: Accepted")
    assert len(said(luc, room, relief.bot_id, "is due now.")) == 1
    assert len(said(ana, sealed, relief.bot_id, "is due now.")) == 1


async def test_pictures_and_files_come_with_a_report_into_an_encrypted_room_and_back(relief: Relief) -> None:
    ana, luc, sealed = relief.ana, relief.luc, relief.sealed
    picture, table = b"\xff\xd8\xff\xe0 the bridge", b"wells,litres\n1,20\n"
    await luc.share(sealed, "bridge.jpg", picture, caption="!sitrep new LOG @ Sake: the bridge is down")
    assert "bridge.jpg (SHA-256" in (await luc.reads(sealed, "SR-1 is filed.")).body
    await relief.bot.kill()
    await luc.share(sealed, "wells.csv", table, caption="!sitrep update 1 needs: 2 pumps")
    relief.bot.start()
    await luc.reads(sealed, "this is version 2")

    asked = await ana.say(relief.room, "!sitrep show 1")
    for name, kind, data in (("bridge.jpg", "m.image", picture), ("wells.csv", "m.file", table)):
        sent = await ana.wait_for(relief.room, lambda heard, name=name: heard.body == name, after=asked)  # type: ignore[misc]
        assert sent.content["msgtype"] == kind
        assert await ana.fetch(sent) == data
