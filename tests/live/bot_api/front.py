"""The server's front: HTTP in, a method run or a planned fault met, an answer checked and given."""

import asyncio
import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from tests.live.bot_api import requests
from tests.live.bot_api.access import find_chat
from tests.live.bot_api.backend import Backend
from tests.live.bot_api.errors import ApiError, Json, bad_request, too_many_requests
from tests.live.bot_api.faults import BAD_GATEWAY_PAGE, Fault, Faults, Moment
from tests.live.bot_api.files import UPLOAD_LIMIT
from tests.live.bot_api.limits import Limits
from tests.live.bot_api.methods import METHODS
from tests.live.bot_api.methods.registry import Method, Remark
from tests.live.bot_api.schema import standard
from tests.live.bot_api.world import Chat

_MISSING = {
    "chat_id": "chat_id is empty",
    "text": "message text is empty",
    "message_id": "message identifier is not specified",
}


@dataclass
class Call:
    """A request as it came, and what became of it; status 0 means that no answer was given."""

    method: str
    params: dict[str, Any] = field(default_factory=dict)
    at: float = field(default_factory=time.monotonic)
    status: int = 0
    answer: Json = field(default_factory=dict)


class Front:
    """What stands between the bot and the backend, with a record of all that passed."""

    token = "7000000001:" + "A" * 35
    backend: Backend

    def __init__(self) -> None:
        self.schema = standard()
        self.limits = Limits()
        self.faults = Faults()
        self.calls: list[Call] = []
        self.violations: list[str] = []  # of the schema, by either side
        self.port = 0
        self._released = asyncio.Event()

    async def start(self) -> None:
        """Listen; after a stop, on the same port as before, with all that was known then."""
        self._released.clear()
        app = web.Application(client_max_size=2 * UPLOAD_LIMIT)
        app.router.add_route("*", "/bot{token:[^/]+}/{method}", self._serve)
        app.router.add_get("/file/bot{token:[^/]+}/{path:.+}", self._serve_file)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.5)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", self.port, reuse_address=True).start()
        self.port = self._runner.addresses[0][1]

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    async def stop(self) -> None:
        self._released.set()
        await self.backend.webhook.stop()
        await self._runner.cleanup()

    async def _serve(self, request: web.Request) -> web.StreamResponse:
        method = METHODS.get(request.match_info["method"].lower())
        call = Call(method.name if method else request.match_info["method"])
        self.calls.append(call)
        fault = self.faults.take(call.method, await self._read(request, call))
        if fault and fault.moment not in (Moment.AFTER, Moment.UNTOLD):
            return await self._fail(request, call, fault)
        body = await self._answer(request.match_info["token"], method, call)
        if fault:
            call.answer = body
            if fault.moment is Moment.UNTOLD:
                await self._released.wait()
            return _dropped(request)
        return _reply(call, body)

    async def _fail(self, request: web.Request, call: Call, fault: Fault) -> web.Response:
        if fault.error:
            return _reply(call, fault.error.body)
        if fault.moment is Moment.BAD_GATEWAY:
            call.status = 502
            return web.Response(status=502, text=BAD_GATEWAY_PAGE, content_type="text/html")
        if fault.moment is Moment.NEVER:
            await self._released.wait()
        return _dropped(request)

    async def _read(self, request: web.Request, call: Call) -> object:
        """Fill in the call's parameters; returns the chat it is about."""
        raw, files = await requests.read(request)
        definition = self.schema.methods.get(call.method.lower())
        call.params = self.schema.read(definition, raw, files) if definition else raw
        return call.params.get("chat_id")

    async def _answer(self, token: str, method: Method | None, call: Call) -> Json:
        try:
            self._authorise(token)
            if method is None:
                raise self._unknown(call.method)
            self._check_request(call)
            chat = self._limited_chat(call)
            result = await method.handler(self.backend, call.params)
            if chat:
                self.limits.count(chat.id, group=chat.type != "private")
        except ApiError as error:
            return error.body
        remark = {"description": result.description} if isinstance(result, Remark) else {}
        result = result.result if isinstance(result, Remark) else result
        if self._violates(call.method, self.schema.problems(result, method.returns)):
            return ApiError(500, "Internal Server Error: the answer breaks the schema").body
        return {"ok": True, "result": result} | remark

    def _authorise(self, token: str) -> None:
        if ":" not in token:
            raise ApiError(404, "Not Found")
        if token != self.token:
            raise ApiError(401, "Unauthorized")

    def _unknown(self, method: str) -> ApiError:
        if method.lower() in self.schema.methods:
            self.violations.append(f"{method}: this server does not have it")
        return ApiError(404, "Not Found: method not found")

    def _check_request(self, call: Call) -> None:
        """What is missing is refused; what is wrong or unknown is, besides, a fault of the client library."""
        definition = self.schema.methods[call.method.lower()]
        for name, field_ in definition.fields.items():
            if field_.required and name not in call.params:
                raise bad_request(_MISSING.get(name, f'parameter "{name}" is required'))
        problems = list(self.schema.field_problems(call.params, definition, "request"))
        self._violates(call.method, problems)
        if wrong := [problem for problem in problems if "unknown to" not in problem]:
            raise bad_request(wrong[0])

    def _limited_chat(self, call: Call) -> Chat | None:
        """New messages and edits count; signs of typing, reactions, deletions and answers to buttons do not."""
        counts = call.method.startswith(("send", "editMessage")) and call.method != "sendChatAction"
        if not counts or "chat_id" not in call.params:
            return None
        chat = find_chat(self.backend, call.params["chat_id"])
        if retry_after := self.limits.wait(call.method, chat.id, group=chat.type != "private"):
            raise too_many_requests(retry_after)
        return chat

    def _check_update(self, body: Json) -> None:
        self._violates("update", self.schema.problems(body, "Update", "update"))

    def _violates(self, where: str, problems: Iterable[str]) -> bool:
        found = [f"{where}: {problem}" for problem in problems]
        self.violations += found
        return bool(found)

    async def _serve_file(self, request: web.Request) -> web.Response:
        """A download; faults may be planned for it under that name."""
        self.calls.append(call := Call("download", {"path": request.match_info["path"]}))
        if fault := self.faults.take("download", None):
            return await self._fail(request, call, fault)
        file = self.backend.files.at(request.match_info["path"])
        if request.match_info["token"] != self.token or file is None:
            return _reply(call, ApiError(404, "Not Found").body)
        call.status = 200
        return web.Response(body=file.upload.data, content_type="application/octet-stream")


def _reply(call: Call, body: Json) -> web.Response:
    call.answer, call.status = body, body.get("error_code", 200)
    retry_after = body.get("parameters", {}).get("retry_after")
    headers = {"Retry-After": str(retry_after)} if retry_after else {}
    return web.json_response(body, status=call.status, headers=headers)


def _dropped(request: web.Request) -> web.Response:
    """The connection is cut; what is returned goes nowhere."""
    if request.transport:
        request.transport.abort()
    return web.Response(status=500)
