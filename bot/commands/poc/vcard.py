"""Contacts as vCard 4.0 (RFC 6350)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

from bot.core.contact import Contact, ContactMethod, MethodKind

_LINE = 75  # octets of a line at most, without its end (section 3.2)
_PREFERENCES = 100  # the least preferred (section 5.3)

_PROPERTIES = {
    MethodKind.MOBILE: ("TEL", ';VALUE=uri;TYPE="voice,cell"', "tel:", ""),
    MethodKind.PHONE: ("TEL", ';VALUE=uri;TYPE="voice,work"', "tel:", ""),
    MethodKind.SATELLITE: ("TEL", ";VALUE=uri;TYPE=voice", "tel:", ""),
    MethodKind.EMAIL: ("EMAIL", "", "", ""),
    MethodKind.WHATSAPP: ("IMPP", "", "https://wa.me/", "+"),
    MethodKind.TELEGRAM: ("IMPP", "", "https://t.me/", "@"),
    MethodKind.MATRIX: ("IMPP", "", "matrix:u/", "@"),
    MethodKind.RADIO: ("X-RADIO-CALLSIGN", "", "", ""),
}
"""For each kind: the property, its parameters, how a URI of it begins, and the sign that a URI leaves out."""


def write_vcards(contacts: Iterable[Contact], operation: str, now: datetime) -> bytes:
    """Contacts, one card each, as UTF-8. ``operation`` tells their numbers from another's; ``now`` is aware."""
    lines = (line for contact in contacts for line in _card(contact, operation, now))
    return b"".join(_folded(line) for line in lines)


def _card(contact: Contact, operation: str, now: datetime) -> Iterator[str]:
    yield "BEGIN:VCARD"
    yield "VERSION:4.0"
    yield f"UID;VALUE=text:{_text(f'{operation} {contact.label}')}"
    yield f"REV:{now.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    yield f"FN:{_text(contact.name or f'{contact.function}, {contact.organisation}')}"
    yield f"ORG:{_text(contact.organisation)}"
    yield f"ROLE:{_text(contact.function)}"
    for place, method in enumerate(contact.methods, start=1):
        yield _method(method, min(place, _PREFERENCES))
    for place, language in enumerate(contact.languages, start=1):
        yield f"LANG;PREF={min(place, _PREFERENCES)}:{language}"
    yield f"TZ:{_text(contact.zone)}"
    if contact.clusters:
        yield f"CATEGORIES:{','.join(contact.clusters)}"
    if contact.area:
        yield f"NOTE:{_text(contact.area)}"
    yield "END:VCARD"


def _method(method: ContactMethod, place: int) -> str:
    name, parameters, scheme, sign = _PROPERTIES[method.kind]
    value = scheme + method.value.removeprefix(sign) if scheme else _text(method.value)
    return f"{name};PREF={place}{parameters}:{value}"


def _text(value: str) -> str:
    """A text value, with what has a meaning of its own escaped (section 3.4)."""
    for sign in "\\,;":
        value = value.replace(sign, f"\\{sign}")
    return value.replace("\n", "\\n")


def _folded(line: str) -> bytes:
    """A line as it is sent: long ones go on behind a space, no character is cut in two (section 3.2)."""
    folded, room = b"", _LINE
    for sign in line:
        octets = sign.encode()
        if len(octets) > room:
            folded += b"\r\n "
            room = _LINE - 1
        folded += octets
        room -= len(octets)
    return folded + b"\r\n"
