"""What is said in a room is carried to the rooms that it is linked with, and translated for those who are in it.

A copy is promised because of the message that it copies (``Cause.origin``): so edits, deletions, replies and reactions
find all copies of it, wherever they are heard. Nothing is kept of what is passed on but the deliveries themselves.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.core.delivery import Act, Amend, Delivery, Say, Withdraw
from bot.core.document import Attachment, Document, Inline, Spoken, Text, line, phrase
from bot.core.place import Account, Address, Room, Translating
from bot.core.translating import Translator
from bot.engine.acronyms import met_first
from bot.engine.copies import counted
from bot.engine.counterparts import placed
from bot.engine.organisations import canonical
from bot.engine.question import Question
from bot.engine.readers import readers
from bot.engine.speech import languages_in, marking_of, spoken_in

_LONGEST_NAME = 80


class Relay:
    """Carries what people say. Commands are no talk: they never get here."""

    def __init__(self, translator: Translator) -> None:
        self._translator = translator

    def carry(self, question: Question) -> None:
        """Promise the copies of a message in the linked rooms, and a translation where it stands."""
        if not question.message.text.strip() and question.file is None and not question.message.files:
            return
        spoken = spoken_in(question)
        rooms = [*_readers(question)]
        people = [each for each in _private_readers(question, spoken) if self._translator.wanted(spoken, each[1:])]
        if rooms or people:
            copy, acronyms = _copy(question, spoken), self._translator.acronyms(question.unit, spoken)
            for room in rooms:
                foreign = acronyms and self._translator.wanted(spoken, languages_in(room))
                met = met_first(question, acronyms, room.address) if foreign else ()
                said = placed(question, room, Say(_explaining(copy, spoken, met)))
                question.promise(Delivery(room.address, said, languages_in(room), repeat=False))
            for account, language in people:
                told = _explaining(copy, spoken, met_first(question, acronyms, account))
                question.promise(Delivery(account, Say(told), (language,), repeat=False))
        self._translate(question, spoken)

    def amend(self, question: Question) -> None:
        """Let copies and translations of a message follow its edit; what may stand there no longer is taken back."""
        spoken = spoken_in(question)
        where: set[Address | Account] = {question.message.room, *(room.address for room in _readers(question))}
        where |= {account for account, _ in _private_readers(question, spoken)}
        beside = False
        for key, delivery, before in _standing(question):
            stays = delivery.to in where and (not before.beside or self._reads(spoken, delivery))
            beside |= stays and before.beside
            act = self._following(question, key, delivery, spoken) if stays else Withdraw(key, spoken=True)
            question.promise(replace(delivery, act=act))
        if not beside:
            self._translate(question, spoken)

    def _following(self, question: Question, key: str, delivery: Delivery, spoken: Spoken) -> Act:
        """A copy or a translation with other words in it, and the emoji that people put to it."""
        assert isinstance(delivery.act, Say)
        first = delivery.act.document
        assert first.spoken is not None
        now = replace(first, spoken=replace(spoken, beside=first.spoken.beside, explain=first.spoken.explain))
        if not first.spoken.beside:
            now = counted(now, question.unit.reactions.tally(spoken.origin), str(delivery.to))
        return Amend(key, now)

    def _reads(self, spoken: Spoken, delivery: Delivery) -> bool:
        return bool(self._translator.wanted(spoken, delivery.languages))

    def _translate(self, question: Question, spoken: Spoken) -> None:
        """Promise a translation beside a message, in a room where everything is translated, for those who need one."""
        said, room = question.message, question.speaker.room
        if room.translating is not Translating.AUTO or room.operation is None or len(room.languages) < 2:
            return
        targets = self._translator.wanted(spoken, room.languages)
        if targets:
            acronyms = self._translator.acronyms(question.unit, spoken)
            spoken = replace(spoken, beside=True, explain=met_first(question, acronyms, room.address))
            thread = said.thread or (said.id if room.threads else None)
            say = Say(Document((), spoken=spoken), reply_to=said.id, thread=thread)
            question.promise(Delivery(said.room, say, targets, repeat=False))


def _explaining(copy: Document, spoken: Spoken, acronyms: tuple[str, ...]) -> Document:
    """A copy that explains some acronyms to its readers."""
    return replace(copy, spoken=replace(spoken, explain=acronyms))


def _readers(question: Question) -> Iterator[Room]:
    """The linked rooms that may be told."""
    here = question.speaker.room
    marking = marking_of(question.message.text, here)
    for room in question.unit.rooms.linked(here):
        if room.marking >= marking:
            yield room


def _private_readers(question: Question, spoken: Spoken) -> Iterator[tuple[Account, str]]:
    """Who reads the room privately, each with their language; nobody reads there what private chats may not show."""
    speaker, within = question.speaker, question.speaker.operation
    if within is not None and spoken.marking <= within.marking:
        for account, language in readers(question.unit, speaker.room, within):
            if account != speaker.account:
                yield account, language


def _standing(question: Question) -> Iterator[tuple[str, Delivery, Spoken]]:
    """The copies and translations of a message that were not taken back, as they were first promised."""
    outbox = question.unit.outbox
    for key, delivery in outbox.answers(question.cause.origin):
        said = delivery.act.document.spoken if isinstance(delivery.act, Say) else None
        if said is not None and outbox.standing(key) is not None:
            yield key, delivery, said


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
        digest = question.unit.blobs.keep(question.file.data, question.cause.origin)
        files = (Attachment(question.file.name, question.file.media_type, digest),)
    elif said.files:
        blocks.append(line(phrase("relay-file-left", file=Text(said.files[0].name), room=Text(_called(question)))))
    return Document(tuple(blocks), files=files, spoken=spoken)


def _called(question: Question) -> str:
    room = question.speaker.room
    return room.name or str(room.address)
