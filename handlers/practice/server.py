"""The practice workspace's HTTP side: Slack's Web API, the page, and the links between them."""

from __future__ import annotations

import asyncio
import json
import time
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from importlib import resources
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from aiohttp import WSMsgType, web

from handlers.practice import api
from handlers.practice.records import Exchange, Fault, Message, Reply, ResponseUrl, View
from handlers.practice.screen import draw_screen
from handlers.practice.workspace import Workspace, is_loopback

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable

    from handlers.practice.blocks import JSON
    from handlers.practice.person import Person

WORKSPACE: web.AppKey[Workspace] = web.AppKey("workspace", Workspace)
STREAMS: web.AppKey[set[web.WebSocketResponse]] = web.AppKey("streams", set)
PAGE_FILES = {"app.css": "text/css", "app.js": "text/javascript", "index.html": "text/html"}
BODY_LIMIT = 4_000_000
GONE = "This is not there any more, or it has just changed. Please look again."
UNFIT = "That cannot be sent as it is: it may be too long, or no longer on offer."
BURST_SECONDS = 0.02
RESPONSE_URL_USES = 5
RESPONSE_URL_SECONDS = 1800
"""Five uses within thirty minutes: https://docs.slack.dev/interactivity/handling-user-interaction."""
CONTENT_SECURITY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; "
    "form-action 'none'; base-uri 'none'; frame-ancestors 'none'"
)
SECURITY_HEADERS = {
    "Content-Security-Policy": CONTENT_SECURITY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}


@dataclass(frozen=True, slots=True)
class Serving:
    """A running practice workspace: ``url`` for people, ``api_url`` for the bot."""

    url: str
    api_url: str


def make_app(workspace: Workspace) -> web.Application:
    """The workspace as a web application; closing the application closes the workspace's connections."""
    app = web.Application(middlewares=[_guard], client_max_size=BODY_LIMIT)
    app[WORKSPACE] = workspace
    app[STREAMS] = set()
    app.on_shutdown.append(_end)
    app.router.add_post("/api/{method}", _call_api)
    app.router.add_get("/api/{method}", _call_api)
    app.router.add_post("/actions/{team}/{key}", _respond)
    app.router.add_get("/link/", _link)
    app.router.add_get("/archives/{channel}/{moment}", _follow_permalink)
    app.router.add_get("/ui/stream", _stream)
    app.router.add_post("/ui/{act}", _act)
    app.router.add_get("/", _page)
    app.router.add_get("/{name}", _page)
    return app


@asynccontextmanager
async def serve(workspace: Workspace, host: str = "127.0.0.1", port: int = 0) -> AsyncIterator[Serving]:
    """Serve the workspace while the block runs; port 0 takes a free one.

    Raises ValueError for a host that is not loopback, and OSError when the port is taken.
    """
    if not is_loopback(host):
        raise ValueError(f"the practice workspace is served on loopback only, not on {host}")
    runner = web.AppRunner(make_app(workspace), access_log=None, shutdown_timeout=1.0)
    await runner.setup()
    try:
        site = web.TCPSite(runner, host, port)
        await site.start()
        bound = runner.addresses[0][1]
        shown = f"[{host}]" if ":" in host else host
        workspace.url = f"http://{shown}:{bound}"
        yield Serving(workspace.url, f"{workspace.url}/api/")
    finally:
        await runner.cleanup()


async def _end(app: web.Application) -> None:
    streams = app[STREAMS]
    for socket in tuple(streams):
        await socket.close()
    await app[WORKSPACE].close()


@web.middleware
async def _guard(
    request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
) -> web.StreamResponse:
    host = urlsplit(f"//{request.host}").hostname or ""
    origin = request.headers.get("Origin")
    if not is_loopback(host):
        # A page elsewhere whose name was made to point here must not reach the workspace.
        response: web.StreamResponse = web.Response(status=403, text="This host is not served here.\n")
    elif origin is not None and urlsplit(origin).netloc != request.host:
        # The practice tokens are no secret, so a page elsewhere could use them but for this.
        response = web.Response(status=403, text="Not from another page.\n")
    else:
        try:
            response = await handler(request)
        except web.HTTPException as answer:
            response = answer
    if not response.prepared:
        response.headers.update(SECURITY_HEADERS)
    if isinstance(response, web.HTTPException):
        raise response
    return response


# --- the Web API ------------------------------------------------------------------------------------------


async def _read_arguments(request: web.Request) -> tuple[api.Args, str | None]:
    args: api.Args = dict(request.query)
    token = None
    if request.content_type == "application/json":
        try:
            body = json.loads(await request.text() or "{}")
        except ValueError:
            body = {}
        args |= body if isinstance(body, dict) else {}
    else:
        args |= {name: value for name, value in (await request.post()).items() if isinstance(value, str)}
        token = args.pop("token", None)
    scheme, _, bearer = request.headers.get("Authorization", "").partition(" ")
    return args, bearer.strip() if scheme.lower() == "bearer" else token


async def _call_api(request: web.Request) -> web.StreamResponse:
    workspace, name = request.app[WORKSPACE], request.match_info["method"]
    args, token = await _read_arguments(request)
    exchange = Exchange("from bot", name, request.method, request.path, workspace.clock(), _readable(args))
    workspace.record(exchange)
    started = time.monotonic()
    fault = workspace.take_fault(name)
    if fault is None and _too_fast(workspace, name, args):
        fault = Fault(times=1, status=429, retry_after=1)
    if fault is not None and not fault.after:
        await asyncio.sleep(fault.delay)
    answer: JSON | None = None
    plain = web.Response()
    if fault is None or fault.takes_effect:
        answer = api.call(workspace, name, args, token)
        plain = _make_response(workspace, answer)
    response = plain if fault is None else await _fail(request, fault, plain)
    exchange.status = response.status
    exchange.response = answer if response is plain else response.text
    exchange.duration = time.monotonic() - started
    workspace.changed()
    return response


def _readable(args: api.Args) -> JSON:
    shown = dict(args)
    for name in ("view", "blocks", "metadata", "attachments"):
        if isinstance(shown.get(name), str):
            try:
                shown[name] = json.loads(shown[name])
            except ValueError:
                continue
    return shown


def _make_response(workspace: Workspace, answer: JSON) -> web.Response:
    return web.json_response(answer, headers={"x-oauth-scopes": ",".join(workspace.scopes)})


async def _fail(request: web.Request, fault: Fault, response: web.Response) -> web.Response:
    if fault.after:
        await asyncio.sleep(fault.delay)
    if fault.drop:
        if request.transport is not None:
            request.transport.abort()
        return web.Response(status=499, text="connection dropped")
    if fault.status is not None:
        headers = {} if fault.retry_after is None else {"Retry-After": str(fault.retry_after)}
        if fault.status == 429:  # noqa: PLR2004 (HTTP's "too many requests")
            return web.json_response({"ok": False, "error": "ratelimited"}, status=429, headers=headers)
        return web.Response(status=fault.status, text="fault on demand", headers=headers)
    if fault.error is not None:
        return web.json_response({"ok": False, "error": fault.error})
    return response


def _too_fast(workspace: Workspace, name: str, args: api.Args) -> bool:
    if not workspace.channel_rate_limit or name != "chat.postMessage":
        return False
    channel = str(args.get("channel"))
    channel = workspace.dm(channel) if channel in workspace.members else channel
    last = workspace.last_post.get(channel)
    return last is not None and workspace.clock() - last < 1.0


# --- response_url -----------------------------------------------------------------------------------------


async def _respond(request: web.Request) -> web.Response:
    workspace = request.app[WORKSPACE]
    right = workspace.response_urls.get(request.match_info["key"])
    try:
        body = json.loads(await request.text())
    except ValueError:
        body = None
    exchange = Exchange("from bot", "response_url", "POST", request.path, workspace.clock(), body)
    workspace.record(exchange)
    started = time.monotonic()
    fault = workspace.take_fault("response_url")
    if fault is not None and not fault.after:
        await asyncio.sleep(fault.delay)
    response = web.Response()
    if fault is None or fault.takes_effect:
        status, answer = _use_response_url(workspace, right, body)
        response = (
            web.Response(text=answer)
            if answer == "ok"
            else web.json_response({"ok": False, "error": answer}, status=status)
        )
    if fault is not None:
        response = await _fail(request, fault, response)
    exchange.status, exchange.response = response.status, response.text
    exchange.duration = time.monotonic() - started
    workspace.changed()
    return response


def _use_response_url(workspace: Workspace, right: ResponseUrl | None, body: Any) -> tuple[int, str]:
    if right is None or workspace.clock() - right.minted > RESPONSE_URL_SECONDS:
        return 404, "expired_url"
    if right.uses >= RESPONSE_URL_USES:
        return 404, "used_url"
    if not isinstance(body, dict):
        return 400, "invalid_payload"
    source = right.message
    present = source is not None and _is_shown(workspace, source)
    if source is not None and body.get("delete_original"):
        if present:
            workspace.remove(source)
    else:
        try:
            text, blocks, attachments = api.read_content(body)
        except api.Refusal as refusal:
            return 400, refusal.error
        named = workspace.name_blocks(blocks)
        if source is not None and present and body.get("replace_original"):
            source.text, source.blocks, source.attachments = text, named, attachments
            workspace.revise(source)
        else:
            workspace.store(_make_answer(workspace, right, body, (text, named, attachments)))
    right.uses += 1
    return 200, "ok"


def _make_answer(
    workspace: Workspace, right: ResponseUrl, body: JSON, content: tuple[str, list[JSON], list[JSON]]
) -> Message:
    text, blocks, attachments = content
    return Message(
        ts=workspace.next_ts(),
        channel=right.channel,
        user=workspace.bot_user_id,
        bot_id=workspace.bot_id,
        app_id=workspace.app_id,
        text=text,
        blocks=blocks,
        attachments=attachments,
        thread_ts=body.get("thread_ts"),
        only_for=None if body.get("response_type") == "in_channel" else right.member_id,
    )


def _is_shown(workspace: Workspace, message: Message) -> bool:
    shown = workspace.ephemerals if message.only_for else workspace.messages(message.channel)
    return any(message is one for one in shown)


# --- Socket Mode and links --------------------------------------------------------------------------------


async def _link(request: web.Request) -> web.StreamResponse:
    workspace = request.app[WORKSPACE]
    ticket = request.query.get("ticket", "")
    if ticket not in workspace.tickets:
        return web.Response(status=403, text="This ticket is not valid.\n")
    workspace.tickets.discard(ticket)
    socket = web.WebSocketResponse(heartbeat=30)
    await socket.prepare(request)
    await workspace.delivery.serve_socket(socket, request.host)
    return socket


async def _follow_permalink(request: web.Request) -> web.StreamResponse:
    moment = request.match_info["moment"].removeprefix("p")
    raise web.HTTPFound(f"/#{request.match_info['channel']}/{moment[:-6]}.{moment[-6:]}")


# --- the page ---------------------------------------------------------------------------------------------


async def _page(request: web.Request) -> web.StreamResponse:
    name = request.match_info.get("name", "index.html")
    if name not in PAGE_FILES:
        return web.Response(status=404, text="There is nothing here.\n")
    text = resources.files("handlers.practice").joinpath("page", name).read_text("utf-8")
    return web.Response(text=text, content_type=PAGE_FILES[name], charset="utf-8")


async def _stream(request: web.Request) -> web.StreamResponse:
    workspace = request.app[WORKSPACE]
    member_id = request.query.get("member") or next(iter(workspace.members))
    if member_id not in workspace.members:
        return web.Response(status=404, text="There is no such member.\n")
    socket = web.WebSocketResponse(heartbeat=30)
    await socket.prepare(request)
    request.app[STREAMS].add(socket)
    wishes: set[str] = set()
    reader = asyncio.create_task(_read_wishes(socket, workspace, wishes))
    try:
        while not socket.closed and not reader.done():
            change = asyncio.ensure_future(workspace.next_change())
            screen = draw_screen(workspace, member_id, with_log="log" in wishes)
            await socket.send_str(json.dumps(screen))
            await asyncio.wait({change, reader}, return_when=asyncio.FIRST_COMPLETED)
            change.cancel()
            # Changes come in bursts; one picture of their end is enough.
            await asyncio.sleep(BURST_SECONDS)
    except ConnectionError:
        pass
    finally:
        reader.cancel()
        request.app[STREAMS].discard(socket)
    return socket


async def _read_wishes(socket: web.WebSocketResponse, workspace: Workspace, wishes: set[str]) -> None:
    async for frame in socket:
        if frame.type is WSMsgType.TEXT:
            # The requests are long, so they are sent only while the developer panel is open.
            wishes.clear()
            wishes.update(frame.data.split())
            workspace.changed()


async def _act(request: web.Request) -> web.Response:
    if request.content_type != "application/json":
        return web.Response(status=415, text="Send JSON.\n")
    workspace = request.app[WORKSPACE]
    act = ACTS.get(request.match_info["act"])
    try:
        body = json.loads(await request.text())
        person = workspace.person(body["member"])
        if act is None:
            return web.Response(status=404, text="There is no such act.\n")
        return web.json_response(await act(workspace, person, body))
    except (TypeError, ValueError, LookupError) as problem:
        words = GONE if isinstance(problem, LookupError) else UNFIT
        return web.json_response({"ok": False, "text": words, "reason": str(problem)}, status=400)


def _shown_reply(reply: Reply) -> JSON:
    return {"ok": reply.ok, "error": reply.error, "text": reply.text}


def _seen_view(workspace: Workspace, body: JSON) -> View:
    view = workspace.views.get(body["view"])
    if view is None:
        raise LookupError("this view is gone")
    return view


def _target(workspace: Workspace, person: Person, body: JSON) -> Message | View:
    if "view" in body:
        return _seen_view(workspace, body)
    for message in [*workspace.messages(body["channel"]), *person.ephemerals]:
        if message.ts == body["ts"]:
            return message
    raise LookupError("this message is gone")


async def _send_text(_workspace: Workspace, person: Person, body: JSON) -> JSON:
    text = str(body["text"])
    if text.startswith("/"):
        return _shown_reply(await person.command(text, body["channel"]))
    await person.say(text, body["channel"], thread_ts=body.get("thread"))
    return {"ok": True}


async def _press(workspace: Workspace, person: Person, body: JSON) -> JSON:
    target = _target(workspace, person, body)
    shown = body["block"]
    if isinstance(target, Message):
        # The message may have changed since the page drew the block that was pressed.
        target = replace(target, blocks=[shown])
    return _shown_reply(
        await person.click(target, body["action"], block_id=shown["block_id"], value=body.get("value"))
    )


async def _run_shortcut(_workspace: Workspace, person: Person, body: JSON) -> JSON:
    if "ts" in body:
        return _shown_reply(await person.message_shortcut(body["callback"], body["channel"], body["ts"]))
    return _shown_reply(await person.global_shortcut(body["callback"]))


async def _submit(workspace: Workspace, person: Person, body: JSON) -> JSON:
    view = _seen_view(workspace, body)
    result = await person.submit(view, body.get("values"))
    return {"ok": result.ok, "errors": result.errors, "text": result.text, "closed": result.closed}


async def _close(workspace: Workspace, person: Person, body: JSON) -> JSON:
    await person.close(_seen_view(workspace, body))
    return {"ok": True}


async def _open_home(_workspace: Workspace, person: Person, body: JSON) -> JSON:
    await person.open_home(body.get("tab", "home"))
    return {"ok": True}


async def _dismiss(workspace: Workspace, person: Person, body: JSON) -> JSON:
    message = _target(workspace, person, body)
    if isinstance(message, Message):
        person.dismiss(message)
    return {"ok": True}


ACTS: dict[str, Callable[[Workspace, Person, JSON], Awaitable[JSON]]] = {
    "close": _close,
    "dismiss": _dismiss,
    "home": _open_home,
    "press": _press,
    "say": _send_text,
    "shortcut": _run_shortcut,
    "submit": _submit,
}
