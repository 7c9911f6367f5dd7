"""The panes of the console: what each room shows now, drawn as it happens."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from bot.core.worded import Button, File, Worded, WordedPoll
from bot.transports.console.drawing import Drawing


@dataclass(frozen=True, slots=True)
class Shown:
    """A message as it stands in a room now. ``author`` is a name; ``reply_to`` the id of another message."""

    id: str
    author: str
    text: str
    buttons: tuple[Button, ...] = ()
    files: tuple[File, ...] = ()
    reply_to: str | None = None
    reactions: tuple[str, ...] = ()
    poll: WordedPoll | None = None


class Screen:
    """Keeps the panes and draws what changes in them. ``out`` takes each line, None draws nothing; it may be exchanged
    at any time."""

    def __init__(self, out: Callable[[str], None] | None, drawing: Drawing) -> None:
        self.out = out
        self.panes: dict[str, list[Shown]] = {}
        self._drawing = drawing
        self._last = ""

    def find(self, room: str, id: str) -> Shown | None:
        """A message that a room shows, or None."""
        return next((shown for shown in self.panes.get(room, []) if shown.id == id), None)

    def said(self, room: str, shown: Shown) -> None:
        """A person said something."""
        self._add(room, shown)
        self._draw(room, self._drawing.said(shown.author, shown.text, shown.files))

    def worded(self, room: str, shown: Shown, words: Worded) -> None:
        """The bot said something."""
        self._add(room, shown)
        answered = self.find(room, shown.reply_to) if shown.reply_to else None
        self._draw(room, self._drawing.worded(shown.author, words, f"↩ {answered.author}" if answered else ""))

    def rewritten(self, room: str, id: str, text: str) -> None:
        """A person put other words in place of theirs."""
        author = self._change(room, id, lambda shown: replace(shown, text=text))
        self._draw(room, self._drawing.note(f"✎ {author}: {text}"))

    def reworded(self, room: str, id: str, words: Worded, author: str) -> None:
        """The bot put other words in place of its own; they are shown even where the first are forgotten."""
        if self.find(room, id) is None:
            self._add(room, Shown(id, author, ""))

        def fresh(shown: Shown) -> Shown:
            return replace(shown, text=words.text, buttons=words.buttons, files=words.files, poll=words.poll)

        self._change(room, id, fresh)
        self._draw(room, self._drawing.worded(author, words, "✎"))

    def removed(self, room: str, id: str) -> None:
        """A message is taken back."""
        gone = self.find(room, id)
        self.panes[room] = [shown for shown in self.panes.get(room, []) if shown.id != id]
        self._draw(room, self._drawing.note(f"✗ {gone.author}: {gone.text}" if gone else "✗"))

    def reacted(self, room: str, id: str, who: str, symbol: str, added: bool = True) -> None:
        """An emoji is put to a message, or taken away again."""
        self._change(room, id, lambda shown: replace(shown, reactions=_changed(shown.reactions, symbol, added)))
        self._draw(room, self._drawing.note(f"{who} {'+' if added else '−'}{symbol}"))

    def noted(self, room: str, text: str) -> None:
        """Something else happened in a room."""
        self._draw(room, self._drawing.note(text))

    def _add(self, room: str, shown: Shown) -> None:
        self.panes.setdefault(room, []).append(shown)

    def _change(self, room: str, id: str, change: Callable[[Shown], Shown]) -> str:
        """Change a message that is shown, if it is; returns its author's name."""
        pane = self.panes.setdefault(room, [])
        for place, shown in enumerate(pane):
            if shown.id == id:
                pane[place] = change(shown)
                return shown.author
        return ""

    def _draw(self, room: str, lines: Iterable[str]) -> None:
        if self.out is None:
            return
        if room != self._last:
            self._last = room
            self.out(self._drawing.header(room))
        for line in lines:
            self.out(line)


def _changed(reactions: tuple[str, ...], symbol: str, added: bool) -> tuple[str, ...]:
    if added:
        return (*reactions, symbol)
    place = reactions.index(symbol) if symbol in reactions else len(reactions)
    return reactions[:place] + reactions[place + 1 :]
