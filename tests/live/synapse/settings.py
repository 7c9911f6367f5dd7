"""The homeserver's settings: what a test server needs, and its two ideas of how much is too much."""

import base64
import os
from pathlib import Path
from typing import Any, Literal

import yaml

Limits = Literal["generous", "default"]

SERVER_NAME = "liaison.test"
PLENTY = {"per_second": 100_000, "burst_count": 100_000}
GENEROUS = {
    "rc_message": PLENTY,
    "rc_registration": PLENTY,
    "rc_login": {"address": PLENTY, "account": PLENTY, "failed_attempts": PLENTY},
    "rc_admin_redaction": PLENTY,
    "rc_joins": {"local": PLENTY, "remote": PLENTY},
    "rc_joins_per_room": PLENTY,
    "rc_key_requests": PLENTY,
    "rc_invites": {"per_room": PLENTY, "per_user": PLENTY, "per_issuer": PLENTY},
    "rc_media_create": PLENTY,
    "rc_room_creation": PLENTY,
    "rc_user_directory": PLENTY,
    "rc_profile": PLENTY,
}


def write(directory: Path, port: int, registration_secret: str, limits: Limits) -> Path:
    """The settings file of a homeserver that lives in this directory."""
    (directory / "log.yaml").write_text(yaml.safe_dump(_logging()))
    (directory / "signing.key").write_text(f"ed25519 a_test {_unpadded(os.urandom(32))}\n")
    settings = _settings(directory, port, registration_secret)
    if limits == "generous":
        settings |= GENEROUS
    path = directory / "homeserver.yaml"
    path.write_text(yaml.safe_dump(settings))
    return path


def _settings(directory: Path, port: int, registration_secret: str) -> dict[str, Any]:
    return {
        "server_name": SERVER_NAME,
        "report_stats": False,
        "pid_file": str(directory / "homeserver.pid"),
        "log_config": str(directory / "log.yaml"),
        "signing_key_path": str(directory / "signing.key"),
        "media_store_path": str(directory / "media"),
        "database": {"name": "sqlite3", "args": {"database": str(directory / "homeserver.db")}},
        "listeners": [
            {
                "port": port,
                "bind_addresses": ["127.0.0.1"],
                "type": "http",
                "resources": [{"names": ["client"]}],
            }
        ],
        # Nobody else is out there: no federation, and no other server to vouch for keys.
        "trusted_key_servers": [],
        "suppress_key_server_warning": True,
        "federation_domain_whitelist": [],
        "presence": {"enabled": False},
        "registration_shared_secret": registration_secret,
        "bcrypt_rounds": 4,
        # A client restarted within this cache's two minutes would be handed its old sync again.
        "caches": {"sync_response_cache_duration": "0s"},
    }


def _logging() -> dict[str, Any]:
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "handlers": {"console": {"class": "logging.StreamHandler"}},
        "root": {"level": "WARNING", "handlers": ["console"]},
    }


def _unpadded(raw: bytes) -> str:
    return base64.b64encode(raw).decode().rstrip("=")
