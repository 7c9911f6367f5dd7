"""Matrix: the rooms of one account on one homeserver."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.transports.matrix.transport import MatrixTransport

__all__ = ["MatrixTransport"]


def __getattr__(name: str) -> object:
    """Load the transport when it is asked for: the configuration needs its settings only, and nio loads slowly."""
    if name != "MatrixTransport":
        raise AttributeError(name)
    from bot.transports.matrix.transport import MatrixTransport  # noqa: PLC0415  # see above

    return MatrixTransport
