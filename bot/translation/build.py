"""Joins the engines that are configured into one translator."""

from __future__ import annotations

from collections.abc import Mapping

from bot.core.rules import Rules
from bot.core.translating import Engine
from bot.translation.engines.apertium import Apertium
from bot.translation.settings import TranslationSettings
from bot.translation.translator import Translation


def translation(settings: TranslationSettings, rules: Mapping[str, Rules]) -> Translation:
    """A translator with the engines that are configured; ``rules`` are those of the operations, by their names."""
    engines: list[Engine] = []
    if settings.apertium is not None:
        engines.append(Apertium(settings.apertium.modes, pipes=settings.apertium.pipes))
    return Translation(engines, rules, settings.deadline)
