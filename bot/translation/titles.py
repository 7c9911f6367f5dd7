"""What stands before the names of people, as patterns: titles and ranks that are shortened, in several languages.

A name behind one is a name, whatever word it is besides (Mr Stone, Dra. Flores, Col. Petit), and the title goes with
it: an engine takes "Col." for a cabbage.
"""

from __future__ import annotations

_ALONE = (
    "Dr Dra Mr Mrs Ms Mx Prof Profa Sr Sra Srta Mme Mlle Mgr Me Dott Rev Hon Amb Don Doña Dom Dona "
    "Sgt SSgt MSgt WO Cpl LCpl Pte Pvt Lt Lieut Capt Cpt Cap Maj Col Gen Brig Adm Cdr Cmdr Cdre "
    "Cne Cdt Adj Asp Lcl Cnel Tte Cte Sgto Cel Ing Eng Engr Lic Arq Abg"
)
_WITH_A_STOP = "M MM Ten Fr Sig St Sto Sta"
"""Those that are words, or units, without one."""

_CAPITAL = "[A-ZÀ-ÖØ-ÞА-ЯЁІЇЄҐ]"
_LETTER = "[A-Za-zÀ-ÖØ-öø-ÿА-яЁёІіЇїЄєҐґ]"
_PARTICLE = "(?:de la|de|da|do|dos|del|di|du|la|le|van der|van|von|bin|ibn|ben|ould|abu|al|el)"
_NAME = rf"(?:{_CAPITAL}\.|(?:[ae]l-)?{_CAPITAL}{_LETTER}{{0,30}}(?:['’-]{_CAPITAL}{_LETTER}{{1,30}}){{0,3}})"

TITLE = rf"(?:(?:{'|'.join(_ALONE.split())})\.?|(?:{'|'.join(_WITH_A_STOP.split())})\.)"
"""A title as it is written before a name."""
TITLED = rf"{TITLE}[ ](?:{TITLE}[ ])?(?:{_PARTICLE}[ ])?{_NAME}(?:[ ](?:{_PARTICLE}[ ])?{_NAME}){{0,3}}"
"""A title with a name of up to four words."""
TITLED_ELSEWHERE = rf"д-р[а-яі]{{0,3}}[ ]{_NAME}(?:[ ]{_NAME})?|(?<!\w)[دمأ]\.[ ]?[ء-ي]{{2,20}}"
"""The same in Ukrainian and Russian, and in Arabic, where a name is taken to be one word."""
