"""Contacts as vCard 4.0."""

from hypothesis import given
from hypothesis import strategies as st

from bot.commands.poc.vcard import write_vcards
from bot.core.contact import Contact, ContactMethod, MethodKind
from tests.support.somebody import NOW

OFFICER = Contact(
    number=12,
    function="WASH coordinator",
    organisation="UNICEF; Goma",
    name="María Nuñez",
    methods=(
        ContactMethod(MethodKind.MOBILE, "+254712345678"),
        ContactMethod(MethodKind.PHONE, "+254712345670"),
        ContactMethod(MethodKind.SATELLITE, "+8707734567"),
        ContactMethod(MethodKind.EMAIL, "maria@example.org"),
        ContactMethod(MethodKind.WHATSAPP, "+254712345678"),
        ContactMethod(MethodKind.TELEGRAM, "@maria_n"),
        ContactMethod(MethodKind.MATRIX, "@maria:example.org"),
        ContactMethod(MethodKind.RADIO, "KILO 12"),
    ),
    area="Nord-Kivu, Ituri",
    clusters=("WSH", "HEA"),
    languages=("fr", "sw"),
    zone="Africa/Kinshasa",
)


def test_a_card_says_all_that_the_format_has_a_place_for() -> None:
    assert write_vcards([OFFICER], "Flood 2026", NOW).decode().split("\r\n") == [
        "BEGIN:VCARD",
        "VERSION:4.0",
        "UID;VALUE=text:Flood 2026 C-12",
        "REV:20261124T090000Z",
        "FN:María Nuñez",
        "ORG:UNICEF\\; Goma",
        "ROLE:WASH coordinator",
        'TEL;PREF=1;VALUE=uri;TYPE="voice,cell":tel:+254712345678',
        'TEL;PREF=2;VALUE=uri;TYPE="voice,work":tel:+254712345670',
        "TEL;PREF=3;VALUE=uri;TYPE=voice:tel:+8707734567",
        "EMAIL;PREF=4:maria@example.org",
        "IMPP;PREF=5:https://wa.me/254712345678",
        "IMPP;PREF=6:https://t.me/maria_n",
        "IMPP;PREF=7:matrix:u/maria:example.org",
        "X-RADIO-CALLSIGN;PREF=8:KILO 12",
        "LANG;PREF=1:fr",
        "LANG;PREF=2:sw",
        "TZ:Africa/Kinshasa",
        "CATEGORIES:WSH,HEA",
        "NOTE:Nord-Kivu\\, Ituri",
        "END:VCARD",
        "",
    ]


def test_a_contact_without_a_name_is_called_by_its_function() -> None:
    card = write_vcards([Contact(number=1, function="Duty officer", organisation="UNHAS")], "Flood", NOW).decode()

    assert "FN:Duty officer\\, UNHAS\r\n" in card


@given(st.text(st.characters(exclude_categories=["C"]), min_size=1, max_size=200))
def test_long_lines_are_folded_and_nothing_is_lost(function: str) -> None:
    card = write_vcards([Contact(number=1, function=function, organisation="x")], "Flood", NOW)

    assert all(len(line) <= 75 for line in card.split(b"\r\n"))
    escaped = function.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;")
    assert f"\r\nROLE:{escaped}\r\n" in card.replace(b"\r\n ", b"").decode()
