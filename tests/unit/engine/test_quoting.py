"""What a document quotes is put into each of the languages that it is read in, also in what is enclosed."""

from __future__ import annotations

from bot.core.document import Document, Enclosure, Said, Spoken, Text, document, item, line
from bot.core.marking import Marking
from bot.core.quoting import carries_words, without_words
from bot.core.translating import Made, Rendering, Untranslated
from bot.engine.quoting import understood
from tests.unit.engine.asking import CATALOGUES

WORDS = "The bridge is closed"
SPOKEN = Spoken((line(Text(WORDS)), line(Text("until Friday"))), ("en", "fr"), None, Marking.GREEN, "Flood", "room#1")


def quoting(limit: int) -> Document:
    return document(item(Text("Kim: "), Said(SPOKEN, limit)))


async def french(_spoken: Spoken, language: str) -> Rendering | Untranslated | None:
    if language == "en":
        return None
    if language == "ar":
        return Untranslated("untranslated-away", passing=True)
    return Rendering((line(Text("Le pont est fermé")),), "en", Made.REVIEWED, "", ("en", language))


async def test_each_reader_reads_it_in_their_language_or_is_told_that_they_cannot() -> None:
    told = await understood(quoting(80), ["en", "fr"], french)
    assert [block.text for block in CATALOGUES.word(told, ["en", "fr"]).blocks if block.style == "item"] == [
        "Kim: The bridge is closed until Friday",
        "Kim: Le pont est fermé (🌐 anglais, relu)",
    ]
    untold = await understood(quoting(80), ["ar"], french)
    assert "until Friday (دون ترجمة)" in CATALOGUES.word(untold, ["ar"]).text.translate({0x2068: None, 0x2069: None})
    portuguese = await understood(quoting(80), ["pt"], french)  # of which we have no words of our own
    assert CATALOGUES.word(portuguese, ["pt"]).text == "Kim: Le pont est fermé (🌐 English, checked)"


async def test_only_the_beginning_where_it_is_to_be_short() -> None:
    told = await understood(quoting(12), ["en"], french)
    assert CATALOGUES.word(told, ["en"]).text == "Kim: The bridge…"


async def test_what_is_enclosed_is_understood_as_well_and_its_words_are_forgotten_too() -> None:
    outer = Document((), files=(Enclosure("talk.md", quoting(80)),))
    told = await understood(outer, ["fr"], french)
    [enclosed] = told.files
    assert isinstance(enclosed, Enclosure)
    assert "Le pont est fermé" in CATALOGUES.word(enclosed.document, ["fr"]).text
    assert carries_words(outer)
    assert not carries_words(document(line(Text("hello"))))
    [left] = without_words(told).files
    assert isinstance(left, Enclosure)
    assert CATALOGUES.word(left.document, ["fr"]).text == "Kim:"
