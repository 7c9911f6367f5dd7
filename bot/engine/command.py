"""How a command is declared, what it is given, and what it gives back."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from bot.core.delivery import Act
from bot.core.document import Document
from bot.core.marking import Marking
from bot.core.people import Person, Role
from bot.core.place import Account, Address, Operation, Room
from bot.core.ports import Manners, Phrases, TransportState
from bot.core.record import Ref
from bot.core.records import Standing
from bot.core.stores import Cause, Unit
from bot.core.translating import Translator
from bot.engine.kinds import Kinds

if TYPE_CHECKING:
    from bot.engine.router import Router
    from bot.engine.words import Words

T_co = TypeVar("T_co", covariant=True)


FILE_LIMIT = 5 * 1024 * 1024
"""Bytes of a file that a command is given at most; a bigger one is left where it is."""


@dataclass(frozen=True, slots=True)
class ReceivedFile:
    """A file that came with a command, with its bytes."""

    name: str
    media_type: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Context:
    """What a command may know and use. ``operation`` and ``role`` are None where the room belongs to none.

    ``language`` is the one that the asker reads; ``now`` is aware, in UTC; ``prefix`` is the one they type.
    ``message`` is the platform's id of what they said, ``replied`` of what they said it in reply to. ``seals`` tells
    of a room whether it is encrypted from end to end, ``manners`` what people can do on a platform. ``family`` is
    that of the command that they ask, ``typed`` all that stands behind its first word; ``touched`` says that nobody
    typed it: it is what a button, a reaction or a vote stands for, and ``message`` is the one that was touched.
    """

    unit: Unit
    now: datetime
    cause: Cause
    room: Room
    operation: Operation | None
    account: Account
    person: Person
    role: Role | None
    language: str
    prefix: str
    router: Router
    phrases: Phrases
    transports: Mapping[str, TransportState]
    seals: Callable[[Address], bool]
    manners: Callable[[str], Manners]
    kinds: Kinds
    translator: Translator
    file: ReceivedFile | None = None
    message: str = ""
    replied: str | None = None
    family: str = ""
    typed: str = ""
    touched: bool = False

    @property
    def meant(self) -> str | None:
        """The message that is asked about: the one that is replied to, or else that was touched."""
        return self.replied or (self.message if self.touched else None)

    @property
    def ceiling(self) -> Marking:
        """How high what is shown here may be marked."""
        return self.room.marking

    @property
    def zone(self) -> str:
        """The time zone in which times are read and shown: the room's, or in a private chat the operation's."""
        return self.operation.zone if self.operation and self.room.operation is None else self.room.zone

    def in_zone(self, zone: str) -> Context:
        """The same, with times read and shown as they are in a zone (IANA)."""
        operation = replace(self.operation, zone=zone) if self.operation else None
        return replace(self, room=replace(self.room, zone=zone), operation=operation)

    @property
    def within(self) -> Operation:
        """The operation, for commands that are declared to need one."""
        assert self.operation is not None
        return self.operation


@dataclass(frozen=True, slots=True)
class Notice:
    """Something said in a room that nobody asked in, or to somebody privately. ``card`` names the record whose card it
    is; ``languages`` are the reader's, where they are known."""

    said: Document
    card: Ref | None = None
    languages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer in more than one place. ``elsewhere`` goes to other accounts, privately; ``acts`` follow in the room;
    ``subject`` goes into the audit, the number of the record that was made before other numbers. ``languages`` are
    those of the answer, where it is not the one the asker read.

    ``card`` names the record whose card ``here`` is: it stands there from now on. ``amended`` are cards that stand
    already, with how they read now. ``announced`` goes to other rooms of the operation, in
    their languages.
    """

    here: Document | None = None
    privately: Document | None = None
    elsewhere: Mapping[Account, Document | Notice] = field(default_factory=dict)
    acts: tuple[Act, ...] = ()
    languages: tuple[str, ...] = ()
    subject: Mapping[str, str | int] = field(default_factory=dict)
    card: Ref | None = None
    amended: Sequence[tuple[Standing, Document]] = ()
    announced: Mapping[Room, Notice] = field(default_factory=dict)


class Param(Protocol[T_co]):
    """A typed argument of a command."""

    @property
    def optional(self) -> bool:
        """Whether it may be left out."""
        ...

    def read(self, words: Words, ctx: Context) -> T_co:
        """Take the argument from what was typed. Raises Refusal."""
        ...


Run = Callable[..., Document | Reply]


@dataclass(frozen=True, slots=True, eq=False)
class Command:
    """What a person may ask. Help, menus, argument errors, permissions and audit are made from this."""

    name: tuple[str, ...]
    role: Role
    needs_operation: bool
    takes_file: bool
    params: Mapping[str, Param[Any]]
    run: Run
    amended_by: tuple[str, ...] = ()
    drafted: bool = False

    @property
    def key(self) -> str:
        """Its name in the catalogues: ``poc-find``."""
        return "-".join(self.name)


def command(
    name: str,
    *,
    role: Role = Role.OBSERVER,
    needs_operation: bool = True,
    takes_file: bool = False,
    amended_by: str | tuple[str, ...] = (),
    drafted: bool = False,
    **params: Param[Any],
) -> Callable[[Run], Command]:
    """Declare a command under ``name``; each further keyword is an argument, in the order in which they are typed.

    ``amended_by`` names the command that changes the record that this one makes, or one for each kind that it may make;
    its first argument is the record's number. ``drafted`` commands, when they are refused, keep what was typed as the
    draft of their family (the first word of their name). Raises TypeError where the function does not take just the
    arguments that are declared.
    """

    def declare(run: Run) -> Command:
        _, *taken = inspect.signature(run).parameters
        if taken != list(params):
            raise TypeError(f"/{name} declares {list(params)}, but its function takes {taken}")
        amending = (amended_by,) if isinstance(amended_by, str) else amended_by
        return Command(tuple(name.split()), role, needs_operation, takes_file, params, run, amending, drafted)

    return declare
