"""One operation's records in Matrix rooms and in Telegram chats at once, each in its language, between kills."""

from __future__ import annotations

import pytest

from tests.live.relief import Relief, edits, filled, relief, said, seen
from tests.live.whole_bot import answer

pytestmark = pytest.mark.live

__all__ = ["relief"]

TASK = '!task add "2 Engr Coy" by 23:59 priority high Repair the bridge at Goma airport WSH'
NEED = (
    "!request assistance\ndescription: trucks to move food\nquantity: 6 trucks\npriority: high\n"
    "required by: tomorrow 18:00\ndelivery site: Sake\norigin: Goma"
)


async def test_the_cards_of_one_task_follow_it_in_rooms_of_both_platforms(relief: Relief) -> None:
    luc, ana, omar, amadou = relief.luc, relief.ana, relief.omar, relief.amadou
    english = await luc.ask(relief.room, TASK)
    sealed = await ana.ask(relief.sealed, "!task show 1")
    arabic = await omar.ask(relief.arabic, "!مهمة عرض 1")
    french = await relief.ask(amadou, "/tache montrer 1")
    assert sealed.was_encrypted
    assert "\u2068T-1\u2069" in arabic.body
    assert '<ul dir="rtl">' in arabic.formatted_body

    amadou.press(french, "👀 Accuser réception")
    await relief.kill()
    await relief.reads(french, "État\u00a0: Reçue")
    await relief.bot.kill()
    await ana.react(relief.sealed, sealed.event_id, "👍")
    relief.bot.start()
    await relief.reads(french, "État\u00a0: Acceptée")
    amadou.press(french, "▶️ Commencer")
    await relief.reads(french, "État\u00a0: En cours")
    relief.say(amadou, "/tache fait 1")
    await relief.kill()
    await relief.reads(french, "État\u00a0: Faite")

    for person, room, card in ((luc, relief.room, english), (ana, relief.sealed, sealed)):
        versions = await edits(person, room, card, until="State: Done")
        told = [body.partition("State: ")[2].partition("\n")[0] for body in versions]
        assert told == ["Acknowledged", "Accepted", "In progress", "Done"]
    assert len(await edits(omar, relief.arabic, arabic, until="الحالة: منجزة")) == 4
    for person, room in ((luc, relief.room), (ana, relief.sealed)):
        assert "T-1 (Repair the bridge) is done" in (await person.reads(room, "is done, says")).body


async def test_a_request_has_two_offers_of_which_one_is_military_and_is_closed_in_the_end(relief: Relief) -> None:
    luc, ana, room, carmen, amadou = relief.luc, relief.ana, relief.room, relief.carmen, relief.amadou
    card = await luc.ask(room, NEED)
    assert card.body.startswith("RQ-1 is filed. It is received, not approved")
    await ana.react(room, card.event_id, "✅")
    await relief.kill()
    await ana.reads(room, "RQ-1 is validated: checked, not approved.")
    await ana.say(room, "!request prioritise 1 high")
    await relief.kill()
    card = await luc.reads(room, "It waits for offers")

    offered = relief.say(carmen, "/solicitud ofrecer 1 4 camiones hasta el viernes")
    await relief.kill()
    first = await answer(relief.server, offered)
    assert first.text.startswith("La oferta 1 está hecha para RQ-1. Aún no está aceptada.")
    second = await relief.ask(amadou, "/demande offrir 1 2 camions")
    assert second.text.startswith("L’offre 2 est faite pour RQ-1.")
    await edits(luc, room, card, until="Last-resort checks")
    await luc.react(room, card.event_id, "1️⃣")
    await relief.kill()
    card = await luc.reads(room, "Offer 1 for RQ-1 is accepted.")
    await luc.react(room, card.event_id, "⚖️")
    asked = await luc.reads(room, "are a last resort")
    assert "Is there no civilian asset available" in asked.body
    assert "military assets may be accepted" in (await luc.ask(room, "!request lastresort 1 yes yes yes")).body
    await luc.say(room, "!request accept 1 2 1 camion")
    await relief.kill()
    await luc.reads(room, "Part of offer 2 for RQ-1 is accepted.")

    await relief.reads(second, "1 sur 2")
    await relief.ask(carmen, "/solicitud empezar 1")
    await relief.ask(amadou, "/demande fait 1")
    await luc.ask(room, "!request handback 1")
    await luc.say(room, "!request close 1 thank you")
    await relief.kill()
    closed = await luc.reads(room, "RQ-1 is closed.")
    assert "Closed" in closed.body
    await luc.say(room, "!history RQ-1")
    history = (await luc.reads(room, " · closed · ")).body
    for step in ("validated", "prioritised: High", "started", "completed", "closed"):
        assert history.count(f" · {step} · ") == 1, history
    assert [history.count(f"offer {step}") for step in ("made", "accepted")] == [2, 2]
    for chat, words in ((relief.forum, "Cerrada — "), (relief.group, "Close — ")):
        await relief.told(words, chat)
        assert len([text for text in relief.said(chat) if words in text]) == 1


async def test_a_major_incident_reaches_every_room_and_one_report_is_made_of_all(relief: Relief) -> None:
    luc, ana, omar, amadou, carmen = relief.luc, relief.ana, relief.omar, relief.amadou, relief.carmen
    incident = relief.say(amadou, "/methane M: oui; E: 35MRU6543; T: bus dans la rivière; N: 12 blessés")
    await relief.kill()
    assert "4 autres salons sont avertis" in (await answer(relief.server, incident)).text
    for person, room, told in (
        (luc, relief.room, "MAJOR INCIDENT"),
        (ana, relief.sealed, "MAJOR INCIDENT"),
        (omar, relief.arabic, "حادث كبير"),
    ):
        announced = await person.reads(room, told)
        assert "bus dans la rivière" in announced.body
        assert announced.was_encrypted == (room == relief.sealed)
    there = await relief.told("INCIDENTE MAYOR", relief.forum)
    assert there.topic is relief.topic

    form = seen(await omar.ask(relief.arabic, "!تقرير"))
    reported = {
        "المجموعات القطاعية": "WSH",
        "المكان": "Goma",
        "الوضع": "بئران معطلتان",
        "الأرقام": "نازحون 3400 المصدر DTM",
    }
    assert "أُودع" in (await omar.ask(relief.arabic, filled(form, **reported))).body
    await relief.ask(carmen, "/informe nuevo WSH @ Goma: sin agua; cifras: desplazados 3600 fuente OIM")
    made = relief.say(carmen, "/informe consolidado desde 24h cluster WSH")
    await relief.kill()
    report = (await answer(relief.server, made)).text
    assert "Compuesto de 2 informes" in report
    assert "desplazados · Goma:" in report
    assert "las fuentes se contradicen" in report
    assert "3.600 — OIM · WFP" in report
    assert "3.400 — DTM · UNICEF" in report
    assert "bus dans la rivière" not in report
    arabic = await omar.ask(relief.arabic, "!تقرير موحد")
    assert "جرحى" in arabic.body
    assert '<h4 dir="rtl">' in arabic.formatted_body


async def test_what_fell_due_while_it_was_down_is_told_late_and_once_in_every_room(relief: Relief) -> None:
    luc, amadou, carmen = relief.luc, relief.amadou, relief.carmen
    await luc.ask(relief.room, TASK.replace("by 23:59", "within 2h"))
    await relief.ask(amadou, "/tache montrer 1")
    await relief.ask(carmen, "/tarea ver 1")
    await relief.bot.kill()
    relief.sleep(hours=2, minutes=10)
    relief.bot.start()

    due = await luc.reads(relief.room, "T-1 (Repair the bridge) is due now.")
    french = await relief.told("est à faire maintenant")
    spanish = await relief.told("vence ahora", relief.forum)
    assert "This comes late" in due.body
    assert "Ceci vient en retard" in french.text
    assert "Esto llega tarde" in spanish.text
    assert spanish.topic is relief.topic
    amadou.press(french, "👍 Accepter")
    await relief.told("est acceptée par Amadou")
    await relief.kill()
    assert "pong" in (await relief.ask(amadou, "/ping")).text
    for chat, words in ((relief.group, "est à faire maintenant"), (relief.forum, "vence ahora")):
        assert len([text for text in relief.said(chat) if words in text]) == 1
    assert len(said(luc, relief.room, relief.bot_id, "is due now.")) == 1
