"""Which methods there are."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from tests.live.bot_api.backend import Backend

Params = dict[str, Any]
Handler = Callable[[Backend, Params], Awaitable[Any]]


@dataclass(frozen=True)
class Method:
    name: str
    returns: str  # the type the manual says it returns
    handler: Handler


@dataclass(frozen=True)
class Remark:
    """A result with a ``description`` beside it, as setWebhook has."""

    result: Any
    description: str


METHODS: dict[str, Method] = {}


def returns(type_: str) -> Callable[[Handler], Handler]:
    def register(handler: Handler) -> Handler:
        name = handler.__name__
        METHODS[name.lower()] = Method(name, type_, handler)
        return handler

    return register
