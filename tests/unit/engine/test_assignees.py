"""Who is meant to do something, as people name them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.core.contact import Contact
from bot.core.document import Document
from bot.core.hours import Hours
from bot.core.refusal import Refusal
from bot.core.stores import Store, Unit
from bot.core.task import Assignee
from bot.engine.assignees import assignee, assignee_named
from bot.engine.command import Context
from bot.engine.words import Words
from tests.support.catalogues import catalogues
from tests.support.said import ANA
from tests.unit.engine.asking import context

DAY, NIGHT = Hours.parse("08:00-18:00"), Hours.parse("18:00-08:00")
NAIROBI = "Africa/Nairobi"  # where it is five past nine
CONTACTS = (
    Contact(
        function="logistics officer", organisation="1 Log Bn", duty=DAY, zone=NAIROBI, clusters=("LOG",), account=ANA
    ),
    Contact(function="duty doctor", organisation="2 Medical Coy", name="María Nuñez", duty=NIGHT, zone=NAIROBI),
    Contact(function="WASH coordinator", organisation="UNICEF", name="Jan Smit", duty=DAY, zone=NAIROBI),
    Contact(function="WASH engineer", organisation="Oxfam", duty=DAY, zone=NAIROBI),
    Contact(function="gone", organisation="Rear party", duty=DAY, expires=None, checked_out=True, zone=NAIROBI),
)


async def with_contacts(store: Store, work: Callable[[Context], object], language: str = "en") -> object:
    def asked(unit: Unit) -> object:
        ctx = context(unit, language=language)
        unit.contacts.add(ctx.within, CONTACTS)
        return work(ctx)

    return await store.run(asked)


async def read(store: Store, text: str, language: str = "en") -> tuple[Assignee, str]:
    """Who is meant, and the words behind."""

    def work(ctx: Context) -> tuple[Assignee, str]:
        words = Words(text)
        return assignee.read(words, ctx), words.rest

    found = await with_contacts(store, work, language)
    assert isinstance(found, tuple)
    return found


async def refused(store: Store, text: str) -> Refusal:
    with pytest.raises(Refusal) as caught:
        await read(store, text)
    return caught.value


@pytest.mark.parametrize(
    ("typed", "name", "organisation", "contact"),
    [
        ("Ana fix it", "Ana", "1 Log Bn", 1),
        ("ANA: fix it", "Ana", "1 Log Bn", 1),
        ("Ana, fix it", "Ana", "1 Log Bn", 1),
        ("@ana:example.org fix it", "Ana", "1 Log Bn", 1),
        ("me fix it", "Ana", "1 Log Bn", 1),
        ("moi fix it", "Ana", "1 Log Bn", 1),
        ("C-1 fix it", "Ana", "1 Log Bn", 1),
        ("tommy fix it", "Tom Tall", "", None),
        ("@tommy fix it", "Tom Tall", "", None),
        ("telegram:12345 fix it", "Tom Tall", "", None),
        ("Maria Nunez fix it", "duty doctor", "2 Medical Coy", 2),
        ("c-2 fix it", "duty doctor", "2 Medical Coy", 2),
        ("WFP fix it", "WFP", "WFP", None),
        ("programme alimentaire", "programme", "programme", None),
        ("World food programme fix it", "WFP", "WFP", None),
        ("Programa Mundial de Alimentos fix it", "WFP", "WFP", None),
        ("برنامج الأغذية العالمي fix it", "WFP", "WFP", None),
        ("Organisation des Nations Unies pour l'alimentation et l'agriculture fix it", "FAO", "FAO", None),
        ("to Ana: fix it", "Ana", "1 Log Bn", 1),
        ("à tommy fix it", "Tom Tall", "", None),
        ("a tommy fix it", "Tom Tall", "", None),
        ("for KILO-2 fix it", "KILO-2", "KILO-2", None),
        ("A fix it", "A", "A", None),
        ("3 Engr Sqn: fix it", "3 Engr Sqn", "3 Engr Sqn", None),
        ("bataillon du génie : fix it", "bataillon du génie", "bataillon du génie", None),
        ("Bravo area: fix it", "Bravo", "Bravo", None),
        ("Bravo area : fix it", "Bravo", "Bravo", None),
        ("Bravo high: fix it", "Bravo", "Bravo", None),
        ("2 medical coy fix it", "2 Medical Coy", "2 Medical Coy", None),
        ("KILO-2 fix it", "KILO-2", "KILO-2", None),
        ('"3 Engr Sqn" fix it', "3 Engr Sqn", "3 Engr Sqn", None),
        ("«3 Engr Sqn» fix it", "3 Engr Sqn", "3 Engr Sqn", None),
        ('"Ana fix it', "Ana", "1 Log Bn", 1),
        ("unit Ana fix it", "Ana", "Ana", None),
        ("the WFP fix it", "WFP", "WFP", None),
        ("la 2 Medical Coy fix it", "2 Medical Coy", "2 Medical Coy", None),
        ("unité 2 Medical Coy fix it", "2 Medical Coy", "2 Medical Coy", None),
        ("وحدة «كتيبة الهندسة» fix it", "كتيبة الهندسة", "كتيبة الهندسة", None),
    ],
)
async def test_by_name(store: Store, typed: str, name: str, organisation: str, contact: int | None) -> None:
    found, rest = await read(store, typed)

    assert (found.name, found.organisation, found.contact) == (name, organisation, contact)
    assert rest in ("fix it", "alimentaire", "area: fix it", "area : fix it", "high: fix it")


@pytest.mark.parametrize(
    "typed",
    [
        "logistics on duty fix it",
        "the logistics officer on duty fix it",
        "logistique de service fix it",
        "la logística de turno fix it",
        "اللوجستيات المناوب fix it",
        "Log on duty: fix it",
        "l’officier logistique de service fix it",
        "el oficial de logística de turno fix it",
        "ضابط اللوجستيات المناوب fix it",
    ],
)
async def test_by_a_function_on_duty_now(store: Store, typed: str) -> None:
    found, rest = await read(store, typed)

    assert (found.name, found.organisation, found.function) == ("Ana", "1 Log Bn", "logistics officer")
    assert rest == "fix it"


async def test_nobody_on_duty_says_who_else_has_the_function_and_when(store: Store) -> None:
    refusal = await refused(store, "doctor on duty fix it")

    assert refusal.what.key == "refusal-nobody-on-duty"
    assert "C-2 duty doctor · 2 Medical Coy · 18:00-08:00" in said(refusal)


async def test_a_function_that_nobody_has_is_nobodys_duty(store: Store) -> None:
    assert (await refused(store, "pilot on duty fix it")).what.key == "refusal-nobody-on-duty"


async def test_who_holds_a_function_of_another_organisation_is_not_meant(store: Store) -> None:
    found, rest = await read(store, "WFP logistics officer on duty fix it")

    assert (found.name, rest) == ("WFP", "logistics officer on duty fix it")


async def test_several_on_duty_are_to_be_chosen_from(store: Store) -> None:
    refusal = await refused(store, "WASH on duty fix it")

    assert refusal.what.key == "refusal-assignee-ambiguous"
    assert "C-3 WASH coordinator · UNICEF" in said(refusal)
    assert "C-4 WASH engineer · Oxfam" in said(refusal)


async def test_words_further_on_make_nobody_a_function(store: Store) -> None:
    found, rest = await read(store, "Ana see who is on duty")

    assert (found.name, rest) == ("Ana", "see who is on duty")


async def test_of_several_of_one_name_nobody_is_guessed(store: Store) -> None:
    refusal = await refused(store, "Tom Tall fix it")

    assert refusal.what.key == "refusal-assignee-ambiguous"
    assert "telegram:12345 Tom Tall" in said(refusal)
    assert "telegram:54321 tom tall" in said(refusal)


@pytest.mark.parametrize(
    ("typed", "key", "near"),
    [
        ("Anna fix it", "refusal-assignee", "Ana"),
        ("2 Medicla Coy fix it", "refusal-assignee", "2 Medical Coy"),
        ("3 Medical Coy fix it", "refusal-assignee", "2 Medical Coy"),
        ("Wrold Food Programme fix it", "refusal-assignee", "World Food Programme"),
        ("C-99 fix it", "refusal-assignee", None),
        ("Ana, tommy fix it", "refusal-assignee-several", None),
        ("Ana, tommy, Ana fix it", "refusal-assignee-several", None),
        ("Ana + tommy fix it", "refusal-assignee-several", None),
        ("naa fix it", "refusal-assignee", "Ana"),
        ("@nobody fix it", "refusal-assignee", None),
        ("18:00 fix it", "refusal-assignee", None),
        ("WASH cluster fix it", "refusal-assignee-cluster", None),
        ("Tall fix it", "refusal-assignee-ambiguous", None),
        ("Ana et 2 Medical Coy fix it", "refusal-assignee-several", None),
        ("Ana/tommy fix it", "refusal-assignee-several", None),
        ("by 18:00 fix it", "refusal-assignee-missing", None),
        ("priority high fix it", "refusal-assignee-missing", None),
        ('"" fix it', "refusal-assignee-missing", None),
        ("... fix it", "refusal-assignee-missing", None),
        ("unit", "refusal-assignee-missing", None),
        ('unit "" x', "refusal-assignee-missing", None),
        ("x" * 81 + " fix it", "refusal-too-long", None),
    ],
)
async def test_who_cannot_be_told(store: Store, typed: str, key: str, near: str | None) -> None:
    refusal = await refused(store, typed)

    assert (refusal.what.key, refusal.near) == (key, near)


async def test_a_name_in_a_list_of_filters_may_be_nobodys(store: Store) -> None:
    def named(typed: str) -> Callable[[Context], object]:
        def work(ctx: Context) -> object:
            words = Words(typed)
            return assignee_named(words, ctx), words.rest

        return work

    assert await with_contacts(store, named("overdue soon")) == (None, "overdue soon")
    assert await with_contacts(store, named('"2 Medical Coy" overdue')) == (
        Assignee("2 Medical Coy", "2 Medical Coy"),
        "overdue",
    )


async def test_duty_hours_are_those_of_the_contacts_clock(store: Store) -> None:
    def at_night(ctx: Context) -> object:
        return assignee.read(Words("doctor on duty fix it"), replace(ctx, now=ctx.now + timedelta(hours=12)))

    found = await with_contacts(store, at_night)

    assert isinstance(found, Assignee)
    assert (found.name, found.contact) == ("duty doctor", 2)


def said(refusal: Refusal) -> str:
    """What a refusal offers to choose from."""
    return catalogues().word(Document(tuple(refusal.more)), ["en"]).text
