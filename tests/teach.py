"""Learns what posts read like from the labelled drafts of `lessons.jsonl`: `python -m tests.teach`.

The lessons were written for this project, each set by another hand; `drafts.jsonl`, by which the checks are
scored, is none of them. `--figures` learns from four fifths of the sets and judges the rest, in turn.

The weights are those of a logistic regression (AdaGrad, a fixed order of the drafts, so that the same lessons
give the same weights).
"""

import argparse
import json
import random
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from math import exp, sqrt
from pathlib import Path

from bot import names
from policies.names import Names
from policies.post import Clinic, Kind, Post
from policies.reading import Reading
from policies.resemblance import LIKELY, SCALE, SORTS, WEIGHTS, Weights, features, scored, weight

LESSONS = Path(__file__).with_name("lessons.jsonl")
SEEN = 2
"""Drafts in which a feature has to stand to be learnt."""
ROUNDS = 12
"""How often all drafts are gone through."""
STEP = 0.3
"""How far one draft moves a weight at first; later ones move it less and less."""
PARTS = 5
"""Of so many parts of the sets, each is judged by what the others teach."""
SAMPLED = 25
"""Each so-manieth draft says whether what is looked at has changed."""
SHRINK = 0.01
"""How strongly a weight is drawn to nothing at each draft that it has a part in."""


@dataclass(frozen=True)
class Lesson:
    """A labelled draft: by whom, of which sort ("leak", "fault" or "fine"), and what is looked at in it."""

    author: str
    sort: str
    text: str
    features: frozenset[str]


def written() -> tuple[dict[str, str], ...]:
    """The lessons as they are written: "set" (by whom), "sort", "text"."""
    return tuple(map(json.loads, LESSONS.read_text(encoding="utf-8").splitlines()))


def lessons(known: Names, every: int = 1) -> tuple[Lesson, ...]:
    """All of them, or each so-manieth, read with these names for a clinic that nobody knows."""
    return tuple(
        Lesson(
            line["set"],
            line["sort"],
            line["text"],
            features(Reading.of(Post(Kind.POST, line["text"]), Clinic(), known)),
        )
        for line in written()[::every]
    )


def learnt(taught: Sequence[Lesson]) -> dict[str, tuple[int, int]]:
    """The weight of every feature, and under "" what every post starts from, for each of `SORTS`."""
    seen = Counter(feature for lesson in taught for feature in lesson.features)
    known = sorted(feature for feature, times in seen.items() if times >= SEEN)
    numbers = {feature: number for number, feature in enumerate(known)}
    rows = [sorted(numbers[f] for f in lesson.features if f in numbers) for lesson in taught]
    shares = [weight(lesson.features) for lesson in taught]
    wanted = ([lesson.sort == sort for lesson in taught] for sort in SORTS)
    columns = [_regression(rows, shares, those, len(known)) for those in wanted]
    (leaks, leak), (faults, fault) = columns
    made = {"": (round(leak * SCALE), round(fault * SCALE))}
    for feature, *weights in zip(known, leaks, faults, strict=True):
        first, second = (round(weight * SCALE) for weight in weights)
        if first or second:
            made[feature] = (first, second)
    return made


def _regression(
    rows: list[list[int]], shares: list[float], wanted: list[bool], size: int
) -> tuple[list[float], float]:
    """The weights and the start of one sort."""
    order = random.Random(1)  # noqa: S311 - the same order every time
    weights, squares = [0.0] * size, [0.01] * size
    start, square = 0.0, 0.01
    numbers = list(range(len(rows)))
    for _ in range(ROUNDS):
        order.shuffle(numbers)
        for number in numbers:
            row, scale = rows[number], shares[number]
            said = 1 / (1 + exp(-(sum(weights[f] for f in row) * scale + start)))
            error = said - wanted[number]
            for f in row:
                slope = error * scale + SHRINK * weights[f]
                squares[f] += slope * slope
                weights[f] -= STEP * slope / sqrt(squares[f])
            square += error * error
            start -= STEP * error / sqrt(square)
    return weights, start


def edition(sample: Iterable[Lesson]) -> str:
    """A digest of the lessons, and of what is looked at in each `SAMPLED`th: whether to learn anew."""
    digest = sha256(LESSONS.read_bytes().replace(b"\r\n", b"\n"))
    for lesson in sample:
        digest.update("\n".join(sorted(lesson.features)).encode())
    return digest.hexdigest()[:16]


def lines(made: Weights, taught: Sequence[Lesson]) -> Iterable[str]:
    """The file of the weights."""
    yield f"# learnt from lessons {edition(taught[::SAMPLED])} by python -m tests.teach"
    for feature, weights in sorted(made.items()):
        yield "\t".join((feature, *map(str, weights)))


def figures(taught: Sequence[Lesson]) -> Iterable[str]:
    """How drafts are judged by what drafts of other hands teach: a fifth of the sets in turn."""
    authors = sorted({lesson.author for lesson in taught})
    likely: dict[str, list[bool]] = {sort: [] for sort in (*SORTS, "fine")}
    for part in range(PARTS):
        left = set(authors[part::PARTS])
        weights = learnt([lesson for lesson in taught if lesson.author not in left])
        for lesson in taught:
            if lesson.author in left:
                said = scored(lesson.features, weights)
                likely[lesson.sort].append(max(said.leak, said.fault) >= LIKELY)
    for sort, told in likely.items():
        yield f"{sort}: {100 * sum(told) / len(told):.1f} % of {len(told)} read like a stopped draft"


def main() -> None:
    """Learn, or with `--figures` say how well drafts of other hands are judged."""
    parser = argparse.ArgumentParser(prog="python -m tests.teach", description=main.__doc__)
    parser.add_argument("--figures", action="store_true", help="judge each fifth by what the others teach")
    chosen = parser.parse_args()
    taught = lessons(names.by_environment({}).names)
    if chosen.figures:
        sys.stdout.write("\n".join(figures(taught)) + "\n")
        return
    made = learnt(taught)
    WEIGHTS.write_text("\n".join(lines(made, taught)) + "\n", encoding="utf-8")
    sys.stdout.write(f"{len(taught)} lessons, {len(made) - 1} features\n")


if __name__ == "__main__":
    main()
