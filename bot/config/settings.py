"""The settings, as the rest of the bot sees them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import unquote, urlsplit

from pydantic import Field

from bot.config.fields import AccountName, Ceiling, Country, Database, Language, QuietHours, TimeLimit, Zone
from bot.config.section import Section
from bot.config.wishes import LimitSettings, OrganisationSettings, rules_of
from bot.core.marking import Marking
from bot.core.place import OperationPlan, RoomPlan, Translating
from bot.core.rules import NO_RULES, Rules
from bot.translation.settings import TranslationSettings
from bot.transports.matrix.settings import MatrixSettings
from bot.transports.telegram.settings import TelegramSettings


class LogSettings(Section):
    """How much is logged to standard error, and for whom: people (console) or machines (json)."""

    level: Literal["debug", "info", "warning", "error"] = "info"
    format: Literal["console", "json"] = "console"


class HttpSettings(Section):
    """Where health and metrics are served. There is no log-in, so the address should stay a loopback one.

    ``calendars`` is the public web address that leads to ``/calendar`` there; without it nobody can subscribe to any.
    """

    host: str = "127.0.0.1"
    port: Annotated[int, Field(ge=1, le=65535)] = 9464
    calendars: str | None = None


class RoomSettings(Section):
    """One room, named on exactly one platform. What it leaves out is as its operation says."""

    matrix: str | None = None
    telegram: int | None = None
    topic: Annotated[int, Field(ge=1)] | None = None
    console: str | None = None
    name: str | None = None
    languages: Annotated[tuple[Language, ...], Field(min_length=1)] | None = None
    marking: Ceiling | None = None
    zone: Zone | None = None
    channel: str | None = None
    translate: Translating | None = None
    threads: bool | None = None

    @property
    def platform(self) -> Literal["matrix", "telegram", "console"]:
        """The platform that the room is on."""
        if self.matrix is not None:
            return "matrix"
        return "console" if self.telegram is None else "telegram"

    @property
    def place(self) -> str:
        """What its transport locates it by: ``#alias:server``, ``!id``, ``-100123``, ``-100123/7``, a pane's name."""
        if self.telegram is not None:
            return f"{self.telegram}/{self.topic}" if self.topic else str(self.telegram)
        return self.matrix or self.console or ""

    @property
    def plan(self) -> RoomPlan:
        """The room as the bot is to make it."""
        looks = (self.name, self.languages, self.zone, self.marking)
        return RoomPlan(self.platform, self.place, *looks, self.channel, self.translate, self.threads)


class OperationSettings(Section):
    """An operation with its rooms. ``marking`` is the ceiling of rooms that have none themselves.

    ``authoriser``: a report needs the approval of somebody other than who prepared it. ``organisations`` are known
    besides those that are met everywhere, and ``limits`` say how long requests may wait. ``external_translation`` lets
    words go to translation services of others, up to ``external_marking``. ``meeting_reminders`` say how long before a
    meeting people are reminded of it. In ``quiet_hours`` the bot says by itself only what is urgent; weekends and
    holidays are those of the ``countries``.
    """

    name: Annotated[str, Field(min_length=1)]
    zone: Zone = "UTC"
    languages: Annotated[tuple[Language, ...], Field(min_length=1)]
    marking: Ceiling = Marking.GREEN
    admins: Annotated[tuple[AccountName, ...], Field(min_length=1)]
    rooms: tuple[RoomSettings, ...] = ()
    authoriser: bool = False
    organisations: tuple[OrganisationSettings, ...] = ()
    limits: LimitSettings = LimitSettings()
    external_translation: bool = False
    external_marking: Ceiling = Marking.GREEN
    meeting_reminders: tuple[TimeLimit, ...] = NO_RULES.meeting_reminders
    quiet_hours: QuietHours | None = None
    countries: tuple[Country, ...] = ()

    @property
    def rules(self) -> Rules:
        """How the operation wants its records and words handled."""
        rules = rules_of(self.authoriser, self.organisations, self.limits)
        return replace(
            rules,
            external=self.external_translation,
            external_marking=self.external_marking,
            meeting_reminders=self.meeting_reminders,
            quiet=self.quiet_hours,
            countries=self.countries,
        )


class Settings(Section):
    """Everything that an operator decides."""

    data_dir: Path = Path("data")
    database: Annotated[Database, Field(repr=False)]
    log: LogSettings = LogSettings()
    http: HttpSettings | None = None
    matrix: MatrixSettings | None = None
    telegram: TelegramSettings | None = None
    translation: TranslationSettings = TranslationSettings()
    operations: Annotated[tuple[OperationSettings, ...], Field(min_length=1)]

    @property
    def plans(self) -> list[OperationPlan]:
        """The operations as the bot is to make them."""
        calendars = (self.http.calendars if self.http else None) or ""
        return [
            OperationPlan(
                each.name,
                each.zone,
                each.languages,
                each.marking,
                each.admins,
                tuple(room.plan for room in each.rooms),
                replace(each.rules, calendars=calendars),
            )
            for each in self.operations
        ]

    @property
    def secrets(self) -> tuple[str, ...]:
        """Every value that must not be seen in a log."""
        found: list[str | None] = [password := urlsplit(self.database).password, unquote(password or "")]
        if self.matrix:
            found += [self.matrix.password, self.matrix.access_token]
        if self.telegram:
            found += [self.telegram.token, self.telegram.webhook.secret if self.telegram.webhook else None]
        if self.translation.libretranslate:
            found += [self.translation.libretranslate.key]
        if self.translation.microsoft:
            found += [self.translation.microsoft.key]
        return tuple(secret for secret in found if secret)
