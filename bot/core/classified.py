"""Security classifications: what carries one does not belong in this system, and is not kept.

The words are those of NATO (C-M(2002)49, AC/35-D/2002), of the EU and its member states (Council Decision 2013/488/EU,
annex I and appendix B), of the United States (32 CFR 2001, portion marks and caveats) and of states that write Arabic.
A classification is told from an ordinary word by how it is written: in capitals, as banners and portion marks are. What
is an ordinary word even in capitals ("RESTRICTED ACCESS ROAD") counts only where a banner stands: at the beginning of a
line, of what follows a command, or of what stands in a field of a form, and with nothing but a caveat or a
punctuation mark behind it.
"""

from __future__ import annotations

import re
import unicodedata

_PLAIN = (
    *("TOP SECRET", "SECRET", "CONFIDENTIAL"),
    *("TRES SECRET", "CONFIDENTIEL", "DIFFUSION RESTREINTE", "SPECIAL FRANCE"),
    *("MUITO SECRETO", "SECRETO", "CONFIDENCIAL", "DIFUSION LIMITADA"),
    *("VS VERTRAULICH", "SEGRETISSIMO", "RISERVATISSIMO", "ZEER GEHEIM", "SCISLE TAJNE", "COK GIZLI", "HIZMETE OZEL"),
    *("СЕКРЕТНО", "ΑΚΡΩΣ ΑΠΟΡΡΗΤΟ", "ΑΠΟΡΡΗΤΟ"),
    *("T O P S E C R E T", "S E C R E T", "C O N F I D E N T I A L", "R E S T R I C T E D"),
    *("COSMIC", "ATOMAL", "NOFORN", "(?:UK|US|AUS|CAN|NZ|FIVE) EYES ONLY", "REL TO [A-Z]{3,4}"),
    *("سري ومكتوم", "محدود التداول"),
)
"""Words that nobody writes in capitals (or, in Arabic, together) but as a classification."""

_BANNERS = (
    *("RESTRICTED", "RESTREINT", "RESERVADO", "RISERVATO", "SEGRETO", "GEHEIM", "VERTROUWELIJK"),
    *("TAJNE", "POUFNE", "ZASTRZEZONE", "ДСП", "ТАЄМНО", "GIZLI", "سري", "مكتوم"),
)
"""Words that are a classification only where a banner stands."""

_PHRASES = (
    *("(?:cosmic )?top secret", "(?:tres )?secret defense", "confidentiel defense", "restreint ue"),
    *("(?:nato|otan) (?:secret|confidential|confidentiel)", "streng geheim", "alto secreto"),
    *("vs[ –-]{1,3}nur fur den dienstgebrauch", "vs nfd", "совершенно секретно", "цілком таємно"),
    *("سرية? للغاية", "سرية? جدا", "(?:ال)?ناتو سري", "سري ?/? ?(?:ال)?ناتو"),
)
"""What means a classification however it is written."""

_ALONE = (
    "(?:nato|otan|eu|ue|isaf|kfor) restricted",
    "(?:nato|otan) restreint",
    "diffusion restreinte",
    "difusion limitada",
)
"""What means one however it is written, where it has a line for itself."""

_ANY = "|".join((*_PLAIN, *_BANNERS))
_OWNER = "NATO|OTAN|COSMIC|EU|UE|OCCAR|ESA|ISAF|KFOR|EUFOR"
_LABEL = "classification|marking|marquage|clasificacion|marcado|التصنيف|الوسم"
_COMMAND = r"[/!@][^\W\d_]+(?:[ \t]+[^\WA-Z\d_]+){0,2}[ \t]+"
_START = rf"^(?:{_COMMAND}|[^\w\n]{{0,20}})"
_WAY = (
    "acces|egress|road|route|bridge|traffic|movement|passage|corridor|airspace|pont|axe|carretera|puente|ruta|paso"
    "|طريق|وصول|جسر"
)
_FIELD = rf"(?:^|[;؛]|^{_COMMAND})[ \t]*(?![^\n:;؛]{{0,40}}(?:{_WAY}))[^\W\d_][^\n:;؛]{{1,40}}:[ \t]*"
"""What a form has before a value; but what is RESTRICTED on the way somewhere is no text."""
_CAVEAT = r"[A-Z]{2,8}(?: TO [A-Z]{3,4}(?:, ?[A-Z]{3,4}){0,20})?(?://?[A-Z]{2,8}){0,5}(?![a-z])"
_SIGNS = tuple(
    re.compile(pattern, flags)
    for pattern, flags in (
        (rf"(?<![:\w])(?P<seen>(?:TS|S|C|R)//{_CAVEAT})", 0),
        (rf"(?<!\w)(?P<seen>(?:{_OWNER})[ /]+(?:{_ANY}))(?!\w)", 0),
        (rf"(?<!\w)(?P<seen>(?:{_ANY})[ /]+(?:{_OWNER}))(?!\w)", 0),
        (r"(?<!\w)(?P<seen>(?:NATO|Nato|OTAN|Otan|EU|UE) (?:Restricted|Restreint|Confidential|Secret))(?!\w)", 0),
        (r"(?<!\w)(?P<seen>(?:TS|S|C|R) UE(?:/EU (?:TS|S|C|R))?)(?!\w)", 0),
        (rf"(?<!\w)(?P<seen>{'|'.join(_PHRASES)})(?!\w)", re.I),
        (rf"(?<!\w)(?P<seen>(?:{'|'.join(_PLAIN)}))(?!\w)", 0),
        (rf"{_START}(?P<seen>{'|'.join(_BANNERS)})(?=[ \t]*(?:$|//|[-–—:.;)\]]))", re.M),
        (rf"{_START}(?P<seen>{'|'.join(_ALONE)})(?=[^\w\n]{{0,20}}$)", re.M | re.I),
        (rf"(?<!\w)(?:{_LABEL})[ \t]*[:=][ \t]*(?P<seen>(?:(?:{_OWNER}) )?(?:{_ANY}))(?!\w)", re.I),
        (r"(?<!\w)(?P<seen>(?:secret|confidential|restricted) ?// ?(?:rel|noforn|nf|orcon|si|tk|fgi))(?!\w)", re.I),
        (r"(?<!:)(?P<seen>//[ \t]*(?:REL(?:EASABLE)? TO|NOFORN))(?!\w)", re.I),
        (r"(?<!:)(?P<seen>//[ \t]*(?:NF|ORCON|TK|HCS))(?!\w)", 0),
        (rf"{_START}(?:\d+[.)] *)?(?P<seen>\((?:NS|NC|NR|CTS)\))(?=[ \t]+[A-Z])", re.M),
    )
)
_UNCLASSIFIED_PORTION = re.compile(rf"{_START}(?:\d+[.)] *)?\(N?U\)", re.M)
_PORTION = re.compile(rf"{_START}(?:\d+[.)] *)?(?P<seen>\((?:TS|S|C)\))", re.M)
"""What may be a list's letter, or a storm's, unless other portions are marked as unclassified."""
_ASKED = re.compile(r"[^\w\n]{0,20}[/!@][^\W\d_]")
_IN_FIELD = re.compile(rf"(?i:{_FIELD})(?P<seen>{'|'.join(_BANNERS)})(?=[ \t]*(?:$|[;؛]|//|[-–—.)\]]))", re.M)
"""What stands alone in a field of a form, in a command; in talk, "status: RESTRICTED" is said of a road."""

_IN_BRACKETS = re.compile(rf"^(?!.*(?i:{_WAY}))[^\n]*(?P<seen>[(\[](?:{'|'.join(_BANNERS)})[)\]])", re.M)
"""What stands in brackets for itself, in a command that is about no way."""


def classification(text: str) -> str | None:
    """The classification that a text carries, without accents, hyphens and signs that cannot be seen; None where it
    carries none."""
    plain = _plain(text)
    signs = (*_SIGNS, _PORTION) if _UNCLASSIFIED_PORTION.search(plain) else _SIGNS
    signs = (*signs, _IN_FIELD, _IN_BRACKETS) if _ASKED.match(plain) else signs
    found = next(filter(None, (sign.search(plain) for sign in signs)), None)
    return found["seen"].strip() if found else None


_HYPHEN = re.compile(r"(?<=[^\W\d_])[-\u2010](?=[^\W\d_])|_")
_SPACE = re.compile(r"[ \t]{2,}")


def _plain(text: str) -> str:
    """A text without the accents, the signs that cannot be seen and the wide letters that would hide its words, and
    with a space where words are joined otherwise."""
    if not text.isascii():
        apart = unicodedata.normalize("NFKD", text)
        text = "".join(sign for sign in apart if unicodedata.category(sign) not in {"Mn", "Cf"} and sign != "ـ")
    return _SPACE.sub(" ", _HYPHEN.sub(" ", text))
