"""getMe, getUpdates, webhooks, files."""

from tests.live.bot_api import shapes
from tests.live.bot_api.backend import Backend
from tests.live.bot_api.errors import Json, bad_request, conflict
from tests.live.bot_api.files import DOWNLOAD_LIMIT
from tests.live.bot_api.methods.registry import Params, Remark, returns

_WEBHOOK_ACTIVE = "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"


@returns("User")
async def getMe(backend: Backend, params: Params) -> Json:
    return shapes.user(backend.world.bot) | {
        "can_join_groups": True,
        "can_read_all_group_messages": not backend.news.privacy_mode,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


@returns("Array of Update")
async def getUpdates(backend: Backend, params: Params) -> list[Json]:
    if backend.webhook.url:
        await backend.queue.pause_conflict()
        raise conflict(_WEBHOOK_ACTIVE)
    backend.queue.allow(params.get("allowed_updates"))
    return await backend.queue.poll(params.get("offset", 0), params.get("limit", 100), params.get("timeout", 0))


@returns("True")
async def setWebhook(backend: Backend, params: Params) -> Remark:
    if params.get("drop_pending_updates"):
        backend.queue.pending.clear()
    backend.queue.allow(params.get("allowed_updates"))
    remark = await backend.webhook.set(params["url"], params.get("secret_token", ""), params.get("max_connections", 40))
    return Remark(True, remark)


@returns("True")
async def deleteWebhook(backend: Backend, params: Params) -> Remark:
    if params.get("drop_pending_updates"):
        backend.queue.pending.clear()
    return Remark(True, await backend.webhook.delete())


@returns("WebhookInfo")
async def getWebhookInfo(backend: Backend, params: Params) -> Json:
    return backend.webhook.info()


@returns("File")
async def getFile(backend: Backend, params: Params) -> Json:
    file = backend.files.find(params["file_id"])
    if file is None:
        raise bad_request("invalid file_id")
    if len(file.upload.data) > DOWNLOAD_LIMIT:
        raise bad_request("file is too big")
    return file.reference | {"file_path": file.path}
