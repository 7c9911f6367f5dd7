"""Whatever is typed, words, router and params take it or refuse it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.core.refusal import Refusal
from bot.core.stores import Unit
from bot.engine import params
from bot.engine.command import Context, Param
from bot.engine.router import Call, Router, Unknown
from bot.engine.words import Words, fold
from bot.storage.store import SqlStore
from tests.unit.engine.asking import CATALOGUES, context
from tests.unit.engine.test_router import NAMES, ROUTER

ANY = st.text(st.characters(codec=None), max_size=80)
MARKS = st.text(st.sampled_from('"“”«» /!@:a\n\u2066'), max_size=40)
KINDS: tuple[Param[object], ...] = (
    params.word,
    params.rest,
    params.number,
    params.role,
    params.marking,
    params.language,
    params.tongues,
    params.zone,
    params.person,
    params.organisation,
    params.room,
    params.moment,
    params.deadline,
    params.duration,
    params.phone,
    params.place,
    params.choice({"format-csv": 1, "format-vcard": 2}),
)


@given(ANY | MARKS)
def test_words_are_taken_until_none_is_left(text: str) -> None:
    words, taken = Words(text), []
    while words.rest:
        taken.append(words.take())
        assert len(taken) <= len(text)
    for word in taken:
        assert word in text
    assert words.take() == ""


@given(ANY)
def test_folded_once_is_folded_for_good(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(ANY | MARKS, st.sampled_from(["", "/", "!", "/room ", "@liaison_bot ", "Liaison Bot: "]))
def test_every_text_names_a_command_or_none(text: str, prefix: str) -> None:
    found = ROUTER.read(prefix + text, NAMES)
    match found:
        case Call():
            assert found.prefix in {"/", "!"}
            assert found.words.rest in prefix + text
        case Unknown():
            assert len(found.near) <= len(ROUTER.commands)
        case None:
            pass


@given(ANY)
def test_every_text_may_be_asked_help_about(text: str) -> None:
    assert set(ROUTER.named(text)) <= set(ROUTER.commands)


@pytest.fixture(scope="module")
def loop() -> Iterator[asyncio.AbstractEventLoop]:
    made = asyncio.new_event_loop()
    yield made
    made.close()


@pytest.fixture(scope="module")
def kept(loop: asyncio.AbstractEventLoop) -> Iterator[SqlStore]:
    opened = SqlStore("sqlite://")
    yield opened
    loop.run_until_complete(opened.close())


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ANY | MARKS)
def test_every_kind_of_argument_is_read_or_refused(loop: asyncio.AbstractEventLoop, kept: SqlStore, text: str) -> None:
    def read(unit: Unit) -> list[str]:
        ctx = context(unit, router=Router((), CATALOGUES))
        return [_outcome(kind, Words(text), ctx) for kind in KINDS]

    outcomes = loop.run_until_complete(kept.run(read))
    assert [each for each in outcomes if each != "read" and not each.startswith("refusal-")] == []


def _outcome(kind: Param[object], words: Words, ctx: Context) -> str:
    """``read``, or the key of the refusal."""
    try:
        if words.rest:
            kind.read(words, ctx)
    except Refusal as refusal:
        return refusal.what.key
    return "read"
