"""Files that come with messages, and files of ours."""

from __future__ import annotations

import asyncio
import json
from typing import Any

from nio.crypto import decrypt_attachment, encrypt_attachment  # type: ignore[import-untyped]  # annotated, but silent
from nio.exceptions import EncryptionError  # type: ignore[import-untyped]  # likewise

from bot.core.event import HeardFile
from bot.core.ports import Undeliverable
from bot.core.worded import File
from bot.transports.matrix.homeserver import Homeserver

Json = dict[str, Any]

_LONGEST_NAME = 255


def heard_file(content: Json) -> HeardFile | None:
    """The file that a message's content tells of; None if it tells of none properly.

    The reference is JSON: ``url`` and, where the file is encrypted, what opens it ("Extensions to m.room.message").
    """
    sealed = content.get("file")
    url = sealed.get("url") if isinstance(sealed, dict) else content.get("url")
    if not isinstance(url, str) or not url.startswith("mxc://"):
        return None
    ref: Json = {"url": url}
    if isinstance(sealed, dict):
        try:
            ref |= {"k": sealed["key"]["k"], "iv": sealed["iv"], "sha256": sealed["hashes"]["sha256"]}
        except (KeyError, TypeError):
            return None
    info = content.get("info")
    info = info if isinstance(info, dict) else {}
    size, kind = info.get("size"), info.get("mimetype")
    name = content.get("filename") or content.get("body")
    return HeardFile(
        name=(name if isinstance(name, str) else "")[:_LONGEST_NAME],
        media_type=kind if isinstance(kind, str) and len(kind) <= _LONGEST_NAME else "application/octet-stream",
        size=size if isinstance(size, int) and size >= 0 else 0,
        ref=json.dumps(ref),
    )


async def fetch(homeserver: Homeserver, file: HeardFile, limit: int) -> bytes:
    """The bytes of a file that was heard, decrypted. Raises Undeliverable as the port says, or Unreachable."""
    ref = json.loads(file.ref)
    data = await homeserver.download(ref["url"], limit)
    if "k" not in ref:
        return data
    try:
        return bytes(await asyncio.to_thread(decrypt_attachment, data, ref["k"], ref["sha256"], ref["iv"]))
    except (EncryptionError, ValueError, TypeError, AttributeError) as error:
        raise Undeliverable("damaged-file") from error


async def put_away(homeserver: Homeserver, file: File, *, sealed: bool) -> Json:
    """Upload a file of ours; returns what its message says about where it lies."""
    if not sealed:
        return {"url": await homeserver.upload(file.data, file.media_type, file.name)}
    data, keys = await asyncio.to_thread(encrypt_attachment, file.data)
    return {"file": {**keys, "url": await homeserver.upload(data, "application/octet-stream", None)}}
