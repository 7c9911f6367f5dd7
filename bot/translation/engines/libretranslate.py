"""LibreTranslate: a server, mostly one's own (API of version 1.6: POST /translate, GET /languages)."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Mapping, Sequence
from typing import Any

import httpx

from bot.core.translating import EngineError, Reach
from bot.translation.engines.answers import explained, retry_after

_CODES = {"zh": "zh-Hans", "zh-CN": "zh-Hans", "zh-TW": "zh-Hant", "pt-BR": "pb", "no": "nb"}
"""Where the server's code is another than the tag."""
_LONGEST = 1 << 21  # bytes of an answer
_FRESH = 600.0  # seconds that the list of languages is believed


class LibreTranslate:
    """Asks a server. The key goes in the body, never in the address; several texts go in one call."""

    name = "LibreTranslate"
    masks = "words"

    def __init__(
        self, url: str, *, key: str | None = None, reach: Reach = Reach.SELF_HOSTED, patience: float = 8.0
    ) -> None:
        """``url`` is the server's address without the path; ``patience`` how many seconds a call may take, however
        slowly its answer comes."""
        self.reach = reach
        self._key = key
        self._patience = patience
        self._client = httpx.AsyncClient(base_url=url, timeout=patience, trust_env=False, follow_redirects=False)
        self._pairs: Mapping[str, frozenset[str]] | None = None
        self._told = 0.0

    def path(self, source: str, target: str) -> tuple[str, ...] | None:
        """Until the server has told its languages, any pair is worth asking for."""
        if self._pairs is None or _code(target) in self._pairs.get(_code(source), frozenset()):
            return source, target
        return None

    async def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        if self._pairs is None or time.monotonic() - self._told > _FRESH:
            self._pairs, self._told = await self._languages(), time.monotonic()
        if self.path(source, target) is None:
            raise EngineError("no-such-pair")
        asked = {"q": list(texts), "source": _code(source), "target": _code(target), "format": "text"}
        answer = await self._call("POST", "/translate", {**asked, "api_key": self._key} if self._key else asked)
        found = answer.get("translatedText") if isinstance(answer, dict) else None
        if not isinstance(found, list) or not all(isinstance(each, str) for each in found):
            raise EngineError("garbled")
        return found

    async def close(self) -> None:
        await self._client.aclose()

    async def _languages(self) -> Mapping[str, frozenset[str]]:
        answer = await self._call("GET", "/languages")
        if not isinstance(answer, list):
            raise EngineError("garbled")
        entries = [each for each in answer if isinstance(each, dict) and isinstance(each.get("targets"), list)]
        return {str(each.get("code")): frozenset(map(str, each["targets"])) for each in entries}

    async def _call(self, method: str, path: str, body: Mapping[str, Any] | None = None) -> Any:
        with explained():
            async with asyncio.timeout(self._patience):
                return await self._answer(method, path, body)

    async def _answer(self, method: str, path: str, body: Mapping[str, Any] | None) -> Any:
        async with self._client.stream(method, path, json=body) as answer:
            if answer.status_code == httpx.codes.TOO_MANY_REQUESTS:
                raise EngineError("too-many-requests", after=retry_after(answer.headers))
            if answer.status_code >= httpx.codes.INTERNAL_SERVER_ERROR:
                raise EngineError(f"http-{answer.status_code}", again=True)
            if not answer.is_success:
                raise EngineError(f"http-{answer.status_code}")
            content = b""
            async for part in answer.aiter_bytes():
                content += part
                if len(content) > _LONGEST:
                    raise EngineError("garbled")
            return json.loads(content)


def _code(tag: str) -> str:
    return _CODES.get(tag, tag if tag in _CODES.values() else tag.partition("-")[0])
