"""Logs for operators: one event a line, with keys and values, in UTC; never a secret, never what somebody said."""

from __future__ import annotations

import json
import logging
import re
import sys
import traceback
from collections.abc import Iterable, Iterator
from typing import TextIO, cast
from urllib.parse import quote

import structlog
from structlog.typing import EventDict, ExcInfo, Processor, WrappedLogger

from bot.config import LogSettings

_SAID = frozenset({"body", "formatted_body", "content", "text", "words"})
# These name whole events of rooms in their complaints about malformed ones.
_TALKATIVE = ("nio.events.misc", "nio.responses")
# Packages whose exceptions quote nobody: ours, and the database's (its parameters are hidden).
_OF_MACHINES = frozenset({"bot", "sqlalchemy"})
_SHORTEST = 4  # anything shorter would blank out half of every line
_CONTROL = {code: f"\\x{code:02x}" for code in (*range(0x20), *range(0x7F, 0xA0)) if chr(code) not in "\t\n"}


def set_up(settings: LogSettings, secrets: Iterable[str] = (), stream: TextIO | None = None) -> None:
    """Send our log and that of the libraries (from WARNING on) to ``stream``, standard error unless given."""
    stream = stream or sys.stderr
    level = logging.getLevelNamesMapping()[settings.level.upper()]
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            *([] if level <= logging.DEBUG else [_forget_what_was_said]),
            _single_line,
            structlog.processors.ExceptionRenderer(_traceback if level <= logging.DEBUG else _discreet_traceback),
            _renderer(settings, stream),
            cast("Processor", Censor(secrets)),  # it stands after the renderer, so what it gets is a line
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.WriteLoggerFactory(stream),
        cache_logger_on_first_use=False,
    )
    logging.basicConfig(handlers=[_Bridge()], level=max(level, logging.WARNING), force=True)
    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(logging.NOTSET if level <= logging.DEBUG else logging.CRITICAL)
    logging.captureWarnings(True)


class Censor:
    """The last step: blanks out secrets in the finished line, however they are written there."""

    def __init__(self, secrets: Iterable[str]) -> None:
        spellings = {spelling for secret in secrets if len(secret) >= _SHORTEST for spelling in _spellings(secret)}
        longest_first = sorted(spellings, key=len, reverse=True)
        self._secret = re.compile("|".join(map(re.escape, longest_first))) if spellings else None

    def __call__(self, _logger: WrappedLogger, _method: str, line: str) -> str:
        """The line with three asterisks in place of each secret."""
        return self._secret.sub("***", line) if self._secret else line


def _spellings(secret: str) -> set[str]:
    """A secret as it stands in plain text, in a Python literal and in a web address, and each of these in JSON."""
    plain = {secret, repr(secret)[1:-1], quote(secret), quote(secret, safe="")}
    return plain | {json.dumps(each, ensure_ascii=ascii)[1:-1] for each in plain for ascii in (True, False)}


def _renderer(settings: LogSettings, stream: TextIO) -> Processor:
    if settings.format == "json":
        return structlog.processors.JSONRenderer(ensure_ascii=False)
    plain = structlog.dev.plain_traceback  # tracebacks are text already
    return structlog.dev.ConsoleRenderer(colors=stream.isatty(), exception_formatter=plain)


def _traceback(exc_info: ExcInfo) -> str:
    return "".join(traceback.format_exception(exc_info[1])).rstrip()


def _discreet_traceback(exc_info: ExcInfo) -> str:
    """Where it went wrong. What an exception says is left out unless its kind speaks of machines only: others may
    quote what a person wrote ("invalid literal: …")."""
    return "".join(_told(exc_info[1])).rstrip()


def _told(error: BaseException) -> Iterator[str]:
    earlier = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if earlier is not None:
        yield from _told(earlier)
        yield "\nAnd then:\n"
    yield from traceback.format_tb(error.__traceback__)
    kind = type(error)
    home = kind.__module__.partition(".")[0]
    words = str(error).partition("\n")[0] if isinstance(error, OSError) or home in _OF_MACHINES else "(words left out)"
    yield f"{kind.__module__}.{kind.__qualname__}: {words}\n"
    for part in error.exceptions if isinstance(error, BaseExceptionGroup) else ():
        yield from _told(part)


def _forget_what_was_said(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    return {key: value for key, value in event.items() if key not in _SAID}


def _single_line(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    """Names of rooms and people are chosen by strangers: no line of theirs may pass for one of ours."""
    return {key: _flat(value) if isinstance(value, str) else value for key, value in event.items()}


def _flat(value: str) -> str:
    return value.replace("\n", "\\n").translate(_CONTROL)


class _Bridge(logging.Handler):
    """Hands what libraries log to our own log."""

    def emit(self, record: logging.LogRecord) -> None:
        log = structlog.get_logger(library=record.name)
        log.log(record.levelno, record.getMessage(), exc_info=record.exc_info)
