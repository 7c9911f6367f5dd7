"""One person, several accounts: joined by a one-time code that is sent from both of them."""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
from datetime import timedelta

from bot.core.document import Code, Document, ToType, document, phrase
from bot.core.refusal import Refusal
from bot.core.stores import LinkCode
from bot.engine.command import Context, Reply, command
from bot.engine.params import optional, rest

_VALID = timedelta(minutes=10)


@command("link", needs_operation=False, code=optional(rest))
def link(ctx: Context, code: str | None) -> Reply | Document:
    """Without a code, send one privately. With it: from the other account a claim, from the first one its consent."""
    if code is None:
        return _issue(ctx)
    found = _find(ctx, code)
    if found is None:
        raise Refusal(phrase("link-unknown", command=ToType(f"{ctx.prefix}link")), about="code")
    if found.claimant is None:
        return _claim(ctx, found)
    return _join(ctx, found)


def _issue(ctx: Context) -> Reply:
    digits = f"{secrets.randbelow(10**8):08}"
    ctx.unit.codes.issue(LinkCode(_digest(digits), ctx.account, None, ctx.now + _VALID))
    private = document(phrase("link-code", command=ToType(f"!link {digits[:4]}-{digits[4:]}"), minutes=_minutes()))
    here = None if ctx.room.direct else document(phrase("link-sent-privately"))
    return Reply(here, private)


def _claim(ctx: Context, code: LinkCode) -> Reply:
    if code.issuer in ctx.person.accounts:
        raise Refusal("link-same-account", usage=False)
    ctx.unit.codes.claim(code, ctx.account)
    asked = document(phrase("link-confirm", account=Code(str(ctx.account))))
    return Reply(document(phrase("link-claimed", account=Code(str(code.issuer)))), elsewhere={code.issuer: asked})


def _join(ctx: Context, code: LinkCode) -> Reply:
    claimant = code.claimant
    if ctx.account != code.issuer or claimant is None:
        raise Refusal("link-waits", usage=False)
    other = ctx.unit.people.find(claimant)
    ctx.unit.codes.spend(code)
    if other is not None and other.id != ctx.person.id:
        ctx.unit.people.merge(ctx.person, other)
    done = document(phrase("link-joined", first=Code(str(code.issuer)), second=Code(str(claimant))))
    return Reply(done, elsewhere={claimant: done})


def _find(ctx: Context, typed: str) -> LinkCode | None:
    digest = _digest(re.sub(r"\D", "", typed[:20]))
    codes = ctx.unit.codes.valid(ctx.now)
    return next((code for code in codes if hmac.compare_digest(code.digest, digest)), None)


def _digest(digits: str) -> str:
    return hashlib.sha256(digits.encode()).hexdigest()


def _minutes() -> int:
    return int(_VALID.total_seconds() // 60)
