"""The commands that start something and keep it running, and the doctor that looks at all of it."""

import argparse
import asyncio
import errno
import os
import signal
import sys
import tempfile
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

import aiohttp
from slack_sdk.web.async_client import AsyncWebClient

from bot import clinic, logs, names, own_rules, schedule
from bot.clinic import Misconfigured, Organisation
from bot.doctor import Diagnosis, report
from bot.errors import Refused
from bot.practice import practising
from bot.service import hindrances, serving, working
from bot.settings import NameSettings, Settings
from handlers import slack_doctor


def run(chosen: argparse.Namespace) -> int:
    """Run the command until it ends or is stopped.

    Raises:
        Misconfigured, Refused: something has to be mended first.
    """
    return asyncio.run(_run(chosen))


async def _run(chosen: argparse.Namespace) -> int:
    match chosen.command:
        case "practice":
            return await _practice(chosen)
        case "doctor":
            return await _doctor()
    settings, organisation = _configured()
    logs.start(settings.log_level)
    if chosen.command == "worker":
        async with _until_stopped() as stopped, working(settings, organisation, stopped.set, names.RULES):
            sys.stdout.write("Countersign works off the queue. Ctrl-C stops it.\n")
            await stopped.wait()
        return 0
    async with _until_stopped() as stopped, serving(settings, organisation, stopped.set) as url:
        sys.stdout.write(f"Countersign serves {organisation.name} at {url}. Ctrl-C stops it.\n")
        sys.stdout.flush()
        await stopped.wait()
    return 0


async def _practice(chosen: argparse.Namespace) -> int:
    logs.start("WARNING")
    finding = NameSettings.from_env(os.environ)
    with tempfile.TemporaryDirectory(prefix="countersign-") as folder:
        try:
            async with (
                _until_stopped() as stopped,
                practising(Path(folder), chosen.host, chosen.port, finding) as running,
            ):
                sys.stdout.write(
                    f"\n  Countersign practice workspace:  {running.url}\n\n"
                    f"  Everybody in it is invented and nothing leaves this machine.\n"
                    f"  What is published goes to {running.published}\n"
                    f"  until Ctrl-C ends it and everything is gone.\n\n"
                )
                sys.stdout.flush()
                await stopped.wait()
        except OSError as error:
            if error.errno not in (errno.EADDRINUSE, errno.EACCES, errno.EADDRNOTAVAIL):
                raise
            raise Refused(
                f"Port {chosen.port} cannot be used ({error.strerror}). Try another one: --port 3100"
            ) from error
        except ValueError as error:
            raise Refused(f"{error}. Leave --host out.") from error
    sys.stdout.write("Stopped.\n")
    return 0


async def _doctor() -> int:
    """Everything that can be looked at without disturbing a running bot."""
    settings, organisation, problems = _look(os.environ)
    found = [Diagnosis("Configuration", False, problem, "") for problem in problems]
    if settings:
        used = " and ".join(n for n, s in (("Slack", settings.slack), ("Teams", settings.teams)) if s)
        found.append(
            Diagnosis(
                "Settings",
                bool(settings.slack or settings.teams),
                f"complete for {used}" if used else "neither Slack nor Teams is set up",
                "Set SLACK_BOT_TOKEN and SLACK_SIGNING_SECRET (or SLACK_APP_TOKEN), or the TEAMS_ settings.",
            )
        )
    if organisation:
        said = f"{organisation.name}, {len(organisation.steps)} review step(s)"
        found.append(Diagnosis("clinic.toml", True, said))
        today = schedule.day_of(datetime.now(UTC), organisation.zone)
        found += own_rules.examine(organisation.clinic.rules, organisation.state, today)
    if settings:
        found.append(await asyncio.to_thread(_data_dir, settings.data_dir))
        found.append(await asyncio.to_thread(names.diagnose, settings.names))
    if settings and settings.slack:
        async with aiohttp.ClientSession() as session:
            client = AsyncWebClient(
                token=settings.slack.bot_token,
                base_url=settings.slack.api_url,
                session=session,
                retry_handlers=[],
            )
            channel = organisation.review_channels.get("slack", "") if organisation else ""
            found += await slack_doctor.examine(client, channel, settings.slack.app_token)
    if settings and settings.teams:
        from handlers import teams_doctor  # noqa: PLC0415 - its SDK takes memory that Slack alone does not need

        async with aiohttp.ClientSession() as session:
            found += await teams_doctor.examine(settings.teams, session)
    sys.stdout.write(f"{report(found)}\n")
    return 0 if all(one.well for one in found) else 1


def _data_dir(folder: Path) -> Diagnosis:
    """Whether the data folder can be written, tried for real."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=folder):
            pass
    except OSError as error:
        return Diagnosis(
            "Data folder",
            False,
            f"{folder} cannot be written ({error.strerror})",
            "Set DATA_DIR to a folder that can.",
        )
    return Diagnosis("Data folder", True, f"{folder} can be written; durability: fsync (SQLite)")


def _look(environ: Mapping[str, str]) -> tuple[Settings | None, Organisation | None, list[str]]:
    """Settings and organisation as far as they can be read, and every problem of both."""
    problems: list[str] = []
    settings: Settings | None = None
    organisation: Organisation | None = None
    if "DYNO" in environ:
        problems.append(
            "DATA_DIR: a Heroku dyno loses its disk at every restart, and this version keeps drafts on disk. "
            "Run it on a machine with a lasting one."
        )
    try:
        settings = Settings.from_env(environ)
    except Misconfigured as error:
        problems += error.problems
    file = settings.clinic_file if settings else Path(environ.get("CLINIC_FILE") or "clinic.toml")
    try:
        organisation = clinic.load(file)
    except Misconfigured as error:
        problems += error.problems
    return settings, organisation, problems


def _configured() -> tuple[Settings, Organisation]:
    """Settings and organisation.

    Raises:
        Misconfigured: naming every problem of both.
    """
    settings, organisation, problems = _look(os.environ)
    if settings is not None:
        problems += hindrances(settings, organisation)
    if problems or settings is None or organisation is None:
        raise Misconfigured(problems)
    return settings, organisation


@asynccontextmanager
async def _until_stopped() -> AsyncIterator[asyncio.Event]:
    """An event that Ctrl-C or a platform's request to end sets."""
    stopped = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stopped.set)
    try:
        yield stopped
    finally:
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.remove_signal_handler(number)
