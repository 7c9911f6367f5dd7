"""What is said in a room is carried to the rooms that it is linked with, and translated for those who are in it.

A copy is promised because of the message that it copies (``Cause.origin``): so edits, deletions, replies and reactions
find all copies of it, wherever they are heard. Nothing is kept of what is passed on but the deliveries themselves.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.core.delivery import Amend, Delivery, Say, Withdraw
from bot.core.document import Attachment, Block, Document, Inline, Spoken, Text, line, phrase
from bot.core.event import Message
from bot.core.marking import Marking
from bot.core.place import Operation, Room, Translating
from bot.core.translating import Translator
from bot.engine.acronyms import met_first
from bot.engine.copies import counted, is_copy
from bot.engine.organisations import canonical
from bot.engine.origins import message_in, origin
from bot.engine.question import Question
from bot.engine.readers import readers

_LABEL = re.compile(r"\s*\[?TLP:\s?(CLEAR|WHITE|GREEN|AMBER\+STRICT|AMBER|RED)\b", re.IGNORECASE)
_LONGEST_NAME = 80


class Relay:
    """Carries what people say. Commands are no talk: they never get here."""

    def __init__(self, translator: Translator) -> None:
        self._translator = translator

    def carry(self, question: Question) -> None:
        """Promise the copies of a message in the linked rooms, and a translation where it stands."""
        said = question.message
        if not said.text.strip() and question.file is None:
            return
        spoken = _spoken(question, said)
        acronyms = self._translator.acronyms(question.unit, spoken)
        for room in _readers(question):
            foreign = acronyms and self._translator.wanted(spoken, _languages(room))
            met = met_first(question, acronyms, room.address) if foreign else ()
            document = _copy(question, replace(spoken, explain=met))
            say = _place(question, room, Say(document))
            question.promise(Delivery(room.address, say, _languages(room), repeat=False))
        self._translate(question)
        self._tell_readers(question)

    def amend(self, question: Question) -> None:
        """Let copies and translations of a message follow its edit."""
        spoken = _spoken(question, question.message)
        told = [room.address for room in _readers(question)]
        for key, delivery in question.unit.outbox.answers(question.cause.origin):
            before = delivery.act.document if isinstance(delivery.act, Say) else None
            if before is None or before.spoken is None:
                continue
            now = replace(before, spoken=replace(spoken, beside=before.spoken.beside, explain=before.spoken.explain))
            if not before.spoken.beside:
                now = counted(now, question.unit.reactions.tally(spoken.origin), str(delivery.to))
            allowed = delivery.to == question.message.room or delivery.to in told
            question.promise(replace(delivery, act=Amend(key, now) if allowed else Withdraw(key)))

    def translate(self, question: Question, languages: tuple[str, ...]) -> bool:
        """Promise a translation of a message beside it, into those of the languages whose readers need one; False
        if none of them does."""
        spoken = replace(_spoken(question, question.message), beside=True)
        targets = self._translator.wanted(spoken, languages)
        if targets:
            said, room = question.message, question.speaker.room
            acronyms = self._translator.acronyms(question.unit, spoken)
            spoken = replace(spoken, explain=met_first(question, acronyms, room.address))
            thread = said.thread or (said.id if room.threads else None)
            say = Say(Document((), spoken=spoken), reply_to=said.id, thread=thread)
            question.promise(Delivery(said.room, say, targets, repeat=False))
        return bool(targets)

    def _translate(self, question: Question) -> None:
        room = question.speaker.room
        if room.translating is Translating.AUTO and room.operation is not None and len(room.languages) > 1:
            self.translate(question, room.languages)

    def _tell_readers(self, question: Question) -> None:
        """Those who read the room privately get what they would not understand."""
        speaker, within = question.speaker, question.speaker.operation
        spoken = _spoken(question, question.message)
        for account, language in readers(question.unit, speaker.room, within) if within else ():
            if account != speaker.account and self._translator.wanted(spoken, (language,)):
                copy = _copy(question, spoken)
                question.promise(Delivery(account, Say(copy), (language,), repeat=False))


def marking_of(text: str, room: Room) -> Marking:
    """How far a message may travel: as the label says that it begins with (TLP 2.0), else as its room does."""
    label = _LABEL.match(text)
    return Marking.parse(label[1]) if label else room.marking


def _readers(question: Question) -> Iterator[Room]:
    """The linked rooms that may be told."""
    here = question.speaker.room
    marking = marking_of(question.message.text, here)
    for room in question.unit.rooms.linked(here):
        if room.marking >= marking:
            yield room


def _spoken(question: Question, said: Message) -> Spoken:
    speaker = question.speaker
    rooms = (speaker.room, *question.unit.rooms.linked(speaker.room))
    return spoken_of(said, rooms, speaker.person.language, speaker.operation, question.cause.origin)


def spoken_of(
    said: Message, rooms: Sequence[Room], declared: str | None, within: Operation | None, about: str
) -> Spoken:
    """What a message says, for the readers of some rooms, of which the first is where it was said."""
    return Spoken(
        blocks=said.blocks or _plain(said.text),
        among=tuple(dict.fromkeys([*(each for room in rooms for each in _languages(room)), *filter(None, [declared])])),
        declared=declared,
        marking=marking_of(said.text, rooms[0]),
        operation=within.name if within else "",
        origin=about,
    )


def _plain(text: str) -> tuple[Block, ...]:
    return tuple(replace(line(Text(each)), own=True) for each in text.split("\n") if each.strip())


def _languages(room: Room) -> tuple[str, ...]:
    return room.languages or ("en",)


def _copy(question: Question, spoken: Spoken) -> Document:
    """A message as another room sees it: who said it, and their words and file."""
    said, within = question.message, question.speaker.operation
    own = question.unit.contacts.own(within, question.speaker.person) if within else []
    name: list[Inline] = [Text(question.speaker.person.name[:_LONGEST_NAME], strong=True)]
    if within and own and own[0].organisation:
        name.append(Text(f" ({canonical(own[0].organisation, within)[:_LONGEST_NAME]})"))
    blocks = [replace(line(*name), own=True)]
    files: tuple[Attachment, ...] = ()
    if question.file is not None:
        digest = question.unit.blobs.keep(question.file.data)
        files = (Attachment(question.file.name, question.file.media_type, digest),)
    elif said.files:
        blocks.append(line(phrase("relay-file-left", file=Text(said.files[0].name), room=Text(_called(question)))))
    return Document(tuple(blocks), files=files, spoken=spoken)


def _called(question: Question) -> str:
    room = question.speaker.room
    return room.name or str(room.address)


def _place(question: Question, room: Room, say: Say) -> Say:
    """A copy where it stands in a room: in reply to, and in the thread of, what the message is."""
    said = question.message
    reply, answers = _counterpart(question, said.reply_to, room)
    thread, follows = _counterpart(question, said.thread, room)
    return replace(say, reply_to=reply, answers=answers, thread=thread, follows=follows)


def _counterpart(question: Question, target: str | None, room: Room) -> tuple[str | None, str | None]:
    """What stands in a room for a message of this one: the id of what was said there, or the key of its copy."""
    if target is None:
        return None, None
    here, outbox = question.message.room, question.unit.outbox
    about = outbox.origin(here, target) or origin(here, target)
    if own := message_in(room.address, about):
        return own, None
    for key, delivery in outbox.answers(about):
        if delivery.to == room.address and is_copy(delivery):
            return None, key
    return None, None
