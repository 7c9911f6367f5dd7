"""Organisations: one name for each, whatever it is called, and whether anybody may task it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.core.account import Account


class Standing(StrEnum):
    """What an organisation is to the others. A humanitarian one is asked and never tasked: nobody commands it."""

    MILITARY = "military"
    HUMANITARIAN = "humanitarian"
    CIVIL = "civil"


@dataclass(frozen=True, slots=True)
class Organisation:
    """An organisation by its one name and whatever else it is called. ``lead`` is asked when nobody else answers."""

    name: str
    standing: Standing
    aliases: tuple[str, ...] = ()
    lead: Account | None = None


def _humanitarian(name: str, *aliases: str) -> Organisation:
    return Organisation(name, Standing.HUMANITARIAN, aliases)


WELL_KNOWN = (
    _humanitarian("OCHA", "UNOCHA", "UN OCHA"),
    _humanitarian("UNHCR", "HCR", "ACNUR"),
    _humanitarian("UNICEF"),
    _humanitarian("WFP", "PAM", "PMA", "World Food Programme", "UNHAS"),
    _humanitarian("WHO", "OMS", "World Health Organization"),
    _humanitarian("FAO"),
    _humanitarian("IOM", "OIM"),
    _humanitarian("UNDP", "PNUD"),
    _humanitarian("UNFPA", "FNUAP"),
    _humanitarian("UNRWA"),
    _humanitarian("UNMAS"),
    _humanitarian("UN Women", "ONU Femmes", "ONU Mujeres"),
    _humanitarian("ICRC", "CICR"),
    _humanitarian(
        "IFRC",
        "FICR",
        "Red Cross",
        "Red Crescent",
        "Croix-Rouge",
        "Croissant-Rouge",
        "Cruz Roja",
        "Media Luna Roja",
        "Cruz Vermelha",
        "Croce Rossa",
    ),
    _humanitarian(
        "MSF", "Médecins Sans Frontières", "Doctors Without Borders", "Médicos Sin Fronteras", "Médicos Sem Fronteiras"
    ),
    _humanitarian("Save the Children", "SCI"),
    _humanitarian("Oxfam"),
    _humanitarian("NRC", "Norwegian Refugee Council"),
    _humanitarian("DRC", "Danish Refugee Council"),
    _humanitarian("IRC", "International Rescue Committee"),
    _humanitarian("CARE", "CARE International"),
    _humanitarian("World Vision", "WVI"),
    _humanitarian("ACF", "Action contre la Faim", "Action Against Hunger", "Acción contra el Hambre"),
    _humanitarian("CRS", "Catholic Relief Services"),
    _humanitarian("Caritas"),
    _humanitarian("Mercy Corps"),
    _humanitarian("Islamic Relief"),
    _humanitarian("Handicap International", "Humanity & Inclusion"),
    _humanitarian("Plan International"),
    _humanitarian("Terre des Hommes"),
)
"""Humanitarian organisations that are met nearly everywhere. An operation's own list goes before this one."""
