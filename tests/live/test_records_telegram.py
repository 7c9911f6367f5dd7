"""Reports, tasks and files in a Telegram group and in a topic of a forum, while the bot is killed again and again."""

from __future__ import annotations

import pytest

from tests.live.bot_api import Message
from tests.live.bot_api.entities import units
from tests.live.relief import PATIENCE, Relief, copied, filled, relief
from tests.live.whole_bot import answer
from tests.support.waiting import until

pytestmark = pytest.mark.live

__all__ = ["relief"]

TASK = "/task add UNICEF avant 23:59 priorité haute Réparer le pont à Goma WSH"
PICTURE = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
    "0000000c49444154789c63606060000000040001f61738550000000049454e44ae426082"
)


def pasted(form: str) -> list[dict[str, object]]:
    """How a form comes back that was copied out of a block of code: Telegram's clients paste the look as well."""
    return [{"type": "pre", "offset": 0, "length": units(form)}]


def state(card: Message) -> str:
    """The state that a task's card tells of."""
    return card.text.partition("État\u00a0: ")[2].partition("\n")[0]


def file_in(relief: Relief, message: Message) -> bytes:
    """What a message carries: the bytes of its document, or of the largest of its photo's sizes."""
    reference = message.content.get("document") or message.content["photo"][-1]
    kept = relief.server.backend.files.find(reference["file_id"])
    assert kept is not None
    return kept.upload.data


async def test_a_report_is_filed_by_its_form_updated_and_compared(relief: Relief) -> None:
    amadou, carmen = relief.amadou, relief.carmen
    form = copied((await relief.ask(amadou, "/sitrep")).text, "/sitrep nouveau")
    assert "opération: Flood\nnuméro: SR-1\nrapporteur: Amadou\norganisation: 2 Engr Coy" in form
    wrong = filled(form, clusters="EHA", lieu="35MRU65", situation="2 puits en panne", chiffres="déplacés beaucoup")
    refusal = await relief.ask(amadou, wrong, entities=pasted(wrong))
    assert "déplacés beaucoup" in refusal.text

    await relief.bot.kill()
    asked = relief.say(amadou, "/sitrep brouillon")
    relief.bot.start()
    draft = copied((await answer(relief.server, asked)).text, "/sitrep nouveau")
    assert draft == wrong
    right = filled(draft, chiffres="déplacés 3400 source DTM en date de 0600Z", lieu="35MRU6543")
    card = await relief.ask(amadou, right, entities=pasted(right))
    assert card.text.startswith("SR-1 est déposé.")
    assert "35M RU 65 43" in card.text
    assert "déplacés\u00a0: 3\u202f400 — DTM" in card.text

    there = await relief.ask(carmen, "/informe mostrar 1")
    assert there.topic is relief.topic
    pressed = amadou.press(card, "✏️ Actualiser")
    update = copied((await answer(relief.server, card)).text, "/sitrep actualiser 1")
    await until(lambda: pressed.answer is not None)
    relief.say(amadou, filled(update, chiffres="déplacés 3600 source DTM en date de 0600Z"))
    await relief.kill()
    await relief.told("SR-1 est actualisé")
    await relief.reads(there, "3.600 — DTM")
    await relief.reads(card, "sa fiche plus récente est plus bas")
    assert not card.buttons

    compared = await relief.ask(carmen, "/informe cambios 1")
    assert "desplazados: 3.400 — DTM" in compared.text
    assert "→ 3.600 — DTM" in compared.text
    assert "3\u202f400" in (await relief.ask(amadou, "/sitrep montrer 1 v1")).text
    assert (await relief.ask(amadou, "/historique SR-1")).text.startswith("SR-1\u00a0: 2 étapes")


async def test_a_task_is_brought_to_its_end_by_buttons_and_reactions_between_kills(relief: Relief) -> None:
    amadou, chief = relief.amadou, relief.chief
    card = await relief.ask(chief, TASK.replace("UNICEF", '"2 Engr Coy"'))
    assert state(card) == "Ouverte"
    assert list(card.buttons) == ["👀 Accuser réception", "👍 Accepter", "👎 Décliner"]

    amadou.press(card, "👀 Accuser réception")
    await relief.kill()
    await relief.reads(card, "État\u00a0: Reçue")
    await relief.told("n’est pas encore acceptée")
    await relief.bot.kill()
    amadou.react(card, "👍")
    relief.bot.start()
    await relief.reads(card, "État\u00a0: Acceptée")
    amadou.press(card, "▶️ Commencer")
    await relief.reads(card, "État\u00a0: En cours")
    amadou.press(card, "✅ Faite")
    await relief.kill()
    await relief.reads(card, "État\u00a0: Faite")
    await relief.told("Elle attend d’être vérifiée")
    assert list(card.buttons) == ["🏁 Vérifier", "🔁 Rouvrir"]

    refused = amadou.press(card, "🏁 Vérifier")
    await until(lambda: refused.answer is not None, within=PATIENCE)
    await relief.told("Quelqu’un d’autre s’en assure")
    chief.press(card, "🏁 Vérifier")
    await relief.reads(card, "État\u00a0: Vérifiée")
    for step in ("a accusé réception", "est acceptée", "est en cours", "est faite", "est vérifiée"):
        assert len([text for text in relief.said() if step in text]) == 1, step
    assert not card.buttons


async def test_in_a_topic_an_edit_is_a_correction_and_words_in_reply_to_a_card_are_a_note(relief: Relief) -> None:
    carmen, topic = relief.carmen, relief.topic
    question = relief.say(carmen, TASK.replace("/task add UNICEF", "/tarea neuva 2 Engr Coy"))
    refusal = await answer(relief.server, question)
    assert "/tarea añadir" in refusal.text
    await relief.settled()
    await relief.bot.kill()
    carmen.edit(question, '/tarea nueva "2 Engr Coy" antes de las 23:59 Reparar el puente en Goma WSH')
    relief.bot.start()
    await relief.reads(refusal, "TLP:GREEN T-1 Reparar el puente")
    assert "👀 Acusar recibo" in refusal.buttons

    card = refusal
    note = relief.say(carmen, "La carretera está abierta", reply_to=card)
    await relief.kill()
    await until(lambda: note.reaction_of(relief.server.bot) == ["✍"], within=PATIENCE)
    history = await relief.ask(carmen, "/historial T-1")
    assert "La carretera está abierta" in history.text
    carmen.edit(question, '/tarea nueva "2 Engr Coy" antes de las 23:59 Volar el puente en Goma WSH')
    stands = await relief.told("Vale lo que pidió primero", relief.forum)
    assert "Volar el puente" in stands.text
    assert "Reparar el puente" in (await relief.ask(carmen, "/tarea ver 1")).text
    assert {said.topic for said in relief.server.said_in(relief.forum)} == {topic}


async def test_pictures_and_files_come_with_a_report_and_back_with_it(relief: Relief) -> None:
    amadou, carmen, group = relief.amadou, relief.carmen, relief.group
    sent = amadou.send_photo(group, PICTURE, caption="/sitrep nouveau WSH @ Goma: le pont est tombé")
    filed = await answer(relief.server, sent)
    await relief.settled()
    assert "photo.jpg (SHA-256" in filed.text
    await relief.bot.kill()
    amadou.send_document(group, "mesures.csv", b"puits,litres\n1,20\n", caption="/sitrep actualiser 1")
    relief.bot.start()
    updated = await relief.told("voici la version 2")
    assert "mesures.csv (SHA-256" in updated.text

    await relief.ask(carmen, "/informe mostrar 1")
    await until(lambda: len(carried(relief)) == 2, within=PATIENCE)
    assert carried(relief) == [PICTURE, b"puits,litres\n1,20\n"]


def carried(relief: Relief) -> list[bytes]:
    """The files that the bot sent into the topic."""
    said = relief.server.said_in(relief.forum)
    return [file_in(relief, each) for each in said if {"document", "photo"} & each.content.keys()]
