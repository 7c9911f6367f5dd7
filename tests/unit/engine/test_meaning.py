"""What is meant without being named."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.commands import all_kinds
from bot.core.record import Kind, Ref
from bot.engine.meaning import meant, numbers_in
from tests.support.routers import router
from tests.support.said import message

ROUTER = router()
KINDS = all_kinds()
T_34 = Ref(Kind.TASK, 34)
SR_5 = Ref(Kind.SITREP, 5)
RQ_9 = Ref(Kind.REQUEST, 9)


def said(text: str, card: Ref | None = None) -> str | None:
    """What a message on Matrix stands for, perhaps in reply to a card."""
    return meant(message("1", text), ROUTER.read(text, ("liaison",)), card, KINDS)


@pytest.mark.parametrize(
    "text", ["T-34", "sr-12, T-34; C-7", "T-٣٤؟", " RQ-5\n", "T-34/T-35", "(T-34)", "T-34 & T-35", "rq 5", "SR12"]
)
def test_nothing_but_numbers_asks_for_them(text: str) -> None:
    assert (said(text) or "").startswith("!show ")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "34",
        "T-34 now",
        "AT-34",
        "T-34567890123",
        "T-",
        "see T-34",
        "/ping T-34",
        "https://relief.example/T-34",
        "T 34",
        "M4",
        "SR 12a",
    ],
)
def test_other_words_mean_themselves(text: str) -> None:
    assert said(text) is None


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("!task 34", "!show T-34"),
        ("!task T-34, #35", "!show T-34 T-35"),
        ("!مهمة ٣٤", "!show T-34"),
        ("!request rq5", "!show RQ-5"),
        ("!request T-5", None),
        ("!task 34 done", None),
        ("!poc 3", None),
    ],
)
def test_numbers_behind_a_family_ask_for_its_records(text: str, meaning: str | None) -> None:
    assert said(text) == meaning


def test_words_in_reply_to_a_card_are_a_note() -> None:
    assert said("the bridge is open", T_34) == "!note T-34 the bridge is open"
    assert said(" ", T_34) is None


@pytest.mark.parametrize(
    ("text", "card", "meaning"),
    [
        ("/task done", T_34, "/task done T-34"),
        ("!task decline no vehicles", T_34, "!task decline T-34 no vehicles"),
        ("/task done 35", T_34, None),
        ("/task done T-35 36", T_34, None),
        ("/sitrep show", T_34, None),
        ("/sitrep show", SR_5, "/sitrep show SR-5"),
        ("/history", T_34, "/history T-34"),
        ("/history SR-5", T_34, None),
        ("/request offer 4 trucks until Friday", RQ_9, "/request offer RQ-9 4 trucks until Friday"),
        ("/request offer 9 4 trucks", RQ_9, None),
        ("/request offer 4 20 trucks", RQ_9, None),
        ("/request accept 2", RQ_9, "/request accept RQ-9 2"),
        ("/request accept 2 1 truck", RQ_9, "/request accept RQ-9 2 1 truck"),
        ("/request accept 9 2", RQ_9, None),
        ("/request accept", RQ_9, "/request accept RQ-9"),
        ("/request decline 2 too small", RQ_9, "/request decline RQ-9 2 too small"),
        ("/request close 7", RQ_9, None),
        ("/task list", T_34, None),
        ("/ping", T_34, None),
        ("/tsak done", T_34, None),
    ],
)
def test_a_command_in_reply_to_a_card_gets_its_number(text: str, card: Ref, meaning: str | None) -> None:
    assert said(text, card) == meaning


@given(st.text(max_size=60), st.sampled_from([None, T_34, SR_5]))
def test_whatever_is_said_is_read(text: str, card: Ref | None) -> None:
    meaning = said(text, card)
    assert meaning is None or ROUTER.read(meaning, ("liaison",)) is not None


def test_numbers_in_a_text_are_found_once_each() -> None:
    assert numbers_in("T-34, t-34 and (SR-12)! C-٧ AT-4 T-12345678901") == ["T-34", "SR-12", "C-7"]
