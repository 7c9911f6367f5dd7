"""One Synapse process: its start and stop, and the accounts on it."""

import asyncio
import hashlib
import hmac
import secrets
import socket
import subprocess
import time
import urllib.error
import urllib.request
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp

from tests.live.synapse import install, settings
from tests.live.synapse.settings import Limits
from tests.support.tied import tied

READY_WITHIN = 60
STOPPED_WITHIN = 15


class ServerFailedError(RuntimeError):
    """The homeserver did not start; the message is the end of its log."""


@dataclass(frozen=True)
class Session:
    """A user's device, logged in."""

    user_id: str
    device_id: str
    access_token: str


class Synapse:
    """A homeserver in a directory. It keeps its port and its data from one start to the next.

    The process is handled by plain blocking code (`launch`, `halt`), so that one server can serve many event
    loops in turn; `start`, `stop` and `restart` are the same for callers within a loop.
    """

    server_name = settings.SERVER_NAME

    def __init__(self, directory: Path, limits: Limits = "generous") -> None:
        self.directory = directory
        self._limits = limits
        self._secret = secrets.token_hex(16)
        self._port = _free_port()
        self._process: subprocess.Popen[bytes] | None = None
        self._admin: Session | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._port}"

    @property
    def log(self) -> Path:
        return self.directory / "homeserver.log"

    async def start(self) -> None:
        await asyncio.to_thread(install.install)
        self._spawn()
        await asyncio.to_thread(self._await_ready)

    async def stop(self) -> None:
        await asyncio.to_thread(self.halt)

    async def restart(self) -> None:
        await self.stop()
        await self.start()

    def launch(self) -> None:
        """Start the process and return when it answers."""
        install.install()
        self._spawn()
        self._await_ready()

    def _spawn(self) -> None:
        self.directory.mkdir(parents=True, exist_ok=True)
        config = self.directory / "homeserver.yaml"
        if not config.exists():
            settings.write(self.directory, self._port, self._secret, self._limits)
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(
                [*tied("TERM"), install.PYTHON, "-m", "synapse.app.homeserver", "-c", config],
                cwd=self.directory,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )

    def halt(self) -> None:
        """Stop the process, if there is one."""
        if self._process is None:
            return
        self._process.terminate()
        try:
            self._process.wait(STOPPED_WITHIN)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process = None

    async def register(self, name: str, password: str = "", admin: bool = False) -> str:
        """A new account; an empty password is replaced by one that nobody knows."""
        return (await self.enrol(name, password, admin=admin)).user_id

    async def enrol(self, name: str, password: str = "", *, admin: bool = False) -> Session:
        """A new account and its first device, without the login that default limits are stingy with."""
        path = "/_synapse/admin/v1/register"
        password = password or secrets.token_hex(8)
        nonce = (await self._call("GET", path))["nonce"]
        signed = "\0".join((nonce, name, password, "admin" if admin else "notadmin"))
        mac = hmac.new(self._secret.encode(), signed.encode(), hashlib.sha1).hexdigest()
        account = {"nonce": nonce, "username": name, "password": password, "admin": admin, "mac": mac}
        return _session(await self._call("POST", path, account))

    async def login(self, user_id: str, password: str, device_id: str | None = None) -> Session:
        """Another device of an account, or a known one again."""
        wish: dict[str, Any] = {
            "type": "m.login.password",
            "identifier": {"type": "m.id.user", "user": user_id},
            "password": password,
        }
        if device_id is not None:
            wish["device_id"] = device_id
        return _session(await self._call("POST", "/_matrix/client/v3/login", wish))

    async def exempt(self, user_id: str) -> None:
        """Lift this user's rate limits: a driver must not be what a test waits for."""
        if self._admin is None:
            self._admin = await self.enrol(f"admin-{secrets.token_hex(4)}", admin=True)
        path = f"/_synapse/admin/v1/users/{user_id}/override_ratelimit"
        none = {"messages_per_second": 0, "burst_count": 0}
        await self._call("POST", path, none, token=self._admin.access_token)

    async def _call(self, method: str, path: str, body: object = None, token: str = "") -> dict[str, Any]:
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        async with (
            aiohttp.ClientSession(self.url, headers=headers) as http,
            http.request(method, path, json=body) as response,
        ):
            answer: dict[str, Any] = await response.json()
        if not response.ok:
            raise RuntimeError(f"{method} {path}: {response.status} {answer}")
        return answer

    def _await_ready(self) -> None:
        deadline = time.monotonic() + READY_WITHIN
        while not self._answers():
            if self._process is None or self._process.poll() is not None or time.monotonic() > deadline:
                self.halt()
                raise ServerFailedError(self.log.read_text()[-4000:])
            time.sleep(0.05)

    def _answers(self) -> bool:
        try:
            with urllib.request.urlopen(f"{self.url}/health", timeout=5):
                return True
        except (urllib.error.URLError, OSError):
            return False


def _session(answer: dict[str, Any]) -> Session:
    return Session(answer["user_id"], answer["device_id"], answer["access_token"])


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
