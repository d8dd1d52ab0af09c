"""How the workspace reaches a bot: signed HTTP requests, or envelopes over a Socket Mode websocket.

Signing: https://docs.slack.dev/authentication/verifying-requests-from-slack. Retries:
https://docs.slack.dev/apis/events-api. Envelopes: https://docs.slack.dev/apis/events-api/using-socket-mode.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import time
import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from aiohttp import ClientError, ClientSession, ClientTimeout, web

from handlers.practice.records import Exchange

if TYPE_CHECKING:
    from collections.abc import Mapping

    from handlers.practice.blocks import JSON
    from handlers.practice.workspace import Workspace

MULTIPLE_CHOICES = 300
OK = 200


@dataclass(frozen=True, slots=True)
class Answer:
    """A bot's answer: ``error`` names why there is none (``operation_timeout`` or ``dispatch_failed``)."""

    status: int | None = None
    body: Any = None
    error: str | None = None
    reason: str | None = None
    no_retry: bool = False


def sign(secret: str, timestamp: str, body: bytes) -> str:
    """The ``X-Slack-Signature`` of a request body."""
    base = b"v0:" + timestamp.encode() + b":" + body
    return "v0=" + hmac.new(secret.encode(), base, hashlib.sha256).hexdigest()


def _decode(raw: bytes, content_type: str) -> Any:
    text = raw.decode("utf-8", "replace")
    if not text.strip():
        return None
    if content_type.startswith("application/json"):
        try:
            return json.loads(text)
        except ValueError:
            return text
    return text


class Delivery:
    """The way from the workspace to the bot; a connected socket is preferred to the request URL."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._session: ClientSession | None = None
        self._sockets: list[web.WebSocketResponse] = []
        self._waiting: dict[str, asyncio.Future[Any]] = {}

    @property
    def sockets(self) -> int:
        """How many Socket Mode connections are open."""
        return len(self._sockets)

    async def close(self) -> None:
        """End all connections."""
        for socket in list(self._sockets):
            await socket.close()
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def serve_socket(self, socket: web.WebSocketResponse, host: str) -> None:
        """Talk to a Socket Mode client until it leaves."""
        self._sockets.append(socket)
        try:
            await socket.send_json(
                {
                    "type": "hello",
                    "num_connections": len(self._sockets),
                    "connection_info": {"app_id": self._workspace.app_id},
                    "debug_info": {"host": host, "approximate_connection_time": 18060},
                }
            )
            self._workspace.changed()
            async for frame in socket:
                try:
                    heard = json.loads(frame.data)
                except (TypeError, ValueError):
                    continue
                waiting = self._waiting.get(heard.get("envelope_id", "")) if isinstance(heard, dict) else None
                if waiting is not None and not waiting.done():
                    waiting.set_result(heard.get("payload"))
        finally:
            self._sockets.remove(socket)
            self._workspace.changed()

    async def send_command(self, fields: Mapping[str, str]) -> Answer:
        """Send a slash command."""
        return await self._send("slash_commands", fields["command"], dict(fields))

    async def send_interaction(self, payload: JSON) -> Answer:
        """Send a press, a submission, a closed view or a shortcut, if the manifest has interactivity on."""
        settings = self._workspace.manifest.get("settings", {})
        if not settings.get("interactivity", {}).get("is_enabled"):
            return Answer(error="dispatch_failed", reason="interactivity_disabled")
        return await self._send("interactive", str(payload["type"]), payload)

    async def send_event(self, envelope: JSON) -> Answer:
        """Send an event, and again on Slack's schedule while the bot fails to take it."""
        what = str(envelope["event"]["type"])
        answer = await self._send("events_api", what, envelope)
        for number, pause in enumerate(self._workspace.retry_schedule, start=1):
            if answer.error is None or answer.no_retry:
                break
            await asyncio.sleep(pause)
            answer = await self._send("events_api", what, envelope, retry=(number, answer.reason or ""))
        return answer

    async def _send(
        self, kind: str, what: str, payload: JSON, retry: tuple[int, str] | None = None
    ) -> Answer:
        started = time.monotonic()
        exchange = Exchange(
            "to bot", what, "POST", kind, self._workspace.clock(), payload, status=None, response=None
        )
        self._workspace.record(exchange)
        if self._sockets:
            answer = await self._send_envelope(kind, payload, retry)
            exchange.method, exchange.path = "WS", "socket"
        elif self._workspace.request_url is not None:
            answer = await self._post(self._workspace.request_url, kind, payload, retry)
            exchange.path = self._workspace.request_url
        else:
            answer = Answer(error="dispatch_failed", reason="connection_failed")
        exchange.status = answer.status
        exchange.duration = time.monotonic() - started
        exchange.response = answer.body if answer.error is None else f"{answer.error} ({answer.reason})"
        self._workspace.changed()
        return answer

    async def _send_envelope(self, kind: str, payload: JSON, retry: tuple[int, str] | None) -> Answer:
        envelope_id = str(uuid.uuid4())
        envelope: JSON = {
            "envelope_id": envelope_id,
            "type": kind,
            "accepts_response_payload": kind != "events_api",
            "payload": payload,
        }
        if kind == "events_api":
            envelope["retry_attempt"], envelope["retry_reason"] = retry or (0, "")
        waiting = asyncio.get_running_loop().create_future()
        self._waiting[envelope_id] = waiting
        try:
            await self._sockets[-1].send_json(envelope)
            async with asyncio.timeout(self._workspace.answer_timeout):
                return Answer(status=OK, body=await waiting)
        except TimeoutError:
            return Answer(error="operation_timeout", reason="http_timeout")
        except ConnectionError:
            return Answer(error="dispatch_failed", reason="connection_failed")
        finally:
            del self._waiting[envelope_id]

    async def _post(self, url: str, kind: str, payload: JSON, retry: tuple[int, str] | None) -> Answer:
        if kind == "events_api":
            body, content_type = json.dumps(payload).encode(), "application/json"
        else:
            fields = payload if kind == "slash_commands" else {"payload": json.dumps(payload)}
            body, content_type = urlencode(fields).encode(), "application/x-www-form-urlencoded"
        timestamp = str(int(self._workspace.clock()))
        headers = {
            "Content-Type": content_type,
            "User-Agent": "Slackbot 1.0 (+https://api.slack.com/robots)",
            "X-Slack-Request-Timestamp": timestamp,
            "X-Slack-Signature": sign(self._workspace.signing_secret, timestamp, body),
        }
        if retry is not None:
            headers["X-Slack-Retry-Num"], headers["X-Slack-Retry-Reason"] = str(retry[0]), retry[1]
        if self._session is None:
            self._session = ClientSession()
        try:
            async with self._session.post(
                url,
                data=body,
                headers=headers,
                allow_redirects=False,
                timeout=ClientTimeout(total=self._workspace.answer_timeout),
            ) as response:
                raw = await response.read()
                heard = _decode(raw, response.headers.get("Content-Type", ""))
                no_retry = response.headers.get("X-Slack-No-Retry") == "1"
                if response.status >= MULTIPLE_CHOICES:
                    return Answer(response.status, heard, "dispatch_failed", "http_error", no_retry)
                return Answer(response.status, heard)
        except TimeoutError:
            return Answer(error="operation_timeout", reason="http_timeout")
        except ClientError:
            return Answer(error="dispatch_failed", reason="connection_failed")
