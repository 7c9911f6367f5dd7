"""What an entity looks like, kind by kind: regular expressions in which every repetition is bounded, since anybody may
have written the text. Where two kinds claim the same characters, the one that stands first here has them.
"""

from __future__ import annotations

_BEGIN, _END = r"(?<!\w)", r"(?!\w)"
_SPACE = "[ \u00a0\u202f]"
_NUMBER = r"[+\-−±]?\d{1,18}(?:[.,'’\u00a0\u202f]\d{1,6}){0,6}"


def _any(*alternatives: str) -> str:
    return f"(?:{'|'.join(alternatives)})"


def _listed(words: str) -> str:
    """One of some words."""
    return _any(*words.split())


def _word(*alternatives: str) -> str:
    """One of some patterns, with no letter or digit before or behind it."""
    return f"{_BEGIN}{_any(*alternatives)}{_END}"


# Addresses and what people type for machines.
_SCHEME = _any("https?", "ftps?", "geo", "tel", "mailto", "sip", "xmpp", "matrix", "tg", "magnet")
_IN_URL, _LAST_IN_URL = r"[^\s<>\"“”«»]{0,2000}", r"[^\s<>\"“”«».,;:!?)\]}'’]"
_LABEL = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_TOP = _listed("com org net int gov mil edu info io eu un fr es uk de it pt br ke ug cd ua ru ch be co me app dev")
_FOLDER = r"[\w.+@-]{1,80}"
_FILES = _listed(
    "pdf docx? xlsx? pptx? csv tsv txt md json xml kmz kml gpx shp zip gz tar png jpe?g gif tiff? mp[34] wav ics vcf "
    "odt ods log ya?ml exe apk geojson"
)

# Places: MGRS (NGA.STND.0037), UTM, degrees.
_ZONE = r"(?:[1-9]|[1-5]\d|60)[ ]?[C-HJ-NP-X]"
_GRID = _any(*(rf"[ ]?\d{{{half}}}[ ]?\d{{{half}}}" for half in (5, 4, 3, 2)), r"[ ]\d[ ]?\d", r"\d\d")
_SECONDS = r"(?:[ ]?\d{1,2}(?:[.,]\d{1,6})?[ ]?(?:[\"”″]|''|’’|′′))?"
_DEGREES = rf"\d{{1,3}}[ ]?[°º][ ]?\d{{1,2}}(?:[.,]\d{{1,6}})?[ ]?['’′]{_SECONDS}[ ]?[NSEWO]?"
_DECIMAL = r"[-+−]?\d{1,3}[.,]\d{2,8}[ ]?°?"

# Times: date-time groups (ACP 121), ISO 8601, clocks.
_MONTH = _listed("JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC")
_DATE_TIME_GROUP = rf"[0-9]{{6}}(?:[0-9][0-9])?[ ]?[A-IK-Z](?:[ ]?{_MONTH}(?:[ ]?[0-9]{{4}}|[ ]?[0-9][0-9])?)?"
_HOUR = r"(?:[01]?\d|2[0-4])"
_HALF_DAY = r"[ap]\.?m\.?"
_OFFSET = r"(?:[+-]\d{1,2}(?::?\d\d)?)?"

# Amounts.
_UNIT = _listed(
    "km/h kph mph m/s kts? km2 km² km cm mm nm m2 m² m3 m³ m mi ft ha kg mg µg g t MT lbs? ml cl dl l L kWh MWh kW MW "
    "kVA V A W Hz kHz MHz GHz dBm? bar psi hPa mbar kPa ppm °C °F ° % ‰ GB MB kB TB Mbps kbps"
)
_PER = r"(?:/(?:[a-zA-Z]{1,6}|m[²³]))?"
_SIGN = "[$€£¥₹₦₺₴₽₪]"
_CURRENCY = _listed(
    "USD EUR GBP CHF JPY CAD AUD KES UGX TZS ETB SDG SSP SOS XAF XOF CDF RWF BIF NGN ZAR EGP SYP LBP IQD JOD TRY AFN "
    "PKR INR NPR BDT MMK PHP IDR UAH RUB PLN COP PEN MXN GTQ HNL HTG BRL VES ILS SAR AED YER MAD TND DZD LYD CNY"
)

_EXTENSION = r"(?:[ ]?(?:x|ext\.?)[ ]?\d{1,5})?"

# Names that are no words: call signs with the letters of the radio alphabet, acronyms.
_RADIO = (
    "Alpha Alfa Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliett? Kilo Lima Mike November Oscar Papa Quebec "
    "Romeo Sierra Tango Uniform Victor Whiske?y X-?ray Yankee Zulu"
)
_SHOUTED_RADIO = _listed(_RADIO.upper())
_CAPITAL = "[A-ZÀ-ÖØ-Þ]"
_CAPITALS = "[A-ZÀ-ÖØ-Þ0-9]{1,9}"

_EMOJI = (
    "(?:[\U0001f1e6-\U0001f1ff]{2}|[0-9#*]\ufe0f?\u20e3|"
    "[\u2190-\u21ff\u2300-\u23ff\u2460-\u24ff\u2500-\u27bf\u2900-\u297f\u2b00-\u2bff\u3030\u303d\u3297\u3299"
    "\U0001f000-\U0001faff][\ufe0f\u200d\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]{0,12}){1,20}"
)

PATTERNS: tuple[tuple[str, str], ...] = (
    ("holder", "[\ue000-\uefff]"),
    ("code", r"```[\s\S]{1,4000}?```|`[^`\n]{1,1000}`"),
    ("url", rf"(?i:\b{_SCHEME}:{_IN_URL}{_LAST_IN_URL})"),
    (
        "url",
        rf"(?i:(?<![\w@.-])(?:{_LABEL}\.){{1,6}}{_TOP}\b(?:/[^\s<>\"]{{0,2000}}[^\s<>\".,;:!?)\]}}'’])?)",
    ),
    ("email", rf"(?i:(?<![\w.+-])[\w.+-]{{1,64}}@{_LABEL}(?:\.{_LABEL}){{1,6}})"),
    ("matrix", r"(?<!\w)[@#!+$][\w.=/+-]{1,255}:[A-Za-z0-9.-]{1,255}(?::\d{1,5})?"),
    ("mention", r"(?<![\w@])@[\w.-]{0,64}\w"),
    ("tag", r"(?<![\w&#])#\w[\w-]{0,80}"),
    (
        "placeholder",
        _any(
            r"\{\{?[^{}\n]{0,60}\}?\}",
            r"\$\{[^}\n]{1,60}\}",
            r"%\(?\w{1,30}\)?[sdf]",
            r"%[sdf]\b",
            r"<[A-Za-z_/][^<>\n]{0,60}>",
            r"\[[A-Z][A-Z0-9 _/-]{1,30}\]",
            r"_{3,200}",
            r"\.{4,200}",
            r"…{2,200}",
        ),
    ),
    (
        "path",
        _any(
            r"[A-Za-z]:\\[^\s\"<>|?*]{1,255}",
            r"\\\\[\w.-]{1,80}\\[^\s\"<>|?*]{1,255}",
            rf"(?<![\w/.])(?:~|\.{{1,2}})?/(?:{_FOLDER}/){{0,12}}[\w.+@-]{{0,80}}\w",
            rf"(?<![\w/.+-])(?:{_FOLDER}/){{1,12}}[\w+-]{{1,80}}\.[A-Za-z]{{1,5}}\b",
            rf"(?<![\w/.+-])[\w+-]{{1,80}}(?:\.[\w+-]{{1,40}}){{0,4}}\.{_FILES}\b",
        ),
    ),
    ("glide", _word(r"[A-Z]{2}-\d{4}-\d{6}-[A-Z]{3}")),
    ("record", r"(?<![\w-])(?:SR|RQ|TM|T|C|M|L)-\d{1,9}(?!\w)"),
    ("mgrs", rf"(?i:{_word(rf'{_ZONE}[ ]?[A-HJ-NP-Z][A-HJ-NP-V]{_GRID}')})"),
    ("utm", _word(rf"{_ZONE}[ ]{{1,3}}\d{{6,7}}(?:m?E)?[ ,]{{1,3}}\d{{6,8}}(?:m?N)?")),
    ("degrees", rf"(?:[NSEWO][ ]?)?{_DEGREES}(?:[ ]?[,;/]?[ ]?[NSEWO]?[ ]?{_DEGREES})?{_END}"),
    (
        "coordinates",
        rf"(?<![\w.])[NSEW]?[ ]?{_DECIMAL}[ ]?[NSEWO]?[ ]?[,;/ ][ ]?[NSEW]?[ ]?{_DECIMAL}(?:[ ]?[NSEWO]{_END})?"
        r"(?![\w.]\d)",
    ),
    ("plus code", _word(r"[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}")),
    (
        "dtg",
        rf"(?i:{_word(rf'[0-9]{{6}}(?:[0-9][0-9])?[ ]?[A-IK-Z](?:[ ]?{_MONTH}(?:[ ]?[0-9]{{4}}|[ ]?[0-9][0-9])?)?')})",
    ),
    (
        "timestamp",
        r"(?<!\d)\d{4}-\d\d-\d\d(?:[T ]\d\d:?\d\d(?::?\d\d(?:[.,]\d{1,9})?)?(?:[ ]?(?:Z|UTC|[+-]\d\d:?\d\d))?)?(?!\w)",
    ),
    ("date", r"(?<![\w/.])\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}(?![\w/])|(?<![\w/.])\d{1,2}/\d{1,2}(?![\w/])"),
    (
        "time",
        _any(
            rf"(?i:{_BEGIN}{_HOUR}[:h.]\d\d(?:[:.]\d\d)?[ ]?(?:Z|UTC|GMT|hrs?|h|{_HALF_DAY})?{_OFFSET}{_END})",
            rf"(?i:{_BEGIN}{_HOUR}[ ]?(?:h|{_HALF_DAY}){_END})",
            _word(r"(?:[01]\d|2[0-4])[0-5]\d[ ]?(?:[A-IK-Z]|UTC|GMT|LT|hrs?|h)"),
        ),
    ),
    (
        "phone",
        _any(
            rf"(?<![\w.])(?:\+|00)[ ]?\d(?:[ .\-/()\u00a0\u202f]{{0,2}}\d){{6,16}}{_EXTENSION}{_END}",
            rf"(?<![\w.])\(?0\d{{1,4}}\)?(?:[ .\-/]\d{{2,4}}){{2,5}}{_END}",
        ),
    ),
    ("ip", r"(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?:/\d{1,2}|:\d{1,5})?(?![\w.])"),
    (
        "money",
        _any(
            rf"(?:{_BEGIN}US)?{_SIGN}\s?{_NUMBER}(?:[ ]?(?:k|m|M|bn|K))?{_END}",
            rf"{_BEGIN}{_NUMBER}{_SPACE}?{_SIGN}",
            rf"{_BEGIN}{_CURRENCY}{_SPACE}?{_NUMBER}",
            rf"{_BEGIN}{_NUMBER}{_SPACE}?{_CURRENCY}{_END}",
        ),
    ),
    ("quantity", rf"(?<![\w.,]){_NUMBER}(?:{_SPACE}?[-–x×][ ]?{_NUMBER}){{0,3}}{_SPACE}?{_UNIT}{_PER}(?![\w²³])"),
    (
        "callsign",
        _any(
            r"(?<![\w-])(?:[A-Z]{2,20}|[A-Z][a-z]{1,20})[-–]\d{1,4}[A-Z]?(?:[-–]\d{1,4})?(?![\w-])",
            r"(?<![\w-])[A-Z]{1,8}\d{1,6}[A-Z]{0,4}\d{0,4}(?!\w)",
            r"(?<![\w-])\d{1,4}[A-Z]{1,6}\d{0,4}(?!\w)",
            _word(rf"{_SHOUTED_RADIO}(?:[ ]{_SHOUTED_RADIO}){{0,8}}(?:[ -]\d{{1,3}})?"),
            _word(rf"{_listed(_RADIO)}[ -]\d{{1,3}}"),
        ),
    ),
    ("blood group", r"(?<!\w)(?:AB|A|B|O)[+−-](?![\w+-])"),
    ("version", _word(r"[vV]\d{1,4}(?:\.\d{1,6}){1,4}")),
    ("milestone", _word(r"(?:[Kk][Mm]|PK|[Nn]°|[Nn]º|№|[Nn]o\.|[Nn]r\.)[ ]?\d{1,6}(?:[.,+]\d{1,6}){0,2}")),
    ("label", r"\bTLP:(?:CLEAR|WHITE|GREEN|AMBER\+STRICT|AMBER|RED)\b"),
    (
        "acronym",
        _word(
            rf"(?:{_CAPITAL}{{1,4}}[&/])?{_CAPITAL}{_CAPITALS}(?:[-/&+]{_CAPITALS}){{0,4}}s?",
            r"(?:[A-Z]\.){2,6}",
            r"[A-Z][a-z]{0,2}[A-Z]{2,6}",
        ),
    ),
    ("camel", _word(r"[a-z]{1,40}[A-Z]\w{0,40}", r"[A-Z][a-z]{1,40}[A-Z]\w{0,40}", r"[^\W_]{1,40}_\w{1,40}")),
    ("ordinal", rf"(?i:{_word(r'[0-9]{1,6}(?:st|nd|rd|th|er|re|e|ème|eme|º|ª|o|a)')})"),
    ("range", rf"(?<![\w.,]){_NUMBER}[ ]?[-–—/:x×][ ]?{_NUMBER}{_END}"),
    ("number", rf"(?<![\w.,]){_NUMBER}|\d{{1,40}}(?:[.,]\d{{1,6}}){{0,6}}"),
    ("emoji", _EMOJI),
    ("symbol", r"[→←↑↓⇒•·§¶†‡©®™|\\^~*_=<>{}\[\]]{1,200}|(?<=\s)[-–—]{2,20}(?=\s)"),
)
