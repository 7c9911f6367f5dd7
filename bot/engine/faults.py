"""What is told of a fault of our own."""

from __future__ import annotations

import traceback
from pathlib import Path


def outline(error: BaseException) -> str:
    """What failed and where, without the error's message: that may quote what somebody said."""
    places = [f"{Path(frame.filename).name}:{frame.lineno}" for frame in traceback.extract_tb(error.__traceback__)]
    return f"{type(error).__name__} at {' > '.join(places[-4:])}"
