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
    _humanitarian(
        "OCHA",
        "UNOCHA",
        "UN OCHA",
        "Office for the Coordination of Humanitarian Affairs",
        "Bureau de la coordination des affaires humanitaires",
        "Oficina de Coordinación de Asuntos Humanitarios",
        "أوتشا",
        "مكتب تنسيق الشؤون الإنسانية",
    ),
    _humanitarian(
        "UNHCR",
        "HCR",
        "ACNUR",
        "UN Refugee Agency",
        "United Nations High Commissioner for Refugees",
        "Haut-Commissariat des Nations Unies pour les réfugiés",
        "Haut-Commissariat pour les réfugiés",
        "Alto Comisionado de las Naciones Unidas para los Refugiados",
        "المفوضية السامية للأمم المتحدة لشؤون اللاجئين",
        "المفوضية السامية لشؤون اللاجئين",
        "مفوضية اللاجئين",
    ),
    _humanitarian(
        "UNICEF",
        "United Nations Children's Fund",
        "Fonds des Nations Unies pour l’enfance",
        "Fondo de las Naciones Unidas para la Infancia",
        "اليونيسف",
        "اليونيسيف",
        "يونيسف",
        "منظمة الأمم المتحدة للطفولة",
    ),
    _humanitarian(
        "WFP",
        "PAM",
        "PMA",
        "UNHAS",
        "World Food Programme",
        "World Food Program",
        "Programme alimentaire mondial",
        "Programa Mundial de Alimentos",
        "برنامج الأغذية العالمي",
        "برنامج الغذاء العالمي",
    ),
    _humanitarian(
        "WHO",
        "OMS",
        "World Health Organization",
        "World Health Organisation",
        "Organisation mondiale de la santé",
        "Organización Mundial de la Salud",
        "منظمة الصحة العالمية",
    ),
    _humanitarian(
        "FAO",
        "Food and Agriculture Organization",
        "Organisation des Nations Unies pour l’alimentation et l’agriculture",
        "Organización de las Naciones Unidas para la Alimentación y la Agricultura",
        "الفاو",
        "منظمة الأغذية والزراعة",
    ),
    _humanitarian(
        "IOM",
        "OIM",
        "International Organization for Migration",
        "International Organisation for Migration",
        "Organisation internationale pour les migrations",
        "Organización Internacional para las Migraciones",
        "المنظمة الدولية للهجرة",
    ),
    _humanitarian(
        "UNDP",
        "PNUD",
        "United Nations Development Programme",
        "Programme des Nations Unies pour le développement",
        "Programa de las Naciones Unidas para el Desarrollo",
        "برنامج الأمم المتحدة الإنمائي",
    ),
    _humanitarian(
        "UNFPA",
        "FNUAP",
        "United Nations Population Fund",
        "Fonds des Nations Unies pour la population",
        "Fondo de Población de las Naciones Unidas",
        "صندوق الأمم المتحدة للسكان",
    ),
    _humanitarian("UNRWA", "الأونروا", "أونروا"),
    _humanitarian("UNMAS"),
    _humanitarian("UN Women", "ONU Femmes", "ONU Mujeres", "هيئة الأمم المتحدة للمرأة"),
    _humanitarian(
        "ICRC",
        "CICR",
        "International Committee of the Red Cross",
        "Comité international de la Croix-Rouge",
        "Comité Internacional de la Cruz Roja",
        "اللجنة الدولية للصليب الأحمر",
    ),
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
        "International Federation of Red Cross and Red Crescent Societies",
        "الصليب الأحمر",
        "الهلال الأحمر",
    ),
    _humanitarian(
        "MSF",
        "Médecins Sans Frontières",
        "Doctors Without Borders",
        "Médicos Sin Fronteras",
        "Médicos Sem Fronteiras",
        "أطباء بلا حدود",
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
