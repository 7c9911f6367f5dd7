"""A command that was named: authorise, read its arguments, run it, and promise its answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property

from bot.core.delivery import Amend, Delivery, Say
from bot.core.document import Code, Document, document, line, phrase, quote
from bot.core.event import Message
from bot.core.ports import Phrases, TransportState
from bot.core.refusal import Refusal
from bot.core.stores import Cause, Unit
from bot.engine.command import Command, Context, ReceivedFile, Reply
from bot.engine.params import read_params
from bot.engine.router import Call, Router, Unknown
from bot.engine.speaker import Speaker, identify
from bot.engine.usage import how_to, summary

_QUOTED = 3000  # characters of a refused text that are given back; a platform message holds about 4,000


@dataclass(frozen=True)
class Question:
    """A message to the bot with all that is needed to answer it. ``amends`` names the delivery to put right."""

    unit: Unit
    message: Message
    cause: Cause
    now: datetime
    router: Router
    phrases: Phrases
    transports: Mapping[str, TransportState]
    file: ReceivedFile | None = None
    amends: str | None = None

    @cached_property
    def speaker(self) -> Speaker:
        """Who asks."""
        return identify(self.unit, self.message, self.phrases.languages)

    def meet(self) -> Speaker:
        """Know who asks from now on, whatever becomes of what they ask."""
        return self.speaker

    def delivery(self, said: Document) -> Delivery:
        """An answer in the room, to the message."""
        message = self.message
        act = Amend(self.amends, said) if self.amends else Say(said, reply_to=message.id, thread=message.thread)
        return Delivery(message.room, act, (self.speaker.language,))

    def promise(self, delivery: Delivery) -> None:
        """Keep a delivery until it is made."""
        self.unit.outbox.promise(delivery, self.cause, self.now)


def ask(question: Question, call: Call | Unknown) -> str:
    """Answer a question in its Unit and return "answered" or "refused"; a refused command has changed nothing."""
    speaker = question.meet()
    if isinstance(call, Unknown):
        question.promise(question.delivery(_unknown(question, call)))
        _note(question, "unknown", "refused", {})
        return "refused"
    try:
        with question.unit.attempt():
            reply = _run(question, call, speaker)
    except Refusal as refusal:
        question.promise(question.delivery(_refused(question, call, refusal)))
        _note(question, call.command.key, "refused", {"because": refusal.what.key})
        return "refused"
    _promise(question, reply)
    _note(question, call.command.key, "answered", reply.subject)
    return "answered"


def _run(question: Question, call: Call, speaker: Speaker) -> Reply:
    _authorise(call.command, speaker)
    context = Context(
        unit=question.unit,
        now=question.now,
        cause=question.cause,
        room=speaker.room,
        operation=speaker.operation,
        account=speaker.account,
        person=speaker.person,
        role=speaker.role,
        language=speaker.language,
        prefix=call.prefix,
        router=question.router,
        phrases=question.phrases,
        transports=question.transports,
        file=question.file,
    )
    values = read_params(call.command, call.words, context)
    answer = call.command.run(context, **values)
    return answer if isinstance(answer, Reply) else Reply(here=answer)


def may(command: Command, speaker: Speaker | Context) -> bool:
    """Whether somebody may use a command where they are."""
    if speaker.operation is None:
        return not command.needs_operation
    return speaker.role is not None and speaker.role >= command.role


def _authorise(command: Command, speaker: Speaker) -> None:
    if may(command, speaker):
        return
    if speaker.operation is None:
        raise Refusal("refusal-no-operation", usage=False)
    needed = phrase(f"role-{command.role.name.lower()}")
    raise Refusal(phrase("refusal-role-needed", role=needed), line(phrase("refusal-role-remedy")), usage=False)


def _promise(question: Question, reply: Reply) -> None:
    speaker, message = question.speaker, question.message
    languages = (reply.language or speaker.language,)
    if reply.here is not None:
        question.promise(replace(question.delivery(reply.here), languages=languages))
    if reply.privately is not None:
        to = message.room if message.direct else speaker.account
        otherwise = None if message.direct else message.room
        question.promise(Delivery(to, Say(reply.privately), languages, otherwise=otherwise))
    for account, said in reply.elsewhere.items():
        question.promise(Delivery(account, Say(said), languages))
    for act in reply.acts:
        question.promise(Delivery(message.room, act, languages))


def _refused(question: Question, call: Call, refusal: Refusal) -> Document:
    mend = how_to(call.command, call.prefix, question.phrases, question.speaker.language) if refusal.usage else []
    return document(refusal.what, refusal.more, mend, [quote(question.message.text[:_QUOTED])])


def _unknown(question: Question, unknown: Unknown) -> Document:
    speaker = question.speaker
    near = [
        summary(command, unknown.prefix, question.phrases, speaker.language)
        for command in unknown.near
        if may(command, speaker)
    ]
    guess = [line(phrase("unknown-near")), *near] if near else []
    return document(
        phrase("unknown", typed=Code(unknown.prefix + unknown.typed[:100])),
        guess,
        [line(phrase("unknown-help", help=Code(f"{unknown.prefix}help")))],
        [quote(question.message.text[:_QUOTED])],
    )


def _note(question: Question, action: str, outcome: str, subject: Mapping[str, str | int]) -> None:
    speaker = question.speaker
    question.unit.audit.note(
        at=question.now,
        cause=question.cause,
        account=speaker.account,
        person=speaker.person,
        operation=speaker.operation,
        action=action,
        outcome=outcome,
        subject=subject,
    )
