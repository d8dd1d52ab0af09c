"""A program under test: started, waited for, looked at from outside, stopped."""

import asyncio
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.bench.load import BenchBroken, Line

START_LIMIT = 60.0
"""Seconds after which a program that is not ready will not be."""


@dataclass(frozen=True, slots=True)
class Running:
    """A program that answers.

    Attributes:
        address: where.
        start: seconds from its start to the first 200 of `/readyz`.
        pid: its process.
    """

    address: str
    start: float
    pid: int

    def memory(self) -> float:
        """The most memory it has had resident, in MiB; where the system does not say, what it has now."""
        status = Path(f"/proc/{self.pid}/status")
        if status.exists():
            return int(re.search(r"VmHWM:\s+(\d+)", status.read_text())[1]) / 1024  # type: ignore[index] # a kernel's file
        return int(_ps("rss", self.pid)) / 1024

    def cpu(self) -> float:
        """Seconds of processor time it has used."""
        stat = Path(f"/proc/{self.pid}/stat")
        if stat.exists():
            user, system = stat.read_text().rpartition(")")[2].split()[11:13]
            return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")
        minutes, seconds = _ps("cputime", self.pid).replace("-", ":").rsplit(":", 2)[-2:]
        return int(minutes) * 60 + float(seconds)


def _ps(column: str, pid: int) -> str:
    return subprocess.run(  # noqa: S603 - a fixed command and a number
        ["ps", "-o", f"{column}=", "-p", str(pid)],  # noqa: S607 - wherever the system keeps it
        capture_output=True,
        text=True,
        check=True,
    ).stdout.strip()


@asynccontextmanager
async def running(module: str, *arguments: str, env: Mapping[str, str], log: Path) -> AsyncIterator[Running]:
    """A Python module as a process of its own, ready, while the block runs; its complaints go to a file.

    Raises:
        BenchBroken: it ended, or was not ready in time.
    """
    with log.open("ab") as complaints:
        started = time.perf_counter()
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            module,
            *arguments,
            env={**os.environ, **env},
            stdout=asyncio.subprocess.PIPE,
            stderr=complaints,
        )
    try:
        address = await _address(process, log)
        await _ready(address)
        yield Running(address, time.perf_counter() - started, process.pid)
    finally:
        await _stop(process)


async def _address(process: asyncio.subprocess.Process, log: Path) -> str:
    """The address in the line by which a program says that it serves."""
    assert process.stdout
    try:
        async with asyncio.timeout(START_LIMIT):
            async for line in process.stdout:
                found = re.search(r"http://[^\s/]+:\d+", line.decode())
                if found:
                    return found[0]
    except TimeoutError:
        pass
    said = await asyncio.to_thread(log.read_text, errors="replace")
    raise BenchBroken(f"The program did not start. It said: {said[-2000:]}")


async def _ready(address: str) -> None:
    host, port = address.removeprefix("http://").split(":")
    asked = f"GET /readyz HTTP/1.1\r\nHost: {host}\r\n\r\n".encode()
    reason: Exception | None = None
    for _ in range(int(START_LIMIT / 0.01)):
        line = Line(*(await asyncio.open_connection(host, int(port))))
        try:
            await line.ask(asked)
        except BenchBroken as error:
            reason = error
        else:
            return
        finally:
            line.close()
        await asyncio.sleep(0.01)
    raise BenchBroken(f"The program does not become ready: {reason}")


async def _stop(process: asyncio.subprocess.Process) -> None:
    if process.returncode is None:
        process.send_signal(signal.SIGTERM)
        try:
            async with asyncio.timeout(10):
                await process.wait()
        except TimeoutError:
            process.kill()
            await process.wait()
