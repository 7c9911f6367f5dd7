"""Texts as they are written in an operation: four languages, jargon, and very many names of places and people.

Words are drawn as people use them: a few again and again, most of them hardly ever (Zipf's law).
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from itertools import accumulate

COMMON = {
    "en": """water families without the in of and to pumps wells road bridge damaged repaired trucks food distribution
        camp people displaced shelter tents blankets clinic cholera cases measles vaccination fuel access closed open
        convoy escort security incident protection children school latrines hygiene kits chlorine trucking borehole
        generator spare parts warehouse rice oil flour flood level river rising assessment team arrived days weeks
        needed requested delivered pending shortage stock beds surgical staff nurses doctors ambulance referral
        malnutrition screening nutrition centre stove plastic sheeting sites registration arrivals returnees host
        community market prices cash radio coverage network repeater helicopter airstrip landing crossing checkpoint
        mines clearance reported confirmed estimated affected north south east west town village district hospital""",
    "fr": """eau familles sans le la les de des et à pompes puits route pont endommagé réparé camions vivres
        distribution camp personnes déplacées abris tentes couvertures clinique choléra cas rougeole vaccination
        carburant accès fermé ouvert convoi escorte sécurité incident protection enfants école latrines hygiène
        chlore forage générateur pièces entrepôt riz huile farine inondation niveau fleuve évaluation équipe arrivée
        jours semaines besoin demandé livré pénurie stock lits chirurgie infirmiers médecins ambulance malnutrition
        dépistage nutrition centre bâches sites enregistrement retournés communauté marché prix radio couverture
        hélicoptère piste traversée mines déminage signalé confirmé estimé nord sud est ouest ville village hôpital""",
    "es": """agua familias sin el la los de y en bombas pozos carretera puente dañado reparado camiones alimentos
        distribución campamento personas desplazadas refugio tiendas mantas clínica cólera casos sarampión vacunación
        combustible acceso cerrado abierto convoy escolta seguridad incidente protección niños escuela letrinas higiene
        cloro perforación generador repuestos almacén arroz aceite harina inundación nivel río evaluación equipo
        días semanas necesario solicitado entregado escasez camas cirugía enfermeras médicos ambulancia desnutrición
        nutrición centro lonas sitios registro retornados comunidad mercado precios radio cobertura helicóptero pista
        cruce minas desminado informado confirmado estimado norte sur este oeste ciudad pueblo hospital""",
    "ar": """الماء عائلات بدون في من إلى و المضخات الآبار الطريق الجسر متضرر شاحنات الغذاء توزيع مخيم نازحين مأوى
        خيام بطانيات عيادة كوليرا حالات حصبة تطعيم وقود وصول مغلق مفتوح قافلة الأمن حادث حماية أطفال مدرسة مراحيض
        نظافة كلور مولد قطع مستودع أرز زيت طحين فيضان مستوى النهر تقييم فريق أيام أسابيع مطلوب تسليم نقص أسرة
        جراحة ممرضات أطباء إسعاف تغذية مركز مواقع تسجيل المجتمع السوق أسعار مروحية معبر ألغام شمال جنوب شرق غرب
        مدينة قرية مستشفى""",
}
LANGUAGES = {"en": 60, "fr": 20, "es": 10, "ar": 10}
"""How many of a hundred texts are in a language."""
_SOUNDS = [
    "ka",
    "mu",
    "ri",
    "bo",
    "te",
    "ngo",
    "sa",
    "li",
    "zu",
    "ma",
    "du",
    "pe",
    "ro",
    "ha",
    "ni",
    "fe",
    "jo",
    "wi",
    "ba",
    "shi",
    "kwe",
    "nya",
    "to",
    "gu",
    "le",
    "mbi",
    "ra",
    "so",
]
_NAMES = 20_000
_RARE = 0.15  # of all words are names of places and people, or numbers


class Words:
    """Draws words and texts."""

    def __init__(self, draw: random.Random) -> None:
        self._draw = draw
        self._common = {language: text.split() for language, text in COMMON.items()}
        self._names = list(dict.fromkeys(self._name() for _ in range(_NAMES)))
        self._weights = {count: _zipf(count) for count in {len(self._names), *map(len, self._common.values())}}

    def language(self) -> str:
        """One that somebody writes in."""
        return self._draw.choices([*LANGUAGES], [*LANGUAGES.values()])[0]

    def text(self, language: str, least: int, most: int) -> str:
        """So many words."""
        draw = self._draw
        words = self._some(self._common[language], draw.randint(least, most))
        for place in range(len(words)):
            if draw.random() < _RARE:
                words[place] = str(draw.randint(2, 900)) if draw.random() < 0.3 else self.name()
        return " ".join(words)

    def name(self) -> str:
        """Of a place or of somebody."""
        return self._some(self._names, 1)[0]

    def _some(self, words: Sequence[str], count: int) -> list[str]:
        return self._draw.choices(words, cum_weights=self._weights[len(words)], k=count)

    def _name(self) -> str:
        return "".join(self._draw.choices(_SOUNDS, k=self._draw.choice((2, 3, 3, 4)))).capitalize()


def mistyped(draw: random.Random, word: str) -> str:
    """A word with one letter left out, or two that changed places."""
    at = draw.randrange(1, len(word) - 1)
    return draw.choice((word[:at] + word[at + 1 :], word[:at] + word[at + 1] + word[at] + word[at + 2 :]))


def _zipf(count: int) -> list[float]:
    return list(accumulate(1 / (place + 8) for place in range(count)))
