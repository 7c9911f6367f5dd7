"""What somebody said, with all that has to be known to read it in other languages."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.core.document import Block, Spoken, Text, line
from bot.core.event import Message
from bot.core.marking import Marking
from bot.core.place import Operation, Room
from bot.engine.question import Question

_FIRST = re.compile(r"[\W_]*TLP:\s?(CLEAR|WHITE|GREEN|AMBER\+STRICT|AMBER|RED)(?!\w)", re.IGNORECASE)
_ANYWHERE = re.compile(
    r"(?<![^\W_])TLP[\s:：_-]{0,3}(?:"
    r"(?P<RED>RED|ROUGE|ROJ[OA]|(?:ال)?أحمر)"
    r"|(?P<AMBER_STRICT>(?:AMBER|AMBRE|[AÁ]MBAR)[\s+_-]{0,3}STRICT)"
    r"|(?P<AMBER>AMBER|AMBRE|[AÁ]MBAR|(?:ال)?(?:كهرماني|عنبري))"
    r"|(?P<GREEN>GREEN|VERTE?|VERDE|(?:ال)?أخضر)"
    r")(?![^\W_])",
    re.IGNORECASE,
)


def marking_of(said: Message, room: Room) -> Marking:
    """How far a message may travel: as the label says that it begins with (TLP 2.0), else as its room does; and never
    further than any label in it, however that is written, or in the name of a file that comes with it."""
    first = _FIRST.match(said.text)
    own = Marking.parse(first[1]) if first else room.marking
    words = " ".join([said.text, *(file.name for file in said.files)])
    return max([own, *(Marking[str(found.lastgroup)] for found in _ANYWHERE.finditer(words))])


def heard(question: Question) -> Spoken:
    """What a message says, for the readers of its room and of those that are linked with it."""
    speaker = question.speaker
    rooms = (speaker.room, *question.unit.rooms.linked(speaker.room))
    return spoken_of(question.message, rooms, speaker.person.language, speaker.operation, question.cause.origin)


def spoken_of(
    said: Message, rooms: Sequence[Room], declared: str | None, within: Operation | None, about: str
) -> Spoken:
    """What a message says, for the readers of some rooms, of which the first is where it was said."""
    read = (language for each in rooms for language in languages_in(each))
    return Spoken(
        blocks=said.blocks or _plain(said.text),
        among=tuple(dict.fromkeys([*read, *filter(None, [declared])])),
        declared=declared,
        marking=marking_of(said, rooms[0]),
        operation=within.name if within else "",
        origin=about,
    )


def languages_in(room: Room) -> tuple[str, ...]:
    """The languages that a room reads."""
    return room.languages or ("en",)


def _plain(text: str) -> tuple[Block, ...]:
    return tuple(replace(line(Text(each)), own=True) for each in text.split("\n") if each.strip())
