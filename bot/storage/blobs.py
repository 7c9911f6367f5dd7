"""Bytes of files, by their SHA-256; what was passed on of a message goes with it."""

from __future__ import annotations

import hashlib
from collections.abc import Collection

from sqlalchemy import Connection, delete, select

from bot.storage.dialect import insert_new
from bot.storage.tables import blob


class SqlBlobs:
    """The blobs of one Unit."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def keep(self, data: bytes, origin: str | None = None) -> str:
        digest = hashlib.sha256(f"{origin}\n".encode() + data if origin else data).hexdigest()
        insert_new(self._connection, blob, [{"digest": digest, "data": data, "origin": origin}], ("digest",))
        return digest

    def forget(self, origins: Collection[str]) -> None:
        self._connection.execute(delete(blob).where(blob.c.origin.in_(list(origins)), blob.c.origin.is_not(None)))

    def fetch(self, digest: str) -> bytes:
        data = self._connection.scalar(select(blob.c.data).where(blob.c.digest == digest))
        if data is None:
            raise KeyError(digest)
        return bytes(data)
