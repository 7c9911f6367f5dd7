"""Joins the engines that are configured into one translator."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from bot.core.ports import Clock, Meter
from bot.core.rules import Rules
from bot.core.stores import Store
from bot.core.translating import Engine, Reach
from bot.translation.engines.apertium import Apertium
from bot.translation.engines.guarded import Guarded
from bot.translation.settings import TranslationSettings
from bot.translation.translator import Translation


def translation(
    settings: TranslationSettings,
    rules: Mapping[str, Rules],
    *,
    store: Store,
    clock: Clock,
    meter: Meter,
    only: str | None = None,
) -> Translation:
    """A translator with the engines that are configured, or with the one that is called ``only``; ``rules`` are those
    of the operations, by their names."""
    engines = [
        Guarded(engine, clock=clock, meter=meter, store=store, budget=budget)
        for engine, budget in _engines(settings)
        if only is None or engine.name.casefold() == only.casefold()
    ]
    return Translation(engines, rules, store, settings.deadline)


def _engines(settings: TranslationSettings) -> Iterator[tuple[Engine, int | None]]:
    """The engines with their budgets. A library is only loaded for one that is configured."""
    if settings.apertium is not None:
        yield Apertium(settings.apertium.modes, pipes=settings.apertium.pipes), None
    if settings.libretranslate is not None:
        from bot.translation.engines.libretranslate import LibreTranslate  # noqa: PLC0415 -- httpx

        libre = settings.libretranslate
        reach = Reach.EXTERNAL if libre.external else Reach.SELF_HOSTED
        yield LibreTranslate(libre.url, key=libre.key, reach=reach), libre.budget
    if settings.google is not None:
        from bot.translation.engines.deep import google  # noqa: PLC0415 -- requests, and an HTML parser

        yield google(), settings.google.budget
