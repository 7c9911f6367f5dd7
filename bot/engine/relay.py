"""What is said in a room is carried to the rooms that it is linked with, and translated for those who are in it.

A copy is promised because of the message that it copies (``Cause.origin``): so edits, deletions, replies and reactions
find all copies of it, wherever they are heard. Nothing is kept of what is passed on but the deliveries themselves.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from bot.core.delivery import Act, Amend, Delivery, Say, Withdraw
from bot.core.document import Attachment, Document, Inline, Spoken, Text, line, phrase
from bot.core.place import Account, Address, Room, Translating
from bot.core.ports import Manners
from bot.core.translating import Translator
from bot.engine.acronyms import met_first, talk_of
from bot.engine.beside import beside, doubts, offer, spoken_in
from bot.engine.copies import counted
from bot.engine.counterparts import placed
from bot.engine.organisations import canonical
from bot.engine.question import Question
from bot.engine.readers import readers
from bot.engine.speech import heard, languages_in, marking_of

_LONGEST_NAME = 80


class Relay:
    """Carries what people say. Commands are no talk: they never get here."""

    def __init__(self, translator: Translator) -> None:
        self._translator = translator

    def carry(self, question: Question) -> None:
        """Promise the copies of a message in the linked rooms, and a translation where it stands."""
        if not question.message.text.strip() and question.file is None and not question.message.files:
            return
        self._carry(question, heard(question), there=())

    def _carry(self, question: Question, spoken: Spoken, there: Collection[Address | Account]) -> None:
        """Promise copies for those who have none, and a translation where the message stands."""
        rooms = [room for room in _readers(question) if room.address not in there]
        people = [
            each
            for each in _private_readers(question, spoken)
            if each[0] not in there and self._translator.wanted(spoken, each[1:])
        ]
        if rooms or people:
            copy, acronyms = _copy(question, spoken), self._translator.acronyms(question.unit, spoken)
            for room in rooms:
                foreign = acronyms and self._translator.wanted(spoken, languages_in(room))
                met = _met(question, acronyms, room.address) if foreign else ()
                said = placed(question, room, Say(_for(copy, spoken, met, question.manners(room.address.platform))))
                question.promise(Delivery(room.address, said, languages_in(room), repeat=False))
            for account, language in people:
                met = _met(question, acronyms, account)
                told = _for(copy, spoken, met, question.manners(account.platform))
                question.promise(Delivery(account, Say(told), (language,), repeat=False))
        if question.message.room not in there:
            self._translate(question, spoken)

    def amend(self, question: Question) -> None:
        """Let copies and translations of a message follow its edit: what may stand there no longer is taken back, and
        what may stand there now comes."""
        spoken = heard(question)
        where: set[Address | Account] = {question.message.room, *(room.address for room in _readers(question))}
        where |= {account for account, _ in _private_readers(question, spoken)}
        there = set[Address | Account]()
        for key, delivery, before in _standing(question):
            languages = self._languages(question, spoken, delivery, before) if delivery.to in where else ()
            if languages:
                there.add(delivery.to)
                act = self._following(question, key, delivery, spoken, languages)
                question.promise(replace(delivery, act=act, languages=languages))
            else:
                question.promise(replace(delivery, act=Withdraw(key, spoken=True)))
        self._carry(question, spoken, there)

    def recall(self, question: Question) -> None:
        """Take back what was carried of a message: it is talk no more."""
        for key, delivery, _ in _standing(question):
            question.promise(replace(delivery, act=Withdraw(key, spoken=True)))

    def _languages(self, question: Question, spoken: Spoken, delivery: Delivery, before: Spoken) -> tuple[str, ...]:
        """Those that a copy or a translation is to be read in, now that it says something else; none if in no place."""
        if not before.beside:
            return delivery.languages
        if before.offered:
            return self._translator.wanted(spoken, question.speaker.room.languages)
        return delivery.languages if self._translator.wanted(spoken, delivery.languages) else ()

    def _following(
        self, question: Question, key: str, delivery: Delivery, spoken: Spoken, languages: Sequence[str]
    ) -> Act:
        """A copy or a translation with other words in it, and the emoji that people put to it."""
        assert isinstance(delivery.act, Say | Amend)
        last = delivery.act.document
        assert last.spoken is not None
        if last.spoken.offered:
            return Amend(key, offer(spoken, languages))
        now = replace(last, spoken=replace(spoken, beside=last.spoken.beside, explain=last.spoken.explain))
        if not last.spoken.beside:
            now = counted(now, question.unit.reactions.tally(spoken.origin), str(delivery.to))
        return Amend(key, now)

    def _translate(self, question: Question, spoken: Spoken) -> None:
        """Promise a translation beside a message where everything is translated, for those who need one; where it is
        when somebody asks, promise the buttons to ask with, if they cannot put a 🌐 to it."""
        said, room, manners = question.message, question.speaker.room, question.manners(question.message.room.platform)
        asking = room.translating is Translating.ASK
        if room.translating is Translating.OFF or room.operation is None or (asking and manners.signs):
            return
        targets = self._translator.wanted(spoken, room.languages) if len(room.languages) > 1 else ()
        if not targets:
            return
        if asking:
            told = offer(spoken, targets)
        else:
            acronyms = self._translator.acronyms(question.unit, spoken)
            told = beside(replace(spoken, explain=_met(question, acronyms, room.address)), manners)
        thread = said.thread or (said.id if room.threads else None)
        say = Say(told, reply_to=said.id, thread=thread, quiet=asking)
        question.promise(Delivery(said.room, say, targets, repeat=False))


def _met(question: Question, acronyms: Sequence[str], there: Address | Account) -> tuple[str, ...]:
    talk = talk_of(question.unit, question.message, question.now)
    return met_first(question.unit, question.speaker.operation, talk, acronyms, there)


def _for(copy: Document, spoken: Spoken, acronyms: tuple[str, ...], manners: Manners) -> Document:
    """A copy for certain readers, to whom it explains some acronyms."""
    return replace(copy, spoken=replace(spoken, explain=acronyms), actions=doubts(manners))


def _readers(question: Question) -> Iterator[Room]:
    """The linked rooms that may be told."""
    here = question.speaker.room
    marking = marking_of(question.message, here)
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
    """The copies of a message that were not taken back, as they were first promised, and the translations beside it,
    as they were last asked for."""
    outbox = question.unit.outbox
    for key, delivery in outbox.answers(question.cause.origin):
        first, now = spoken_in(delivery), outbox.standing(key)
        last = spoken_in(now) if now is not None else None
        if first is not None and now is not None and last is not None:
            yield (key, now, last) if first.beside else (key, delivery, first)


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
