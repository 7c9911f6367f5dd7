"""What people ask of an operation's records: commands as they are typed, each family in many ways."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import cycle, islice

from bot.core.cluster import CLUSTERS
from bot.core.record import Record
from bot.engine.words import folded_words
from tests.bench.records_words import mistyped
from tests.bench.records_year import Year

_LEAST = 4  # letters of a word that is searched for
_FORGIVEN = 6  # letters from which on a typo is forgiven

SITREP_LISTS = (
    "",
    "{cluster}",
    "area {area}",
    "{organisation}",
    "since 24h",
    "open",
    "mine",
    "{cluster} since 7d",
    "area {area} open",
    "{organisation} {cluster} since 30d",
    "open since 2d mine",
    "{cluster} area {area} {organisation}",
)
TASK_LISTS = (
    "",
    "mine",
    "overdue",
    "{cluster}",
    "at {area}",
    "of {organisation}",
    "unacknowledged",
    "filed",
    "overdue {cluster}",
    "all",
    "all {cluster} at {area}",
    "of {person}",
    "overdue of {organisation}",
    "blocked",
    "done {cluster}",
    "unacknowledged at {area} {cluster}",
)
TASK_BOARDS = ("", "{cluster}", "of {organisation}", "mine", "at {area}", "{cluster} at {area}", "overdue", "all")
REQUEST_BOARDS = ("",)
REPORTS = (
    "",
    "since 24h",
    "cluster {cluster}",
    "since 7d cluster {cluster}",
    "since 2d area {area}",
    "since 7d organisation {organisation}",
    "since 48h",
    "cluster {cluster}, {other}",
    "since 7d",
    "since 30d cluster {cluster} area {area}",
)


class Asking:
    """Draws commands about a year's records."""

    def __init__(self, year: Year, records: Sequence[Record]) -> None:
        """``records`` are those that people search for."""
        self._year = year
        self._records = records

    def all(self, count: int) -> dict[str, list[str]]:
        """So many commands of each family, by its name."""
        forms = {
            "sitrep list": SITREP_LISTS,
            "task list": TASK_LISTS,
            "task board": TASK_BOARDS,
            "request board": REQUEST_BOARDS,
            "sitrep consolidated": REPORTS,
        }
        asked = {name: [f"/{name} {each}".strip() for each in self._forms(some, count)] for name, some in forms.items()}
        return {**asked, "search": [f"/search {each}" for each in islice(self._searches(), count)]}

    def _forms(self, forms: Sequence[str], count: int) -> Iterator[str]:
        often, year = self._year.often, self._year
        for form in islice(cycle(forms), count):
            yield form.format(
                cluster=often(CLUSTERS),
                other=often(CLUSTERS),
                area=often(year.areas),
                organisation=f'"{often(year.organisations)}"',
                person=f'"{often(year.people).name}"',
            )

    def _searches(self) -> Iterator[str]:
        draw = self._year.draw
        forms: tuple[Callable[[list[str]], list[str]], ...] = (
            lambda words: words[:1],
            lambda words: words[:2],
            lambda words: words[:3],
            lambda words: [self._slip(words)],
            lambda words: [self._slip(words), words[0]],
            lambda words: [words[0], words[1], self._slip(words)],
            lambda words: [words[0][:4], words[1]],
        )
        for form in cycle(forms):
            words: list[str] = []
            while len(words) < 3:
                record = draw.choice(self._records)
                text = " ".join(text for text, _ in record.texts)
                words = [word for word in folded_words(text) if len(word) >= _LEAST]
            yield " ".join(form(draw.sample(words, len(words))))

    def _slip(self, words: Sequence[str]) -> str:
        long = [word for word in words if len(word) >= _FORGIVEN and word.isalpha()]
        return mistyped(self._year.draw, self._year.draw.choice(long)) if long else words[0]
