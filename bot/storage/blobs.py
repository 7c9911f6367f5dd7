"""Bytes of files, by their SHA-256."""

from __future__ import annotations

import hashlib

from sqlalchemy import Connection, select

from bot.storage.dialect import insert_new
from bot.storage.tables import blob


class SqlBlobs:
    """The blobs of one Unit."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def keep(self, data: bytes) -> str:
        digest = hashlib.sha256(data).hexdigest()
        insert_new(self._connection, blob, [{"digest": digest, "data": data}], ("digest",))
        return digest

    def fetch(self, digest: str) -> bytes:
        data = self._connection.scalar(select(blob.c.data).where(blob.c.digest == digest))
        if data is None:
            raise KeyError(digest)
        return bytes(data)
