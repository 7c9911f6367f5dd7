"""Whatever is drawn and split, Telegram's own library keeps as it is: no letter moves, so no look slips."""

import pytest
from hypothesis import given, settings

from bot.core.worded import Worded
from bot.transports.telegram.render import render
from bot.transports.telegram.split import split
from tests.live.bot_api.entities import settle
from tests.unit.transports.telegram.test_any_text import documents, limits

pytestmark = pytest.mark.live


@settings(deadline=None)
@given(documents, limits)
def test_telegram_keeps_the_text_and_takes_the_looks(words: Worded, limit: int) -> None:
    for part in split(render(words), limit):
        kept, _ = settle(part.text, [entity.to_dict() for entity in part.entities()])

        assert kept == part.text
