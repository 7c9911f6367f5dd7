"""Security classifications: what carries one does not belong in this system, and is not kept.

The words are those of NATO (AC/35-D/2002), the EU (Decision 2013/488/EU, annex) and of some nations' markings, as they
stand in banners: in capitals, at the beginning of a line, or in a portion mark such as ``(S//REL TO …)``.
"""

from __future__ import annotations

import re

_OWNERS = r"(?:NATO|COSMIC|ATOMAL|BOHEMIA|EU|UE|OTAN|OTSC|OCCAR)"
_LEVELS = (
    "TOP SECRET|SECRET|CONFIDENTIAL|RESTRICTED|TRÈS SECRET|TRES SECRET|SECRET DÉFENSE|SECRET DEFENSE|"
    "CONFIDENTIEL DÉFENSE|CONFIDENTIEL DEFENSE|CONFIDENTIEL|DIFFUSION RESTREINTE|SECRETO|RESERVADO|CONFIDENCIAL|"
    "DIFUSIÓN LIMITADA|DIFUSION LIMITADA|سري للغاية|سري جداً|سري جدا|سري"
)
_BANNER = re.compile(rf"^\W*(?:{_OWNERS}[ -]+)?({_LEVELS})(?=\s*(?:$|//|[-–—:.]))", re.MULTILINE)
_OWNED = re.compile(rf"\b{_OWNERS}[ -]+(?:{_LEVELS})(?!\w)|\bCOSMIC\b(?=[ -]+\w)")
_PORTION = re.compile(r"\((?:(?:TS|S|C|R)//[A-Z0-9 ,/+-]{1,80}|TS|NS|NC|NR|CTS)\)")
_RELEASE = re.compile(r"//\s*(?:REL(?:EASABLE)? TO|NOFORN|SI|TK|HCS|ORCON)\b")


def classification(text: str) -> str | None:
    """The classification that a text carries, as it is written there; None where it carries none."""
    for pattern in (_OWNED, _BANNER, _RELEASE, _PORTION):
        if found := pattern.search(text):
            return found[0].strip()
    return None
