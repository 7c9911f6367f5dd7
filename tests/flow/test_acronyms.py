"""Acronyms come through as they are, and are explained to their readers when they meet them for the first time."""

from __future__ import annotations

from tests.flow.test_translating import Place, place

__all__ = ["place"]


def told(place: Place, room: str) -> str:
    """The translation that a room was shown last."""
    return place.last(room).split("\n")[1]


async def test_an_acronym_is_explained_in_each_readers_language_once_in_a_talk(place: Place) -> None:
    await place.says("ana@ops-en", "The team of UNICEF met three NGOs at the bridge.")
    assert told(place, "ops-fr") == (
        "[fr] The team of UNICEF (Fonds des Nations Unies pour l’enfance) met three NGOs "
        "(ONG, organisation non gouvernementale) at the bridge."
    )
    assert "UNICEF (Fondo de las Naciones Unidas para la Infancia)" in told(place, "ops-es")
    assert "منظمة الأمم المتحدة للطفولة" in told(place, "ops-ar")

    await place.says("ana@ops-en", "The team of UNICEF wants to speak with OCHA about the bridge.")
    assert told(place, "ops-fr") == (
        "[fr] The team of UNICEF wants to speak with OCHA (Bureau de la coordination des affaires humanitaires) "
        "about the bridge."
    )


async def test_another_day_is_another_talk(place: Place) -> None:
    said = "The team of UNICEF is at the bridge with two trucks."
    await place.says("ana@ops-en", said)
    await place.here.wait(hours=24)
    await place.says("ana@ops-en", said)
    assert "UNICEF (Fonds" in told(place, "ops-fr")


async def test_a_thread_is_a_talk_of_its_own(place: Place) -> None:
    said = "The team of UNICEF is at the bridge with two trucks."
    root = await place.says("ana@ops-en", said)
    for explained in (True, False):
        await place.here.console.hear(person="ana", room="ops-en", text=said, thread=root)
        await place.here.settle()
        assert ("UNICEF (Fonds" in told(place, "ops-fr")) is explained


async def test_who_needs_no_translation_is_told_nothing(place: Place) -> None:
    await place.says("ana@ops-en", "The team of UNICEF is at the bridge with two trucks.")
    await place.says("luc@ops-fr", "L’équipe de UNICEF est arrivée au pont avec deux camions.")
    assert "UNICEF (United Nations Children’s Fund)" in told(place, "ops-en")


async def test_who_reads_a_room_privately_is_told_as_well(place: Place) -> None:
    await place.says("luc@mixed", "bonjour")
    await place.here.say("luc@mixed", "/tr me fr")
    for explained in (True, False):
        await place.says("ana@mixed", "The team of UNICEF is at the bridge with two trucks.")
        assert ("UNICEF (Fonds des Nations Unies pour l’enfance)" in place.last("@luc")) is explained


async def test_an_edit_explains_what_the_message_did(place: Place) -> None:
    said = await place.says("ana@ops-en", "The team of UNICEF is at the bridge with two trucks.")
    await place.here.console.edit(
        person="ana", room="ops-en", target=said, text="The team of UNICEF is at the river with two trucks."
    )
    await place.here.settle()
    assert "UNICEF (Fonds des Nations Unies pour l’enfance) is at the river" in place.last("ops-fr")


async def test_what_the_writer_explained_is_not_explained_again(place: Place) -> None:
    await place.says("ana@ops-en", "The QRF (quick reaction force) is at the bridge with two trucks.")
    assert told(place, "ops-fr") == "[fr] The QRF (quick reaction force) is at the bridge with two trucks."


async def test_an_acronym_of_the_operations_own_is_said_as_its_list_has_it(place: Place) -> None:
    await place.here.say(
        "ana@ops-en", '/term add en:"IDP (internally displaced person)" fr:"PDI (personne déplacée interne)"'
    )
    await place.says("ana@ops-en", "Three hundred IDP are at the bridge since this morning.")
    assert told(place, "ops-fr") == (
        "[fr] Three hundred PDI (personne déplacée interne) are at the bridge since this morning."
    )
