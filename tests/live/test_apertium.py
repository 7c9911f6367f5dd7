"""Whatever must come through a translation comes through the real Apertium unaltered, in every direction that is
installed, and through the splitting of sentences where the direction has no engine of its own."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Sequence
from itertools import cycle

import pytest

from bot.core.document import Block, Spoken, Text
from bot.core.marking import Marking
from bot.translation.engines.apertium import Apertium
from bot.translation.entities import entities
from bot.translation.lexicon import Lexicon
from bot.translation.passage import between, passage
from bot.translation.pieces import Sentence
from bot.translation.remembering import filled
from bot.translation.settings import ApertiumSettings
from bot.translation.translator import Translation
from tests.support.corpora import Marked, marked
from tests.support.echo import EchoEngine

pytestmark = pytest.mark.live

ENTITIES = [
    "35MRU6543", "35MRU 65431 21098", "37M GR 65 43", "4QFJ 12345 67890", "-1.6585, 29.2205",
    "1°40'12\"S 29°13'21\"E", "S 01°40.200' E 029°13.350'", "241300Z NOV 26", "241300ZNOV26", "251811Z",
    "2026-11-25T13:00+03:00", "2026-11-25", "25/11/2026", "25.11.2026", "18:30", "18h30", "0600Z", "6:30 pm",
    "+254 712 345 678", "+33 6 12 34 56 78", "(0)712-345-678", "0712 345 678",
    "https://reliefweb.int/report/x?y=1&z=2#frag", "www.unocha.org/drc", "ops.cell@unocha.org", "@ana.ruiz",
    "@luc:example.org", "#ops:example.org", "!abc123:example.org", "#flood2026", "SR-12", "T-34", "RQ-5", "C-7",
    "EQ-2001-000033-IND", "145.500 MHz", "121.5 MHz", "VHF 16", "3 km", "2.5 t", "500 kg", "1,250 L", "20 m³",
    "1.250 USD", "$3,000", "€2.500", "USD 45", "KES 12 000", "OSCAR-2", "BRAVO 6", "KILO21", "DELTA-3-1", "OCHA",
    "UNICEF", "WFP", "MINUSCA", "C-130", "Mi-17", "MV-22B", "/var/log/syslog", "C:\\ops\\plan.docx",
    "docs/plan_v2.pdf", "annex-b.xlsx", "`/task ack 34`", "👍🏽", "🚑", "{name}", "<unit>", "[LOCATION]", "%s", "12%",
    "3-5", "1/50,000", "50 × 30 m", "TLP:AMBER+STRICT", "N2", "A1", "B-17", "km 12", "AK-47", "COVID-19", "5W",
    "24/7", "v2.1", "192.168.1.10", "ETA", "POC", "10:00-12:30", "1.250", "12 345", "1’250", "H+6", "D+2", "GPS",
    "N°12", "Rs 500", "UN-2123", "O+", "pH 7.2", "0.5 mg/l", "38.5°C", "45°", "7th", "AB-", "PK 17", "N° 45",
    "no. 6", "6-8 km", "№ 3",
]  # fmt: skip
MESSAGES = {
    "en": ("The team is at {} now.", "Please send it to {} before tomorrow.", "{} is blocked, go around.",
           "We need two more ({}) in the camp.", "Contact {}, then tell us: how many people?"),
    "fr": ("L'équipe est à {} maintenant.", "Envoyez-le à {} avant demain.", "{} est bloqué, faites le tour.",
           "Il en faut deux de plus ({}) dans le camp.", "Contactez {}, puis dites-nous combien de personnes."),
    "es": ("El equipo está en {} ahora.", "Envíelo a {} antes de mañana.", "{} está bloqueado, dé la vuelta.",
           "Necesitamos dos más ({}) en el campamento.", "Contacte con {} y díganos cuántas personas hay."),
    "pt": ("A equipa está em {} agora.", "Envie para {} antes de amanhã.", "{} está bloqueado, contorne.",
           "Precisamos de mais dois ({}) no campo.", "Contacte {} e diga quantas pessoas há."),
    "ar": ("الفريق الآن في {} ينتظر.", "أرسلوه إلى {} قبل الغد.", "{} مغلق، خذوا الطريق الآخر.",
           "نحتاج إلى اثنين آخرين ({}) في المخيم.", "اتصلوا بـ {} بشأن المياه."),
    "uk": ("Команда зараз у {} і чекає.", "Надішліть це до {} до завтра.", "{} заблоковано, об'їдьте.",
           "Потрібно ще два ({}) у таборі.", "Зв'яжіться з {} щодо води."),
}  # fmt: skip


def messages(language: str) -> list[tuple[str, str]]:
    """Each entity in a message of a language."""
    return [(entity, form.format(entity)) for entity, form in zip(ENTITIES, cycle(MESSAGES[language]), strict=False)]


@pytest.fixture
async def apertium() -> AsyncIterator[Apertium]:
    engine = Apertium(ApertiumSettings().modes)
    if ("en", "es") not in engine.pairs:
        pytest.skip("Apertium is not installed")
    yield engine
    await engine.close()


@pytest.mark.parametrize("source", ["en", "fr", "es", "pt"])
async def test_every_entity_comes_through_apertium(apertium: Apertium, source: str) -> None:
    translation = Translation([apertium], deadline=60)
    lost = []
    for target in ("en", "fr", "es", "pt", "it", "ca"):
        if target == source or apertium.path(source, target) is None:
            continue
        for entity, text in messages(source):
            said = Block("line", (Text(text),), own=True)
            found = await translation.render(Spoken((said,), (source, target), source, Marking.GREEN, "", "o"), target)
            told = "".join(part.value for part in found.blocks[0].parts if isinstance(part, Text)) if found else text
            if told.count(entity) != text.count(entity):
                lost.append((source, target, entity, told))
    assert lost == []


@pytest.mark.parametrize("source", ["en", "fr", "es", "pt"])
async def test_five_hundred_messages_come_through_apertium(apertium: Apertium, source: str) -> None:
    translation = Translation([apertium], deadline=60)
    lost = []
    for target in ("en", "fr", "es", "pt", "pt-BR", "it", "ca"):
        if target.partition("-")[0] == source or apertium.path(source, target) is None:
            continue
        for each in marked():
            if each.language == source:
                told = await in_language(translation, each, target)
                lost += [(source, target, kept, told) for kept in astray(each, told)]
    assert lost == []


async def in_language(translation: Translation, message: Marked, target: str) -> str:
    """A message in another language, a line a block."""
    blocks = tuple(Block("line", (Text(line),), own=True) for line in message.text.split("\n"))
    found = await translation.render(
        Spoken(blocks, (message.language, target), message.language, Marking.GREEN, "", "o"), target
    )
    told = found.blocks if found else blocks
    return "\n".join("".join(part.value for part in block.parts if isinstance(part, Text)) for block in told)


def astray(message: Marked, told: str) -> list[str]:
    """What does not stand as often as it should, or not beside the bracket or mark that it touched."""
    beside = [
        message.text[
            start - (message.text[start - 1 : start] in OPENING) : end + (message.text[end : end + 1] in CLOSING)
        ]
        for start, end in message.spans
    ]
    counts = [kept for kept in message.kept if told.count(kept) != message.text.count(kept)]
    return counts + [each for each in beside if each not in told]


OPENING, CLOSING = set('([<"“«'), set(')]>"”»:;,.!?')


@pytest.mark.parametrize("source", [*MESSAGES])
async def test_five_hundred_messages_come_through_where_sentences_are_split(source: str) -> None:
    translation = Translation([Splitting()])
    lost = []
    for each in marked():
        if each.language == source:
            told = await in_language(translation, each, "xx")
            lost += [(kept, told) for kept in each.kept if told.count(kept) != each.text.count(kept)]
    assert lost == []


class Splitting(EchoEngine):
    """An engine that loses all masks: sentences are split around what must come through."""

    async def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        return [re.sub("Zxqv[0-9]+|Qzvx[0-9]+", "", text) for text in texts]


@pytest.mark.parametrize("source", [*MESSAGES])
async def test_every_entity_comes_through_where_sentences_are_split(source: str) -> None:
    engine = EchoEngine()
    lost = []
    for entity, text in messages(source):
        asked = passage(Sentence(text, source, tuple(entities(text))), source, "xx", Lexicon())
        told = filled(await between(engine, asked), asked.shown)
        if told is None or told.count(entity) != text.count(entity):
            lost.append((entity, told))
    assert lost == []
