"""An answer that the sender can mend."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.document import Block, Code, Inline, Phrase, Text, phrase


class Refusal(Exception):
    """What somebody asked cannot be done as they said it.

    ``what`` says what was wrong, ``near`` what they may have meant, and ``more`` how to say it right. The engine adds
    the command's usage (unless ``usage`` is False: then the wording was right, only the time or the person was not)
    and the sender's own text, in which it points at the argument that the refusal is ``about``, or at the stretches of
    it that are ``wrong``, in their order. Where ``about`` is not given, it is the argument that was being read.
    """

    def __init__(
        self,
        what: Phrase | str,
        *more: Block,
        usage: bool = True,
        near: str | None = None,
        about: str | None = None,
        wrong: Sequence[str] = (),
    ) -> None:
        self.what = phrase(what) if isinstance(what, str) else what
        self.more = more
        self.usage = usage
        self.near = near
        self.about = about
        self.wrong = wrong
        super().__init__(self.what.key)

    @property
    def said(self) -> tuple[Inline, ...]:
        """What was wrong, and what may have been meant, in one line."""
        guess = (Text(" "), phrase("refusal-near", near=Code(self.near))) if self.near else ()
        return (self.what, *guess)


class NoArgument(Refusal):
    """What was typed behind a family's word is nothing that its command takes: another one of the family was meant."""

    def __init__(self) -> None:
        super().__init__("unknown")
