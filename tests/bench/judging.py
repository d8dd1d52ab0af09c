"""The checks alone: by rules, with the name model and, where it is installed, Presidio, on the same posts."""

import asyncio
import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.bench.load import BenchBroken
from tests.bench.report import Aim, aim, median, table

PEERS = Path(".venv-peers/bin/python")
"""Where `make bench-peers` puts others."""

SHOWN = 12
"""Checks in the table of the slowest."""


@dataclass(frozen=True, slots=True)
class Judging:
    """What was measured of one way to judge: milliseconds for a post by its length, round by round."""

    who: str
    what: str
    lengths: dict[str, list[dict[str, float]]]
    a_second: float
    load: float
    memory: float
    slowest: list[tuple[str, float]]


async def measure(rounds: int, passes: int) -> list[Judging]:
    """Each way in a process of its own, one after the other.

    Raises:
        BenchBroken: one of them did not work.
    """
    ways = {
        "rules alone": (sys.executable, "-m", "tests.bench.checks", "rules"),
        "with the model": (sys.executable, "-m", "tests.bench.checks", "model"),
    }
    if PEERS.exists():  # noqa: ASYNC240 - nothing else is going on
        ways["Presidio"] = (str(PEERS), "tests/bench/presidio.py")
    size = ("--rounds", str(rounds), "--passes", str(passes))
    return [await _measured(who, *command, *size) for who, command in ways.items()]


async def _measured(who: str, *command: str) -> Judging:
    process = await asyncio.create_subprocess_exec(
        *command, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE
    )
    said, complaints = await process.communicate()
    if process.returncode:
        raise BenchBroken(f"Judging ({who}) did not work. It said: {complaints.decode()[-2000:]}")
    found: dict[str, Any] = json.loads(said.splitlines()[-1])
    return Judging(who, **{"slowest": [], **found})


def aims(judgings: list[Judging]) -> list[Aim]:
    """The aims of this project that the run says something about."""
    limits = {"rules alone": (1.0, None), "with the model": (6.0, 15.0)}
    found = []
    for judging in judgings:
        p50, p99 = limits.get(judging.who, (None, None))
        for length, rounds in judging.lengths.items():
            name = f"a post of {length} characters {judging.who}"
            if p50:
                found.append(aim(f"{name}: p50", p50, " ms", [r["p50"] for r in rounds]))
            if p99:
                found.append(aim(f"{name}: p99", p99, " ms", [r["p99"] for r in rounds]))
    return found


def written(judgings: list[Judging]) -> str:
    """What was measured, as tables, for people."""
    rows = []
    for judging in judgings:
        for length, rounds in judging.lengths.items():
            p50, p99 = ([r[name] for r in rounds] for name in ("p50", "p99"))
            rows.append((judging.who, length, median(p50, 2), f"{min(p50):.2f}", median(p99, 2)))
    costs = ((j.who, f"{j.a_second:.0f}", f"{j.load:.2f}", f"{j.memory:.0f}") for j in judgings)
    slow = (
        (name, f"{took:.3f}") for judging in judgings for name, took in judging.slowest[:SHOWN] if took > 0
    )
    return "\n\n".join(
        [
            "Judging a post, on one thread: milliseconds as above",
            table(("", "characters", "p50", "best p50", "p99"), rows),
            table(("", "posts a second", "loaded after s", "MiB at most"), costs),
            "The slowest checks by rules alone: milliseconds for a post, the mean of all posts",
            table(("", "ms"), slow),
            "\n".join(f"{judging.who}: {judging.what.partition('. ')[0]}" for judging in judgings),
        ]
    )
