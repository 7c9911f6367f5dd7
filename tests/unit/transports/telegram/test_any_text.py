"""Any Unicode at all can be drawn and split, and stays within Telegram's rules."""

from hypothesis import given
from hypothesis import strategies as st
from telegram import MessageEntity

from bot.core.place import Account
from bot.core.worded import Span, Worded, WordedBlock
from bot.transports.telegram.formatted import Formatted
from bot.transports.telegram.render import clean, render
from bot.transports.telegram.split import split

# Letters of many scripts, what joins and modifies them, controls, isolates, surrogates without their other half.
characters = st.characters() | st.sampled_from(
    "a \n\t\r\x00\u202e\u2066\u2069\u200d\ufe0f\u0301🏽🇺🇦👩😀ماء\ud83d\ude00"
)
texts = st.text(characters, max_size=200)
spans = st.builds(
    Span,
    texts,
    strong=st.booleans(),
    code=st.booleans(),
    link=st.none() | st.just("https://example.org/"),
    mention=st.none() | st.builds(Account, st.just("telegram"), texts | st.just("42")),
)
blocks = st.builds(
    WordedBlock,
    st.sampled_from(("heading", "line", "item", "subitem", "quote", "code")),
    st.lists(spans, max_size=4).map(tuple),
    rtl=st.booleans(),
)
documents = st.builds(Worded, st.lists(blocks, max_size=5).map(tuple))
CLUSTERS = ("a", "ب", "e\u0301", "👍🏽", "🇺🇦", "👨‍👩‍👧", "❤️‍🔥", "नि")
limits = st.integers(min_value=2, max_value=60)


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def covered(text: str, entity: MessageEntity) -> str:
    """What an entity covers; decoding is strict, so a half character is an error."""
    encoded = text.encode("utf-16-le")
    return encoded[entity.offset * 2 : (entity.offset + entity.length) * 2].decode("utf-16-le")


def solid(text: str) -> str:
    return "".join(text.split())


@given(documents, limits)
def test_no_message_is_too_long_or_empty(words: Worded, limit: int) -> None:
    for part in split(render(words), limit):
        assert 0 < units(part.text) <= limit
        assert part.text == part.text.strip()


@given(documents, limits)
def test_nothing_of_the_text_is_lost(words: Worded, limit: int) -> None:
    whole = render(words)

    assert solid("".join(part.text for part in split(whole, limit))) == solid(whole.text)
    for block in words.blocks:
        for span in block.spans:
            assert solid(clean(span.text)) in solid(whole.text)


@given(documents, limits)
def test_looks_cover_whole_characters_within_the_text(words: Worded, limit: int) -> None:
    for part in split(render(words), limit):
        for entity in part.entities():
            assert entity.offset >= 0
            assert entity.offset + entity.length <= units(part.text)
            assert covered(part.text, entity).strip()


@given(documents, limits)
def test_looks_survive_the_cuts(words: Worded, limit: int) -> None:
    whole = render(words)
    parts = split(whole, limit)

    for look in ("bold", "code", "pre", "blockquote", "text_link"):
        before = [covered(whole.text, entity) for entity in whole.entities() if entity.type == look]
        after = [covered(part.text, entity) for part in parts for entity in part.entities() if entity.type == look]
        assert solid("".join(after)) == solid("".join(before))


@given(st.lists(st.sampled_from(CLUSTERS), min_size=1, max_size=80), st.integers(min_value=20, max_value=60))
def test_what_people_see_as_one_character_stays_one(clusters: list[str], limit: int) -> None:
    parts = split(Formatted("".join(clusters)), limit)

    left = iter(clusters)
    for part in parts:
        text = part.text
        while text:
            cluster = next(left)
            assert text.startswith(cluster)
            text = text.removeprefix(cluster)
