"""Operators read what happened; nobody reads secrets, or what people said, in a log."""

from __future__ import annotations

import io
import json
import logging
import warnings
from collections.abc import Iterator
from typing import Any, Literal

import pytest
import structlog

from bot.config import LogSettings
from bot.core.stores import StoreUnavailable
from bot.logs import set_up

SAID = "We need water"
TOKEN = '12345:ab"c/dé'


@pytest.fixture(autouse=True)
def _let_libraries_speak_again() -> Iterator[None]:
    yield
    for name in ("nio.events.misc", "nio.responses"):
        logging.getLogger(name).setLevel(logging.NOTSET)


def started(
    level: Literal["debug", "info", "warning", "error"] = "info", format: Literal["console", "json"] = "json"
) -> io.StringIO:
    """A log that is set up, with what it wrote."""
    stream = io.StringIO()
    set_up(LogSettings(level=level, format=format), [TOKEN, "", "abc"], stream)
    return stream


def lines(stream: io.StringIO) -> list[dict[str, Any]]:
    return [json.loads(line) for line in stream.getvalue().splitlines()]


def test_an_event_is_one_line_with_its_time_in_utc() -> None:
    stream = started()
    structlog.get_logger().info("delivered", platform="matrix", seconds=0.25)
    (line,) = lines(stream)
    assert line.pop("timestamp").endswith("Z")
    assert line == {"event": "delivered", "level": "info", "platform": "matrix", "seconds": 0.25}


@pytest.mark.parametrize("format", ["console", "json"])
def test_a_token_in_an_exception_is_blanked_out(format: Literal["console", "json"]) -> None:
    stream = started(format=format)
    error = ConnectionError(f"https://api.example.org/bot{TOKEN}/getMe failed")
    structlog.get_logger().error("unreachable", exc_info=error, request=[f"bot{TOKEN}"])
    assert "https://api.example.org/bot***/getMe failed" in stream.getvalue()
    assert "12345" not in stream.getvalue()


def test_a_token_is_blanked_out_in_web_addresses_and_in_what_libraries_say() -> None:
    stream = started()
    logging.getLogger("httpx").warning("GET %s", "https://h/bot12345%3Aab%22c/d%C3%A9/getMe")
    assert lines(stream)[0]["event"] == "GET https://h/bot***/getMe"
    assert lines(stream)[0]["library"] == "httpx"


def test_a_short_secret_does_not_blank_out_half_the_log() -> None:
    stream = started()
    structlog.get_logger().info("abc")
    assert lines(stream)[0]["event"] == "abc"


def test_libraries_are_heard_from_warnings_on_even_when_we_debug() -> None:
    stream = started("debug")
    logging.getLogger("httpx").info("HTTP Request: GET …")
    logging.getLogger("telegram").debug("exiting")
    logging.getLogger("aiohttp").error("broken")
    assert [line["event"] for line in lines(stream)] == ["broken"]


def test_what_people_said_is_kept_out_unless_an_operator_debugs() -> None:
    quiet = started()
    structlog.get_logger().info("heard", text="We need water", room="!a:b")
    logging.getLogger("nio.events.misc").error("Error validating event: We need water")
    assert "water" not in quiet.getvalue()
    assert lines(quiet)[0]["room"] == "!a:b"
    loud = started("debug")
    structlog.get_logger().info("heard", text="We need water")
    assert "water" in loud.getvalue()


def test_what_people_said_is_not_in_a_traceback_either() -> None:
    def handle(text: str) -> None:
        try:
            int(text)
        except ValueError as error:
            raise ExceptionGroup(text, [LookupError(text), StoreUnavailable("disk full")]) from error

    quiet = started()
    with pytest.raises(ExceptionGroup) as caught:
        handle(SAID)
    structlog.get_logger().error("handling failed", exc_info=caught.value)
    told = lines(quiet)[0]["exception"]
    assert "water" not in told
    for part in ("in handle", "int(text)", "ValueError", "And then:", "LookupError", "StoreUnavailable: disk full"):
        assert part in told
    loud = started("debug")
    structlog.get_logger().error("handling failed", exc_info=caught.value)
    assert "invalid literal for int() with base 10: 'We need water'" in lines(loud)[0]["exception"]


def test_the_level_is_the_operators_choice() -> None:
    stream = started("error")
    structlog.get_logger().warning("slow")
    logging.getLogger("nio").warning("slow")
    structlog.get_logger().error("stopped")
    assert [line["event"] for line in lines(stream)] == ["stopped"]


def test_a_name_chosen_by_a_stranger_makes_no_line_of_its_own() -> None:
    stream = started(format="console")
    structlog.get_logger().info("joined", name="Ana\n2026-11-24 [error] all is lost\x1b[2J\x9b")
    assert stream.getvalue().count("\n") == 1
    assert "\x1b" not in stream.getvalue()
    assert "\x9b" not in stream.getvalue()


def test_warnings_of_libraries_are_logged() -> None:
    stream = started()
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        warnings.warn("old habit", DeprecationWarning, stacklevel=1)
    assert "old habit" in lines(stream)[0]["event"]
