"""Several things in one field."""

from __future__ import annotations

import re

from bot.core.document import phrase
from bot.core.refusal import Refusal

COMMAS = re.compile(r"\s*[,،]\s*")
_MOST = 10  # values in one field


def several(text: str) -> list[str]:
    """What stands between commas."""
    found = [each for each in COMMAS.split(text.strip()) if each]
    if len(found) > _MOST:
        raise Refusal(phrase("refusal-too-many", limit=_MOST))
    return found
