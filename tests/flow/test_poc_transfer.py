"""Contacts come from files and go into files."""

from __future__ import annotations

from bot.core.worded import File
from tests.flow.poc import lines
from tests.support.town import Town, town

FRENCH = """fonction;organisation;nom;téléphone;courriel;lieu;langues;accord
Médecin-chef;MSF;Ève Roi;+243 812 345 678;chef@msf.example;Goma;"fr, en";oui
Logisticien;PAM;;+243 812 345 679 (public);;Bunia;fr;oui
Pilote;UNHAS;;;;;;non
"""


async def send(here: Town, who: str, typed: str, table: str | bytes) -> list[str]:
    data = table if isinstance(table, bytes) else table.encode()
    return (await here.say(who, typed, files=[File("contacts.csv", "text/csv", data)])).split("\n")


async def test_a_table_is_imported_in_the_language_it_is_written_in() -> None:
    async with town() as here:
        answer = await send(here, "ana@ops-fr", "/contact importer", FRENCH)
        found = await lines(here, "luc@ops-es", "/contacto buscar medico francés")

    assert answer == ["3 contacts sont ajoutés\u00a0: de C-1 à C-3."]
    assert found[1].startswith("C-1 Médecin-chef · MSF · Goma")


async def test_with_one_row_wrong_nothing_is_imported() -> None:
    wrong = "function,organisation,phone\nnurse,MSF,\nnurse,,123\n,MSF,\n"
    async with town() as here:
        answer = await send(here, "ana@ops-en", "/poc import", wrong)
        found = await lines(here, "luc@ops-en", "/poc find nurse")

    assert answer == [
        "Nothing is imported, because some rows are not right yet:",
        "Line 3: mobile: 123 is no telephone number with its country's code, such as +254 712 345 678.",
        "Line 3: organisation: is missing.",
        "Line 4: function: is missing.",
        "/poc import",
    ]
    assert found[0] == "I found no contact for that."


async def test_of_many_wrong_rows_the_first_are_told() -> None:
    async with town() as here:
        answer = await send(here, "ana@ops-es", "/contacto importar", "función,organización\n" + "x,\n" * 30)

    assert answer[1] == "Línea 2: organización: falta."
    assert answer[-2] == "… y 10 más."


async def test_files_that_are_none_of_ours_are_refused_by_name() -> None:
    async with town() as here:
        windows = await send(here, "ana@ops-fr", "/contact importer", FRENCH.encode("cp1252"))
        columns = await send(here, "ana@ops-en", "/poc import", "function,shoe size\nnurse,42")
        empty = await send(here, "ana@ops-en", "/poc import", "function,organisation\n")
        nothing = await lines(here, "ana@ops-ar", "/poc import")

    assert windows[0].startswith("Le fichier est écrit en Windows-1252. Enregistrez-le en «\u00a0CSV UTF-8\u00a0»")
    assert columns[0].startswith("I do not know these columns: shoe size. Those that I know: function, organisation,")
    assert empty[0] == "The file has no contacts in it."
    assert nothing[0].startswith("أرسل ملف CSV")


async def test_those_who_agreed_are_exported_privately_and_can_be_imported_again() -> None:
    async with town() as here:
        await send(here, "ana@ops-fr", "/contact importer", FRENCH)
        public = await lines(here, "ana@ops-en", "/poc export")
        sent = here.pane("@ana")[-1]
        table, cards = sent.files
        again = await send(here, "ana@ops-es", "/contacto importar", table.data)

    assert public == ["I have sent you the files privately."]
    assert sent.text.split("\n") == [
        "2 contacts that agreed to be shared.",
        "Left out, because they did not agree or have expired: 1",
        "These files contain private numbers. Keep them so.",
    ]
    assert (table.name, cards.name) == ("contacts.csv", "contacts.vcf")
    assert "'+243812345678" in table.data.decode()
    assert b"FN:\xc3\x88ve Roi\r\n" in cards.data
    assert "Pilote" not in table.data.decode() + cards.data.decode()
    assert again == ["Se añadieron 2 contactos: de C-4 a C-5."]


async def test_one_format_alone() -> None:
    async with town() as here:
        await send(here, "ana@ops-fr", "/contact importer", FRENCH)
        await here.say("ana@", "/poc export vcf")
        names = [file.name for file in here.pane("@ana")[-1].files]
        other = await lines(here, "ana@ops-en", "/poc export xlsx")

    assert names == ["contacts.vcf"]
    assert other[:2] == ["FORMAT: xlsx is not one of the words for it.", "Choose from: csv vcard"]


async def test_without_consent_there_is_nothing_to_export() -> None:
    async with town() as here:
        await here.say("ana@ops-en", "/poc add function: nurse; org: MSF")
        answer = await lines(here, "ana@ops-en", "/poc export")

    assert answer[0] == "There is nothing to export: no contact agreed to be shared and is still valid."


async def test_a_contact_has_only_so_many_ways_to_be_reached() -> None:
    ten = ", ".join(f"+25471234567{digit}" for digit in range(10))
    table = f'function,organisation,mobile,work phone,satellite\nnurse,MSF,"{ten}","{ten}",+8707734567\n'
    async with town() as here:
        answer = await send(here, "ana@ops-en", "/poc import", table)

    assert answer[1] == "Line 2: has more than 20 values."
