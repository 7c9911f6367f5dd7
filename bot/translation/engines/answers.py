"""What goes wrong between us and a server, in short words. Nothing of what the libraries say gets out: it may have the
key or the text in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import httpx

from bot.core.translating import EngineError


@contextmanager
def explained() -> Iterator[None]:
    """Around a call with httpx, and a deadline: what goes wrong becomes an EngineError."""
    try:
        yield
    except httpx.ConnectError:
        raise EngineError("unreachable", again=True) from None
    except (httpx.TimeoutException, TimeoutError):
        raise EngineError("timed-out") from None
    except httpx.HTTPError:
        raise EngineError("broken-off", again=True) from None
    except (ValueError, RecursionError):  # an answer that is no JSON, or has too many brackets
        raise EngineError("garbled") from None


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds until a server wants to be asked again (RFC 9110, 10.2.3); None where it does not say."""
    told = headers.get("Retry-After", "")
    if told.isdecimal():
        return float(told)
    try:
        moment = parsedate_to_datetime(told)
    except ValueError:
        return None
    return max((moment - datetime.now(moment.tzinfo or UTC)).total_seconds(), 0.0)
