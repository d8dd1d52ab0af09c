"""A tiny bot of aiohttp alone, for the practice workspace's own tests: it hears, answers and calls."""

import hashlib
import hmac
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import parse_qs

from aiohttp import ClientSession, web

from handlers.practice.server import Serving, serve
from handlers.practice.workspace import Channel, Member, Workspace

ADA = Member(
    "U1ADA",
    "Ada Testwell",
    "Social media manager",
    "ada@clinic.example",
    "America/New_York",
    "Type /post new and write a first draft.",
)
BO = Member(
    "U2BO",
    "Bo Sampleton",
    "Compliance reviewer",
    "bo@clinic.example",
    "America/Los_Angeles",
    "Open #reviews and press Approve.",
)
CY = Member("U3CY", "Cy Placeholder", "Physician", None, "Europe/Berlin")
SOCIAL = Channel("C1SOCIAL", "social", frozenset({ADA.id, BO.id, CY.id, "U0BOT"}), "Drafts and questions")
REVIEWS = Channel("C2REVIEWS", "reviews", frozenset({ADA.id, BO.id, "U0BOT"}), "Waiting for a decision")
LOUNGE = Channel("C3LOUNGE", "lounge", frozenset({ADA.id, BO.id, CY.id}))
BOARD = Channel("G4BOARD", "board", frozenset({BO.id}), private=True)

MANIFEST: dict[str, Any] = {
    "display_information": {"name": "Stand-in"},
    "features": {
        "app_home": {"home_tab_enabled": True, "messages_tab_enabled": True},
        "bot_user": {"display_name": "Stand-in", "always_online": True},
        "slash_commands": [
            {"command": "/post", "description": "Start or find a post", "usage_hint": "[new | help]"},
            {"command": "/policy", "description": "Look up a policy", "should_escape": True},
        ],
        "shortcuts": [
            {"name": "New post", "type": "global", "callback_id": "new_post", "description": "Start a draft"},
            {
                "name": "Draft from this message",
                "type": "message",
                "callback_id": "from_message",
                "description": "Use its text",
            },
        ],
    },
    "oauth_config": {
        "scopes": {
            "bot": [
                "app_mentions:read",
                "channels:history",
                "channels:read",
                "chat:write",
                "commands",
                "im:history",
                "im:read",
                "im:write",
                "users:read",
                "users:read.email",
            ]
        }
    },
    "settings": {
        "event_subscriptions": {
            "bot_events": ["app_home_opened", "app_mention", "message.channels", "message.im"]
        },
        "interactivity": {"is_enabled": True},
    },
}


def plain(text: str) -> dict[str, Any]:
    return {"type": "plain_text", "text": text}


def marked(text: str) -> dict[str, Any]:
    return {"type": "mrkdwn", "text": text}


def section(text: str, **more: Any) -> dict[str, Any]:
    return {"type": "section", "text": marked(text), **more}


def button(action_id: str, text: str, **more: Any) -> dict[str, Any]:
    return {"type": "button", "action_id": action_id, "text": plain(text), **more}


def option(value: str, text: str | None = None, **more: Any) -> dict[str, Any]:
    return {"text": plain(text or value), "value": value, **more}


def field(block_id: str, element: dict[str, Any], label: str = "Label", **more: Any) -> dict[str, Any]:
    return {
        "type": "input",
        "block_id": block_id,
        "label": plain(label),
        "element": {"action_id": "value", **element},
        **more,
    }


def modal(*blocks: dict[str, Any], title: str = "Form", **more: Any) -> dict[str, Any]:
    return {
        "type": "modal",
        "callback_id": "form",
        "title": plain(title),
        "submit": plain("Save"),
        "blocks": list(blocks),
        **more,
    }


def make_workspace(**settings: Any) -> Workspace:
    manifest = settings.pop("manifest", MANIFEST)
    return Workspace([ADA, BO, CY], [SOCIAL, REVIEWS, LOUNGE, BOARD], manifest, **settings)


Answerer = Callable[[dict[str, Any]], Awaitable[web.StreamResponse | dict[str, Any] | str | None]]


class StandIn:
    """What it heard is in ``heard``; ``on`` says how to answer a kind of request, by its name."""

    def __init__(self, workspace: Workspace, serving: Serving) -> None:
        self.workspace = workspace
        self.serving = serving
        self.heard: list[dict[str, Any]] = []
        self.headers: list[dict[str, str]] = []
        self._answers: dict[str, Answerer] = {}
        self.secret = workspace.signing_secret
        self.session = ClientSession()

    def on(self, name: str, answer: Answerer) -> None:
        self._answers[name] = answer

    def of(self, kind: str) -> list[dict[str, Any]]:
        return [one for one in self.heard if kind in (one.get("type"), one.get("command"))]

    def events(self, kind: str) -> list[dict[str, Any]]:
        return [one["event"] for one in self.heard if "event" in one and one["event"]["type"] == kind]

    async def call(self, method: str, **args: Any) -> dict[str, Any]:
        headers = {"Authorization": f"Bearer {args.pop('token', self.workspace.bot_token)}"}
        async with self.session.post(f"{self.serving.api_url}{method}", json=args, headers=headers) as answer:
            body: dict[str, Any] = await answer.json()
            return body

    async def respond(self, url: str, **body: Any) -> tuple[int, str]:
        async with self.session.post(url, json=body) as answer:
            return answer.status, await answer.text()

    async def hear(self, request: web.Request) -> web.StreamResponse:
        raw = await request.read()
        secret = self.secret.encode()
        stamp = request.headers["X-Slack-Request-Timestamp"]
        wanted = "v0=" + hmac.new(secret, f"v0:{stamp}:".encode() + raw, hashlib.sha256).hexdigest()
        if not hmac.compare_digest(wanted, request.headers["X-Slack-Signature"]):
            return web.Response(status=401)
        if request.content_type == "application/json":
            heard = json.loads(raw)
            name = heard["event"]["type"]
        else:
            form = {key: values[0] for key, values in parse_qs(raw.decode(), keep_blank_values=True).items()}
            heard = json.loads(form["payload"]) if "payload" in form else form
            name = heard.get("command") or heard["type"]
        self.heard.append(heard)
        self.headers.append(dict(request.headers))
        answer = self._answers.get(name)
        given = None if answer is None else await answer(heard)
        if isinstance(given, web.StreamResponse):
            return given
        if isinstance(given, str):
            return web.Response(text=given)
        return web.Response() if given is None else web.json_response(given)


@asynccontextmanager
async def stand_in(**settings: Any) -> AsyncIterator[StandIn]:
    workspace = make_workspace(**settings)
    async with serve(workspace) as serving:
        bot = StandIn(workspace, serving)
        app = web.Application()
        app.router.add_post("/slack/events", bot.hear)
        runner = web.AppRunner(app, shutdown_timeout=0.1)
        await runner.setup()
        try:
            await web.TCPSite(runner, "127.0.0.1", 0).start()
            workspace.request_url = f"http://127.0.0.1:{runner.addresses[0][1]}/slack/events"
            yield bot
        finally:
            await bot.session.close()
            await runner.cleanup()
