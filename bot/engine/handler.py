"""One event, handled in one Unit: records, audit, answers and "done" are kept together, or none of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from bot.core.delivery import Delivery, Withdraw
from bot.core.document import Document, ToType, document, phrase
from bot.core.event import Deletion, Edit, Event, Message, Press, Reaction, Vote, Withheld
from bot.core.place import Address
from bot.core.ports import Clock, Manners, Phrases, TransportState
from bot.core.stores import Cause, Noted, Unit, Waiting
from bot.core.translating import Translator
from bot.engine.answer import KEPT, ask, decline, stand
from bot.engine.command import ReceivedFile
from bot.engine.flags import forget_flags
from bot.engine.keywords import keywords
from bot.engine.kinds import Kinds
from bot.engine.latest import edited
from bot.engine.meaning import answered_prompt, meant, record_replied_to
from bot.engine.origins import cause_of, origin
from bot.engine.pieces import whole
from bot.engine.question import Question
from bot.engine.relay import Relay
from bot.engine.router import Call, Router, Unknown
from bot.engine.tallies import react
from bot.engine.visits import Visits
from bot.engine.withholding import classification_of, keepable
from bot.engine.words import prefix_on, undirected, without_hints

S = TypeVar("S", bound=Message | Edit)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of an event: the command that it named ("" for none), and answered, refused or ignored."""

    command: str = ""
    result: str = "ignored"


IGNORED = Outcome()

_SIGNS = {"🌐": "tr", "🚩": "tr flag", "✏": "fix", **dict.fromkeys("🔎🔍🤔", "show")}
"""What an emoji on anybody's message asks for. Telegram has no magnifying glass among its own."""


class Handler:
    """Handles events, each within the Unit that it is given."""

    def __init__(
        self,
        *,
        router: Router,
        phrases: Phrases,
        clock: Clock,
        visits: Visits,
        transports: Callable[[], Mapping[str, TransportState]],
        names: Callable[[str], Sequence[str]],
        seals: Callable[[Address], bool],
        manners: Callable[[str], Manners],
        kinds: Kinds,
        translator: Translator,
    ) -> None:
        """``transports`` tells how they are doing; ``names`` what the bot is called on a platform; ``seals`` whether
        what is said in a room is encrypted from end to end; ``manners`` what people can do on a platform."""
        self._router = router
        self._phrases = phrases
        self._clock = clock
        self._visits = visits
        self._transports = transports
        self._names = names
        self._seals = seals
        self._manners = manners
        self._kinds = kinds
        self._translator = translator
        self._relay = Relay(translator)

    def handle(self, unit: Unit, waiting: Waiting, file: ReceivedFile | None = None) -> Outcome:
        """Handle an event that waits; one that was settled in the meantime is left alone."""
        if not unit.inbox.done(waiting.id, self._clock.now()):
            return IGNORED
        match waiting.event:
            case Message() as first:
                message = whole(unit, first, self._named, lambda part: unit.inbox.done(part.id, self._clock.now()))
                return self._converse(unit, message, origin(message.room, message.id), file)
            case Edit() as edit:
                return self._mend(unit, edit, file)
            case Deletion() as deletion:
                self._withdraw(unit, deletion)
            case Press() | Reaction(added=True) as touch:
                return self._act(unit, touch)
            case Vote() as vote:
                return self._cast(unit, vote)
            case Reaction() as touch:
                self._count(unit, touch)
            case visit:
                self._visits.handle(unit, visit, cause_of(visit), self._clock.now())
        return IGNORED

    def apologise(self, unit: Unit, waiting: Waiting, error: str) -> None:
        """Put an event aside whose handling failed, and tell who sent it, with the error id to quote."""
        if not unit.inbox.dead(waiting.id, error, self._clock.now()):
            return
        event = edited(waiting.event, None) if isinstance(waiting.event, Edit) else waiting.event
        if not isinstance(event, Message) or self.call(event) is None:
            return
        said = document(phrase("apology", error=error))
        question = self._question(unit, event, origin(event.room, event.id), None)
        cause = replace(question.cause, key=f"{question.cause.key}#apology")
        unit.outbox.promise(question.delivery(said), cause, self._clock.now())

    def reads(self, unit: Unit, edit: Edit) -> Message:
        """What was said, as it reads after an edit: with the files that came with it, and the rest of what was cut."""
        return whole(unit, edited(edit, unit.inbox.message(edit.room, edit.target)), self._named)

    def may_go_on(self, event: Event) -> bool:
        """Whether an event is a command of which only the first part may be here yet."""
        return isinstance(event, Message) and event.cut is not None and self._named(event)

    def _named(self, said: Message) -> bool:
        return self._read(self._typed(said)) is not None

    def call(self, event: Event) -> Call | Unknown | None:
        """The command that a message names, if any."""
        return self._read(event) if isinstance(event, Message) else None

    def keepable(self, event: Event) -> Event:
        """An event as it may be kept: without words that are classified."""
        return keepable(event, lambda said: self._read(self._typed(said)) is not None)

    def _read(self, said: Message | Edit) -> Call | Unknown | None:
        return self._router.read(said.text, self._names(said.room.platform))

    def _typed(self, said: S) -> S:
        """A message, or an edit of one, without what was copied along out of messages of ours."""
        plain = replace(said, text=undirected(said.text))
        bare = replace(plain, text=without_hints(plain.text))
        return bare if bare != plain and self._read(bare) else plain

    def _understood(self, unit: Unit, message: Message) -> tuple[Message, Call | Unknown | None]:
        """A message and the command in it; one that only means a command reads as if it had been typed."""
        plain = self._typed(message)
        call = self._read(plain)
        if call is None and (answer := answered_prompt(unit, message)) is not None:
            plain, call = answer, self._read(answer)
        joining = keywords("words-and", self._phrases) | {"&"}
        typed = meant(plain, call, record_replied_to(unit, message), self._kinds, joining)
        if typed is not None:
            plain = replace(plain, text=typed)
            call = self._read(plain)
        return (plain, call) if call else (message, None)

    def _converse(
        self,
        unit: Unit,
        message: Message,
        about: str,
        file: ReceivedFile | None = None,
        *,
        quietly: bool = False,
        touched: bool = False,
    ) -> Outcome:
        if message.withheld is not None:
            return self._decline(self._question(unit, message, about, None))
        typed, call = self._understood(unit, message)
        chat = message.reply_to is None and not message.direct and self._read(self._typed(message)) is None
        question = replace(self._question(unit, typed, about, file), touched=touched)
        if file is not None and (seen := classification_of(file)) is not None:
            withheld = Withheld(seen, asked=call is not None)
            return self._decline(replace(question, message=replace(typed, withheld=withheld)))
        if call is None and not message.direct:
            question.meet()
            self._relay.carry(question)
            return IGNORED
        return self._settle(question, call, quietly=chat or quietly)

    def _decline(self, question: Question, *, asked: bool = False) -> Outcome:
        """Refuse what was classified, if it was said to the bot; other talk is passed over."""
        message, withheld = question.message, question.message.withheld
        question.meet()
        if withheld is None or not (
            asked or withheld.asked or message.direct or record_replied_to(question.unit, message)
        ):
            return IGNORED
        decline(question, withheld.seen)
        return Outcome(result="refused")

    def _mend(self, unit: Unit, edit: Edit, file: ReceivedFile | None) -> Outcome:
        """An edit is a correction. A command that was refused is asked anew, and its answer put in the refusal's
        place; one that was answered stands; ordinary words may become a command."""
        about = origin(edit.room, edit.target)
        first = unit.inbox.message(edit.room, edit.target)
        if first is not None and first.gone:
            unit.inbox.retract(edit.room, edit.target)
        if first is not None and (first.gone or first.sender.account != edit.sender.account):
            return IGNORED
        before = unit.audit.last(about)
        again, call = self._understood(unit, self.reads(unit, edit))
        question = self._question(unit, again, about, file)
        if before is None or before.outcome == "refused":
            answers = unit.outbox.answers(about) if before else []
            question = replace(question, amends=answers[0][0] if answers else None)
            if again.withheld is not None:
                return self._decline(question, asked=before is not None)
            return self._ask_instead(question, call, before) if call else self._pass_on(question)
        if again.withheld is not None:
            return self._decline(question, asked=True)
        asked = self._asked(unit, edit, first, before)
        if before.outcome == KEPT or _same(call, asked):
            return IGNORED
        known = call or asked
        stand(question, known.prefix if known else "!", before)
        return Outcome(before.action, "refused")

    def _ask_instead(self, question: Question, call: Call | Unknown, before: Noted | None) -> Outcome:
        """A command was changed, or ordinary words became one: what was carried of those is taken back."""
        if before is None:
            self._relay.recall(question)
        return self._settle(question, call)

    def _pass_on(self, question: Question) -> Outcome:
        """Ordinary words were changed, or a command that was refused became such: what was carried follows, and the
        refusal goes."""
        question.meet()
        if question.amends is not None:
            question.promise(Delivery(question.message.room, Withdraw(question.amends), ()))
        self._relay.amend(question)
        if (within := question.speaker.operation) is not None:
            forget_flags(question.unit, within, question.cause.origin)
        return IGNORED

    def _asked(self, unit: Unit, edit: Edit, first: Message | None, before: Noted) -> Call | Unknown | None:
        """The command of which something came, as it was typed when that was done."""
        event = unit.inbox.heard(edit.room.platform, before.cause.removeprefix(f"{edit.room.platform}:"))
        if isinstance(event, Edit):
            event = edited(event, first)
        if not isinstance(event, Message):
            return None
        return self._understood(unit, whole(unit, event, self._named))[1]

    def _withdraw(self, unit: Unit, deletion: Deletion) -> None:
        """Who takes back a question takes back its answers, which quote it; and what they said is forgotten."""
        cause, about = cause_of(deletion), origin(deletion.room, deletion.target)
        room = unit.rooms.find(deletion.room)
        if room is not None and room.operation is not None:
            forget_flags(unit, room.operation, about)
        unit.inbox.retract(deletion.room, deletion.target)
        unit.memory.forget(about)
        unit.blobs.forget([about])
        for key, delivery in unit.outbox.answers(about):
            if unit.outbox.standing(key) is None:
                continue
            withdrawal = Delivery(delivery.to, Withdraw(key, delivery.carries_words), delivery.languages)
            unit.outbox.promise(withdrawal, cause, self._clock.now())

    def _act(self, unit: Unit, touch: Press | Reaction) -> Outcome:
        """A button or a reaction on a message of ours stands for a command, asked by who touched it."""
        # Elsewhere than in a private chat, a message there may happen to have the same id (Telegram counts by chat).
        private = touch.sender.account if touch.direct else None
        said = unit.outbox.said(touch.room, touch.target, private)
        command = _chosen(said, touch) if said else None
        if said is None and isinstance(touch, Press) and touch.token:  # a copy of which nobody knows that it was sent
            lately = unit.outbox.said_lately(touch.room, private)
            command = next(filter(None, (_chosen(each, touch) for each in lately)), None)
        sign = _SIGNS.get(_toneless(touch.symbol)) if isinstance(touch, Reaction) and command is None else None
        if command is None and sign is None:
            if isinstance(touch, Reaction):
                self._count(unit, touch)
            return IGNORED
        typed = Message(
            key=touch.key, room=touch.room, sender=touch.sender, at=touch.at, direct=touch.direct, id=touch.target,
            text=f"{prefix_on(touch.room.platform)}{command or sign}", reply_to=touch.target if sign else None,
        )  # fmt: skip
        return self._converse(unit, typed, cause_of(touch).origin, quietly=sign is not None, touched=True)

    def _cast(self, unit: Unit, vote: Vote) -> Outcome:
        """A vote in a poll of ours stands for a command, too."""
        room = vote.room if vote.room.chat else unit.outbox.place(vote.room.platform, vote.target)
        said = unit.outbox.said(room, vote.target, None) if room else None
        if room is None or said is None or said.poll is None:
            return IGNORED
        typed = Message(
            key=vote.key, room=room, sender=vote.sender, at=vote.at, id=vote.target,
            text=f"/{said.poll.voted(vote.choices)}",
        )  # fmt: skip
        return self._converse(unit, typed, cause_of(vote).origin, touched=True)

    def _count(self, unit: Unit, touch: Reaction) -> None:
        about, follow = react(unit, touch)
        for delivery in follow:
            unit.outbox.promise(delivery, Cause(cause_of(touch).key, about), self._clock.now())

    def _question(self, unit: Unit, message: Message, about: str, file: ReceivedFile | None) -> Question:
        return Question(
            unit=unit,
            message=message,
            cause=Cause(cause_of(message).key, about),
            now=self._clock.now(),
            router=self._router,
            phrases=self._phrases,
            transports=self._transports(),
            seals=self._seals,
            manners=self._manners,
            kinds=self._kinds,
            translator=self._translator,
            file=file,
        )

    def _settle(self, question: Question, call: Call | Unknown | None, *, quietly: bool = False) -> Outcome:
        if call is None:
            prefix = prefix_on(question.message.room.platform)
            hint = document(phrase("hint-private", help=ToType(f"{prefix}help")))
            question.unit.outbox.promise(question.delivery(hint), question.cause, question.now)
            return IGNORED
        result = ask(question, call, quietly=quietly)
        return Outcome(call.command.key if isinstance(call, Call) else "", result)


def _same(one: Call | Unknown | None, other: Call | Unknown | None) -> bool:
    """Whether two commands differ in nothing but space, and the words and signs that they were called by."""
    if not (isinstance(one, Call) and isinstance(other, Call)):
        return False
    return one.command is other.command and one.words.rest.split() == other.words.rest.split()


def _chosen(said: Document, touch: Press | Reaction) -> str | None:
    """The command of the action that was touched."""
    if isinstance(touch, Press) and touch.token:
        return next((action.command for action in said.actions if action.token == touch.token), None)
    if isinstance(touch, Press):
        return said.actions[touch.index].command if 0 <= touch.index < len(said.actions) else None
    plain = _toneless(touch.symbol)
    return next((action.command for action in said.actions if _toneless(action.symbol) == plain), None)


def _toneless(symbol: str) -> str:
    """An emoji without what only says how it is drawn: the variation selector, and the colour of a hand."""
    return "".join(sign for sign in symbol if sign != "\ufe0f" and not "\U0001f3fb" <= sign <= "\U0001f3ff")
