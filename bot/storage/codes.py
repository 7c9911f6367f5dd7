"""One-time codes that join two accounts of a person."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ColumnElement, Connection, and_, delete, select, update

from bot.core.place import Account
from bot.core.stores import LinkCode
from bot.storage.dialect import upsert
from bot.storage.tables import link_code


class SqlCodes:
    """The link codes of one Unit."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def issue(self, code: LinkCode) -> None:
        row = {
            "issuer_platform": code.issuer.platform,
            "issuer_account": code.issuer.id,
            "digest": code.digest,
            "claimant_platform": None,
            "claimant_account": None,
            "expires": code.expires,
        }
        upsert(self._connection, link_code, row, ("issuer_platform", "issuer_account"))

    def valid(self, now: datetime) -> list[LinkCode]:
        self._connection.execute(delete(link_code).where(link_code.c.expires <= now))
        return [
            LinkCode(
                row.digest,
                Account(row.issuer_platform, row.issuer_account),
                Account(row.claimant_platform, row.claimant_account) if row.claimant_account else None,
                row.expires,
            )
            for row in self._connection.execute(select(link_code))
        ]

    def claim(self, code: LinkCode, claimant: Account) -> None:
        change = update(link_code).where(_by(code.issuer))
        self._connection.execute(change.values(claimant_platform=claimant.platform, claimant_account=claimant.id))

    def spend(self, code: LinkCode) -> None:
        self._connection.execute(delete(link_code).where(_by(code.issuer)))


def _by(issuer: Account) -> ColumnElement[bool]:
    return and_(link_code.c.issuer_platform == issuer.platform, link_code.c.issuer_account == issuer.id)
