"""Values with rules of their own, each with a remedy for whoever got it wrong."""

from __future__ import annotations

import re
from datetime import timedelta
from functools import cache
from typing import Annotated
from zoneinfo import available_timezones

from pydantic import BeforeValidator
from pydantic_core import PydanticCustomError

from bot.config.mistake import nearest
from bot.core.hours import Hours
from bot.core.marking import Marking
from bot.core.place import Account
from bot.engine.free_days import countries

MATRIX_USER = re.compile(r"@[^\s:]+:[^\s]+")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-([A-Z]{2}|[0-9]{3}))?")
_TIME = re.compile(r"([1-9][0-9]{0,4})\s*([mhdw])")
_UNITS = {"m": "minutes", "h": "hours", "d": "days", "w": "weeks"}
_OTHER_ACCOUNT = re.compile(r"telegram:[0-9]+|console:\S.*")


def wrong(what: str, remedy: str) -> PydanticCustomError:
    """An error of validation that carries its remedy."""
    return PydanticCustomError("mistake", "{what}", {"what": what, "remedy": remedy})


def _zone(value: object) -> str:
    if isinstance(value, str) and value in _zones():
        return value
    remedy = nearest(str(value), _zones(), "Use an IANA time zone, such as 'Africa/Kinshasa' or 'UTC'.")
    raise wrong(f"'{value}' is no time zone", remedy)


@cache
def _zones() -> frozenset[str]:
    """All that there are; looking through the folders of the tz database takes a while."""
    return frozenset(available_timezones())


def _language(value: object) -> str:
    if isinstance(value, str) and _LANGUAGE.fullmatch(value):
        return value
    if isinstance(value, bool):  # YAML 1.1 reads Norwegian (no) as a truth value
        raise wrong("YAML reads this as true or false, not as a language", 'Put it in quotes: "no".')
    raise wrong(f"'{value}' is no language tag", "Use a tag such as 'fr', 'pt-BR' or 'ar'.")


def _marking(value: object) -> Marking:
    if isinstance(value, Marking):
        return value
    try:
        return Marking.parse(str(value))
    except ValueError:
        labels = ", ".join(marking.label for marking in Marking)
        raise wrong(f"'{value}' is no marking", f"Use one of {labels}.") from None


def _account(value: object) -> Account:
    if isinstance(value, Account):
        return value
    if isinstance(value, str) and MATRIX_USER.fullmatch(value):
        return Account("matrix", value)
    if isinstance(value, str) and _OTHER_ACCOUNT.fullmatch(value):
        platform, _, id = value.partition(":")
        return Account(platform, id)
    raise wrong(f"'{value}' is no account", 'Write "@name:server", "telegram:12345" or "console:name".')


def _time(value: object) -> timedelta:
    if isinstance(value, timedelta):
        return value
    found = _TIME.fullmatch(value) if isinstance(value, str) else None
    if found is None:
        raise wrong(f"'{value}' is no length of time", "Write a number and m, h, d or w: 15m, 4h, 2d.")
    return timedelta(**{_UNITS[found[2]]: int(found[1])})


def _database(value: object) -> str:
    if isinstance(value, str) and value.startswith(("sqlite:////", "postgresql+psycopg://")):
        return value
    raise wrong(
        "this is no database that the bot can use",
        "Leave it out (SQLite in data_dir), or write sqlite:////absolute/path.db or postgresql+psycopg://user@host/name.",
    )


Zone = Annotated[str, BeforeValidator(_zone)]


def _hours(value: object) -> Hours:
    if isinstance(value, Hours):
        return value
    try:
        return Hours.parse("".join(str(value).split()))
    except ValueError:
        raise wrong(f"'{value}' says no hours", "Write them in quotes, such as '21:00-06:30'.") from None


def _country(value: object) -> str:
    if isinstance(value, bool):  # Norway, as with languages
        raise wrong("YAML reads this as true or false, not as a country", 'Put it in quotes: "NO".')
    if isinstance(value, str) and value.upper() in countries():
        return value.upper()
    raise wrong(f"'{value}' is no country", "Use a code of ISO 3166 with two letters, such as 'KE' or 'UA'.")


Language = Annotated[str, BeforeValidator(_language)]
Ceiling = Annotated[Marking, BeforeValidator(_marking)]
AccountName = Annotated[Account, BeforeValidator(_account)]
TimeLimit = Annotated[timedelta, BeforeValidator(_time)]
QuietHours = Annotated[Hours, BeforeValidator(_hours)]
Country = Annotated[str, BeforeValidator(_country)]
Database = Annotated[str, BeforeValidator(_database)]
