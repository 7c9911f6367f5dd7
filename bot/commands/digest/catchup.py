"""What somebody missed in a room and its operation since they last looked."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.commands.digest.now import DAY, gathered, nothing
from bot.commands.digest.wishes import Wish
from bot.core.document import Block, Listing, Moment, Text, document, line, phrase
from bot.core.refusal import Refusal
from bot.engine import params
from bot.engine.command import Context, Reply, command
from bot.engine.moments import no_moment, read_length, read_moment

_LOOKED = "looked"
_MOST = 200  # messages that are counted
_NAMED = 8


@command("catchup", since=params.optional(params.rest))
def catchup(ctx: Context, since: str | None) -> Reply:
    """Tell the asker privately what happened here since they last looked, or since a moment that they say."""
    name = f"{ctx.room.id}:{ctx.person.id}"
    looked = ctx.unit.standing.get(ctx.within, _LOOKED, name)
    begin = _beginning(since, ctx) if since else datetime.fromisoformat(looked) if looked else ctx.now - DAY
    ctx.unit.standing.put(ctx.within, _LOOKED, name, ctx.now.isoformat())
    digest = gathered(ctx, begin, Wish(mine=True))
    first = phrase("catchup-since" if looked or since else "catchup-first", since=Moment(begin, ctx.zone))
    told = nothing(digest) if digest.empty else digest.document
    said = replace(told, blocks=(line(first), *_talk(begin, ctx), *told.blocks))
    if ctx.room.direct:
        return Reply(said)
    return Reply(document(phrase("digest-sent-privately")), privately=said)


def _beginning(typed: str, ctx: Context) -> datetime:
    """Since when something is to be told (UTC). Raises Refusal."""
    length = read_length(typed, ctx)
    found = ctx.now - length if length else read_moment(typed, ctx)
    if found is None:
        raise no_moment(typed)
    if found > ctx.now:
        raise Refusal(phrase("catchup-future", since=Moment(found, ctx.zone)))
    return found


def _talk(since: datetime, ctx: Context) -> list[Block]:
    """How much others said here, and who; what they asked of the bot is no talk."""
    if ctx.room.direct:
        return []
    heard = ctx.unit.inbox.talk(ctx.room.address, since, _MOST + 1)
    talk = [each for each in heard if each.sender.account not in ctx.person.accounts and not _asked(each.text, ctx)]
    if not talk:
        return []
    names = dict.fromkeys(each.sender.name for each in talk)
    who = Listing(tuple(Text(name) for name in list(names)[:_NAMED]))
    if len(heard) > _MOST:
        return [line(phrase("catchup-talk-many", count=len(talk), who=who))]
    return [line(phrase("catchup-talk", count=len(talk), who=who))]


def _asked(text: str, ctx: Context) -> bool:
    return ctx.router.read(text, ()) is not None
