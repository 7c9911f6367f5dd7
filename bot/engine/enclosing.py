"""Files that are made when they are sent, in the languages of their readers."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.document import Chart, Document, Enclosure, Inline, Picture, line
from bot.core.ports import Papers, Phrases
from bot.core.worded import File, WordedChart, WordedSeries
from bot.engine.markdown import write_markdown

PAGES = ".pdf"


class Encloser:
    """Writes documents and draws charts; without ``papers`` there are only documents of Markdown."""

    def __init__(self, phrases: Phrases, papers: Papers | None) -> None:
        self._phrases = phrases
        self._papers = papers

    def files(self, enclosed: Sequence[Enclosure | Picture], languages: Sequence[str]) -> tuple[File, ...]:
        """What is enclosed, as far as it can be made. Takes up to seconds: not for the event loop."""
        made = (self._made(each, languages) for each in enclosed)
        return tuple(file for file in made if file is not None)

    def _made(self, enclosed: Enclosure | Picture, languages: Sequence[str]) -> File | None:
        if isinstance(enclosed, Enclosure) and not enclosed.name.endswith(PAGES):
            return File(enclosed.name, "text/markdown", write_markdown(enclosed.document, self._phrases, languages))
        if self._papers is None:
            return None
        if isinstance(enclosed, Enclosure):
            pages = self._papers.pages(self._phrases.word(enclosed.document, languages))
            return File(enclosed.name, "application/pdf", pages)
        drawn = tuple(self._worded(each, languages[:1]) for each in enclosed.charts)
        return File(enclosed.name, "image/png", self._papers.picture(drawn), "\n".join(each.alt for each in drawn))

    def _worded(self, chart: Chart, languages: Sequence[str]) -> WordedChart:
        def said(part: Inline) -> str:
            return self._phrases.word(Document((line(part),)), languages).text

        (title,) = self._phrases.word(Document((line(chart.title),)), languages).blocks
        series = (WordedSeries(said(each.label), each.values) for each in chart.series)
        columns = tuple(map(said, chart.columns))
        return WordedChart(title.text, columns, tuple(series), chart.form, said(chart.alt), title.rtl)
