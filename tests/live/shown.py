"""A room as the people in it see it in the end: one line for each message that still stands there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from tests.live import bot_api
from tests.live.synapse.heard import Heard
from tests.live.synapse.person import Person


def on_matrix(person: Person, room: str, names: Mapping[str, str], *, after: str) -> list[str]:
    """What stands in a Matrix room behind an event: who said it, in reply to (↩) or in the thread of (⑂) which of these
    lines, and the emoji that were put to it."""
    events = person.timeline(room)
    since = [event.event_id for event in events].index(after) + 1
    gone = {event.redacts for event in events if event.redacts}
    newest = {event.replaces: event for event in events if event.replaces and event.event_id not in gone}
    emoji: defaultdict[str, list[str]] = defaultdict(list)
    for event in events:
        if event.reacts_to and event.event_id not in gone:
            emoji[event.reacts_to].append(f"{event.reaction}")
    standing = [
        event
        for event in events[since:]
        if event.is_message and not event.replaces and event.event_id not in gone and event.content
    ]
    at = {event.event_id: number for number, event in enumerate(standing, 1)}
    return [
        _line(
            names[event.sender],
            at.get(event.replies_to or "", 0),
            at.get(event.thread or "", 0),
            _file(event) or newest.get(event.event_id, event).body,
            emoji[event.event_id],
        )
        for event in standing
    ]


def on_telegram(chat: bot_api.Chat) -> list[str]:
    """What stands in a Telegram chat, likewise."""
    standing = chat.messages
    at = {message.id: number for number, message in enumerate(standing, 1)}
    return [
        _line(
            "Bot" if message.sender.is_bot else message.sender.first_name,
            at.get(message.reply_to.id, 0) if message.reply_to else 0,
            0,
            f"[photo] {message.text}" if "photo" in message.content else message.text,
            [one["emoji"] for put in message.reactions.values() for one in put],
        )
        for message in standing
    ]


def _file(event: Heard) -> str:
    if event.content.get("msgtype") == "m.text":
        return ""
    name, caption = event.content["filename"], event.content["body"]
    return f"[{name}]" if caption == name else f"[{name}] {caption}"


def _line(who: str, reply: int, thread: int, text: str, emoji: Sequence[str]) -> str:
    where = (f" ↩{reply}" if reply else "") + (f" ⑂{thread}" if thread else "")
    return f"{who}{where}: {text}" + "".join(f" {one}" for one in emoji)
