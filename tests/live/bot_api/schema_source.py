"""Where the Bot API's schema comes from: the source distribution of the aiogram that is installed.

It is fetched once, by pip, into the git-ignored cache of the checkout.
"""

import json
import subprocess
import sys
import tarfile
import tempfile
from importlib.metadata import version
from pathlib import Path
from typing import Any

CACHE = Path(__file__).resolve().parents[3] / ".cache" / "bot_api"
MEMBER = ".butcher/schema/schema.json"


def load() -> dict[str, Any]:
    """The schema as aiogram's developers read it off the manual."""
    kept = CACHE / f"schema-{version('aiogram')}.json"
    if not kept.exists():
        CACHE.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=CACHE) as folder:
            fresh = Path(folder) / "schema.json"
            fresh.write_bytes(_fetch(Path(folder)))
            fresh.replace(kept)
    schema: dict[str, Any] = json.loads(kept.read_text(encoding="utf-8"))
    return schema


def _fetch(folder: Path) -> bytes:
    wanted = f"aiogram=={version('aiogram')}"
    pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--no-binary", "aiogram"]
    subprocess.run([*pip, "--dest", str(folder), wanted], check=True, stdout=subprocess.DEVNULL)
    (archive,) = folder.glob("*.tar.gz")
    with tarfile.open(archive) as tar:
        name = next(member for member in tar.getnames() if member.endswith(MEMBER))
        source = tar.extractfile(name)
        if source is None:
            raise FileNotFoundError(name)
        return source.read()
