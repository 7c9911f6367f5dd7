"""Telegram takes only some emoji as reactions."""

import pytest

from bot.core.ports import Undeliverable
from bot.transports.telegram.reactions import allowed


def test_an_allowed_emoji_goes_through_however_it_is_spelt() -> None:
    assert allowed("👍") == "👍"
    assert allowed("❤️") == "❤"


def test_a_forbidden_one_becomes_what_says_the_same() -> None:
    assert [allowed("✅"), allowed("❌"), allowed("⏳")] == ["👍", "👎", "👀"]


def test_there_is_not_one_for_everything() -> None:
    with pytest.raises(Undeliverable, match="reaction"):
        allowed("🚁")
