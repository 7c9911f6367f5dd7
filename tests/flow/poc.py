"""Contacts for the flow tests, typed as people type them."""

from __future__ import annotations

from bot.core.people import Role
from tests.support.town import Town

WASH = (
    "function: WASH coordinator; org: UNICEF; name: María Nuñez; phone: +254 712 345 678, +254 20 123 4567 (public);"
    " email: maria@unicef.example; area: Nord-Kivu; cluster: WSH; languages: en, Swahili; duty: 08:00-18:00"
)
LOGISTICS = "fonction : responsable logistique; org : PAM; tél : +243 812 345 678; lieu : Goma; langues : français"


async def lines(here: Town, who: str, text: str) -> list[str]:
    """The lines of the answer to what somebody says."""
    return (await here.say(who, text)).split("\n")


async def two_contacts(here: Town) -> None:
    """Ana adds C-1, who is on duty by day, and C-2. Luc observes, Sara is a liaison."""
    await here.meet(luc=Role.OBSERVER, sara=Role.LIAISON)
    await here.say("ana@ops-en", f"/poc add {WASH}")
    await here.say("ana@ops-fr", f"/contact ajouter {LOGISTICS}")
