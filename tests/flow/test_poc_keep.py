"""Contacts are added, changed, verified and removed."""

from __future__ import annotations

import pytest

from tests.flow.poc import LOGISTICS, WASH, lines, two_contacts
from tests.support.town import town


async def test_a_contact_is_added_and_shown_as_all_will_see_it() -> None:
    async with town() as here:
        answer = await lines(here, "ana@ops-en", f"/poc add {WASH}")

    assert answer == [
        "C-1 is kept.",
        "C-1 WASH coordinator",
        "Organisation: UNICEF",
        "Area: Nord-Kivu",
        "Clusters: water, sanitation and hygiene (WASH)",
        "Languages: English and Swahili",
        "Duty hours: 08:00-18:00 (Africa/Nairobi)",
        "Status: on duty until 22 Nov 2026, 18:00 EAT (221500Z NOV 26) · not verified yet",
        "Mobile: +254201234567",
        "What you typed here stays readable in this room. Private numbers are better typed in a private chat with me.",
    ]


@pytest.mark.parametrize(
    ("room", "typed", "function"),
    [
        ("ops-fr", "/contact ajouter", "fonction"),
        ("ops-es", "/contacto añadir", "función"),
        ("ops-ar", "/اتصال إضافة", "الوظيفة"),
    ],
)
async def test_the_form_comes_back_filled_in(room: str, typed: str, function: str) -> None:
    async with town() as here:
        form = await lines(here, f"ana@{room}", typed)
        start, end = form.index(typed), len(form) - 1
        filled = [each + ("x" if number in (1, 2) else "") for number, each in enumerate(form[start:end])]
        answer = await lines(here, f"ana@{room}", "\n".join(filled))

    assert form[start + 1] == f"{function}: "
    assert "C-1" in answer[0]
    assert "x" in answer[1]


async def test_everything_wrong_is_said_at_once_and_what_was_typed_is_given_back() -> None:
    typed = "/contact ajouter fonction : médecin; tél : 0812 345; langues : elfique; zonne : Goma; expire : bientôt"
    async with town() as here:
        answer = await lines(here, "ana@ops-fr", typed)

    assert answer == [
        "CHAMPS\u00a0: Le formulaire est à corriger. Rien n’a été changé.",
        "Il n’y a pas de champ zonne. Vouliez-vous dire zone\u00a0?",
        "mobile\u00a0: 0812 345 n’est pas un numéro de téléphone avec l’indicatif du pays, comme +254 712 345 678.",
        "langues\u00a0: Je ne connais pas de langue nommée elfique. Donnez son nom ou son code, comme fr.",
        "expire\u00a0: Je ne comprends pas quand est bientôt.",
        "Choisissez parmi\u00a0: 18:00 · 8h · 3d · 2026-11-25 18:00 · 251800Z NOV 26",
        "organisation\u00a0: il manque.",
        *answer[7:9],  # how to say it right
        typed.replace("tél", "👉 tél")
        .replace("langues", "👉 langues")
        .replace("zonne", "👉 zonne")
        .replace("exp", "👉 exp"),
    ]


async def test_an_edited_message_mends_a_refused_form() -> None:
    async with town() as here:
        await here.say("ana@ops-en", "/poc add function: nurse")
        asked = next(shown for shown in here.pane("ops-en") if shown.text == "/poc add function: nurse")
        await here.console.edit(person="ana", room="ops-en", target=asked.id, text="/poc add function: nurse; org: MSF")
        await here.settle()

    assert here.last("ops-en").startswith("C-1 is kept.")


async def test_a_change_says_only_what_changes() -> None:
    async with town() as here:
        await two_contacts(here)
        await here.say("sara@ops-en", "/poc verify 1")
        await here.say("sara@ops-en", "/poc edit 1 area: Bunia; phone: +254 712 345 678; duty: -; access: public")
        answer = await lines(here, "luc@ops-en", "/poc show 1")

    assert answer == [
        "C-1 WASH coordinator",
        "Organisation: UNICEF",
        "Area: Bunia",
        "Clusters: water, sanitation and hygiene (WASH)",
        "Languages: English and Swahili",
        "Status: not on duty · not verified yet",
        "Mobile: +254712345678",
        "E-mail: maria@unicef.example",
    ]


async def test_verified_and_expired_are_said() -> None:
    async with town() as here:
        await two_contacts(here)
        verified = await lines(here, "sara@ops-en", "/poc verify C-2")
        await here.say("sara@ops-en", "/poc edit 2 expires: tomorrow")
        here.clock.at = here.clock.at.replace(day=25)
        expired = await lines(here, "luc@ops-es", "/contacto ver 2")

    assert verified[0] == "C-2 is verified."
    assert "Status: not on duty · verified on 22 Nov 2026, 09:05 EAT (220605Z NOV 26)" in verified
    assert "Estado: CADUCÓ: 23 nov 2026, 23:59 EAT (232059Z NOV 26) · sin verificar todavía" in expired


async def test_a_removed_contact_is_gone_and_its_number_not_given_again() -> None:
    async with town() as here:
        await two_contacts(here)
        removed = await here.say("sara@ops-en", "/poc remove 2 left the mission")
        gone = await lines(here, "luc@ops-en", "/poc show 2")
        again = await lines(here, "ana@ops-fr", f"/contact ajouter {LOGISTICS}")

    assert removed == "C-2 (responsable logistique) is no longer in the list. Its history is kept."
    assert gone[0] == "NUMBER: There is no contact C-2."
    assert again[0] == "C-3 est enregistré."


async def test_who_stands_in_for_whom() -> None:
    async with town() as here:
        await two_contacts(here)
        named = await lines(here, "sara@ops-en", "/poc alternate 1 2")
        itself = await lines(here, "sara@ops-en", "/poc alternate 1 1")
        nobody = await lines(here, "sara@ops-en", "/poc alternate 1")

    assert "Alternate: C-2" in named
    assert itself[0] == "ALTERNATE: A contact cannot stand in for itself."
    assert not [line for line in nobody if line.startswith("Alternate")]


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("/poc add function: x; org: y", "This needs the role liaison."),
        ("/poc remove 1", "C-1 is not your own entry. Changing others' needs the role liaison."),
        ("/poc edit 1 area: x", "C-1 is not your own entry. Changing others' needs the role liaison."),
        ("/poc verify 1", "C-1 is not your own entry. Changing others' needs the role liaison."),
        ("/poc import", "This needs the role coordinator."),
        ("/poc export", "This needs the role coordinator."),
    ],
)
async def test_observers_change_nothing_of_others(typed: str, answer: str) -> None:
    async with town() as here:
        await two_contacts(here)

        assert (await lines(here, "luc@ops-en", typed))[0] == answer


async def test_ones_own_entry_is_ones_own_whatever_the_role() -> None:
    async with town() as here:
        await two_contacts(here)
        await here.say("sara@ops-en", "/poc edit 2 account: console:luc")
        changed = await lines(here, "luc@ops-fr", "/contact modifier 2 lieu : Bunia")
        shown = (await here.say("luc@", "/poc show 2")).split("\n")

        gone = await here.say("luc@ops-en", "/poc remove 2")

    assert changed[0] == "C-2 est modifié."
    assert gone == "C-2 (responsable logistique) is no longer in the list. Its history is kept."
    assert "Mobile: +243812345678 (privé)" in shown or "Mobile: +243812345678 (private)" in shown


async def test_an_entry_is_somebodys_own_by_their_name() -> None:
    async with town() as here:
        await two_contacts(here)
        nobody = await lines(here, "sara@ops-en", "/poc edit 2 account: Kim")
        await here.say("sara@ops-en", "/poc edit 2 account: luc; nationality: Rwandan; expires: 2026-12-31")
        shown = (await here.say("luc@", "/poc show 2")).split("\n")

    assert nobody[1].startswith("account: I have seen nobody called Kim in this operation.")
    assert [line for line in shown if "Rwandan" in line]
    assert [line for line in shown if "31 déc. 2026" in line or "31 Dec 2026" in line]
    assert [line for line in shown if "console:luc" in line]


async def test_somebody_with_a_matrix_account_is_known_by_it() -> None:
    async with town() as here:
        await here.say("ana@ops-en", "/poc add function: nurse; org: MSF; matrix: @kim:example.org")
        before = await here.say("ana@", "/poc show 1")
        await here.say("ana@ops-en", "/poc edit 1 matrix: @tom:example.org; mobile: +254712345678")
        after = await here.say("ana@", "/poc show 1")
        await here.say("ana@ops-en", "/poc edit 1 account: -")
        nobodys = await here.say("ana@", "/poc show 1")

    assert "Own entry of: @kim:example.org" in before.split("\n")
    assert "Own entry of: @tom:example.org" in after.split("\n")
    assert "Own entry of" not in nobodys
