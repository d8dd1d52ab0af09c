"""How long it takes to judge a post, by rules alone or with the model: `python -m tests.bench.checks model`.

A process of its own on one thread, so that its memory is what judging takes. Each text is new to the model
each time. Prints JSON.
"""

import argparse
import json
import os
import time
from functools import partial

STARTED = time.perf_counter()
"""Before the checks and the model are loaded."""

from bot.names import by_environment  # noqa: E402 - what is timed begins here
from policies import CHECKS, review  # noqa: E402 - the same
from policies.example import CLINIC  # noqa: E402 - the same
from policies.post import Kind, Post, Site  # noqa: E402 - the same
from policies.reading import Reading  # noqa: E402 - the same
from tests.bench.texts import BY_LENGTH  # noqa: E402 - the same
from tests.bench.timing import peak, timed  # noqa: E402 - the same

SHARED = "(shared: sentences, people, …)"

SITES = (Site.FACEBOOK, Site.LINKEDIN)


def _post(text: str) -> Post:
    return Post(Kind.POST, text, SITES)


def slowest(rounds: int) -> list[tuple[str, float]]:
    """Milliseconds of each check for a post, the slowest first, beside what all of them share.

    The best of the rounds: whatever else the machine does only adds.
    """
    texts = [text for group in BY_LENGTH.values() for text in group]
    best: dict[str, float] = {}
    for _ in range(rounds):
        spent = dict.fromkeys([SHARED, *(f"{c.code} {c.name}" for c in CHECKS)], 0.0)
        for text in texts:
            reading = Reading.of(_post(text), CLINIC)
            whole = _milliseconds(reading)
            for check in CHECKS:
                started = time.perf_counter()
                list(check.judge(reading))
                spent[f"{check.code} {check.name}"] += (time.perf_counter() - started) * 1000
            spent[SHARED] += whole
        for name, took in spent.items():
            best[name] = min(best.get(name, took), took)
    own = sum(took for name, took in best.items() if not name.startswith("("))
    best[SHARED] -= own
    return sorted(((name, took / len(texts)) for name, took in best.items()), key=lambda row: -row[1])


def _milliseconds(reading: Reading) -> float:
    """What all checks take of a reading that knows nothing yet."""
    started = time.perf_counter()
    for check in CHECKS:
        list(check.judge(reading))
    return (time.perf_counter() - started) * 1000


def main() -> None:
    """Load, judge, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", choices=("rules", "model"))
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--passes", type=int, default=10)
    chosen = parser.parse_args()
    finder = by_environment({**os.environ, "COUNTERSIGN_NAMES": chosen.names})
    judge = partial(review, clinic=CLINIC, names=finder.names)
    judge(_post("Our nurse Maria Gonzalez is back."))
    load = time.perf_counter() - STARTED
    forget = finder.names._known.clear if chosen.names == "model" else lambda: None
    result = timed(lambda text: judge(_post(text)), forget, BY_LENGTH, chosen.rounds, chosen.passes)
    result |= {"load": load, "memory": peak(), "what": f"{len(CHECKS)} checks, {finder.said}"}
    if chosen.names == "rules":
        result["slowest"] = slowest(chosen.rounds)
    print(json.dumps(result))  # noqa: T201 - what the benchmark reads


if __name__ == "__main__":
    main()
