"""Configurations as an operator writes them, in a folder of their own."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from bot.config import ConfigError, Mistake, load

MATRIX = """\
matrix:
  homeserver: https://matrix.example.org
  user_id: "@liaison:example.org"
  password: ${SECRET}
  allowed_inviters: ["@ana:example.org", "*:hq.example.org"]
"""
TELEGRAM = """\
telegram:
  token: ${TOKEN}
"""
OPERATION = """\
operations:
  - name: Flood 2026
    zone: Africa/Kinshasa
    languages: [en, fr]
    admins: ["console:ana"]
"""
ENVIRON = {"SECRET": "correct horse", "TOKEN": "12345:battery-staple"}


def written(folder: Path, *sections: str) -> Path:
    """A configuration file made of these sections."""
    path = folder / "config.yaml"
    path.write_text("".join(sections), encoding="utf-8")
    path.chmod(0o600)
    return path


def mistakes(folder: Path, *sections: str, environ: Mapping[str, str] = ENVIRON) -> dict[str, Mistake]:
    """What is wrong with a configuration, by key."""
    with pytest.raises(ConfigError) as caught:
        load(written(folder, *sections), environ)
    return {mistake.key: mistake for mistake in caught.value.mistakes}
