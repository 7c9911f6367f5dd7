"""Speaking as anybody, in any room, from the keyboard."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Collection

from bot.transports.console.cells import harmless
from bot.transports.console.terminal import Terminal

_NAME = re.compile(r"[\w.-]{1,64}")
_FIRST_PERSON = "you"
_FIRST_ROOM = "lobby"


class Prompt:
    """Takes lines from a terminal: ``/as NAME@ROOM`` chooses who speaks where, ``/quit`` ends, all else is said.

    ``people`` and ``rooms`` are those there are by now, looked at anew each time; ``say`` takes person, room and text.
    A private chat is the room ``@NAME``.
    """

    def __init__(
        self,
        terminal: Terminal,
        people: Collection[str],
        rooms: Collection[str],
        say: Callable[[str, str, str], Awaitable[None]],
    ) -> None:
        self._terminal = terminal
        self._people = people
        self._rooms = rooms
        self._say = say
        self._person = next(iter(people), _FIRST_PERSON)
        self._room = next((room for room in rooms if not room.startswith("@")), _FIRST_ROOM)

    async def run(self) -> None:
        """Converse until the end of input or ``/quit``."""
        self._terminal.write(f"{_HELP} {self._choice()}")
        self._ask()
        async for line in self._terminal.lines():
            words = line.strip()
            if words == "/quit":
                break
            if words == "/as" or words.startswith("/as "):
                self._become(words.removeprefix("/as").strip())
            elif words:
                await self._say(self._person, self._room, line)
            self._ask()
        self._terminal.ask("")

    def _ask(self) -> None:
        self._terminal.ask(f"{self._person}@{self._room}> ")

    def _become(self, wish: str) -> None:
        person, _, room = wish.partition("@")
        private = room.startswith("@")
        if not _NAME.fullmatch(person) or not _NAME.fullmatch(room.removeprefix("@")):
            self._terminal.write(f"'{harmless(wish)}' is not NAME@ROOM. {_HELP} {self._choice()}")
        elif private and room != f"@{person}":
            self._terminal.write(f"Only {room[1:]} is in {room}. For a private chat: /as {person}@@{person}")
        else:
            self._person, self._room = person, room

    def _choice(self) -> str:
        rooms = [room for room in self._rooms if not room.startswith("@")]
        return f"Rooms: {', '.join(rooms) or _FIRST_ROOM}. People: {', '.join(self._people) or _FIRST_PERSON}."


_HELP = "Say /as NAME@ROOM to speak as somebody else, /as NAME@@NAME to speak to the bot alone, /quit to end."
