"""Translations that somebody asks for, and those that somebody finds bad."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from bot.core.delivery import Amend, Say
from bot.core.document import (
    Block,
    Code,
    Document,
    Inline,
    LanguageName,
    Phrase,
    Spoken,
    Text,
    ToType,
    document,
    heading,
    item,
    phrase,
    quote,
)
from bot.core.marking import Marking
from bot.core.people import Role
from bot.core.place import Translating
from bot.core.refusal import Refusal
from bot.core.stores import Unit
from bot.engine import params
from bot.engine.again import untranslated
from bot.engine.beside import beside, is_offered, standing_beside, taken_up
from bot.engine.command import Context, Reply, command
from bot.engine.digesting import Group, Reading, section
from bot.engine.fixing import put_right
from bot.engine.flags import Flag, flags, lower, raise_flag
from bot.engine.readers import READERS, reader_key
from bot.engine.said import carried, explaining, said, standing, thread_of
from bot.engine.speech import languages_in

_LONGEST = 200  # characters of a message that are shown
_MOST = 10


@command("tr", language=params.optional(params.tongue))
def translate(ctx: Context, language: str | None) -> Reply:
    """Translate the message that this replies to."""
    if ctx.room.translating is Translating.OFF and not ctx.room.direct:
        raise Refusal(phrase("tr-off", command=ToType(f"{ctx.prefix}room translate ask")))
    spoken = said(ctx)
    if spoken is None:
        raise Refusal(phrase("tr-reply", command=ToType(f"{ctx.prefix}tr"), signs=_signs(ctx)))
    wanted = (language,) if language else (ctx.language, *ctx.room.languages)
    targets = ctx.translator.wanted(spoken, tuple(dict.fromkeys(wanted)))
    if not targets:
        raise Refusal(phrase("tr-nothing", language=LanguageName(wanted[0])))
    return _asked(ctx, spoken, targets)


def _asked(ctx: Context, spoken: Spoken, targets: Sequence[str]) -> Reply:
    """A translation beside a message, in the place of what was offered there or, where nobody typed that they want it,
    of the one that others asked for."""
    manners, message = ctx.manners(ctx.room.address.platform), explaining(ctx, spoken)
    for key, there in standing_beside(ctx.unit, spoken.origin, ctx.room.address):
        now, languages = taken_up(there, message, targets, manners)
        if is_offered(there) or (ctx.touched and len(languages) > len(there.languages)):
            return Reply(acts=(Amend(key, now),), languages=tuple(languages))
        if len(languages) == len(there.languages):
            raise Refusal(phrase("tr-there"), usage=False)
    say = Say(beside(message, manners), reply_to=ctx.meant, thread=thread_of(ctx))
    return Reply(acts=(say,), languages=tuple(targets))


@command("tr me", language=params.optional(params.tongue))
def me(ctx: Context, language: str | None) -> Document:
    """Send what is said in this room to the asker privately, in their language; without one, no longer."""
    if ctx.room.direct:
        raise Refusal(phrase("tr-me-room", command=ToType(f"{ctx.prefix}tr me")))
    if language is None:
        if ctx.unit.standing.drop(ctx.within, READERS, reader_key(ctx.room, ctx.person)):
            return document(phrase("tr-me-ended"))
        return document(phrase("tr-me-none", command=ToType(f"{ctx.prefix}tr me fr")))
    if not ctx.translator.reaches(languages_in(ctx.room), language):
        raise Refusal(phrase("tr-nobody", language=LanguageName(language)), about="language")
    ctx.unit.standing.put(ctx.within, READERS, reader_key(ctx.room, ctx.person), language)
    return document(phrase("tr-me", language=LanguageName(language), stop=ToType(f"{ctx.prefix}tr me")))


@command("tr flag")
def flag(ctx: Context) -> Document:
    """Say that the translation that this replies to is bad; a liaison reviews it."""
    spoken, languages = _carried(ctx)
    for language in languages:
        raise_flag(ctx, spoken.origin, language)
    return document(phrase("flag-raised", command=ToType(f"{ctx.prefix}tr review")))


@command("tr review", role=Role.LIAISON)
def review(ctx: Context) -> Document:
    """Show the translations that somebody found bad."""
    waiting = flags(ctx.unit, ctx.within)
    if not waiting:
        return document(phrase("review-none"))
    shown = [block for number, each in enumerate(waiting[:_MOST], 1) for block in _entry(ctx, number, each)]
    return document(
        heading(phrase("review-heading", count=len(waiting))),
        shown,
        phrase("review-how", fix=ToType(f"{ctx.prefix}tr fix 1 …"), good=ToType(f"{ctx.prefix}tr good 1")),
    )


@command("tr fix", role=Role.LIAISON, number=params.number, text=params.rest)
def fix(ctx: Context, number: int, text: str) -> Reply:
    """Put better words in the place of a translation that waits for its review."""
    chosen, spoken = _chosen(ctx, number)
    if spoken is None:
        raise Refusal(phrase("review-gone"), about="number")
    return put_right(ctx, spoken, chosen.language, text)


@command("tr good", role=Role.LIAISON, number=params.number)
def good(ctx: Context, number: int) -> Document:
    """Say that a translation that waits for its review is good as it is."""
    chosen, _ = _chosen(ctx, number)
    lower(ctx, chosen.about, chosen.language)
    return document(phrase("review-good"))


@section("translations")
def translations(reading: Reading) -> Iterator[Group]:
    """Translations that somebody found bad, and messages for which none is to be had, of what may be shown."""
    found = [(flag, _spoken(reading.unit, flag, reading.ceiling)) for flag in flags(reading.unit, reading.within)]
    markings = [spoken.marking for _, spoken in found if spoken is not None]
    rows = [item(LanguageName(flag.language), Text(" · "), Text(flag.by)) for flag, spoken in found if spoken]
    said = phrase("digest-translations-flagged", count=len(rows))
    yield Group(said, len(rows), tuple(rows[:_MOST]), urgent=True, marking=max(markings, default=reading.ceiling))
    yield _untranslated(reading)


def _untranslated(reading: Reading) -> Group:
    """Messages that stand untranslated, by the language that is missing."""
    waiting = [each for each in untranslated(reading.unit, reading.within) if each[0].marking <= reading.ceiling]
    missing = Counter(language for _, delivery in waiting for language in delivery.languages)
    about = {spoken.origin for spoken, _ in waiting}
    rows = tuple(
        item(LanguageName(language), Phrase("colon"), phrase("digest-messages", count=count))
        for language, count in missing.most_common()
    )
    marking = max((spoken.marking for spoken, _ in waiting), default=reading.ceiling)
    return Group(phrase("digest-untranslated", count=len(about)), len(about), rows, marking=marking)


def _signs(ctx: Context) -> str:
    """Whether people can put emoji to messages here, for phrases that tell them to."""
    return "yes" if ctx.manners(ctx.room.address.platform).signs else "no"


def _carried(ctx: Context) -> tuple[Spoken, tuple[str, ...]]:
    found = carried(ctx)
    if found is None:
        raise Refusal(phrase("flag-reply", command=ToType(f"{ctx.prefix}tr flag"), signs=_signs(ctx)))
    return found


def _chosen(ctx: Context, number: int) -> tuple[Flag, Spoken | None]:
    waiting = flags(ctx.unit, ctx.within)
    if not 1 <= number <= len(waiting):
        raise Refusal(phrase("review-number", number=number, command=ToType(f"{ctx.prefix}tr review")), about="number")
    return waiting[number - 1], _spoken(ctx.unit, waiting[number - 1], ctx.ceiling)


def _spoken(unit: Unit, flag: Flag, ceiling: Marking) -> Spoken | None:
    """What was said, if it still stands somewhere and may be shown."""
    for _, now in standing(unit, flag.about, flag.language):
        spoken = now.act.document.spoken if isinstance(now.act, Say | Amend) else None
        if spoken is not None and spoken.marking <= ceiling:
            return spoken
    return None


def _entry(ctx: Context, number: int, flag: Flag) -> Iterator[Block]:
    spoken = _spoken(ctx.unit, flag, ctx.ceiling)
    yield item(Code(str(number)), Text(" · "), LanguageName(flag.language), Text(" · "), Text(flag.by))
    words: list[Inline] = (
        [] if spoken is None else [part for block in spoken.blocks for part in (*block.parts, Text(" "))]
    )
    text = "".join(part.value for part in words if isinstance(part, Text | Code)).strip()
    yield quote(text[:_LONGEST]) if text else item(phrase("review-hidden"))
    translated = ctx.translator.recalled(ctx.unit, spoken, flag.language) if spoken is not None and text else None
    if translated is not None:
        yield quote(f"🌐 {translated[:_LONGEST]}")
