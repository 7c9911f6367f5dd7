"""An event as a person's client shows it."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Heard:
    """One event of a room's timeline, decrypted where it was encrypted."""

    event_id: str
    sender: str
    type: str
    content: dict[str, Any]
    state_key: str | None = None
    was_encrypted: bool = False
    redacts: str | None = None
    at: float = 0.0  # seconds since 1970, by the homeserver's clock

    @classmethod
    def read(cls, raw: dict[str, Any], *, was_encrypted: bool = False) -> "Heard":
        content = raw.get("content", {})
        return cls(
            event_id=raw["event_id"],
            sender=raw["sender"],
            type=raw["type"],
            content=content,
            state_key=raw.get("state_key"),
            was_encrypted=was_encrypted,
            # Room versions from 11 on keep the target within the content.
            redacts=raw.get("redacts") or content.get("redacts"),
            at=raw.get("origin_server_ts", 0) / 1000,
        )

    @property
    def is_message(self) -> bool:
        return self.type == "m.room.message"

    @property
    def body(self) -> str:
        """The words; those of the new version when this is an edit; none when it was redacted."""
        return str(self._words.get("body", ""))

    @property
    def formatted_body(self) -> str:
        return str(self._words.get("formatted_body", ""))

    @property
    def relates_to(self) -> dict[str, Any]:
        relation: dict[str, Any] = self.content.get("m.relates_to", {})
        return relation

    @property
    def replies_to(self) -> str | None:
        """The message answered; a thread's fallback for old clients is no answer."""
        if self.relates_to.get("is_falling_back"):
            return None
        target: str | None = self.relates_to.get("m.in_reply_to", {}).get("event_id")
        return target

    @property
    def thread(self) -> str | None:
        return self._target("m.thread")

    @property
    def replaces(self) -> str | None:
        return self._target("m.replace")

    @property
    def reacts_to(self) -> str | None:
        return self._target("m.annotation")

    @property
    def reaction(self) -> str | None:
        key: str | None = self.relates_to.get("key")
        return key

    @property
    def mentions(self) -> list[str]:
        users: list[str] = self.content.get("m.mentions", {}).get("user_ids", [])
        return users

    @property
    def _words(self) -> dict[str, Any]:
        words: dict[str, Any] = self.content.get("m.new_content", self.content)
        return words

    def _target(self, relation: str) -> str | None:
        if self.relates_to.get("rel_type") != relation:
            return None
        target: str = self.relates_to["event_id"]
        return target
