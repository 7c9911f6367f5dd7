"""The catalogues that we ship, read once: that takes longer than most tests, and nothing changes them."""

from __future__ import annotations

from functools import cache

from bot.translation.phrases import Catalogues

catalogues = cache(Catalogues)
