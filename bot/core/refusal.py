"""An answer that the sender can mend."""

from __future__ import annotations

from bot.core.document import Block, Phrase, phrase


class Refusal(Exception):
    """What somebody asked cannot be done as they said it.

    ``what`` says what was wrong, and ``more`` how to say it right. The router adds the command's usage (unless
    ``usage`` is False: then the wording was right, only the time or the person was not) and the sender's own text.
    """

    def __init__(self, what: Phrase | str, *more: Block, usage: bool = True) -> None:
        self.what = phrase(what) if isinstance(what, str) else what
        self.more = more
        self.usage = usage
        super().__init__(self.what.key)
