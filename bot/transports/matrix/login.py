"""How the bot gets its device: by a password once and by what was kept of it ever after, or by an operator's token."""

from __future__ import annotations

import re
import time
from pathlib import Path
from urllib.parse import urlsplit

from nio import AsyncClient  # type: ignore[import-untyped]  # it is annotated, but does not say so

from bot.core.ports import Delayed, Stopped, Unreachable
from bot.transports.matrix.errors import Refused, TokenRevoked
from bot.transports.matrix.homeserver import Homeserver, Json
from bot.transports.matrix.session import Session, SessionFile
from bot.transports.matrix.settings import MatrixSettings

_USER = re.compile(r"@[^:\s]+:\S+")
# A token that is revoked again this soon was not revoked by chance.
TOO_SOON_SECONDS = 600.0


class Login:
    """Logs in. Raises Unreachable, or Stopped with a line that names the setting to look at."""

    def __init__(self, settings: MatrixSettings, data_dir: Path, client: AsyncClient, homeserver: Homeserver) -> None:
        self._settings = settings
        self._file = SessionFile(data_dir)
        self._client = client
        self._homeserver = homeserver
        self._renewed: float | None = None

    async def session(self) -> tuple[Session, bool]:
        """A session that the homeserver accepts, and whether it is a new one."""
        kept = self._given() or self._file.load(self._settings.homeserver, self._settings.user_id)
        if kept is not None:
            try:
                await self._check(kept)
            except TokenRevoked:
                if self._settings.password is None:
                    raise Stopped(self._revoked()) from None
            else:
                return kept, False
        return await self.by_password(kept.device_id if kept else self._settings.device_id), True

    async def renew(self, device_id: str) -> Session:
        """A new session for a device whose token was revoked while the bot ran."""
        now = time.monotonic()
        if self._settings.password is None or (self._renewed is not None and now - self._renewed < TOO_SOON_SECONDS):
            raise Stopped(self._revoked())
        self._renewed = now
        return await self.by_password(device_id)

    async def by_password(self, device_id: str | None) -> Session:
        """Log in, on a known device or a new one, and keep the session."""
        settings = self._settings
        if settings.password is None:
            raise Stopped("matrix: set matrix.password, or matrix.access_token with matrix.device_id, to log in")
        wish: Json = {
            "type": "m.login.password",
            "identifier": {"type": "m.id.user", "user": settings.user_id},
            "password": settings.password,
            "initial_device_display_name": "liaison",
        }
        if device_id is not None:
            wish["device_id"] = device_id
        self._client.access_token = ""
        answer = await self._ask("POST", "login", wish)
        self._check_user(str(answer.get("user_id")))
        session = Session(settings.homeserver, settings.user_id, answer["device_id"], answer["access_token"])
        self._file.save(session)
        return session

    def keys_lost(self) -> str:
        """The line for an operator whose encryption keys are gone while the device lives on."""
        anew = "set matrix.access_token and matrix.device_id of a new login"
        remedy = anew if self._settings.access_token else "delete matrix-session.json in the data directory"
        user = self._settings.user_id
        return f"matrix: the encryption keys of {user}'s device are lost: restore the data directory, or {remedy}"

    def _given(self) -> Session | None:
        settings = self._settings
        if settings.access_token is None:
            return None
        if settings.device_id is None:
            raise Stopped("matrix: matrix.access_token needs matrix.device_id, the device that it was issued for")
        return Session(settings.homeserver, settings.user_id, settings.device_id, settings.access_token)

    async def _check(self, session: Session) -> None:
        self._client.access_token = session.access_token
        answer = await self._ask("GET", "account/whoami")
        self._check_user(str(answer.get("user_id")))
        if answer.get("device_id", session.device_id) != session.device_id:
            raise Stopped(
                f"matrix: the access token belongs to another device: set matrix.device_id to {answer['device_id']}"
            )

    def _check_user(self, user_id: str) -> None:
        if user_id != self._settings.user_id:
            raise Stopped(f"matrix: that login is {user_id}'s: correct matrix.user_id ({self._settings.user_id})")

    def _revoked(self) -> str:
        remedy = (
            "check matrix.password" if self._settings.password else "set a new matrix.access_token and matrix.device_id"
        )
        return f"matrix: the homeserver no longer accepts the access token of {self._settings.user_id}: {remedy}"

    async def _ask(self, method: str, path: str, body: Json | None = None) -> Json:
        try:
            return await self._homeserver.call(method, path, body)
        except Delayed as wait:
            raise Unreachable(f"logging in is limited for {wait.seconds:.0f} s") from wait
        except Refused as error:
            raise Stopped(self._refused(error)) from None

    def _refused(self, error: Refused) -> str:
        settings = self._settings
        if error.code == "M_FORBIDDEN":
            return f"matrix: {settings.user_id} was not let in: check matrix.user_id and matrix.password"
        if not error.code:
            return f"matrix: what answers at {settings.homeserver} is no homeserver: check matrix.homeserver"
        return f"matrix: the homeserver refused to log {settings.user_id} in: {error.code}"


def check(settings: MatrixSettings) -> None:
    """Look for what no homeserver needs to be asked about. Raises Stopped."""
    address = urlsplit(settings.homeserver)
    if address.scheme not in {"http", "https"} or not address.hostname:
        raise Stopped(
            f"matrix: {settings.homeserver} is no web address: set matrix.homeserver to one such as https://example.org"
        )
    if not _USER.fullmatch(settings.user_id):
        raise Stopped(
            f"matrix: {settings.user_id} is no user id: set matrix.user_id to one such as @liaison:example.org"
        )
