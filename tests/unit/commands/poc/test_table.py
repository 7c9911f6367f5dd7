"""Contacts as CSV, there and back."""

import csv
import io
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.commands.poc.form import FORM, new_contact
from bot.commands.poc.table import read_table, write_table
from bot.core.cluster import CLUSTERS
from bot.core.contact import Access, Contact, ContactMethod, MethodKind, by_preference
from bot.core.hours import Hours
from bot.core.place import Account
from bot.core.refusal import Refusal
from bot.engine.fields import fill
from tests.support.somebody import NOW, PHRASES, somebody


def read(data: bytes, language: str = "en") -> list[Contact]:
    ctx = somebody(language)
    contacts = []
    for _, row in read_table(data, ctx):
        values, problems = fill(FORM, row, ctx, complete=True)
        assert problems == {}
        values.pop("number", None)
        contacts.append(new_contact(values, ctx))
    return contacts


def refusal(data: bytes) -> str:
    with pytest.raises(Refusal) as refused:
        read(data)
    return refused.value.what.key


def test_a_table_as_people_write_it() -> None:
    (contact,) = read(
        b"Function,Org,Phone,E-Mail,Cluster\nWASH coordinator,UNICEF,+254 712 345 678,a@b.org,WSH\n\n,,\n"
    )

    assert contact == Contact(
        function="WASH coordinator",
        organisation="UNICEF",
        methods=(
            ContactMethod(MethodKind.MOBILE, "+254712345678"),
            ContactMethod(MethodKind.EMAIL, "a@b.org"),
        ),
        clusters=("WSH",),
        zone="Africa/Nairobi",
    )


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_found_out(delimiter: str) -> None:
    lines = [delimiter.join(('"fonction"', "organisation", "langues")), delimiter.join(("médecin", "MSF", '"fr, en"'))]

    (contact,) = read("\r\n".join(lines).encode("utf-8-sig"))

    assert (contact.function, contact.languages) == ("médecin", ("fr", "en"))


@pytest.mark.parametrize(
    ("data", "key"),
    [
        ("function,organisation\nmédecin,MSF".encode("cp1252"), "poc-encoding"),
        ("function,organisation\nmédecin,MSF".encode("utf-16"), "poc-encoding"),
        ("function,organisation\nmédecin,MSF".encode("utf-16-le"), "poc-encoding"),
        (b"function,shoe size\nnurse,42", "poc-unknown-columns"),
        (b"", "poc-unknown-columns"),
        (b"nurse,MSF", "poc-unknown-columns"),
        (b'function,organisation\nnurse,"MSF', "poc-broken-table"),
        (b'function,organisation\nnurse,"MSF"x', "poc-broken-table"),
        (b"function,organisation\n" + b"x" * 200_000, "poc-broken-table"),
        (b"function\n" + b"x\n" * 10_001, "poc-too-many-rows"),
        (b"x" * 8_000_001, "poc-file-too-big"),
    ],
)
def test_what_is_no_table_of_contacts_is_refused_with_the_reason(data: bytes, key: str) -> None:
    assert refusal(data) == key


def test_rows_know_their_line_in_the_file() -> None:
    rows = read_table(b'function,organisation\n\n"a\nb",x\nc,y\n', somebody())

    assert [number for number, _ in rows] == [3, 5]


def test_no_cell_begins_a_formula() -> None:
    contact = Contact(
        function="=1+1",
        organisation="@SUM(A1)",
        name="-2",
        methods=(ContactMethod(MethodKind.MOBILE, "+254712345678"),),
    )

    cells = list(csv.reader(io.StringIO(write_table([contact], somebody()).decode("utf-8-sig"))))[1]

    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))]
    assert "'+254712345678" in cells


words = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1, max_size=20).filter(
    lambda text: text not in {"-", "–", "—"}
)
values = {
    MethodKind.MOBILE: st.integers(10**7, 10**14).map(lambda number: f"+{number}"),
    MethodKind.EMAIL: st.sampled_from(["a@b.org", "x.y@example.com"]),
    MethodKind.RADIO: st.sampled_from(["KILO 1", "7-ALPHA"]),
    MethodKind.MATRIX: st.sampled_from(["@ana:example.org", "@tom:example.org"]),
}
methods = st.sampled_from(list(values)).flatmap(
    lambda kind: st.builds(ContactMethod, st.just(kind), values[kind], st.sampled_from(Access))
)
contacts = st.builds(
    Contact,
    function=words,
    organisation=words,
    name=words | st.just(""),
    methods=st.lists(methods, max_size=6, unique_by=lambda method: method.value).map(by_preference),
    area=words.filter(lambda area: "," not in area and "،" not in area) | st.just(""),
    clusters=st.lists(st.sampled_from(CLUSTERS), max_size=4, unique=True).map(tuple),
    languages=st.lists(st.sampled_from(["en", "fr", "sw", "fa-AF"]), max_size=3, unique=True).map(tuple),
    nationality=words | st.just(""),
    zone=st.sampled_from(["Africa/Nairobi", "America/Port-au-Prince"]),
    duty=st.none()
    | st.builds(Hours, st.times().map(lambda at: at.replace(second=0, microsecond=0)), st.just(NOW.time())),
    account=st.just(Account("telegram", "12345")),
    consent=st.booleans(),
    expires=st.none() | st.integers(1, 10**6).map(lambda minutes: NOW + timedelta(minutes=minutes)),
)


@given(st.lists(contacts, max_size=3), st.sampled_from(PHRASES.languages), st.sampled_from(PHRASES.languages))
def test_what_is_written_in_any_language_is_read_in_any_other(some: list[Contact], writer: str, reader: str) -> None:
    numbered = [replace(contact, number=number) for number, contact in enumerate(some, start=5)]

    assert read(write_table(numbered, somebody(writer)), reader) == some


@given(st.binary(max_size=300))
def test_any_bytes_are_a_table_or_refused(data: bytes) -> None:
    try:
        rows = read_table(b"function,organisation\n" + data, somebody())
    except Refusal:
        return

    assert all(line > 1 for line, _ in rows)
