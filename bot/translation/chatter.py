"""What people type that is in no language, or in all of them: laughter, assent, a name by itself."""

from __future__ import annotations

import re

from bot.translation.titles import TITLE

_LAUGHTER = (
    r"[ae]*(?P<l>[hj]+)(?P<v>[aeiou]+)(?:[ ,-]?(?P=l)(?P=v)){1,20}h?",
    r"k{3,40}|h{3,40}|(?:rs){2,20}|(?:lo){1,9}l+|rofl|lmao|mdr+|ptdr|x+d+|(?:sj){2,9}s?",
    r"а?(?:[хx][аеиaei]){2,20}[хx]?|(?:ههه|خخخ)[هخ]{0,40}",
)
_ASSENT = (
    r"okey[ -]dokey|o?k{1,2}|o+k+[ae]+y+|okie|oki|roger(?: that)?|copy(?: that)?|wilco|n?ack",
    r"fyi|btw|imo|afk|brb|asap|cc|re|fwd?|lat|lon|pls|plz|thx|tks|ty|np|tbc|tbd|eta",
    r"h+m+|m{2,20}|a+h+a*|o+h+|u+h+|e+h+|u+f+|ugh+|wo+w+|oo+ps|p+f+|grr+|z{2,20}|s+h+|hey+|ага|угу|ок",
)
_LONGEST = 80  # characters of names alone
_CHATTER = re.compile(rf"(?<!\w)(?:{'|'.join((*_LAUGHTER, *_ASSENT))})(?!\w)", re.IGNORECASE)
_NAME = r"[A-ZÀ-ÖØ-ÞА-ЯІЇЄҐ][\w'’.-]+"
_ONLY_NAMES = re.compile(
    rf"\W*(?:{TITLE}\s+)?{_NAME}(?:\W+(?:(?:de|da|do|del|la|le|el|al|bin|ibn|van|von)\s+)?{_NAME})+\W*"
)


def without_chatter(text: str) -> str:
    """A text without laughter and what everybody says for yes."""
    return _CHATTER.sub(" ", text)


def only_names(text: str) -> bool:
    """Whether a text is two or more capitalised words and nothing else, as names of people and places are."""
    return len(text) <= _LONGEST and _ONLY_NAMES.fullmatch(text) is not None
