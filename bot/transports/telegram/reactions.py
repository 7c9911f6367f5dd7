"""Which emoji may be put to a message; Telegram takes only some (Bot API, ReactionTypeEmoji)."""

from __future__ import annotations

from telegram.constants import ReactionEmoji

from bot.core.ports import Undeliverable

_VARIATION = "\ufe0f"
_ALLOWED: dict[str, str] = {emoji.value.replace(_VARIATION, ""): emoji.value for emoji in ReactionEmoji}
_NEAREST = {
    "✅": "👍",
    "✔": "👍",
    "☑": "👍",
    "❌": "👎",
    "✖": "👎",
    "🚫": "👎",
    "⏳": "👀",
    "⌛": "👀",
    "🕐": "👀",
    "❓": "🤔",
    "⚠": "⚡",
    "❗": "⚡",
    "📝": "✍",
    "💙": "❤",
    "😀": "😁",
    "😂": "🤣",
}


def allowed(symbol: str) -> str:
    """The emoji itself, or the one that says the same. Raises Undeliverable if there is none."""
    plain = symbol.replace(_VARIATION, "")
    try:
        return _ALLOWED[_NEAREST.get(plain, plain)]
    except KeyError:
        raise Undeliverable("reaction") from None
