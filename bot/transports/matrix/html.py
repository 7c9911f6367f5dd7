"""Words as Matrix shows them: a plain ``body`` and, where there is a look, the ``formatted_body`` beside it.

Only elements that the specification allows (client-server API, m.room.message msgtypes, "allowed HTML") are made, and
all text is escaped.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from html import escape
from itertools import groupby
from urllib.parse import quote

from bot.core.document import Style
from bot.core.worded import Button, Span, WordedBlock

RIGHT_TO_LEFT_MARK = "\u200f"
_FSI, _PDI = "\u2068", "\u2069"  # first strong isolate and its end (UAX #9)
_WEB = ("http://", "https://", "mailto:")
_LONGEST_LINK = 2_000


def plain(blocks: Sequence[WordedBlock], buttons: Sequence[Button] = ()) -> str:
    """The words for clients that show no looks; a single line is exactly its text."""
    return "\n".join([*map(_plain_block, blocks), *map(_plain_button, buttons)])


def formatted(blocks: Sequence[WordedBlock], buttons: Sequence[Button] = ()) -> str | None:
    """The same as HTML, or None if it would look no different."""
    if not buttons and not any(map(_has_look, blocks)):
        return None
    runs = groupby(blocks, key=lambda block: (_kind(block), block.rtl))
    return "".join(_run(style, rtl, run) for (style, rtl), run in runs) + _offered(buttons)


def mentioned(blocks: Iterable[WordedBlock]) -> list[str]:
    """The Matrix user ids that are mentioned, each once."""
    return list(dict.fromkeys(id for block in blocks for span in block.spans if (id := _user(span))))


def _plain_block(block: WordedBlock) -> str:
    match block.style:
        case "item":
            return f"• {block.text}"
        case "subitem":
            return f"   – {block.text}"
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


def _kind(block: WordedBlock) -> Style:
    """The style of the run that a block belongs to."""
    return "item" if block.style == "subitem" else block.style


def _run(style: Style, rtl: bool, run: Iterable[WordedBlock]) -> str:
    """Neighbours of one style and direction; list items among them share their list."""
    match style:
        case "item":
            return _list(rtl, run)
        case "quote":
            lines = (_mark(rtl) + _apart(_inside(block), "<br>") for block in run)
            return _element("blockquote", rtl, "<br>".join(lines))
        case "code":
            lines = (_apart(escape(block.text), "\n") for block in run)
            return _element("pre", rtl, "<code>" + "\n".join(lines) + "</code>")
        case "heading":
            return "".join(_element("h4", rtl, _mark(rtl) + _inside(block)) for block in run)
        case _:
            return "".join(_element("p", rtl, _mark(rtl) + _inside(block)) for block in run)


def _list(rtl: bool, run: Iterable[WordedBlock]) -> str:
    """Items, each with the list of those beneath it."""
    items: list[tuple[str, list[str]]] = []
    for block in run:
        text = _mark(rtl) + _inside(block)
        if block.style == "subitem" and items:
            items[-1][1].append(f"<li>{text}</li>")
        else:
            items.append((text, []))
    inner = (text + (_element("ul", rtl, "".join(some)) if some else "") for text, some in items)
    return _element("ul", rtl, "".join(f"<li>{each}</li>" for each in inner))


def _apart(html: str, end: str) -> str:
    """Lines of which some are written from right to left, isolated so that each finds its own direction."""
    lines = html.split(end)
    return html if len(lines) == 1 or not _has_rtl(html) else end.join(map(_isolated, lines))


def _isolated(text: str) -> str:
    return f"{_FSI}{text}{_PDI}"


def _has_rtl(text: str) -> bool:
    return any(unicodedata.bidirectional(sign) in ("R", "AL") for sign in text)


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


def _plain_button(button: Button) -> str:
    command = _isolated(button.command) if _has_rtl(button.label) else button.command
    return f"{button.symbol} {button.label}: {command}"


def _offered(buttons: Sequence[Button]) -> str:
    """What can be done about a message, a line each."""
    rtl = any(_has_rtl(button.label) for button in buttons)
    lines = [_mark(rtl) + _button(button, rtl) for button in buttons]
    return _element("p", rtl, "<br>".join(lines)) if lines else ""


def _button(button: Button, rtl: bool) -> str:
    command = f"<code>{escape(button.command)}</code>"
    return f"{escape(button.symbol)} {escape(button.label)}: {_isolated(command) if rtl else command}"
