"""Slack as the benchmark needs it: answers calls at once, and notes when those that are waited for arrive.

It checks nothing (the practice workspace does), keeps nothing and limits no rates, so that it costs next to
nothing and the app under test is what is measured.
"""

import asyncio
import itertools
import json
import re
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, Self
from urllib.parse import parse_qs

from aiohttp import web

JSON = dict[str, Any]

TEAM = "T0BENCH"
AUTHORS = 50
"""People who write posts, in turn."""

SLUG = re.compile(rb"example\.org/news/([a-z0-9-]+)")
"""The part of a post's link by which its review card is recognised."""


class Arrivals:
    """When the calls that somebody waits for came in, by the trigger id or the link they carry."""

    def __init__(self) -> None:
        self._waiting: dict[str, asyncio.Future[float]] = {}

    def expect(self, name: str) -> "asyncio.Future[float]":
        """The moment at which the call of this name will have arrived."""
        moment: asyncio.Future[float] = asyncio.get_running_loop().create_future()
        self._waiting[name] = moment
        return moment

    def note(self, name: str, at: float) -> None:
        """A call has arrived; a second one of the same name is no news."""
        moment = self._waiting.pop(name, None)
        if moment is not None and not moment.done():
            moment.set_result(at)


class Slack:
    """The stub. `last_view` is the modal opened last, for those who mean to fill it in."""

    def __init__(self, review_channel: str) -> None:
        self.url = ""
        self.arrivals = Arrivals()
        self.last_view: JSON = {}
        self._review_channel = review_channel
        self._ts = itertools.count(1)

    @classmethod
    @asynccontextmanager
    async def serving(cls, review_channel: str) -> AsyncIterator[Self]:
        """The stub, listening on a free port while the block runs."""
        stub = cls(review_channel)
        runner = web.ServerRunner(web.Server(stub._answer, access_log=None), shutdown_timeout=0.1)
        await runner.setup()
        try:
            await web.TCPSite(runner, "127.0.0.1", 0).start()
            stub.url = f"http://127.0.0.1:{runner.addresses[0][1]}/api/"
            yield stub
        finally:
            await runner.cleanup()

    async def _answer(self, request: web.BaseRequest) -> web.Response:
        raw = await request.read()
        at = time.perf_counter()
        method = request.path.rpartition("/")[2]
        answer = self._call(method, raw, request, at)
        return web.Response(
            body=json.dumps({"ok": True, **answer}).encode(), headers={"Content-Type": "application/json"}
        )

    def _call(self, method: str, raw: bytes, request: web.BaseRequest, at: float) -> JSON:  # noqa: PLR0911 - one for each method
        match method:
            case "views.open":
                args = json.loads(raw)
                self.last_view = args["view"]
                self.arrivals.note(args["trigger_id"], at)
                return {"view": {"id": "V0BENCH"}}
            case "chat.postMessage":
                args = json.loads(raw)
                slug = SLUG.search(raw)
                if slug and args["channel"] == self._review_channel:
                    self.arrivals.note(slug[1].decode(), at)
                return {"channel": args["channel"], "ts": f"1700000000.{next(self._ts):06d}"}
            case "users.info":
                return {"user": _user(_argument(raw, request, "user"))}
            case "users.lookupByEmail":
                number = _argument(raw, request, "email").partition("@")[0].rpartition(".")[2]
                return {"user": _user(f"U0BENCH{number}")}
            case "conversations.open":
                return {"channel": {"id": f"D{_argument(raw, request, 'users')[1:]}"}}
            case "auth.test":
                return {"team_id": TEAM, "user_id": "U0BOT", "bot_id": "B0BOT", "url": "", "team": "Bench"}
            case "conversations.history":
                return {"messages": []}
            case _:
                return {}


def _argument(raw: bytes, request: web.BaseRequest, name: str) -> str:
    """An argument of a call, wherever its caller put it."""
    if name in request.query:
        return request.query[name]
    value = json.loads(raw)[name] if raw.startswith(b"{") else parse_qs(raw.decode())[name][0]
    return str(value[0] if isinstance(value, list) else value)


def _user(name: str) -> JSON:
    number = name.removeprefix("U0BENCH")
    return {
        "id": name,
        "team_id": TEAM,
        "tz": "America/Chicago",
        "is_email_confirmed": True,
        "real_name": f"Author {number}",
        "profile": {"email": f"author.{number}@example.org", "real_name": f"Author {number}"},
    }
