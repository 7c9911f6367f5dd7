"""A PostgreSQL of the tests' own, from the programs that Debian's package brings."""

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any

import psycopg
import pytest
from psycopg import sql

from tests.support.tied import tied

REMEDY = "PostgreSQL is not installed: apt-get install --no-install-recommends postgresql"
READY_WITHIN = 30
STOPPED_WITHIN = 30
# Nothing here outlives the tests, so nothing has to reach a disk.
CARELESS = ("fsync=off", "full_page_writes=off", "synchronous_commit=off", "deadlock_timeout=50ms")


class Postgres:
    """A server that is reached through a socket in its own directory, so that it needs no port."""

    def __init__(self, programs: Path) -> None:
        self._programs = programs
        self._directory = Path(tempfile.mkdtemp(prefix="liaison-postgres-"))
        self._data = self._directory / "data"
        self._databases = (f"test_{n}" for n in count(1))
        self._server: subprocess.Popen[bytes] | None = None

    def launch(self) -> None:
        as_user = _ordinary_user()
        if user := as_user.get("user"):
            shutil.chown(self._directory, user)
        options = ["--username=postgres", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync"]
        subprocess.run(
            [self._programs / "initdb", *options, "-D", self._data],
            check=True,
            capture_output=True,
            cwd="/",
            **as_user,
        )
        settings = ["listen_addresses=", f"unix_socket_directories={self._directory}", *CARELESS]
        with (self._directory / "log").open("wb") as log:
            self._server = subprocess.Popen(
                [*tied("INT"), self._programs / "postgres", "-D", self._data, *_each("-c", settings)],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                cwd="/",
                **as_user,
            )
        self._await_ready(self._server)

    def halt(self) -> None:
        """Stop the server and remove all it kept."""
        if self._server is not None:
            self._server.send_signal(signal.SIGQUIT)  # which means: at once; nothing of it is kept
            self._server.wait(STOPPED_WITHIN)
        shutil.rmtree(self._directory)

    def create_database(self) -> str:
        """The address of a new, empty database."""
        name = next(self._databases)
        with self._connect() as connection:
            connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
        return f"postgresql+psycopg://postgres@/{name}?host={self._directory}"

    def _connect(self) -> psycopg.Connection[Any]:
        return psycopg.connect(host=str(self._directory), user="postgres", dbname="postgres", autocommit=True)

    def _await_ready(self, server: subprocess.Popen[bytes]) -> None:
        deadline = time.monotonic() + READY_WITHIN
        while True:
            try:
                self._connect().close()
            except psycopg.OperationalError:
                if server.poll() is not None or time.monotonic() > deadline:
                    raise RuntimeError((self._directory / "log").read_text()) from None
                time.sleep(0.05)
            else:
                return


def find_programs() -> Path | None:
    """Where the newest installed server's programs are; Debian keeps them off the PATH."""
    versions = Path("/usr/lib/postgresql").glob("*/bin/initdb")
    newest = max(versions, key=lambda initdb: int(initdb.parts[-3]), default=None)
    found = newest or shutil.which("initdb")
    return Path(found).parent if found else None


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    programs = find_programs()
    if programs is None:
        # CI promises to test it, so there its absence is a fault.
        (pytest.fail if os.environ.get("CI") else pytest.skip)(REMEDY)
    server = Postgres(programs)
    try:
        server.launch()
        yield server
    finally:
        server.halt()


def _ordinary_user() -> dict[str, Any]:
    """For a subprocess: whom to run it as. PostgreSQL refuses to run as root."""
    if os.geteuid() != 0:
        return {}
    nobody = pwd.getpwnam("nobody")
    return {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}


def _each(option: str, values: list[str]) -> list[str]:
    return [word for value in values for word in (option, value)]
