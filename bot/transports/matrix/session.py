"""Being logged in: one device for as long as its token is good, remembered across restarts."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Session:
    """A device of an account on a homeserver, logged in."""

    homeserver: str
    user_id: str
    device_id: str
    access_token: str = field(repr=False)


class SessionFile:
    """``matrix-session.json`` in the data directory; only the bot's own user may read it."""

    def __init__(self, data_dir: Path) -> None:
        self._path = data_dir / "matrix-session.json"

    def load(self, homeserver: str, user_id: str) -> Session | None:
        """What was kept for this account; None if nothing was, or it is another account's, or cannot be read."""
        try:
            session = Session(**json.loads(self._path.read_text("utf-8")))
        except (FileNotFoundError, ValueError, TypeError):
            return None
        return session if (session.homeserver, session.user_id) == (homeserver, user_id) else None

    def save(self, session: Session) -> None:
        """Keep a session, in one step: a crash leaves the old file or the new one."""
        draft = self._path.with_suffix(".new")
        draft.unlink(missing_ok=True)
        handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(asdict(session), file)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(self._path)
