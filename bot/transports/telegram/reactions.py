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


_SIGN = "sign:"


def named(symbol: str, message: str) -> str:
    """What stands for an emoji that the bot put to a message, among the ids of messages."""
    return f"{_SIGN}{symbol}:{message}"


def sign_of(id: str) -> tuple[str, str] | None:
    """The emoji and the message that such an id stands for; None for a message's own."""
    symbol, _, message = id.removeprefix(_SIGN).rpartition(":")
    return (symbol, message) if id.startswith(_SIGN) else None


def allowed(symbol: str) -> str:
    """The emoji itself, or the one that says the same. Raises Undeliverable if there is none."""
    plain = symbol.replace(_VARIATION, "")
    try:
        return _ALLOWED[_NEAREST.get(plain, plain)]
    except KeyError:
        raise Undeliverable("reaction") from None
