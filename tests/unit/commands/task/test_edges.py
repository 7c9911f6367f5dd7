"""Priorities, clusters and markings of a task, also where no word begins them."""

from __future__ import annotations

import pytest

from bot.commands.task.filing import Filing
from bot.core.marking import Marking
from bot.core.task import Priority
from bot.engine.keywords import keywords
from bot.engine.priorities import priorities
from tests.support.catalogues import catalogues
from tests.unit.commands.task.typed import read


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
    "typed", ["mend it TLP: GREEN", "mend it (TLP:GREEN)", "[tlp:green] mend it", "TLP:GREEN, mend it"]
)
def test_a_marking_however_it_is_set(typed: str) -> None:
    assert (read(typed).title, read(typed).marking) == ("mend it", Marking.GREEN)


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


def test_words_that_stand_alone_for_a_priority_are_names_of_one() -> None:
    assert keywords("words-task-urgent", catalogues()) <= set(priorities(catalogues()))
