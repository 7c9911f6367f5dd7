"""The form of a situation report: its fields, in the order in which they are asked for."""

from __future__ import annotations

from typing import Any

from bot.commands.sitrep import times, values
from bot.commands.sitrep.attaching import named_files
from bot.commands.sitrep.figures import read_figures
from bot.core.sitrep import SECTIONS
from bot.engine.command import Context
from bot.engine.fields import Field, Form
from bot.engine.markings import read_marking
from bot.engine.moments import read_deadline
from bot.engine.positions import read_place
from bot.engine.values import short

_TEXTS: Form = tuple(
    Field(f"sitrep-{name}", values.words, required=name == "situation", several=True) for name in SECTIONS
)

_ASSESSMENTS: Form = tuple(Field(f"sitrep-{key}", values.coded(kind)) for key, kind in values.ASSESSMENTS)


def _next_report(text: str, ctx: Context) -> Any:
    return times.to_minute(read_deadline(times.military(text), ctx))


FORM: Form = (
    Field("sitrep-operation", values.operation),
    Field("number", short(40)),
    Field("sitrep-reporter", values.reporter),
    Field("organisation", values.organisation),
    Field("clusters", values.clusters_by_letters, required=True, several=True),
    Field("sitrep-title", short(200)),
    Field("sitrep-place", read_place),
    Field("sitrep-area", short(120)),
    Field("sitrep-period", times.period),
    Field("sitrep-as-of", times.as_of),
    *_ASSESSMENTS,
    Field("sitrep-figures", read_figures, several=True),
    *_TEXTS,
    Field("sitrep-next-report", _next_report),
    Field("sitrep-glide", values.glide),
    Field("sitrep-marking", read_marking),
    Field("sitrep-supersedes", values.superseded),
    Field("sitrep-files", named_files),
)


PROSE = frozenset(field.name for field in _TEXTS)
"""The fields that are told in people's own words, one sentence after the other."""
TELLING = PROSE | {"sitrep-figures"}
"""The fields that tell something: they go on over lines, and "no change" is an answer to them."""


def attribute(field: Field) -> str:
    """What a field fills of a report: ``as_of`` for ``sitrep-as-of``."""
    return field.name.removeprefix("sitrep-").replace("-", "_")
