"""Who does something with a record."""

from __future__ import annotations

from bot.core.people import Person
from bot.core.record import Author, Step
from bot.engine.command import Context
from bot.engine.organisations import canonical, led_by


def organisation_of(person: Person, ctx: Context) -> str:
    """The organisation that a person's own contact entry names, or else that they lead; "" where there is none."""
    own = ctx.unit.contacts.own(ctx.within, person)
    return canonical(own[0].organisation, ctx.within) if own else led_by(person, ctx.within)


def author(ctx: Context) -> Author:
    """Whoever asks, with their organisation."""
    return Author(ctx.person.id, ctx.person.name, organisation_of(ctx.person, ctx))


def step(ctx: Context, action: str, note: str = "", by: Author | None = None) -> Step:
    """What whoever asks does with a record; ``action`` is a key of the catalogues (``step-...``)."""
    return Step(action, by or author(ctx), ctx.now, ctx.cause.key, ctx.account, note)
