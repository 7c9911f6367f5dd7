"""What must come through a translation unaltered, found in a text.

Each kind is a pattern; where two claim the same characters, the one that begins first has them, and of those the one
that stands first here. Names that an operation knows come before all of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

HOLDER = re.compile("[\ue000-\uefff]")
"""One character (private use) that stands for a part of a document: code, a mention, the edge of a bold stretch."""

_MONTH = (
    r"(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)"  # of a date-time group (ACP 121), in any language's text
)
_UNIT = (
    r"(?:km/h|kph|mph|m/s|kt|kts|km2|km²|km|cm|mm|nm|m2|m²|m3|m³|m|mi|ft|ha|kg|mg|µg|g|t|MT|lb"
    r"s?|ml|cl|dl|l|L|L/s|l/s|"
    r"kWh|MWh|kW|MW|kVA|V|A|W|Hz|kHz|MHz|GHz|dBm?|bar|psi|hPa|mbar|kPa|ppm|mg/l|°C|°F|°|%|‰|GB|MB|kB|TB|Mbps|kbps)"
)
_PER = r"(?:/(?:[a-zA-Z]{1,6}|m[²³]))?"
_CURRENCY = (
    r"(?:USD|EUR|GBP|CHF|JPY|CAD|AUD|KES|UGX|TZS|ETB|SDG|SSP|SOS|XAF|XOF|CDF|RWF|BIF|NGN|ZAR|EGP|SYP|LBP|IQD|JOD|TRY|"
    r"AFN|PKR|INR|NPR|BDT|MMK|PHP|IDR|UAH|RUB|PLN|COP|PEN|MXN|GTQ|HNL|HTG|BRL|VES|ILS|SAR|AED|"
    r"YER|MAD|TND|DZD|LYD|CNY)"
)
_NUMBER = r"[+\-−±]?\d+(?:[.,'’\u00a0\u202f]\d+)*"
_LEFT = r"(?<![\w])"
_RIGHT = r"(?![\w])"
_EMOJI = (
    "(?:[\U0001f1e6-\U0001f1ff]{2}|[0-9#*]\ufe0f?\u20e3|"
    "[\u2190-\u21ff\u2300-\u23ff\u2460-\u24ff\u2500-\u27bf\u2900-\u297f\u2b00-\u2bff\u3030\u303d\u3297\u3299"
    "\U0001f000-\U0001faff][\ufe0f\u200d\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]*)+"
)

_PATTERNS: tuple[tuple[str, str], ...] = (
    ("holder", "[\ue000-\uefff]"),
    ("code", r"```[\s\S]+?```|`[^`\n]+`"),
    (
        "url",
        r"(?i:\b(?:https?|ftps?|geo|tel|mailto|sip|xmpp|matrix|tg|magnet):[^\s<>\"“”«»]*[^\s<>\"“”«».,;:!?)\]}'’])",
    ),
    (
        "url",
        r"(?i:(?<![\w@.])(?:www\.)?(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+"
        r"(?:com|org|net|int|gov|mil|edu|info|io|eu|un|fr|es|uk|de|it|pt|br|ke|ug|cd|ua|ru|ch|be|c"
        r"o|me|app|dev)\b(?:/[^\s<>\"]*[^\s<>\".,;:!?)\]}'’])?)",
    ),
    ("email", r"(?i:[\w.+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+)"),
    ("matrix", r"[@#!+$][\w.=/+-]+:[A-Za-z0-9.-]+(?::\d+)?"),
    ("mention", r"(?<![\w@])@[\w.-]*\w"),
    ("tag", r"(?<![\w&#])#[^\W_][\w-]*\w|(?<![\w&#])#\w+"),
    (
        "placeholder",
        r"\{\{?[^{}\n]{0,60}\}?\}|%\(?[\w]+\)?[sdf]|%[sdf]\b|\$\{[^}\n]+\}|<[A-Za-z_/][^<>\n]{0,60"
        r"}>|\[[A-Z][A-Z0-9 _/-]{1,30}\]|_{3,}|\.{4,}|…{2,}",
    ),
    (
        "path",
        r"(?:[A-Za-z]:\\[^\s\"<>|?*]+|\\\\[\w.-]+\\[^\s\"<>|?*]+|(?<![\w/.])(?:~|\.{1,2})?/(?:[\w."
        r"+@-]+/)*[\w.+@-]*\w|"
        r"(?<![\w/])(?:[\w.+-]+/){1,}[\w+-]+\.[A-Za-z]{1,5}\b|"
        r"(?<![\w/])[\w+-]+(?:\.[\w+-]+)*\.(?:pdf|docx?|xlsx?|pptx?|csv|tsv|txt|md|json|xml|kmz|km"
        r"l|gpx|shp|zip|gz|tar|png|jpe?g|gif|tiff?|mp[34]|wav|ics|vcf|odt|ods|log|yaml|yml|exe|apk"
        r"|geojson)\b)",
    ),
    ("glide", r"\b[A-Z]{2}-\d{4}-\d{6}-[A-Z]{3}\b"),
    ("record", r"(?<![\w-])(?:SR|RQ|T|C|M|L)-\d{1,9}(?!\w)"),
    (
        "mgrs",
        r"(?i:(?<![\w])(?:[1-9]|[1-5]\d|60)[ ]?[C-HJ-NP-X][ ]?[A-HJ-NP-Z][A-HJ-NP-V](?:[ ]?\d{5}[ "
        r"]?\d{5}|[ ]?\d{4}[ ]?\d{4}|[ ]?\d{3}[ ]?\d{3}|[ ]?\d{2}[ ]?\d{2}|[ ]\d[ ]?\d|\d\d)(?![\w"
        r"]))",
    ),
    ("utm", r"(?<![\w])(?:[1-9]|[1-5]\d|60)[ ]?[C-HJ-NP-X][ ]+\d{6,7}(?:m?E)?[ ,]+\d{6,8}(?:m?N)?(?![\w])"),
    (
        "dms",
        r"(?:[NSEWO][ ]?)?\d{1,3}[ ]?[°º][ ]?\d{1,2}(?:[.,]\d+)?[ ]?['’′](?:[ ]?\d{1,2}(?:[.,]\d+)"
        r"?[ ]?(?:[\"”″]|''|’’|′′))?[ ]?[NSEWO]?"
        r"(?:[ ]?[,;/]?[ ]?[NSEWO]?[ ]?\d{1,3}[ ]?[°º][ ]?\d{1,2}(?:[.,]\d+)?[ ]?['’′](?:[ ]?\d{1,"
        r"2}(?:[.,]\d+)?[ ]?(?:[\"”″]|''|’’|′′))?[ ]?[NSEWO]?)?(?![\w])",
    ),
    (
        "coordinates",
        r"(?<![\w.])[NSEW]?[ ]?[-+−]?\d{1,3}[.,]\d{2,8}[ ]?°?[ ]?[NSEWO]?[ ]?[,;/ ][ ]?[NSEW]?[ ]?"
        r"[-+−]?\d{1,3}[.,]\d{2,8}[ ]?°?(?:[ ]?[NSEWO](?![\w]))?(?![\w.]\d)",
    ),
    ("plus code", r"(?<![\w])[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}(?![\w])"),
    ("dtg", rf"(?i:{_LEFT}\d{{6}}(?:\d\d)?[ ]?[A-IK-Z](?:[ ]?{_MONTH}(?:[ ]?\d{{4}}|[ ]?\d\d)?)?{_RIGHT})"),
    (
        "timestamp",
        r"(?<!\d)\d{4}-\d\d-\d\d(?:[T ]\d\d:?\d\d(?::?\d\d(?:[.,]\d+)?)?(?:[ ]?(?:Z|UTC|[+-]\d\d:?\d\d))?)?(?![\w])",
    ),
    ("date", r"(?<![\w/.])\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}(?![\w/])|(?<![\w/.])\d{1,2}/\d{1,2}(?![\w/])"),
    (
        "time",
        rf"(?i:{_LEFT}(?:[01]?\d|2[0-4])(?:[:h.]\d\d(?:[:.]\d\d)?)[ ]?(?:Z|UTC|GMT|hrs?|h|[ap]\.?m\."
        rf"?)?(?:[+-]\d{{1,2}}(?::?\d\d)?)?{_RIGHT})"
        rf"|(?i:{_LEFT}(?:[01]?\d|2[0-4])[ ]?(?:h|[ap]\.?m\.?){_RIGHT})|{_LEFT}(?:[01]\d|2[0-4])[0-"
        rf"5]\d[ ]?(?:[A-IK-Z]|UTC|GMT|LT|hrs?|h){_RIGHT}",
    ),
    (
        "phone",
        r"(?<![\w.])(?:\+|00)[ ]?\d(?:[ .\-/()\u00a0\u202f]{0,2}\d){6,16}(?:[ ]?(?:x|ext\.?)[ ]?\d"
        r"{1,5})?(?![\w])|(?<![\w.])\(?0\d{1,4}\)?(?:[ .\-/]\d{2,4}){2,5}(?![\w])",
    ),
    ("ip", r"(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?:/\d{1,2}|:\d{1,5})?(?![\w.])"),
    (
        "money",
        rf"[$€£¥₹₦₺₴₽₪]\s?{_NUMBER}(?:[ ]?(?:k|m|M|bn|K))?{_RIGHT}|{_LEFT}{_NUMBER}[ \u00a0]?[$€£¥₹"
        rf"₦₺₴₽₪]|{_LEFT}{_CURRENCY}[ \u00a0]?{_NUMBER}|{_LEFT}{_NUMBER}[ \u00a0]?{_CURRENCY}{_RIGHT}"
        rf"|(?<![\w$])US\$[ ]?{_NUMBER}",
    ),
    (
        "quantity",
        rf"(?<![\w.,]){_NUMBER}(?:[ \u00a0]?[-–x×][ ]?{_NUMBER})*[ \u00a0\u202f]?{_UNIT}{_PER}(?![\w²³])",
    ),
    (
        "callsign",
        r"(?<![\w-])(?:[A-Z]{2,}|[A-Z][a-z]+)[-–]\d{1,4}[A-Z]?(?:[-–]\d{1,4})?(?![\w-])|(?<![\w-])"
        r"[A-Z]{1,8}\d{1,6}[A-Z]{0,4}\d{0,4}(?![\w])|(?<![\w-])\d{1,4}[A-Z]{1,6}\d{0,4}(?![\w])"
        r"|(?<![\w])(?:ALPHA|ALFA|BRAVO|CHARLIE|DELTA|ECHO|FOXTROT|GOLF|HOTEL|INDIA|JULIETT?|KILO|"
        r"LIMA|MIKE|NOVEMBER|OSCAR|PAPA|QUEBEC|ROMEO|SIERRA|TANGO|UNIFORM|VICTOR|WHISKE?Y|X-?RAY|Y"
        r"ANKEE|ZULU)(?:[ ](?:ALPHA|ALFA|BRAVO|CHARLIE|DELTA|ECHO|FOXTROT|GOLF|HOTEL|INDIA|JULIETT"
        r"?|KILO|LIMA|MIKE|NOVEMBER|OSCAR|PAPA|QUEBEC|ROMEO|SIERRA|TANGO|UNIFORM|VICTOR|WHISKE?Y|X"
        r"-?RAY|YANKEE|ZULU))*(?:[ -]\d{1,3})?(?![\w])"
        r"|(?<![\w])(?:Alpha|Alfa|Bravo|Charlie|Delta|Echo|Foxtrot|Golf|Hotel|India|Juliett?|Kilo|"
        r"Lima|Mike|November|Oscar|Papa|Quebec|Romeo|Sierra|Tango|Uniform|Victor|Whiske?y|X-?ray|Y"
        r"ankee|Zulu)[ -]\d{1,3}(?![\w])",
    ),
    ("blood group", r"(?<![\w])(?:AB|A|B|O)[+−-](?![\w+-])"),
    ("version", r"(?<![\w])[vV]\d+(?:\.\d+)+(?![\w])"),
    ("milestone", r"(?<![\w])(?:[Kk][Mm]|PK|[Nn]°|[Nn]º|№|[Nn]o\.|[Nn]r\.)[ ]?\d+(?:[.,+]\d+)*(?![\w])"),
    ("label", r"\bTLP:(?:CLEAR|WHITE|GREEN|AMBER\+STRICT|AMBER|RED)\b"),
    (
        "acronym",
        r"(?<![\w])(?:[A-ZÀ-ÖØ-Þ]{1,4}[&/])?[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ0-9]{1,9}(?:[-/&+][A-ZÀ-ÖØ-Þ0-9]{"
        r"1,9})*s?(?![\w])|(?<![\w])(?:[A-Z]\.){2,6}(?![\w])|(?<![\w])[A-Z][a-z]{0,2}[A-Z]{2,6}(?!"
        r"[\w])",
    ),
    ("camel", r"(?<![\w])(?:[a-z]+[A-Z][\w]*|[A-Z][a-z]+[A-Z][\w]*|\w*\w_\w+\w*)(?![\w])"),
    ("ordinal", rf"(?i:{_LEFT}\d+(?:st|nd|rd|th|er|re|e|ème|eme|º|ª|o|a){_RIGHT})"),
    ("range", rf"(?<![\w.,]){_NUMBER}[ ]?[-–—/:x×][ ]?{_NUMBER}(?![\w])"),
    ("number", rf"(?<![\w.,]){_NUMBER}|\d+(?:[.,]\d+)*"),
    ("emoji", _EMOJI),
    ("symbol", r"[→←↑↓⇒•·§¶†‡©®™|\\^~*_=<>{}\[\]]+|(?<=\s)[-–—]{2,}(?=\s)"),
)
_GROUP = re.compile("|".join(f"(?P<k{place}>{pattern})" for place, (_, pattern) in enumerate(_PATTERNS)))
_CAPITALS = re.compile(r"[^\W\d_]{2,}")
_SHOUTED = {"acronym", "callsign"}


@dataclass(frozen=True, slots=True)
class Entity:
    """A stretch of a text (``start`` up to ``end``, in characters) that must not be altered."""

    start: int
    end: int
    kind: str


def entities(text: str, names: re.Pattern[str] | None = None) -> list[Entity]:
    """All entities of a text in their order, none overlapping. ``names`` matches what the operation knows by name."""
    known = [Entity(*found.span(), "name") for found in names.finditer(text)] if names else []
    loud = shouted(text)
    return list(_beside(known, _found(text, loud)))


def shouted(text: str) -> bool:
    """Whether a text is in capitals altogether, so that capitals make no acronym of a word."""
    words = _CAPITALS.findall(HOLDER.sub(" ", text))
    return len(words) > 2 and sum(word.isupper() for word in words) > 0.7 * len(words)


def stripped(text: str, names: re.Pattern[str] | None = None) -> str:
    """A text without its entities: what tells its language."""
    kept, at = [], 0
    for entity in entities(text, names):
        kept.append(text[at : entity.start])
        at = entity.end
    return " ".join("".join([*(f"{each} " for each in kept), text[at:]]).split())


def _found(text: str, loud: bool) -> Iterator[Entity]:
    at = 0
    while found := _GROUP.search(text, at):
        kind = _PATTERNS[int(str(found.lastgroup)[1:])][0]
        if found.end() == found.start() or (loud and kind in _SHOUTED and not any(map(str.isdigit, found[0]))):
            at = max(found.end(), at + 1)
            continue
        yield Entity(found.start(), found.end(), kind)
        at = found.end()


def _beside(known: list[Entity], found: Iterator[Entity]) -> Iterator[Entity]:
    """Names, and what was found where no name stands."""
    at = 0
    for each in sorted([*known, *found], key=lambda each: (each.start, each.kind != "name")):
        if each.start >= at:
            yield each
            at = each.end
