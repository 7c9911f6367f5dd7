"""Any words that anybody might make the bot say."""

from hypothesis import strategies as st

from bot.core.place import Account
from bot.core.worded import Button, Span, Worded, WordedBlock

# Lone surrogates and control characters included.
ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=200)
HOSTILE = st.sampled_from(["<script>alert(1)</script>", "\"'><img src=x>", "&amp;", "</p>", "\u202e", "a\nb", "\x00"])
texts = st.one_of(ANY_TEXT, HOSTILE)
accounts = st.builds(Account, st.sampled_from(["matrix", "telegram"]), texts)
spans = st.builds(
    Span,
    texts,
    strong=st.booleans(),
    code=st.booleans(),
    link=st.one_of(st.none(), texts, texts.map(lambda text: f"https://example.org/{text}")),
    mention=st.one_of(st.none(), accounts),
)
blocks = st.builds(
    WordedBlock,
    st.sampled_from(["heading", "line", "item", "subitem", "quote", "code"]),
    st.lists(spans, max_size=4).map(tuple),
    rtl=st.booleans(),
)
buttons = st.builds(Button, texts, texts, texts)
words = st.builds(Worded, st.lists(blocks, max_size=6).map(tuple), st.lists(buttons, max_size=2).map(tuple))
