"""Makes the corridor's events of Telegram's updates."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from telegram import (
    CallbackQuery,
    Message,
    MessageReactionUpdated,
    PollAnswer,
    ReactionType,
    ReactionTypeEmoji,
    Update,
)

from bot.core import event
from bot.core.document import Block
from bot.core.event import Event, Notice, Sender
from bot.core.place import Address
from bot.core.ports import Clock
from bot.transports.telegram import people
from bot.transports.telegram.files import files_of
from bot.transports.telegram.looks import blocks_of
from bot.transports.telegram.membership import Memberships, migration
from bot.transports.telegram.polls import named
from bot.transports.telegram.render import clean
from bot.transports.telegram.split import TEXT_LIMIT
from bot.transports.telegram.topics import Topics

_BUTTON = re.compile(r"([0-9]{1,3})(?:\.([0-9a-f]{8}))?")

# How far from its end the most hasty client looks for a place to part a text (signs).
_LOOKED_BACK = 300


class Ear:
    """Understands updates. One that cannot be understood raises whatever its parts raise."""

    def __init__(self, bot_id: int, clock: Clock, topics: Topics) -> None:
        self._clock = clock
        self._topics = topics
        self._memberships = Memberships(bot_id)

    def hear(self, raw: dict[str, Any]) -> list[Event]:
        """The events of one update (Bot API, Update), given as the JSON it came as."""
        update = Update.de_json(raw, None)
        if message := update.message:
            return [*self._memberships.announced(message), *migration(message), *self._message(message)]
        if edited := update.edited_message:
            return list(self._edit(edited, update.update_id))
        if change := update.my_chat_member or update.chat_member:
            return list(self._memberships.changed(change))
        return list(self._touch(update))

    def _touch(self, update: Update) -> Iterator[Event]:
        """What somebody did to a message without a word."""
        if query := update.callback_query:
            yield from self._press(query)
        if reaction := update.message_reaction:
            yield from self._reactions(reaction, update.update_id)
        if answer := update.poll_answer:
            yield from self._vote(answer, update.update_id)

    def _message(self, message: Message) -> Iterator[Event]:
        sender, files = people.speaker(message), files_of(message)
        text = clean(message.text or message.caption or "")
        self._topics.note(str(message.chat.id), str(message.message_id), people.topic_of(message))
        if sender and (text or files):
            yield event.Message(
                key=f"m{message.chat.id}:{message.message_id}",
                room=people.room(message.chat, people.topic_of(message)),
                sender=sender,
                at=message.date,
                direct=people.direct(message.chat),
                id=str(message.message_id),
                text=text,
                blocks=_looks(message),
                reply_to=_reply_to(message),
                files=files,
                cut=_cut(message.text or ""),
            )

    def _edit(self, message: Message, update_id: int) -> Iterator[Event]:
        """The key has the update's id too, since ``edit_date`` has only seconds and an edit may follow another."""
        sender, text = people.speaker(message), message.text or message.caption or ""
        if sender and (text or files_of(message)):
            at = message.edit_date or message.date
            yield event.Edit(
                key=f"e{message.chat.id}:{message.message_id}:{int(at.timestamp())}:{update_id}",
                room=people.room(message.chat, people.topic_of(message)),
                sender=sender,
                at=at,
                direct=people.direct(message.chat),
                target=str(message.message_id),
                text=clean(text),
                blocks=_looks(message),
            )

    def _press(self, query: CallbackQuery) -> Iterator[Event]:
        """The message may be too old to be shown: then all that is known of it is where it stands."""
        pressed = _BUTTON.fullmatch(query.data or "")
        if query.message is None or pressed is None:
            return
        where, target = query.message.chat, str(query.message.message_id)
        topic = people.topic_of(query.message) if isinstance(query.message, Message) else ""
        yield event.Press(
            key=f"c{query.id}",
            room=people.room(where, topic or self._topics.of(str(where.id), target)),
            sender=people.user(query.from_user),
            at=self._clock.now(),
            direct=people.direct(where),
            target=target,
            index=int(pressed[1]),
            token=pressed[2] or "",
        )

    def _reactions(self, change: MessageReactionUpdated, update_id: int) -> Iterator[Event]:
        target = str(change.message_id)
        before, after = _emoji(change.old_reaction), _emoji(change.new_reaction)
        changes = [(symbol, False) for symbol in before if symbol not in after]
        changes += [(symbol, True) for symbol in after if symbol not in before]
        sender = people.user(change.user) if change.user else people.chat(change.actor_chat or change.chat)
        for number, (symbol, added) in enumerate(changes):
            yield event.Reaction(
                key=f"u{update_id}:{number}",
                room=people.room(change.chat, self._topics.of(str(change.chat.id), target)),
                sender=sender,
                at=change.date,
                direct=people.direct(change.chat),
                target=target,
                symbol=symbol,
                added=added,
            )

    def _vote(self, answer: PollAnswer, update_id: int) -> Iterator[Event]:
        """Telegram does not say where the poll stands; a chat that votes for itself is nobody whom one could ask."""
        if answer.user is not None:
            yield event.Vote(
                key=f"v{update_id}",
                room=Address("telegram", ""),
                sender=people.user(answer.user),
                at=self._clock.now(),
                target=named(answer.poll_id),
                choices=tuple(answer.option_ids),
            )

    def privacy_notice(self, bot: Sender) -> Notice:
        """That the bot does not hear what is said in groups; one and the same notice at every start."""
        return Notice(
            key=f"privacy-mode:{bot.account.id}",
            room=Address("telegram", bot.account.id),
            sender=bot,
            at=self._clock.now(),
            phrase="notice-privacy-mode",
        )


def button_pressed(raw: dict[str, Any]) -> str | None:
    """The id of the press that an update tells of: its button spins until the press is answered."""
    query = raw.get("callback_query")
    return str(query["id"]) if isinstance(query, dict) and "id" in query else None


def _cut(text: str) -> str | None:
    """What stood between a text and the rest of it, if there may be any. Clients part a text that is too long for one
    message at the end of a line or word near its end, or else where it is full; a word may end just there."""
    units = len(text.encode("utf-16-le", "surrogatepass")) // 2
    if units >= TEXT_LIMIT and not any(map(str.isspace, text[-_LOOKED_BACK:])):
        return ""
    return "\n" if units > TEXT_LIMIT // 2 else None


def _reply_to(message: Message) -> str | None:
    """In a topic, what is no reply comes as one to the service message that opened the topic."""
    replied = message.reply_to_message
    if replied is None or replied.forum_topic_created:
        return None
    return str(replied.message_id)


def _looks(message: Message) -> tuple[Block, ...]:
    if message.text:
        return blocks_of(message.text, message.entities)
    return blocks_of(message.caption or "", message.caption_entities)


def _emoji(reactions: Sequence[ReactionType]) -> list[str]:
    """Custom emoji and paid stars have no sign of their own outside Telegram."""
    return [reaction.emoji for reaction in reactions if isinstance(reaction, ReactionTypeEmoji)]
