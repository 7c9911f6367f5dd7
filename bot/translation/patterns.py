"""What an entity looks like, kind by kind: regular expressions in which every repetition is bounded, since anybody may
have written the text. Where two kinds claim the same characters, the one that stands first here has them.
"""

from __future__ import annotations

from bot.translation.dates import dates, month_names
from bot.translation.titles import TITLE, TITLED, TITLED_ELSEWHERE

_W = r"0-9A-Za-z_\u00b5\u00c0-\u052f"
"""What makes one word with an entity beside it: a letter of a script with capitals, or a digit. Arabic letters do not:
"and T-35" is ``وT-35``."""
_BEGIN, _END = rf"(?<![{_W}])", rf"(?![{_W}])"
_SPACE = "[ \u00a0\u202f]"
_THOUSANDS = r"\d{1,3}(?:[ \u00a0\u202f.,'’]\d{3}){1,5}(?!\d)"
_NUMBER = rf"[+\-−±~≈≥≤<>]?(?:{_THOUSANDS}|\d{{1,18}})(?:[.,'’٫٬]\d{{1,6}}){{0,6}}[½⅓⅔¼¾⅛⁰¹²³⁴-⁹₀-₉]{{0,3}}"


def _any(*alternatives: str) -> str:
    return f"(?:{'|'.join(alternatives)})"


def _listed(words: str) -> str:
    """One of some words."""
    return _any(*words.split())


def _word(*alternatives: str) -> str:
    """One of some patterns, with no letter or digit before or behind it."""
    return f"{_BEGIN}{_any(*alternatives)}{_END}"


# Addresses and what people type for machines.
_SCHEME = _any("https?", "ftps?", "geo", "tel", "mailto", "sip", "xmpp", "matrix", "mxc", "tg", "ssh", "file", "magnet")
_IN_URL = r"[^\s<>\"“”«»()]"
_BRACKETED = rf"\({_IN_URL}{{0,200}}\)"
_LAST_IN_URL = r"[^\s<>\"“”«»().,;:!?\]}'’…،؛؟。]"
_REST = rf"(?:{_IN_URL}|{_BRACKETED}|\((?!{_IN_URL}{{0,200}}\))){{0,2000}}(?:{_BRACKETED}|{_LAST_IN_URL})"
_LABEL = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_TOP = _listed(
    "com org net int gov mil edu info ngo ong io eu un app dev fr es uk de it pt br ke ug cd ua ru ch be co me nl se "
    "fi dk pl gr tr cn jp kr au nz ca mx cl pe za ng gh tz rw et sd ss bf sn cm np pk bd lk ph vn iq lb jo eg "
    "ly gl to cc tv xyz link page site"
)
_FOLDER = r"[\w.+@-]{1,80}"
_NAMED = r"[^\s\"<>|?*\\:]{1,80}"
_FILES = _listed(
    "pdf docx? xlsx? pptx? csv tsv txt md json xml kmz kml gpx shp zip gz tar png jpe?g gif tiff? mp[34] wav ics vcf "
    "odt ods log ya?ml exe apk geojson"
)

# Places: MGRS (NGA.STND.0037), UTM, degrees.
_ZONE = r"(?:[1-9]|[1-5]\d|60)[ ]?[C-HJ-NP-X]"
_GRID = _any(*(rf"[ ]?\d{{{half}}}[ ]?\d{{{half}}}" for half in (5, 4, 3, 2)), r"[ ]\d[ ]?\d", r"\d\d")
_SECONDS = r"(?:[ ]?\d{1,2}(?:[.,]\d{1,6})?[ ]?(?:[\"”″]|''|’’|′′))?"
_DEGREES = rf"\d{{1,3}}[ ]?[°º][ ]?\d{{1,2}}(?:[.,]\d{{1,6}})?[ ]?['’′]{_SECONDS}[ ]?[NSEWO]?"
_AVIATION = r"\d{2,3}-\d\d(?:-\d\d)?[NSEWO]"
_DECIMAL = r"[-+−]?\d{1,3}[.,]\d{2,8}[ ]?°?"

# Times: date-time groups (ACP 121), ISO 8601, clocks.
_MONTH = month_names()
_DATE_TIME_GROUP = rf"[0-9]{{6}}(?:[0-9][0-9])?[ ]?[A-IK-Z](?:[ ]?{_MONTH}(?:[ ]?[0-9]{{4}}|[ ]?[0-9][0-9])?)?"
_BEGUN, _CALLED_BY_MONTH = dates()
_HOUR = r"(?:[01]?\d|2[0-4])"
_CLOCK = rf"{_HOUR}[ ]?h[ ]?[0-5]\d(?:[ ]?min|m|[a-ik-z])?"
_HALF_DAY = r"[ap](?:\.[ ]?)?m\.?"
_OFFSET = r"(?:[+-]\d{1,2}(?::?\d\d)?)?"

# What machines are called: IPv6 (RFC 4291), MAC, UUID (RFC 9562), hashes.
_UUID, _HASH = "[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}", "(?=[a-f]{0,40}[0-9])[0-9a-f]{16,128}"
_MAC, _IPV6 = "(?:[0-9a-f]{1,4}:{1,2}){3,7}[0-9a-f]{1,4}", "[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,6}::[0-9a-f]{1,4}"

# Amounts.
_UNIT = _listed(
    "km/h kph mph m/s kts? km2 km² km cm mm NM nmi nm m2 m² m3 m³ m mi ft ha kg mg µg g t MT lbs? ml cl dl l L kWh MWh "
    "kW MW kVA V A W Hz kHz MHz GHz dBm? bar psi hPa mbar kPa ppm min mins hrs? °C °F ° % ٪ ‰ GB MB kB TB Mbps kbps "
    "pax HHs? x bpm mmHg mhz khz ghz hz м³ м² م³ م² "
    "км/год км см мм м кг г т мл л га год хв ч мин МГц кГц Гц кВт грн руб كلم كم كغم كغ كجم طن لتر"
)
_PER = r"(?:/(?:[^\W\d_]{1,12}(?:/[^\W\d_]{1,12}){0,2}|m[²³]))?"
_SIGN = "[$€£¥₹₦₺₴₽₪]"
_MANY = r"(?:[ ]?(?:k|m|M|bn|K|mi|mio|mln|mrd|Md))?"
_CURRENCY = _listed(
    "USD EUR GBP CHF JPY CAD AUD KES UGX TZS ETB SDG SSP SOS XAF XOF CDF RWF BIF NGN ZAR EGP SYP LBP IQD JOD TRY AFN "
    "PKR INR NPR BDT MMK PHP IDR UAH RUB PLN COP PEN MXN GTQ HNL HTG BRL VES ILS SAR AED YER MAD TND DZD LYD CNY "
    "K[Ss]h USh TSh (?:F\\s?)?CFA Bs\\.? Rs\\.? S/\\.? Kz Q"
)

_EXTENSION = r"(?:[ ]?(?:x|ext\.?)[ ]?\d{1,5})?"

# Names that are no words: call signs with the letters of the radio alphabet, acronyms.
_RADIO = (
    "Alpha Alfa Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliett? Kilo Lima Mike November Oscar Papa Quebec "
    "Romeo Sierra Tango Uniform Victor Whiske?y X-?ray Yankee Zulu"
)
_SHOUTED_RADIO = _listed(_RADIO.upper())
_SPELLED = _listed(
    "Zero One Two Three Four Five Six Seven Eight Nine Niner Actual Zéro Un Deux Trois Quatre Cinq Sept Huit Neuf "
    "Cero Uno Dos Tres Cuatro Cinco Seis Siete Ocho Nueve Um Dois Três Quatro Sete Oito Nove"
)
_CALLED = _listed(
    "Angel Apollo Bear Buffalo Cobra Condor Cóndor Dagger Dragon Dustoff Eagle Falcon Ghost Guardian Hammer Hawk "
    "Jaguar Knight Lion Lynx Medic Pegasus Phantom Phoenix Puma Ranger Raven Rescue Rhino Sabre Shadow Spartan Storm "
    "Sword Thunder Tiger Titan Viper Wolf Red Blue Green White Black Gold Aigle Faucon Loup Tigre Rouge Bleu Vert "
    "Blanc Halcón Águila Lobo León Rojo Azul Verde Blanco Leão Águia Falcão Azul Vermelho"
)
"""What call signs are made of besides: they are words, too, and stand before a number."""
_SHIP = (
    r"(?:M/?V|M/?T|M/?S|SS|HMS|HMNZS|HMAS|HMCS|USS|USNS|USCGC|RFA|FGS|HNLMS|HDMS|ESPS|NRP|BAP|ARC|BSAH|BPC|PHA|INS|TCG)"
)
_FORCE = r"(?:[CJ]{0,2}TF|TG|FOB|COP|MSR|ASR|HLZ|LZ|Op)"
_CAPITAL = "[A-ZÀ-ÖØ-ÞА-ЯЁІЇЄҐ]"
_SMALL = "[a-zß-öø-ÿа-яёіїєґ]"
_CAPITALS = "[A-ZÀ-ÖØ-ÞА-ЯЁІЇЄҐ0-9]{1,9}"

# Military units by their numbers: 2nd Bn/14th, 3 Eng Bde.
_NTH = "(?:st|nd|rd|th|er|e|º|ª)"
_TROOPS = _listed("Bn Bde Bty Coy Cie Div Eng Inf Mech Armd Cav Med Sig Log Plt Regt Rgt Sqn")

_EMOJI = (
    "(?:[\U0001f1e6-\U0001f1ff]{2}|"
    "[\u2190-\u21ff\u2300-\u23ff\u2460-\u24ff\u2500-\u27bf\u2900-\u297f\u2b00-\u2bff\u3030\u303d\u3297\u3299"
    "\U0001f000-\U0001faff][\ufe0f\u200d\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]{0,12}){1,20}"
)

_BEGINS_A_NAME = rf"(?:{TITLE}[ ]|д-р|(?:{_RADIO.replace(' ', '|')})[ ](?:{_SPELLED}|{_RADIO.replace(' ', '|')}))"
_SMALLS = "[a-zß-öø-ÿа-яёіїєґء-ي]{1,40}"
_ORDINARY_WORD = rf"(?!д-р)(?:(?!{_BEGINS_A_NAME}){_CAPITAL})?{_SMALLS}(?:['’-]{_SMALLS}){{0,3}}"
ORDINARY = (
    rf"(?<!\S)(?:{_ORDINARY_WORD}[,;،؛:]?[ ]){{0,60}}{_ORDINARY_WORD}(?:[,;،؛:]?[ ](?!del?[ ]\d)(?=[^\W\d_])|[.!?]?\Z)"
)
"""Words in which no entity begins: to look for one at each of their letters takes most of the time."""

PATTERNS: tuple[tuple[str, str], ...] = (
    ("holder", "[\ue000-\uefff]"),
    ("emoji", "[0-9#*]\ufe0f?\u20e3"),
    ("code", r"```[\s\S]{1,4000}?```|`[^`\n]{1,1000}`"),
    ("url", rf"(?i:{_BEGIN}(?:{_SCHEME}:|[a-z]{{2,10}}://){_REST})"),
    (
        "url",
        rf"(?i:(?<![{_W}@.-])(?:{_LABEL}\.){{1,6}}{_TOP}{_END}(?::\d{{1,5}}{_END})?(?:/(?:{_REST})?)?)",
    ),
    ("email", rf"(?i:(?<![{_W}.+-])[\w.+-]{{1,64}}@{_LABEL}(?:\.{_LABEL}){{1,6}})"),
    ("matrix", rf"{_BEGIN}[@#!+$][\w.=/+-]{{1,255}}:[A-Za-z0-9.-]{{0,254}}[A-Za-z0-9](?::\d{{1,5}})?"),
    ("mention", rf"(?<![{_W}@])@[\w.-]{{0,64}}\w"),
    ("tag", rf"(?<![{_W}&#])#\w[\w-]{{0,80}}"),
    (
        "placeholder",
        _any(
            r"\{\{?[^{}\n]{0,60}\}?\}",
            r"\$\{[^}\n]{1,60}\}",
            r"%\(?\w{1,30}\)?[sdf]",
            r"%(?:\d\$)?[sdf]\b",
            r"(?<![\w:]):[a-z_+][a-z0-9_+-]{1,40}:(?!\w)",
            r"<[A-Za-z_/][^<>\n]{0,60}>",
            r"\[[^\W_][\w’'/-]{0,30}(?: [\w’'/-]{1,30}){0,2}\](?!\()",
            r"\$[A-Z_]{2,30}\b",
            r"%[A-Z_]{2,30}%",
            r"\*\d{2,6}(?:\*\d{1,12}){0,4}#",
            r"_{3,200}",
            r"\.{4,200}",
            r"…{2,200}",
        ),
    ),
    (
        "path",
        _any(
            rf"[A-Za-z]:\\(?:{_NAMED}(?:[ ]{_NAMED}){{0,3}}\\){{0,12}}"
            rf"(?:{_NAMED}(?:[ ]{_NAMED}){{0,2}}\.{_FILES}\b|{_NAMED})?\\?",
            r"\\\\[\w.-]{1,80}\\[^\s\"<>|?*]{1,255}",
            rf"(?<![{_W}/.])(?:~|\.{{1,2}})?/(?:{_FOLDER}/){{0,12}}[\w.+@-]{{0,80}}\w/?",
            rf"(?<![{_W}/.+-])(?:{_FOLDER}/){{1,12}}[\w+-]{{1,80}}\.[A-Za-z]{{1,5}}\b",
            rf"(?i:(?<![{_W}/.+-])[\w+-]{{1,80}}(?:\.[\w+-]{{1,40}}){{0,4}}\.{_FILES}\b)",
            rf"(?i:(?<=\))\.{_FILES}\b)",
        ),
    ),
    ("glide", _word(r"[A-Z]{2}-\d{4}-\d{6}-[A-Z]{3}")),
    ("record", rf"(?i:(?<![{_W}-])(?:SR|RQ|TM|T|C|M|L)-\d{{1,9}}[a-z]?(?:/v?\d{{1,4}}){{0,4}}{_END})"),
    ("mgrs", rf"(?i:{_word(rf'{_ZONE}[ ]?[A-HJ-NP-Z][A-HJ-NP-V]{_GRID}')})"),
    ("utm", _word(rf"{_ZONE}[ ]{{1,3}}\d{{6,7}}(?:m?E)?[ ,]{{1,3}}\d{{6,8}}(?:m?N)?")),
    ("degrees", rf"(?:[NSEWO][ ]?)?{_DEGREES}(?:[ ]?[,;/]?[ ]?[NSEWO]?[ ]?{_DEGREES})?{_END}"),
    (
        "coordinates",
        rf"(?<![{_W}.])[NSEW]?[ ]?{_DECIMAL}[ ]?[NSEWO]?[ ]?[,;/ ][ ]?[NSEW]?[ ]?{_DECIMAL}(?:[ ]?[NSEWO]{_END})?"
        rf"(?![{_W}.]\d)",
    ),
    ("coordinates", _word(rf"{_AVIATION}(?:[ ,/]{{1,2}}{_AVIATION})?")),
    (
        "coordinates",
        rf"(?<![{_W}.])\d{{1,3}}[.,]\d{{1,8}}[ ]?°?[ ]?[NS][ ]?[,;/]?[ ]?\d{{1,3}}[.,]\d{{1,8}}[ ]?°?[ ]?[EWO]{_END}",
    ),
    ("coordinates", rf"(?<![{_W}.])\d{{1,3}}[.,]\d{{2,8}}°?[NSEWO]{_END}"),
    ("plus code", _word(r"[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}")),
    (
        "dtg",
        rf"(?i:{_word(_DATE_TIME_GROUP)})",
    ),
    (
        "timestamp",
        r"(?<!\d)\d{4}-\d\d-\d\d(?:[T ]\d\d:?\d\d(?::?\d\d(?:[.,]\d{1,9})?)?(?:[ ]?(?:Z|UTC|[+-]\d\d:?\d\d))?)?"
        rf"{_END}",
    ),
    ("week", _word(r"\d{4}-?W\d\d(?:-?\d)?")),
    ("number of a machine", rf"(?i:{_word(_UUID, _HASH, _MAC, _IPV6)})"),
    ("ip", rf"(?<![{_W}.])(?:\d{{1,3}}\.){{3}}\d{{1,3}}(?:/\d{{1,2}}|:\d{{1,5}})?(?![{_W}]|\.\d)"),
    ("scale", rf"(?<![{_W}/.])1[ ]?[:/][ ]?{_THOUSANDS}{_END}"),
    ("phone", rf"(?<![{_W}.])0\d(?:[ .-]\d\d){{4}}{_END}"),
    ("unit", rf"(?<![{_W}/.])\d{{1,4}}{_NTH}?(?:/\d{{1,4}})?(?:[ ]{_TROOPS}){{1,2}}(?:/\d{{1,4}}{_NTH}?)?{_END}"),
    ("date", rf"(?<![{_W}/.]){_BEGUN}"),
    ("date", rf"{_BEGIN}{_CALLED_BY_MONTH}"),
    (
        "date",
        _any(
            rf"(?<![{_W}/.])\d{{1,2}}[/.-]\d{{1,2}}[/.-]\d{{2,4}}(?![{_W}/])",
            rf"(?<![{_W}/.])\d{{1,2}}/\d{{1,2}}(?![{_W}/]|[ ]?{_UNIT}{_END})",
            rf"(?<![{_W}/.])\d{{4}}[/.]\d\d[/.]\d\d{_END}",
        ),
    ),
    (
        "time",
        _any(
            rf"(?i:{_BEGIN}{_CLOCK}(?:[ ]?[-–][ ]?{_CLOCK})?{_END})",
            _word(r"\d{1,2}[hj]/\d{1,2}[hj]?"),
            rf"{_BEGIN}{_HOUR}:\d\d[ ]?[-–][ ]?{_HOUR}:\d\d(?:[ ]?(?:Z|UTC|GMT|h(?:r?s|r)?))?{_END}",
            _word(r"(?:[01]\d|2[0-4])[0-5]\d[-–](?:[01]\d|2[0-4])[0-5]\d[ ]?(?:[A-IK-Z]|UTC|GMT|hrs?)"),
            rf"(?i:{_BEGIN}{_HOUR}[:h.]\d\d(?:[:.]\d\d)?[ ]?(?:Z|UTC|GMT|h(?:r?s|r)?|{_HALF_DAY})?{_OFFSET}{_END})",
            rf"(?i:{_BEGIN}(?:{_HOUR}(?:[ ]?(?:h|{_HALF_DAY}))?[ ]?[-–][ ]?)?{_HOUR}[ ]?(?:h|{_HALF_DAY}){_END})",
            _word(r"(?:[01]\d|2[0-4])[0-5]\d(?:[ ]?(?:[A-IK-Z]|UTC|GMT|LT|hrs?)|[a-ik-z])"),
        ),
    ),
    (
        "phone",
        _any(
            rf"(?<![{_W}.])(?:\+|00)[ ]?\d(?:[ .\-/()\u00a0\u202f]{{0,2}}\d){{6,16}}{_EXTENSION}{_END}",
            rf"(?<![{_W}.])\(?0\d{{1,4}}\)?(?:[ .\-/]\d{{2,4}}){{2,5}}{_END}",
            rf"(?<![{_W}.])\d{{1,3}}(?:-\d{{3,4}}){{3}}{_END}",
            rf"(?<![{_W}.])(?:\(\d{{2,4}}\)[ ]?\d{{3,5}}|\d{{3}}-\d{{3}})[ .-]\d{{4}}{_EXTENSION}{_END}",
            rf"(?<![{_W}.])\(0\d{{0,4}}\)[ ]?\d{{2,4}}(?:[ .\-/]\d{{2,4}}){{1,4}}{_END}",
        ),
    ),
    (
        "money",
        _any(
            rf"(?:{_BEGIN}(?:US|R|C|CA|A|AU|NZ|HK|MX))?{_SIGN}\s?{_NUMBER}{_MANY}{_END}",
            rf"{_BEGIN}{_NUMBER}{_SPACE}?[kMm]?{_SIGN}",
            rf"{_BEGIN}{_CURRENCY}{_SPACE}?{_NUMBER}(?:/=|{_MANY}{_END})",
            rf"{_BEGIN}{_NUMBER}{_SPACE}?{_CURRENCY}{_END}",
        ),
    ),
    (
        "quantity",
        rf"(?<![{_W}.,]){_NUMBER}(?:(?:{_SPACE}?[cmk]?m)?{_SPACE}?[-–/x×][ ]?{_NUMBER}){{0,3}}"
        rf"{_SPACE}?{_UNIT}{_PER}(?![{_W}²³])",
    ),
    ("version", _word(r"[vV]\d{1,4}(?:\.\d{1,6}){0,4}", r"\d{1,4}(?:\.\d{1,4}){1,3}-[a-z]{1,10}\d{0,3}")),
    (
        "callsign",
        _any(
            rf"(?<![{_W}-])(?:\d[A-Z]|[A-Z]\d?)-[A-Z]{{3,5}}(?![{_W}-])",
            _word(r"[A-Z]{1,2}\d{1,3}\.\d{1,2}"),
            rf"(?<![{_W}-])[A-Z]{{1,8}}\d{{0,6}}(?:[-/][A-Z0-9]{{0,8}}\d[A-Z0-9]{{0,8}}){{1,4}}(?![{_W}-])",
            rf"(?<![{_W}-])(?:{_CAPITAL}{{1,20}}|{_CAPITAL}{_SMALL}{{1,20}})[-–]\d{{1,4}}[A-Z]?(?:[-–]\d{{1,4}})?(?![{_W}-])",
            rf"(?<![{_W}-])[A-Z]{{1,8}}\d{{1,6}}[A-Z]{{0,4}}\d{{0,4}}{_END}",
            rf"(?<![{_W}-])\d{{1,6}}[A-Z]{{1,6}}\d{{0,4}}s?(?:/\d{{1,4}}[A-Z]{{1,4}}){{0,4}}{_END}",
            _word(rf"{_SHOUTED_RADIO}(?:[ ]{_SHOUTED_RADIO}){{0,8}}(?:[ -]\d{{1,3}})?"),
            _word(rf"{_listed(_RADIO)}(?:[ -](?:{_listed(_RADIO)}|{_SPELLED}|\d{{1,3}})){{1,5}}"),
            rf"(?i:{_word(rf'{_listed(_RADIO)}[ -][0-9]{{1,3}}(?:-[0-9]{{1,2}})?')})",
            _word(rf"{_CALLED}[ -]\d{{1,3}}(?:-\d{{1,2}})?"),
            rf"(?<![{_W}-])[a-z]{{1,20}}-\d{{1,4}}(?![{_W}-])",
            _word(r"[a-z]{1,12}\d{1,6}[a-z]{0,4}", r"\d{1,5}[a-z]"),
            rf"{_BEGIN}{_SHIP}[ ]{_CAPITAL}[\w’'-]{{1,30}}(?:[ ]{_CAPITAL}[\w’'-]{{1,30}}){{0,2}}",
            rf"{_BEGIN}{_FORCE}[ ]{_CAPITAL}[\w’'-]{{2,30}}",
        ),
    ),
    ("blood group", rf"{_BEGIN}(?:AB|A|B|O)[+−-](?![{_W}+-])"),
    ("day", _word(r"[DHJ][+−-]\d{1,3}", r"[CDHKM]-(?:Day|Hour)")),
    ("titled", _word(TITLED, TITLED_ELSEWHERE)),
    (
        "milestone",
        _word(r"(?:[Cc]h\.?|[Kk][Mm]|[Кк]м|PK|[Nn]\.?[°º]|№|[Nn]o\.|[Nn]r\.)[ ]?\d{1,6}(?:[.,+]\d{1,6}){0,2}"),
    ),
    ("label", r"\bTLP:(?:CLEAR|WHITE|GREEN|AMBER\+STRICT|AMBER|RED)\b"),
    (
        "acronym",
        _word(
            r"(?:[A-Z]{1,2}\.){2,6}",
            rf"(?:{_CAPITAL}{{1,4}}[&/])?{_CAPITAL}{_CAPITALS}(?:[-/&+]{_CAPITALS}){{0,8}}(?:s|[₀-₉]{{1,3}})?",
            rf"{_CAPITAL}[&/]{_CAPITAL}",
            r"[A-Z]{3,8}[a-z]{1,2}",
            r"(?:[A-Z][a-z]?){1,4}[₀-₉]{1,3}[A-Za-z₀-₉]{0,8}",
            r"(?!(?:y/o|[eio]/o|o/[aei])(?!\w))[a-z]/[a-z](?:/[a-z])?",  # c/s, w/c; not "y/o", which are words
            r"(?:[a-z]\.){3,4}",
            r"[A-Z][a-z]{0,2}[A-Z]{2,6}",
        ),
    ),
    ("letter", r"(?<=[a-zß-öø-ÿ0-9,;] )[A-HJ-Z](?=[\s,;:)!?/]|\.?(?:\s|\Z))"),  # Block A; not the English I
    ("camel", _word(r"[a-z]{1,40}[A-Z]\w{0,40}", r"[A-Z][a-z]{1,40}[A-Z]\w{0,40}", r"[^\W_]{1,40}_\w{1,40}")),
    ("ordinal", rf"(?i:{_word(r'[0-9]{1,6}(?:st|nd|rd|th|er|re|e|ème|eme|[.]?[ºª]|o|a|[x×])')})"),
    ("range", rf"(?<![{_W}.,]){_NUMBER}[ ]?[-–—/:x×][ ]?{_NUMBER}{_END}"),
    ("number", rf"(?<![{_W}.,]){_NUMBER}(?:(?:[kKM]|bn){_END})?|\d{{1,40}}(?:[.,]\d{{1,6}}){{0,6}}"),
    ("emoji", _EMOJI),
    ("symbol", r"[→←↑↓⇒•·§¶†‡©®™|\\^~*_=<>{}\[\]]{1,200}|(?<=\s)[-–—]{2,20}(?=\s)"),
)
