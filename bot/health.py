"""What operators ask of a running bot: is it alive, can it work, and how much of what has it done."""

import asyncio
from collections.abc import Awaitable, Callable

from aiohttp import web
from prometheus_client import (
    CONTENT_TYPE_LATEST,
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    generate_latest,
)

from bot import filing
from bot.ports import Store


class Metrics:
    """Counts for Prometheus: ids, kinds and results, never what anybody wrote. A `bot.outbox.Report`."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self._jobs = Counter(
            "countersign_jobs", "Jobs worked off", ["kind", "result"], registry=self.registry
        )
        self._seconds = Histogram(
            "countersign_job_seconds", "How long a job took", ["kind"], registry=self.registry
        )
        self._waiting = Gauge(
            "countersign_jobs_waiting", "Jobs in the store", ["kind"], registry=self.registry
        )
        self._review = Gauge("countersign_drafts_in_review", "Drafts that wait", registry=self.registry)

    def done(self, kind: str, result: str, seconds: float) -> None:
        """One job came to an end, or to its next attempt."""
        self._jobs.labels(kind, result).inc()
        self._seconds.labels(kind).observe(seconds)

    async def page(self, store: Store) -> bytes:
        """Everything counted so far, in Prometheus' text format."""
        backlog = await store.backlog()
        for kind in ("show", "publish", "dead"):
            self._waiting.labels(kind).set(backlog.get(kind, 0))
        self._review.set(await store.count(filing.REVIEW))
        return generate_latest(self.registry)


def add_routes(
    app: web.Application,
    store: Store,
    metrics: Metrics,
    working: Callable[[], bool],
    surfaces: tuple[str, ...],
) -> None:
    """Add `/healthz`, `/readyz` and `/metrics`. `working` says whether the outbox is at work."""

    async def healthz(_: web.Request) -> web.Response:
        return web.json_response({"status": "ok", "durability": store.durability, "surfaces": list(surfaces)})

    async def readyz(_: web.Request) -> web.Response:
        checks = {"store": await _answers(store.get(filing.HOLD)), "outbox": working()}
        return web.json_response(checks, status=200 if all(checks.values()) else 503)

    async def scrape(_: web.Request) -> web.Response:
        return web.Response(body=await metrics.page(store), headers={"Content-Type": CONTENT_TYPE_LATEST})

    app.router.add_get("/healthz", healthz)
    app.router.add_get("/readyz", readyz)
    app.router.add_get("/metrics", scrape)


async def _answers(question: Awaitable[object]) -> bool:
    """Whether the store answers within two seconds."""
    try:
        async with asyncio.timeout(2):
            await question
    except Exception:  # noqa: BLE001 - whatever it is, it is not ready
        return False
    return True
