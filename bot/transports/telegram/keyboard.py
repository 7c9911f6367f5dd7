"""Buttons under a message."""

from __future__ import annotations

from collections.abc import Sequence

from telegram import ForceReply, InlineKeyboardButton, InlineKeyboardMarkup

from bot.core.worded import Button, Worded
from bot.transports.telegram.render import clean

_ROW = 2
_LONG_LABEL = 16


Keys = InlineKeyboardMarkup | ForceReply


def keys_of(words: Worded) -> Keys | None:
    """What stands under a message: its buttons or, for whom it mentions or replies to, the means to answer it."""
    return ForceReply(selective=True) if words.asks else keyboard(words.buttons)


def keyboard(buttons: Sequence[Button]) -> InlineKeyboardMarkup | None:
    """An inline keyboard whose buttons send their index and token back; long labels get a row of their own."""
    keys = [
        InlineKeyboardButton(
            clean(f"{button.symbol} {button.label}").strip(), callback_data=f"{index}.{button.token}".rstrip(".")
        )
        for index, button in enumerate(buttons)
    ]
    row = 1 if any(len(button.label) > _LONG_LABEL for button in buttons) else _ROW
    return InlineKeyboardMarkup([keys[at : at + row] for at in range(0, len(keys), row)]) if keys else None
