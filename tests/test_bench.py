"""The benchmark still runs: a few requests of all that it measures; how long they take does not matter."""

import asyncio
import json
import sys
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parent.parent


@pytest.mark.timeout(300)
async def test_the_benchmark_measures_everything_it_names(tmp_path):
    written = tmp_path / "bench.json"
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-m", "tests.bench", "--quick", "--json", str(written)),
        cwd=REPOSITORY,
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
    for subject in ("Processor", "fsync", "command to modal", "ready after", "MiB", "Aims"):
        assert subject in said.decode()
    assert len(results["aims"]) == 5
