import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.transports.matrix.words import LONGEST, text_of

ME = "@liaison:example.org"
REPLY = {"m.in_reply_to": {"event_id": "$1"}}


def pill(user: str, name: str) -> str:
    return f'<a href="https://matrix.to/#/{user}">{name}</a>'


def test_the_quotation_above_a_reply_is_dropped() -> None:
    body = "> <@ana:example.org> Where?\n> And when?\n\nAt the bridge\n> not a quotation"
    assert text_of({"body": body, "m.relates_to": REPLY}, ME) == "At the bridge\n> not a quotation"


@pytest.mark.parametrize("relation", [{}, {"m.relates_to": REPLY}])
def test_a_quotation_of_ones_own_stays(relation: dict[str, object]) -> None:
    assert text_of({"body": "> quoted\n\nanswer", **relation}, ME) == "> quoted\n\nanswer"


def test_names_in_a_command_become_user_ids_in_their_order() -> None:
    html = f"!link {pill('@a:x.org', 'Ana')} {pill('@b:x.org', 'Ana')}"
    assert text_of({"body": "!link Ana Ana", "formatted_body": html}, ME) == "!link @a:x.org @b:x.org"


def test_the_bots_own_name_becomes_its_user_id() -> None:
    html = f"{pill(ME, 'Liaison Bot')}: help"
    assert text_of({"body": "Liaison Bot: help", "formatted_body": html}, ME) == f"{ME}: help"


@pytest.mark.parametrize("body", ["@Liaison: help", f"[Liaison](https://matrix.to/#/{ME}): help"])
def test_however_a_client_writes_a_mention_into_the_body(body: str) -> None:
    assert text_of({"body": body, "formatted_body": f"{pill(ME, 'Liaison')}: help"}, ME) == f"{ME}: help"


def test_names_in_talk_stay_names() -> None:
    html = f"Ask {pill('@a:x.org', 'Ana')}"
    assert text_of({"body": "Ask Ana", "formatted_body": html}, ME) == "Ask Ana"


def test_mentions_in_the_quotation_are_not_ours() -> None:
    html = f"<mx-reply>{pill('@a:x.org', 'Ana')}</mx-reply>!whoami Ana {pill('@b:x.org', 'Bo')}"
    assert text_of({"body": "!whoami Ana Bo", "formatted_body": html}, ME) == "!whoami Ana @b:x.org"


@pytest.mark.parametrize("body", [None, 7, ["x"], {}])
def test_a_body_that_is_no_text_says_nothing(body: object) -> None:
    assert text_of({"body": body}, ME) == ""


@given(st.text(), st.text())
def test_any_words_can_be_read(body: str, html: str) -> None:
    content = {"body": f"!{body}", "formatted_body": pill("@a:x.org", "a") + html, "m.relates_to": REPLY}
    assert len(text_of(content, ME)) <= LONGEST + len("@a:x.org") * (len(html) + 2)
