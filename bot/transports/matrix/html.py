"""Words as Matrix shows them: a plain ``body`` and, where there is a look, the ``formatted_body`` beside it.

Only elements that the specification allows (client-server API, m.room.message msgtypes, "allowed HTML") are made, and
all text is escaped.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from itertools import groupby
from urllib.parse import quote

from bot.core.document import Style
from bot.core.worded import Button, Span, WordedBlock

RIGHT_TO_LEFT_MARK = "\u200f"
_WEB = ("http://", "https://", "mailto:")
_LONGEST_LINK = 2_000


def plain(blocks: Sequence[WordedBlock], buttons: Sequence[Button] = ()) -> str:
    """The words for clients that show no looks; a single line is exactly its text."""
    return "\n".join([*map(_plain_block, blocks), *(f"{b.symbol} {b.label}: {b.command}" for b in buttons)])


def formatted(blocks: Sequence[WordedBlock], buttons: Sequence[Button] = ()) -> str | None:
    """The same as HTML, or None if it would look no different."""
    if not buttons and not any(map(_has_look, blocks)):
        return None
    runs = groupby(blocks, key=lambda block: (block.style, block.rtl))
    return "".join([*(_run(style, rtl, run) for (style, rtl), run in runs), *map(_button, buttons)])


def mentioned(blocks: Iterable[WordedBlock]) -> list[str]:
    """The Matrix user ids that are mentioned, each once."""
    return list(dict.fromkeys(id for block in blocks for span in block.spans if (id := _user(span))))


def _plain_block(block: WordedBlock) -> str:
    match block.style:
        case "item":
            return f"• {block.text}"
        case "quote":
            return "\n".join(f"> {line}" for line in block.text.split("\n"))
        case _:
            return block.text


def _has_look(block: WordedBlock) -> bool:
    return (
        block.style != "line"
        or block.rtl
        or any(span.strong or span.emphasis or span.code or _href(span) is not None for span in block.spans)
    )


def _run(style: Style, rtl: bool, run: Iterable[WordedBlock]) -> str:
    """Neighbours of one style and direction; list items among them share their list."""
    match style:
        case "item":
            return _element("ul", rtl, "".join(f"<li>{_mark(rtl)}{_inside(block)}</li>" for block in run))
        case "quote":
            return _element("blockquote", rtl, "<br>".join(_mark(rtl) + _inside(block) for block in run))
        case "code":
            return _element("pre", rtl, "<code>" + "\n".join(escape(block.text) for block in run) + "</code>")
        case "heading":
            return "".join(_element("h4", rtl, _mark(rtl) + _inside(block)) for block in run)
        case "line":
            return "".join(_element("p", rtl, _mark(rtl) + _inside(block)) for block in run)


def _element(name: str, rtl: bool, inside: str) -> str:
    return f'<{name} dir="rtl">{inside}</{name}>' if rtl else f"<{name}>{inside}</{name}>"


def _mark(rtl: bool) -> str:
    """Clients that drop ``dir`` go by a line's first strong character."""
    return RIGHT_TO_LEFT_MARK if rtl else ""


def _inside(block: WordedBlock) -> str:
    return "".join(map(_span, block.spans))


def _span(span: Span) -> str:
    text = escape(span.text)
    text = f"<code>{text}</code>" if span.code else text.replace("\n", "<br>")
    if span.strong:
        text = f"<strong>{text}</strong>"
    if span.emphasis:
        text = f"<em>{text}</em>"
    if href := _href(span):
        text = f'<a href="{escape(href)}">{text}</a>'
    return text


def _href(span: Span) -> str | None:
    """Where a span leads: a web address, or the permalink that clients draw as a mention."""
    if user := _user(span):
        return f"https://matrix.to/#/{quote(user, safe='@:', errors='replace')}"
    if span.link is None or len(escape(span.link)) > _LONGEST_LINK:
        return None
    return span.link if span.link.lower().startswith(_WEB) else None


def _user(span: Span) -> str | None:
    return span.mention.id if span.mention is not None and span.mention.platform == "matrix" else None


def _button(button: Button) -> str:
    return f"<p>{escape(button.symbol)} {escape(button.label)}: <code>{escape(button.command)}</code></p>"
