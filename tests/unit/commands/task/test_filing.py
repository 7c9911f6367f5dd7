"""A task as people type it: its parts in any order and language, its title what is left."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.commands.task.filing import Filing, filing
from bot.core.location import Named
from bot.core.refusal import Refusal
from bot.core.task import Priority
from bot.engine.words import Words
from tests.unit.commands.task.typed import ME, NOON, SIX, read


@pytest.mark.parametrize(
    "typed",
    [
        "by 18:00 priority high repair the bridge at Goma airport WSH",
        "repair the bridge at Goma airport WSH by 18:00 !high",
        "WSH: repair the bridge, high priority, at Goma airport, by 18:00",
        "!high by 18:00 repair the bridge cluster WASH at Goma airport",
        "urgent repair the bridge at Goma airport by 1800 WSH",
        'repair the bridge priority: high at "Goma airport" before 6pm WSH',
    ],
)
def test_parts_stand_in_any_order(typed: str) -> None:
    found = read(typed)

    assert found.title in ("repair the bridge", "WSH: repair the bridge")
    assert (found.due, found.priority, found.place, found.clusters) == (
        SIX,
        Priority.HIGH,
        Named("Goma airport"),
        ("WSH",),
    )


@pytest.mark.parametrize(
    ("typed", "title", "place"),
    [
        ("avant 18h priorité haute réparer le pont à Goma WSH", "réparer le pont", "Goma"),
        ("réparer le pont à l’aéroport de Goma WSH urgent avant 18:00", "réparer le pont", "l’aéroport de Goma"),
        ("au plus tard à 18h haute priorité réparer le pont à Goma cluster EHA", "réparer le pont", "Goma"),
        ("antes de las 18:00 prioridad alta limpiar el pozo en Bunia WSH", "limpiar el pozo", "Bunia"),
        ("limpiar el pozo en Bunia clúster WSH urgente a más tardar a las 18:00", "limpiar el pozo", "Bunia"),
        ("قبل الساعة 18:00 أولوية عالية إصلاح المضخة في غوما WSH", "إصلاح المضخة", "غوما"),
        ("إصلاح المضخة في غوما عاجل قبل 18:00 قطاع WSH", "إصلاح المضخة", "غوما"),
        ("إصلاح المضخة في غوما عاجل قبل ١٨:٠٠ قطاع WSH", "إصلاح المضخة", "غوما"),
    ],
)
def test_parts_are_said_in_any_language(typed: str, title: str, place: str) -> None:
    assert read(typed) == Filing(title, typed, SIX, Priority.HIGH, Named(place), ("WSH",))


@pytest.mark.parametrize(
    "title",
    [
        "look at the pump",
        "evacuate urgent cases first",
        "bring water for 1200 families",
        "agua para 2 días de marcha",
        "livrer de l'eau pour 5 camions",
        "drive by the river",
        "build a Bridge",
        "tell @luc to come",
        "a priority list of villages",
        "ask who is on duty at night",
        "send LOG people there",
        "cluster meeting on monday",
        "be ready!!!",
        "Repair the road at km 5 by hand",
        "Réparer la route au km 5 à la main",
        "Reparar la carretera en el km 5 a mano",
        "Call the SEC",
        "Call the health cluster",
        "high walls need a ladder",
        "High Court needs guards",
        "stack it high",
        "le four doit être réparé",
        "Drive by night",
        "Go by train before sundown",
        "Pay by monthly wages",
        "Buy pumps at market price",
        "Raise the wall by 2 metres",
        "Raise the wall by two metres",
        "Move the tents by two or three trucks",
        "Call them one by one",
        "Cut planks of 2 by 4",
        "for two families build latrines",
        "split it by half the team",
        "Cut the queue by 30% on",
        "Escort the convoy at 0600Z from the camp",
        "إصلاح المضخة في أسرع وقت",
    ],
)
def test_a_title_keeps_its_words(title: str) -> None:
    assert read(title) == Filing(title, title)


def test_quotation_marks_keep_words_in_the_title() -> None:
    found = read('"Urgent care by 18:00 WSH" by tomorrow noon')

    assert (found.title, found.due, found.priority, found.clusters) == (
        "Urgent care by 18:00 WSH",
        NOON,
        Priority.NORMAL,
        (),
    )


def test_quotation_marks_within_a_title_are_part_of_it() -> None:
    assert read('Repair the "big" pump «  à la main » by noon').title == 'Repair the "big" pump «  à la main »'


@pytest.mark.parametrize(
    ("typed", "key", "wrong"),
    [
        ("mend it by 25:00", "refusal-moment", ["25:00"]),
        ("mend it by 3/11/2026", "refusal-moment", ["3/11/2026"]),
        ("mend it by 31.11.2026", "refusal-moment", ["31.11.2026"]),
        ("mend it by next week", "refusal-moment", ["next week"]),
        ("mend it by friday sunset", "refusal-moment", ["sunset"]),
        ("mend it by December", "refusal-moment", ["December"]),
        ("mend it by 30", "refusal-moment", ["30"]),
        ("mend it d’ici la fin de la semaine", "refusal-moment", ["la fin de la semaine"]),
        ("mend it antes del fin de semana", "refusal-moment", ["fin de semana"]),
        ("mend it قبل الأسبوع القادم", "refusal-moment", ["الأسبوع"]),
        ("mend it by 9 or 10", "refusal-moment", ["9 or 10"]),
        ("mend it by Friday or Saturday", "refusal-moment", ["Friday or Saturday"]),
        ("mend it in two or three hours", "refusal-moment", ["two or three hours"]),
        ("mend it avant 9h ou 10h", "refusal-moment", ["9h ou 10h"]),
        ("mend it antes de las 9 o las 10", "refusal-moment", ["9 o las 10"]),
        ("mend it قبل الساعة 9 أو 10", "refusal-moment", ["9 أو 10"]),
        ("mend it by 9-10", "refusal-moment", ["9-10"]),
        ("mend it by ten to nine", "refusal-moment", ["to nine"]),
        ("mend it by noon or so", "refusal-moment", ["or so"]),
        ("mend it avant midi et demi", "refusal-moment", ["et demi"]),
        ("mend it antes de las nueve menos diez", "refusal-moment", ["menos"]),
        ("mend it by yesterday", "refusal-moment-past", ["yesterday"]),
        ("mend it by 18:00J", "refusal-moment-local", ["18:00J"]),
        ("mend it by 311800Z NOV 26", "refusal-moment", ["311800Z NOV 26"]),
        ("mend it by 251800J NOV 26", "refusal-moment-local", ["251800J NOV 26"]),
        ("mend it para el 30 de febrero", "refusal-moment", ["30 de febrero"]),
        ("mend it by 32 November", "refusal-moment", ["32 November"]),
        ("mend it by the end of November", "refusal-moment", ["the end of November"]),
        ("mend it avant mi mars", "refusal-moment", ["mi mars"]),
        ("mend it by tomorow", "refusal-moment", ["tomorow"]),
        ("mend it by tommorrow 9am", "refusal-moment", ["tommorrow"]),
        ("mend it avant vendredy 14h", "refusal-moment", ["vendredy"]),
        ("mend it antes del vierness", "refusal-moment", ["vierness"]),
        ("mend it by D+2", "refusal-moment", ["D+2"]),
        ("mend it priority 1", "refusal-priority", ["priority 1"]),
        ("mend it by 18:00 by 19:00", "task-twice", ["by 19:00"]),
        ("!high mend it priority normal", "task-twice", ["priority normal"]),
        ("mend it priority hihg", "refusal-priority", ["priority hihg"]),
        ("mend it !hihg", "refusal-priority", ["!hihg"]),
        ("mend it at 99X ZZ 12 34", "refusal-place", ["99X ZZ 12 34"]),
        ("mend it at 36M YE 1234 567", "refusal-place", ["36M YE 1234 567"]),
        ("mend it at 35MRU6543 and 35MRU6644", "task-twice", ["and 35MRU6644"]),
        ("mend it cluster WSX", "refusal-cluster", []),
        ("mend it TLP:PINK", "refusal-marking", ["TLP:PINK"]),
        ("by 18:00", "task-no-title", []),
        ("@ !!! by 18:00", "task-no-title", []),
        ("tomorrow at Goma", "task-no-title", []),
        ("x" * 301, "refusal-too-long", []),
        ("x " * 501, "refusal-too-long", []),
    ],
)
def test_what_is_wrong_is_named(typed: str, key: str, wrong: list[str]) -> None:
    with pytest.raises(Refusal) as caught:
        filing.read(Words(typed), ME)

    assert (caught.value.what.key, list(caught.value.wrong), caught.value.about) == (key, wrong, "what")


@given(st.text(max_size=120))
def test_any_text_is_read_or_refused(typed: str) -> None:
    try:
        found = read(typed)
    except Refusal:
        return
    assert found.title.strip()
    assert found.typed == typed


WORDS = st.sampled_from(
    ["by", "18:00", "at", "Goma", "priority", "high", "!", "WSH", "cluster", '"', "fix", "TLP:GREEN"]
)


@given(st.lists(WORDS, max_size=10))
def test_any_order_of_words_is_read_or_refused(words: list[str]) -> None:
    try:
        found = read(" ".join(words))
    except Refusal:
        return
    assert set(found.title.split()) <= set(words) | {word.strip('"') for word in words}
