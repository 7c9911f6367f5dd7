"""Reading an HTTP request of any of the four kinds a bot may send (Bot API 10.0, "Making requests")."""

from typing import Any

from aiohttp import web

from tests.live.bot_api.files import Upload


async def read(request: web.Request) -> tuple[dict[str, Any], dict[str, Upload]]:
    """Parameters as they were written, and files."""
    raw: dict[str, Any] = dict(request.query)
    if request.content_type == "application/json":
        return raw | await request.json(), {}
    files = {}
    for name, value in (await request.post()).items():
        if isinstance(value, web.FileField):
            files[name] = Upload(value.filename, value.content_type, value.file.read())
            value.file.close()
        else:
            raw[name] = value
    return raw, files
