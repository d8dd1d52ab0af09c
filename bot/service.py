"""A running bot, put together: store, desk, surfaces, outbox and the web server around them."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import aiohttp
from aiohttp import web

from bot import health, memory, names
from bot.clinic import Misconfigured, Organisation
from bot.desk import Desk
from bot.judge import Judge
from bot.names import Finder
from bot.networks.console import Console
from bot.outbox import Outbox
from bot.ports import Network, Store, Surface
from bot.settings import Settings
from bot.store.sqlite import SqliteStore
from handlers.slack import Slack
from handlers.teams_workflow import Workflow
from policies import patterns

if TYPE_CHECKING:
    from handlers.teams import Teams
    from policies.post import Site

PUBLISHED = "published.jsonl"
"""The console network's file, in the data folder."""


@dataclass(frozen=True, slots=True)
class Work:
    """Everything of a running bot that others ask for."""

    store: Store
    desk: Desk
    outbox: Outbox
    surfaces: Mapping[str, Surface]
    slack: Slack | None
    teams: "Teams | None"
    metrics: health.Metrics
    loop: asyncio.Task[None]


def _nothing() -> None:
    """Nobody has to be told."""


def hindrances(settings: Settings, organisation: Organisation | None) -> list[str]:
    """What keeps a bot with these settings from working, with what to do about it."""
    found: list[str] = []
    if settings.slack is None and settings.teams is None:
        found.append(
            "SLACK_BOT_TOKEN and SLACK_SIGNING_SECRET: are missing, and so are TEAMS_APP_ID and the like. "
            "Without a public address, set SLACK_APP_TOKEN instead of the signing secret (Socket Mode)."
        )
    if organisation is not None:
        name = settings.clinic_file.name
        used = [chat for chat in ("slack", "teams") if getattr(settings, chat)] or ["slack"]
        found += [
            f"{name}: {chat}.review_channel: is missing; review cards go there"
            for chat in used
            if chat not in organisation.review_channels
        ]
    return found


def _named(settings: Settings) -> tuple[str, ...]:
    """The surfaces there will be, by name; the first is where somebody is told things who is from nowhere."""
    there = (("slack", settings.slack), ("teams", settings.teams), (Workflow.name, settings.workflow_url))
    return tuple(name for name, used in there if used)


@asynccontextmanager
async def working(
    settings: Settings,
    organisation: Organisation,
    ended: Callable[[], None] = _nothing,
    finder: Finder | None = None,
) -> AsyncIterator[Work]:
    """The bot without its web server: the outbox works off what is in the store while the block runs.

    `ended` is called should the outbox end by itself, as it never should; leaving the block raises why.
    `finder` is for a bot that nobody can send a post to: it finds names with this, whatever the settings say.

    Raises:
        Misconfigured: something is missing (`hindrances`), or what finds names cannot be loaded.
        Refused: the store cannot be opened.
    """
    if found := hindrances(settings, organisation):
        raise Misconfigured(found)
    memory.share()
    store = await SqliteStore.open(settings.data_dir)
    async with contextlib.AsyncExitStack() as stack:
        stack.push_async_callback(store.close)
        if finder is None:
            preparing = asyncio.to_thread(names.prepare, settings.names)
            prepared, _ = await asyncio.gather(preparing, asyncio.to_thread(patterns.ready))
            finder = prepared
        judge = Judge(finder)
        stack.callback(judge.close)
        session = await stack.enter_async_context(
            aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=200))
        )
        metrics = health.Metrics()
        named = _named(settings)
        desk = Desk(store, organisation, named, lambda: outbox.wake(), judge)  # noqa: PLW0108 - made below
        surfaces: dict[str, Surface] = {}
        slack = teams = None
        if settings.slack:
            slack = Slack(
                desk,
                organisation,
                token=settings.slack.bot_token,
                signing_secret=settings.slack.signing_secret,
                api_url=settings.slack.api_url,
                session=session,
            )
            stack.push_async_callback(slack.close)
            surfaces[slack.name] = slack
        if settings.teams:
            from handlers.teams import Teams  # noqa: PLC0415 - its SDK takes memory that Slack alone does not need

            teams = Teams(desk, organisation, settings.teams, session)
            stack.callback(teams.close)
            surfaces[teams.name] = teams
        if settings.workflow_url:
            surfaces[Workflow.name] = Workflow(settings.workflow_url, session)
        console = Console(settings.data_dir / PUBLISHED)
        networks: dict[Site, Network] = dict.fromkeys(organisation.networks, console)
        outbox = Outbox(store, organisation, surfaces, networks, metrics)
        loop = asyncio.create_task(outbox.run())
        loop.add_done_callback(lambda task: None if task.cancelled() else ended())
        try:
            yield Work(store, desk, outbox, surfaces, slack, teams, metrics, loop)
        finally:
            loop.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await loop


@asynccontextmanager
async def serving(
    settings: Settings, organisation: Organisation, ended: Callable[[], None] = _nothing
) -> AsyncIterator[str]:
    """The bot with its web server, and Socket Mode where it is set up; yields its own address.

    Raises:
        Misconfigured, Refused: as `working`; also when the port is taken.
    """
    async with working(settings, organisation, ended) as work, contextlib.AsyncExitStack() as stack:
        app = web.Application(client_max_size=2**20)
        health.add_routes(
            app,
            work.store,
            work.metrics,
            lambda: work.outbox.well and not work.loop.done(),
            tuple(work.surfaces),
        )
        if work.slack and settings.slack and settings.slack.signing_secret:
            app.router.add_post("/slack/events", work.slack.handle)
        if work.teams:
            app.router.add_post("/api/messages", work.teams.handle)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=5.0)
        await runner.setup()
        stack.push_async_callback(runner.cleanup)
        try:
            await web.TCPSite(runner, settings.host, settings.port).start()
        except OSError as error:
            raise Misconfigured(
                [f"HOST and PORT: {settings.host}:{settings.port} cannot be used ({error.strerror})"]
            ) from error
        if work.slack and settings.slack and settings.slack.app_token:
            await stack.enter_async_context(work.slack.connected(settings.slack.app_token))
        host = f"[{settings.host}]" if ":" in settings.host else settings.host
        yield f"http://{host}:{runner.addresses[0][1]}"
