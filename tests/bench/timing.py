"""Timing a detector text by text. Needs nothing but itself: other detectors' Python reads it, too."""

import gc
import resource
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any


def timed(
    judge: Callable[[str], object],
    before: Callable[[], object],
    by_length: Mapping[int, Sequence[str]],
    rounds: int,
    passes: int,
) -> dict[str, Any]:
    """Milliseconds for each post in rounds, by length, and posts a second on this one thread.

    `before` is called before each pass over the texts, to make the judge forget them.
    """
    lengths: dict[str, list[dict[str, float]]] = {}
    best = []
    for length, texts in by_length.items():
        for text in texts:
            judge(text)
        measured = []
        for _ in range(rounds):
            gc.collect()
            gc.disable()
            took = []
            for _ in range(passes):
                before()
                for text in texts:
                    started = time.perf_counter()
                    judge(text)
                    took.append((time.perf_counter() - started) * 1000)
            gc.enable()
            best.append(1000 * len(took) / sum(took))
            took.sort()
            measured.append({"p50": took[len(took) // 2], "p99": took[max(0, -(-len(took) * 99 // 100) - 1)]})
        lengths[str(length)] = measured
    halves = [max(best[n * rounds : (n + 1) * rounds]) for n in range(len(by_length))]
    return {"lengths": lengths, "a_second": len(halves) / sum(1 / rate for rate in halves)}


def peak() -> float:
    """The most memory that this process has had resident, in MiB."""
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / 2**20 if sys.platform == "darwin" else most / 1024
