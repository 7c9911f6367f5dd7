"""Text as Telegram keeps it: TDLib itself parses markup, finds links and checks offsets."""

import json
from collections.abc import Sequence
from typing import Any

import tdjson

from tests.live.bot_api.errors import Json, bad_request

_TYPES = {
    "Mention": "mention",
    "Hashtag": "hashtag",
    "Cashtag": "cashtag",
    "BotCommand": "bot_command",
    "Url": "url",
    "EmailAddress": "email",
    "PhoneNumber": "phone_number",
    "Bold": "bold",
    "Italic": "italic",
    "Underline": "underline",
    "Strikethrough": "strikethrough",
    "Spoiler": "spoiler",
    "BlockQuote": "blockquote",
    "ExpandableBlockQuote": "expandable_blockquote",
    "Code": "code",
    "Pre": "pre",
    "PreCode": "pre",
    "TextUrl": "text_link",
    "MentionName": "text_mention",
    "CustomEmoji": "custom_emoji",
}
_PREFIX = "textEntityType"
_OURS = {theirs: ours for ours, theirs in _TYPES.items() if ours != "PreCode"}
_SOLID = {"code", "pre", "text_link", "text_mention", "custom_emoji"}  # nothing is found inside these
_MODES: dict[str, Json] = {
    "html": {"@type": "textParseModeHTML"},
    "markdown": {"@type": "textParseModeMarkdown", "version": 1},
    "markdownv2": {"@type": "textParseModeMarkdown", "version": 2},
}

tdjson.td_execute(b'{"@type":"setLogVerbosityLevel","new_verbosity_level":0}')


def parse(text: str, mode: str) -> tuple[str, list[Json]]:
    """Text and entities of marked-up text."""
    if mode.lower() not in _MODES:
        raise bad_request("unsupported parse_mode")
    parsed = _execute("parseTextEntities", text=text, parse_mode=_MODES[mode.lower()])
    return parsed["text"], [found for entity in parsed["entities"] if (found := _from_tdlib(entity))]


def found_in(text: str) -> list[Json]:
    """What people need not mark: links, mentions, commands, hashtags."""
    entities = _execute("getTextEntities", text=text)["entities"]
    return [found for entity in entities if (found := _from_tdlib(entity))]


def settle(text: str, entities: Sequence[Json]) -> tuple[str, list[Json]]:
    """Text as it will be shown: cleaned, trimmed, with the entities given and those found."""
    _check(text, entities)
    cleaned = _clean(text)
    moved = [_moved(text, entity) for entity in entities]
    cleaned, moved = _trim(cleaned, moved)
    solid = [entity for entity in moved if entity["type"] in _SOLID]
    moved += [entity for entity in found_in(cleaned) if not any(_meet(entity, other) for other in solid)]
    return cleaned, sorted(moved, key=lambda e: (e["offset"], -e["length"]))


def units(text: str) -> int:
    """The text's length in UTF-16 code units, in which offsets are counted."""
    return len(text.encode("utf-16-le")) // 2


def cut(text: str, entity: Json) -> str:
    """The part of the text that the entity covers."""
    start, end = entity["offset"] * 2, (entity["offset"] + entity["length"]) * 2
    return text.encode("utf-16-le")[start:end].decode("utf-16-le")


def _execute(name: str, **arguments: Any) -> Json:
    answer: Json = json.loads(tdjson.td_execute(json.dumps({"@type": name, **arguments}).encode()) or b"{}")
    if answer["@type"] == "error":
        message: str = answer["message"]
        raise bad_request(message[0].lower() + message[1:])
    return answer


def _from_tdlib(entity: Json) -> Json | None:
    kind = _TYPES.get(entity["type"]["@type"].removeprefix(_PREFIX))
    if kind is None:  # bank cards, media timestamps: TDLib knows them, the Bot API does not
        return None
    found: Json = {"offset": entity["offset"], "length": entity["length"], "type": kind}
    if "user_id" in entity["type"]:
        found["user"] = {"id": entity["type"]["user_id"]}
    copied = {key: value for key, value in entity["type"].items() if key not in {"@type", "user_id"}}
    return found | copied


def _to_tdlib(entity: Json) -> Json:
    """The type of an entity, with the address of a link and the person of a mention."""
    details = {"url": entity.get("url"), "user_id": entity.get("user", {}).get("id")}
    return {"@type": _PREFIX + _OURS[entity["type"]]} | {key: value for key, value in details.items() if value}


def _check(text: str, entities: Sequence[Json]) -> None:
    """Have TDLib say what is wrong with explicit entities; it does so where it reads formatted text."""
    given = [
        {"offset": e["offset"], "length": e["length"], "type": _to_tdlib(e)} for e in entities if e["type"] in _OURS
    ]
    _execute("getMarkdownText", text={"@type": "formattedText", "text": text, "entities": given})


def _clean(text: str) -> str:
    """Without control characters and bidirectional embeddings, as TDLib's clean_input_string leaves it."""
    cleaned: str = _execute("getMarkdownText", text={"@type": "formattedText", "text": text})["text"]
    return cleaned


def _moved(text: str, entity: Json) -> Json:
    start = units(_clean(_head(text, entity["offset"])))
    end = units(_clean(_head(text, entity["offset"] + entity["length"])))
    return entity | {"offset": start, "length": end - start}


def _head(text: str, length: int) -> str:
    return text.encode("utf-16-le")[: length * 2].decode("utf-16-le")


def _trim(text: str, entities: list[Json]) -> tuple[str, list[Json]]:
    """White space goes from the end, and from the start as far as the first entity."""
    text = text.rstrip(" \n")
    first = min((e["offset"] for e in entities), default=len(text))
    lead = min(len(text) - len(text.lstrip(" \n")), first)
    text, length = text[lead:], units(text) - lead
    kept = []
    for entity in entities:
        start = entity["offset"] - lead
        end = min(start + entity["length"], length)
        if end > start and cut(text, {"offset": start, "length": end - start}).strip():
            kept.append(entity | {"offset": start, "length": end - start})
    return text, kept


def _meet(one: Json, other: Json) -> bool:
    return bool(one["offset"] < other["offset"] + other["length"] and other["offset"] < one["offset"] + one["length"])
