"""An M/ETHANE report: filed as an immediate situation report, and announced in every room that may see it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from bot.commands.sitrep.attaching import attached, left_out, to_send_again, unfetched
from bot.commands.sitrep.figures import read_figures
from bot.commands.sitrep.methane_form import FORM, LETTERS, Place, blank_lines, methane_report
from bot.commands.sitrep.showing import card
from bot.commands.sitrep.times import to_minute
from bot.core.document import Block, Code, Document, Phrase, Text, ToType, document, heading, hint, line, phrase
from bot.core.people import Role
from bot.core.refusal import Refusal
from bot.core.sitrep import IFRC_FIGURES, Figure, Period, Sitrep, SitrepState, Urgency
from bot.engine import params
from bot.engine.authorising import needs_authoriser
from bot.engine.authors import author, step
from bot.engine.command import Context, Notice, Reply, command
from bot.engine.drafts import no_draft_of
from bot.engine.keywords import begins_with, keywords
from bot.engine.words import fold, plain_digits

_LONGEST_TITLE = 80
_COMMA = re.compile(r"\n|[,،;؛](?=\s|$)")
_NEXT_COUNT = re.compile(r"(?<=[^\W\d])\s+(?=\d)")
_MOST_DRAFTS = 3


@command(
    "methane",
    role=Role.MEMBER,
    takes_file=True,
    drafted=True,
    amended_by="sitrep update",
    incident=params.optional(methane_report),
)
def methane(ctx: Context, incident: Mapping[str, Any] | None) -> Reply:
    """Report a major incident and tell every room of the operation; alone, give the form."""
    if incident is None:
        return Reply(_form(ctx))
    filed = ctx.unit.sitreps.add(ctx.within, _sitrep(incident, ctx), step(ctx, "step-sitrep-file"))
    no_draft_of(ctx)
    elsewhere = [each for each in ctx.unit.rooms.of(ctx.within) if not each.direct and each.id != ctx.room.id]
    told = [each for each in elsewhere if each.marking >= filed.marking]
    title = "methane-major" if _is_major(incident, ctx) else "methane-minor"
    announced = {room: Notice(_announced(title, filed, room.zone), filed.ref) for room in told}
    reach = [line(phrase("methane-told", count=len(told)))]
    if len(told) < len(elsewhere):
        reach.append(line(phrase("methane-not-told", count=len(elsewhere) - len(told))))
    said = document(phrase("methane-filed", record=Code(str(filed.ref))), reach, _waiting(filed))
    here = said + document(unfetched(ctx) or left_out(filed, ctx)) + _announced(title, filed, ctx.zone)
    return Reply(here, subject={"sitrep": filed.number}, card=filed.ref, announced=announced)


def _announced(title: str, filed: Sitrep, zone: str) -> Document:
    return document(heading(Text("⚠️ "), Phrase(title, strong=True))) + card(filed, zone)


def _waiting(filed: Sitrep) -> list[Block]:
    """It is announced at once whatever an operation asks of its reports; that nobody approved it yet is said."""
    return [line(phrase("methane-waits"))] if filed.state is SitrepState.DRAFT else []


def _form(ctx: Context) -> Document:
    drafts = ctx.unit.drafts.all(ctx.within, ctx.person, ctx.family, ctx.ceiling)
    return document(
        [hint(phrase("methane-draft"))] if drafts else [],
        [_code(f"{ctx.prefix}methane {each.text}") for each in drafts[:_MOST_DRAFTS]],
        hint(phrase("methane-form")),
        [_code(f"{ctx.prefix}methane\n{blank_lines(ctx)}")],
        hint(phrase("methane-form-how", example=ToType(f"{ctx.prefix}methane E: 35MRU6543 T: … N: …"))),
        to_send_again(ctx),
    )


def _code(text: str) -> Block:
    return Block("code", (ToType(text),))


def _sitrep(told: Mapping[str, Any], ctx: Context) -> Sitrep:
    by, place, at = author(ctx), told["methane-location"], to_minute(ctx.now)
    first = told["methane-type"].split("\n")[0]
    return Sitrep(
        state=SitrepState.DRAFT if needs_authoriser(ctx.unit, ctx.within) else SitrepState.FILED,
        marking=told.get("sitrep-marking", ctx.ceiling),
        author=by,
        at=ctx.now,
        changed=ctx.now,
        title=first if len(first) <= _LONGEST_TITLE else first[: _LONGEST_TITLE - 1].rstrip() + "…",
        place=place.at,
        area=place.area,
        period=Period(at, at),
        as_of=at,
        situation="\n".join(_lettered(told)),
        figures=tuple(replace(each, source=by.organisation, as_at=at) for each in _casualties(told, ctx)),
        urgency=Urgency.IMMEDIATE,
        language=ctx.language,
        files=attached(None, ctx),
        methane=True,
    )


def _lettered(told: Mapping[str, Any]) -> list[str]:
    """The report under its letters, which all who use it know in every language. What is not known yet says so."""
    values = [told.get(field.name, "") for field, _ in zip(FORM, LETTERS, strict=False)]
    texts = [_located(each) if isinstance(each, Place) else each for each in values]
    return [f"{letter}: {text or '?'}" for letter, text in zip(LETTERS, texts, strict=True) if text or letter != "M"]


def _located(place: Place) -> str:
    return f"{place.at}, {place.area}" if place.area else str(place.at)


def _casualties(told: Mapping[str, Any], ctx: Context) -> list[Figure]:
    """The casualties that are counted under one of the IFRC's names, each once: ``12 injured, 3 dead``. All else that
    is said of them stands in the text."""
    found: dict[str, Figure] = {}
    for piece in _pieces(plain_digits(told.get("methane-casualties", ""))):
        try:
            read = read_figures(piece, ctx)
        except Refusal:
            continue
        for figure in read:
            if figure.name in IFRC_FIGURES:
                found.setdefault(figure.name, figure)
    return list(found.values())


def _pieces(text: str) -> Iterator[str]:
    """What may be one count each; where counts come first, a new one begins at each: ``3 dead 2 injured``."""
    for piece in filter(None, map(str.strip, _COMMA.split(text))):
        yield from _NEXT_COUNT.split(piece) if piece[0].isdigit() else (piece,)


def _is_major(told: Mapping[str, Any], ctx: Context) -> bool:
    """Whether a major incident was declared: anything under M but what begins with a "no", or with what means it."""
    words = [fold(each.strip(".,،:;!–—-")) for each in told.get("methane-major", "").split()[:3]]
    no = keywords("word-no", ctx.phrases) | keywords("methane-not-major", ctx.phrases)
    return bool(words) and not begins_with(words, no)
