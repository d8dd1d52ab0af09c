"""The real `countersign` command as a child process that tests start, ask, stop and kill."""

import asyncio
import os
import shutil
import signal
import socket
import sys
from contextlib import asynccontextmanager, suppress
from importlib import resources
from pathlib import Path

import aiohttp

ROOT = Path(__file__).parents[1]
ENDLESS = 40.0
"""Seconds after which a child is stuck, not slow: two cores may be busy with other tests."""


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def environment(folder, **settings):
    """What a child is told: nothing of this process' own settings but how to find Python.

    It finds names by rules, so that it starts at once; what needs the model says so.
    """
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG", "TMPDIR") if name in os.environ}
    return {
        **kept,
        "PYTHONPATH": str(ROOT),
        "PYTHONUNBUFFERED": "1",
        "COUNTERSIGN_NAMES": "rules",
        "DATA_DIR": str(folder / "data"),
        "CLINIC_FILE": str(folder / "clinic.toml"),
        **{name: str(value) for name, value in settings.items()},
    }


def slack_environment(folder, space, port, **more):
    """Settings for a bot at this port whose Slack is the practice workspace."""
    example = resources.files("bot").joinpath("clinic.example.toml")
    with resources.as_file(example) as file:
        shutil.copy(file, folder / "clinic.toml")
    return environment(
        folder,
        PORT=port,
        SLACK_BOT_TOKEN=space.bot_token,
        SLACK_SIGNING_SECRET=space.signing_secret,
        SLACK_API_URL=f"{space.url}/api/",
        **more,
    )


class Child:
    """A running command: what it has said so far, and how it ended."""

    def __init__(self, process):
        self.process = process
        self.out = []
        self.err = []
        self._said = asyncio.Condition()
        self._readers = [
            asyncio.create_task(self._read(process.stdout, self.out)),
            asyncio.create_task(self._read(process.stderr, self.err)),
        ]

    async def _read(self, stream, lines):
        while line := await stream.readline():
            async with self._said:
                lines.append(line.decode())
                self._said.notify_all()
        async with self._said:
            self._said.notify_all()

    async def says(self, wanted):
        """The line on standard output that holds these words, once it is there."""
        return await self._line(self.out, wanted)

    async def warns(self, wanted):
        """The same on standard error."""
        return await self._line(self.err, wanted)

    async def _line(self, lines, wanted):
        async with asyncio.timeout(ENDLESS), self._said:
            while True:
                for line in lines:
                    if wanted in line:
                        return line
                if all(reader.done() for reader in self._readers):
                    raise AssertionError(f"it ended without saying {wanted!r}: {self.out + self.err}")
                await self._said.wait()

    async def ends(self):
        """Its exit code, once it has ended and everything it said is read."""
        async with asyncio.timeout(ENDLESS):
            code = await self.process.wait()
            await asyncio.gather(*self._readers)
            return code

    async def stop(self, number=signal.SIGTERM):
        """Ask it to end; its exit code."""
        self.process.send_signal(number)
        return await self.ends()

    async def kill(self):
        """kill -9."""
        with suppress(ProcessLookupError):
            self.process.kill()
        return await self.ends()

    @property
    def said(self):
        return "".join([*self.out, *self.err])


async def start(*arguments, env, cwd=None):
    """The `countersign` command with these arguments."""
    return Child(
        await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "bot",
            *map(str, arguments),
            env=env,
            cwd=cwd,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
    )


@asynccontextmanager
async def running(*arguments, env, cwd=None):
    """The same, killed at the end of the block if it still runs."""
    child = await start(*arguments, env=env, cwd=cwd)
    try:
        yield child
    finally:
        await child.kill()


async def fetch(url):
    """Status and text of an address."""
    async with aiohttp.ClientSession() as session, session.get(url) as answer:
        return answer.status, await answer.text()
