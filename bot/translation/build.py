"""Joins the engines that are configured into one translator."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress

from bot.core.ports import Clock, Meter
from bot.core.rules import Rules
from bot.core.stores import Store
from bot.core.translating import Budget, Engine, Reach
from bot.translation.engines.apertium import Apertium
from bot.translation.engines.guarded import Guarded
from bot.translation.engines.model_folders import Model, NoModel, models
from bot.translation.engines.models import Models
from bot.translation.engines.sealed import Sealed
from bot.translation.engines.together import Together
from bot.translation.settings import (
    CTranslate2Settings,
    GoogleSettings,
    LibreTranslateSettings,
    MicrosoftSettings,
    TranslationSettings,
)
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
    of the operations, by their names. Raises ValueError where there is none of that name."""

    def guarded(engine: Engine, budget: Budget | None = None) -> Guarded:
        return Guarded(engine, clock=clock, meter=meter, store=store, budget=budget)

    engines = list(_engines(settings, guarded))
    if only is not None:
        engines = [_called(only, engines)]
    return Translation(engines, rules, store, settings.deadline)


def _called(name: str, engines: Sequence[Engine]) -> Engine:
    for engine in engines:
        if engine.name.casefold() == name.casefold():
            return engine
    there = ", ".join(engine.name for engine in engines) or "one that is configured"
    raise ValueError(f"There is no engine {name!r}. Name one of: {there}.")


def _engines(settings: TranslationSettings, guarded: Callable[..., Guarded]) -> Iterator[Engine]:
    """The engines; of those that are equally near, the better ones first. A library is only loaded where it is wanted.

    What answers over the network is held to what it was asked (``Sealed``); where texts that wait can go in one call,
    they do (``Together``).
    """
    if settings.ctranslate2 is not None:
        yield Together(guarded(_models(settings.ctranslate2)))
    if settings.apertium is not None:
        yield guarded(Apertium(settings.apertium.modes, pipes=settings.apertium.pipes))
    if settings.libretranslate is not None:
        from bot.translation.engines.libretranslate import LibreTranslate  # noqa: PLC0415 -- httpx

        libre = settings.libretranslate
        reach = Reach.EXTERNAL if libre.external else Reach.SELF_HOSTED
        yield Together(guarded(Sealed(LibreTranslate(libre.url, key=libre.key, reach=reach)), _budget(libre)), calls=4)
    if settings.microsoft is not None or settings.google is not None:
        from bot.translation.engines.deep import google, microsoft  # noqa: PLC0415 -- requests, and an HTML parser

        if settings.microsoft is not None:
            key, region = settings.microsoft.key, settings.microsoft.region
            yield guarded(Sealed(microsoft(key, region=region)), _budget(settings.microsoft))
        if settings.google is not None:
            yield guarded(Sealed(google()), _budget(settings.google))


def _budget(paid: LibreTranslateSettings | GoogleSettings | MicrosoftSettings) -> Budget | None:
    """What may go to an engine in a day; None where nobody asks for a limit, nor how much it costs."""
    if paid.price is not None:
        return Budget(paid.budget, paid.price.per_million, paid.price.a_day, paid.price.currency)
    return Budget(paid.budget) if paid.budget is not None else None


def _models(settings: CTranslate2Settings) -> Models:
    """The models that can be used; ``check-config`` names the others."""
    found = list[Model]()
    for each in settings.models:
        with suppress(NoModel):
            found += models(each.path, each.sources, each.targets)
    return Models(found, threads=settings.threads, loaded=settings.loaded)
