"""Contacts come from files and go into files."""

from __future__ import annotations

from bot.core.people import Role
from bot.core.worded import File
from tests.flow.asked import bare, code, ours, word
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


async def test_an_import_is_taken_back_as_a_whole_unless_one_of_its_contacts_was_changed_since() -> None:
    table = "number,function,organisation,area\nC-1,nurse,MSF,Bunia\n,driver,WFP,Goma\n,pilot,UNHAS,Goma\n"
    async with town() as here:
        await here.say("ana@ops-en", "/poc add function: nurse; org: MSF; area: Goma")
        await here.wait(minutes=1)
        await send(here, "ana@ops-en", "/poc import", table)
        undone = await lines(here, "ana@ops-fr", word("undo", "fr"))
        again = await lines(here, "ana@ops-en", "/undo")
        nurse, driver = [await lines(here, "ana@ops-en", f"/poc find {each}") for each in ("nurse", "driver")]
        await send(here, "ana@ops-en", "/poc import", table)
        await here.meet(cora=Role.COORDINATOR)
        await here.say("cora@ops-en", "/poc edit 5 area: Uvira")
        refused = await lines(here, "ana@ops-en", "/undo")

    assert undone == [ours("undo-import", "fr")]
    assert again[0] == ours("undo-twice", "en")
    assert "Goma" in nurse[1]
    assert driver[0] == "I found no contact for that."
    assert refused[0] == bare(ours("undo-changed", "en", record=code("C-5")))


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
    assert again == ["2 ya están en la lista tal como en el archivo: C-1 C-2"]


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


async def test_a_table_that_is_imported_twice_adds_nothing_the_second_time() -> None:
    more = FRENCH + "Sage-femme;MSF;;;;Bunia;fr;\n" + "Sage-femme;MSF;;;;Bunia;fr;\n"
    async with town() as here:
        await send(here, "ana@ops-fr", "/contact importer", FRENCH)
        again = await send(here, "ana@ops-en", "/poc import", FRENCH)
        longer = await send(here, "ana@ops-en", "/poc import", more)
        found = await lines(here, "luc@ops-en", "/poc find MSF")

    assert again == ["3 are in the list already as they stand in the file: C-1 C-2 C-3"]
    assert longer == [
        "One contact is added: C-4.",
        "3 are in the list already as they stand in the file: C-1 C-2 C-3",
        "One line says what an earlier line says, and was passed over.",
    ]
    assert found[0] == "2 contacts:"


async def test_a_row_that_names_its_number_changes_that_entry() -> None:
    async with town() as here:
        await send(here, "ana@ops-fr", "/contact importer", FRENCH)
        await here.say("ana@ops-en", "/poc verify 1")
        await here.say("ana@", "/poc export csv")
        table = here.pane("@ana")[-1].files[0].data.decode().replace("812345678", "899999999").replace("Goma", "Sake")
        changed = await send(here, "ana@ops-en", "/poc import", table)
        shown = await here.say("ana@", "/poc show 1")

    assert changed == [
        "One entry is changed, and is to be verified again: C-1",
        "One is in the list already as it stands in the file: C-2",
    ]
    assert "Mobile: +243899999999" in shown
    assert "Area: Sake" in shown
    assert "not verified yet" in shown


async def test_a_row_that_contradicts_an_entry_without_naming_it_is_refused_with_the_remedy() -> None:
    async with town() as here:
        await send(here, "ana@ops-fr", "/contact importer", FRENCH)
        table = "function,organisation,name,phone,area\nmedecin-chef,msf,Eve Roi,+243 899 999 999,Goma\n"
        answer = await send(here, "ana@ops-en", "/poc import", table)
        other = await send(here, "ana@ops-en", "/poc import", table.replace("Eve Roi", "Ana Kasongo"))

    assert answer[1] == (
        "Line 2: C-1 stands for this already, but says something else. To change it, write C-1 into the column "
        "“number”; if this is somebody else, name them."
    )
    assert other == ["One contact is added: C-4."]


async def test_a_mistyped_command_finds_its_file_again_when_it_is_put_right() -> None:
    async with town() as here:
        file = File("contacts.csv", "text/csv", FRENCH.encode())
        asked = await here.console.hear(person="ana", room="ops-en", text="/poc imprt", files=[file])
        await here.settle()
        await here.console.edit(room="ops-en", person="ana", target=asked, text="/poc import")
        await here.settle()
        answers = [shown.text for shown in here.pane("ops-en") if shown.author == "Liaison"]

    assert answers == ["3 contacts are added: C-1 to C-3."]


async def test_numbers_of_another_list_change_nothing_here() -> None:
    async with town() as here:
        await send(here, "ana@ops-fr", "/contact importer", FRENCH)
        answer = await send(here, "ana@ops-en", "/poc import", "no,function,org\nC-1,nurse,MSF\n2,driver,PAM\n")

    assert answer == ["2 contacts are added: C-4 to C-5."]
