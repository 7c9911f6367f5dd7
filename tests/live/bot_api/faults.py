"""Ways in which a network and a server fail, to be planned by a test."""

from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Self

from tests.live.bot_api.errors import ApiError, bad_request, too_many_requests

BAD_GATEWAY_PAGE = "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body></body>\r\n</html>\r\n"


class Moment(Enum):
    INSTEAD = auto()  # an error is the answer, the method never runs
    BAD_GATEWAY = auto()  # so is a page
    NEVER = auto()  # no answer, the method never runs, the connection stays open
    BEFORE = auto()  # the connection drops, the method never runs
    AFTER = auto()  # the method runs, then the connection drops: the caller cannot know
    UNTOLD = auto()  # the method runs, the connection stays open, and no answer comes


@dataclass(frozen=True)
class Fault:
    moment: Moment
    error: ApiError | None = None

    @classmethod
    def refuse(cls, error: ApiError) -> Self:
        return cls(Moment.INSTEAD, error)

    @classmethod
    def too_many_requests(cls, retry_after: int) -> Self:
        return cls.refuse(too_many_requests(retry_after))

    @classmethod
    def cannot_parse_entities(cls) -> Self:
        return cls.refuse(bad_request("can't parse entities: Can't find end of Bold entity at byte offset 0"))

    @classmethod
    def server_error(cls) -> Self:
        return cls.refuse(ApiError(500, "Internal Server Error"))

    @classmethod
    def bad_gateway(cls) -> Self:
        """What a proxy in front of the real server says: a page, not JSON."""
        return cls(Moment.BAD_GATEWAY)

    @classmethod
    def hang(cls) -> Self:
        return cls(Moment.NEVER)

    @classmethod
    def drop_before(cls) -> Self:
        return cls(Moment.BEFORE)

    @classmethod
    def drop_after(cls) -> Self:
        return cls(Moment.AFTER)

    @classmethod
    def untold(cls) -> Self:
        return cls(Moment.UNTOLD)


@dataclass
class _Plan:
    fault: Fault
    method: str
    chat_id: int | None
    left: int

    def meets(self, method: str, chat_id: object) -> bool:
        return self.left > 0 and self.method in {"", method.lower()} and self.chat_id in {None, chat_id}


@dataclass
class Faults:
    _plans: list[_Plan] = field(default_factory=list)

    def plan(self, fault: Fault, method: str = "", chat_id: int | None = None, times: int = 1) -> None:
        """The next calls of the method (or of any), to the chat (or to any), meet the fault."""
        self._plans.append(_Plan(fault, method.lower(), chat_id, times))

    def take(self, method: str, chat_id: object) -> Fault | None:
        for plan in self._plans:
            if plan.meets(method, chat_id):
                plan.left -= 1
                return plan.fault
        return None

    def clear(self) -> None:
        self._plans.clear()

    @property
    def left(self) -> int:
        """Planned faults that nothing has met yet."""
        return sum(plan.left for plan in self._plans)
