"""Who may do what in the operation."""

from __future__ import annotations

from bot.core.document import Document, Text, document, phrase
from bot.core.people import Person, Role
from bot.core.refusal import Refusal
from bot.engine import params
from bot.engine.command import Context, Reply, command


@command("role", role=Role.COORDINATOR, person=params.person, new_role=params.role)
def role(ctx: Context, person: Person, new_role: Role) -> Reply | Document:
    """Give somebody a role. Nobody gives one above their own, or changes somebody who stands as high as they do."""
    mine = ctx.role or Role.OBSERVER
    theirs = ctx.unit.people.role(person, ctx.within) or Role.OBSERVER
    if new_role > mine or (theirs >= mine and mine < Role.ADMIN):
        raise Refusal("role-above-own", usage=False)
    if theirs == Role.ADMIN and new_role < Role.ADMIN and len(ctx.unit.people.holders(ctx.within, Role.ADMIN)) == 1:
        raise Refusal("role-last-admin", usage=False)
    ctx.unit.people.grant(person, ctx.within, new_role)
    said = document(phrase("role-granted", name=Text(person.name), role=phrase(f"role-{new_role.name.lower()}")))
    return Reply(said, subject={"person": person.id, "role": new_role.name.lower()})
