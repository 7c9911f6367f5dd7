"""What a sync tells about keys, handed to nio: letters from device to device, device lists, encrypted rooms."""

from __future__ import annotations

import structlog
from nio import (  # type: ignore[import-untyped]  # it is annotated, but does not say so
    AsyncClient,
    EncryptionError,
    ForwardedRoomKeyEvent,
    RoomKeyEvent,
    SyncResponse,
)

from bot.transports.matrix.homeserver import Json

log = structlog.get_logger()

# What nio raises at keys and messages that are not what they should be; all of vodozemac's errors are ValueErrors.
UNBEARABLE = (EncryptionError, ValueError, TypeError, KeyError, AttributeError)
_STATE = {"m.room.member", "m.room.encryption"}
_NOTHING: Json = {
    "rooms": {"invite": {}, "leave": {}, "join": {}},
    "device_lists": {},
    "device_one_time_keys_count": {},
}


class KeyNews:
    """Hands on what is new. nio's store takes milliseconds for a sync without anything about keys: it gets none."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
        self._one_time_keys: Json = {}

    async def take(self, answer: Json) -> frozenset[str]:
        """Let nio take in a sync; returns the ids of the Megolm sessions whose keys came with it."""
        about_keys = self._about_keys(answer)
        if not self._is_news(about_keys):
            return frozenset()
        # One by one: anybody may send us one that nio cannot bear, and the others must not be lost for it.
        letters = about_keys["to_device"].get("events", [])
        parts = [{**_NOTHING, "to_device": {"events": [letter]}} for letter in letters]
        parts.append({**about_keys, "to_device": {"events": []}})
        arrived: set[str] = set()
        for number, told in enumerate(parts):
            # nio takes no notice of what has the same token as what came before.
            arrived |= await self._take_part({**told, "next_batch": f"{answer['next_batch']}-{number}"})
        return frozenset(arrived)

    async def _take_part(self, told: Json) -> set[str]:
        try:
            sync = SyncResponse.from_dict(told)
            await self._client.receive_response(sync)
            letters = sync.to_device_events
        except UNBEARABLE as error:
            log.warning("matrix.keys-not-taken", reason=type(error).__name__)
            return set()
        return {letter.session_id for letter in letters if isinstance(letter, RoomKeyEvent | ForwardedRoomKeyEvent)}

    def _about_keys(self, answer: Json) -> Json:
        """The part of a sync that nio needs: encrypted rooms, without anybody's words."""
        join = {
            id: {"state": {"events": _state(told["state"])}, "timeline": {"events": _state(told["timeline"])}}
            for id, told in answer["rooms"]["join"].items()
        }
        return {
            "next_batch": answer["next_batch"],
            "device_one_time_keys_count": answer.get("device_one_time_keys_count", {}),
            "device_lists": {what: self._tracked(users) for what, users in answer.get("device_lists", {}).items()},
            "to_device": answer.get("to_device", {"events": []}),
            "rooms": {
                "invite": {},
                "leave": {},
                "join": {id: told for id, told in join.items() if self._is_encrypted(id, told)},
            },
        }

    def _tracked(self, users: list[str]) -> list[str]:
        """Those whose devices matter to us: Synapse names whoever speaks, as if their devices had changed."""
        return [user for user in users if user in self._client.olm.tracked_users]

    def _is_encrypted(self, id: str, told: Json) -> bool:
        events = (*told["state"]["events"], *told["timeline"]["events"])
        known = self._client.rooms.get(id)
        return bool(events) and (known is not None or any(event["type"] == "m.room.encryption" for event in events))

    def _is_news(self, told: Json) -> bool:
        count, self._one_time_keys = self._one_time_keys, told["device_one_time_keys_count"]
        return bool(
            told["to_device"].get("events")
            or any(told["device_lists"].values())
            or told["rooms"]["join"]
            or told["device_one_time_keys_count"] != count
        )


def _state(told: Json) -> list[Json]:
    return [event for event in told["events"] if event.get("type") in _STATE and "state_key" in event]
