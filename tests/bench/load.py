"""The load: signed requests as Slack sends them, so many in flight, each timed until what it leads to."""

import asyncio
import hashlib
import hmac
import itertools
import json
import math
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal
from urllib.parse import urlencode, urlsplit

from handlers.slack import CHECKING
from handlers.slack_blocks import notice_view
from tests.bench.slack import AUTHORS, JSON, TEAM, Slack

PATIENCE = 60.0
"""Seconds after which something that has not come is not slow but broken."""

TEXT = (
    "Flu season is here. Our team offers flu shots every weekday from {} a.m. to {} p.m., and no appointment "
    "is needed. Washing your hands, covering a cough and staying home while you feel unwell protect the "
    "people around you, too. Bring your questions to your next visit. See you soon."
)
"""A post as it is commonly written, nothing in it that has to change: 285 characters with its two times."""

_numbers = itertools.count(1)


class BenchBroken(Exception):
    """Something answered wrongly or not at all, so its speed says nothing."""


@dataclass(frozen=True, slots=True)
class Request:
    """One signed request, ready to be sent, and the name of the call that it should lead to."""

    name: str
    raw: bytes


@dataclass(frozen=True, slots=True)
class Times:
    """One round's latencies in milliseconds, sorted, and how long the round took in seconds.

    `late` answers only said that the real one would follow.
    """

    answer: tuple[float, ...]
    effect: tuple[float, ...]
    seconds: float
    drained: float
    late: int

    @property
    def rate(self) -> float:
        """Requests a second."""
        return len(self.answer) / self.seconds


def percentile(values: Sequence[float], share: float) -> float:
    """The smallest of the sorted values that a share of them does not exceed."""
    return values[max(0, math.ceil(share * len(values)) - 1)]


def commands(secret: str, host: str, count: int) -> list[Request]:
    """Slash commands, each with a trigger id of its own."""
    made = []
    for number in itertools.islice(_numbers, count):
        trigger = f"{number}.bench"
        form = {
            "token": "retired",
            "team_id": TEAM,
            "team_domain": "bench",
            "channel_id": "C0GENERAL",
            "channel_name": "general",
            "user_id": _author(number),
            "user_name": "author",
            "command": "/post",
            "text": "",
            "api_app_id": "A0BENCH",
            "is_enterprise_install": "false",
            "response_url": "https://hooks.slack.example/commands/1",
            "trigger_id": trigger,
        }
        made.append(Request(trigger, _signed(secret, host, urlencode(form).encode())))
    return made


def submissions(secret: str, host: str, view: JSON, count: int) -> list[Request]:
    """The form of a view sent off, each time filled in with another link."""
    made = []
    for number in itertools.islice(_numbers, count):
        slug = f"post-{number}"
        payload = {
            "type": "view_submission",
            "team": {"id": TEAM, "domain": "bench"},
            "user": {"id": _author(number), "username": "author", "team_id": TEAM},
            "api_app_id": "A0BENCH",
            "token": "retired",
            "trigger_id": f"{number}.bench",
            "view": {
                "id": f"V{number:09d}",
                "team_id": TEAM,
                **view,
                "state": {"values": _filled(view, _text(number), f"https://example.org/news/{slug}")},
                "hash": f"1700000000.{number}",
                "root_view_id": f"V{number:09d}",
                "app_id": "A0BENCH",
                "bot_id": "B0BOT",
            },
            "response_urls": [],
            "is_enterprise_install": False,
            "enterprise": None,
        }
        body = urlencode({"payload": json.dumps(payload)}).encode()
        made.append(Request(slug, _signed(secret, host, body)))
    return made


def _author(number: int) -> str:
    return f"U0BENCH{number % AUTHORS}"


def _text(number: int) -> str:
    """A post that differs from the others in its times, so that nobody knows it already."""
    early, late = divmod(number, 300)
    return TEXT.format(*(f"{3 + at // 60 % 5}:{at % 60:02}" for at in (late, early)))


def _filled(view: JSON, text: str, link: str) -> JSON:
    """The state of a view in which somebody has written a post."""
    given = {"text": text, "link": link}
    return {
        block["block_id"]: {
            block["element"]["action_id"]: _answer(block["element"], given.get(block["block_id"]))
        }
        for block in view["blocks"]
        if block["type"] == "input"
    }


def _answer(element: JSON, text: str | None) -> JSON:
    kind = element["type"]
    match kind:
        case "plain_text_input":
            return {"type": kind, "value": text}
        case "radio_buttons":
            return {"type": kind, "selected_option": element.get("initial_option") or element["options"][0]}
        case "checkboxes" | "multi_static_select":
            return {"type": kind, "selected_options": element["options"][:2]}
        case "datetimepicker":
            return {"type": kind, "selected_date_time": None}
    raise BenchBroken(f"The composer has a field that the benchmark cannot fill in: {kind}.")


def _signed(secret: str, host: str, body: bytes) -> bytes:
    """A whole HTTP request, signed now; Slack's signatures are good for five minutes."""
    stamp = str(int(time.time()))
    digest = hmac.new(secret.encode(), b"v0:" + stamp.encode() + b":" + body, hashlib.sha256).hexdigest()
    head = (
        f"POST /slack/events HTTP/1.1\r\nHost: {host}\r\nUser-Agent: Slackbot 1.0\r\nAccept: */*\r\n"
        f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(body)}\r\n"
        f"X-Slack-Request-Timestamp: {stamp}\r\nX-Slack-Signature: v0={digest}\r\n\r\n"
    )
    return head.encode() + body


class Line:
    """One kept-open connection; one request at a time. Plain HTTP, so that sending costs little."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer

    async def ask(self, raw: bytes) -> bytes:
        """The body of the answer.

        Raises:
            BenchBroken: the answer is not 200.
        """
        self._writer.write(raw)
        head = (await self._reader.readuntil(b"\r\n\r\n")).lower()
        length = int(head.partition(b"content-length:")[2].partition(b"\r\n")[0] or 0)
        body = await self._reader.readexactly(length)
        status = head.partition(b"\r\n")[0].decode()
        if " 200 " not in status:
            raise BenchBroken(f"Answered {status}: {body[:300]!r}")
        return body

    def close(self) -> None:
        self._writer.close()


async def _lines(address: str, count: int) -> list[Line]:
    parts = urlsplit(address)
    return [Line(*(await asyncio.open_connection(parts.hostname, parts.port))) for _ in range(count)]


def opened(_: bytes) -> bool:
    """Nothing is asked of a command's answer beyond its coming."""
    return True


def cleared(body: bytes) -> bool:
    """Whether a submission's answer closes the modal; it may also say that the checks are not done yet.

    Raises:
        BenchBroken: it does neither.
    """
    said = json.loads(body or b"{}")
    closes: bool = said == {"response_action": "clear"}
    if not closes and said != {"response_action": "update", "view": notice_view(CHECKING)}:
        raise BenchBroken(f"The submission was not taken: {body[:500]!r}")
    return closes


async def run(
    address: str,
    slack: Slack,
    requests: list[Request],
    in_flight: int,
    *,
    check: Callable[[bytes], bool],
    until: Literal["answer", "effect"],
) -> Times:
    """Send all requests, so many in flight.

    A request is in flight until its answer has come and, with `until` "effect", the call it leads to, too.
    """
    lines = await _lines(address, min(in_flight, len(requests)))
    answers: list[float] = []
    expected: list[tuple[float, asyncio.Future[float]]] = []
    whole: list[bool] = []
    queue = iter(requests)

    async def work(line: Line) -> None:
        for request in queue:
            arrival = slack.arrivals.expect(request.name)
            started = time.perf_counter()
            body = await line.ask(request.raw)
            answers.append((time.perf_counter() - started) * 1000)
            whole.append(check(body))
            expected.append((started, arrival))
            if until == "effect":
                await arrival

    began = time.perf_counter()
    try:
        async with asyncio.timeout(PATIENCE), asyncio.TaskGroup() as group:
            for line in lines:
                group.create_task(work(line))
        ended = time.perf_counter()
        async with asyncio.timeout(PATIENCE):
            arrived = [(await arrival - started) * 1000 for started, arrival in expected]
    except TimeoutError as error:
        raise BenchBroken(
            f"{len(answers)} of {len(requests)} requests were answered within {PATIENCE:.0f} seconds, "
            f"and {sum(a.done() for _, a in expected)} had their effect."
        ) from error
    finally:
        for line in lines:
            line.close()
    drained = time.perf_counter() - began
    return Times(tuple(sorted(answers)), tuple(sorted(arrived)), ended - began, drained, whole.count(False))
