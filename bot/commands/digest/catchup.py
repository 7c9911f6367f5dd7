"""What somebody missed in a room and its operation since they last looked."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.commands.digest.now import DAY, gathered
from bot.commands.digest.talk import talked
from bot.commands.digest.wishes import Wish
from bot.core.document import Code, Moment, Text, document, line, phrase
from bot.core.refusal import Refusal
from bot.engine import params
from bot.engine.command import Context, Reply, command
from bot.engine.keywords import begins_with, keywords
from bot.engine.moment_words import WEEKDAYS, plain_words
from bot.engine.moments import no_moment, read_length, read_moment
from bot.engine.words import fold

_LOOKED = "looked"
_WEEK = timedelta(days=7)


@command("catchup", since=params.optional(params.rest))
def catchup(ctx: Context, since: str | None) -> Reply:
    """Tell the asker privately what happened here since they last looked, or since a moment that they say."""
    name = f"{ctx.room.id}:{ctx.person.id}"
    looked = ctx.unit.standing.get(ctx.within, _LOOKED, name)
    begin = _beginning(since, ctx) if since else datetime.fromisoformat(looked) if looked else ctx.now - DAY
    ctx.unit.standing.put(ctx.within, _LOOKED, name, ctx.now.isoformat())
    talk, digest = talked(begin, ctx), gathered(ctx, begin, Wish(mine=True))
    since_when = phrase("catchup-since" if looked or since else "catchup-first", since=Moment(begin, ctx.zone))
    first = document(line(Code(max(talk.marking, digest.marking).label), Text(" · "), since_when))
    said = digest.behind(first + talk.brief, "catchup", first + talk.whole if talk.is_long else None)
    if ctx.room.direct:
        return Reply(said)
    return Reply(document(phrase("digest-sent-privately")), privately=said)


def _beginning(typed: str, ctx: Context) -> datetime:
    """Since when something is to be told (UTC): a day of the week is the last one. Raises Refusal."""
    words = typed.split()
    typed = " ".join(words[begins_with([fold(word) for word in words], keywords("words-since", ctx.phrases)) :])
    length = read_length(typed, ctx)
    found = ctx.now - length if length else read_moment(typed, ctx)
    if found is None:
        raise no_moment(typed)
    if found > ctx.now and not set(plain_words(typed, ctx.phrases).split()).isdisjoint(WEEKDAYS):
        found -= _WEEK
    if found > ctx.now:
        raise Refusal(phrase("catchup-future", since=Moment(found, ctx.zone)))
    return found
