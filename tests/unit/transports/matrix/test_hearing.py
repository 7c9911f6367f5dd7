from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.event import Deletion, Edit, Event, Join, Leave, Message, Notice, Reaction
from bot.core.place import Account
from bot.transports.matrix.content import MARK
from bot.transports.matrix.hearing import Hearing, is_event
from bot.transports.matrix.room import MatrixRoom

ME = "@liaison:example.org"
ANA = "@ana:example.org"

nothing_known: dict[str, str] = {}


def hearing(authors: dict[str, str] = nothing_known) -> Hearing:
    async def author_of(room: str, event: str) -> str | None:
        return authors.get(event)

    return Hearing(ME, author_of)


def event(kind: str, content: dict[str, Any], **more: Any) -> dict[str, Any]:
    common = {"event_id": "$1", "sender": ANA, "origin_server_ts": 1_795_525_200_123}
    return {"type": kind, "content": content, **common, **more}


def said(content: dict[str, Any], **more: Any) -> dict[str, Any]:
    return event("m.room.message", {"msgtype": "m.text", "body": "words", **content}, **more)


async def heard(raw: dict[str, Any], by: Hearing | None = None) -> Event | None:
    assert is_event(raw)
    return await (by or hearing()).hear(MatrixRoom("!room"), raw, direct=False)


async def test_a_message_has_its_senders_name_and_the_servers_time() -> None:
    room = MatrixRoom("!room", names={ANA: "Ana"})
    message = await hearing().hear(room, said({}), direct=True)
    assert isinstance(message, Message)
    assert (message.sender.name, message.sender.account) == ("Ana", Account("matrix", ANA))
    assert message.at == datetime(2026, 11, 24, 13, 0, 0, 123_000, UTC)
    assert message.direct


@pytest.mark.parametrize("kind", ["m.notice", "m.key.verification.request", "m.image", None, {}])
async def test_what_is_no_message_of_a_person_is_passed_over(kind: object) -> None:
    assert await heard(said({"msgtype": kind})) is None


@pytest.mark.parametrize("raw", [said({}, sender=ME), event("m.reaction", {}, sender=ME)])
async def test_what_the_bot_did_itself_is_passed_over(raw: dict[str, Any]) -> None:
    assert await heard(raw) is None


async def test_what_another_liaison_says_is_passed_over_and_what_somebody_forwards_is_not() -> None:
    other = "@liaison2:example.org"
    assert await heard(said({MARK: other}, sender=other)) is None
    assert (
        await heard(event("m.reaction", {MARK: other, "m.relates_to": relation("m.annotation", "$0")}, sender=other))
        is None
    )
    assert isinstance(await heard(said({MARK: other})), Message)


@pytest.mark.parametrize(
    ("content", "text"),
    [({}, ""), ({"filename": "map.png"}, ""), ({"filename": "map.png", "body": "The bridge"}, "The bridge")],
)
async def test_the_body_of_a_file_is_its_name_or_a_caption(content: dict[str, Any], text: str) -> None:
    raw = said({"msgtype": "m.image", "body": "map.png", "url": "mxc://example.org/1", **content})
    message = await heard(raw)
    assert isinstance(message, Message)
    assert (message.text, message.files[0].name) == (text, "map.png")


@pytest.mark.parametrize(("author", "counts"), [(ANA, True), ("@bo:example.org", False), (None, False)])
async def test_an_edit_counts_from_the_author_only(author: str | None, counts: bool) -> None:
    edit = {"m.new_content": {"msgtype": "m.text", "body": "new"}, "m.relates_to": relation("m.replace", "$0")}
    event = await heard(said(edit), hearing({"$0": author} if author else {}))
    assert (event.text if isinstance(event, Edit) else None) == ("new" if counts else None)


@pytest.mark.parametrize(
    "raw", [event("m.room.redaction", {"redacts": "$0"}), event("m.room.redaction", {}, redacts="$0")]
)
async def test_a_deletion_names_its_target_in_either_place(raw: dict[str, Any]) -> None:
    deletion = await heard(raw)
    assert isinstance(deletion, Deletion)
    assert deletion.target == "$0"


async def test_a_reaction_that_is_redacted_is_taken_away() -> None:
    hears = hearing()
    reaction = event("m.reaction", {"m.relates_to": {**relation("m.annotation", "$0"), "key": "👍"}})
    taken = event("m.room.redaction", {"redacts": "$1"}, event_id="$2")
    added, removed = await heard(reaction, hears), await heard(taken, hears)
    assert isinstance(added, Reaction)
    assert isinstance(removed, Reaction)
    assert (added.target, added.symbol, added.added) == ("$0", "👍", True)
    assert (removed.target, removed.symbol, removed.added) == ("$0", "👍", False)


@pytest.mark.parametrize(
    ("before", "now", "kind"),
    [
        ("invite", "join", Join),
        ("join", "leave", Leave),
        ("join", "ban", Leave),
        ("join", "join", None),
        ("invite", "leave", None),
        ("leave", "ban", None),
        (None, "invite", None),
    ],
)
async def test_comings_and_goings(before: str | None, now: str, kind: type[Event] | None) -> None:
    raw = event("m.room.member", {"membership": now}, state_key=ANA, unsigned={"prev_content": {"membership": before}})
    told = await heard(raw)
    assert type(told) is (kind or type(None))


async def test_power_that_was_lost_is_told_once() -> None:
    lost = event(
        "m.room.power_levels", {"events_default": 50}, state_key="", unsigned={"prev_content": {"events_default": 0}}
    )
    still = event(
        "m.room.power_levels", {"events_default": 60}, state_key="", unsigned={"prev_content": {"events_default": 50}}
    )
    faked = event("m.room.power_levels", {"events_default": 50})
    assert isinstance(await heard(lost), Notice)
    assert await heard(still) is None
    assert await heard(faked) is None


def relation(kind: str, target: str) -> dict[str, Any]:
    return {"rel_type": kind, "event_id": target}


KEYS = """
msgtype body filename file url info size mimetype key k iv hashes sha256 m.relates_to rel_type event_id redacts
m.in_reply_to m.new_content is_falling_back membership displayname prev_content events users formatted_body
"""
keys = st.sampled_from(KEYS.split())
anything = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=10), st.just("mxc://x/y")),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(keys, inner, max_size=4)),
    max_leaves=12,
)
contents = st.dictionaries(keys, st.one_of(anything, st.sampled_from(["m.text", "m.file", "m.replace", "m.thread"])))


@given(
    st.sampled_from(
        ["m.room.message", "m.reaction", "m.room.redaction", "m.room.member", "m.room.power_levels", "m.room.create"]
    ),
    contents,
    st.one_of(st.none(), st.dictionaries(keys, anything)),
    st.integers(),
    st.one_of(st.none(), st.text(max_size=5)),
)
async def test_anything_may_be_in_an_event(
    kind: str, content: dict[str, Any], unsigned: object, at: int, state_key: str | None
) -> None:
    raw = event(kind, content, unsigned=unsigned, origin_server_ts=at)
    if state_key is not None or kind == "m.room.member":
        raw["state_key"] = state_key or ANA
    room = MatrixRoom("!room")
    room.learn(raw)
    told = await hearing({"$0": ANA}).hear(room, raw, direct=False)
    assert told is None or told.at.tzinfo is UTC
