"""Contacts are found by anybody, and reached by those who may."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import create_engine, select

from bot.storage.schema import upgrade
from bot.storage.tables import audit
from tests.flow.poc import lines, two_contacts
from tests.support.town import town

WASH = "C-1 WASH coordinator"
LOGISTICS = "C-2 responsable logistique"


FOUND = [
    ("wash", WASH),
    ("unicfe", WASH),
    ("Nuñes", WASH),
    ("nord kivu swahili", WASH),
    ("agua", WASH),
    ("hygiene", WASH),
    ("hygeine", WASH),
    ("logistique", LOGISTICS),
    ("logistica", LOGISTICS),
    ("french goma", LOGISTICS),
    ("الفرنسية", LOGISTICS),
    ("frances", LOGISTICS),
    ("pam", LOGISTICS),
]


async def test_by_whatever_is_known_of_them() -> None:
    async with town() as here:
        await two_contacts(here)
        for words, first in FOUND:
            answer = await lines(here, "luc@ops-en", f"/poc find {words}")

            assert answer[0] == "One contact:", words
            assert answer[1].startswith(first), words
            assert answer[2] == f"To reach one of them, ask for the card: /poc show {first[:3]}"


async def test_the_public_answer_says_who_but_not_how() -> None:
    async with town() as here:
        await two_contacts(here)
        answer = await here.ask("luc@ops-fr", "/contact chercher wash")

    assert answer.text.split("\n") == [
        "Un contact\u00a0:",
        "C-1 WASH coordinator · UNICEF · Nord-Kivu · WSH · anglais et swahili"
        " · en service jusqu’au 22 nov. 2026, 18:00 EAT (221500Z NOV 26) · pas encore vérifié",
        "Pour joindre l’un d’eux, demandez sa fiche\u00a0: /contact montrer C-1",
    ]
    assert [(button.label, button.command) for button in answer.buttons] == [("Montrer C-1", "!contact montrer 1")]


async def test_those_on_duty_stand_first() -> None:
    async with town() as here:
        await two_contacts(here)
        by_day = await lines(here, "luc@ops-en", "/poc find english french")
        here.clock.advance(timedelta(hours=12))
        await here.say("sara@ops-en", "/poc checkin 2")
        by_night = await lines(here, "luc@ops-en", "/poc find english french")

    assert by_day[0] == "Nobody has all of that. Those who have some of it (2):"
    assert [line[:3] for line in by_day[1:3]] == ["C-1", "C-2"]
    assert [line[:3] for line in by_night[1:3]] == ["C-2", "C-1"]


async def test_nobody_found_says_so_and_names_words_that_look_alike() -> None:
    async with town() as here:
        await two_contacts(here)
        spanish = await lines(here, "luc@ops-es", "/contacto buscar logistikosa")
        nothing = await lines(here, "luc@ops-ar", "/اتصال بحث كمتشاتكا")

    assert spanish[:2] == ["No encontré ningún contacto para eso.", "Palabras que sí conozco: logistique"]
    assert nothing == ["لم أجد جهة اتصال لذلك.", "/اتصال بحث كمتشاتكا"]


async def test_signs_alone_name_nobody() -> None:
    async with town() as here:
        await two_contacts(here)

        assert (await lines(here, "luc@ops-en", "/poc find ???"))[0] == "I found no contact for that."


async def test_more_than_a_screenful_is_counted() -> None:
    async with town() as here:
        for number in range(10):
            await here.say("ana@ops-en", f"/poc add function: nurse; org: MSF {number}")
        answer = await here.ask("luc@ops-en", "/poc find nurse")

    assert answer.text.startswith("10 contacts:")
    assert "2 more. Add a word to narrow it down." in answer.text
    assert len(answer.buttons) == 8


async def test_a_liaison_gets_the_rest_privately() -> None:
    async with town() as here:
        await two_contacts(here)
        public = await lines(here, "sara@ops-en", "/poc show C-1")
        private = here.last("@sara").split("\n")

    assert "Mobile: +254201234567" in public
    assert public[-1] == "I have sent you the rest privately."
    assert not [line for line in public if "+254712345678" in line or "María" in line]
    assert "Name: María Nuñez" in private
    assert "Mobile: +254712345678 (private)" in private
    assert "E-mail: maria@unicef.example (private)" in private


async def test_an_observer_is_told_whom_to_ask() -> None:
    async with town() as here:
        await two_contacts(here)
        answer = await lines(here, "luc@ops-fr", "/contact voir 2")
        privately = await lines(here, "luc@", "/poc show 2")

    assert answer[-1].startswith("Les autres moyens de joindre ce contact sont privés.")
    assert not [line for line in answer + privately if "812345678" in line]


async def test_a_button_stands_for_the_command() -> None:
    async with town() as here:
        await two_contacts(here)
        answer = await here.ask("sara@ops-en", "/poc find wash")
        await here.console.press(person="sara", room="ops-en", target=answer.id, index=0)
        await here.settle()

    assert "Name: María Nuñez" in here.last("@sara")


async def test_every_look_up_is_recorded(tmp_path: Path) -> None:
    database = f"sqlite:///{tmp_path / 'bot.sqlite'}"
    upgrade(database)
    async with town(database=database) as here:
        await two_contacts(here)
        await here.say("sara@ops-en", "/poc show 1")
        await here.say("luc@ops-en", "/poc show 1")
        await here.say("luc@ops-en", "/poc find wash")

    with create_engine(database).connect() as connection:
        noted = connection.execute(select(audit).order_by(audit.c.id)).all()[-3:]
    assert [(row.account, row.action, row.outcome, json.loads(row.subject)) for row in noted] == [
        ("sara", "poc-show", "answered", {"contact": 1, "seen": "all"}),
        ("luc", "poc-show", "answered", {"contact": 1, "seen": "public"}),
        ("luc", "poc-find", "answered", {"found": 1, "words": "wash"}),
    ]


@pytest.mark.parametrize(
    ("who", "typed", "answer"),
    [
        ("luc@ops-en", "/poc show 9", "NUMBER: There is no contact C-9."),
        ("luc@ops-fr", "/contact voir", "Il manque NUMÉRO."),
        ("luc@ops-es", "/contacto ver doce", "NÚMERO: doce no es un número de registro."),
        ("luc@ops-en", "/poc find", "WORDS is missing."),
    ],
)
async def test_what_cannot_be_shown_is_refused(who: str, typed: str, answer: str) -> None:
    async with town() as here:
        await two_contacts(here)

        assert (await lines(here, who, typed))[0] == answer
