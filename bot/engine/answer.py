"""A command that was named: authorise, read its arguments, run it, and promise its answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from bot.core.delivery import Act, Amend, Delivery, Say
from bot.core.document import Code, Document, document, phrase
from bot.core.marking import Marking
from bot.core.place import Account, Address
from bot.core.record import Ref
from bot.core.refusal import NoArgument, Refusal
from bot.core.stores import Noted
from bot.engine.authority import authorise, may
from bot.engine.command import Context, Notice, Reply
from bot.engine.drafts import keep_draft
from bot.engine.params import read_params
from bot.engine.question import Question
from bot.engine.refusing import refused, standing, unknown
from bot.engine.router import Call, Unknown
from bot.engine.speaker import Speaker
from bot.engine.standing import put_card

KEPT = "kept"
"""The outcome of editing a command that was answered: what was done stays as it was."""


def ask(question: Question, call: Call | Unknown, *, quietly: bool = False) -> str:
    """Answer a question in its Unit and return "answered" or "refused"; a refused command has changed nothing.

    ``quietly`` says that it may not have been meant for the bot, which then keeps a refusal to itself.
    """
    speaker = question.meet()
    if isinstance(call, Unknown):
        return _unknown(question, call)
    if (other := call.otherwise) and not may(call.command, speaker) and any(may(each, speaker) for each in other.near):
        return _unknown(question, other)
    try:
        with question.unit.attempt():
            reply = _run(question, call, speaker)
    except Refusal as refusal:
        if quietly:
            return "ignored"
        if isinstance(refusal, NoArgument) and call.otherwise is not None:
            return _unknown(question, call.otherwise)
        if call.command.drafted and speaker.operation is not None:
            family, typed, ceiling = call.command.name[0], call.typed, speaker.room.marking
            keep_draft(
                question.unit, speaker.operation, speaker.person, family, typed, marking=ceiling, now=question.now
            )
        question.promise(question.delivery(refused(question, call, refusal)))
        _note(question, call.command.key, "refused", {"because": refusal.what.key})
        return "refused"
    _promise(question, reply)
    _note(question, call.command.key, "answered", reply.subject)
    return "answered"


def _unknown(question: Question, call: Unknown) -> str:
    question.promise(question.delivery(unknown(question, call)))
    _note(question, "unknown", "refused", {})
    return "refused"


def stand(question: Question, prefix: str, before: Noted) -> None:
    """Say of a command that was answered, and changed then, that it stands, and how to amend what came of it."""
    question.meet()
    question.promise(question.delivery(standing(question, prefix, before)))
    _note(question, before.action, KEPT, before.subject)


def decline(question: Question, seen: str) -> None:
    """Refuse what was classified: its words were not kept, and only the classification is given back."""
    question.promise(question.delivery(document(phrase("classified", seen=Code(seen)), phrase("classified-remedy"))))
    _note(question, "classified", "refused", {})


def _run(question: Question, call: Call, speaker: Speaker) -> Reply:
    authorise(call.command, speaker, call.prefix)
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
        seals=question.seals,
        manners=question.manners,
        kinds=question.kinds,
        translator=question.translator,
        file=question.file,
        message=question.message.id,
        replied=question.message.reply_to,
        family=call.command.name[0],
        typed=call.typed,
        touched=question.touched,
    )
    values = read_params(call.command, call.words, context)
    answer = call.command.run(context, **values)
    return answer if isinstance(answer, Reply) else Reply(here=answer)


def _promise(question: Question, reply: Reply) -> None:
    speaker, message, about = question.speaker, question.message, _about(question, reply)
    languages = reply.languages or (speaker.language,)
    private = speaker.operation.marking if speaker.operation else speaker.room.marking
    superseded: set[str] = set()

    def say(said: Document) -> Say:
        return Say(replace(said, about=about))

    if reply.here is not None:
        here = question.promise(replace(question.delivery(replace(reply.here, about=about)), languages=languages))
        if reply.card is not None:
            superseded |= _stand(question, reply.card, here, message.room, speaker.room.marking)
    if reply.privately is not None:
        to = message.room if message.direct else speaker.account
        otherwise = None if message.direct else message.room
        question.promise(_carrying(Delivery(to, Say(reply.privately), languages, otherwise=otherwise)))
    for account, told in reply.elsewhere.items():
        notice = told if isinstance(told, Notice) else Notice(told)
        there = question.promise(Delivery(account, say(notice.said), notice.languages or languages))
        if notice.card is not None:
            superseded |= _stand(question, notice.card, there, account, private)
    for act in reply.acts:
        question.promise(_carrying(Delivery(message.room, act, languages)), about=_words_from(act))
    for room, notice in reply.announced.items():
        there = question.promise(Delivery(room.address, say(notice.said), notice.languages or room.languages))
        if notice.card is not None:
            superseded |= _stand(question, notice.card, there, room.address, room.marking)
    for card, said in reply.amended:
        if card.key not in superseded:
            question.promise(_carrying(Delivery(card.to, Amend(card.key, said), card.languages)))


def _carrying(delivery: Delivery) -> Delivery:
    """A delivery, of which people's own words are forgotten in time and are not said twice."""
    return replace(delivery, repeat=not delivery.carries_words)


def _words_from(act: Act) -> str | None:
    """The message whose words an act says, which it then follows: when that is changed, or taken back."""
    spoken = act.document.spoken if isinstance(act, Say) else None
    return spoken.origin if spoken is not None else None


def _about(question: Question, reply: Reply) -> str:
    """The number of the record that an answer is about; "" if it is about none, or about several."""
    families = {kind.family: kind.kind for kind in question.kinds.values()}
    found = [(family, number) for family, number in reply.subject.items() if family in families]
    return "".join(f"{families[family]}-{number}" for family, number in found if f"{family}s" not in reply.subject)


def _stand(question: Question, ref: Ref, key: str, where: Address | Account, ceiling: Marking) -> set[str]:
    """A record's card stands there from now on, and older ones there point to it; returns the older ones' keys."""
    within = question.speaker.operation
    if within is None:
        return set()
    pointers = put_card(question.unit, within, ref, key, where=where, ceiling=ceiling)
    for pointer in pointers:
        question.promise(pointer)
    return {pointer.act.of for pointer in pointers if isinstance(pointer.act, Amend)}


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
