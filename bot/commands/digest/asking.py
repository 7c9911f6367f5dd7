"""Digests at the times that somebody asks for: laid down, shown and taken back."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import time
from zoneinfo import ZoneInfo

from bot.commands.digest.kept import Subscription, drop, keep, plan, subscriptions
from bot.commands.digest.now import DAY, told
from bot.commands.digest.wishes import Wish, read_wish, settled
from bot.core.document import Block, Code, Inline, Listing, Moment, Phrase, Text, ToType, document, item, line, phrase
from bot.core.people import Role
from bot.core.refusal import Refusal
from bot.engine import params
from bot.engine.authority import lacking
from bot.engine.command import Context, Reply, command
from bot.engine.keywords import keywords
from bot.engine.quiet import quiet_until
from bot.engine.recurring import Recurring, read_recurring
from bot.engine.recurring_said import recurs_at
from bot.engine.words import fold, plain_digits

_MOST = 10  # of one person
_MOST_IN_ALL = 200
_AT = (time(7, 30),)  # where no time is said
_UNSAID = "UTC"  # the zone of contacts that told none
_APART = Text(" · ")


@command("digest", times=params.optional(params.rest))
def digest(ctx: Context, times: str | None) -> Reply:
    """Tell what happened and what waits for whom, at once or at the times that are asked for."""
    wish = read_wish(times or "", ctx)
    recurring = read_recurring(" ".join(wish.rest), ctx.in_zone(_zone(wish, ctx))) if wish.rest else None
    if recurring is None:
        return told(ctx, settled(wish, ctx))
    mine = _mine(wish, ctx)
    made = _subscription(recurring, wish, ctx, mine=mine)
    known = subscriptions(ctx.unit, ctx.within)
    if same := [each for each in known if _told_apart(each) == _told_apart(made)]:
        raise Refusal("digest-same", *(_row(each, ctx) for each in same), usage=False)
    if len(known) >= _MOST_IN_ALL or sum(each.person == ctx.person.id for each in known) >= _MOST:
        raise Refusal(phrase("digest-too-many", limit=_MOST, command=ToType(f"{ctx.prefix}digest stop")), usage=False)
    keep(ctx.unit, ctx.within, made)
    if plan(ctx.unit, ctx.within, made, ctx.now) is None:
        raise Refusal("digest-never")
    waits = _waits(made, ctx)
    stop = phrase("digest-how-to-stop", command=ToType(f"{ctx.prefix}digest stop {made.number}"))
    return Reply(document(phrase("digest-made"), _row(made, ctx), waits, stop), subject={"digest": made.number})


@command("digest list")
def list_(ctx: Context) -> Reply:
    """Show the digests that come into this room, and the asker's own."""
    return Reply(document(_listed(_theirs(ctx), ctx)))


@command("digest stop", which=params.optional(params.rest))
def stop(ctx: Context, which: str | None) -> Reply:
    """Take back digests by their numbers, or the only one; or all that the asker may."""
    known = [each for each in _theirs(ctx) if _may_stop(each, ctx)]
    named = {int(each) for each in re.findall(r"\d{1,6}", plain_digits(which or ""))}
    everyone = fold(which or "") in keywords("due-all", ctx.phrases) or (not which and len(known) == 1)
    meant = [each for each in known if everyone or each.number in named]
    if not meant or not named <= {each.number for each in known}:
        raise Refusal("digest-which", *_listed(known, ctx), usage=False)
    for each in meant:
        drop(ctx.unit, ctx.within, each)
    return Reply(
        document(phrase("digest-stopped"), [_row(each, ctx) for each in meant]), subject={"stopped": len(meant)}
    )


def _subscription(recurring: Recurring, wish: Wish, ctx: Context, *, mine: bool) -> Subscription:
    known = subscriptions(ctx.unit, ctx.within)
    today = ctx.now.astimezone(ZoneInfo(recurring.zone)).date()
    return Subscription(
        number=max((each.number for each in known), default=0) + 1,
        rule=recurring.rule,
        times=recurring.times or _AT,
        zone=recurring.zone,
        start=recurring.rule.first(today) or today,
        person=ctx.person.id,
        account=ctx.account if mine else None,
        room=ctx.room.address,
        sections=wish.sections,
        clusters=wish.clusters,
        since=ctx.now,
        told=ctx.now - DAY,
    )


def _zone(wish: Wish, ctx: Context) -> str:
    """By which clock it comes: the one that was said, that of whose own it is if they have told it, or the room's."""
    own = ctx.unit.contacts.own(ctx.within, ctx.person) if wish.mine or ctx.room.direct else []
    return wish.zone or next((each.zone for each in own if each.zone != _UNSAID), ctx.zone)


def _mine(wish: Wish, ctx: Context) -> bool:
    """Whether it goes to whoever asks. Raises Refusal for who may not have one in the room."""
    may = ctx.role is not None and ctx.role >= Role.LIAISON
    if wish.mine is False and not ctx.room.direct and not may:
        raise lacking(Role.LIAISON, ctx.prefix)
    return ctx.room.direct or (not may if wish.mine is None else wish.mine)


def _theirs(ctx: Context) -> list[Subscription]:
    """What comes into this room, and what the asker gets."""
    return [
        each
        for each in subscriptions(ctx.unit, ctx.within)
        if (each.account in ctx.person.accounts if each.account else each.room == ctx.room.address)
    ]


def _may_stop(kept: Subscription, ctx: Context) -> bool:
    return kept.person == ctx.person.id or (ctx.role is not None and ctx.role >= Role.COORDINATOR)


def _waits(kept: Subscription, ctx: Context) -> list[Block]:
    """That the next one comes when quiet hours are over, if it would come in them."""
    at = kept.after(ctx.now)
    end = quiet_until(ctx.unit, ctx.within, kept.account or kept.room, at) if at is not None else None
    return [line(phrase("digest-waits", end=Moment(end, kept.zone)))] if end is not None else []


def _told_apart(kept: Subscription) -> tuple[object, ...]:
    where = kept.account or kept.room
    return kept.rule, kept.times, kept.zone, where, kept.sections, kept.clusters


def _listed(some: Sequence[Subscription], ctx: Context) -> list[Block]:
    if not some:
        return [line(phrase("digest-none", command=ToType(f"{ctx.prefix}digest")))]
    return [_row(each, ctx) for each in some]


def _row(kept: Subscription, ctx: Context) -> Block:
    """When it comes, for whom, of what, and when the next one does."""
    parts: list[Inline] = [recurs_at(kept.rule, kept.times, kept.zone)]
    parts.append(Phrase("digest-for-you" if kept.account else "digest-for-room"))
    sections = tuple(Phrase(f"digest-section-{name}") for name in kept.sections)
    clusters = tuple(Phrase(f"cluster-{code}") for code in kept.clusters)
    parts += [phrase("digest-of", what=Listing(each)) for each in (sections, clusters) if each]
    if (at := kept.after(ctx.now)) is not None:
        parts.append(phrase("report-due-next", at=Moment(at, kept.zone)))
    return item(Code(f"#{kept.number}"), Text(" "), *[each for part in parts for each in (_APART, part)][1:])
