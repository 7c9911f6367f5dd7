"""What must come through a translation unaltered is found in what people write, and little else is."""

from __future__ import annotations

from bot.translation.entities import entities, shouted
from bot.translation.lexicon import NO_LEXICON
from tests.support.corpora import marked

MESSAGES = marked()


def covered(text: str) -> set[int]:
    """The places of a text that are in an entity."""
    return {place for each in entities(text, NO_LEXICON.names) for place in range(each.start, each.end)}


def test_each_entity_of_five_hundred_messages_is_found() -> None:
    missed = []
    for each in MESSAGES:
        hidden = covered(each.text)
        for start, end in each.spans:
            if any(place not in hidden and not each.text[place].isspace() for place in range(start, end)):
                missed.append((each.text[start:end], each.text))
    assert missed == []


def test_words_that_can_be_translated_are_not_held_back() -> None:
    letters, held = 0, list[str]()
    for each in MESSAGES:
        marks = {place for start, end in each.spans for place in range(start, end)}
        hidden = covered(each.text)
        words = [place for place, char in enumerate(each.text) if char.isalpha() and place not in marks]
        letters += len(words)
        held += [each.text[place] for place in words if place in hidden]
    assert len(held) <= letters / 1000, held


def test_capitals_make_no_acronym_of_a_word_where_all_is_in_capitals() -> None:
    assert shouted("FIRE AT THE CAMP NEAR 35MRU6543")
    assert not shouted("OCHA, UNHCR, WFP")
    assert not shouted("NATO/EU/AU observers")
    assert [each.kind for each in entities("SEND 5 TRUCKS TO 35MRU6543 NOW")] == ["number", "mgrs"]
