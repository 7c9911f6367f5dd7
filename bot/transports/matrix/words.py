"""A person's words out of a message: without the quotation of what it answers, with mentions by user id."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import Any
from urllib.parse import unquote

Json = dict[str, Any]

LONGEST = 64 * 1024
_PILL = "https://matrix.to/#/@"
_LINK = re.compile(r"\]\(https://matrix\.to/#/[^)\s]*\)")
_PREFIXES = ("!", "/")


def text_of(content: Json, me: str) -> str:
    """The words of a message's content.

    Clients show a mention as a name, and put the name into ``body``. Where the words are a command, or where the bot
    (``me``) is mentioned, names are put back to user ids: a name may have spaces, and two people may have the same.
    """
    body = content.get("body")
    if not isinstance(body, str):
        return ""
    words = _without_fallback(body, content)[:LONGEST]
    html = content.get("formatted_body")
    if not isinstance(html, str) or _PILL not in html:
        return words
    pills = _Pills()
    pills.feed(_without_quote(html)[:LONGEST])
    command = words.lstrip().startswith(_PREFIXES) or any(user == me for user, _ in pills.found)
    return _put_back(words, pills.found) if command else words


def _without_fallback(body: str, content: Json) -> str:
    """Drop the quotation that clients before v1.13 put above a reply ("rich reply fallback")."""
    relation = content.get("m.relates_to")
    if not isinstance(relation, dict) or "m.in_reply_to" not in relation or not body.startswith(("> <@", "> * <@")):
        return body
    lines = body.split("\n")
    quoted = next((at for at, line in enumerate(lines) if not line.startswith("> ")), len(lines))
    return "\n".join(lines[quoted:]).removeprefix("\n")


def _without_quote(html: str) -> str:
    return html.partition("</mx-reply>")[2] if html.startswith("<mx-reply>") else html


def _put_back(words: str, pills: list[tuple[str, str]]) -> str:
    done, rest = "", words
    for user, name in pills:
        before, found, after = rest.partition(name)
        if name and found:
            before, after = _unlinked(before, after)
            done, rest = f"{done}{before.removesuffix('@')}{user}", after
    return done + rest


def _unlinked(before: str, after: str) -> tuple[str, str]:
    """What stands around a mention, without the Markdown link that some clients write into ``body``."""
    link = _LINK.match(after)
    return (before[:-1], after[link.end() :]) if link and before.endswith("[") else (before, after)


class _Pills(HTMLParser):
    """Finds mentions: the user's id and the words that stand for it."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, str]] = []
        self._user: str | None = None
        self._name = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        href = dict(attrs).get("href") or ""
        if tag == "a" and href.startswith(_PILL):
            self._user, self._name = unquote(href.removeprefix(_PILL[:-1])).partition("?")[0], ""

    def handle_data(self, data: str) -> None:
        self._name += data

    def handle_endtag(self, tag: str) -> None:
        if tag == "a" and self._user is not None:
            self.found.append((self._user, self._name))
            self._user = None
