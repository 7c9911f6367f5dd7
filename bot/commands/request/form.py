"""The forms of requests: their fields, and the request that comes of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.commands.request import amounts, values
from bot.core.contact import Access, Contact, MethodKind
from bot.core.marking import Marking
from bot.core.record import Author
from bot.core.request import Request, RequestState, RequestType
from bot.core.task import Assignee, Priority
from bot.engine import values as typed
from bot.engine.command import Context
from bot.engine.fields import Field, Form, label
from bot.engine.markings import read_marking
from bot.engine.moments import read_deadline
from bot.engine.priorities import priority_named, read_priority

_LONGEST_TITLE = 100
_LONGEST_TEXT = 1000
_TELEPHONES = (MethodKind.SATELLITE, MethodKind.MOBILE, MethodKind.PHONE)
_NEVER = datetime.min.replace(tzinfo=UTC)
_EMPTY = Request(marking=Marking.CLEAR, author=Author(0, ""), at=_NEVER, changed=_NEVER, title="")

_DESCRIPTION = Field("request-description", typed.short(_LONGEST_TEXT), required=True, several=True)
_QUESTION = Field("request-question", typed.short(_LONGEST_TEXT), required=True, several=True)
_ASKING: Form = (
    Field("request-requester", typed.short(120)),
    Field("request-requester-title", typed.short(120)),
    Field("request-requester-organisation", values.organisation),
    Field("request-requester-phone", values.phone),
    Field("request-requester-email", values.email),
)
_COMMON: Form = (
    Field("clusters", typed.clusters, several=True),
    Field("request-area", typed.short(120)),
    Field("request-number", typed.short(60)),
    Field("request-marking", read_marking),
    Field("request-draft", typed.yes),
)
_ASKED = Field("request-asked", values.organisation)
ASSISTANCE: Form = (
    *_ASKING,
    _DESCRIPTION,
    Field("request-quantity", amounts.quantity),
    Field("request-priority", read_priority),
    Field("request-needed-by", read_deadline),
    Field("request-site", values.location),
    Field("request-site-contact", typed.short(120)),
    Field("request-site-phone", values.phone),
    Field("request-origin", values.location),
    _ASKED,
    Field("request-approving-official", typed.short(120)),
    Field("request-approved-at", values.moment),
    Field("request-assigned-to", values.organisation),
    Field("request-action-officer", values.officer),
    Field("request-disposition", typed.short(300)),
    Field("request-received", values.moment),
    Field("request-by-voice", typed.yes),
    *_COMMON,
)
INFORMATION: Form = (
    *_ASKING,
    _QUESTION,
    Field("request-needed-by", read_deadline, required=True),
    _ASKED,
    Field("request-by-voice", typed.yes),
    *_COMMON,
)
FORMS = {RequestType.ASSISTANCE: ASSISTANCE, RequestType.INFORMATION: INFORMATION}
PROSE = {"request-description", "request-question"}
"""Fields that go on for several lines."""
FLAGS = {"request-by-voice", "request-draft"}
"""Fields that are yes or no."""
PRIVATE = {
    "request-requester-phone",
    "request-requester-email",
    "request-site-contact",
    "request-site-phone",
}
"""Fields that say how to reach somebody."""
_NAMES = {"request-question": "description", "request-site": "place", "request-number": "reference"}
_WITH = {"request-quantity": ("unit",), "request-action-officer": ("officer",)}
"""What is emptied along with a field."""


def new_request(of: RequestType, filled: Mapping[str, Any], by: Author, ctx: Context) -> Request:
    """The request of a filled form, as whoever files it. Where the form is silent, they are who asks."""
    silent = replace(
        _EMPTY,
        type=of,
        marking=ctx.ceiling,
        author=by,
        at=ctx.now,
        changed=ctx.now,
        requester=by.name,
        requester_organisation=by.organisation,
    )
    request = changed_request(silent, filled)
    return replace(request, state=RequestState.DRAFT) if filled.get("request-draft") else request


def changed_request(request: Request, filled: Mapping[str, Any]) -> Request:
    """A request with what a form says put in the place of what it said before."""
    changes: dict[str, Any] = {}
    for name, value in filled.items():
        match value:
            case _ if name == "request-draft" or (name == "request-marking" and value is None):
                pass
            case amounts.Quantity(count, unit):
                changes |= {"quantity": count, "unit": unit}
            case Assignee():
                changes |= {"action_officer": value.name, "officer": value.person}
                changes.setdefault("assigned_to", request.assigned_to or value.organisation)
            case None:
                changes |= {each: getattr(_EMPTY, each) for each in (_attribute(name), *_WITH.get(name, ()))}
            case _:
                changes[_attribute(name)] = value
    changed = replace(request, **changes)
    return replace(changed, title=_title(changed.description))


def _attribute(name: str) -> str:
    return _NAMES.get(name, name.removeprefix("request-").replace("-", "_"))


def _title(description: str) -> str:
    if len(description) <= _LONGEST_TITLE:
        return description
    return description[: _LONGEST_TITLE - 1].rsplit(maxsplit=1)[0] + "…"


def known(of: RequestType, by: Author, ctx: Context) -> Request:
    """What is known of a request before anybody filled in its form. In a room that others read, private numbers stay
    out of it."""
    own = next(iter(ctx.unit.contacts.own(ctx.within, ctx.person)), None)
    request = new_request(of, {}, by, ctx)
    if own is None:
        return request
    return replace(
        request,
        requester_title=own.function,
        requester_phone=_method(own, _TELEPHONES, ctx),
        requester_email=_method(own, (MethodKind.EMAIL,), ctx),
        clusters=own.clusters,
        area=own.area,
    )


def _method(own: Contact, kinds: tuple[MethodKind, ...], ctx: Context) -> str:
    shown = (each for each in own.methods if ctx.room.direct or each.access is Access.PUBLIC)
    return next((each.value for each in shown if each.kind in kinds), "")


def filled_form(form: Form, request: Request, ctx: Context, *, private: bool) -> str:
    """A form with what a request says, a label a line; what is ``private`` only where it may be shown."""
    filled = filled_in(form, request, ctx)
    return "\n".join(
        f"{label(field, ctx)}: {filled[field.name]}" for field in form if private or field.name not in PRIVATE
    )


def filled_in(form: Form, request: Request, ctx: Context) -> Mapping[str, str]:
    """What stands in each field of a form, as it could be typed."""
    return {field.name: "".join(_typed(field.name, request, ctx)) for field in form}


def _typed(name: str, request: Request, ctx: Context) -> Iterator[str]:
    """A value as it could be typed."""
    if name == "request-draft":
        return
    match request.amount if name == "request-quantity" else getattr(request, _attribute(name)):
        case None | "" | False | ():
            return
        case True:
            yield ctx.phrases.synonyms("word-yes", ctx.language)[0]
        case datetime() as at:
            yield f"{at.astimezone(ZoneInfo(ctx.zone)):%Y-%m-%d %H:%M}"
        case Marking() as marking:
            yield marking.label
        case Priority() as priority:
            yield ctx.phrases.plain(priority_named(priority), ctx.language)
        case tuple() as several:
            yield ", ".join(several)
        case value:
            yield str(value)
