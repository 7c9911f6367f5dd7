"""Synapse in an environment of its own: its pins and ours need not agree.

`python -m tests.live.synapse.install` makes `.synapse/` from `locks/synapse.txt`, or finds it made.
"""

import fcntl
import hashlib
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).parents[3]
LOCK = ROOT / "locks" / "synapse.txt"
ENVIRONMENT = ROOT / ".synapse"
PYTHON = ENVIRONMENT / "bin" / "python"
STAMP = ENVIRONMENT / "installed"
GUARD = ROOT / ".cache" / "synapse.lock"


def fingerprint() -> str:
    """What an environment is made from: another lock or another Python makes another one."""
    return hashlib.sha256(LOCK.read_bytes() + sys.version.encode()).hexdigest()


def is_installed() -> bool:
    return STAMP.exists() and STAMP.read_text() == fingerprint()


def install() -> None:
    """Make the environment unless it is there. Two callers at once make it once."""
    if is_installed():
        return
    GUARD.parent.mkdir(exist_ok=True)
    with GUARD.open("w") as guard:
        fcntl.flock(guard, fcntl.LOCK_EX)
        if not is_installed():
            _make()


def _make() -> None:
    # Our own pip fills it, so that it needs none: a Debian without ensurepip can make it too.
    venv.create(ENVIRONMENT, clear=True, symlinks=True, with_pip=False)
    pip = [sys.executable, "-m", "pip", "--python", str(PYTHON), "-qq", "install"]
    subprocess.run([*pip, "--require-hashes", "-r", str(LOCK)], check=True, stdin=subprocess.DEVNULL)
    STAMP.write_text(fingerprint())


if __name__ == "__main__":
    install()
