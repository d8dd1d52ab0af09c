"""The benchmark still runs: a few requests of all that it measures; how long they take does not matter."""

import asyncio
import json
import os
import sys
from pathlib import Path

import pytest

from tests.bench.texts import BY_LENGTH

REPOSITORY = Path(__file__).parent.parent


@pytest.mark.timeout(300)
async def test_the_benchmark_measures_everything_it_names(tmp_path, model_cache):
    written = tmp_path / "bench.json"
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-m", "tests.bench", "--quick", "--json", str(written)),
        cwd=REPOSITORY,
        env={**os.environ, "COUNTERSIGN_CACHE": str(model_cache)},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    said, complaints = await process.communicate()
    assert process.returncode == 0, complaints.decode()
    results = json.loads(written.read_text())
    measured = {(p["what"], p["who"]): p for p in results["points"]}
    assert set(measured) == {
        ("command to modal", "bare"),
        ("command to modal", "bot"),
        ("submit to answer", "bot"),
        ("submit to card", "bot"),
    }
    assert all(0 < r["p50"] <= r["p99"] for point in results["points"] for r in point["rounds"])
    ways = {one["who"]: one for one in results["judging"]}
    assert {"rules alone", "with the model"} <= set(ways)
    assert all(set(one["lengths"]) == {"77", "216"} for one in ways.values())
    assert ways["rules alone"]["slowest"]
    for subject in ("Processor", "fsync", "command to modal", "ready after", "MiB", "Aims", "slowest checks"):
        assert subject in said.decode()
    assert len(results["aims"]) == 11


def test_the_posts_are_as_long_as_they_are_said_to_be():
    assert all(len(text) == length for length, texts in BY_LENGTH.items() for text in texts)
    assert [len(texts) for texts in BY_LENGTH.values()] == [20, 20]
