"""The console: rooms are panes of a terminal, and whoever sits at it can speak as anybody."""

from __future__ import annotations

import asyncio
import re
import sys
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TypedDict, TypeVar

from bot.core.delivery import Amend, Enter, Exit, Parcel, React, Say, Withdraw
from bot.core.event import Deletion, Edit, Event, HeardFile, Join, Leave, Message, Press, Reaction, Sender, Vote
from bot.core.place import Account, Address
from bot.core.ports import Clock, Intake, Manners, TransportState, Undeliverable
from bot.core.worded import File, Worded
from bot.transports.console.drawing import Drawing
from bot.transports.console.prompt import Prompt
from bot.transports.console.screen import Screen, Shown
from bot.transports.console.terminal import Terminal, write_line

BOT = Sender(Account("console", "liaison"), "Liaison")

E = TypeVar("E", bound=Event)

_SIGN = "sign:"  # begins what stands for an emoji of the bot's, among the ids of messages
_NUMBERS = re.compile(r"[0-9]{1,2}(?:[ ,]+[0-9]{1,2})*", re.ASCII)


class _Where(TypedDict):
    room: Address
    sender: Sender
    at: datetime
    direct: bool


class ConsoleTransport:
    """Implements ``bot.core.ports.Transport``: the demo's, the flow tests', and that of anyone who tries a command.

    ``out`` takes each line that is drawn, ``width`` columns wide; without it, nothing is. ``panes`` has what every room
    shows now, a private chat under ``@`` and the person's id; ``people`` has their names. With ``prompt``, and at a
    terminal, ``listen`` lets somebody type. What was said is forgotten at a restart; the counting of events goes on.
    """

    platform = "console"
    repeats_safely = True
    manners = Manners()

    def __init__(
        self,
        clock: Clock,
        out: Callable[[str], None] | None = write_line,
        colour: bool = False,
        width: int = 100,
        prompt: bool = False,
    ) -> None:
        self.people: dict[str, str] = {}
        self._clock = clock
        self._screen = Screen(out, Drawing(width, colour))
        self._prompt = prompt
        self._files: dict[str, bytes] = {}
        self._intake: Intake | None = None
        self._listening = asyncio.Event()
        self._keeping = asyncio.Lock()
        self._count = 0
        self._state = TransportState("state-starting", clock.now(), well=False)

    @property
    def account(self) -> Account:
        """The bot's own."""
        return BOT.account

    @property
    def names(self) -> tuple[str, ...]:
        """What people call it."""
        return BOT.account.id, BOT.name

    @property
    def state(self) -> TransportState:
        """Listening, or not yet, or no more."""
        return self._state

    @property
    def panes(self) -> dict[str, list[Shown]]:
        """What each room sees now, oldest first."""
        return self._screen.panes

    async def open(self) -> None:
        """There is nothing to log in to."""

    async def listen(self, intake: Intake) -> None:
        """Let the people of the console speak, until cancelled or until whoever sits at the prompt quits."""
        self._count = int(await intake.cursor() or 0)
        self._intake = intake
        self._listening.set()
        self._state = TransportState("state-listening", self._clock.now(), well=True)
        try:
            if self._prompt and sys.stdin.isatty():
                await self.converse()
            else:
                await asyncio.Event().wait()
        finally:
            self._intake = None
            self._listening.clear()
            self._state = TransportState("state-stopped", self._clock.now(), well=False)

    async def converse(self) -> None:
        """Let somebody at the standard input, a terminal, speak as anybody until they quit."""
        terminal = Terminal(sys.stdin.fileno(), sys.stdout)
        out, self._screen.out = self._screen.out, terminal.write
        try:
            await Prompt(terminal, self.people, self.panes, self._spoken).run()
        finally:
            self._screen.out = out

    async def deliver(self, parcel: Parcel) -> tuple[str, ...]:
        """Show what the bot says. The id of its message is the parcel's key."""
        room = f"@{parcel.to.id}" if isinstance(parcel.to, Account) else parcel.to.chat
        match parcel.act:
            case Say(reply_to=reply_to):
                if self._screen.find(room, parcel.key) is None:
                    words = _words(parcel)
                    shown = Shown(
                        parcel.key, BOT.name, words.text, words.buttons, words.files, reply_to, poll=words.poll
                    )
                    self._screen.worded(room, shown, words)
                return (parcel.key,)
            case Amend():
                for target in parcel.targets:
                    self._screen.reworded(room, target, _words(parcel), BOT.name)
                return parcel.targets
            case Withdraw():
                for target in parcel.targets:
                    self._take_back(room, target)
            case React(target=target, symbol=symbol):
                self._screen.reacted(room, target, BOT.name, symbol)
                return (f"{_SIGN}{symbol}:{target}",)
            case Enter():
                await self._keep(lambda key: Join(key=key, **self._where(room, BOT), member=BOT, mine=True))
            case Exit():
                await self._keep(lambda key: Leave(key=key, **self._where(room, BOT), member=BOT, mine=True))
        return ()

    def _take_back(self, room: str, id: str) -> None:
        symbol, _, target = id.removeprefix(_SIGN).partition(":")
        if id.startswith(_SIGN):
            self._screen.reacted(room, target, BOT.name, symbol, added=False)
        else:
            self._screen.removed(room, id)

    async def fetch(self, file: HeardFile, limit: int) -> bytes:
        """The bytes of a file that somebody sent since the start. Raises Undeliverable."""
        data = self._files.get(file.ref)
        if data is None:
            raise Undeliverable("gone")
        if len(data) > limit:
            raise Undeliverable("too-large")
        return data

    def seals(self, _room: Address) -> bool:
        """Nothing here is encrypted from end to end."""
        return False

    async def locate(self, name: str) -> Address:
        """The pane of that name, made if it is new."""
        self.panes.setdefault(name, [])
        return Address("console", name)

    async def close(self) -> None:
        """There is nothing to let go of."""

    async def hear(
        self,
        *,
        person: str,
        text: str,
        room: str = "",
        name: str | None = None,
        direct: bool = False,
        language: str | None = None,
        reply_to: str | None = None,
        thread: str | None = None,
        files: Sequence[File] = (),
    ) -> str:
        """Somebody says something in a room, or to the bot alone with ``direct``. Returns the message's id.

        ``language`` is what their client reports. Waits, as all of these do, until the console listens.
        """
        where = self._where(f"@{person}" if direct else room, self._sender(person, name, language))

        def say(key: str) -> Message:
            shown = Shown(f"m{key}", where["sender"].name, text, files=tuple(files), reply_to=reply_to)
            self._screen.said(where["room"].chat, shown)
            heard = tuple(self._sent(f"{key}/{place}", file) for place, file in enumerate(files))
            return Message(key=key, **where, id=shown.id, text=text, reply_to=reply_to, thread=thread, files=heard)

        return (await self._keep(say)).id

    async def edit(self, *, room: str, person: str, target: str, text: str) -> None:
        """Somebody replaces what they said."""
        self._screen.rewritten(room, target, text)
        where = self._where(room, self._sender(person))
        await self._keep(lambda key: Edit(key=key, **where, target=target, text=text))

    async def delete(self, *, room: str, person: str, target: str) -> None:
        """Somebody takes a message back."""
        self._screen.removed(room, target)
        where = self._where(room, self._sender(person))
        await self._keep(lambda key: Deletion(key=key, **where, target=target))

    async def react(self, *, room: str, person: str, target: str, symbol: str, added: bool = True) -> None:
        """Somebody puts an emoji to a message, or takes it away."""
        where = self._where(room, self._sender(person))
        self._screen.reacted(room, target, where["sender"].name, symbol, added)
        await self._keep(lambda key: Reaction(key=key, **where, target=target, symbol=symbol, added=added))

    async def press(self, *, room: str, person: str, target: str, index: int) -> None:
        """Somebody presses the button ``index`` (from 0) of a message."""
        where = self._where(room, self._sender(person))
        self._screen.noted(room, f"{where['sender'].name} ▸ {index + 1}")
        await self._keep(lambda key: Press(key=key, **where, target=target, index=index))

    async def vote(self, *, room: str, person: str, target: str, choices: Sequence[int]) -> None:
        """Somebody chooses answers (from 0) of a poll, or none."""
        where = self._where(room, self._sender(person))
        chosen = " ".join(str(choice + 1) for choice in choices)
        self._screen.noted(room, f"{where['sender'].name} ☑ {chosen or '–'}")
        await self._keep(lambda key: Vote(key=key, **where, target=target, choices=tuple(choices)))

    async def join(self, *, room: str, person: str, name: str | None = None) -> None:
        """Somebody comes into a room."""
        where = self._where(room, self._sender(person, name))
        self._screen.noted(room, f"→ {where['sender'].name}")
        await self._keep(lambda key: Join(key=key, **where, member=where["sender"]))

    async def _keep(self, make: Callable[[str], E]) -> E:
        while self._intake is None:
            await self._listening.wait()
        async with self._keeping:
            event = make(str(self._count + 1))
            await self._intake.keep([event], event.key)
            self._count += 1
        return event

    def _where(self, room: str, sender: Sender) -> _Where:
        at = self._clock.now()
        return {"room": Address("console", room), "sender": sender, "at": at, "direct": room.startswith("@")}

    def _sender(self, person: str, name: str | None = None, language: str | None = None) -> Sender:
        self.people[person] = name or self.people.get(person, person)
        return Sender(Account("console", person), self.people[person], language)

    def _sent(self, ref: str, file: File) -> HeardFile:
        self._files[ref] = file.data
        return HeardFile(file.name, file.media_type, len(file.data), ref)

    async def _spoken(self, person: str, room: str, text: str) -> None:
        """What is typed is said; numbers alone are a vote in the poll that stands there last."""
        polls = [shown for shown in self.panes.get(room, []) if shown.poll and not shown.poll.closed]
        if polls and _NUMBERS.fullmatch(text):
            choices = [int(number) - 1 for number in text.replace(",", " ").split()]
            await self.vote(room=room, person=person, target=polls[-1].id, choices=choices)
        else:
            await self.hear(room=room, person=person, text=text)


def _words(parcel: Parcel) -> Worded:
    if parcel.words is None:
        raise Undeliverable("no-words")
    return parcel.words
