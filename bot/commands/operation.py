"""The operation: its working hours, the countries that it is in, and whether its reports are approved."""

from __future__ import annotations

from bot.core.document import Block, Code, Document, LanguageName, Listing, Text, document, heading, labelled, phrase
from bot.core.people import Role
from bot.engine import params
from bot.engine.authorising import needs_authoriser, set_authoriser
from bot.engine.command import Context, command
from bot.engine.countries import countries_of, set_countries
from bot.engine.params import Peace
from bot.engine.quiet import quiet_of_operation
from bot.engine.quiet_said import quiet_means, quiet_said, settle_quiet


@command("operation")
def show(ctx: Context) -> Document:
    """Show the operation's settings."""
    within = ctx.within
    languages = Listing(tuple(LanguageName(code) for code in within.languages))
    return document(
        heading(Text(within.name)),
        labelled("room-languages", languages),
        labelled("room-zone", Code(within.zone)),
        labelled("room-marking", Code(within.marking.label)),
        _quiet(ctx),
        _countries(ctx),
        _reports(ctx),
    )


@command("operation quiet", role=Role.COORDINATOR, hours=params.peace)
def quiet(ctx: Context, hours: Peace) -> Document:
    """Set the quiet hours of all who have none of their own."""
    settle_quiet(ctx, None, hours)
    return document(_quiet(ctx), quiet_means())


@command("operation countries", role=Role.COORDINATOR, countries=params.countries)
def countries(ctx: Context, countries: tuple[str, ...]) -> Document:
    """Set whose weekends and public holidays count."""
    set_countries(ctx.unit, ctx.within, countries)
    return document(_countries(ctx), phrase("countries-mean"))


@command("operation authoriser", role=Role.ADMIN, needed=params.switch)
def authoriser(ctx: Context, needed: bool) -> Document:
    """Set whether situation reports need the approval of somebody other than who prepared them."""
    set_authoriser(ctx.unit, ctx.within, needed)
    return document(_reports(ctx))


def _reports(ctx: Context) -> Block:
    needed = needs_authoriser(ctx.unit, ctx.within)
    return labelled("operation-reports", phrase("operation-approved" if needed else "operation-unapproved"))


def _quiet(ctx: Context) -> Block:
    return quiet_said(quiet_of_operation(ctx.unit, ctx.within))


def _countries(ctx: Context) -> Block:
    codes = countries_of(ctx.unit, ctx.within)
    named = Listing(tuple(map(Code, codes))) if codes else phrase("countries-of-zones")
    return labelled("countries", named)
