"""What must hold between the keys, and for the platforms' own values; checked on plain values, all in one go."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.config.fields import MATRIX_USER
from bot.config.mistake import Finding, Key

_PLATFORMS = ("matrix", "telegram", "console")
_URL = re.compile(r"https?://[^\s/]+\S*")
_SHAPES: tuple[tuple[Key, re.Pattern[str], str, str], ...] = (
    (("http", "calendars"), _URL, "this is no web address", "Write https://… as calendars reach it, or leave it out."),
    (("matrix", "homeserver"), _URL, "this is no web address", "Write https://… as a client would reach the server."),
    (("matrix", "user_id"), MATRIX_USER, "this is no Matrix user id", 'Write "@name:server", in quotes.'),
    (
        ("translation", "libretranslate", "url"),
        _URL,
        "this is no web address",
        "Write http://127.0.0.1:5000 or https://…, without a path.",
    ),
    (("telegram", "token"), re.compile(r"[0-9]+:\S+"), "this is no bot token", "Copy it from @BotFather: 12345:ABC…"),
    (("telegram", "base_url"), _URL, "this is no web address", "Write https://… without the token, or leave it out."),
    (
        ("telegram", "webhook", "url"),
        re.compile(r"https://[^\s/]+\S*"),
        "Telegram sends updates to https addresses only",
        "Write the public https://… address that leads to the bot.",
    ),
    (
        ("telegram", "webhook", "secret"),
        re.compile(r"[A-Za-z0-9_-]{1,256}"),
        "the secret has characters that Telegram does not allow, or is too long",
        "Use 1 to 256 of A–Z, a–z, 0–9, _ and -.",
    ),
)
_PAID = ("libretranslate", "google", "microsoft")
_COUNTS: tuple[Key, ...] = (
    ("translation", "deadline"),
    ("translation", "apertium", "pipes"),
    *(("translation", "ctranslate2", key) for key in ("threads", "loaded")),
    *(("translation", engine, "budget") for engine in _PAID),
)
_INVITER = re.compile(r"(@[^\s:]+|\*):\S+")
_MATRIX_ROOM = re.compile(r"#[^\s:]+:\S+|![^\s]+")


def broken(values: dict[str, object]) -> Iterator[Finding]:
    """All that does not hold in these values; what has the wrong type altogether is left to the settings' own check."""
    for key, shape, what, remedy in _SHAPES:
        value = _at(values, key)
        if isinstance(value, str) and not shape.fullmatch(value):
            yield Finding(key, what, remedy)
    yield from _matrix(_section(values.get("matrix")))
    yield from _telegram(_section(values.get("telegram")))
    yield from _translation(values)
    yield from _operations(values)


def _translation(values: dict[str, object]) -> Iterator[Finding]:
    for key in _COUNTS:
        value = _at(values, key)
        if isinstance(value, int | float) and not isinstance(value, bool) and value <= 0:
            yield Finding(key, "the number is too small", "Write 1 or more.")
    for engine in _PAID:
        for part in ("per_million", "a_day"):
            key = ("translation", engine, "price", part)
            value = _at(values, key)
            if isinstance(value, int | float) and not isinstance(value, bool) and value <= 0:
                yield Finding(key, "the amount is too small", "Write more than 0, or leave 'price' out.")


def _matrix(matrix: dict[str, object]) -> Iterator[Finding]:
    if not matrix:
        return
    if "password" in matrix and "access_token" in matrix:
        yield Finding(("matrix", "password"), "'access_token' is given as well", "Keep one of the two.")
    elif "password" not in matrix and "access_token" not in matrix:
        remedy = "Add 'password', or 'access_token' with 'device_id' (each may come from a file: 'password_file')."
        yield Finding(("matrix",), "there is no way to log in", remedy)
    elif "access_token" in matrix and "device_id" not in matrix:
        remedy = "Add the device id that the token was made for: /account/whoami of the homeserver names it."
        yield Finding(("matrix", "device_id"), "an access token needs its device id", remedy)
    for index, inviter in enumerate(_list(matrix.get("allowed_inviters"))):
        if isinstance(inviter, str) and not _INVITER.fullmatch(inviter):
            remedy = 'Write "@name:server", or "*:server" for everybody on a server, in quotes.'
            yield Finding(("matrix", "allowed_inviters", index), f"'{inviter}' names nobody", remedy)


def _telegram(telegram: dict[str, object]) -> Iterator[Finding]:
    if telegram.get("mode") == "webhook" and not telegram.get("webhook"):
        remedy = "Add a 'webhook' section with 'url' and 'secret', or set mode to 'polling'."
        yield Finding(("telegram", "mode"), "there is no 'webhook' section", remedy)


def _operations(values: dict[str, object]) -> Iterator[Finding]:
    names: list[str] = []
    rooms: dict[object, str] = {}
    for number, entry in enumerate(_list(values.get("operations"))):
        operation = _section(entry)
        here: Key = ("operations", number)
        if (name := operation.get("name")) in names:
            yield Finding((*here, "name"), f"another operation is called '{name}' too", "Give each its own name.")
        if isinstance(name, str):
            names.append(name)
        yield from _admins(operation, here, values)
        yield from _organisations(operation, here, values)
        for index, room in enumerate(_list(operation.get("rooms"))):
            yield from _room(_section(room), (*here, "rooms", index), values, rooms)


def _admins(operation: dict[str, object], here: Key, values: dict[str, object]) -> Iterator[Finding]:
    for index, admin in enumerate(_list(operation.get("admins"))):
        yield from _account(admin, (*here, "admins", index), values)


def _account(account: object, here: Key, values: dict[str, object]) -> Iterator[Finding]:
    platform = "matrix" if str(account).startswith("@") else str(account).partition(":")[0]
    if platform in ("matrix", "telegram") and not values.get(platform):
        yield Finding(here, f"there is no '{platform}' section", f"Add '{platform}', or remove it.")


def _organisations(operation: dict[str, object], here: Key, values: dict[str, object]) -> Iterator[Finding]:
    """One name is one organisation's: otherwise nobody could tell whether it may be tasked."""
    known: dict[str, int] = {}
    for index, entry in enumerate(_list(operation.get("organisations"))):
        organisation = _section(entry)
        key: Key = (*here, "organisations", index)
        names = [organisation.get("name"), *_list(organisation.get("aliases"))]
        for name in {name.casefold(): name for name in names if isinstance(name, str)}.values():
            if (other := known.setdefault(name.casefold(), index)) != index:
                what = f"organisations[{other}] is called '{name}' too"
                yield Finding((*key, "name"), what, "Give each name to one of them.")
        if organisation.get("lead") is not None:
            yield from _account(organisation["lead"], (*key, "lead"), values)


def _room(room: dict[str, object], here: Key, values: dict[str, object], seen: dict[object, str]) -> Iterator[Finding]:
    named = [platform for platform in _PLATFORMS if room.get(platform) is not None]
    if len(named) != 1:
        what = "the room is on no platform" if not named else f"the room is on {' and '.join(named)} at once"
        yield Finding(
            here, what, "Give exactly one of 'matrix', 'telegram' and 'console'; make two entries of two rooms."
        )
        return
    platform = named[0]
    if platform != "console" and not values.get(platform):
        yield Finding((*here, platform), f"there is no '{platform}' section", f"Add '{platform}', or remove the room.")
    if platform == "matrix" and isinstance(room["matrix"], str) and not _MATRIX_ROOM.fullmatch(room["matrix"]):
        yield Finding((*here, platform), "this is no Matrix room", 'Write "#alias:server" or "!id", in quotes.')
    if room.get("topic") is not None and platform != "telegram":
        yield Finding((*here, "topic"), "only a Telegram room has a topic", "Remove it.")
    if room.get("threads") is True and platform == "telegram":
        yield Finding((*here, "threads"), "Telegram has no threads", "Remove it: translations stand in replies there.")
    place = (platform, str(room[platform]), str(room.get("topic")))
    if place in seen:
        yield Finding((*here, platform), f"the same room stands in {seen[place]} already", "Keep one of them.")
    seen.setdefault(place, f"operations[{here[1]}].rooms[{here[3]}]")


def _at(values: object, key: Key) -> object:
    for part in key:
        values = _section(values).get(str(part))
    return values


def _section(value: object) -> dict[str, object]:
    return value if isinstance(value, dict) else {}


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []
