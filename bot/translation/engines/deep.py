"""Services of others by way of deep-translator: Google, without a key, and Microsoft.

The library waits without an end and mixes up answers when an instance is shared, so every call has an instance and a
thread of its own; a thread that hangs is left behind, and counts until it ends. What it raises may have the text, or
the key, in it: only a short word of it gets out. Of its other translators, DeepL's, LibreTranslate's, Yandex's,
Papago's and ChatGPT's do not work with today's services, MyMemory's sends texts unencrypted, Baidu's puts them into
addresses, and the rest are dictionaries.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from bot.core.translating import EngineError, Reach
from bot.translation.engines.aside import in_thread

_GOOGLE_CODES = {"he": "iw", "jv": "jw", "fil": "tl", "nb": "no", "nn": "no", "zh": "zh-CN", "zh-TW": "zh-TW"}
_MICROSOFT_CODES = {"zh": "zh-Hans", "zh-CN": "zh-Hans", "zh-TW": "zh-Hant", "no": "nb", "nn": "nb", "sr": "sr-Cyrl",
                    "mn": "mn-Cyrl", "pt-BR": "pt", "fa-AF": "prs"}  # fmt: skip
_MICROSOFT = "https://api.cognitive.microsofttranslator.com/translate?api-version=3.0"
_MICROSOFT_KNOWS = (
    "af am ar as az ba be bg bn bo bs ca cs cy da de dv el en es et eu fa fi fil fj fo fr fr-CA ga gl gu ha he hi hr "
    "ht hu hy id ig is it iu ja ka kk km kn ko ku ky lo lt lv mg mi mk ml mn-Cyrl mr ms mt my nb ne nl ny or pa pl prs "
    "ps pt pt-PT ro ru rw sd si sk sl sm so sq sr-Cyrl sr-Latn st sv sw ta te th ti tk tn to tr tt ty ug uk ur uz vi "
    "xh yo zh-Hans zh-Hant zu"
)
"""What Translator 3.0 knows (learn.microsoft.com, "Translator language support"); ``pt`` is Brazil's there."""
_REASONS = {
    "TooManyRequests": "too-many-requests",
    "RequestError": "refused",
    "MicrosoftAPIerror": "refused",
    "TranslationNotFound": "empty",
    "AttributeError": "unreachable",  # what Microsoft's becomes when there is no answer
    "JSONDecodeError": "garbled",
}
_LONGEST = 4_900  # characters that Google takes in one text


class DeepTranslator:
    """One of the library's translators. ``make`` gives an instance for two of its codes."""

    reach = Reach.EXTERNAL
    masks = "words"

    def __init__(
        self,
        name: str,
        make: Callable[[str, str], Any],
        codes: Mapping[str, str],
        languages: frozenset[str],
        *,
        patience: float = 8.0,
        threads: int = 8,
    ) -> None:
        """``codes`` are the service's where they are not the tags, ``languages`` those that it knows. ``patience`` is
        how many seconds a call may take, waiting for one of the ``threads`` included."""
        self.name = name
        self._make = make
        self._codes = codes
        self._languages = languages
        self._patience = patience
        self._threads = asyncio.Semaphore(threads)

    def path(self, source: str, target: str) -> tuple[str, ...] | None:
        known = {self._code(source), self._code(target)} <= self._languages
        return (source, target) if known else None

    async def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        one, other = self._code(source), self._code(target)
        if any(len(text) > _LONGEST for text in texts):
            raise EngineError("too-long")
        try:
            async with asyncio.timeout(self._patience):
                return list(await asyncio.gather(*(self._aside(text, one, other) for text in texts)))
        except TimeoutError:
            raise EngineError("timed-out") from None

    async def close(self) -> None:
        """Threads that hang are daemons: they end with the process."""

    def _code(self, tag: str) -> str:
        return self._codes.get(tag, tag if tag in self._languages else tag.partition("-")[0])

    async def _aside(self, text: str, source: str, target: str) -> str:
        """One text in a thread of its own, of which there are only so many."""
        await self._threads.acquire()
        answer = await in_thread(lambda: self._ask(text, source, target), self._threads.release)
        if not isinstance(answer, str) or not answer.strip():
            raise EngineError("empty")
        return answer

    def _ask(self, text: str, source: str, target: str) -> object:
        try:
            return self._make(source, target).translate(text)
        except Exception as error:  # noqa: BLE001 -- of several families, and with the text or the key in their words
            reason = _reason(error)
            raise EngineError(reason, again=reason == "unreachable") from None


def google(*, address: str | None = None, patience: float = 8.0) -> DeepTranslator:
    """Google Translate as its mobile page has it. ``address`` stands in for it."""
    from deep_translator import GoogleTranslator  # noqa: PLC0415 -- a third of a second, only where it is wanted

    def make(source: str, target: str) -> Any:
        made = GoogleTranslator(source=source, target=target)
        made._base_url = address or made._base_url  # the library has no other way
        return made

    languages = frozenset(GoogleTranslator().get_supported_languages(as_dict=True).values())
    return DeepTranslator("Google", make, _GOOGLE_CODES, languages, patience=patience)


def microsoft(
    key: str, *, region: str | None = None, address: str = _MICROSOFT, patience: float = 8.0
) -> DeepTranslator:
    """Microsoft Translator, with a key of Azure's. ``address`` stands in for it."""
    from deep_translator import MicrosoftTranslator  # noqa: PLC0415 -- as above

    languages = frozenset(_MICROSOFT_KNOWS.split())

    class Microsoft(MicrosoftTranslator):  # type: ignore[misc]  # it has no types
        """Without asking the service for its languages each time, and in the case that it writes them in."""

        def _get_supported_languages(self) -> dict[str, str]:
            return {code: code for code in languages}

    def make(source: str, target: str) -> Any:
        made = Microsoft(source=source, target=target, api_key=key, region=region)
        made._base_url = address
        return made

    return DeepTranslator("Microsoft", make, _MICROSOFT_CODES, languages, patience=patience)


def _reason(error: Exception) -> str:
    """A short word for what the library, or requests below it, raised."""
    if "'code': 429" in getattr(error, "api_message", ""):  # Microsoft's error: {'code': 429001, 'message': …}
        return "too-many-requests"
    return _REASONS.get(type(error).__name__, "unreachable" if isinstance(error, OSError) else "failed")
