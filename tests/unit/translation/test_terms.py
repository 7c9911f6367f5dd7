"""Terms are found however people write them, and said one way: one or many, in small letters or capitals."""

from __future__ import annotations

import pytest

from bot.core.lexicon import Term, Wording
from bot.translation.entities import entities
from bot.translation.lexicon import Lexicon
from bot.translation.passage import passage
from bot.translation.pieces import Sentence
from bot.translation.plurals import plural
from bot.translation.remembering import filled


def term(number: int = 1, **said: str) -> Term:
    return Term(tuple(Wording(language, word) for language, word in said.items()), approved=True, number=number)


LEXICON = Lexicon(
    terms=(
        term(en="cordon", fr="bouclage", es="cordón"),
        term(en="landing zone", fr="zone d’atterrissage", es="zona de aterrizaje"),
        term(en="landing", fr="débarquement"),
        term(en="ceasefire", fr="cessez-le-feu", es="alto el fuego"),
        term(en="medical evacuation", fr="évacuation sanitaire", es="evacuación médica"),
        term(en="checkpoint", fr="point de contrôle", es="puesto de control"),
        term(en="COVID-19 test", fr="test de dépistage"),
        term(en="LZ", fr="zone de poser"),
        Term((Wording("en", "WHO"), Wording("fr", "OMS")), approved=True, number=9),
    )
)


def said(text: str, source: str = "en", target: str = "fr") -> str:
    """A text with its terms as they are said in another language, and the rest as it is."""
    asked = passage(Sentence(text, source, tuple(entities(text))), source, target, LEXICON)
    hollow, at = "", 0
    for entity, hole in zip(asked.found, asked.holes, strict=True):
        hollow += text[at : entity.start] + hole
        at = entity.end
    return filled(hollow + text[at:], asked.shown) or ""


@pytest.mark.parametrize(
    ("text", "source", "target", "expected"),
    [
        ("The cordons, Cordon at the CHECKPOINTS", "en", "fr", "The bouclages, Bouclage at the POINTS DE CONTRÔLE"),
        ("Les points de contrôle et le point de controle", "fr", "en", "Les checkpoints et le checkpoint"),
        ("evacuacion medica, evacuaciones médicas", "es", "fr", "évacuation sanitaire, évacuations sanitaires"),
        ("Le cessez le feu, le cessez-le-feu", "fr", "es", "Le alto el fuego, le alto el fuego"),
        ("la zone d'atterrissage", "fr", "es", "la zona de aterrizaje"),
        ("The landing at the landing zone", "en", "fr", "The débarquement at the zone d’atterrissage"),
        ("See https://cordon.org/cordon and cordon.pdf", "en", "fr", "See https://cordon.org/cordon and cordon.pdf"),
        ("who asks WHO?", "en", "fr", "who asks OMS?"),
        ("A COVID-19 test at the LZ", "en", "fr", "A test de dépistage at the zone de poser"),
        ("cordoned, discordons", "en", "fr", "cordoned, discordons"),
        ("(cordon) cordon’s «cordon»", "en", "fr", "(bouclage) bouclage’s «bouclage»"),
    ],
)  # fmt: skip
def test_a_term_is_said_one_way(text: str, source: str, target: str, expected: str) -> None:
    assert said(text, source, target) == expected


def test_what_could_not_be_honoured_is_told() -> None:
    text = "The landing at the c\ue000ordon"
    sentence = Sentence(text, "en", tuple(entities(text)))
    assert passage(sentence, "en", "es", LEXICON).missed == ("landing",)
    text = "The landing \ue000zone\ue001"
    sentence = Sentence(text, "en", tuple(entities(text)))
    assert passage(sentence, "en", "fr", LEXICON).shown.count("débarquement") == 1


@pytest.mark.parametrize(
    ("language", "one", "many"),
    [
        ("en", "landing zone", "landing zones"), ("en", "point of contact", "points of contact"),
        ("en", "supply", "supplies"), ("en", "watch", "watches"), ("en", "delay", "delays"),
        ("fr", "hôpital de campagne", "hôpitaux de campagne"), ("fr", "bureau", "bureaux"), ("fr", "puits", "puits"),
        ("fr", "munition non explosée", "munitions non explosées"), ("fr", "point d’eau", "points d’eau"),
        ("es", "camión", "camiones"), ("es", "hospital militar", "hospitales militares"), ("es", "luz", "luces"),
        ("es", "área de espera", "áreas de espera"), ("pt", "camião", "camiões"), ("pt", "hospital", "hospitais"),
        ("pt", "armazém", "armazéns"), ("it", "ponte", "ponti"), ("ca", "carretera", "carreteres"),
    ],
)  # fmt: skip
def test_plurals(language: str, one: str, many: str) -> None:
    assert plural(one, language) == many


def test_acronyms_and_languages_without_a_rule_have_no_plural() -> None:
    assert plural("IDP", "en") is None
    assert plural("طوق", "ar") is None
