"""Whatever somebody is called or types, it is shown, and disturbs nothing."""

import re

from hypothesis import given
from hypothesis import strategies as st

from bot.core.document import Code, Inline, Link, Listing, Mention, Text, document, item, line, phrase, quote
from bot.core.place import Account
from tests.support.catalogues import catalogues
from tests.unit.translation.samples import any_key_with_arguments

OURS = catalogues()
CONTROLS = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"

texts = st.text(
    st.one_of(st.characters(), st.sampled_from(CONTROLS + "\n\r\u2028\u0085\ue000\ue001{}0א3")), max_size=40
)
parts: st.SearchStrategy[Inline] = st.one_of(
    st.builds(Text, texts),
    st.builds(Code, texts),
    st.builds(lambda name: Mention(Account("matrix", "@a:b"), name), texts),
    st.builds(lambda label: Link("https://example.org", label), texts),
)
languages = st.sampled_from(OURS.languages)


def bare(text: str) -> str:
    """A text without what may be changed about it: bidirectional controls, and which line end is used where."""
    return re.sub(r"\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]", " ", re.sub(f"[{CONTROLS}]", "", text))


def words(part: Inline) -> str:
    """What a part shows."""
    match part:
        case Text() | Code():
            return part.value
        case Mention():
            return part.name
        case Link():
            return part.label
    raise TypeError(part)


def isolates_balance(text: str) -> bool:
    """Whether every line begins no more isolates than it ends, and ends none that it did not begin."""
    for one in text.split("\n"):
        depth = 0
        for char in one:
            depth += char in "\u2066\u2067\u2068"
            depth -= char == "\u2069"
            if depth < 0:
                return False
        if depth:
            return False
    return True


@given(parts, languages)
def test_anything_in_a_sentence(part: Inline, language: str) -> None:
    shown = OURS.word(document(phrase("moment", date=part, time=part, zone="UTC", dtg=part)), [language]).text

    assert bare(shown).count(bare(words(part))) >= 3
    assert "\n" not in shown
    assert isolates_balance(shown)


@given(st.lists(parts, max_size=4), languages)
def test_anything_in_a_line_a_list_or_a_quotation(some: list[Inline], language: str) -> None:
    worded = OURS.word(document(line(*some), item(Listing(tuple(some))), quote(*some)), [language])

    assert isolates_balance(worded.text)


@given(st.data(), languages)
def test_anything_in_any_phrase_of_ours(data: st.DataObject, language: str) -> None:
    key, names = data.draw(st.sampled_from(any_key_with_arguments()))
    part = data.draw(parts)

    shown = OURS.plain(phrase(key, **dict.fromkeys(names, part)), language)

    assert isolates_balance(shown)


@given(texts, languages)
def test_a_plain_string_is_as_harmless(text: str, language: str) -> None:
    shown = OURS.plain(phrase("moment", date=text, time="", zone="", dtg=""), language)

    assert bare(text) in bare(shown)
    assert isolates_balance(shown)
