from datetime import UTC, datetime
from typing import Any

from bot.core.place import Address
from bot.transports.matrix.invitations import invitation

ME = "@liaison:example.org"
NOW = datetime(2026, 11, 24, 13, 0, tzinfo=UTC)


def member(user: str, membership: str, sender: str, **more: Any) -> dict[str, Any]:
    content = {"membership": membership, **more}
    return {"type": "m.room.member", "state_key": user, "sender": sender, "content": content}


def test_an_invitation_names_who_invites() -> None:
    state = [
        member("@ana:x.org", "join", "@ana:x.org", displayname="Ana"),
        member(ME, "invite", "@ana:x.org", is_direct=True),
    ]
    heard = invitation("!room", state, ME, "s1", NOW)
    assert heard is not None
    assert (heard.room, heard.sender.name, heard.direct, heard.at) == (Address("matrix", "!room"), "Ana", True, NOW)


def test_without_an_id_the_same_telling_has_the_same_key() -> None:
    state = [member(ME, "invite", "@ana:x.org")]
    first, again, later = (invitation("!room", state, ME, token, NOW) for token in ("s1", "s1", "s2"))
    assert first is not None
    assert again is not None
    assert later is not None
    assert first.key == again.key != later.key


def test_what_does_not_invite_us_is_no_invitation() -> None:
    assert invitation("!room", [], ME, "s1", NOW) is None
    assert invitation("!room", [member("@bo:x.org", "invite", "@ana:x.org")], ME, "s1", NOW) is None
    assert invitation("!room", [member(ME, "leave", "@ana:x.org")], ME, "s1", NOW) is None
