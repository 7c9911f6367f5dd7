"""A task as people type it: its parts in any order and language, its title what is left."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.commands.task.filing import Filing, filing, read_filing
from bot.core.location import Grid, Named, Point
from bot.core.marking import Marking
from bot.core.refusal import Refusal
from bot.core.task import Priority
from bot.engine.keywords import keywords
from bot.engine.priorities import priorities
from bot.engine.words import Words
from tests.support.catalogues import catalogues
from tests.support.somebody import somebody

SIX = datetime(2026, 11, 24, 15, tzinfo=UTC)
NOON = datetime(2026, 11, 25, 9, tzinfo=UTC)
GRID = Grid("35MRU6543")
ME = somebody()


def read(typed: str) -> Filing:
    return read_filing(typed, ME)


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
    ("typed", "due"),
    [
        ("by 18:00", SIX),
        ("by 1800", SIX),
        ("by 6 pm", SIX),
        ("before 1500Z", SIX),
        ("due 241500Z NOV 26", SIX),
        ("by 2026-11-24 18:00", SIX),
        ("in 6 hours", SIX),
        ("within 6h", SIX),
        ("before tomorrow noon", NOON),
        ("by noon tomorrow", NOON),
        ("no later than wednesday at noon", NOON),
        ("d'ici demain midi", NOON),
        ("pour mercredi midi", NOON),
        ("para mañana a mediodía", NOON),
        ("خلال 6 ساعات", SIX),
        ("in 6h00", SIX),
        ("d'ici 6 heures", SIX),
        ("d'ici 18h", SIX),
        ("antes de 6 horas", SIX),
        ("by this evening at 6 pm", SIX),
        ("avant demain à midi", NOON),
        ("by tomorrow evening", datetime(2026, 11, 25, 15, tzinfo=UTC)),
        ("avant demain matin", datetime(2026, 11, 25, 6, tzinfo=UTC)),
        ("by the end of the day", datetime(2026, 11, 24, 20, 59, tzinfo=UTC)),
        ("by 18", SIX),
        ("antes de las 18", SIX),
        ("قبل 18", SIX),
        ("by around 6 o'clock this evening", SIX),
        ("by this evening at 6", SIX),
        ("by 18:00 EAT", SIX),
        ("by 1800 hrs local", SIX),
        ("avant 15h00 Z", SIX),
        ("antes de las 15h UTC", SIX),
        ("by 25 Nov 9:00 UTC", NOON),
        ("due: 24 Nov 2026, 18:00 EAT", SIX),
        ("by 24/11/26 18:00", SIX),
        ("NLT 241500Z NOV 2026", SIX),
        ("deadline 241500Z NOV", SIX),
        ("by COB", datetime(2026, 11, 24, 14, tzinfo=UTC)),
        ("EOD", datetime(2026, 11, 24, 20, 59, tzinfo=UTC)),
        ("COB tomorrow", datetime(2026, 11, 25, 14, tzinfo=UTC)),
        ("قبل مساء الغد", datetime(2026, 11, 25, 15, tzinfo=UTC)),
        ("d’ici 6h", SIX),
        ("antes del próximo martes", datetime(2026, 12, 1, 20, 59, tzinfo=UTC)),
    ],
)
def test_when_it_is_due(typed: str, due: datetime) -> None:
    assert read(f"mend it {typed}").due == due
    assert read(f"{typed} mend it").title == "mend it"


@pytest.mark.parametrize(
    ("typed", "priority"),
    [
        ("!lifesaving", Priority.LIFESAVING),
        ("lifesaving", Priority.LIFESAVING),
        ("priority life saving", Priority.LIFESAVING),
        ("priority: life-sustaining", Priority.LIFE_SUSTAINING),
        ("!urgent", Priority.HIGH),
        ("prio high", Priority.HIGH),
        ("normal priority", Priority.NORMAL),
        ("priorité vitale", Priority.LIFESAVING),
        ("alta prioridad", Priority.HIGH),
        ("أولوية إنقاذ الأرواح", Priority.LIFESAVING),
        ("urgence vitale", Priority.LIFESAVING),
        ("(high)", Priority.HIGH),
        ("[LIFE SUSTAINING]", Priority.LIFE_SUSTAINING),
    ],
)
def test_how_much_hangs_on_it(typed: str, priority: Priority) -> None:
    assert read(f"{typed} mend it") == Filing("mend it", f"{typed} mend it", priority=priority)
    assert read(f"mend it {typed}").priority == priority


@pytest.mark.parametrize(
    ("typed", "place"),
    [
        ("at 35M RU 65 43", GRID),
        ("at 35MRU6543", GRID),
        ("@ 35m ru 65 43", GRID),
        ("@35MRU6543", GRID),
        ("à -1.67, 29.22", Point(-1.67, 29.22)),
        ("en «old school»", Named("old school")),
        ("@ old school", Named("old school")),
        ("at the Goma airport", Named("the Goma airport")),
        ("at Goma airport.", Named("Goma airport")),
    ],
)
def test_where_it_is(typed: str, place: object) -> None:
    assert (read(f"mend it {typed}").place, read(f"mend it {typed}").title) == (place, "mend it")


@pytest.mark.parametrize(
    ("typed", "title", "place"),
    [
        ("mend it at Goma by hand", "mend it by hand", "Goma"),
        ("mend it at Goma with two trucks", "mend it with two trucks", "Goma"),
        ("mend it at Goma and report back", "mend it and report back", "Goma"),
        ("mend it at Goma and Sake", "mend it", "Goma and Sake"),
        ("meet them at Goma at 9am", "meet them at 9am", "Goma"),
        ("réparer à Goma à la main", "réparer à la main", "Goma"),
        ("réparer à Goma et à Sake", "réparer", "Goma et Sake"),
        ("mend it at Goma & at Sake by hand", "mend it by hand", "Goma & Sake"),
        ("reparar en Goma con dos camiones", "reparar con dos camiones", "Goma"),
        ("إصلاح المضخة في غوما مع شاحنتين", "إصلاح المضخة مع شاحنتين", "غوما"),
        ("mend it (at Goma airport)", "mend it", "Goma airport"),
        ("mend it\nat: Goma airport", "mend it", "Goma airport"),
        ("lieu : Goma priorité : haute mend it", "mend it", "Goma"),
        ("mend it - by 18:00 - at Goma - bring pumps", "mend it - bring pumps", "Goma"),
        ("mend it at Goma. Bring pumps.", "mend it Bring pumps.", "Goma"),
        ("mend it at Goma, bring pumps", "mend it bring pumps", "Goma"),
        ("mend it at Goma, North Kivu", "mend it", "Goma, North Kivu"),
        ("mend it at St. Mary hospital", "mend it", "St. Mary hospital"),
        ("mend it at Goma — bring pumps", "mend it — bring pumps", "Goma"),
        ("mend it at Goma in march", "mend it in march", "Goma"),
        ("إصلاح المضخة في غوما لـ٢٠٠ شخص", "إصلاح المضخة لـ٢٠٠ شخص", "غوما"),
    ],
)
def test_a_name_of_a_place_ends_where_something_else_begins(typed: str, title: str, place: str) -> None:
    assert (read(typed).title, read(typed).place) == (title, Named(place))


@pytest.mark.parametrize(
    "typed",
    [
        "mend it for the health cluster",
        "mend it, health cluster",
        "mend it cluster of health",
        "mend it cluster: medical",
        "mend it [HEA]",
        "mend it #HEA",
        "mend it pour le cluster de la santé",
        "mend it para el clúster de salud",
        "mend it لقطاع الصحة",
    ],
)
def test_a_cluster_is_named_as_people_name_it(typed: str) -> None:
    assert (read(typed).title, read(typed).clusters) == ("mend it", ("HEA",))


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("send by friday 20 tents", "send 20 tents"),
        ("by friday 20 tents to the camp", "20 tents to the camp"),
        ("send by 27 November 20 tents", "send 20 tents"),
    ],
)
def test_a_number_that_counts_what_follows_is_no_hour(typed: str, title: str) -> None:
    assert (read(typed).title, read(typed).due) == (title, datetime(2026, 11, 27, 20, 59, tzinfo=UTC))


def test_an_hour_may_be_said_by_a_number_alone() -> None:
    assert read("by friday at 20 send tents").due == datetime(2026, 11, 27, 17, tzinfo=UTC)
    assert read("send tents by friday 20").due == datetime(2026, 11, 27, 17, tzinfo=UTC)
    assert read("قبل الجمعة الساعة 20 نقل الخيام").due == datetime(2026, 11, 27, 17, tzinfo=UTC)


@pytest.mark.parametrize(
    ("typed", "due"),
    [
        ("by friday evening", datetime(2026, 11, 27, 15, tzinfo=UTC)),
        ("by friday evening at 8", datetime(2026, 11, 27, 17, tzinfo=UTC)),
        ("by friday night", datetime(2026, 11, 27, 20, 59, tzinfo=UTC)),
        ("by friday 20 with tents", datetime(2026, 11, 27, 17, tzinfo=UTC)),
    ],
)
def test_a_part_of_a_day_goes_with_the_day(typed: str, due: datetime) -> None:
    found = read(f"mend it {typed}")
    assert (found.title.removesuffix(" with tents"), found.due) == ("mend it", due)


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("high: mend it", "mend it"),
        ("high Mend it", "Mend it"),
        ("HIGH mend it", "mend it"),
        ("haute Réparer le puits", "Réparer le puits"),
        ("عالية إصلاح البئر", "إصلاح البئر"),
        ("mend it, high", "mend it"),
        ("mend it by 18:00 high at Goma", "mend it"),
    ],
)
def test_a_priority_needs_no_word_where_a_title_begins_or_ends(typed: str, title: str) -> None:
    assert (read(typed).title, read(typed).priority) == (title, Priority.HIGH)


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("mend it tomorrow", "tomorrow"),
        ("mend it on friday at 9", "on friday at 9"),
        ("ce soir réparer le puits", "ce soir"),
        ("reparar el pozo hasta mañana", "hasta mañana"),
        ("18:00 mend it", "18:00"),
        ("mend it tomorrow at Goma by 18:00", "tomorrow"),
        ("mend it today by 18:00", ""),
        ("guard it de 8h à 18h", ""),
        ("mend it from Goma at 0700 on 27 Nov", "at 0700 on 27 Nov"),
        ("guard it for 2 days", ""),
        ("mend pump 5", ""),
        ("mend what broke yesterday", ""),
    ],
)
def test_words_of_a_title_may_say_when(typed: str, words: str) -> None:
    assert read(typed).maybe_due == words


@pytest.mark.parametrize(
    ("typed", "title", "place", "area"),
    [
        ("area: North Kivu mend it at Goma", "mend it", Named("Goma"), "North Kivu"),
        ("mend it at Goma area: North Kivu by 18", "mend it", Named("Goma"), "North Kivu"),
        ('mend it zone : réserve "area: here"', 'mend it "area: here"', None, "réserve"),
        ("pause : vider les bacs", "pause : vider les bacs", None, ""),
        ('mend it province: "tana river" !high', "mend it", None, "tana river"),
        ("إصلاح البئر المنطقة: غاريسا", "إصلاح البئر", None, "غاريسا"),
        ("clean the area", "clean the area", None, ""),
    ],
)
def test_an_area_stands_behind_its_label(typed: str, title: str, place: object, area: str) -> None:
    assert (read(typed).title, read(typed).place, read(typed).area) == (title, place, area)


@pytest.mark.parametrize(
    "typed", ["mend it TLP: GREEN", "mend it (TLP:GREEN)", "[tlp:green] mend it", "TLP:GREEN, mend it"]
)
def test_a_marking_however_it_is_set(typed: str) -> None:
    assert (read(typed).title, read(typed).marking) == ("mend it", Marking.GREEN)


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


def test_a_place_before_the_title_goes_as_far_as_its_capitals() -> None:
    found = read("at Goma Nord mend the roof")

    assert (found.place, found.title) == (Named("Goma Nord"), "mend the roof")


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("mend it (WASH, Health)", "mend it"),
        ("mend it [eau et santé]", "mend it"),
        ("mend it WSH/HEA", "mend it"),
    ],
)
def test_several_clusters_at_the_edge_of_a_title(typed: str, title: str) -> None:
    assert (read(typed).title, sorted(read(typed).clusters)) == (title, ["HEA", "WSH"])


def test_a_cluster_before_a_title_stays_in_it() -> None:
    assert (read("Health: mend it").title, read("Health: mend it").clusters) == ("Health: mend it", ("HEA",))


def test_several_clusters_and_a_marking() -> None:
    found = read("TLP:GREEN mend it cluster WSH, LOG HEA")

    assert (found.title, found.clusters, found.marking) == ("mend it", ("WSH", "LOG", "HEA"), Marking.GREEN)


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


def test_words_that_stand_alone_for_a_priority_are_names_of_one() -> None:
    assert keywords("words-task-urgent", catalogues()) <= set(priorities(catalogues()))


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
